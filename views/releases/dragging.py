"""A card on its way over the board: what the columns would become and what would break, and scrolling at the edges."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer
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
#: The margin around the columns, in logical pixels.
BESIDE = 12


class Dragging(QObject):
    """What is shown while a card is held over a column; computed once where it enters, not at each move."""

    def __init__(self, board: "BoardView") -> None:
        super().__init__(board)
        self._board = board
        self._held = ""
        self._over: Column | None = None
        self._from: Column | None = None
        #: The board scrolled beneath the card, which nobody has moved since.
        self._scrolled = False
        self._clock = QTimer(self)
        self._clock.setInterval(EVERY)
        self._clock.timeout.connect(self._scroll)

    def begin(self) -> None:
        """A card was taken up."""
        self._clock.start()

    def end(self) -> None:
        """It was put down somewhere, or back."""
        self._clock.stop()
        self._held, self._scrolled = "", False
        self.clear()

    def hover(self, card_id: str, column: Column) -> None:
        """A card (its id) is held over a column, or went on (empty)."""
        self._scrolled = False
        if card_id:
            self._held = card_id
            self._show(column)
        elif column is self._over:
            self.clear()

    def _show(self, column: Column) -> None:
        self.clear()
        source, card = self._board.card_at(self._held)
        if card is None or source is None or source is column:
            return
        self._over, self._from = column, source
        if way_to(card, column.release).sentence:
            column.refuse(list(breaks(self._board, card, column)))
            return
        moved = moved_to(self._board, card, column.release)
        column.preview(*moved, sentences=list(breaks(self._board, card, column)))
        if not card.item.carried:
            source.preview(*(each for each in moved if each.release == card.release), inside=False)

    def put_on(self, column: Column) -> Column | None:
        """The column that a card was really put on: the board may have scrolled beneath it since it was moved last."""
        under = self.under(QCursor.pos()) if self._scrolled else column
        self.clear()
        return under

    def clear(self) -> None:
        """Nothing is held over a column: they show what is."""
        for column in (self._over, self._from):
            if column is not None:
                column.preview()
        self._over = self._from = None

    def under(self, spot: QPoint) -> Column | None:
        """The column at a spot of the screen, or beside it."""
        seen = self._board.viewport()
        if not seen.rect().contains(seen.mapFromGlobal(spot)):
            return None
        near = px(BESIDE)
        wide = ((each, each.rect().adjusted(-near, 0, near, near)) for each in self._board.columns())
        return next((each for each, box in wide if box.contains(each.mapFromGlobal(spot))), None)

    def _scroll(self) -> None:
        """Scrolls sideways while the card is near an edge, and shows what it is over then."""
        if self.scroll_at(QCursor.pos()):
            self._scrolled = True
            column = self.under(QCursor.pos())
            if column is None:
                self.clear()
            elif column is not self._over and self._held:
                self._show(column)

    def scroll_at(self, spot: QPoint) -> bool:
        """One step towards the edge that a spot of the screen is near to; whether there was any way to go."""
        view, bar = self._board.viewport(), self._board.horizontalScrollBar()
        at, before = view.mapFromGlobal(spot), bar.value()
        if not 0 <= at.y() < view.height():
            return False
        if -px(EDGE) < at.x() < px(EDGE):
            bar.setValue(before - px(STEP))
        elif view.width() - px(EDGE) < at.x() < view.width() + px(EDGE):
            bar.setValue(before + px(STEP))
        return bar.value() != before


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
