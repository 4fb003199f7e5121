"""The palette's field in the top bar: what is typed, and the keys that move in the list below."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from views.icons import draw_icon
from views.theme import colour, font, px
from views.widgets.painting import key_text, keycap_width, paint_keycap

#: As wide as this where there is room, in the measures of the looks.
WIDEST = 520

_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}
_ON_PURPOSE = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ShortcutFocusReason)
_CONTROL = Qt.KeyboardModifier.ControlModifier


class PaletteField(QLineEdit):
    """The field; it says what its keys mean and leaves the doing to the palette."""

    entered = Signal()
    stepped = Signal(int)
    taken = Signal()
    link_wanted = Signal()
    completed = Signal()
    closed = Signal()
    left = Signal()

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cap = key_text(key)
        self.setObjectName("palette")
        self.setPlaceholderText(self.tr("Search everything, or a command"))
        self.setAccessibleName(self.tr("Search everything, or a command"))
        self.setAccessibleDescription(
            self.tr("Arrows choose, Enter opens, Control and Enter copies the link, Tab completes, Escape closes.")
        )
        self.setFont(font("cell"))
        self.setMaxLength(1000)
        self.setFixedHeight(px(28))
        self.setMaximumWidth(px(WIDEST))
        self.setMinimumWidth(px(160))
        self.setTextMargins(26, 0, keycap_width(self._cap) + 10, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as in the looks."""
        return QSize(px(WIDEST), px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, then the glass and the key on it."""
        super().paintEvent(event)
        painter = QPainter(self)
        middle = self.height() // 2
        draw_icon(painter, "search", QRect(9, middle - 7, 14, 14), colour("text2"))
        paint_keycap(painter, self.width() - 8, middle, self._cap)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes on purpose asks; Tab and another window's closing only pass by."""
        super().focusInEvent(event)
        if event.reason() in _ON_PURPOSE:
            self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever leaves has done asking; another window in front is no leaving."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Enter, Tab and Esc belong to the list; everything else is typing."""
        key = event.key()
        if key in _STEPS:
            self.stepped.emit(_STEPS[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.link_wanted if event.modifiers() & _CONTROL else self.taken).emit()
        elif key == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next_one: bool) -> bool:
        """Tab completes what is being typed; with Shift, and with nothing typed, it goes on."""
        if next_one and self.text():
            self.completed.emit()
            return True
        return super().focusNextPrevChild(next_one)
