"""A list within a page of the settings: a head with its buttons, rows as high as they are many, or what belongs there."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from views.actions import bind, set_enabled
from views.theme import px
from views.widgets.bars import row_layout
from views.widgets.buttons import ActionButton, IconButton
from views.widgets.labels import Label
from views.widgets.lists import RowTable
from views.widgets.looks import Column
from views.widgets.row_models import RowsModel
from views.widgets.sheet import column_layout

#: More rows than these scroll within the list.
_MOST = 10
_BY_ICON = frozenset({"settings.up", "settings.down"})


class Block(QWidget):
    """Rows of one kind with the acts on the current one; `acts` by the id of their command, that of *new* first."""

    def __init__(
        self, title: str, empty: str, columns: Sequence[Column], acts: dict[str, Callable[[], object]], new: str
    ) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.model = RowsModel(columns, parent=self)
        self.table = RowTable(self.model, title, several=False)
        self.actions_by_name = bind(self.table, acts)
        self.actions_by_name["settings.new"].setText(new)
        self._nothing = Label(empty, "cell", 400, "text3", wraps=True)
        self._nothing.setMinimumHeight(px(28))
        self.buttons = {
            name: _button(name, action) for name, action in self.actions_by_name.items() if name != "window.keys"
        }
        self._build(title)
        self.table.current_changed.connect(lambda _row: self._settle())
        self.table.opened.connect(lambda _row: self.actions_by_name["settings.edit"].trigger())
        self.show_rows(())

    def _build(self, title: str) -> None:
        name = Label(title, "meta", 600, "text2")
        column = column_layout(self, 4)
        head = QWidget()
        line = row_layout(head, gap=8)
        line.addWidget(name, 1)
        for button in self.buttons.values():
            line.addWidget(button)
        column.addWidget(head)
        column.addWidget(self._nothing)
        column.addWidget(self.table)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Shows these; the current one stays by its id."""
        self.model.set_rows(rows)
        shown = min(len(rows), _MOST)
        self.table.setFixedHeight(px(28) * (shown + 1) + 2)
        self.table.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        if rows and not self.table.currentIndex().isValid():
            self.table.go_to_number(0)
        self._settle()

    def rows(self) -> list[Any]:
        """The rows shown."""
        return self.model.rows()

    def current(self) -> Any | None:
        """The row one is on."""
        return self.table.current_row()

    def go_to(self, row_id: object) -> bool:
        """Makes a row current."""
        return self.table.go_to(row_id)

    def words(self) -> str:
        """All that the rows say, a row a line."""
        looks = (self.model.looks_at(number) or () for number in range(len(self.rows())))
        return "\n".join(", ".join(cell.spoken for cell in row if cell.spoken) for row in looks)

    def _settle(self) -> None:
        row = self.current()
        for name, action in self.actions_by_name.items():
            if name not in ("settings.new", "window.keys"):
                set_enabled(action, row is not None, self.tr("Choose a row first."))


def _button(name: str, action: QAction) -> ActionButton | IconButton:
    """With its words and key; moving up and down by an icon alone, which is named all the same."""
    if name in _BY_ICON:
        made = IconButton(str(action.property("icon_name")), action.text())
        made.clicked.connect(action.trigger)
        action.changed.connect(lambda: made.setEnabled(action.isEnabled()))
        return made
    return ActionButton(action, "plain" if name == "settings.new" else "flat")
