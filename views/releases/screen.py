"""The Releases screen: head, board or shipped table, the page beside it, and the keys that work here."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMenu, QSplitter, QStackedWidget, QWidget

from app.effects import Effects
from app.rows.releases import Board, ReleaseRow, ReleaseSheet
from views.actions import make_action
from views.desk import Desk
from views.place import Place
from views.releases.acts import ReleaseActs
from views.releases.band import ProposalBand
from views.releases.board import BoardView
from views.releases.cards import Card
from views.releases.head import ReleasesHead
from views.releases.keys import release_acts, show_allowed
from views.releases.page import ReleasePage
from views.releases.picking import release_picker
from views.releases.shipped import ShippedView
from views.releases.words import status_words, translate
from views.theme import px
from views.widgets.bars import ActionBar
from views.widgets.counts import count_of
from views.widgets.empty_state import EmptyState
from views.widgets.sheet import column_layout

_WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut


class ReleasesScreen(Place):
    """Composing and shipping."""

    name = "releases"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setWindowTitle(self.tr("Releases"))
        self._database: Any = desk.database  # models.database.Database; views never look into it
        self._shown: Board | None = None
        self._product = ""
        self._follow: tuple[int, int] | None = None
        self._wants_focus = False
        self._opened = 0
        self.acts = ReleaseActs(desk, self)
        self.head = ReleasesHead()
        self.band = ProposalBand()
        self.board = BoardView()
        self.shipped = ShippedView(desk)
        self.page = ReleasePage()
        self.bar = ActionBar()
        self.empty = EmptyState("releases", "", self.tr("Lay out releases"), self._plan, "window")
        self._card_actions = self._bind(self.board, self._board_acts())
        self._page_actions = self._bind(self.page, self._page_acts())
        self._build()
        self._connect()

    # ---- building

    def _build(self) -> None:
        self._stack = QStackedWidget()
        for view in (self.board, self.empty, self.shipped):
            self._stack.addWidget(view)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setObjectName("page")
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._stack)
        self._split.addWidget(self.page)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 0)
        self._split.setSizes([px(800), px(400)])
        self.page.hide()
        layout = column_layout(self, 0)
        for part in (self.head, self.band):
            layout.addWidget(part)
        layout.addWidget(self._split, 1)
        layout.addWidget(self.bar)

    def _connect(self) -> None:
        self.head.tabs.chosen.connect(self._show_tab)
        self.head.product_chosen.connect(self._on_product_chosen)
        self.head.new_wanted.connect(lambda kind: self.acts.new(self._product, kind))
        self.head.plan_wanted.connect(self._plan)
        self.band.wanted.connect(self._expedite)
        self.board.current_changed.connect(self._show_keys)
        self.board.card_opened.connect(self._on_card_opened)
        self.board.release_wanted.connect(self.open_release)
        self.board.shipping_wanted.connect(self._preview)
        self.board.menu_wanted.connect(self._show_menu)
        self.board.dropped.connect(self._on_dropped)
        self.shipped.chosen.connect(self._on_shipped_chosen)
        self.shipped.loaded.connect(self._on_shipped_loaded)
        self.page.closed.connect(self.close_page)
        self.page.change_wanted.connect(lambda change: self.desk.open("change", change))
        self.page.letter_wanted.connect(lambda letter: self.desk.open("letter", letter))
        self.page.waiver_wanted.connect(self._on_waiver)
        self.page.edit_wanted.connect(lambda: self._on_page(self.acts.edit))
        self.bar.keys_wanted.connect(self.keys_wanted)

    @staticmethod
    def _bind(view: QWidget, acts: dict[str, Callable[[], object]]) -> dict[str, QAction]:
        """Keys that work while the focus is anywhere in the view; it holds no text fields."""
        made = {}
        for name, act in acts.items():
            action = made[name] = make_action(name, act, view)
            action.setShortcutContext(_WITHIN)
            view.addAction(action)
        return made

    def _board_acts(self) -> dict[str, Callable[[], object]]:
        acts = self.acts
        return {
            "releases.ready": lambda: self._on_card(acts.ready),
            "releases.pass": lambda: self._on_card(acts.passed),
            "releases.fail": lambda: self._on_card(acts.failed),
            "releases.place": lambda: self._on_card(lambda card: self._pick(card, later=False)),
            "releases.slip": lambda: self._on_card(lambda card: self._pick(card, later=True)),
            "releases.left": lambda: self._shift(-1),
            "releases.right": lambda: self._shift(1),
            "releases.waive": lambda: self._on_card(self._waive_card),
            "releases.open": lambda: self._on_release(lambda row: self.open_release(row.id)),
            "releases.preview": lambda: self._on_release(lambda row: self._preview(row.id)),
            "releases.freeze": lambda: self._on_release(acts.freeze),
            "releases.edit": lambda: self._on_release(acts.edit),
            "releases.new": lambda: acts.new(self._product, "expedited"),
            "releases.plan": self._plan,
            "window.keys": self.keys_wanted.emit,
        }

    def _page_acts(self) -> dict[str, Callable[[], object]]:
        return {
            "releases.preview": lambda: self._on_page(lambda row: self._preview(row.id)),
            "releases.freeze": lambda: self._on_page(self.acts.freeze),
            "releases.edit": lambda: self._on_page(self.acts.edit),
            "releases.withdraw": lambda: self._on_page(self.acts.withdraw),
        }

    # ---- reading

    def refresh(self) -> None:
        """Reads board, shipped releases and the open page anew."""
        database, product = self._database, self._product

        def read() -> Board:
            from app.queries.releases import board

            return board(database, product or None)

        self.desk.read(read, self._on_board, key="releases.board")
        if self._opened:
            self._read_page(self._opened)

    def _on_board(self, board: Board) -> None:
        today = self.desk.now().astimezone().date()
        self._shown, self._product = board, board.product
        self.acts.rows_are_new()
        self.head.show_board(board)
        self.band.show_board(board)
        self.board.show_board(board, today)
        self.shipped.show_product(board.product)
        self.empty.set_sentence(self._empty_words(board))
        self._show_view()
        self._tell_status()
        self._settle_focus()

    def _settle_focus(self) -> None:
        if self._follow is not None and self.board.go_to(*self._follow):
            self._wants_focus = False
        self._follow = None
        if self._wants_focus:
            self._wants_focus = False
            self.focus_list()

    def _tell_status(self) -> None:
        if self._shown is not None:
            self.status_changed.emit(status_words(self._shown, self.desk.now().astimezone().date()), "")

    @staticmethod
    def _empty_words(board: Board) -> str:
        words = translate(
            "Releases", "Coming releases stand here as columns, with what is placed in each. None is laid out yet."
        )
        waiting = board.columns[0].total if board.columns else 0
        if not waiting:
            return words
        return f"{words} " + count_of(
            waiting,
            translate("Releases", "1 honoured change waits for one."),
            translate("Releases", "%n honoured changes wait for one."),
        )

    def _show_view(self) -> None:
        shipped = self.head.tabs.value() == "shipped"
        bare = self._shown is not None and not any(column.release for column in self._shown.columns)
        self._stack.setCurrentWidget(self.shipped if shipped else self.empty if bare else self.board)
        self.bar.setVisible(not shipped and not bare)
        self.band.set_wanted(not shipped)

    def _show_tab(self, name: str) -> None:
        self._show_view()
        self.page.show_close(name != "shipped")
        self.close_page()
        if name == "shipped":
            self._on_shipped_chosen(self.shipped.table.current_row())
        self.focus_list()

    # ---- the page

    def open_release(self, release: int) -> None:
        """Opens a release's page."""
        self._opened = release
        self._read_page(release)

    def _read_page(self, release: int) -> None:
        database = self._database

        def read() -> ReleaseSheet:
            from app.queries.releases import release_sheet

            return release_sheet(database, release)

        self.desk.read(read, self._on_sheet, key="releases.page")

    def _on_sheet(self, sheet: ReleaseSheet) -> None:
        if sheet.row.id != self._opened:
            return
        past = sheet.row.state in {"shipped", "withdrawn"}
        if sheet.row.product != self._product:
            self._on_product(sheet.row.product)
        if past != (self.head.tabs.value() == "shipped"):
            self.head.tabs.blockSignals(True)
            self.head.tabs.choose("shipped" if past else "board")
            self.head.tabs.blockSignals(False)
            self._show_view()
        self.shipped.go_to(sheet.row.id)
        self.page.show_close(not past)
        self.page.show_sheet(sheet, self.desk.now().astimezone().date())
        self.page.set_actions(show_allowed(self._page_actions, None, sheet.row))
        self.page.show()

    def close_page(self) -> None:
        """Closes the page; the focus goes back to the list."""
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.page.isAncestorOf(focused)
        self._opened = 0
        self.page.hide()
        self.page.forget()
        if had_focus:
            self.focus_list()

    def _on_shipped_chosen(self, row: object) -> None:
        if isinstance(row, ReleaseRow) and self.head.tabs.value() == "shipped" and row.id != self._opened:
            self.open_release(row.id)

    def _on_shipped_loaded(self, total: int) -> None:
        self.head.tabs.set_count("shipped", total)
        self.shipped.go_to(self._opened)

    def _on_page(self, act: Callable[[ReleaseRow], object]) -> None:
        sheet = self.page.release()
        if sheet is not None:
            act(sheet.row)

    def _on_waiver(self, change: int) -> None:
        self._on_page(lambda row: self.acts.waive(row, change))

    # ---- acts

    def _on_card(self, act: Callable[[Card], object]) -> None:
        card = self.board.current_card()
        if card is not None:
            act(card)

    def _on_release(self, act: Callable[[ReleaseRow], object]) -> None:
        column = self.board.lead()
        if column is not None and column.release is not None:
            act(column.release)

    def _on_card_opened(self, card: object) -> None:
        if isinstance(card, Card):
            self.desk.open("change", card.item.change_id)

    def _waive_card(self, card: Card) -> None:
        if card.release is not None:
            self.acts.waive(card.release, card.item.change_id)

    def _preview(self, release: int) -> None:
        self.acts.preview(release, lambda _effects: self.open_release(release))

    def _plan(self) -> None:
        self._wants_focus = True
        self.acts.plan(self._product)

    def _expedite(self) -> None:
        if self._shown is not None:
            self.acts.expedite(self._shown, self._go_after)

    def _on_product_chosen(self, product: str) -> None:
        self.close_page()
        self._wants_focus = True
        self._on_product(product)

    def _on_product(self, product: str) -> None:
        self._product = product
        self.refresh()

    def _on_dropped(self, card: str, target: int) -> None:
        source = next((column for column in self.board.columns() if column.model.row_of(card) is not None), None)
        column = self.board.column(target)
        if source is None or column is None:
            return
        row = source.model.row_at(source.model.row_of(card) or 0)
        if isinstance(row, Card):
            self.acts.move(row, column.release)

    def _shift(self, step: int) -> None:
        card, column = self.board.current_card(), self.board.beside(step)
        if card is not None and column is not None:
            self.acts.move(card, column.release, self._following(card, column.release))

    def _following(self, card: Card, target: ReleaseRow | None) -> Callable[[Effects], None]:
        return lambda _effects: self._go_after(card.item.change_id, target.id if target is not None else 0)

    def _go_after(self, change: int, release: int) -> None:
        self._follow = (change, release)

    def _pick(self, card: Card, *, later: bool) -> None:
        picker = release_picker(self, self.board, card, later=later)
        if picker is None:
            self.desk.told.emit(self.tr("There is no other release to move it to. Lay out more releases first."), 0)
            return
        picker.picked.connect(lambda number: self._on_picked(card, number))
        column = self.board.lead()
        picker.open_at(column.head if column is not None else self.board, above=False)

    def _on_picked(self, card: Card, release: int) -> None:
        target = next((row for row in self.board.releases() if row.id == release), None)
        if target is not None:  # the next card of its column is current then; the last one is followed
            self.acts.move(card, target, self._following(card, target) if self.board.is_alone(card) else None)

    # ---- keys

    def _show_keys(self) -> None:
        column = self.board.lead()
        row = column.release if column is not None else None
        self.bar.set_actions(show_allowed(self._card_actions, self.board.current_card(), row))

    def _show_menu(self, spot: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = self.board.lead()
        row = column.release if column is not None else None
        on_card = column is not None and column.cards.hasFocus()
        actions = show_allowed(self._card_actions, self.board.current_card(), row)
        of_release = [self._card_actions[name] for name in release_acts(row)]
        if on_card:
            menu.addActions([action for action in actions if action not in of_release])
            menu.addSeparator()
        if row is not None:
            menu.addAction(self._card_actions["releases.open"])
            menu.addActions(of_release)
        menu.popup(spot)

    def actions(self) -> list[QAction]:
        """All that can be done here, for the list of keys."""
        return [*self._card_actions.values(), self._page_actions["releases.withdraw"]]

    # ---- the place

    def open_item(self, kind: str, item: int) -> bool:
        """Shows a release's page."""
        if kind != "release":
            return False
        self.open_release(item)
        return True

    def focus_list(self) -> None:
        """Puts the focus on the board or the table."""
        self._tell_status()
        current = self._stack.currentWidget()
        if self._shown is None:
            self._wants_focus = True
        elif current is self.shipped:
            self.shipped.table.setFocus()
        elif current is self.empty:
            self.empty.button.setFocus()
        else:
            self.board.focus_cards()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc on the board closes the page beside it."""
        self.page.keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Says where the house stands."""
        super().showEvent(event)
        self._tell_status()
