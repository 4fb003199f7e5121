"""The words of a plan: why it moves a change, what holds one, why one is left out, what a part of it would break."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from app.rows.placing import Placing
from app.rows.plans import (
    Because,
    BecauseKind,
    Breach,
    BreachKind,
    Composition,
    FilledRelease,
    HeldKind,
    HeldRow,
    LeftKind,
    LeftOut,
    MoveRow,
    PassedOver,
    barred_from_all,
)
from app.rows.releases import ReleaseRow
from views.marking import QT_TRANSLATE_NOOP
from views.releases.words import fill, listed, pd_words, short_name, translate
from views.said import as_read
from views.widgets.counts import count_of, numeral, small, with_decimal, with_hundredths
from views.widgets.times import short_day

if TYPE_CHECKING:
    from app.plans.stale import PlanOutdated

_SAID = 3


@dataclass(frozen=True, slots=True)
class Names:
    """What releases are called on the board, by their number (R-3), and their days; *shut_out* is barred from all (C-12)."""

    short: Mapping[str, str] = field(default_factory=dict)
    days: Mapping[str, date] = field(default_factory=dict)
    shut_out: Collection[str] = ()

    def of(self, number: str | None) -> str:
        """The name of a release; its number where it is not known here."""
        return self.short.get(number or "", number or "")

    def way(self, before: str | None, after: str | None) -> str:
        """“24 → 25”: what two names share at their beginning is left out."""
        first, second = self.of(before), self.of(after)
        shared = 0
        for place, (a, b) in enumerate(zip(first, second, strict=False)):
            if a != b:
                break
            if not a.isalnum():
                shared = place + 1
        return f"{first[shared:] or first} → {second[shared:] or second}"


def names_of(shown: Composition) -> Names:
    """What the releases of a plan are called, without the product's name, which stands above the board."""
    rows: list[FilledRelease | PassedOver] = [*shown.releases, *shown.passed_over]
    short = {each.release: each.name.removeprefix(shown.product).strip(" -–:") or each.name for each in rows}
    days = {each.release: each.day for each in shown.releases}
    return Names({number: name or number for number, name in short.items()}, days, barred_from_all(shown.held))


def names_of_releases(rows: Sequence[ReleaseRow], placing: Placing) -> Names:
    """What the releases on the board are called."""
    kept_out = {
        f"C-{change}"
        for change, pins in placing.pins.items()
        if any(_is_from_all(pin.kind, pin.release) for pin in pins)
    }
    return Names({row.number: short_name(row) for row in rows}, {row.number: row.planned for row in rows}, kept_out)


def _is_from_all(kind: str, release: int | None) -> bool:
    return kind == "barred" and release is None


def outdated_words(outdated: "PlanOutdated") -> str:
    """Which of a plan's items changed meanwhile, and who did what."""
    said = fill(translate("Compose", "Changed meanwhile: %1."), some(outdated.items))
    done = "; ".join(f"{each.by}: {as_read(each.sentence).rstrip('.')}" for each in outdated.meanwhile[-_SAID:])
    return f"{said} {done}." if done else said


def signed(value: float) -> str:
    """“+26.4”, “−0.9”."""
    sign = "+" if value > 0 else "−" if value < 0 else "±"
    return f"{sign}{with_decimal(abs(value))}"


def some(names: Sequence[str]) -> str:
    """“C-1, C-2 and C-3”; of many the first, and how many more."""
    if len(names) <= _SAID:
        return listed(list(names))
    more = len(names) - _SAID + 1
    return listed([*names[: _SAID - 1], fill(translate("Compose", "%1 more"), numeral(more))])


# ------------------------------------------------------------------------------------------------ moves


def reason_of(move: MoveRow, names: Names) -> str:
    """The line under a move: where it goes, then why, then who would hear of another day."""
    grounds = [because_words(each, names) for each in move.because]
    price = fill(translate("Compose", "moving it costs %1"), with_decimal(move.price)) if round(move.price, 1) else ""
    return " · ".join(part for part in (_where(move, names), "; ".join(grounds), price, _people(move)) if part)


def _people(move: MoveRow) -> str:
    if not move.told:
        return ""
    if move.before is not None and move.after is not None:
        return count_of(
            move.told, translate("Compose", "1 gets another date"), translate("Compose", "%n get another date")
        )
    return count_of(move.told, translate("Compose", "1 waits for it"), translate("Compose", "%n wait for it"))


def _where(move: MoveRow, names: Names) -> str:
    if move.kind == "in":
        return names.of(move.after)
    return names.way(move.before, move.after) if move.kind == "moved" else names.of(move.before)


