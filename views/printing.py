"""Printing: a page of HTML as PDF, on numbered A4 sheets, also where there is no screen; nothing is opened from it."""

import os
import sys

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

_DOTS_PER_INCH = 600
_MARGINS = QMarginsF(18, 16, 18, 20)  # millimetres
_FOOT, _GAP = 9.0, 12.0  # the page's number, and what is left free above it, in points
_SIZE = 10.0
# Qt reads letters' sizes in points, and margins in points of its own (px): 96 an inch, on paper as well.
_STYLE = """
body { color: #20242a; }
h1 { font-size: 17pt; font-weight: 600; margin-top: 0px; margin-bottom: 8px; }
h2 { font-size: 12pt; font-weight: 600; margin-top: 18px; margin-bottom: 4px; }
h3 { font-size: 10pt; font-weight: 600; margin-top: 12px; margin-bottom: 2px; }
p, li { margin-top: 0px; margin-bottom: 4px; }
th { text-align: left; font-weight: 600; }
.soft, th { color: #5c6570; }
.number { text-align: right; }
"""


class _Sealed(QTextDocument):
    """A document that never opens a file, an image or a style that its text names."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """An empty picture for everything: where nothing is given back, Qt looks on its own."""
        return QImage()


def pdf_of(html: str, *, title: str = "", wide: bool = False) -> bytes:
    """The page as PDF; *wide* lays the sheets on their side. Sizes in *html* are in points (pt); no file is opened for it.

    Makes a QGuiApplication without a screen where the program runs without one: then from the main thread alone.
    """
    _ensure_application()
    QEventLoop()  # A thread that Qt did not begin gets the clock that a document wants.
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, title, wide=wide)
    sheet = QRectF(0, 0, writer.width(), writer.height())
    text = sheet.adjusted(0, 0, 0, -_dots(_FOOT + _GAP))
    document = _document(html, writer, text.size())
    painter = QPainter(writer)
    for number in range(document.pageCount()):
        if number:
            writer.newPage()
        _paint_page(painter, document, text, number)
        _paint_number(painter, sheet, f"{number + 1} / {document.pageCount()}")
    painter.end()
    return bytes(buffer.data().data())


def _ensure_application() -> None:
    if QGuiApplication.instance() is None:
        if sys.platform != "win32":  # there is always a screen
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _alive.append(QGuiApplication([sys.argv[0]]))


#: Qt's application lasts as long as the program.
_alive: list[QGuiApplication] = []


def _writer(buffer: QBuffer, title: str, *, wide: bool) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_PER_INCH)
    way = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, way, _MARGINS, QPageLayout.Unit.Millimeter))
    writer.setTitle(title)
    writer.setCreator("Fortnight")
    return writer


def _document(html: str, writer: QPdfWriter, size: QSizeF) -> QTextDocument:
    document = _Sealed()
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(_SIZE)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(_STYLE)
    document.setDocumentMargin(0)
    document.setHtml(html.encode("utf-8", "replace").decode())
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(size)  # lays it out
    return document


def _paint_page(painter: QPainter, document: QTextDocument, room: QRectF, number: int) -> None:
    painter.save()
    seen = room.translated(0, number * room.height())
    painter.translate(QPointF(0, -seen.top()))
    painter.setClipRect(seen)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = seen
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor("#20242a"))  # whatever the window's theme is
    context.palette = palette
    document.documentLayout().draw(painter, context)
    painter.restore()


def _paint_number(painter: QPainter, sheet: QRectF, number: str) -> None:
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(_FOOT - 1)
    painter.setFont(font)
    painter.setPen(QColor("#5c6570"))
    foot = QRectF(sheet.left(), sheet.bottom() - _dots(_FOOT * 1.6), sheet.width(), _dots(_FOOT * 1.6))
    painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, number)


def _dots(points: float) -> float:
    return points / 72 * _DOTS_PER_INCH
