"""Every state and every transition of changes, releases, tickets, letters and renewals, each with its guard and its sentence; there is no other way to change a state."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from models.rules import guards as g
from models.rules.errors import RuleBroken
from models.rules.facts import ChangeFacts, ItemFacts, LetterFacts, ReleaseFacts, RenewalFacts, TicketFacts
from models.rules.states import UNSENT_LETTER, ChangeState, LetterState, ReleaseState, RenewalState, TicketState

__all__ = [
    "CHANGE",
    "LETTER",
    "RELEASE",
    "RENEWAL",
    "TICKET",
    "ChangeFacts",
    "ItemFacts",
    "LetterFacts",
    "ReleaseFacts",
    "RenewalFacts",
    "TicketFacts",
    "Transition",
    "allowed",
    "step",
]

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


# ---- the tables -------------------------------------------------------------------------------

C, R, T, L, N = ChangeState, ReleaseState, TicketState, LetterState, RenewalState

CHANGE: Mapping[str, tuple[Transition[ChangeState, ChangeFacts], ...]] = {
    "park": (Transition(frozenset({C.NEW}), C.PARKED, "parked"),),
    "honour": (
        Transition(frozenset({C.NEW}), C.HONOURED, "honoured", (g.accepted_without_decision,)),
        Transition(frozenset({C.PARKED, C.HONOURED}), C.HONOURED, "honoured", (g.reproduced, g.mandate_is_complete)),
    ),
    "reject": (
        Transition(frozenset({C.PARKED, C.HONOURED, C.PLANNED}), C.REJECTED, "rejected", (g.mandate_only_lapses,)),
        # A mandate needs no parking: one that lapsed before anybody completed it is rejected as it stands.
        Transition(frozenset({C.NEW}), C.REJECTED, "rejected", (g.needs_no_parking, g.mandate_only_lapses)),
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
        Transition(frozenset({state}), state, "baked in", (g.can_be_part_of_more,))
        for state in (C.PARKED, C.HONOURED, C.PLANNED)
    ),
    # Its renewal was rejected: whatever was done for it, it is decided on anew.
    "set-aside": (Transition(frozenset({C.HONOURED, C.PLANNED, C.READY, C.TESTED}), C.PARKED, "set aside"),),
    "reopen": (Transition(frozenset({C.REJECTED}), C.PARKED, "reopened"),),
    "stand": (Transition(frozenset({C.REJECTED}), C.REJECTED, "left as decided"),),
    "place": (
        Transition(
            frozenset({C.HONOURED, C.PLANNED}), C.PLANNED, "placed", (g.target_takes_items, g.expedited_is_for_critical)
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
            (g.target_is_later, g.target_takes_items, g.expedited_is_for_critical),
        ),
    ),
    "ship": (Transition(frozenset({C.TESTED}), C.SHIPPED, "shipped", (g.verdict_passed,)),),
    # Into a release of another branch: it stands, or has shipped, where it stood.
    "port": tuple(
        Transition(
            frozenset({state}),
            state,
            "ported",
            (g.target_takes_items, g.expedited_is_for_critical, g.on_another_branch),
        )
        for state in (C.PLANNED, C.READY, C.TESTED, C.SHIPPED)
    ),
    "return": (Transition(frozenset({C.SHIPPED}), C.HONOURED, "returned", (g.shipped_nowhere_else,)),),
    "merge": (Transition(frozenset({C.NEW, C.PARKED, C.HONOURED}), C.MERGED, "merged", (g.merge_makes_sense,)),),
    "split": (Transition(frozenset({C.MERGED}), None, "split"),),
}

RELEASE: Mapping[str, tuple[Transition[ReleaseState, ReleaseFacts], ...]] = {
    "compose": (Transition(frozenset({R.PLANNED}), R.COMPOSING, "composed"),),
    "freeze": (Transition(frozenset({R.PLANNED, R.COMPOSING}), R.FROZEN, "frozen", (g.holds_something,)),),
    # An expedited release is closed by its tests alone, and open again for what is placed in it.
    "reopen": (
        Transition(frozenset({R.FROZEN, R.IN_TEST, R.READY}), R.COMPOSING, "opened again", (g.reopens_by_itself,)),
    ),
    "test": (Transition(frozenset({R.FROZEN, R.READY}), R.IN_TEST, "taken into test"),),
    "ready": (
        Transition(
            frozenset({R.IN_TEST}), R.READY, "marked ready", (g.holds_something, g.all_tested, g.passed_as_a_whole)
        ),
    ),
    "ship": (
        Transition(
            frozenset({R.READY}),
            R.SHIPPED,
            "shipped",
            (g.holds_something, g.all_tested, g.passed_as_a_whole, g.expedited_holds_critical, g.hot_fixes_inside),
        ),
    ),
    "withdraw": (Transition(frozenset({R.SHIPPED}), R.WITHDRAWN, "withdrawn"),),
}

_LIVE_TICKET = frozenset({T.OPEN, T.ASKED, T.PARKED, T.REOPENED})

TICKET: Mapping[str, tuple[Transition[TicketState, TicketFacts], ...]] = {
    "ask": (Transition(frozenset({T.OPEN, T.REOPENED, T.PARKED}), T.ASKED, "asked about"),),
    "answer": (Transition(frozenset({T.ASKED, T.PARKED}), T.OPEN, "opened"),),
    "park": (Transition(frozenset({T.OPEN, T.ASKED, T.REOPENED}), T.PARKED, "parked"),),
    "close": (Transition(_LIVE_TICKET, T.CLOSED, "closed", (g.ticket_is_disposed,)),),
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
