"""How a filter field's last word may go on: a short list under the field; Down chooses, Tab or Enter takes, Esc leaves."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from views.background import Pause
from views.theme import font, px
from views.widgets.filter_field import FilterField

#: How long after the last key it is asked, in milliseconds; the list itself is filtered meanwhile.
ASKS = 120
_TAKE = (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Suggested(Protocol):
    """One way to go on: its word, and the whole text with it."""

    @property
    def text(self) -> str:
        """The whole text."""

    @property
    def word(self) -> str:
        """What is added."""


#: Asks how a text may go on; the answer comes to the callable given with it.
Ask = Callable[[str, Callable[[Sequence[Suggested]], None]], None]


class Completing(QListWidget):
    """The list under a field."""

    def __init__(self, field: FilterField, ask: Ask) -> None:
        super().__init__(field.window())
        self._field = field
        self._ask = ask
        self._texts: list[str] = []
        self.setAccessibleName(self.tr("How the word may go on"))
        self.setFont(font("cell"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(6, 4, 6, 4)
        self._later = Pause(ASKS, self._on_later, self)
        field.textEdited.connect(lambda _text: self._on_typed())
        field.installEventFilter(self)
        self.itemClicked.connect(lambda item: self.take(self.row(item)))
        self.hide()

    def words(self) -> list[str]:
        """What is offered now."""
        return [] if self.isHidden() else [self.item(at).text() for at in range(self.count())]

    def _on_typed(self) -> None:
        self.hide()
        if self._field.cursorPosition() == len(self._field.text()):
            self._later.start()

    def _on_later(self) -> None:
        text = self._field.text()
        self._ask(text, lambda found: self._on_found(text, found))

    def _on_found(self, text: str, found: Sequence[Suggested]) -> None:
        if text != self._field.text() or not self._field.hasFocus():
            return
        self._texts = [each.text for each in found if each.text.strip() != text.strip()]
        self.clear()
        for each in found:
            if each.text.strip() != text.strip():
                item = QListWidgetItem(each.word)
                item.setSizeHint(QSize(0, px(26)))
                self.addItem(item)
        if self._texts:
            self._show()
        else:
            self.hide()

    def _show(self) -> None:
        if self.parentWidget() is not self._field.window():
            self.setParent(self._field.window())
        measures = self.fontMetrics()
        widest = max(measures.horizontalAdvance(self.item(at).text()) for at in range(self.count()))
        corner = self._field.mapTo(self._field.window(), QPoint(0, self._field.height() + 2))
        left = corner.x() + min(self._field.cursorRect().x(), max(0, self._field.width() - px(160)))
        rows = self.count() * px(26) + 2 * self.frameWidth() + 8
        self.setGeometry(left, corner.y(), max(px(140), widest + px(36)), rows)
        self.setCurrentRow(-1)
        self.show()
        self.raise_()

    def take(self, at: int) -> None:
        """Goes on with that word, and offers what may follow it."""
        if 0 <= at < len(self._texts):
            self.hide()
            self._field.setText(self._texts[at])
            if not self._texts[at].endswith(" "):
                self._later.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that are the list's while it is shown; it goes with the field's focus."""
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.hide()
        if self.isHidden() or event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.setCurrentRow((self.currentRow() + step) % self.count())
        elif event.key() in _TAKE and (self.currentRow() >= 0 or event.key() == Qt.Key.Key_Tab):
            self.take(max(0, self.currentRow()))
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            return super().eventFilter(watched, event)
        return True
