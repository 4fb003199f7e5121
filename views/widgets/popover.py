"""A popover: at most 320 wide, with an arrow to what it speaks of; Esc closes it, and the focus goes back.

popover = Popover(parent, "Why not in R-24?", key="W")     .add(widget)     .clear()
popover.open_beside(card_list, rect)     rect in the widget's own coordinates     popover.settle() after its content changed
"""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QStackedWidget, QVBoxLayout, QWidget

from views.theme import colour, px
from views.widgets.labels import KeyCap, Label
from views.widgets.painting import hairline, key_text
from views.widgets.room import room_around

#: Its width and the length of its arrow, in logical pixels.
WIDTH, ARROW = 320, 10
_RADIUS = 6.0


class Popover(QFrame):
    """Title with the key that opened it (and closes it again), then whatever is put into its body."""

    closed = Signal()

    def __init__(self, parent: QWidget, title: str, key: str = "") -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._key = QKeySequence(key)
        self._on_right = True
        self._target = QRect()
        self._before: QWidget | None = None
        self._title = Label("", "cell", 600, wraps=True)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        if key:
            head.addWidget(KeyCap(key_text(key)), 0, Qt.AlignmentFlag.AlignTop)
        self._body = QVBoxLayout()
        self._body.setSpacing(8)
        self._column.addLayout(head)
        self._column.addLayout(self._body)
        self.setFixedWidth(px(WIDTH))
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Says something else at its head."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def add(self, widget: QWidget) -> None:
        """Puts something into its body; `settle` when all is there."""
        self._body.addWidget(widget)
        widget.show()  # a layout counts what is shown, and shows by itself a moment later

    def clear(self) -> None:
        """Takes everything out of its body."""
        _empty(self._body)

    def open_beside(self, anchor: QWidget, rect: QRect) -> None:
        """Opens at the right of a rectangle of that widget, or at its left where there is no room."""
        self._before = anchor
        self._target = QRect(anchor.mapToGlobal(rect.topLeft()), rect.size())
        self.settle()
        self.show()
        self.setFocus()

    def settle(self) -> None:
        """Takes the height of its content and finds its place anew."""
        screen = room_around(self._before or self)
        width = self.width()
        self._on_right = self._target.right() + width <= screen.right()
        arrow = px(ARROW)
        self._column.setContentsMargins(
            12 + (arrow if self._on_right else 0), 12, 12 + (0 if self._on_right else arrow), 12
        )
        self._column.activate()
        self.setFixedHeight(max(px(56), self._column.totalHeightForWidth(width)))
        x = self._target.right() + 1 if self._on_right else self._target.left() - width
        y = min(self._target.top() - 4, screen.bottom() - self.height())
        self.move(max(screen.left(), self._place_left(), x), max(screen.top(), y))
        self.update()

    def _place_left(self) -> int:
        """Where the place begins in which it opens: what stands beside, as the rail, stays free."""
        found, widget = None, self._before
        while widget is not None:
            found = widget if isinstance(widget.parentWidget(), QStackedWidget) else found
            widget = widget.parentWidget()
        return found.mapToGlobal(QPoint()).x() if found is not None else self.screen().availableGeometry().left()

    def _tip_y(self) -> float:
        """Where the arrow points: a little below the top of its target."""
        wanted = self._target.top() + min(self._target.height() / 2, px(28)) - self.y()
        return min(max(wanted, _RADIUS + px(ARROW)), self.height() - _RADIUS - px(ARROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and the key that opened it close."""
        if event.key() == Qt.Key.Key_Escape or QKeySequence(event.keyCombination()) == self._key:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The focus goes back to where it was opened."""
        super().closeEvent(event)
        if self._before is not None:
            self._before.setFocus()
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, line and arrow in one outline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(colour("popover"))
        painter.setPen(QPen(colour("popover_line"), 1))
        painter.drawPath(self._outline())

    def _outline(self) -> QPainterPath:
        arrow, middle = float(px(ARROW)), self._tip_y()
        box = QRectF(self.rect()).adjusted(
            arrow if self._on_right else 0.5, 0.5, -0.5 if self._on_right else -arrow, -0.5
        )
        edge, tip = (box.left(), 0.5) if self._on_right else (box.right(), self.width() - 0.5)
        path, point = QPainterPath(), QPainterPath()
        path.addRoundedRect(box, _RADIUS, _RADIUS)
        inner = edge + (1 if self._on_right else -1)
        point.moveTo(QPointF(inner, middle - arrow * 0.8))
        point.lineTo(QPointF(tip, middle))
        point.lineTo(QPointF(inner, middle + arrow * 0.8))
        point.closeSubpath()
        return path.united(point)


class Rule(QWidget):
    """A hairline that is seen on a popover's ground."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line."""
        hairline(QPainter(self), 0, 0, self.width(), "popover_line")


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            _empty(inner)
