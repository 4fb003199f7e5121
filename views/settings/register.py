"""A register: a table of people, organisations or products with a filter, and beside it the chosen one, changed where it stands."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.effects import Effects
from app.rows.page import Asked
from models.rules.errors import Refusal
from views.actions import bind, make_action
from views.desk import Desk
from views.settings.halves import Halves
from views.settings.lines import Line, TextLine
from views.settings.new_dialog import NewDialog
from views.settings.page import Page
from views.theme import px
from views.widgets.bars import PlaceHead
from views.widgets.buttons import ActionButton
from views.widgets.counts import numeral
from views.widgets.empty_state import EmptyState, OrEmpty
from views.widgets.filter_field import FilterField
from views.widgets.lists import RowTable
from views.widgets.looks import Column
from views.widgets.paged_table import Page as RowPage
from views.widgets.paged_table import PagedModel
from views.widgets.sheet import Sheet, column_layout

#: The room for the names of lines beside a table.
_NAMES = 112


@dataclass(frozen=True, slots=True)
class Kind:
    """What a register holds: its words, its columns, and how rows are asked for and stored.

    Rows are frozen dataclasses of app.rows.people (hence Any). `store` gives the command and its order for some values
    of a row, `make` those for a new one. `width` is the table's share of 1000;
    `spare` names the columns that a narrow table leaves out, the first one first.
    """

    name: str
    title: str
    empty: str
    new: str
    columns: Sequence[Column]
    fetch: Callable[[Any, Asked], Any]
    values: Callable[[Any], Mapping[str, str]]
    heading: Callable[[Any], tuple[str, str]]
    store: Callable[[Any, Mapping[str, str]], tuple[Callable[..., Effects], object]]
    make: Callable[[Mapping[str, str]], tuple[Callable[..., Effects], object]]
    filters: bool = True
    width: int = 640
    spare: Sequence[str] = ()


class Register(Page):
    """Table at the left, the chosen one at the right."""

    #: All keys of the place are to be shown.
    keys_wanted = Signal()

    def __init__(self, desk: Desk, kind: Kind, lines: Mapping[str, Line], first: Mapping[str, str]) -> None:
        super().__init__(desk)
        self.kind = kind
        self.lines = dict(lines)
        self._first = first
        self._half_typed: dict[tuple[object, str], str] = {}
        self._shown: Any | None = None
        self._wanted: int | None = None
        self.filter = FilterField(self.tr("Name or words"))
        self.model = PagedModel(desk.background, self._fetch, kind.columns, key=f"settings.{kind.name}", parent=self)
        self.table = RowTable(self.model, kind.title, several=False)
        self.sheet = Sheet(kind.title, 20)
        self.head = PlaceHead(kind.title)
        self._actions = bind(
            self.table, {"settings.new": self.new, "settings.edit": self.edit, "window.keys": self.keys_wanted.emit}
        )
        if kind.filters:
            self._actions["window.filter"] = make_action("window.filter", self.filter.setFocus, self)
            self.addAction(self._actions["window.filter"])
        self._empty = EmptyState(kind.name, kind.empty, kind.new, self.new)
        self._build()
        self._connect()
        self.model.show()

    def _build(self) -> None:
        self.table.setObjectName(f"{self.kind.name}-table")
        self.head.tabs.hide()
        if self.kind.filters:
            self.filter.setMaximumWidth(px(260))
            self.head.add_right(self.filter)
        self._actions["settings.new"].setText(self.kind.new)
        self.head.add_right(ActionButton(self._actions["settings.new"]))
        self._fill_sheet()
        panes = Halves(f"{self.kind.name}-panes", self.table, self.sheet, self.kind.width)
        panes.splitterMoved.connect(self._fold_columns)
        panes.resized.connect(self._fold_columns)
        self._or_empty = OrEmpty(panes, self._empty)
        column = column_layout(self, 0)
        column.addWidget(self.head)
        column.addWidget(self._or_empty, 1)

    def _fill_sheet(self) -> None:
        self._title = self.sheet.add_title("", "")
        section = self.sheet.add_section(self.tr("Details"))
        for line in self.lines.values():
            line.narrow_name(_NAMES)
            section.add(line)
        self.add_more(self.sheet)

    def add_more(self, sheet: Sheet) -> None:
        """Sections below the lines; none here."""

    def _connect(self) -> None:
        self.filter.changed.connect(self.model.show)
        self.filter.left_downwards.connect(self.table.setFocus)
        self.model.loaded.connect(self._on_loaded)
        self.model.refused.connect(lambda sentence: self.desk.told.emit(sentence, 0))
        self.table.current_changed.connect(self._on_current)
        self.table.opened.connect(lambda _row: self.edit())
        for name, line in self.lines.items():
            line.changed.connect(partial(self._store, name, line))

    def _fold_columns(self) -> None:
        """A narrow table leaves out what it can spare."""
        names = [column.name for column in self.kind.columns]
        wanted = sum(px(column.width) for column in self.kind.columns)
        for name in self.kind.spare:
            number = names.index(name)
            hidden = wanted > self.table.width()
            self.table.setColumnHidden(number, hidden)
            wanted -= px(self.kind.columns[number].width) if hidden else 0

    def actions(self) -> list[QAction]:
        """Everything that has a key here."""
        return list(self._actions.values())

    def _fetch(self, offset: int, limit: int, sort: str, words: str) -> RowPage:
        found = self.kind.fetch(self.desk.database, Asked(words, sort, offset, limit))
        return RowPage(found.rows, found.total)

    def refresh(self) -> None:
        """Asks for the rows anew."""
        self.model.refresh()

    def first_focus(self) -> QWidget:
        """The table, where the keys work."""
        return self.table

    def open_row(self, row_id: int) -> None:
        """Shows the one of that id, as soon as it is here."""
        self._wanted = row_id
        self.model.refresh()

    def _on_loaded(self, total: int) -> None:
        words = self.filter.words()
        self._or_empty.show_empty(not total and not words)
        self.filter.set_count(numeral(total) if words else "")
        self.sheet.setVisible(bool(total))
        if self._wanted is not None and self.table.go_to(self._wanted):
            self._wanted = None

    def _on_current(self, row: Any | None) -> None:
        if row is None:
            return
        is_other = self._shown is None or self._shown.id != row.id
        if is_other:
            self._remember_typing()
        self._shown = row
        number, title = self.kind.heading(row)
        self._retitle(number, title)
        for name, value in self.kind.values(row).items():
            line = self.lines[name]
            if is_other and isinstance(line, TextLine):
                line.give_up()
            line.show_value(value)
            if is_other and isinstance(line, TextLine) and (row.id, name) in self._half_typed:
                line.type_again(self._half_typed[row.id, name])
        self.show_more(row)

    def show_more(self, row: Any) -> None:
        """Shows what stands below the lines; nothing here."""

    def _remember_typing(self) -> None:
        """What was typed and refused comes back with its row."""
        for name, line in self.lines.items():
            if self._shown is not None and isinstance(line, TextLine):
                key = (self._shown.id, name)
                self._half_typed.pop(key, None)
                if line.is_half_typed():
                    self._half_typed[key] = line.value()

    def _retitle(self, number: str, title: str) -> None:
        from views.widgets.labels import Label

        parts = self._title.findChildren(Label)
        parts[0].setText(number)
        parts[-1].setText(title)

    def _store(self, name: str, line: Line, value: str) -> None:
        row = self._shown
        if row is None:
            return
        command, order = self.kind.store(row, {name: value})

        def refused(refusal: Refusal) -> None:
            if self._shown is not None and self._shown.id == row.id:
                line.refuse(refusal.sentence)
            else:
                self.desk.told.emit(refusal.sentence, 0)
            self.model.refresh()

        self.desk.do(command, order, seen=row.row_version, failed=refused)

    def edit(self) -> None:
        """Puts the cursor into the first line."""
        first = next(iter(self.lines.values()))
        first.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def new(self) -> None:
        """Asks for what a new one needs, and makes it."""
        dialog = NewDialog(self.kind.new, self._first, self)
        dialog.wanted.connect(partial(self._make, dialog))
        dialog.open()

    def _make(self, dialog: NewDialog, values: dict[str, str]) -> None:
        command, order = self.kind.make(values)

        def made(effects: Effects) -> None:
            dialog.accept()
            touched = effects.touched.get(self.kind.name, frozenset())
            self.filter.set_words("")
            if touched:
                self.open_row(max(touched))

        def refused(refusal: Refusal) -> None:
            dialog.refuse(refusal.sentence)

        self.desk.do(command, order, then=made, failed=refused)
