"""The board: columns side by side, and the keys that lead from one to another."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QWidget

from app.rows.placing import Placing
from app.rows.releases import Board, ReleaseRow
from views.releases.cards import Card, card_id
from views.releases.column import Column
from views.releases.dragging import Dragging
from views.said import as_read


class BoardView(QScrollArea):
    """All columns of one product; scrolls sideways."""

    #: Another card or column became current.
    current_changed = Signal()
    card_opened = Signal(object)
    release_wanted = Signal(int)
    shipping_wanted = Signal(int)
    menu_wanted = Signal(QPoint)
    #: The candidates are to be filtered by these words.
    filtered = Signal(str)
    #: A card's id, and the release that it was dropped on (0: the candidates).
    dropped = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", True)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Board"))
        self._page = QWidget()
        self._row = QHBoxLayout(self._page)
        self._row.setContentsMargins(12, 12, 12, 12)
        self._row.setSpacing(8)
        self._row.addStretch(0)
        self.setWidget(self._page)
        self._columns: dict[int, Column] = {}
        self._order: list[int] = []
        self._lead = 0
        self._moves: dict[int, str] = {}
        #: What says whether a place is good.
        self.placing = Placing()
        self._dragging = Dragging(self)

    def show_board(self, board: Board, cards: Sequence[list[Card]], today: date) -> None:
        """Shows another state, with the cards of each column; columns stay by their release, current cards by their id."""
        wanted = [column.release.id if column.release else 0 for column in board.columns]
        self.placing = board.placing
        self._dragging.clear()
        focused, orphaned = QApplication.focusWidget(), False
        for gone in [key for key in self._columns if key not in wanted]:
            column = self._columns.pop(gone)
            orphaned |= focused is not None and column.isAncestorOf(focused)
            column.hide()
            column.deleteLater()
        for place, (key, row, inside) in enumerate(zip(wanted, board.columns, cards, strict=True)):
            column = self._columns.get(key) or self._make(key)
            if self._row.indexOf(column) != place:
                self._row.insertWidget(place, column, 1)
            column.show_column(row, self._marked(inside), today)
        if 0 in self._columns:
            self._columns[0].head.refuse(as_read(board.refused))
        self._order = wanted
        self._lead_by(self._lead if self._lead in self._columns else wanted[0] if wanted else 0)
        if orphaned:
            self.focus_cards()
        self.current_changed.emit()

    def mark_plan(self, moves: Mapping[int, str]) -> None:
        """Shows on the cards of these changes where a plan would take them; on no others."""
        if moves != self._moves:
            self._moves = dict(moves)
            for column in self._columns.values():
                cards = column.model.rows()
                marked = self._marked(cards)
                if any(new is not old for new, old in zip(marked, cards, strict=True)):
                    column.model.set_rows(marked)

    def _marked(self, cards: list[Card]) -> list[Card]:
        wanted = [(card, self._moves.get(card.item.change_id, "")) for card in cards]
        return [card if card.move == move else replace(card, move=move) for card, move in wanted]

    def _make(self, key: int) -> Column:
        column = self._columns[key] = Column()
        for part in (column.cards, column.head.title):
            part.left_by.connect(lambda step, part=part: self._step(key, step, heads=part is not column.cards))
            part.focused.connect(lambda: self._on_focused(key))
        column.cards.current_changed.connect(lambda _row: self._on_card(key))
        column.cards.opened.connect(self.card_opened)
        column.cards.opened_empty.connect(lambda: self._on_wanted(key))
        column.cards.dropped.connect(lambda ids: self._on_dropped(ids[0], column))
        column.cards.taken_up.connect(self._dragging.begin)
        column.cards.put_down.connect(self._dragging.end)
        column.cards.menu_wanted.connect(self.menu_wanted)
        column.head.title.clicked.connect(lambda: self._on_wanted(key))
        column.head.more.clicked.connect(lambda: self._on_more(key))
        column.cards.hovered.connect(lambda card: self._dragging.hover(card, column))
        column.filtered.connect(self.filtered)
        column.foot.preview.clicked.connect(lambda: self.shipping_wanted.emit(key))
        return column

    def columns(self) -> list[Column]:
        """The columns as they stand."""
        return [self._columns[key] for key in self._order]

    def column(self, release: int) -> Column | None:
        """The column of a release; 0 for the candidates."""
        return self._columns.get(release)

    def lead(self) -> Column | None:
        """The column one is in."""
        return self._columns.get(self._lead)

    def current_card(self) -> Card | None:
        """The card one is on."""
        column = self.lead()
        card = column.cards.current_row() if column is not None else None
        return card if isinstance(card, Card) else None

    def card_spot(self) -> tuple[QWidget, QRect]:
        """Where the card one is on is seen, for what opens beside it: a widget, and a rectangle of it."""
        column = self.lead()
        if column is None:
            return self, self.rect()
        cards = column.cards
        return cards.viewport(), cards.visualRect(cards.currentIndex())

    def card_at(self, card_id: str) -> tuple[Column | None, Card | None]:
        """A card by its id, and the column that it stands in."""
        change, _, release = card_id.partition("@")
        column = self._columns.get(int(release)) if release.isdigit() else None
        number = column.model.row_of(card_id) if column is not None and change.isdigit() else None
        if column is None or number is None:
            return None, None
        row = column.model.row_at(number)
        return (column, row) if isinstance(row, Card) else (None, None)

    def show_filter(self) -> None:
        """Opens the field that filters the candidates."""
        column = self._columns.get(0)
        if column is not None:
            column.show_filter()
            self._see(column)

    def is_alone(self, card: Card) -> bool:
        """Whether its column holds no other card."""
        column = self._columns.get(card.release.id if card.release is not None else 0)
        return column is not None and column.model.rowCount() == 1

    def releases(self) -> list[ReleaseRow]:
        """The releases on the board by their day."""
        return [column.release for column in self.columns() if column.release is not None]

    def beside(self, step: int) -> Column | None:
        """The column before or after the current one."""
        if self._lead not in self._order:
            return None
        place = self._order.index(self._lead) + step
        return self._columns[self._order[place]] if 0 <= place < len(self._order) else None

    def focus_cards(self) -> None:
        """Puts the focus on the cards of the current column, or of the first that has some."""
        column = self.lead()
        if column is None or not column.model.rowCount():
            column = next((each for each in self.columns() if each.model.rowCount()), column)
        if column is not None:
            column.cards.setFocus()

    def go_to(self, change: int, release: int) -> bool:
        """Makes a card current, with the focus; False where it does not stand there."""
        column = self._columns.get(release)
        if column is None or not column.cards.go_to(card_id(change, release)):
            return False
        # While a dialog closes, the window is not active yet: the focus comes later.
        self._lead_by(release)
        column.cards.setFocus()
        self._see(column)
        self.current_changed.emit()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The current column stays in sight."""
        super().resizeEvent(event)
        column = self.lead()
        if column is not None and self._lead:
            self._see(column)

    def _see(self, column: Column) -> None:
        self.ensureWidgetVisible(column, 12, 0)

    def _step(self, key: int, step: int, *, heads: bool) -> None:
        place = self._order.index(key) + step
        if 0 <= place < len(self._order):
            column = self._columns[self._order[place]]
            (column.head.title if heads else column.cards).setFocus()

    def _lead_by(self, key: int) -> None:
        """Makes a column the current one: its card stays marked while the focus is elsewhere, since the bar speaks of it."""
        self._lead = key
        for each, column in self._columns.items():
            column.cards.set_quiet(each != key)

    def _on_focused(self, key: int) -> None:
        self._lead_by(key)
        self._see(self._columns[key])
        self.current_changed.emit()

    def _on_card(self, key: int) -> None:
        if key == self._lead:
            self.current_changed.emit()

    def _on_dropped(self, card: str, column: Column) -> None:
        target = self._dragging.put_on(column)
        if target is not None and self.card_at(card)[0] is not target:
            self.dropped.emit(card, target.release.id if target.release is not None else 0)

    def _on_wanted(self, key: int) -> None:
        if key:
            self.release_wanted.emit(key)

    def _on_more(self, key: int) -> None:
        column = self._columns[key]
        self._lead_by(key)
        self.current_changed.emit()
        column.head.title.setFocus()
        more = column.head.more
        self.menu_wanted.emit(more.mapToGlobal(QPoint(0, more.height())))
