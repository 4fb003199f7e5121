"""The life cycle against the domain's own words: every state with every verb, and every guard with its sentence."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum
from itertools import product
from typing import Any

import pytest

from models.rules.errors import RuleBroken
from models.rules.lifecycle import (
    CHANGE,
    LETTER,
    RELEASE,
    TICKET,
    ChangeFacts,
    ItemFacts,
    LetterFacts,
    ReleaseFacts,
    TicketFacts,
    allowed,
    step,
)
from models.rules.states import ChangeState, LetterState, ReleaseState, TicketState
from models.rules.terms import ChangeKind, NoKind, ReleaseKind, Verdict

# What the domain lets happen: verb → "from > to", several separated by commas. Written from its text, not from the code.
CHANGE_WORDS = {
    "park": "new > parked",
    "honour": "new > honoured, parked > honoured, honoured > honoured",
    "reject": "new > rejected, parked > rejected, honoured > rejected, planned > rejected",
    "defer": "parked > parked, honoured > honoured",
    "ask": "parked > parked, honoured > honoured",
    "bake": "parked > parked, honoured > honoured, planned > planned",
    "set-aside": "honoured > parked, planned > parked, ready > parked, tested > parked",
    "reopen": "rejected > parked",
    "stand": "rejected > rejected",
    "place": "honoured > planned, planned > planned",
    "take-out": "planned > honoured",
    "ready": "planned > ready",
    "pass": "ready > tested",
    "fail": "ready > planned, tested > planned",
    "slip": "planned > planned, ready > planned, tested > planned",
    "ship": "tested > shipped",
    "port": "planned > planned, ready > ready, tested > tested, shipped > shipped",
    "return": "shipped > honoured",
    "merge": "new > merged, parked > merged, honoured > merged",
    "split": "merged > None",
}
RELEASE_WORDS = {
    "compose": "planned > composing",
    "freeze": "planned > frozen, composing > frozen",
    "reopen": "frozen > composing, in-test > composing, ready > composing",
    "test": "frozen > in-test, ready > in-test",
    "ready": "in-test > ready",
    "ship": "ready > shipped",
    "withdraw": "shipped > withdrawn",
}
TICKET_WORDS = {
    "ask": "open > asked, reopened > asked, parked > asked",
    "answer": "asked > open, parked > open",
    "park": "open > parked, asked > parked, reopened > parked",
    "close": "open > closed, asked > closed, parked > closed, reopened > closed",
    "reopen": "closed > reopened, parked > reopened, asked > reopened",
}
LETTER_WORDS = {
    "approve": "draft > queued, held > queued",
    "claim": "queued > claimed, deferred > claimed",
    "begin": "claimed > about-to-be-sent",
    "sent": "about-to-be-sent > sent",
    "lost": "about-to-be-sent > unknown",
    "defer": "claimed > deferred, about-to-be-sent > deferred",
    "fail": "claimed > failed, about-to-be-sent > failed",
    "release": "claimed > queued",
    "hold": "draft > held, queued > held, deferred > held",
    "retry": "failed > queued, deferred > queued, unknown > queued",
    "arrived": "unknown > sent",
    "withdraw": "draft > withdrawn, queued > withdrawn, deferred > withdrawn, failed > withdrawn, held > withdrawn, "
    "by-hand > withdrawn, unknown > withdrawn",
    "opt-out": "draft > opted-out, queued > opted-out, deferred > opted-out, failed > opted-out, held > opted-out, "
    "by-hand > opted-out",
    "told": "by-hand > sent",
    "unreachable": "by-hand > unreachable, failed > unreachable",
    "by-hand": "failed > by-hand",
}

LATER = ReleaseFacts("R-2", ReleaseKind.REGULAR, ReleaseState.PLANNED, "Kursvik", date(2026, 12, 15))
SOONER = ReleaseFacts("R-1", ReleaseKind.REGULAR, ReleaseState.FROZEN, "Kursvik", date(2026, 12, 1))
# A change that every guard lets through.
FREE = ChangeFacts(
    "C-1",
    ChangeKind.CORRECTION,
    product="Kursvik",
    reproduced=True,
    critical=True,
    verdict=Verdict.PASS,
    release=SOONER,
    target=LATER,
    no_kind=NoKind.NOT_NOW,
    merge_target="C-2",
    merge_target_product="Kursvik",
)
ITEM = ItemFacts("C-1", tested=True, critical=True, correction=True)
WHOLE = ReleaseFacts("R-1", ReleaseKind.EXPEDITED, ReleaseState.READY, "Kursvik", date(2026, 12, 1), (ITEM,))
LAPSED = replace(FREE, kind=ChangeKind.MANDATE, no_kind=NoKind.LAPSED)


def pairs(words: Mapping[str, str], states: type[StrEnum]) -> list[Any]:
    """Every verb with every state, and where it leads: a state, None for a restored one, or a refusal."""
    found = []
    for verb, state in product(words, states):
        ways = dict(way.split(" > ") for way in words[verb].split(", "))
        found.append(pytest.param(verb, state, ways.get(state.value, "refused"), id=f"{verb}-{state.value}"))
    return found


def outcome(table: Any, verb: str, state: StrEnum, facts: Any) -> str:
    """Where the code leads, in the same words."""
    try:
        following = step(table, verb, state, facts)
    except RuleBroken as refusal:
        assert refusal.sentence.endswith(".")  # noqa: PT017 - every refusal is a sentence
        return "refused"
    return str(following and following.value)


@pytest.mark.parametrize(("verb", "state", "expected"), pairs(CHANGE_WORDS, ChangeState))
def test_a_change_moves_as_the_domain_says(verb: str, state: ChangeState, expected: str) -> None:
    facts = LAPSED if (verb, state) == ("reject", ChangeState.NEW) else FREE
    facts = replace(FREE, kind=ChangeKind.WISH) if verb == "bake" else facts
    assert outcome(CHANGE, verb, state, facts) == expected


@pytest.mark.parametrize(("verb", "state", "expected"), pairs(RELEASE_WORDS, ReleaseState))
def test_a_release_moves_as_the_domain_says(verb: str, state: ReleaseState, expected: str) -> None:
    assert outcome(RELEASE, verb, state, WHOLE) == expected


@pytest.mark.parametrize(("verb", "state", "expected"), pairs(TICKET_WORDS, TicketState))
def test_a_ticket_moves_as_the_domain_says(verb: str, state: TicketState, expected: str) -> None:
    assert outcome(TICKET, verb, state, TicketFacts("T-1", disposed=True)) == expected


@pytest.mark.parametrize(("verb", "state", "expected"), pairs(LETTER_WORDS, LetterState))
def test_a_letter_moves_as_the_domain_says(verb: str, state: LetterState, expected: str) -> None:
    assert outcome(LETTER, verb, state, LetterFacts("The letter")) == expected


@pytest.mark.parametrize(
    ("table", "words"),
    [(CHANGE, CHANGE_WORDS), (RELEASE, RELEASE_WORDS), (TICKET, TICKET_WORDS), (LETTER, LETTER_WORDS)],
)
def test_there_is_no_verb_that_the_domain_does_not_know(table: Mapping[str, Any], words: Mapping[str, str]) -> None:
    assert set(table) == set(words)


WISH = replace(FREE, kind=ChangeKind.WISH, critical=False)
FAULT = replace(FREE, reproduced=False)
MANDATE = replace(FREE, kind=ChangeKind.MANDATE, mandate_reference="Act 12", mandate_date=date(2027, 1, 1))
C = ChangeState


@pytest.mark.parametrize(
    ("verb", "state", "facts", "words"),
    [
        ("honour", C.NEW, WISH, "C-1 is new. Park it first"),
        ("honour", C.NEW, FAULT, "nobody has reproduced"),
        ("honour", C.PARKED, FAULT, "nobody has reproduced"),
        ("honour", C.HONOURED, FAULT, "nobody has reproduced"),
        ("honour", C.NEW, replace(MANDATE, mandate_date=None), "needs the reference of its law"),
        ("honour", C.PARKED, replace(MANDATE, mandate_reference=None), "the date by which it must ship"),
        ("reject", C.NEW, FREE, "C-1 is new. Park it first"),
        ("reject", C.NEW, WISH, "C-1 is new. Park it first"),
        ("reject", C.PARKED, replace(MANDATE, no_kind=NoKind.NOT_EVER), "only be rejected as lapsed"),
        ("reject", C.PARKED, replace(WISH, no_kind=NoKind.LAPSED), "only a mandate can lapse"),
        ("place", C.HONOURED, replace(FREE, target=SOONER), "R-1 is frozen: it takes nothing more in"),
        ("place", C.HONOURED, replace(FREE, product="Almanda"), "R-2 is a release of Kursvik, C-1 belongs to Almanda"),
        ("place", C.HONOURED, replace(WISH, target=replace(LATER, kind=ReleaseKind.EXPEDITED)), "only critical"),
        (
            "slip",
            C.READY,
            replace(FREE, critical=False, target=replace(LATER, kind=ReleaseKind.EXPEDITED)),
            "(priority 1) go in, and C-1 is none. Its priority follows from its urgency and its impact: the share of end users",
        ),
        ("slip", C.PLANNED, replace(FREE, target=replace(LATER, planned_on=date(2026, 11, 1))), "R-2 is not later"),
        ("slip", C.PLANNED, replace(FREE, release=LATER), "can only slip to a later release than R-2"),
        ("slip", C.PLANNED, replace(FREE, target=replace(LATER, state=ReleaseState.READY)), "Choose a later release"),
        ("ship", C.TESTED, replace(FREE, verdict=None), "nothing untested ships"),
        ("ship", C.TESTED, replace(FREE, verdict=Verdict.FAIL), "nothing untested ships"),
        ("return", C.SHIPPED, replace(FREE, shipped_elsewhere=True), "also shipped in another release"),
        (
            "place",
            C.HONOURED,
            replace(FREE, target=replace(SOONER, state=ReleaseState.SHIPPED), late=True),
            "takes nothing",
        ),
        ("place", C.HONOURED, replace(WISH, target=SOONER), "place C-1 R-1 --late"),
        ("port", C.SHIPPED, replace(FREE, branches=("", "4.x")), "C-1 is in the main line already"),
        ("port", C.TESTED, replace(FREE, branches=("4.x",), target=replace(LATER, branch="4.x")), "in the branch 4.x"),
        ("merge", C.PARKED, replace(FREE, merge_target="C-1"), "can't be merged with itself"),
        ("merge", C.PARKED, replace(FREE, merge_target_product="Almanda"), "belong to different products"),
    ],
)
def test_a_guard_of_a_change_says_why(verb: str, state: ChangeState, facts: ChangeFacts, words: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        step(CHANGE, verb, state, facts)
    assert words in caught.value.sentence
    assert not allowed(CHANGE, state, facts, verb)


OTHER = ItemFacts("C-2", tested=False, critical=False, correction=False)
REGULAR = replace(WHOLE, kind=ReleaseKind.REGULAR)


@pytest.mark.parametrize(
    ("verb", "state", "facts", "words"),
    [
        ("freeze", ReleaseState.PLANNED, replace(REGULAR, items=()), "R-1 holds nothing"),
        ("ready", ReleaseState.IN_TEST, replace(REGULAR, items=()), "R-1 holds nothing"),
        ("ready", ReleaseState.IN_TEST, replace(REGULAR, items=(ITEM, OTHER)), "C-2 is not tested"),
        ("ship", ReleaseState.READY, replace(REGULAR, items=(OTHER, replace(OTHER, label="C-3"))), "C-2, C-3 are not"),
        (
            "ship",
            ReleaseState.READY,
            replace(WHOLE, items=(replace(ITEM, critical=False),)),
            "R-1 is expedited, but C-1",
        ),
        ("ship", ReleaseState.READY, replace(WHOLE, items=(replace(ITEM, correction=False),)), "R-1 is expedited"),
        ("ship", ReleaseState.READY, replace(REGULAR, missing_hot_fixes=("C-9",)), "lacks the hot fix C-9"),
        ("ready", ReleaseState.IN_TEST, replace(REGULAR, items=(replace(OTHER, carried=True),)), "or waive it"),
        (
            "ship",
            ReleaseState.READY,
            replace(REGULAR, items=(replace(OTHER, carried=True, ported=True),)),
            "take it out",
        ),
        ("ready", ReleaseState.IN_TEST, replace(REGULAR, verdict=Verdict.FAIL), "R-1 failed its test as a whole"),
        ("ship", ReleaseState.READY, replace(REGULAR, whole_test=True), "has not passed its test as a whole"),
        ("reopen", ReleaseState.READY, REGULAR, "stays closed"),
    ],
)
def test_a_guard_of_a_release_says_why(verb: str, state: ReleaseState, facts: ReleaseFacts, words: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        step(RELEASE, verb, state, facts)
    assert words in caught.value.sentence


def test_a_frozen_release_takes_in_what_somebody_answers_for_and_an_expedited_one_what_is_critical() -> None:
    late = replace(FREE, target=SOONER, late=True)
    assert step(CHANGE, "place", C.HONOURED, late) is C.PLANNED
    expedited = replace(FREE, target=replace(SOONER, kind=ReleaseKind.EXPEDITED, state=ReleaseState.READY))
    assert step(CHANGE, "place", C.HONOURED, expedited) is C.PLANNED


def test_a_regular_release_ships_what_is_not_critical() -> None:
    wish = ItemFacts("C-2", tested=True, critical=False, correction=False)
    assert step(RELEASE, "ship", ReleaseState.READY, replace(REGULAR, items=(wish,))) is ReleaseState.SHIPPED


def test_a_ticket_is_not_closed_while_somebody_waits() -> None:
    with pytest.raises(RuleBroken, match="still waits for an answer"):
        step(TICKET, "close", TicketState.OPEN, TicketFacts("T-1"))


def test_a_lapsed_mandate_is_rejected_even_before_it_was_complete() -> None:
    assert step(CHANGE, "reject", ChangeState.NEW, LAPSED) is ChangeState.REJECTED


def test_a_refusal_names_the_states_that_would_do() -> None:
    with pytest.raises(
        RuleBroken, match=r"C-1 is shipped: it can't be merged\. Only what is new or parked or honoured can\."
    ):
        step(CHANGE, "merge", ChangeState.SHIPPED, FREE)