def mark_of(before: str | None, after: str | None, names: Names) -> str:
    """The mark on the card of a change that a plan moves: “to 25”."""
    if after is None:
        return translate("Compose", "out")
    short = names.way(before, after).rpartition(" → ")[2] if before is not None else names.of(after)
    return fill(translate("Compose", "to %1"), short)


def because_words(because: Because, names: Names) -> str:
    """One ground of a move, a few words without a full stop."""
    kind, who = because.kind, because.names
    if kind is BecauseKind.ROOM:
        return translate("Compose", "there is room")
    if kind is BecauseKind.EARLIER:
        return translate("Compose", "sooner, so less of its value fades")
    if kind is BecauseKind.UNWEIGHED:
        return translate("Compose", "can't be weighed")
    if kind is BecauseKind.OVERBOOKED:
        return fill(translate("Compose", "too little time of %1"), (*who, "", "")[1])
    if kind is BecauseKind.BARRED and not who:
        return translate("Compose", "barred from all releases")
    if because.day is not None:
        return fill(translate("Compose", _ON_DAYS[kind]), short_day(because.day))
    if kind in _AT_RELEASES:
        return fill(translate("Compose", _AT_RELEASES[kind]), names.of(who[0]))
    return fill(translate("Compose", _BY_OTHERS[kind]), some(who))


_ON_DAYS = {
    BecauseKind.DEMANDED: QT_TRANSLATE_NOOP("Compose", "must ship by %1"),
    BecauseKind.NOT_BEFORE: QT_TRANSLATE_NOOP("Compose", "not before %1"),
}
_AT_RELEASES = {
    BecauseKind.PINNED: QT_TRANSLATE_NOOP("Compose", "pinned to %1"),
    BecauseKind.BARRED: QT_TRANSLATE_NOOP("Compose", "barred from %1"),
    BecauseKind.PAST: QT_TRANSLATE_NOOP("Compose", "the day of %1 is past"),
}
_BY_OTHERS = {
    BecauseKind.NEEDED_BY: QT_TRANSLATE_NOOP("Compose", "needed by %1"),
    BecauseKind.TOGETHER: QT_TRANSLATE_NOOP("Compose", "goes together with %1"),
    BecauseKind.REQUIRES: QT_TRANSLATE_NOOP("Compose", "requires %1"),
    BecauseKind.EXCLUDED: QT_TRANSLATE_NOOP("Compose", "excluded by %1"),
    BecauseKind.TAKES_ROOM: QT_TRANSLATE_NOOP("Compose", "takes the room of %1"),
    BecauseKind.GIVES_ROOM: QT_TRANSLATE_NOOP("Compose", "gives its room to %1"),
}


# ------------------------------------------------------------------------------------------------ held and left out


def held_words(held: HeldRow, names: Names) -> str:
    """Why it is not free to move."""
    where = listed([names.of(each) for each in held.releases])
    day = short_day(held.day) if held.day is not None else ""
    return {
        HeldKind.PINNED: fill(translate("Compose", "Pinned to %1"), where),
        HeldKind.BARRED: fill(translate("Compose", "Barred from %1"), where)
        if where
        else translate("Releases", "Kept out of all releases"),
        HeldKind.MANDATE: fill(translate("Compose", "By law or contract, by %1"), day)
        + (f" – {translate('Releases', 'its day is past')}" if held.late else ""),
        HeldKind.BUILT: fill(translate("Compose", "Built for %1 already"), where)
        if where
        else translate("Compose", "Built already"),
    }[held.kind]


def left_words(left: LeftOut, names: Names) -> str:
    """Why it can't be weighed or placed."""
    day = short_day(left.day) if left.day is not None else ""
    return {
        LeftKind.NO_EFFORT: translate("Compose", "Nobody has said how much work it is"),
        LeftKind.NO_VALUE: translate("Compose", "Nobody has said what it is worth"),
        LeftKind.NOBODY: fill(
            translate("Compose", "It needs %1, and nobody is there in these releases"), some(left.names)
        ),
        LeftKind.TOO_LARGE: fill(
            translate("Compose", "It needs more of %1 than any release here has"), some(left.names)
        ),
        LeftKind.BLOCKED: fill(
            translate("Compose", "It hangs on %1, which is not to be placed here"), some(left.names)
        ),
        LeftKind.LATER: fill(translate("Compose", "It can wait: a release after these still makes %1"), day),
        LeftKind.ELSEWHERE: fill(
            translate("Compose", "Pinned to %1, which is not among these"), names.of((*left.names, "")[0])
        ),
        LeftKind.UNKEPT: fill(translate("Compose", "Due by %1, and none of these releases can have it"), day),
    }[left.kind]


