"""What a slip brings with it, said before it is done: what moves along, what would break there, which team has too much."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from app.rows.placing import Spot
from app.rows.releases import ReleaseRow
from views.releases.cards import Card
from views.releases.column_head import team_name, values_of
from views.releases.trouble_words import trouble_words
from views.releases.words import day_words, fill, listed, pd_words, short_name, translate
from views.widgets.counts import count_of

if TYPE_CHECKING:
    from views.releases.board import BoardView


def slip_words(board: "BoardView", card: Card, target: ReleaseRow) -> str:
    """What is asked with: who is told, and all that comes with it."""
    return " ".join([_told(board, card, target), *(f"{each}." for each in slip_warnings(board, card, target))])


def slip_warnings(board: "BoardView", card: Card, target: ReleaseRow) -> Iterator[str]:
    """What moves along, what would break and which team would have too much, each in words without a full stop."""
    moved = moved_along(board, card, target)
    yield from slip_troubles(board, moved, target)
    yield from overloads(board, target.id, *moved)


def slip_troubles(board: "BoardView", moved: Sequence[Card], target: ReleaseRow) -> Iterator[str]:
    """What moves along with the first of these, and what would break for each of them."""
    numbers = {each.item.number for each in moved}
    if len(moved) > 1:
        yield fill(translate("Releases", "Moves along: %1"), listed([each.item.number for each in moved[1:]]))
    spot = Spot(target.id, short_name(target), target.planned)
    for each in moved:
        troubles = board.placing.troubles(each.item.change_id, spot)
        said = [trouble_words(trouble) for trouble in troubles if trouble.number not in numbers]
        yield from said if each is moved[0] else [f"{each.item.number}: {words}" for words in said]


def overloads(board: "BoardView", release: int, *cards: Card) -> Iterator[str]:
    """Which teams of a release would have too much with these cards inside."""
    column = board.column(release)
    for load in column.would_be(*cards, inside=True) if column is not None else ():
        over = values_of(load, unknown=False).over
        if over:
            yield fill(translate("Releases", "%1 would be %2 over"), team_name(load), pd_words(over))


def moved_along(board: "BoardView", card: Card, target: ReleaseRow) -> list[Card]:
    """The card, and those on the board that slip with it."""
    along = set(board.placing.along(card.item.change_id, target.planned))
    others = [
        each
        for column in board.columns()
        for each in column.model.rows()
        if each.item.change_id in along and not each.item.carried
    ]
    return [card, *others]


def _told(board: "BoardView", card: Card, target: ReleaseRow) -> str:
    waiting = sum(each.item.waiting for each in moved_along(board, card, target))
    if not waiting:
        return translate("Releases", "Nobody waits for it, so nobody is told.")
    one = translate("Releases", "1 person is told the new day, %1. A reason goes into the letter.")
    many = translate("Releases", "%n people are told the new day, %1. A reason goes into their letters.")
    return count_of(waiting, *(fill(words, day_words(target.planned)) for words in (one, many)))
