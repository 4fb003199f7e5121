"""A list within a page of the settings: a head with its buttons, rows as high as they are many, or what belongs there.

Several stand under each other, so each shows whether its keys work: with the focus inside, its head has the line of the
accent, its buttons name their keys, and its current row stands out; those of the others are marked faintly.
"""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from views.actions import bind, explain_keys, set_enabled
from views.theme import colour, px
from views.widgets.bars import row_layout
from views.widgets.buttons import ActionButton, IconButton
from views.widgets.labels import Label
from views.widgets.lists import RowTable
from views.widgets.looks import Column
from views.widgets.painting import hairline
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
        _let_the_row_say(self.table)
        self.actions_by_name = bind(self.table, acts)
        self.actions_by_name["settings.new"].setText(new)
        self._work_within()
        self._nothing = Label(empty, "cell", 400, "text3", wraps=True)
        self._nothing.setMinimumHeight(px(28))
        self.buttons = {
            name: _button(name, action) for name, action in self.actions_by_name.items() if name != "window.keys"
        }
        self._name = Label(title, "meta", 600, "text2")
        self._head = _Head()
        self._build()
        self._on_focus(None, None)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)
        self.table.current_changed.connect(lambda _row: self._settle())
        self.table.opened.connect(lambda _row: self.actions_by_name["settings.edit"].trigger())
        self.show_rows(())

    def _work_within(self) -> None:
        """The keys work on the buttons as well as in the rows: a list without rows has nothing else."""
        for action in self.actions_by_name.values():
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)
        explain_keys(self)

    def _build(self) -> None:
        column = column_layout(self, 4)
        line = row_layout(self._head, gap=8)
        line.setContentsMargins(0, 0, 0, px(4))
        line.addWidget(self._name, 1)
        for button in self.buttons.values():
            line.addWidget(button)
        column.addWidget(self._head)
        column.addWidget(self._nothing)
        column.addWidget(self.table)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    # ---- whether its keys work

    def is_lit(self) -> bool:
        """Whether the focus is inside, so that its keys work."""
        return self._head.lit

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        lit = now is not None and (now is self or self.isAncestorOf(now))
        if lit and not self._head.lit and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._come_into_sight()  # not beneath a pressed button: the click would miss
        self._head.lit = lit
        self._head.update()
        self._name.set_role("accent_text" if lit else "text2")
        for button in self.buttons.values():
            if isinstance(button, ActionButton):
                button.show_key(lit)

    def _come_into_sight(self) -> None:
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None and self.height() < around.viewport().height():
            around.ensureWidgetVisible(self, 0, px(16))

    def focus(self) -> None:
        """Puts the focus on the rows, or on the button that makes the first."""
        (self.table if self.rows() else self.buttons["settings.new"]).setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- rows

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Shows these; the current one stays by its id, and one that was just made here becomes current."""
        held, before = self.is_lit(), {row.id for row in self.rows()}
        self.model.set_rows(rows)
        shown = min(len(rows), _MOST)
        self.table.setFixedHeight(px(28) * (shown + 1) + 2)
        self.table.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        if rows and not self.table.currentIndex().isValid():
            self.table.go_to_number(0)
        made = [row.id for row in rows if row.id not in before]
        if held and len(made) == 1:
            self.table.go_to(made[0])
        self._settle()
        if held and (not self.is_lit() or not before):
            self.focus()

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


def _let_the_row_say(table: RowTable) -> None:
    """The list with the keys alone has a row on the ground of the choice: rows paint that, and nothing below them."""
    table.setProperty("one_of_several", True)
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Highlight, QColor(0, 0, 0, 0))
    table.setPalette(palette)


class _Head(QWidget):
    """Title and buttons, on a line that has the accent while the keys work here."""

    def __init__(self) -> None:
        super().__init__()
        self.lit = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line."""
        painter = QPainter(self)
        if self.lit:
            painter.fillRect(0, self.height() - 2, self.width(), 2, colour("accent"))
        else:
            hairline(painter, 0, self.height() - 1, self.width())


def _button(name: str, action: QAction) -> ActionButton | IconButton:
    """With its words and key; moving up and down by an icon alone, which is named all the same."""
    if name in _BY_ICON:
        made = IconButton(str(action.property("icon_name")), action.text())
        made.clicked.connect(action.trigger)
        action.changed.connect(lambda: made.setEnabled(action.isEnabled()))
        return made
    return ActionButton(action, "plain" if name == "settings.new" else "flat")
