"""What a *why* says: its verdict lines, what forcing or leaving costs, and whom that touches; taken from the answer, not drawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.rows.plans import HeldKind, HeldRow, LeftKind
from views.releases.compose.clauses import clause_words
from views.releases.compose.words import Names, held_words, left_words, signed, some
from views.releases.words import fill, pd_words, translate
from views.widgets.counts import count_of, with_decimal

if TYPE_CHECKING:
    from app.composer.clauses import Clause
    from app.composer.difference import Moved
    from app.composer.explained import WhyIn, WhyNot
    from app.composer.problem import Candidate, Placed, Plan
    from app.plans.asked import Asked

#: Below this, a value is nothing.
_COUNTS = 0.05


@dataclass(frozen=True, slots=True)
class Verdict:
    """One line: whether it speaks for (*good*) or against, or for neither (None), a sentence, and its ground in small."""

    good: bool | None
    sentence: str
    ground: str = ""


@dataclass(frozen=True, slots=True)
class WhySaid:
    """All that the popover says; *prices* are what of the value is for moves, with its number; *pin_to* is the release that *Force in* or *Pin* takes (R-3), None where there is none."""

    title: str
    lines: tuple[Verdict, ...]
    cost: str = ""
    value: str = ""
    prices: tuple[tuple[str, str], ...] = ()
    touched: str = ""
    note: str = ""
    pin_to: str | None = None
    is_in: bool = False
    built: bool = False
    pinned: bool = False
    barred: bool = False

    @property
    def free(self) -> bool:
        """Whether it can be pinned or kept out."""
        return not self.built and not self.pinned and not self.barred


@dataclass(frozen=True, slots=True)
class Told:
    """What was asked and found, with what the releases are called."""

    asked: "Asked"
    plan: "Plan"
    names: Names

    def held(self, name: str) -> HeldRow | None:
        """What says that a change is built already."""
        built = (each for each in self.asked.held if each.kind is HeldKind.BUILT and each.number == name)
        return next(built, None)


def why_said(told: Told, why: "WhyIn | WhyNot") -> WhySaid:
    """The words of an answer."""
    from app.composer.explained import WhyIn

    return _of_in(told, why) if isinstance(why, WhyIn) else _of_not(told, why)


# ------------------------------------------------------------------------------------------------ in


def _of_in(told: Told, why: "WhyIn") -> WhySaid:
    held = told.held(why.name)
    lines = [
        Verdict(True, held_words(held, told.names) + "." if held is not None else clause_words(each, told.names))
        for each in why.demanded
    ]
    if why.serves:
        one = translate("Compose", "%1 requires it.")
        words = one if len(why.serves) == 1 else translate("Compose", "%1 require it.")
        lines.append(Verdict(True, fill(words, some(why.serves))))
    named = told.asked.named.get(why.name)
    if why.waiting and named is not None:
        settles = translate("Compose", "It settles a demand of law or contract.")
        lines.append(Verdict(True, settles, left_words(named, told.names) + "."))
    lines += _loss(told, why)
    here = next(each for each in told.asked.problem.candidates if each.name == why.name)
    if here.today is not None and here.today != why.release:
        today = fill(translate("Compose", "Today it stands in %1"), told.names.of(here.today))
        lines.append(Verdict(None, today + "."))
    stays, put = (
        translate("Compose", "Why is %1 in %2?"),
        translate("Compose", "Why does the best plan put %1 into %2?"),
    )
    return WhySaid(
        fill(stays if here.today == why.release else put, why.name, told.names.of(why.release)),
        tuple(lines),
        prices=_prices(told, why.paid, _after(told.plan.placed, why.instead)) if why.loss is not None else (),
        note=_note(proven=why.proven),
        pin_to=why.release,
        is_in=True,
        built=held is not None,
        pinned=here.pinned is not None and held is None,
    )


def _loss(told: Told, why: "WhyIn") -> list[Verdict]:
    instead = _displaced(told, why.instead, leave_out=why.name)
    ground = fill(translate("Compose", "Instead: %1"), instead) if instead else ""
    if why.loss is None:
        return [] if why.demanded else [Verdict(True, translate("Compose", "No plan can do without it."))]
    if why.loss < _COUNTS:
        return [Verdict(True, translate("Compose", "Without it a plan is worth as much."), ground)]
    words = fill(_losing(counted=bool(instead)), with_decimal(why.loss))
    return [Verdict(True, words, ground)]


def _losing(*, counted: bool) -> str:
    """What leaving it out loses: less than it brings, where what comes instead makes up for a part of it."""
    if counted:
        return translate("Compose", "Leaving it out would lose %1 value, with what comes instead counted in.")
    return translate("Compose", "Leaving it out would lose %1 value.")


# ------------------------------------------------------------------------------------------------ not


def _of_not(told: Told, why: "WhyNot") -> WhySaid:
    here = next(each for each in told.asked.problem.candidates if each.name == why.name)
    named = told.asked.named.get(why.name)
    can_wait = named is not None and named.kind is LeftKind.LATER
    lines = [] if named is None else [Verdict(None if can_wait else False, left_words(named, told.names) + ".")]
    lines += [*_of_teams(told, why), *_of_others(told, why)]
    if not lines:
        lines.append(Verdict(False, translate("Compose", "It brings nothing to the plan.")))
    elif named is None and all(each.kind.value != "requires" for each in why.clauses):
        lines.append(Verdict(True, translate("Compose", "Nothing it requires is missing.")))
    forced = None if why.plan is None else why.plan.get(why.name)
    cost, value = _cost(why)
    return WhySaid(
        fill(translate("Compose", "Why is %1 not in the plan?"), why.name),
        tuple(lines),
        cost=cost,
        value=value,
        prices=_prices(told, why.paid, why.plan or {}) if why.cost is not None else (),
        touched=_touched(told, why),
        note=_no_plan(why) or _note(proven=why.proven),
        pin_to=forced,
        pinned=here.beyond is not None,
        barred=bool(here.barred) and here.beyond is None,
    )


def _cost(why: "WhyNot") -> tuple[str, str]:
    """What forcing it in costs: the words and the value."""
    if why.cost is None:
        return "", ""
    if abs(why.cost) < _COUNTS:
        return translate("Compose", "Forcing it in costs nothing"), ""
    return translate("Compose", "Forcing it in costs"), fill(translate("Compose", "%1 value"), with_decimal(why.cost))


def _prices(told: Told, paid: float, other: "Placed") -> tuple[tuple[str, str], ...]:
    """What the other plan pays more than the best one: for days that were told, and for moves where few are wanted."""
    days = sum(_promised(told, each, other) for each in told.asked.problem.candidates)
    words = (
        translate("Compose", "Of that, for days told already"),
        translate("Compose", "Of that, for moves: few are wanted"),
    )
    parts = zip(words, (days, paid - days), strict=True)
    return tuple((word, _value(part)) for word, part in parts if abs(part) >= _COUNTS)


def _value(part: float) -> str:
    """“0.9 value”; with its sign where it is less than nothing."""
    return fill(translate("Compose", "%1 value"), with_decimal(part) if part > 0 else signed(part))


def _promised(told: Told, each: "Candidate", other: "Placed") -> float:
    """The price of its told day where the other plan alone moves it; less than nothing where the best one alone does."""
    if each.today is None:
        return 0.0
    moves = (other.get(each.name) != each.today) - (told.plan.placed.get(each.name) != each.today)
    return moves * told.asked.promised.get(each.name, 0.0)


def _after(placed: "Placed", moves: "Sequence[Moved]") -> "Placed":
    """A plan after these moves."""
    after = {**placed, **{each.name: each.after for each in moves}}
    return {name: release for name, release in after.items() if release is not None}


def _no_plan(why: "WhyNot") -> str:
    return translate("Compose", "No plan can hold it as things stand.") if why.cost is None else ""


def _of_teams(told: Told, why: "WhyNot") -> list[Verdict]:
    """One line for each team whose time keeps it out."""
    releases: dict[str, list[str]] = {}
    for clause in why.clauses:
        if clause.kind.value == "capacity":
            releases.setdefault(clause.names[1], []).append(clause.names[0])
    return [_of_team(told, why.name, team, places) for team, places in releases.items()]


def _of_team(told: Told, name: str, team: str, releases: list[str]) -> Verdict:
    from app.composer.checker import taken_of

    problem = told.asked.problem
    needs = next(each.days.get(team, 0.0) for each in problem.candidates if each.name == name)
    left: list[tuple[str, float]] = []
    for release in problem.releases:
        if release.name in releases:
            inside = [each for each in problem.candidates if told.plan.placed.get(each.name) == release.name]
            spare = (release.capacity.get(team, 0.0) or 0.0) - taken_of(release, team, inside)
            left.append((told.names.of(release.name), max(0.0, round(spare, 1))))
    if len(left) == 1:
        words = translate("Compose", "%1 has %2 left, it needs %3.")
        sentence = fill(words, team, pd_words(left[0][1]), pd_words(round(needs, 1)))
        return Verdict(False, sentence, fill(translate("Compose", "%1, after the best plan"), left[0][0]))
    sentence = fill(translate("Compose", "No release has the %1 of %2 that it needs."), pd_words(round(needs, 1)), team)
    spare_words = [fill(translate("Compose", "%1: %2 left"), release, pd_words(days)) for release, days in left]
    return Verdict(False, sentence, " · ".join(spare_words))


def _of_others(told: Told, why: "WhyNot") -> list[Verdict]:
    said = {"capacity", "pinned"} if why.name in told.asked.named else {"capacity"}  # a pin beyond is named already
    known = ("effort", (why.name,)) if _is_unknown(told, why.name) else None
    others: list[Clause] = [
        each for each in why.clauses if each.kind.value not in said and (each.kind.value, each.names) != known
    ]
    return [Verdict(False, clause_words(each, told.names)) for each in others]


def _is_unknown(told: Told, name: str) -> bool:
    """Whether it is named already for its unknown effort."""
    named = told.asked.named.get(name)
    return named is not None and named.kind is LeftKind.NO_EFFORT


def _touched(told: Told, why: "WhyNot") -> str:
    """“C-17 goes out, C-3 moves to 25; 507 get a new date”."""
    displaced = _displaced(told, why.displaced)
    if not displaced:
        return ""
    today = {each.name: each.today for each in told.asked.problem.candidates}
    people = sum(told.asked.waiting.get(each.name, 0) for each in why.displaced if today.get(each.name) is not None)
    if not people:
        return displaced
    words = count_of(people, translate("Compose", "1 gets a new date"), translate("Compose", "%n get a new date"))
    return f"{displaced}; {words}"


def _displaced(told: Told, moves: "Sequence[Moved]", leave_out: str = "") -> str:
    others = [each for each in moves if each.name != leave_out]
    came, out = ([each.name for each in others if each.kind == kind] for kind in ("in", "out"))
    moved: dict[str, list[str]] = {}
    for each in others:
        if each.kind == "moved":
            moved.setdefault(told.names.of(each.after), []).append(each.name)
    parts = [
        (came, translate("Compose", "%1 comes in"), translate("Compose", "%1 come in"), ""),
        (out, translate("Compose", "%1 goes out"), translate("Compose", "%1 go out"), ""),
    ]
    one, many = translate("Compose", "%1 moves to %2"), translate("Compose", "%1 move to %2")
    parts += [(names, one, many, release) for release, names in moved.items()]
    return ", ".join(
        fill(one if len(names) == 1 else many, some(names), release) for names, one, many, release in parts if names
    )


def _note(*, proven: bool) -> str:
    return "" if proven else translate("Compose", "Found in the time given; not proven.")