# ------------------------------------------------------------------------------------------------ what a part breaks


def breach_words(breach: Breach, names: Names) -> str:
    """What a part of a plan breaks, as a sentence."""
    who = breach.names
    one, other = (*who, "", "")[:2]
    day = short_day(breach.day) if breach.day is not None else ""
    if breach.kind is BreachKind.CAPACITY:
        over = (breach.days or 0.0) - (breach.has or 0.0)
        return fill(
            translate("Compose", "%1 is over-booked: %2 too much for %3."),
            names.of(one),
            pd_words(round(over, 1)),
            other,
        )
    return {
        BreachKind.MANDATE: fill(translate("Compose", "%1 must ship by %2."), one, day),
        BreachKind.PINNED: fill(translate("Compose", "%1 is pinned to %2."), one, names.of(other)),
        BreachKind.BARRED: barred_words(one, names, [other]),
        BreachKind.NOT_BEFORE: fill(translate("Compose", "%1 must not ship before %2."), one, day),
        BreachKind.EFFORT: fill(translate("Compose", "Nobody has said how much work %1 is."), one),
        BreachKind.REQUIRES: fill(translate("Compose", "%1 requires %2, which ships later or not at all."), one, other),
        BreachKind.TOGETHER: fill(translate("Compose", "%1 and %2 go together."), one, other),
        BreachKind.EXCLUDES: fill(translate("Compose", "%1 and %2 exclude each other."), one, other),
    }[breach.kind]


def barred_words(change: str, names: Names, releases: Sequence[str]) -> str:
    """What a change is kept out of by hand."""
    if change in names.shut_out:
        return fill(translate("Compose", "%1 is barred from all releases."), change)
    return fill(translate("Compose", "%1 is barred from %2."), change, listed([names.of(each) for each in releases]))


# ------------------------------------------------------------------------------------------------ the panel


def title_words(shown: Composition, *, searching: bool) -> str:
    """The panel's title."""
    if shown.proven:
        return translate("Compose", "Compose: optimal plan")
    if searching:
        return translate("Compose", "Compose: best plan so far")
    return translate("Compose", "Compose: a good plan")


def nothing_words(shown: Composition) -> str:
    """What stands where a plan has nothing to show."""
    if shown.candidates:
        return translate("Compose", "Today's plan is the best there is: nothing would be moved.")
    return translate("Compose", "There is nothing to place: what is honoured comes among the candidates by itself.")


def unlimited_words(shown: Composition, names: Names) -> str:
    """What the plan takes to be without limit, since nobody has said how much there is; empty where all is known."""
    open_ended = [each.release for each in shown.releases if any(team.capacity is None for team in each.teams)]
    if not open_ended:
        return ""
    if shown.unlimited:
        words = translate("Compose", "Nobody has said how much time %1 has in %2: there it is without limit.")
        return fill(words, some(shown.unlimited), some([names.of(each) for each in open_ended]))
    words = translate("Compose", "No capacity is known for %1: everything finds room there.")
    return fill(words, some([names.of(each) for each in open_ended]))


def passed_words(shown: Composition, names: Names) -> str:
    """Which releases are left alone, since their day is past or lies in closed days, and what stands in them; empty without any."""
    said = []
    for each in shown.passed_over:
        name = each.name.removeprefix(shown.product).strip(" -–:") or names.of(each.release)
        if each.closure:
            said.append(fill(translate("Compose", "%1 is left alone: its day lies in %2."), name, each.closure))
        elif each.changes:
            words = translate("Compose", "%1 is left alone: its day is past. In it: %2.")
            said.append(fill(words, name, some(each.changes)))
    return " ".join(said)


def broken_words(shown: Composition, names: Names) -> str:
    """Why today's plan can't stand though it is worth more than the best; empty where it is not."""
    broken = " ".join(breach_words(each, names) for each in shown.broken[:_SAID])
    return fill(translate("Compose", "Today's plan can't stand: %1"), broken) if broken else ""


def found_words(shown: Composition) -> str:
    """What is announced when a search has ended."""
    moves = count_of(len(shown.moves), translate("Compose", "1 move"), translate("Compose", "%n moves"))
    if shown.proven:
        return fill(translate("Compose", "The best plan is found: value %1, %2."), with_decimal(shown.value), moves)
    gap = gap_words(shown.gap)
    return fill(translate("Compose", "A plan is found: value %1, %2; gap %3."), with_decimal(shown.value), moves, gap)


def gap_words(gap: float) -> str:
    """“0.00 %”, “1.25 %”; a gap is never rounded down to none."""
    share = gap * 100
    return f"{small(share) if 0 < share < 0.005 else with_hundredths(share)} %"
