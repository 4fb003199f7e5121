"""The Backlog on the screen: views and filter above the table, one change in full beside it, what can be done below."""

import json

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QVBoxLayout

from app.effects import Effects
from app.rows.changes import ChangeRow
from views.actions import bind, make_action
from views.background import Pause
from views.backlog.acts import BacklogActs
from views.backlog.beside import Beside
from views.backlog.chosen import Chosen
from views.backlog.empty import BacklogEmpty
from views.backlog.exporting import Exporter
from views.backlog.figures import Figures
from views.backlog.grid import MOST, BacklogTable
from views.backlog.head import BacklogHead
from views.backlog.sheet import ChangePage
from views.backlog.table import Scale, columns, place_of, query_sort, sort_words
from views.backlog.tabs import VIEWS, View, view_of
from views.backlog.verbs import FOR_SEVERAL
from views.backlog.words import fill
from views.desk import Desk
from views.place import Place
from views.theme import px
from views.widgets.counts import numeral
from views.widgets.empty_state import OrEmpty
from views.widgets.paged_table import Page, PagedModel

#: How long the sums give way to the rows' painting, in milliseconds.
GIVES_WAY = 60

_CONCERNS = ("change", "ticket", "release", "product", "organisation", "person")


class BacklogScreen(Place):
    """Everything that may ship."""

    name = "backlog"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(self.tr("Backlog"))
        self._view = VIEWS[0]
        self._sorts = {view.name: view.sort for view in VIEWS}
        self._scale = Scale()
        self.figures = Figures(desk, self)
        self._asked = False
        self.model = PagedModel(desk.background, self._fetch, columns(self._scale), key="backlog.table", parent=self)
        self.table = BacklogTable(self.model, self.tr("Changes"))
        self.page = ChangePage(desk)
        self.beside = Beside(desk, self.table, self.page)
        self.acts = BacklogActs(desk, self.table)
        self.chosen = Chosen(self.acts, self.table, self.page)
        self.bar, self.bulk = self.chosen.bar, self.chosen.bulk
        self.acts.anchor = self.bar
        self.exporter = Exporter(desk, self)
        self.keys = self._make_keys()
        self.items = ("change", self.table)
        self.head = BacklogHead(self.keys["backlog.new"])
        self.empty = BacklogEmpty()
        self.or_empty = OrEmpty(self.table, self.empty)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._sums_later = Pause(GIVES_WAY, lambda: self.figures.read_sums(self.words()), self)
        self._build()
        self._connect()
        self._show_commands()

    def _make_keys(self) -> dict[str, QAction]:
        more = {"list.history": self.beside.show_history, "window.keys": self.keys_wanted.emit}
        made = bind(self.table, {**self.acts.by_command(), **more})
        made["backlog.export"] = make_action("backlog.export", lambda: self.export(".csv"), self)
        made["window.filter"] = make_action(
            "window.filter", lambda: self.head.field.setFocus(Qt.FocusReason.ShortcutFocusReason), self
        )
        self.addActions([made["backlog.export"], made["window.filter"]])
        return made

    def actions(self) -> list[QAction]:
        """Everything that has a key here."""
        return list(self.keys.values())

    def _build(self) -> None:
        self.splitter.setObjectName("panes")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.or_empty)
        self.splitter.addWidget(self.page)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setSizes([px(760), px(480)])
        self.page.setMinimumWidth(px(320))
        self.page.hide()
        self.bulk.set_actions([self.keys[command] for command in FOR_SEVERAL])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.bar)
        column.addWidget(self.bulk)

    def _connect(self) -> None:
        self.head.view_chosen.connect(self._on_view)
        self.head.words_changed.connect(lambda _words: self._ask())
        self.head.export_wanted.connect(self.export)
        self.head.column_wanted.connect(self.table.set_wanted)
        self.head.columns.menu().aboutToShow.connect(self._offer_columns)
        self.head.field.left_downwards.connect(self.table.setFocus)
        self.model.loaded.connect(self._on_loaded)
        self.model.refused.connect(self._on_refused)
        self.figures.glanced.connect(self._on_glance)
        self.figures.summed.connect(self._show_status)
        self.empty.new_wanted.connect(self.acts.new)
        self.empty.all_wanted.connect(lambda: self.head.tabs.choose("all"))
        self.empty.clear_wanted.connect(lambda: self.head.field.set_words(""))
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._on_sorted)
        self.table.current_changed.connect(self._on_current)
        self.table.opened.connect(lambda _row: self.beside.open_page())
        self.table.several_changed.connect(lambda _count: self._show_commands())
        self.table.selection_changed.connect(lambda _rows: self._show_commands())
        self.table.too_many.connect(self._on_too_many)
        self.table.left.connect(self._on_left)
        self.bulk.cleared.connect(self.table.choose_one)
        self.bar.keys_wanted.connect(self.keys_wanted)
        self.acts.score_wanted.connect(self.beside.score)
        self.beside.shown.connect(self._show_commands)
        self.page.wanted.connect(lambda command: self.keys[command].trigger())

    # ---- the list

    def _fetch(self, offset: int, limit: int, sort: str, words: str) -> Page:
        from app.queries.changes import change_rows
        from app.rows.page import Asked

        found = change_rows(self.desk.database, Asked(words, query_sort(sort), offset, limit))
        return Page(found.rows, found.total)

    def words(self) -> str:
        """The filter words in force: the view's, and what is typed."""
        return f"{self._view.words} {self.head.field.words()}".strip()

    def sort_order(self) -> str:
        """The order in force, by the names of the columns."""
        return self._sorts[self._view.name]

    def view(self) -> View:
        """The view in force."""
        return self._view

    def refresh(self) -> None:
        """Reads the list, the counts and the page anew."""
        if self._asked:
            self.model.refresh()
        else:
            self._asked = True
            self._show_view()
        self.figures.read_glance()
        if self.beside.is_open():
            self.beside.read()

    def _ask(self) -> None:
        self._asked = True
        self.model.show(self.words(), self.sort_order())

    def _on_view(self, name: str) -> None:
        self._view = view_of(name)
        self._show_view()

    def _show_view(self) -> None:
        """Shows the view's order and rows; its columns come with them, so that the old rows are not painted anew."""
        sort = self.sort_order()
        heads = self.table.horizontalHeader()
        heads.blockSignals(True)
        falling = Qt.SortOrder.DescendingOrder if sort.startswith("-") else Qt.SortOrder.AscendingOrder
        heads.setSortIndicator(place_of(sort.lstrip("-")), falling)
        heads.blockSignals(False)
        heads.viewport().update()
        self._ask()

    def _on_sorted(self, place: int, order: Qt.SortOrder) -> None:
        column = self.model.columns[place] if 0 <= place < len(self.model.columns) else None
        if column is not None and column.sort:
            self._sorts[self._view.name] = ("-" if order == Qt.SortOrder.DescendingOrder else "") + column.sort
            self._show_status()

    def _on_refused(self, sentence: str) -> None:
        # The view's own words are none of the user's.
        self.head.refuse(sentence.replace(f"{self._view.words} ", "") if self._view.words else sentence)

    def _on_loaded(self, total: int) -> None:
        self.head.refuse("")
        self.table.show_columns(self._view.about, several_products=self._scale.several_products)
        self._show_empty(total)
        self._sums_later.start()
        self._show_commands()

    def _on_glance(self) -> None:
        glance = self.figures.glance
        assert glance is not None
        anew = glance.widest != self._scale.widest
        self.acts.products = glance.products
        self._scale.widest = glance.widest
        self._scale.several_products = len(glance.products) > 1
        self.head.show_counts(glance.counts)
        self.table.show_columns(self._view.about, several_products=self._scale.several_products)
        if anew:  # the bars are measured against another reach
            self.model.refresh()
        self._show_status()
        self._show_empty(self.model.total())

    def _show_status(self) -> None:
        self.head.field.set_count(self.figures.count_words())
        words = self.figures.status_words()
        self.status_changed.emit(words, sort_words(self.sort_order()) if words else "")

    def _show_empty(self, total: int) -> None:
        self.or_empty.show_empty(not total)
        if not total:
            nothing_at_all = self.figures.nothing_at_all()
            self.empty.show_why(self._view, self.head.field.words(), nothing_at_all=nothing_at_all)

    # ---- what is current, and what can be done with it

    def _on_current(self, row: ChangeRow | None) -> None:
        self._show_commands()
        self.beside.follow(row)

    def _show_commands(self) -> None:
        self.chosen.show_commands(self.keys)

    def _on_left(self) -> None:
        if self.table.several():
            self.table.choose_one()
        elif self.beside.is_open():
            self.beside.close_page()

    def _on_too_many(self, total: int) -> None:
        words = self.tr("%1 changes are too many at once: filter until %2 or fewer are left.")
        self.desk.told.emit(fill(words, numeral(total), numeral(MOST)), 0)

    def _offer_columns(self) -> None:
        self.head.offer_columns(self.table.is_wanted, self._scale.several_products)

    # ---- what the window asks

    def effects_touch(self, effects: Effects) -> bool:
        """Changes, and what their figures follow from."""
        return effects.touches(*_CONCERNS)

    def open_item(self, kind: str, item: int) -> bool:
        """Shows a change in full, in the list where it stands, or by itself."""
        if kind != "change":
            return False
        if not self.table.go_to(item):
            self._view = view_of("all")
            self.head.choose_view("all", f"number=C-{item}")
            self._show_view()
        self.beside.open_soon()
        return True

    def focus_list(self) -> None:
        """The table, where the keys work."""
        self.table.setFocus()

    def form(self) -> str:
        """The view, each view's order, the columns hidden, and whether the page stands open."""
        return json.dumps(
            {
                "view": self._view.name,
                "sorts": self._sorts,
                "hidden": sorted(self.table.unwanted()),
                "page": not self.page.isHidden(),
            }
        )

    def set_form(self, form: str) -> None:
        """Puts itself as it was left; what another version wrote is passed over."""
        try:
            kept = json.loads(form)
            self._sorts.update({name: str(sort) for name, sort in kept["sorts"].items() if name in self._sorts})
            for column in columns(self._scale):
                self.table.set_wanted(column.name, column.name not in kept["hidden"])
            self.page.setHidden(not kept["page"])
            self._view = view_of(str(kept["view"]))
        except (ValueError, KeyError, TypeError, AttributeError):
            return
        self.head.choose_view(self._view.name)
        self._show_view()

    def export(self, ending: str) -> None:
        """Writes what the table shows into a file."""
        self.exporter.ask(ending, self.words(), query_sort(self.sort_order()))
