"""The legend of the chart: which point is what."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from views.backlog.chart.symbols import DIAMOND, FILLED, paint_symbol
from views.theme import colour, font, line_height, metrics, tokens

_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_GAP, _MARK = 14, 14


class Legend(QWidget):
    """Open points, filled ones and diamonds, each with its word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = ((0, self.tr("to decide")), (FILLED, self.tr("decided")), (DIAMOND, self.tr("mandate")))
        self.setAccessibleName(", ".join(word for _, word in self._parts))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """All words."""
        widths = [metrics("meta").horizontalAdvance(word) + _MARK + _GAP for _, word in self._parts]
        return QSize(sum(widths), line_height("meta"))

    def minimumSizeHint(self) -> QSize:
        """It may go where there is no room."""
        return QSize(0, line_height("meta"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Only what has room."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font("meta"))
        x, middle = 0, self.height() / 2
        for code, word in self._parts:
            width = metrics("meta").horizontalAdvance(word)
            if x + _MARK + width > self.width():
                return
            paint_symbol(painter, code, QPointF(x + 5, middle), 8, tokens())
            painter.setPen(colour("text2"))
            painter.drawText(QRect(x + _MARK, 0, width + 4, self.height()), _LEFT, word)
            x += _MARK + width + _GAP
