"""What moving a card means: placing, slipping, or a sentence that says why not."""

from dataclasses import dataclass
from datetime import date, datetime

from app.rows.releases import Board, ReleaseRow
from views.releases.cards import OPEN, Card
from views.releases.words import fill, short_name, translate
from views.widgets.states import state_word


@dataclass(frozen=True, slots=True)
class Way:
    """How a card gets where it was dragged: *verb* is place, slip or take-out; without one *sentence* says why it doesn't."""

    verb: str = ""
    sentence: str = ""


def way_to(card: Card, target: ReleaseRow | None) -> Way:
    """The way of a card to a release, or back to the candidates (None)."""
    here = card.release
    if card.item.carried:
        return Way(
            sentence=fill(
                translate(
                    "Releases",
                    "%1 is a hot fix that shipped before: every release carries it until it is confirmed in one. "
                    "Give its verdict, or waive it.",
                ),
                card.item.number,
            )
        )
    if target is not None and target.kind == "expedited" and not is_critical(card):
        return Way(sentence=_uncritical(card, target))
    if here is None:
        return _into(target)
    if target is None:
        return _out(card, here)
    if target.id == here.id:
        return Way()
    return _onward(card, here, target)


def is_critical(card: Card) -> bool:
    """Whether an expedited release takes it in."""
    return card.item.kind == "correction" and card.item.priority == 1


def _uncritical(card: Card, target: ReleaseRow) -> str:
    words = translate("Releases", "%1 is expedited: only critical corrections (priority 1) go in, and %2 is none.")
    return fill(words, short_name(target), card.item.number)


def _out(card: Card, here: ReleaseRow) -> Way:
    if card.item.state == "planned":
        return Way("take-out")
    words = translate(
        "Releases",
        "%1 is built for %2 already: only what is planned goes back among the candidates. "
        "Let it slip to a later release.",
    )
    return Way(sentence=fill(words, card.item.number, short_name(here)))


def _into(target: ReleaseRow | None) -> Way:
    if target is None:
        return Way()
    return Way(sentence=_closed(target)) if target.state not in OPEN else Way("place")


def _onward(card: Card, here: ReleaseRow, target: ReleaseRow) -> Way:
    if target.state not in OPEN:
        return Way(sentence=_closed(target))
    if target.planned > here.planned:
        return Way("slip")
    if card.item.state == "planned":
        return Way("place")
    if target.planned == here.planned:
        return Way("slip")
    return Way(
        sentence=fill(
            translate("Releases", "%1 is built for %2 already: only what is planned moves to an earlier release."),
            card.item.number,
            short_name(here),
        )
    )


def _closed(target: ReleaseRow) -> str:
    state = state_word("release", target.state)
    return fill(
        translate("Releases", "%1 is %2: it takes nothing more in. Choose a later release."), short_name(target), state
    )


def open_expedited(board: Board) -> ReleaseRow | None:
    """An expedited release that still takes corrections in: its day has not passed."""
    today = datetime.now().astimezone().date()
    releases = [column.release for column in board.columns if column.release is not None]
    return next((row for row in releases if _takes_in(row, today)), None)


def _takes_in(row: ReleaseRow, today: date) -> bool:
    return row.kind == "expedited" and row.state in OPEN and row.planned >= today
