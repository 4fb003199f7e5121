"""The cards of the board: a change where it stands, and how it looks there."""

from dataclasses import dataclass
from datetime import date

from app.rows.releases import Board, BoardColumn, ItemRow, ReleaseRow
from views.releases.words import fill, pd_words, translate
from views.widgets.counts import count_of, numeral
from views.widgets.looks import CardLook
from views.widgets.states import Look, kind_icon, kind_word, state_look
from views.widgets.times import long_day, written

OPEN = frozenset({"planned", "composing"})


@dataclass(frozen=True, slots=True)
class Card:
    """A change in a column: *rank* counts among the candidates (0 elsewhere), *late* says that its law comes first."""

    id: str
    item: ItemRow
    release: ReleaseRow | None
    rank: int = 0
    late: bool = False


def card_id(change: int, release: int | None) -> str:
    """The card of a change in a release; a hot fix has one in every release that carries it."""
    return f"{change}@{release or 0}"


def change_of(card: str) -> int:
    """The change of a card's id."""
    return int(card.partition("@")[0])


def cards_of(column: BoardColumn, board: Board) -> list[Card]:
    """The cards of one column in its order."""
    release = column.release
    if release is not None:
        return [
            Card(card_id(item.change_id, release.id), item, release, late=_late(item, release.planned))
            for item in column.cards
        ]
    coming = [each.release.planned for each in board.columns if each.release and each.release.state in OPEN]
    next_day = min(coming, default=None)
    return [
        Card(card_id(item.change_id, None), item, None, rank, _late(item, next_day))
        for rank, item in enumerate(column.cards, start=1)
    ]


def _late(item: ItemRow, day: date | None) -> bool:
    return item.mandate_date is not None and day is not None and item.mandate_date < day


def card_look(card: Card) -> CardLook:
    """What a card shows."""
    item = card.item
    return CardLook(
        number=item.number,
        title=item.title,
        icon=kind_icon(item.kind),
        priority=item.priority or 0,
        effort="" if item.carried else pd_words(item.effort),
        rank=f"#{numeral(card.rank)}" if card.rank else "",
        waiters=numeral(item.waiting) if item.waiting and not item.carried else "",
        chip=chip_of(item),
        marks=_marks(card),
        hint="\n".join(_hints(card)),
    )


def chip_of(item: ItemRow) -> Look:
    """The state that counts here: a failed test before the state, a carried hot fix by its verdict."""
    if item.verdict == "fail":
        return state_look("change", "test-failed")
    if not item.carried:
        return state_look("change", item.state)
    if item.verdict == "pass":
        return state_look("change", "tested")
    return Look("done", translate("Releases", "Waived"), "idle") if item.waiver else state_look("change", "carried")


def is_tested(item: ItemRow) -> bool:
    """Whether it would let its release ship."""
    passed = item.verdict == "pass"
    return (passed or item.waiver is not None) if item.carried else passed and item.state in {"tested", "shipped"}


def _marks(card: Card) -> tuple[Look, ...]:
    item = card.item
    marks = []
    if item.carried:
        marks.append(Look("layers", translate("Releases", "hot fix"), "accent_text"))
    if item.slips:
        marks.append(Look("slip", f"{item.slips}×", "text2"))
    if item.mandate_date is not None:
        day = written(item.mandate_date)
        marks.append(Look("warning" if card.late else "plan", day, "bad" if card.late else "text2"))
    return tuple(marks)


def _hints(card: Card) -> list[str]:
    item = card.item
    hints = [kind_word(item.kind)]
    if item.carried:
        hints.append(translate("Releases", "A hot fix that shipped before: it must be confirmed in here, or waived."))
    if item.slips:
        promised = long_day(item.first_promise) if item.first_promise else "–"
        hints.append(
            count_of(item.slips, translate("Releases", "Slipped once"), translate("Releases", "Slipped %n times"))
            + ", "
            + fill(translate("Releases", "first promised for %1"), promised)
        )
    if item.mandate_date is not None:
        by = fill(translate("Releases", "By law or contract it must ship by %1."), long_day(item.mandate_date))
        hints.append(by + (" " + _too_late(card) if card.late else ""))
    if item.waiting and not item.carried:
        hints.append(
            count_of(item.waiting, translate("Releases", "1 waits for it"), translate("Releases", "%n wait for it"))
        )
    if item.note:
        hints.append(f"{item.verdict_by}: {item.note}" if item.verdict_by else item.note)
    return hints


def _too_late(card: Card) -> str:
    if card.release is None:
        return translate("Releases", "No coming release is early enough.")
    return translate("Releases", "This release is later.")
