"""The Cases: two lists, cases and guides, and beside them the chosen one, to be read and mended."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QSplitter, QStackedWidget, QWidget

from app.effects import Effects
from app.rows.cases import CaseSheet, GuideSheet
from app.rows.page import Asked
from models.rules.errors import Refusal
from views.actions import bind, make_action, set_enabled
from views.cases.files import FolderDialog, ask_where, write_cases
from views.cases.form import CaseForm
from views.cases.page import KnowledgePage
from views.cases.table import SPARE, columns_of, empty_sentence
from views.desk import Desk
from views.place import Place
from views.theme import px
from views.widgets.bars import ActionBar, PlaceHead
from views.widgets.buttons import ActionButton
from views.widgets.counts import numeral
from views.widgets.empty_state import EmptyState, OrEmpty
from views.widgets.filter_field import FilterField
from views.widgets.lists import RowTable
from views.widgets.paged_table import Page, PagedModel
from views.widgets.sheet import column_layout

TABS = ("cases", "guides")
_KIND = {"cases": "case", "guides": "guide"}


class _Lists(QStackedWidget):
    """The tables, which say how wide they are."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Told to whoever lays out the columns."""
        super().resizeEvent(event)
        self.resized.emit()


class CasesScreen(Place):
    """The place where answers that were found once are kept."""

    name = "cases"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setWindowTitle(self.tr("Cases"))
        self.tab = "cases"
        self.dialog: FolderDialog | QFileDialog | None = None
        self._wanted: int | None = None
        self._counts: dict[str, int] = {}
        self._products: tuple[str, ...] = ()
        self.head = PlaceHead(self.tr("Cases"))
        self.filter = FilterField(self.tr("Filter"))
        self.models = {tab: self._model(tab) for tab in TABS}
        self.tables = {tab: RowTable(self.models[tab], self._word(tab), several=False) for tab in TABS}
        self.items = ("case", self.tables["cases"])
        self.page = KnowledgePage(lambda ticket: desk.open("ticket", ticket))
        self.mend = CaseForm(desk)
        self.bar = ActionBar()
        self._empty = EmptyState("cases", empty_sentence("cases"), " ", self._on_empty_action)
        self.acts = self._make_actions()
        self._build()
        self._connect()
        for model in self.models.values():
            model.show()
        self._on_tab("cases")

    # ---- built

    def _word(self, tab: str) -> str:
        return self.tr("Cases") if tab == "cases" else self.tr("Guides")

    def _model(self, tab: str) -> PagedModel:
        fetch = partial(self._fetch, tab)
        return PagedModel(self.desk.background, fetch, columns_of(tab), key=f"cases.{tab}", parent=self)

    def _make_actions(self) -> dict[str, QAction]:
        cases, guides = self.tables["cases"], self.tables["guides"]
        made = bind(cases, {"cases.edit": self.edit, "cases.remove": self.remove})
        more = bind(guides, {"cases.open": self.page.open_in_browser})
        guides.addAction(made["cases.remove"])
        folder = make_action("cases.folder", self.add_folder, self)
        keys = make_action("window.keys", self.keys_wanted.emit, self)
        for table in (cases, guides):
            table.addActions([folder, keys])
        export = make_action("cases.export", self.export, self)
        find = make_action("window.filter", self.filter.setFocus, self)
        for action in (export, find):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addActions([export, find])
        beside = {"cases.folder": folder, "window.keys": keys, "cases.export": export, "window.filter": find}
        return {**made, **more, **beside}

    def _build(self) -> None:
        self.filter.setMaximumWidth(px(260))
        self.head.add_right(self.filter)
        self.head.add_right(ActionButton(self.acts["cases.export"]))
        self.head.add_right(ActionButton(self.acts["cases.folder"]))
        self.head.tabs.set_tabs([(tab, self._word(tab), None) for tab in TABS])
        self.lists = _Lists()
        self.lists.resized.connect(self._fold_columns, Qt.ConnectionType.QueuedConnection)
        for tab, table in self.tables.items():
            table.setObjectName(f"{tab}-table")
            self.lists.addWidget(table)
        self.right = QStackedWidget()
        self.right.addWidget(self.page)
        self.right.addWidget(self.mend)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setObjectName("cases-panes")
        panes.setChildrenCollapsible(False)
        for part, stretch in ((self.lists, 3), (self.right, 2)):
            panes.addWidget(part)
            panes.setStretchFactor(panes.count() - 1, stretch)
        panes.setSizes([px(720), px(520)])
        self.right.setMinimumWidth(px(280))
        self.lists.setMinimumWidth(px(260))
        panes.setFocusProxy(self.tables["cases"])
        self._or_empty = OrEmpty(panes, self._empty)
        column = column_layout(self, 0)
        column.addWidget(self.head)
        column.addWidget(self._or_empty, 1)
        column.addWidget(self.bar)

    def _connect(self) -> None:
        self.head.tabs.chosen.connect(self._on_tab)
        self.filter.changed.connect(self._on_words)
        self.filter.left_downwards.connect(self.focus_list)
        self.mend.saved.connect(self._on_form_left)
        self.mend.left.connect(self._on_form_left)
        self.bar.keys_wanted.connect(self.keys_wanted)
        for tab, model in self.models.items():
            model.loaded.connect(partial(self._on_loaded, tab))
            model.refused.connect(lambda sentence: self.desk.told.emit(sentence, 0))
            self.tables[tab].current_changed.connect(partial(self._on_current, tab))
        self.tables["cases"].opened.connect(lambda _row: self.edit())
        self.tables["guides"].opened.connect(lambda _row: self.page.setFocus())

    def _fetch(self, tab: str, offset: int, limit: int, sort: str, words: str) -> Page:
        from app.queries.cases import case_rows, guide_rows

        rows: Any = case_rows if tab == "cases" else guide_rows  # two kinds of rows
        found = rows(self.desk.database, Asked(words, sort, offset, limit))
        return Page(found.rows, found.total)

    # ---- what a place is

    @property
    def table(self) -> RowTable:
        """The table of the tab that is shown."""
        return self.tables[self.tab]

    def refresh(self) -> None:
        """Asks for the lists, the counts and the page anew."""
        for model in self.models.values():
            model.refresh()
        database = self.desk.database

        def counts() -> tuple[dict[str, int], tuple[str, ...]]:
            from app.queries.cases import knowledge_counts
            from app.queries.people import product_rows

            return knowledge_counts(database), tuple(row.name for row in product_rows(database))

        self.desk.read(counts, self._on_counts, key="cases.counts")
        self._read(self.tab, self.table.current_row())

    def effects_touch(self, effects: Effects) -> bool:
        """Cases, guides, and the tickets that they answered."""
        return not effects.touched or effects.touches("case", "guide", "ticket", "product")

    def actions(self) -> list[QAction]:
        """Everything that has a key here."""
        return list(self.acts.values())

    def open_item(self, kind: str, item: int) -> bool:
        """Shows that case or page of a guide."""
        tab = next((tab for tab, known in _KIND.items() if known == kind), None)
        if tab is None:
            return False
        if self.filter.words():
            self.filter.set_words("")
        self.head.tabs.choose(tab)
        self._on_tab(tab)
        self._wanted = item
        self.models[tab].refresh()
        return True

    def focus_list(self) -> None:
        """Keys work in the table; where it is empty, on what is offered in its place."""
        (self.table if self.models[self.tab].total() else self._empty.button).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to the table."""
        if event.key() == Qt.Key.Key_Escape:
            self.focus_list()
        else:
            super().keyPressEvent(event)

    def _fold_columns(self) -> None:
        """A narrow table leaves columns out."""
        for tab, table in self.tables.items():
            columns = columns_of(tab)
            names = [column.name for column in columns]
            wanted = sum(px(column.width) for column in columns)
            for name in SPARE[tab]:
                number = names.index(name)
                hidden = wanted > self.lists.width()
                table.setColumnHidden(number, hidden)
                wanted -= px(columns[number].width) if hidden else 0

    # ---- shown

    def _on_tab(self, tab: str) -> None:
        self.tab = tab
        self.items = (_KIND[tab], self.tables[tab])
        self.lists.setCurrentWidget(self.tables[tab])
        self._on_words(self.filter.words())
        self._on_loaded(tab, self.models[tab].total())
        self.bar.set_actions([self.acts["cases.edit" if tab == "cases" else "cases.open"], self.acts["cases.remove"]])
        self._read(tab, self.table.current_row())

    def _on_words(self, words: str) -> None:
        if words != self.models[self.tab].words():
            self.models[self.tab].show(words)

    def _on_counts(self, found: tuple[dict[str, int], tuple[str, ...]]) -> None:
        self._counts, self._products = found
        for tab, count in self._counts.items():
            self.head.tabs.set_count(tab, count)

    def _on_loaded(self, tab: str, total: int) -> None:
        if tab != self.tab:
            return
        words = self.filter.words()
        self.filter.set_count(numeral(total) if words else "")
        self._say_empty(bool(words))
        self._or_empty.show_empty(not total)
        if not total:
            self.page.empty()
        if self._wanted is not None and self.table.go_to(self._wanted):
            self._wanted = None
        self._enable()

    def _say_empty(self, filtered: bool) -> None:
        self._empty.set_sentence(self.tr("Nothing here has these words.") if filtered else empty_sentence(self.tab))
        inbox = self.tr("Go to the Inbox")
        step = self.tr("Add a folder") if self.tab == "guides" else inbox
        self._empty.button.setText(self.tr("Clear the filter") if filtered else step)
        self._empty.button.show()

    def _on_empty_action(self) -> None:
        if self.filter.words():
            self.filter.set_words("")
        elif self.tab == "guides":
            self.add_folder()
        else:
            self.desk.open("inbox", 0)

    def _on_current(self, tab: str, row: Any) -> None:
        if tab == self.tab:
            if self.mend.case() is not None and (row is None or row.id != self.mend.case()):
                self.mend.keep_draft()
                self._on_form_left()
            self._read(tab, row)
            self._enable()

    def _enable(self) -> None:
        row: Any = self.table.current_row()
        there = row is not None and bool(self.models[self.tab].total())
        nothing = self.tr("Nothing is chosen.")
        for name in ("cases.edit", "cases.remove"):
            set_enabled(self.acts[name], there, nothing)
        can_open = there and bool(getattr(row, "url", None))
        set_enabled(self.acts["cases.open"], can_open, self.tr("No web address is known for it."))

    def _read(self, tab: str, row: Any) -> None:
        if row is None:
            return
        database, number = self.desk.database, row.id

        def sheet() -> CaseSheet | GuideSheet:
            from app.queries.cases import case_sheet, guide_sheet

            return case_sheet(database, number) if tab == "cases" else guide_sheet(database, number)

        self.desk.read(sheet, self._on_sheet, self._on_gone, key="cases.sheet")

    def _on_sheet(self, sheet: CaseSheet | GuideSheet) -> None:
        if isinstance(sheet, CaseSheet):
            self.page.show_case(sheet)
        else:
            self.page.show_guide(sheet)

    def _on_gone(self, _refusal: Refusal) -> None:
        self.page.empty()

    # ---- done

    def edit(self) -> None:
        """Mends the chosen case where it stands."""
        row: Any = self.table.current_row()
        if self.tab != "cases" or row is None:
            return
        database, number = self.desk.database, row.id

        def sheet() -> CaseSheet:
            from app.queries.cases import case_sheet

            return case_sheet(database, number)

        self.desk.read(sheet, self._on_edit, key="cases.edit")

    def _on_edit(self, sheet: CaseSheet) -> None:
        self.right.setCurrentWidget(self.mend)
        self.mend.show_case(sheet)

    def _on_form_left(self) -> None:
        self.right.setCurrentWidget(self.page)
        self.focus_list()

    def remove(self) -> None:
        """Removes the chosen case or page; undo brings it back."""
        row: Any = self.table.current_row()
        if row is None:
            return
        if self.tab == "cases":
            from app.commands.cases import RemoveCase, remove_case

            self.desk.do(remove_case, RemoveCase(row.id), seen=row.row_version)
        else:
            from app.commands.guides import RemoveGuides, remove_guides

            self.desk.do(remove_guides, RemoveGuides(guide=row.id))

    def add_folder(self) -> None:
        """Asks for a folder of guides and reads it."""
        self.head.tabs.choose("guides")
        self._on_tab("guides")
        self.dialog = FolderDialog(self.desk, self._products, self)
        self.dialog.open()

    def export(self) -> None:
        """Writes the cases that the filter finds into a file."""
        said = (self.tr("1 case written to %1"), self.tr("%n cases written to %1"))
        words = self.filter.words() if self.tab == "cases" else ""
        self.dialog = ask_where(
            self, self.tr("Export the cases"), self.tr("Cases"), lambda path: write_cases(self.desk, path, words, said)
        )
