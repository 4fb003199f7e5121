"""A card on its way over the board: what the columns would become and what would break, and scrolling at the edges."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QCursor

from app.rows.placing import Spot
from app.rows.releases import ReleaseRow
from views.releases.cards import Card
from views.releases.column import Column
from views.releases.moves import way_to
from views.releases.slipping import moved_along, overloads, slip_warnings
from views.releases.trouble_words import trouble_words
from views.releases.words import short_name
from views.theme import px

if TYPE_CHECKING:
    from views.releases.board import BoardView

#: So near to an edge the board scrolls, so far a step, in logical pixels; and how often, in milliseconds.
EDGE, STEP, EVERY = 40, 24, 30


class Dragging(QObject):
    """What is shown while a card is held over a column; computed once where it enters, not at each move."""

    def __init__(self, board: "BoardView") -> None:
        super().__init__(board)
        self._board = board
        self._over: Column | None = None
        self._from: Column | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(EVERY)
        self._clock.timeout.connect(self._scroll)

    def hover(self, card_id: str, column: Column) -> None:
        """A card (its id) is held over a column, or went on (empty)."""
        if not card_id:
            if column is self._over:
                self.clear()
            return
        self.clear()
        source, card = self._board.card_at(card_id)
        if card is None or source is None or source is column:
            return
        self._over, self._from = column, source
        moved = moved_to(self._board, card, column.release)
        column.preview(*moved, sentences=list(breaks(self._board, card, column)))
        if not card.item.carried:
            source.preview(*(each for each in moved if each.release == card.release), inside=False)
        self._clock.start()

    def clear(self) -> None:
        """Nothing is dragged: the columns show what is."""
        self._clock.stop()
        for column in (self._over, self._from):
            if column is not None:
                column.preview()
        self._over = self._from = None

    def _scroll(self) -> None:
        """Scrolls sideways while the card is near an edge."""
        view = self._board.viewport()
        at = view.mapFromGlobal(QCursor.pos()).x()
        bar = self._board.horizontalScrollBar()
        if at < px(EDGE):
            bar.setValue(bar.value() - px(STEP))
        elif at > view.width() - px(EDGE):
            bar.setValue(bar.value() + px(STEP))


def moved_to(board: "BoardView", card: Card, target: ReleaseRow | None) -> list[Card]:
    """The card, and what moves along with it where it slips."""
    slips = target is not None and way_to(card, target).verb == "slip"
    return moved_along(board, card, target) if target is not None and slips else [card]


def breaks(board: "BoardView", card: Card, column: Column) -> Iterator[str]:
    """What would break, or why it can't be, if the card were put into that column."""
    target = column.release
    way = way_to(card, target)
    if way.sentence:
        yield way.sentence
        return
    change = card.item.change_id
    if target is None:
        yield from map(trouble_words, board.placing.left_behind(change))
        return
    if way.verb == "slip":
        yield from slip_warnings(board, card, target)
        return
    yield from map(trouble_words, board.placing.troubles(change, Spot(target.id, short_name(target), target.planned)))
    yield from overloads(board, target.id, card)
