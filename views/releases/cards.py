"""The cards of the board: a change where it stands, and how it looks there."""

from dataclasses import dataclass
from datetime import date

from app.rows.placing import PinMark, Trouble, TroubleKind
from app.rows.releases import Board, BoardColumn, ItemRow, ReleaseRow
from views.releases.trouble_words import trouble_words
from views.releases.words import fill, pd_words, translate
from views.widgets.counts import count_of, numeral
from views.widgets.looks import CardLook
from views.widgets.states import Look, kind_icon, kind_word, state_look
from views.widgets.times import long_day, written

OPEN = frozenset({"planned", "composing"})
_OF_LAW = frozenset({TroubleKind.LATE, TroubleKind.UNPLACED})


@dataclass(frozen=True, slots=True)
class Card:
    """A change in a column: *troubles* say what is wrong with its place.

    *teams* are the board's teams by name, where there are several; *move* is where a plan would put it (“to 25”).
    """

    id: str
    item: ItemRow
    release: ReleaseRow | None
    troubles: tuple[Trouble, ...] = ()
    pins: tuple[PinMark, ...] = ()
    teams: tuple[str, ...] = ()
    move: str = ""

    @property
    def late(self) -> bool:
        """Whether its law comes first, or no release is there to keep it."""
        return any(trouble.kind in _OF_LAW for trouble in self.troubles)


def card_id(change: int, release: int | None) -> str:
    """The card of a change in a release; a hot fix has one in every release that carries it."""
    return f"{change}@{release or 0}"


def cards_of(column: BoardColumn, board: Board) -> list[Card]:
    """The cards of one column in its order."""
    release, placing = column.release, board.placing
    teams = tuple(load.team for load in column.teams) if len(column.teams) > 1 else ()
    if release is None:
        coming = [each.release.planned for each in board.columns if each.release and each.release.state in OPEN]
        next_day = min(coming, default=None)
        return [
            Card(
                card_id(item.change_id, None),
                item,
                None,
                _late(item, next_day),
                placing.pins.get(item.change_id, ()),
                teams,
            )
            for item in column.cards
        ]
    return [
        Card(
            card_id(item.change_id, release.id),
            item,
            release,
            () if item.carried else placing.troubles(item.change_id),
            () if item.carried else placing.pins.get(item.change_id, ()),
            teams,
        )
        for item in column.cards
    ]


def _late(item: ItemRow, day: date | None) -> tuple[Trouble, ...]:
    """A mandate without a release is an alarm, all the more where not even the first to come, on that day, is in time."""
    if item.mandate_date is None:
        return ()
    late = day is not None and item.mandate_date < day
    return (Trouble(TroubleKind.LATE if late else TroubleKind.UNPLACED, day=item.mandate_date),)


def card_look(card: Card) -> CardLook:
    """What a card shows."""
    item = card.item
    return CardLook(
        number=item.number,
        title=item.title,
        icon=kind_icon(item.kind),
        priority=item.priority or 0,
        effort="" if item.carried else pd_words(item.effort),
        move=card.move,
        rank=f"#{numeral(item.rank)}" if item.rank else "",
        waiters=numeral(item.waiting) if item.waiting and not item.carried else "",
        reach=numeral(item.reach) if item.reach and not item.carried else "",
        chip=chip_of(item),
        marks=_marks(card),
        hinted=lambda: "\n".join(_hints(card)),
    )


def chip_of(item: ItemRow) -> Look:
    """The state that counts here: a failed test before the state, what is carried or ported by its verdict."""
    if item.verdict == "fail":
        return state_look("change", "test-failed")
    if not item.carried:
        return state_look("change", item.state)
    if item.verdict == "pass":
        return state_look("change", "tested")
    if item.waiver:
        return Look("done", translate("Releases", "Waived"), "idle")
    if item.ported:
        return Look("merge", translate("Releases", "Ported"), "info")
    return state_look("change", "carried")


def is_tested(item: ItemRow) -> bool:
    """Whether it would let its release ship."""
    passed = item.verdict == "pass"
    return (passed or item.waiver is not None) if item.carried else passed and item.state in {"tested", "shipped"}


def is_waived(item: ItemRow) -> bool:
    """Whether its release ships without it, because somebody takes that on."""
    return item.carried and item.verdict != "pass" and item.waiver is not None


def _marks(card: Card) -> tuple[Look, ...]:
    item = card.item
    marks = []
    if item.carried:
        word = translate("Releases", "ported") if item.ported else translate("Releases", "hot fix")
        marks.append(Look("layers", word, "accent_text"))
    if item.slips:
        promised = f" · {written(item.first_promise)}" if item.first_promise is not None else ""
        marks.append(Look("slip", f"{item.slips}×{promised}", "text2"))
    if card.pins:
        pinned = any(pin.kind == "pinned" for pin in card.pins)
        marks.append(Look("pin" if pinned else "reject", "", "text2"))
    if item.mandate_date is not None:
        day = written(item.mandate_date)
        marks.append(Look("warning" if card.late else "plan", day, "bad" if card.late else "text2"))
    others = sum(trouble.kind not in _OF_LAW for trouble in card.troubles)
    if others:
        marks.append(Look("warning", numeral(others) if others > 1 else "", "bad"))
    return tuple(marks)


def _hints(card: Card) -> list[str]:
    item = card.item
    hints = [kind_word(item.kind)]
    hints += [trouble_words(trouble) for trouble in card.troubles if trouble.kind not in _OF_LAW]
    if item.ported:
        hints.append(translate("Releases", "Ported from another branch: it takes a verdict here."))
    elif item.carried:
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
    hints += [*_pin_hints(card), *_work_hints(card)]
    if item.waiting and not item.carried:
        hints.append(
            count_of(item.waiting, translate("Releases", "1 waits for it"), translate("Releases", "%n wait for it"))
        )
    if item.note:
        hints.append(f"{item.verdict_by}: {item.note}" if item.verdict_by else item.note)
    return hints


def _pin_hints(card: Card) -> list[str]:
    words = []
    for pin in card.pins:
        if pin.kind == "pinned":
            words.append(fill(translate("Releases", "Pinned to %1"), pin.name))
        elif pin.name:
            words.append(fill(translate("Releases", "Kept out of %1"), pin.name))
        else:
            words.append(translate("Releases", "Kept out of all releases"))
    return words


def _work_hints(card: Card) -> list[str]:
    """How its work is split between the teams, and whom it reaches."""
    item = card.item
    if item.carried:
        return []
    words = [
        fill(translate("Releases", "%1: %2"), team, pd_words(days))
        for team, days in zip(card.teams, item.parts, strict=False)
        if days
    ]
    if item.effort is None:
        words.append(translate("Releases", "Its effort is not known: no plan can weigh it."))
    if item.reach:
        words.append(
            count_of(
                item.reach, translate("Releases", "Reaches 1 end user"), translate("Releases", "Reaches %n end users")
            )
        )
    return words


def _too_late(card: Card) -> str:
    if any(trouble.kind is TroubleKind.UNPLACED for trouble in card.troubles):
        return translate("Releases", "It stands in no release yet.")
    if card.release is None:
        return translate("Releases", "No coming release is early enough.")
    return translate("Releases", "This release is later.")
