"""The Releases screen: the head, the tab chosen in it, what stands beside, and the bar of actions."""

import json
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QWidget

from app.rows.releases import Board, ReleaseRow, ReleaseSheet
from app.rows.testing import ReleaseAlert
from views.actions import make_action, set_enabled
from views.desk import Desk
from views.place import Place
from views.releases.board_tab import BoardTab, bind_within
from views.releases.head import ReleasesHead
from views.releases.page_acts import HELPING, OF_THE_PAST, PageActs
from views.releases.side import Side
from views.releases.tab import ReleasesTab
from views.releases.tabs import TABS, entry
from views.releases.words import translate
from views.theme import px
from views.widgets.bars import ActionBar
from views.widgets.sheet import column_layout


class ReleasesScreen(Place):
    """Composing and shipping."""

    name = "releases"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setWindowTitle(self.tr("Releases"))
        self._database: Any = desk.database  # models.database.Database; views never look into it
        self._product = ""
        self._opened = self._entering = 0
        self._page_has_focus = False
        self._calls: tuple[ReleaseAlert, ...] | None = None
        self.board_tab = BoardTab(desk)
        self.board, self.band, self.empty, self.acts = (
            self.board_tab.board,
            self.board_tab.band,
            self.board_tab.empty,
            self.board_tab.acts,
        )
        self.head = ReleasesHead()
        self.side = Side(self.board_tab)
        self.page = self.side.page
        self.bar = ActionBar()
        self._made: dict[str, ReleasesTab] = {}
        self._said: dict[str, tuple[str, str]] = {}  # by tab what it says in the status bar
        self._outdated: set[str] = set()
        self.page_acts = PageActs(desk, self.page, self)
        self._page_actions = bind_within(self.page, self._page_acts() | self.page_acts.acts())
        self.page.help_by({name: self._page_actions[name] for name in HELPING})
        self._build()
        self._connect()
        self._add_tab("board", self.board_tab)

    # ---- building

    def _build(self) -> None:
        self._stack = QStackedWidget()
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setObjectName("page")
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._stack)
        self._split.addWidget(self.side)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 0)
        self._split.setSizes([px(896), px(360)])
        layout = column_layout(self, 0)
        layout.addWidget(self.head)
        layout.addWidget(self._split, 1)
        layout.addWidget(self.bar)
        self._compose_action: QAction | None = None
        if self.side.offers("compose"):
            self._compose_action = make_action("releases.compose", self.show_compose, self)
            self._compose_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self._stack.addAction(self._compose_action)
            self.head.add_action(self._compose_action)

    def _connect(self) -> None:
        self.head.tabs.chosen.connect(self._show_tab)
        self.head.product_chosen.connect(self._on_product_chosen)
        self.head.new_wanted.connect(lambda kind: self.acts.new(self._product, kind))
        self.head.plan_wanted.connect(self.board_tab.plan)
        self.board_tab.board_read.connect(self._on_board)
        self.board_tab.keys_wanted.connect(self.keys_wanted)
        self.board_tab.elsewhere_band.wanted.connect(self._on_product_chosen)
        self.board_tab.page_wanted.connect(self.enter_release)
        self.board_tab.compose_wanted.connect(self.show_compose)
        self.page.closed.connect(self.close_page)
        self.side.closed.connect(self.close_page)
        self.side.change_wanted.connect(self._open_change)
        self.page.change_wanted.connect(self._open_change)
        self.page.letter_wanted.connect(lambda letter: self.desk.open("letter", letter))
        self.page.waiver_wanted.connect(self._on_waiver)
        self.page.item_changed.connect(self._show_page_keys)
        self.page.edit_wanted.connect(lambda: self._on_page(self.acts.edit))
        self.bar.keys_wanted.connect(self.keys_wanted)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def _page_acts(self) -> dict[str, Callable[[], object]]:
        return {
            "releases.preview": lambda: self._on_page(lambda row: self.board_tab.preview(row.id)),
            "releases.freeze": lambda: self._on_page(self.acts.freeze),
            "releases.edit": lambda: self._on_page(self.acts.edit),
        }

    # ---- tabs

    def tab(self, name: str) -> ReleasesTab:
        """The tab of that name, made where it was not yet; KeyError where there is none."""
        made = self._made.get(name)
        if made is None:
            made = entry(name).make(self.desk)
            self._add_tab(name, made)
            made.show_product(self._product)
        return made

    def _add_tab(self, name: str, tab: ReleasesTab) -> None:
        self._made[name] = tab
        self._stack.addWidget(tab)
        if tab.keeps_page:  # its row is the page's release: what is done with that works from the row as well
            for act in (*OF_THE_PAST, *HELPING):
                tab.addAction(self._page_actions[act])
        tab.change_wanted.connect(self._open_change)
        tab.release_wanted.connect(self.open_release)
        tab.status_changed.connect(lambda left, right: self._on_status(name, left, right))
        tab.acts_changed.connect(lambda: self._on_acts(name))
        tab.count_changed.connect(lambda number: self.head.tabs.set_count(name, number))

    def current_tab(self) -> ReleasesTab:
        """The tab that is seen."""
        tab = self._stack.currentWidget()
        return tab if isinstance(tab, ReleasesTab) else self.board_tab

    def _show_tab(self, name: str) -> None:
        self.close_page()
        self._turn_to(name)
        self.current_tab().focus_list()

    def _turn_to(self, name: str) -> None:
        tab = self.tab(name)
        self._stack.setCurrentWidget(tab)
        self.status_changed.emit(*self._said.get(name, ("", "")))
        self._show_bar()
        if name in self._outdated:
            self._outdated.discard(name)
            tab.refresh()

    def _show_bar(self) -> None:
        tab = self.current_tab()
        self.bar.setVisible(tab.wants_bar())
        on_page = self._page_has_focus and self.page.isVisible() and tab is self.board_tab
        self.bar.set_actions([] if on_page else tab.bar_actions())

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """While the keys work on a page that stands beside the board, its foot alone says what they do."""
        if now is None or now.window() is not self.window():
            return  # a dialog over the page, or another program
        inside = self.page.isAncestorOf(now)
        if inside != self._page_has_focus:
            self._page_has_focus = inside
            self._show_bar()

    def _on_acts(self, name: str) -> None:
        if self._made[name] is self.current_tab():
            self._show_bar()

    def _on_status(self, name: str, left: str, right: str) -> None:
        self._said[name] = (left, right)
        if self._made[name] is self.current_tab():
            self.status_changed.emit(left, right)

    # ---- reading

    def refresh(self) -> None:
        """Reads the board, the tab that is seen, the open page and the panel anew."""
        self.board_tab.refresh()
        self._count_calls()
        for name, tab in self._made.items():
            if tab is self.current_tab() and tab is not self.board_tab:
                tab.refresh()
            elif tab is not self.board_tab:
                self._outdated.add(name)
        if self._opened:
            self._read_page(self._opened)
        self.side.refresh()

    def _count_calls(self) -> None:
        database, today = self._database, self.desk.now().astimezone().date()

        def read() -> tuple[ReleaseAlert, ...]:
            from app.queries.rail import calls_for_lead

            return calls_for_lead(database, today)

        self.desk.read(read, self._on_calls, key="releases.calls")

    def _on_calls(self, calls: tuple[ReleaseAlert, ...]) -> None:
        self._calls = calls
        self.count_changed.emit(len(calls))
        self.board_tab.elsewhere_band.show_calls(calls, self._product)

    def count(self) -> int | None:
        """What waits for the lead, over all products."""
        return len(self._calls) if self._calls is not None else None

    def _on_board(self, board: Board) -> None:
        self.head.show_board(board)
        if self._compose_action is not None:
            why = translate("WhatIfTab", "There is no product yet, so there is nothing to compose.")
            set_enabled(self._compose_action, bool(board.product), why)
        self.head.tabs.set_count("shipped", board.shipped)
        if board.product != self._product or not self._product:
            self._take_product(board.product)
        self._show_bar()

    def _take_product(self, product: str) -> None:
        self._product = product
        self.board_tab.elsewhere_band.show_calls(self._calls or (), product)
        for tab in self._made.values():
            tab.show_product(product)
        self.side.show_product(product)

    # ---- beside

    def enter_release(self, release: int) -> None:
        """Opens a release's page, and puts the focus on it."""
        self._entering = release
        self.open_release(release)

    def open_release(self, release: int) -> None:
        """Opens a release's page."""
        self._opened = release
        self._read_page(release)

    def show_compose(self) -> None:
        """Opens the Compose panel beside the board."""
        if self.current_tab() is not self.board_tab:
            self.head.tabs.choose("board")
        self._opened = 0
        self.side.show_compose()

    def _read_page(self, release: int) -> None:
        database, today = self._database, self.desk.now().astimezone().date()

        def read() -> ReleaseSheet:
            from app.queries.releases import release_sheet

            return release_sheet(database, release, today)

        self.desk.read(read, self._on_sheet, key="releases.page")

    def _on_sheet(self, sheet: ReleaseSheet) -> None:
        if sheet.row.id != self._opened:
            return
        past = sheet.row.state in {"shipped", "withdrawn"}
        if sheet.row.product != self._product:
            self._take_product(sheet.row.product)
        if (self.head.tabs.value() == "board" and past) or (self.head.tabs.value() == "shipped" and not past):
            self._choose("shipped" if past else "board")
        self.current_tab().release_opened(sheet.row.id)
        self.page.show_close(not self.current_tab().keeps_page)
        self.page.show_sheet(sheet, self.desk.now().astimezone().date())
        self.page_acts.rows_are_new()
        self._show_page_keys()
        self.side.show_page()
        if self._entering == sheet.row.id:
            self.page.take_focus()
        self._entering = 0

    def _show_page_keys(self) -> None:
        self.page.set_actions(self.page_acts.show_allowed(self._page_actions))

    def close_page(self) -> None:
        """Closes the page or panel; the focus goes back to the list."""
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.side.isAncestorOf(focused)
        self._opened = 0
        self.side.close_all()
        self.page.forget()
        if had_focus:
            self.focus_list()

    def _on_page(self, act: Callable[[ReleaseRow], object]) -> None:
        sheet = self.page.release()
        if sheet is not None:
            act(sheet.row)

    def _on_waiver(self, change: int) -> None:
        self._on_page(lambda row: self.acts.waive(row, change))

    def _open_change(self, change: int) -> None:
        self.desk.open("change", change)

    def _on_product_chosen(self, product: str) -> None:
        self.close_page()
        self.board_tab.want_focus()
        self._take_product(product)

    # ---- the place

    def actions(self) -> list[QAction]:
        """All that can be done here, for the list of keys."""
        compose = [self._compose_action] if self._compose_action is not None else []
        tab = self.current_tab()
        own = [] if tab is self.board_tab else tab.all_actions()
        page = [act for name, act in self._page_actions.items() if name not in self.board_tab.card_actions]
        panel = self.side.current_panel()
        return [*compose, *own, *self.board_tab.all_actions(), *page, *(panel.actions() if panel is not None else [])]

    def form(self) -> str:
        """The tab and the product."""
        return json.dumps({"tab": self.head.tabs.value(), "product": self._product})

    def set_form(self, form: str) -> None:
        """Shows the tab and the product that were shown last; what there is no more of is left."""
        try:
            known = json.loads(form)
            product, tab = str(known["product"]), str(known["tab"])
        except (ValueError, KeyError, TypeError):
            return
        self._product = self.board_tab.product = product
        self.side.show_product(product)
        if tab in {each.name for each in TABS}:
            self._choose(tab)

    def _choose(self, tab: str) -> None:
        """Turns to a tab without closing what stands beside."""
        self.head.tabs.blockSignals(True)
        self.head.tabs.choose(tab)
        self.head.tabs.blockSignals(False)
        self._turn_to(tab)

    def open_item(self, kind: str, item: int) -> bool:
        """Shows a release's page."""
        if kind != "release":
            return False
        self.open_release(item)
        return True

    def focus_list(self) -> None:
        """Puts the focus on the tab's list."""
        self.current_tab().focus_list()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc on the board closes what stands beside it."""
        panel = self.side.current_panel()
        if panel is not None:
            panel.keyPressEvent(event)
        else:
            self.page.keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The bar for what is seen."""
        super().showEvent(event)
        self._show_bar()
