"""The toast: what was done, with Undo; 8 seconds, longer while the pointer or the focus is on it.

toast.say("12 parked", undo=callable | None, icon="done", tone="")     speaks it to screen readers as well
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from views.background import Pause
from views.icons import draw_icon
from views.style import focus_edge, rounded
from views.theme import colour, font, metrics, px
from views.widgets.labels import Label
from views.widgets.painting import key_text, keycap_width, paint_keycap

#: How long it stays, in milliseconds.
STAYS = 8000
#: The room that an action bar at the foot of a place needs, and the gap above it, in logical pixels.
_BAR, _GAP = 48, 8
#: How often it looks whether it stands before a button, in milliseconds.
_SETTLES = 400
#: The room above and below several lines.
_AROUND = 20


class _UndoButton(QAbstractButton):
    """Undo, underlined, with its key."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(self.tr("Undo"))
        self.setAccessibleName(self.text())
        self._key = key_text("Ctrl+Z")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        words = metrics("cell", 500).horizontalAdvance(self.text())
        self.setFixedSize(words + 12 + keycap_width(self._key) + 4, px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Word and cap."""
        painter = QPainter(self)
        face = type(font("cell"))(font("cell", 500))
        face.setUnderline(True)
        painter.setFont(face)
        painter.setPen(colour("tip_text"))
        box = self.rect().adjusted(2, 0, 0, 0)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.text())
        paint_keycap(painter, self.width() - 1, self.height() // 2, self._key, ink="tip_dim", edge="tip_dim")
        if self.hasFocus():
            focus_edge(painter, QRectF(self.rect()), 4)


class Toast(QWidget):
    """40 high, bottom left of its parent, just above the action bar; one at a time, the newest.

    A sentence that is longer than the window goes on in lines below, and the toast grows upwards.
    """

    def __init__(self, parent: QWidget, below: int = 28) -> None:
        super().__init__(parent)
        self._below = below
        self._parent = parent
        self._undo: Callable[[], None] | None = None
        self._icon = "done"
        self._words = Label("", "cell", 400, "tip_text", wraps=True, parent=self)
        self._button = _UndoButton(self)
        self._button.clicked.connect(self._on_undo)
        self._button.installEventFilter(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(36, 0, 12, 0)
        layout.setSpacing(12)
        layout.addWidget(self._words)
        layout.addWidget(self._button)
        self._pause = Pause(STAYS, self.hide, self)
        self._soon = Pause(_SETTLES, self._settle_again, self)
        parent.installEventFilter(self)
        self.hide()

    def say(self, sentence: str, undo: Callable[[], None] | None = None, icon: str = "done") -> None:
        """Shows and speaks a sentence; with `undo` it offers to take it back."""
        self._undo = undo
        self._icon = icon
        self._words.setText(sentence)
        self._words.setToolTip("")
        self._button.setVisible(undo is not None)
        self.setAccessibleName(sentence)
        self._settle()
        self.show()
        self.raise_()
        self._pause.start()
        self._soon.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def sentence(self) -> str:
        """What it says."""
        return self._words.text()

    def icon(self) -> str:
        """The icon before its words."""
        return self._icon

    def undo_button(self) -> QAbstractButton:
        """The button that takes it back."""
        return self._button

    def is_held(self) -> bool:
        """Whether the pointer or the focus keeps it from leaving."""
        return self.isVisible() and not self._pause.isActive()

    def _settle(self) -> None:
        parent = self._parent
        extra = 36 + 12 + (self._button.width() + 12 if self._undo is not None else 8)
        wanted = self._words.fontMetrics().horizontalAdvance(self._words.text()) + 4 + extra
        width = min(wanted, parent.width() - 48)
        lines = self._words.heightForWidth(width - extra) if width < wanted else 0
        height = max(px(40), lines + _AROUND)
        top = parent.height() - px(self._below + _BAR) - _GAP - height
        self.setGeometry(self._clear_of_buttons(QRect(24, top, width, height)))

    def _settle_again(self) -> None:
        """What it told of may have brought a button just where it stands: it goes out of the way, but not under the hand."""
        if self.isVisible():
            if not self.underMouse():
                self._settle()
            self._soon.start()

    def _clear_of_buttons(self, wanted: QRect) -> QRect:
        """Above every button that it would cover, within the lower half; where there is none free, where it belongs."""
        parent, box = self._parent, QRect(wanted)
        buttons = [
            each.visibleRegion().boundingRect().translated(each.mapTo(parent, QPoint()))
            for each in parent.findChildren(QAbstractButton)
            if each.isVisible() and not self.isAncestorOf(each)
        ]
        while box.top() > parent.height() // 2:
            covered = [each.top() for each in buttons if each.intersects(box)]
            if not covered:
                return box
            box.moveTop(min(covered) - _GAP - box.height())
        return wanted

    def _on_undo(self) -> None:
        undo, self._undo = self._undo, None
        self.hide()
        if undo is not None:
            undo()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows its parent's size; holds while focused."""
        if event.type() == QEvent.Type.Resize and watched is self._parent and self.isVisible():
            self._settle()
        if watched is self._button and event.type() == QEvent.Type.FocusIn:
            self._pause.stop()
        if watched is self._button and event.type() == QEvent.Type.FocusOut:
            self._pause.start()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stays while the pointer is on it."""
        self._pause.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Counts anew."""
        if not self._button.hasFocus():
            self._pause.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dark ground, icon."""
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), 6, colour("tip"), None)
        draw_icon(painter, self._icon, QRect(14, self.height() // 2 - 7, 14, 14), colour("tip_text"))
