"""The Backlog on the screen: views and filter above the table, one change in full beside it, what can be done below."""

import json

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QVBoxLayout

from app.effects import Effects
from app.rows.changes import ChangeRow
from models.rules.errors import BadInput
from views.actions import bind, make_action
from views.background import Pause
from views.backlog.acts import BacklogActs
from views.backlog.beside import Beside
from views.backlog.charting import Charting
from views.backlog.chosen import Chosen
from views.backlog.empty import BacklogEmpty
from views.backlog.exporting import Exporter
from views.backlog.figures import Figures
from views.backlog.going_on import GoingOn
from views.backlog.grid import MOST, BacklogTable
from views.backlog.head import BacklogHead
from views.backlog.lines import BacklogModel
from views.backlog.saved import Stands, ViewMenu
from views.backlog.shape import Shape, Typed, read_typed
from views.backlog.sheet import ChangePage
from views.backlog.table import COLUMNS, Scale, sort_words
from views.backlog.tabs import View
from views.backlog.verbs import FOR_SEVERAL
from views.backlog.words import fill
from views.backlog.writing import Writing
from views.desk import Desk
from views.place import Place
from views.said import as_read
from views.theme import px
from views.widgets.counts import numeral
from views.widgets.empty_state import OrEmpty

#: How long the sums give way to the rows' painting, and how long the first rows stand before all are read into memory;
#: in milliseconds.
GIVES_WAY, SETTLES = 60, 400

_CONCERNS = ("change", "ticket", "release", "product", "organisation", "person", "settings", "renewal", "view")


