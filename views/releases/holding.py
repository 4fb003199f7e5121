"""Holding a card by hand: pinned to a release, kept out of one or of all, or free again, whatever plan is composed."""

from views.desk import Desk
from views.releases.acts import ReleaseActs
from views.releases.board import BoardView
from views.releases.cards import Card
from views.releases.picking import hold_picker
from views.releases.words import translate


class Holding:
    """The acts that say by hand where a card may stand; pickers open over the board."""

    def __init__(self, desk: Desk, acts: ReleaseActs, board: BoardView) -> None:
        self._desk, self._acts, self._board = desk, acts, board

    def pin(self, card: Card) -> None:
        """To the release that it stands in, where a plan may fill that; for others it asks which."""
        here = card.release
        if here is not None and here.kind != "expedited":
            self._pin(card, here.id)
        else:
            self._ask(card, pins=True)

    def bar(self, card: Card) -> None:
        """Asks which release a card is kept out of."""
        self._ask(card, pins=False)

    def unpin(self, card: Card) -> None:
        """Takes back all that was said of it by hand."""
        from app.commands.pinning import Unpin, unpin

        self._desk.do(unpin, Unpin(card.item.change_id), seen=self._seen(card))

    def _pin(self, card: Card, release: int) -> None:
        from app.commands.pinning import PinTo, pin

        self._desk.do(pin, PinTo(card.item.change_id, release), seen=self._seen(card))

    def _bar(self, card: Card, release: int) -> None:
        from app.commands.pinning import Bar, bar

        self._desk.do(bar, Bar(card.item.change_id, release or None), seen=self._seen(card))

    def _seen(self, card: Card) -> int | None:
        return self._acts.seen("change", card.item.change_id, card.item.row_version)

    def _ask(self, card: Card, *, pins: bool) -> None:
        picker = hold_picker(self._board, self._board, card, pins=pins)
        if picker is None:
            self._desk.told.emit(
                translate("Releases", "There is no release that a plan may fill. Lay some out first."), 0
            )
            return
        picker.picked.connect(lambda number: self._pin(card, number) if pins else self._bar(card, number))
        picker.open_beside(*self._board.card_spot())
