"""The painted parts: chip, bar, language, priority, key cap, check box; used by delegates and widgets alike."""

import html

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeySequence, QPainter

from views.icons import draw_icon
from views.style import rounded
from views.theme import colour, font, metrics, px, tint
from views.widgets.states import Look

_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)


def safe_tip(text: str) -> str:
    """A tooltip that shows the text as it is: Qt would open what foreign mark-up names."""
    return f"<span>{html.escape(text)}</span>" if text else ""


_SIGNS = {"Return": "⏎", "Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


def key_text(sequence: QKeySequence | str) -> str:
    """A key as its cap shows it: `Ctrl K`, `Shift H`, `Del`; arrows are drawn, whatever the language calls them."""
    keys = QKeySequence(sequence)
    native = keys.toString(QKeySequence.SequenceFormat.NativeText)
    if native == "+":
        return native
    last = keys.toString(QKeySequence.SequenceFormat.PortableText).rpartition("+")[2]
    if sign := _SIGNS.get(last):
        native = f"{native.rpartition('+')[0]}+{sign}".lstrip("+")
    return native.replace("+", " ")


def paint_text(painter: QPainter, rect: QRect, text: str, step: str, role: str, weight: int = 400) -> int:
    """One line from the left, elided; gives its width in pixels."""
    return _line(painter, rect, text, font(step, weight), colour(role), _LEFT)


def paint_number(painter: QPainter, rect: QRect, text: str, step: str, role: str, weight: int = 400) -> int:
    """One line from the right, elided; gives its width in pixels."""
    return _line(painter, rect, text, font(step, weight), colour(role), _RIGHT)


def _line(painter: QPainter, rect: QRect, text: str, face: QFont, ink: QColor, align: int) -> int:
    painter.setFont(face)
    painter.setPen(ink)
    measures = painter.fontMetrics()
    shown = measures.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, align, shown)
    return measures.horizontalAdvance(shown)


def chip_width(look: Look) -> int:
    """The width of a chip in pixels."""
    return 6 + 12 + 4 + metrics("meta", 500).horizontalAdvance(look.word) + 7


def paint_chip(painter: QPainter, right: int, middle: int, look: Look, *, left: int | None = None) -> int:
    """A state chip ending at `right` (or beginning at `left`), centred on `middle`; gives its width."""
    width, height = chip_width(look), px(20)
    x = right - width if left is None else left
    box = QRect(x, middle - height // 2, width, height)
    ink = colour(look.tone)
    rounded(painter, QRectF(box), 4, tint(look.tone), None)
    draw_icon(painter, look.icon, QRect(box.x() + 6, middle - 6, 12, 12), ink)
    painter.setFont(font("meta", 500))
    painter.setPen(ink)
    painter.drawText(box.adjusted(22, 0, 0, 0), _LEFT, look.word)
    return width


def paint_bar(painter: QPainter, rect: QRect, fraction: float, role: str = "bar") -> None:
    """A bar 6 high on its track, filled from 0 to 1."""
    share = min(1.0, max(0.0, fraction))
    rounded(painter, QRectF(rect), 2, colour("track"), None)
    filled = QRectF(rect)
    filled.setWidth(max(2.0, rect.width() * share) if share > 0 else 0)
    if share > 0:
        rounded(painter, filled, 2, colour(role), None)


def lang_size() -> QSize:
    """The size of a language chip in pixels."""
    return QSize(px(26), px(16))


def paint_lang(painter: QPainter, corner: QPoint, code: str) -> None:
    """A language chip: outlined, neutral; `corner` is its top left."""
    box = QRect(corner, lang_size())
    rounded(painter, QRectF(box), 3, colour("base"), colour("popover_line" if _dark() else "line"))
    painter.setFont(font("meta", 500))
    painter.setPen(colour("text2"))
    painter.drawText(box, _CENTRE, code.upper()[:2])


def paint_priority(painter: QPainter, corner: QPoint, number: int) -> None:
    """An 18-px square with the number; 1 is filled, the others outlined."""
    box = QRect(corner, QSize(px(18), px(18)))
    first = number == 1
    edge = colour("bad") if first else colour("line_strong")
    rounded(painter, QRectF(box), 4, colour("bad") if first else None, edge)
    painter.setFont(font("meta", 600 if first else 500))
    painter.setPen(colour("base" if first else "text2"))
    painter.drawText(box, _CENTRE, str(number))


def keycap_width(text: str) -> int:
    """The width of a key cap in pixels."""
    return max(px(18), metrics("meta", 500).horizontalAdvance(text) + 10)


def paint_keycap(painter: QPainter, right: int, middle: int, text: str, *, ink: str = "text2", edge: str = "") -> int:
    """A key cap ending at `right`, centred on `middle`; gives its width."""
    width, height = keycap_width(text), px(18)
    box = QRect(right - width, middle - height // 2, width, height)
    ground = None if edge else colour("window")
    rounded(painter, QRectF(box), 3, ground, colour(edge or ("popover_line" if _dark() else "line")))
    painter.setFont(font("meta", 500))
    painter.setPen(colour(ink))
    painter.drawText(box, _CENTRE, text)
    return width


def _dark() -> bool:
    return colour("base").lightness() < 128


def hairline(painter: QPainter, x: int, y: int, width: int, role: str = "line") -> None:
    """A 1-px level line."""
    painter.fillRect(QRect(x, y, width, 1), colour(role))


def upright(painter: QPainter, x: int, y: int, height: int, role: str = "line") -> None:
    """A 1-px upright line."""
    painter.fillRect(QRect(x, y, 1, height), colour(role))


def accent_mark(painter: QPainter, rect: QRect) -> None:
    """The 3-px accent bar at the left edge of what is current."""
    painter.fillRect(QRect(rect.x(), rect.y(), 3, rect.height()), colour("accent"))