class BacklogScreen(Place):
    """Everything that may ship."""

    name = "backlog"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setWindowTitle(self.tr("Backlog"))
        self.shape = Shape(desk, self)
        self._scale = Scale()
        self.figures = Figures(desk, self)
        self._asked = False
        self.model = BacklogModel(desk, self._scale, self)
        self.table = BacklogTable(self.model, self.tr("Changes"))
        self.page = ChangePage(desk)
        self.beside = Beside(desk, self.table, self.page)
        self.acts = BacklogActs(desk, self.table)
        self.chosen = Chosen(self.acts, self.table, self.page)
        self.bar, self.bulk = self.chosen.bar, self.chosen.bulk
        self.acts.anchor = self.bar
        self.exporter = Exporter(desk, self)
        self.writing = Writing(desk, self.table, self.model, self.beside.show_history)
        self.charting = Charting(desk, self.table, self.model)
        self.keys = self._make_keys()
        self.items = ("change", self.table)
        self.head = BacklogHead(self.keys["backlog.new"])
        self.saving = ViewMenu(desk, self.shape, self._stands, self.head)
        self.going_on = GoingOn(desk, self.head.field)
        self.empty = BacklogEmpty()
        self.or_empty = OrEmpty(self.table, self.empty)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._sums_later = Pause(GIVES_WAY, lambda: self.figures.read_sums(self.model.words()), self)
        self._warms = Pause(SETTLES, self._warm, self)
        self._is_warm = False
        self._build()
        self._connect()
        self._show_commands()

    def _make_keys(self) -> dict[str, QAction]:
        more = {"list.history": self.beside.show_history, "window.keys": self.keys_wanted.emit}
        more |= {"backlog.cell": self.writing.edit_cell, "backlog.paste": self.writing.paste}
        more |= {"backlog.set-all": self.writing.set_all, "backlog.fold": self.fold_all}
        more["backlog.chart"] = self.charting.turn
        made = bind(self.table, {**self.acts.by_command(), **more})
        self.charting.share_keys(list(made.values()))
        made |= self.charting.actions()
        made["backlog.save-view"] = make_action("backlog.save-view", self.save_view, self)
        made["backlog.export"] = make_action("backlog.export", lambda: self.export(".csv"), self)
        made["window.filter"] = make_action(
            "window.filter", lambda: self.head.field.setFocus(Qt.FocusReason.ShortcutFocusReason), self
        )
        self.addActions([made["backlog.export"], made["backlog.save-view"], made["window.filter"]])
        return made

    def actions(self) -> list[QAction]:
        """Everything that has a key here."""
        return list(self.keys.values())

    def _build(self) -> None:
        self.splitter.setObjectName("panes")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.charting.around(self.or_empty))
        self.splitter.addWidget(self.page)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setSizes([px(760), px(480)])
        self.page.setMinimumWidth(px(320))
        self.page.hide()
        self.bulk.set_actions([self.keys[command] for command in (*FOR_SEVERAL, "backlog.set-all")])
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
        self.head.group_wanted.connect(self.group_by)
        self.head.shown_wanted.connect(self.charting.show_mode)
        self.charting.mode_changed.connect(self.head.shown.choose)
        self.charting.opened.connect(lambda _change: self.beside.open_page())
        self.head.fold_wanted.connect(self.model.fold_all)
        self.head.all_fields_wanted.connect(self.export_all_fields)
        self.shape.came.connect(self._on_views)
        self.head.field.left_downwards.connect(self.table.setFocus)
        self.model.loaded.connect(self._on_loaded)
        self.model.refused.connect(self._on_refused)
        self.figures.glanced.connect(self._on_glance)
        self.figures.summed.connect(self._show_status)
        self.empty.new_wanted.connect(self.acts.new)
        self.empty.all_wanted.connect(lambda: self.head.tabs.choose("all"))
        self.empty.clear_wanted.connect(lambda: self.head.field.set_words(""))
        self.table.heads.sortIndicatorChanged.connect(self._on_sorted)
        self.table.order_wanted.connect(self.sort_by)
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
        for left in (self.page.closed, self.page.left):
            left.connect(lambda: self.charting.focus_widget().setFocus())
        self.page.wanted.connect(lambda command: self.keys[command].trigger())

    # ---- the list

    def words(self) -> str:
        """The filter words in force: the view's, and what is typed."""
        return f"{self.view().words} {self._typed().words}".strip()

    def _typed(self) -> Typed:
        """What is typed; the words alone where order or groups can't be understood."""
        try:
            return read_typed(self.head.field.words())
        except BadInput:
            return Typed(self.head.field.words())

    def sort_order(self) -> str:
        """The order in force, by the names of the columns."""
        return self._typed().sort or self.shape.sort()

    def view(self) -> View:
        """The view in force."""
        return self.shape.view()

    def refresh(self) -> None:
        """Reads the list, the counts and the page anew."""
        if self._asked:
            self.model.refresh()
        else:
            self._asked = True
            self._ask()
        self.shape.read()
        self.figures.read_glance(self.shape.views())
        if self.beside.is_open():
            self.beside.read()

    def _ask(self) -> None:
        self._asked = True
        try:
            typed = read_typed(self.head.field.words())
        except BadInput as refusal:
            self.head.refuse(as_read(refusal.sentence))
            return
        grouped = typed.grouped or self.shape.grouped()
        self.model.group_by(grouped)
        self.head.show_grouped(grouped)
        self.table.show_order(typed.sort or self.shape.sort())
        self.model.show(self.words(), typed.sort or self.shape.sort())

    def _on_view(self, name: str) -> None:
        self.shape.choose(name)
        self._ask()

    def _on_views(self) -> None:
        """Saved views came, went, or are others now."""
        self.head.show_views(self.shape.views())
        self.head.choose_view(self.view().name)
        self.figures.read_glance(self.shape.views())
        if self._asked:
            self._ask()

    def sort_by(self, sort: str) -> None:
        """Another order, from the heads: it stands in the place of one that was typed."""
        self.shape.set_sort(sort)
        self._forget_typed()
        self._ask()

    def _on_sorted(self, place: int, order: Qt.SortOrder) -> None:
        column = self.model.columns[place] if 0 <= place < len(self.model.columns) else None
        if column is not None and column.sort:
            self.shape.set_sort(("-" if order == Qt.SortOrder.DescendingOrder else "") + column.sort)
            self._forget_typed()
            self.table.show_order(self.shape.sort())
            self._show_status()

    def _forget_typed(self) -> None:
        """Takes order and groups out of the filter field."""
        typed = self._typed()
        if typed.sort or typed.grouped:
            self.head.choose_view(self.view().name, typed.words)

    def save_view(self) -> None:
        """Keeps how the list stands under a name."""
        self.saving.save_new()

    def group_by(self, field: str) -> None:
        """Groups the view otherwise."""
        self.shape.set_grouped(field)
        self._forget_typed()
        self._ask()

    def fold_all(self) -> None:
        """All groups show their heads alone; or everything, where they do already."""
        if self.model.grouped():
            self.model.fold_all(not self.model.are_all_folded())
        else:
            self.desk.told.emit(self.tr("The table has no groups. Group it first."), 0)

    def _stands(self) -> Stands:
        return Stands(self.words(), self.sort_order(), self.model.grouped(), self.table.columns.wanted())

    def _on_refused(self, sentence: str) -> None:
        # The view's own words are none of the user's.
        own = self.view().words
        self.head.refuse(sentence.replace(f"{own} ", "") if own else sentence)

    def _on_loaded(self, total: int) -> None:
        self.head.refuse("")
        self._show_columns()
        self._show_empty(total)
        self._sums_later.start()
        if not self._is_warm:
            self._warms.start()
        self._show_commands()

    def _show_columns(self) -> None:
        view, several = self.view(), self._scale.several_products
        self.table.show_columns(view.about, several_products=several, only=view.columns)

    def _warm(self) -> None:
        """Has every change read into memory, so that filter and order are answered at once, and ranks are known."""
        database = self.desk.database

        def read() -> bool:
            from app.queries.backlog import warm

            return warm(database)

        self.desk.read(read, self._on_warm, key="backlog.warm")

    def _on_warm(self, warm: bool) -> None:
        self._is_warm = warm
        self.head.field.set_wait(0)
        self.model.refresh()

    def _on_glance(self) -> None:
        glance = self.figures.glance
        assert glance is not None
        anew = glance.widest != self._scale.widest
        self.acts.products = glance.products
        self._scale.widest = glance.widest
        self._scale.several_products = len(glance.products) > 1
        self.head.show_counts(glance.counts)
        self._show_columns()
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
            self.empty.show_why(self.view(), self.head.field.words(), nothing_at_all=nothing_at_all)

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
            self.shape.choose("all")
            self.head.choose_view("all", f"number=C-{item}")
            self._ask()
        self.beside.open_soon()
        return True

    def focus_list(self) -> None:
        """The table, where the keys work."""
        self.charting.focus_widget().setFocus()

    def form(self) -> str:
        """The view, each view's order and groups, the columns, and whether the page stands open."""
        columns = self.table.columns
        return json.dumps(
            {
                **self.shape.form(),
                "hidden": sorted(self.table.unwanted()),
                "order": columns.order(),
                "widths": columns.widths(),
                "page": self.beside.is_open(),
                "chart": self.charting.form(),
            }
        )

    def set_form(self, form: str) -> None:
        """Puts itself as it was left; what another version wrote is passed over."""
        try:
            kept = json.loads(form)
            self.shape.set_form(kept)
            known = set(kept.get("order", ()))
            for spec in COLUMNS:
                if not known or spec.name in known:  # what the other version did not have stays as it is
                    self.table.set_wanted(spec.name, spec.name not in kept["hidden"])
            self.table.columns.put_in_order(known and kept["order"])
            self.table.columns.set_widths(kept.get("widths", {}))
            self.page.setHidden(not kept["page"])
            self.charting.set_form(str(kept.get("chart", "")))
        except (ValueError, KeyError, TypeError, AttributeError, AssertionError):
            return
        self.head.choose_view(self.view().name)
        self._ask()

    def export(self, ending: str) -> None:
        """Writes what the table shows into a file."""
        self.exporter.ask(ending, self.model.asked(), self.table.columns.shown())

    def export_all_fields(self, ending: str) -> None:
        """Writes every field of what the filter finds into a file."""
        self.exporter.ask(ending, self.model.asked(), ())
