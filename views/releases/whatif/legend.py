"""The legend of the trade-off: what each mark stands for, as small drawings with words; gives way where there is no room."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from views.theme import colour, line_height, metrics, px
from views.widgets.painting import paint_text

_GAP = 14


class TradeoffLegend(QWidget):
    """A row of marks, right-aligned; those without room are left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: tuple[tuple[str, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_exact(False)

    def show_exact(self, shown: bool) -> None:
        """Whether an exact plan is marked, so that its mark is explained as well."""
        marks = [("plan", self.tr("a plan")), ("corner", self.tr("between plans"))]
        if shown:
            marks.append(("exact", self.tr("exact plan, up to its bound")))
        self._marks = tuple(marks)
        self.setAccessibleName("; ".join(word for _, word in self._marks))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All marks in a row."""
        return QSize(sum(self._wide(word) for _, word in self._marks), line_height("meta"))

    def minimumSizeHint(self) -> QSize:
        """It may vanish."""
        return QSize(0, line_height("meta"))

    @staticmethod
    def _wide(word: str) -> int:
        return px(_GAP) + metrics("meta").horizontalAdvance(word) + 14

    def paintEvent(self, event: QPaintEvent) -> None:
        """The marks that find room."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = self.width()
        for kind, word in self._marks:
            x -= self._wide(word)
            if x < 0:
                return
            self._mark(painter, kind, QPointF(x + 6, self.height() / 2))
            room = QRectF(x + px(_GAP), 0, self._wide(word), self.height()).toRect()
            paint_text(painter, room, word, "meta", "text2")

    @staticmethod
    def _mark(painter: QPainter, kind: str, at: QPointF) -> None:
        if kind == "exact":
            painter.setPen(QPen(colour("text"), 1.5))
            painter.setBrush(colour("base"))
            painter.drawPolygon(QPolygonF(QRectF(at.x() - 4, at.y() - 4, 8, 8)))
            return
        painter.setPen(QPen(colour("accent"), 1.5))
        painter.setBrush(colour("accent") if kind == "plan" else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, 3, 3)
