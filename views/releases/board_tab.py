"""The Board tab: the band of proposals, the board or what belongs there, and the keys that work on cards and heads."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from app.effects import Effects
from app.rows.releases import Board, ReleaseRow
from views.actions import make_action
from views.desk import Desk
from views.releases.acts import ReleaseActs
from views.releases.band import ElsewhereBand, ProposalBand, ReadyBand
from views.releases.board import BoardView
from views.releases.card_keys import CARD_KEYS, CardKey
from views.releases.cards import Card, cards_of
from views.releases.holding import Holding
from views.releases.keys import release_acts, show_allowed
from views.releases.picking import release_picker
from views.releases.tab import ReleasesTab
from views.releases.words import status_words, translate
from views.widgets.counts import count_of
from views.widgets.empty_state import EmptyState
from views.widgets.sheet import column_layout

if TYPE_CHECKING:
    from app.plans.asked import Composed

_WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut
#: What works where no release is laid out yet.
_BARE = ("releases.plan", "releases.new", "window.keys")


def bind_within(view: QWidget, acts: dict[str, Callable[[], object]]) -> dict[str, QAction]:
    """Keys that work while the focus is anywhere in the view."""
    made = {}
    for name, act in acts.items():
        action = made[name] = make_action(name, act, view)
        action.setShortcutContext(_WITHIN)
        view.addAction(action)
    return made


class BoardTab(ReleasesTab):
    """Candidates and coming releases of one product; it also tells the screen which products there are."""

    #: The board was read anew.
    board_read = Signal(object)
    #: The best plan is to be sought and shown.
    compose_wanted = Signal()
    keys_wanted = Signal()
    #: A release's page is to be opened, and worked on.
    page_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._database: Any = desk.database  # models.database.Database; views never look into it
        self.shown: Board | None = None
        self.product = ""
        #: The plan shown beside, for whoever asks why; it may be of older data.
        self.known_plan: Composed | None = None
        self._follow: tuple[int, int] | None = None
        self._wants_focus = False
        self.board = BoardView()
        self.acts = ReleaseActs(desk, self, self.board)
        self.band = ProposalBand()
        self.ready_band = ReadyBand()
        self.elsewhere_band = ElsewhereBand()
        self.empty = EmptyState("releases", "", self.tr("Lay out releases"), self.plan, "window")
        self._holding = Holding(desk, self.acts, self.board)
        self._words = ""
        self._others = {each.command: each for each in CARD_KEYS}
        self.card_actions = bind_within(self.board, self._board_acts())
        for name in _BARE:
            self.empty.addAction(self.card_actions[name])
        self._stack = QStackedWidget()
        self._stack.addWidget(self.board)
        self._stack.addWidget(self.empty)
        layout = column_layout(self, 0)
        layout.addWidget(self.ready_band)
        layout.addWidget(self.band)
        layout.addWidget(self.elsewhere_band)
        layout.addWidget(self._stack, 1)
        self._connect()

    def _connect(self) -> None:
        self.band.wanted.connect(self._expedite)
        self.ready_band.wanted.connect(self.preview)
        self.board.current_changed.connect(self.acts_changed)
        self.board.card_opened.connect(self._on_card_opened)
        self.board.release_wanted.connect(self.page_wanted)
        self.board.shipping_wanted.connect(self.preview)
        self.board.menu_wanted.connect(self._show_menu)
        self.board.dropped.connect(self._on_dropped)
        self.board.filtered.connect(self._on_filtered)

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
            "releases.take-out": lambda: self._on_card(acts.take_out),
            "releases.pin": lambda: self._on_card(self._holding.pin),
            "releases.bar": lambda: self._on_card(self._holding.bar),
            "releases.unpin": lambda: self._on_card(self._holding.unpin),
            "releases.waive": lambda: self._on_card(self._waive_card),
            "releases.open": lambda: self._on_release(lambda row: self.page_wanted.emit(row.id)),
            "releases.preview": lambda: self._on_release(lambda row: self.preview(row.id)),
            "releases.freeze": lambda: self._on_release(acts.freeze),
            "releases.edit": lambda: self._on_release(acts.edit),
            "releases.price": lambda: self._on_release(self._price),
            "releases.new": lambda: acts.new(self.product, "expedited"),
            "releases.plan": self.plan,
            "window.filter": self.board.show_filter,
            "window.keys": self.keys_wanted.emit,
        } | {name: self._other(each) for name, each in self._others.items()}

    def _other(self, key: CardKey) -> Callable[[], object]:
        return lambda: self._on_card(lambda card: key.act(self, card))

    # ---- reading

    def show_product(self, product: str) -> None:
        """Shows that product; the first one for no name."""
        if product != self.product:
            self.product = product
            self.refresh()

    def refresh(self) -> None:
        """Reads the board anew."""
        database, product, words = self._database, self.product, self._words
        today = self.desk.now().astimezone().date()

        def read() -> tuple[Board, list[list[Card]]]:
            from app.queries.board import board

            found = board(database, product or None, words, today)
            return found, [cards_of(column, found) for column in found.columns]

        self.desk.read(read, self._on_board, key="releases.board")

    def _on_filtered(self, words: str) -> None:
        if words != self._words:
            self._words = words
            self.refresh()

    def _on_board(self, read: tuple[Board, list[list[Card]]]) -> None:
        board, cards = read
        today = self.desk.now().astimezone().date()
        self.shown, self.product = board, board.product
        self.acts.rows_are_new()
        self.band.show_board(board)
        self.ready_band.show_board(board)
        self.board.show_board(board, cards, today)
        self.empty.set_sentence(self._empty_words(board))
        self._stack.setCurrentWidget(self.empty if self.is_bare() else self.board)
        self.board_read.emit(board)
        self._tell_status()
        self._settle_focus()

    def is_bare(self) -> bool:
        """Whether no release is laid out."""
        return self.shown is not None and not any(column.release for column in self.shown.columns)

    def _settle_focus(self) -> None:
        if self._follow is not None and self.isVisible() and self.board.go_to(*self._follow):
            self._wants_focus = False
        self._follow = None
        if self._wants_focus and self.isVisible():
            self._wants_focus = False
            self.focus_list()

    def _tell_status(self) -> None:
        if self.shown is not None:
            self.status_changed.emit(status_words(self.shown, self.desk.now().astimezone().date()), "")

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

    # ---- acts

    def current_card(self) -> Card | None:
        """The card one is on."""
        return self.board.current_card()

    def want_focus(self) -> None:
        """The list gets the focus when the board has been read."""
        self._wants_focus = True

    def plan(self) -> None:
        """Lays out what the cadence demands."""
        self._wants_focus = True
        self.acts.plan(self.product)

    def preview(self, release: int) -> None:
        """Shows what shipping a release would do; its page follows."""
        self.acts.preview(release, lambda _effects: self.release_wanted.emit(release))

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
            self.change_wanted.emit(card.item.change_id)

    def _waive_card(self, card: Card) -> None:
        if card.release is not None:
            self.acts.waive(card.release, card.item.change_id)

    def _price(self, row: ReleaseRow) -> None:
        from views.releases.compose.price import ask_price

        column = self.board.lead()
        if column is not None:
            ask_price(self, row, column.head)

    def _expedite(self) -> None:
        if self.shown is not None:
            self.acts.expedite(self.shown, self._go_after)

    def _on_dropped(self, card: str, target: int) -> None:
        _, row = self.board.card_at(card)
        column = self.board.column(target)
        if row is not None and column is not None:
            self.acts.move(row, column.release, self._following(row, column.release))

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
        picker.open_beside(*self.board.card_spot())

    def _on_picked(self, card: Card, release: int) -> None:
        target = next((row for row in self.board.releases() if row.id == release), None)
        if target is not None:  # the next card of its column is current then; the last one is followed
            self.acts.move(card, target, self._following(card, target) if self.board.is_alone(card) else None)

    # ---- keys

    def _allowed(self) -> list[QAction]:
        column = self.board.lead()
        row = column.release if column is not None else None
        return show_allowed(self.card_actions, self.board.current_card(), row, self._others)

    def bar_actions(self) -> list[QAction]:
        """What the current card and its release allow; without any release, to make some."""
        return [self.card_actions[name] for name in _BARE[:2]] if self.is_bare() else self._allowed()

    def all_actions(self) -> list[QAction]:
        """All keys of the board."""
        return list(self.card_actions.values())

    def wants_bar(self) -> bool:
        """There is always something to be done."""
        return True

    def _show_menu(self, spot: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = self.board.lead()
        row = column.release if column is not None else None
        on_card = column is not None and column.cards.hasFocus()
        actions = self._allowed()
        of_release = [self.card_actions[name] for name in release_acts(row)]
        if on_card:
            menu.addActions([action for action in actions if action not in of_release])
            menu.addSeparator()
        if row is not None:
            menu.addAction(self.card_actions["releases.open"])
            menu.addActions(of_release)
        menu.popup(spot)

    def focus_list(self) -> None:
        """Puts the focus on the board."""
        self._tell_status()
        if self.shown is None:
            self._wants_focus = True
        elif self.is_bare():
            self.empty.button.setFocus()
        else:
            self.board.focus_cards()

    def showEvent(self, event: QShowEvent) -> None:
        """Says where the house stands."""
        super().showEvent(event)
        self._tell_status()
