"""The bands of a place: its head above, the action bar below, the bulk bar under a table.

PlaceHead("Inbox")  .tabs: TabStrip  .add_right(widget)  .set_title(text)
ActionBar()  .set_actions([QAction, …])  .keys_wanted
BulkBar()  .set_actions([...])  .show_selected("3 selected", "13 950 end users · 4 pd")  .cleared
"""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QMenu, QSizePolicy, QWidget

from views.theme import px
from views.widgets.buttons import ActionButton, Button, TabStrip
from views.widgets.labels import KeyCap, Label, Pane
from views.widgets.painting import key_text


def row_layout(parent: QWidget, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 8) -> QHBoxLayout:
    """A level layout with the gaps of the looks."""
    made = QHBoxLayout(parent)
    made.setContentsMargins(*margins)
    made.setSpacing(gap)
    return made


class PlaceHead(Pane):
    """44 high: the place's name, its saved views as tabs, actions right, one accent button at most."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__("base", "b", parent)
        self.setFixedHeight(px(44))
        self._title = Label(title, "head", 600)
        self.tabs = TabStrip()
        self._right = QHBoxLayout()
        self._right.setSpacing(8)
        layout = row_layout(self, (16, 0, 16, 0), 8)
        layout.addWidget(self._title)
        layout.addWidget(self.tabs, 100)  # it takes no more than its words need
        layout.addStretch(1)
        layout.addLayout(self._right)
        self._title.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_title(self, title: str) -> None:
        """Shows another name."""
        self._title.setText(title)

    def add_right(self, widget: QWidget) -> None:
        """Puts a button or a few words at the right."""
        self._right.addWidget(widget)


class _FoldingRow(QWidget):
    """Buttons in a row; those that find no room wait in a menu behind “…”."""

    def __init__(self, kind_of_first: str, kind_of_rest: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds = (kind_of_first, kind_of_rest)
        self._buttons: list[ActionButton] = []
        self._menu = QMenu(self)
        self._said: list[tuple[str, QKeySequence, bool]] = []
        self._more = Button("", icon="more", kind="flat", menu=None, parent=self)
        self._more.setAccessibleName(self.tr("More actions"))
        self._more.clicked.connect(self._on_more)
        self._more.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(28))

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """Shows these, the most likely first."""
        for button in self._buttons:
            button.action().changed.disconnect(self._on_changed)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for place, action in enumerate(actions):
            button = ActionButton(action, self._kinds[0 if place == 0 else 1], self)
            action.changed.connect(self._on_changed)
            self._buttons.append(button)
        self._fold()

    def _on_changed(self) -> None:
        """Many actions are enabled or disabled when another row becomes current: that needs no other room."""
        if self._say() != self._said:
            self._fold()

    def _say(self) -> list[tuple[str, QKeySequence, bool]]:
        actions = [button.action() for button in self._buttons]
        return [(action.text(), action.shortcut(), action.isVisible()) for action in actions]

    def buttons(self) -> list[ActionButton]:
        """All buttons, folded ones as well."""
        return list(self._buttons)

    def folded(self) -> list[QAction]:
        """The actions that wait in the menu."""
        return [button.action() for button in self._buttons if button.isHidden()]

    def _fold(self) -> None:
        self._said = self._say()
        wanted = [button for button in self._buttons if button.action().isVisible()]
        shown = self._how_many_fit(wanted)
        x = 0
        for button in self._buttons:
            button.setVisible(button in wanted[:shown])
            if not button.isHidden():
                size = button.sizeHint()
                button.setGeometry(QRect(x, 0, size.width(), size.height()))
                x += size.width() + 8
        self._more.setVisible(shown < len(wanted))
        self._more.setGeometry(QRect(x, 0, self._more.sizeHint().width(), px(28)))
        self.updateGeometry()

    def _how_many_fit(self, wanted: Sequence[ActionButton]) -> int:
        widths = [button.sizeHint().width() + 8 for button in wanted]
        if sum(widths) - 8 <= self.width():
            return len(wanted)
        room = self.width() - self._more.sizeHint().width()
        shown = 0
        for width in widths:
            room -= width
            if room < 0:
                break
            shown += 1
        return shown

    def _on_more(self) -> None:
        self._menu.clear()
        for button in self._buttons:
            if button.isHidden() and button.action().isVisible():
                self._menu.addAction(button.action())
        self._menu.popup(self._more.mapToGlobal(self._more.rect().topLeft()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Folds anew."""
        super().resizeEvent(event)
        self._fold()

    def sizeHint(self) -> QSize:
        """Room for all."""
        return QSize(sum(b.sizeHint().width() + 8 for b in self._buttons), px(28))

    def minimumSizeHint(self) -> QSize:
        """Room for “…” alone."""
        return QSize(self._more.sizeHint().width(), px(28))


#: Below this width the action bar does not offer all keys, in logical pixels.
ROOM_FOR_KEYS = 640
#: No widget is as wide.
_WIDEST = 1 << 24


class ActionBar(Pane):
    """48 high: what can be done next with its key, the most likely first and accent; the tail folds; `?` right.

    With *beside* it is the foot of a page beside a list, whose own bar offers all keys already.
    """

    keys_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, beside: bool = False) -> None:
        super().__init__("base", "t", parent)
        self._room_for_keys = _WIDEST if beside else px(ROOM_FOR_KEYS)
        self.setFixedHeight(px(48))
        self.row = _FoldingRow("accent", "plain")
        layout = row_layout(self, (16 if beside else 24, 0, 16, 0), 8)
        layout.addWidget(self.row, 1)
        self._all_keys = Button(self.tr("All keys"), kind="flat")
        self._all_keys.clicked.connect(self.keys_wanted)
        self._keys = (KeyCap("?"), self._all_keys)
        for part in self._keys:
            layout.addWidget(part)

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """Shows these actions."""
        self.row.set_actions(actions)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow pane the actions need the room; the key works all the same."""
        super().resizeEvent(event)
        for part in self._keys:
            part.setVisible(event.size().width() >= self._room_for_keys)


class BulkBar(Pane):
    """40 high, under a table while several rows are selected; it covers nothing."""

    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("accent_tint", "t", parent)
        self.setFixedHeight(px(40))
        self._count = Label("", "cell", 600)
        self._facts = Label("", "cell", 400, "text2")
        self._row = _FoldingRow("flat", "flat")
        clear = Button(self.tr("Clear"), key=key_text("Esc"), kind="flat")
        clear.clicked.connect(self.cleared)
        layout = row_layout(self, (16, 0, 16, 0), 12)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        layout.addWidget(self._count)
        layout.addWidget(self._facts)
        layout.addWidget(self._row, 1)
        layout.addWidget(clear)
        self.hide()

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """Shows these actions."""
        self._row.set_actions(actions)

    def show_selected(self, count: str, facts: str = "") -> None:
        """Says what is selected; an empty count hides the bar."""
        self._count.setText(count)
        self._facts.setText(facts)
        self.setVisible(bool(count))
