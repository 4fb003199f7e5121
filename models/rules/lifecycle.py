"""Every state and every transition of changes, releases, tickets, letters and renewals, each with its guard and its sentence; there is no other way to change a state."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Generic, TypeVar

from models.rules.errors import RuleBroken
from models.rules.states import (
    OPEN_RELEASE,
    UNSENT_LETTER,
    ChangeState,
    LetterState,
    ReleaseState,
    RenewalState,
    TicketState,
)
from models.rules.terms import ChangeKind, NoKind, ReleaseKind, Verdict


@dataclass(frozen=True, slots=True)
class ItemFacts:
    """What the guards of a release ask of one of its items."""

    label: str
    tested: bool
    critical: bool
    correction: bool
    carried: bool = False


@dataclass(frozen=True, slots=True)
class ReleaseFacts:
    """What the guards ask of a release."""

    label: str
    kind: ReleaseKind
    state: ReleaseState
    product: str
    planned_on: date
    items: tuple[ItemFacts, ...] = ()
    missing_hot_fixes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangeFacts:
    """What the guards ask of a change; *target* is the release or change that the verb names."""

    label: str
    kind: ChangeKind
    product: str = ""
    reproduced: bool = False
    mandate_reference: str | None = None
    mandate_date: date | None = None
    critical: bool = False
    decided: bool = False
    no_kind: NoKind | None = None
    verdict: Verdict | None = None
    release: ReleaseFacts | None = None
    target: ReleaseFacts | None = None
    merge_target: str | None = None
    merge_target_product: str | None = None
    shipped_elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class TicketFacts:
    """What the guards ask of a ticket."""

    label: str
    disposed: bool = False


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """What the guards ask of a letter."""

    label: str


@dataclass(frozen=True, slots=True)
class RenewalFacts:
    """What the guards ask of a renewal."""

    label: str


State = TypeVar("State", bound=StrEnum)
Facts = TypeVar("Facts", ChangeFacts, ReleaseFacts, TicketFacts, LetterFacts, RenewalFacts)
Guard = Callable[[Facts], str | None]


@dataclass(frozen=True, slots=True)
class Transition(Generic[State, Facts]):
    """From any of *sources* to *target*, if no guard answers with a sentence; *target* None restores an earlier state."""

    sources: frozenset[State]
    target: State | None
    done: str
    guards: tuple[Guard[Facts], ...] = ()


# ---- guards of a change -----------------------------------------------------------------------


def _accepted_without_decision(facts: ChangeFacts) -> str | None:
    if facts.kind is ChangeKind.CORRECTION:
        return _reproduced(facts)
    if facts.kind is ChangeKind.MANDATE:
        return _mandate_is_complete(facts)
    return f"{facts.label} is new. Park it first, so that those who wait know that it will be decided."


def _reproduced(facts: ChangeFacts) -> str | None:
    if facts.kind is ChangeKind.CORRECTION and not facts.reproduced:
        return f"{facts.label} is a correction that nobody has reproduced. Reproduce it before it is honoured."
    return None


def _mandate_is_complete(facts: ChangeFacts) -> str | None:
    if facts.kind is ChangeKind.MANDATE and not (facts.mandate_reference and facts.mandate_date):
        return f"{facts.label} is a mandate: it needs the reference of its law or contract and the date by which it must ship."
    return None


def _mandate_only_lapses(facts: ChangeFacts) -> str | None:
    if facts.kind is ChangeKind.MANDATE and facts.no_kind is not NoKind.LAPSED:
        return f"{facts.label} is a mandate: it can only be rejected as lapsed, when its law no longer demands it."
    if facts.kind is not ChangeKind.MANDATE and facts.no_kind is NoKind.LAPSED:
        return f"{facts.label} is not a mandate: only a mandate can lapse."
    return None


def _target_takes_items(facts: ChangeFacts) -> str | None:
    target = facts.target
    assert target is not None
    if target.state not in OPEN_RELEASE:
        return f"{target.label} is {target.state.value.replace('-', ' ')}: it takes nothing more in. Choose a later release."
    if target.product != facts.product:
        return f"{target.label} is a release of {target.product}, {facts.label} belongs to {facts.product}."
    return None


def _expedited_is_for_critical(facts: ChangeFacts) -> str | None:
    target = facts.target
    assert target is not None
    if target.kind is ReleaseKind.EXPEDITED and not (facts.kind is ChangeKind.CORRECTION and facts.critical):
        return f"{target.label} is expedited: only critical corrections (priority 1) go in, and {facts.label} is none."
    return None


def _target_is_later(facts: ChangeFacts) -> str | None:
    here, there = facts.release, facts.target
    assert there is not None
    if here is not None and (there.label == here.label or there.planned_on < here.planned_on):
        return f"{facts.label} can only slip to a later release than {here.label}; {there.label} is not later."
    return None


def _needs_no_parking(facts: ChangeFacts) -> str | None:
    if facts.kind is ChangeKind.MANDATE:
        return None
    return f"{facts.label} is new. Park it first, so that those who wait know that it will be decided."


def _verdict_passed(facts: ChangeFacts) -> str | None:
    if facts.verdict is not Verdict.PASS:
        return (
            f"{facts.label} is not tested: nothing untested ships. Give its verdict, or let it slip to a later release."
        )
    return None


def _merge_makes_sense(facts: ChangeFacts) -> str | None:
    if facts.merge_target == facts.label:
        return f"{facts.label} can't be merged with itself."
    if facts.merge_target_product != facts.product:
        return f"{facts.label} and {facts.merge_target} belong to different products."
    return None


def _shipped_nowhere_else(facts: ChangeFacts) -> str | None:
    return f"{facts.label} also shipped in another release, so it stays shipped." if facts.shipped_elsewhere else None


def _can_be_part_of_more(facts: ChangeFacts) -> str | None:
    if facts.kind is ChangeKind.CORRECTION:
        return f"{facts.label} is a correction: a fault is mended, and waits for no renewal."
    if facts.kind is ChangeKind.MANDATE:
        return f"{facts.label} is a mandate: its date can't wait for a renewal."
    return None


# ---- guards of a release ----------------------------------------------------------------------


def _holds_something(facts: ReleaseFacts) -> str | None:
    return None if facts.items else f"{facts.label} holds nothing. Place changes in it first."


def _all_tested(facts: ReleaseFacts) -> str | None:
    open_items = [item.label for item in facts.items if not item.tested]
    if not open_items:
        return None
    verb, them = ("is", "it") if len(open_items) == 1 else ("are", "them")
    return (
        f"{', '.join(open_items)} {verb} not tested, and nothing untested ships in {facts.label}. "
        f"Give the verdict, or slip {them} to a later release."
    )


def _expedited_holds_critical(facts: ReleaseFacts) -> str | None:
    if facts.kind is not ReleaseKind.EXPEDITED:
        return None
    others = [item.label for item in facts.items if not (item.critical and item.correction)]
    return f"{facts.label} is expedited, but {', '.join(others)} is not a critical correction." if others else None


def _hot_fixes_inside(facts: ReleaseFacts) -> str | None:
    if facts.missing_hot_fixes:
        return f"{facts.label} lacks the hot fix {', '.join(facts.missing_hot_fixes)}, which shipped before: it would be lost."
    return None


def _ticket_is_disposed(facts: TicketFacts) -> str | None:
    return None if facts.disposed else f"{facts.label} can't be closed: somebody still waits for an answer."


# ---- the tables -------------------------------------------------------------------------------

C, R, T, L, N = ChangeState, ReleaseState, TicketState, LetterState, RenewalState

CHANGE: Mapping[str, tuple[Transition[ChangeState, ChangeFacts], ...]] = {
    "park": (Transition(frozenset({C.NEW}), C.PARKED, "parked"),),
    "honour": (
        Transition(frozenset({C.NEW}), C.HONOURED, "honoured", (_accepted_without_decision,)),
        Transition(frozenset({C.PARKED, C.HONOURED}), C.HONOURED, "honoured", (_reproduced, _mandate_is_complete)),
    ),
    "reject": (
        Transition(frozenset({C.PARKED, C.HONOURED, C.PLANNED}), C.REJECTED, "rejected", (_mandate_only_lapses,)),
        # A mandate needs no parking: one that lapsed before anybody completed it is rejected as it stands.
        Transition(frozenset({C.NEW}), C.REJECTED, "rejected", (_needs_no_parking, _mandate_only_lapses)),
    ),
    "defer": (
        Transition(frozenset({C.PARKED}), C.PARKED, "deferred"),
        Transition(frozenset({C.HONOURED}), C.HONOURED, "deferred"),
    ),
    "ask": (
        Transition(frozenset({C.PARKED}), C.PARKED, "asked about"),
        Transition(frozenset({C.HONOURED}), C.HONOURED, "asked about"),
    ),
    "bake": tuple(
        Transition(frozenset({state}), state, "baked in", (_can_be_part_of_more,))
        for state in (C.PARKED, C.HONOURED, C.PLANNED)
    ),
    # Its renewal was rejected: whatever was done for it, it is decided on anew.
    "set-aside": (Transition(frozenset({C.HONOURED, C.PLANNED, C.READY, C.TESTED}), C.PARKED, "set aside"),),
    "reopen": (Transition(frozenset({C.REJECTED}), C.PARKED, "reopened"),),
    "stand": (Transition(frozenset({C.REJECTED}), C.REJECTED, "left as decided"),),
    "place": (
        Transition(
            frozenset({C.HONOURED, C.PLANNED}), C.PLANNED, "placed", (_target_takes_items, _expedited_is_for_critical)
        ),
    ),
    # The plan was made anew without it: it waits among the candidates, and a day that was told is taken back.
    "take-out": (Transition(frozenset({C.PLANNED}), C.HONOURED, "taken out"),),
    "ready": (Transition(frozenset({C.PLANNED}), C.READY, "marked ready"),),
    "pass": (Transition(frozenset({C.READY}), C.TESTED, "passed"),),
    "fail": (Transition(frozenset({C.READY, C.TESTED}), C.PLANNED, "failed"),),
    "slip": (
        Transition(
            frozenset({C.PLANNED, C.READY, C.TESTED}),
            C.PLANNED,
            "slipped",
            (_target_is_later, _target_takes_items, _expedited_is_for_critical),
        ),
    ),
    "ship": (Transition(frozenset({C.TESTED}), C.SHIPPED, "shipped", (_verdict_passed,)),),
    "return": (Transition(frozenset({C.SHIPPED}), C.HONOURED, "returned", (_shipped_nowhere_else,)),),
    "merge": (Transition(frozenset({C.NEW, C.PARKED, C.HONOURED}), C.MERGED, "merged", (_merge_makes_sense,)),),
    "split": (Transition(frozenset({C.MERGED}), None, "split"),),
}

RELEASE: Mapping[str, tuple[Transition[ReleaseState, ReleaseFacts], ...]] = {
    "compose": (Transition(frozenset({R.PLANNED}), R.COMPOSING, "composed"),),
    "freeze": (Transition(frozenset({R.PLANNED, R.COMPOSING}), R.FROZEN, "frozen", (_holds_something,)),),
    "test": (Transition(frozenset({R.FROZEN, R.READY}), R.IN_TEST, "taken into test"),),
    "ready": (Transition(frozenset({R.IN_TEST}), R.READY, "marked ready", (_holds_something, _all_tested)),),
    "ship": (
        Transition(
            frozenset({R.READY}),
            R.SHIPPED,
            "shipped",
            (_holds_something, _all_tested, _expedited_holds_critical, _hot_fixes_inside),
        ),
    ),
    "withdraw": (Transition(frozenset({R.SHIPPED}), R.WITHDRAWN, "withdrawn"),),
}

_LIVE_TICKET = frozenset({T.OPEN, T.ASKED, T.PARKED, T.REOPENED})

TICKET: Mapping[str, tuple[Transition[TicketState, TicketFacts], ...]] = {
    "ask": (Transition(frozenset({T.OPEN, T.REOPENED, T.PARKED}), T.ASKED, "asked about"),),
    "answer": (Transition(frozenset({T.ASKED, T.PARKED}), T.OPEN, "opened"),),
    "park": (Transition(frozenset({T.OPEN, T.ASKED, T.REOPENED}), T.PARKED, "parked"),),
    "close": (Transition(_LIVE_TICKET, T.CLOSED, "closed", (_ticket_is_disposed,)),),
    "reopen": (Transition(frozenset({T.CLOSED, T.PARKED, T.ASKED}), T.REOPENED, "reopened"),),
}

LETTER: Mapping[str, tuple[Transition[LetterState, LetterFacts], ...]] = {
    "approve": (Transition(frozenset({L.DRAFT, L.HELD}), L.QUEUED, "queued"),),
    "claim": (Transition(frozenset({L.QUEUED, L.DEFERRED}), L.CLAIMED, "claimed"),),
    "begin": (Transition(frozenset({L.CLAIMED}), L.ABOUT_TO_BE_SENT, "begun"),),
    "sent": (Transition(frozenset({L.ABOUT_TO_BE_SENT}), L.SENT, "sent"),),
    "lost": (Transition(frozenset({L.ABOUT_TO_BE_SENT}), L.UNKNOWN, "left without an answer"),),
    "defer": (Transition(frozenset({L.CLAIMED, L.ABOUT_TO_BE_SENT}), L.DEFERRED, "deferred"),),
    "fail": (Transition(frozenset({L.CLAIMED, L.ABOUT_TO_BE_SENT}), L.FAILED, "failed"),),
    "release": (Transition(frozenset({L.CLAIMED}), L.QUEUED, "put back"),),
    "hold": (Transition(frozenset({L.DRAFT, L.QUEUED, L.DEFERRED}), L.HELD, "held"),),
    "retry": (Transition(frozenset({L.FAILED, L.DEFERRED, L.UNKNOWN}), L.QUEUED, "queued again"),),
    "arrived": (Transition(frozenset({L.UNKNOWN}), L.SENT, "taken as sent"),),
    "withdraw": (Transition(UNSENT_LETTER | {L.UNKNOWN}, L.WITHDRAWN, "withdrawn"),),
    "opt-out": (Transition(UNSENT_LETTER, L.OPTED_OUT, "kept from who wants none"),),
    "told": (Transition(frozenset({L.BY_HAND}), L.SENT, "told by hand"),),
    "unreachable": (Transition(frozenset({L.BY_HAND, L.FAILED}), L.UNREACHABLE, "marked unreachable"),),
    "by-hand": (Transition(frozenset({L.FAILED}), L.BY_HAND, "taken by hand"),),
}

RENEWAL: Mapping[str, tuple[Transition[RenewalState, RenewalFacts], ...]] = {
    "alter": tuple(Transition(frozenset({state}), state, "changed") for state in (N.PROPOSED, N.HONOURED)),
    "honour": (Transition(frozenset({N.PROPOSED}), N.HONOURED, "honoured"),),
    "reject": (Transition(frozenset({N.PROPOSED, N.HONOURED}), N.REJECTED, "rejected"),),
    "ship": (Transition(frozenset({N.HONOURED}), N.SHIPPED, "shipped"),),
    "return": (Transition(frozenset({N.SHIPPED}), N.HONOURED, "returned"),),
}


def step(
    table: Mapping[str, tuple[Transition[State, Facts], ...]], verb: str, state: State, facts: Facts
) -> State | None:
    """The state that *verb* leads to; raises RuleBroken with a sentence where the table or a guard forbids it."""
    transitions = table[verb]
    for transition in transitions:
        if state in transition.sources:
            for guard in transition.guards:
                if sentence := guard(facts):
                    raise RuleBroken(sentence)
            return transition.target
    raise RuleBroken(_not_from_here(facts.label, state, transitions))


def _not_from_here(label: str, state: StrEnum, transitions: tuple[Transition[State, Facts], ...]) -> str:
    sources = {source for transition in transitions for source in transition.sources}
    only = " or ".join(each.value.replace("-", " ") for each in type(state) if each in sources)
    done, now = transitions[0].done, state.value.replace("-", " ")
    again = " again" if done == now else ""
    return f"{label} is {now}: it can't be {done}{again}. Only what is {only} can."


def allowed(table: Mapping[str, tuple[Transition[State, Facts], ...]], state: State, facts: Facts, verb: str) -> bool:
    """Whether *verb* would be let through."""
    try:
        step(table, verb, state, facts)
    except RuleBroken:
        return False
    return True
