"""Scores and keys of all changes at once are, to the last bit, those of each change alone."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.ranking.columns import AUDIENCES, NO_DAY, STATES, Columns, day_number
from app.ranking.difference import difference, order_of
from app.ranking.scores import keys_of, scores_of
from models.rules.criteria import Facts
from models.rules.policy import LIVE, Policy, RuleKind, rank_key
from models.rules.scoring import score_of
from models.rules.scoring_document import Scoring, scoring_of
from models.rules.states import ChangeState
from models.rules.terms import Audience

EXPRESSIONS = (
    "reach / waiting",
    "log10(reach + 1) * value - effort",
    "sqrt(value - 5) / (fit - fit)",
    "max(min(fit, value), -waiting / 3) + 1 / (effort - 2)",
    "(value + fit) * reach * 1000000000000 * reach * 1000000000000 / effort",
)
OWN: dict[str, dict[str, object]] = {
    "reach": {},
    "waiting": {},
    "value": {},
    "effort": {},
    "fit": {"most": 5, "zero": 1},
    "visibility": {},
}
MODELS: list[dict[str, object]] = [
    {},
    {"kind": "rice"},
    {"kind": "wsjf"},
    {"criteria": {"reach": {"weight": 5, "scale": "linear"}, "value": {"weight": 1.5}}},
    {"kind": "own", "criteria": {**OWN, "effort": {"weight": 2}, "fit": {"scale": "log", "less_is_better": True}}},
]
MODELS += [{"kind": "own", "criteria": OWN, "expression": text} for text in EXPRESSIONS]
MODEL = st.sampled_from(MODELS).map(lambda document: scoring_of({"model": document}).model)
POLICY = st.builds(
    Policy,
    st.permutations(list(RuleKind)).map(tuple),
    st.frozensets(st.sampled_from(RuleKind)),
    st.lists(st.integers(1, 20_000), min_size=1, max_size=15, unique=True).map(lambda found: tuple(sorted(found))),
    st.permutations(list(Audience)).map(tuple),
    st.floats(0, 5),
)
FACTS = st.builds(
    Facts,
    st.one_of(st.integers(0, 50), st.integers(0, 10_000_000)),
    st.integers(0, 30),
    st.none() | st.floats(1, 10) | st.integers(10, 100).map(lambda tenths: tenths / 10),
    st.none() | st.sampled_from([0.5, 1.0, 2.0, 13.0]),
    st.none() | st.sampled_from(Audience),
    st.dictionaries(st.sampled_from(["fit", "impact", "confidence", "urgency", "risk"]), st.floats(-2, 12)),
    st.none() | st.dates(date(1990, 1, 1), date(2400, 1, 1)),
    st.booleans(),
)


#: What neither score nor rank looks at, by its type; a code of -1 is none.
UNSEEN = {
    np.int32: "kind urgency impact module owner review returns answer_by",
    np.int64: "priority slips release merged_into version rank_key created parked asked asked_again reproduced returned",
    np.float64: "affected_share score",
}


def columns_with(facts: Sequence[Facts], states: Sequence[ChangeState] = (), products: Sequence[int] = ()) -> Columns:
    """Columns of made-up changes, numbered from 1."""
    many = len(facts)
    names = sorted({name for each in facts for name in each.given})
    unseen: dict[str, Any] = {name: np.full(many, -1, kind) for kind, of in UNSEEN.items() for name in of.split()}
    return Columns(
        act=0,
        ids=np.arange(1, many + 1),
        product=np.array(products or [1] * many, np.int64),
        state=np.array([STATES.index(each) for each in states or [ChangeState.PARKED] * many], np.int32),
        audience=np.array([-1 if e.audience is None else AUDIENCES.index(e.audience) for e in facts], np.int32),
        title=np.array([f"Change {n}" for n in range(many)], object),
        reach=np.array([each.reach for each in facts], np.int64),
        waiting=np.array([each.waiting for each in facts], np.int64),
        value=np.array([each.value for each in facts], np.float64),
        effort=np.array([each.effort for each in facts], np.float64),
        mandate=np.array([NO_DAY if e.mandate is None else day_number(e.mandate) for e in facts], np.int32),
        fast_lane=np.array([each.fast_lane for each in facts], np.bool_),
        modules=(),
        owners=(),
        criteria={name: np.array([each.given.get(name, np.nan) for each in facts]) for name in names},
        **unseen,
    )


@given(st.lists(FACTS, min_size=1, max_size=30), MODEL, POLICY)
def test_all_at_once_score_and_stand_as_each_alone(facts: list[Facts], model: object, policy: Policy) -> None:
    scoring = Scoring(model, policy)  # type: ignore[arg-type]  # the strategy's map loses the type
    columns = columns_with(facts)
    scores = scores_of(scoring.model, columns)
    alone = [score_of(scoring.model, each).total for each in facts]
    assert [None if np.isnan(each) else each for each in scores] == alone
    keys = keys_of(policy, columns, scores).tolist()
    assert keys == [rank_key(policy, each, score) for each, score in zip(facts, alone, strict=True)]
    assert all(0 <= key < 2**62 for key in keys)


@given(st.floats(allow_nan=False, allow_infinity=False), st.floats(allow_nan=False, allow_infinity=False))
def test_a_higher_score_never_comes_later(one: float, other: float) -> None:
    policy, facts = Policy(), Facts(5)
    if one > other:
        assert rank_key(policy, facts, one) <= rank_key(policy, facts, other)
    assert rank_key(policy, facts, one) < rank_key(policy, facts, None)


LINES = st.lists(
    st.tuples(FACTS, st.sampled_from(ChangeState), st.integers(1, 3)),
    min_size=1,
    max_size=25,
)


def naive_places(
    facts: Sequence[Facts], states: Sequence[ChangeState], products: Sequence[int], by: Scoring
) -> list[int]:
    """Each change's place, found by comparing it with every other; 0 where it stands in no line."""
    keys = [(rank_key(by.policy, each, score_of(by.model, each).total), at) for at, each in enumerate(facts)]
    live = [state in LIVE for state in states]
    return [
        1 + sum(live[o] and products[o] == products[at] and keys[o] < keys[at] for o in range(len(keys))) * live[at]
        if live[at]
        else 0
        for at in range(len(keys))
    ]


@given(LINES, MODEL, POLICY, MODEL, POLICY)
def test_the_difference_shown_is_that_of_reckoning_everything_anew(
    lines: list[tuple[Facts, ChangeState, int]], model: object, policy: Policy, other: object, second: Policy
) -> None:
    facts, states, products = map(list, zip(*lines, strict=True))
    old, new = Scoring(model, policy), Scoring(other, second)  # type: ignore[arg-type]  # as above
    columns = columns_with(facts, states, products)
    before, after = (naive_places(facts, states, products, each) for each in (old, new))
    found = difference(columns, old, new)
    assert found.old.places.place.tolist() == before
    assert found.new.places.place.tolist() == after
    assert found.gained.tolist() == [one - two for one, two in zip(before, after, strict=True)]
    pairs = [
        (a, b) for a in range(len(facts)) for b in range(a) if before[a] and before[b] and products[a] == products[b]
    ]
    assert found.pairs == len(pairs)
    assert found.swapped == sum((before[a] < before[b]) != (after[a] < after[b]) for a, b in pairs)
    gaining = [at for at in range(len(facts)) if before[at] > after[at]]
    assert sorted(found.gaining().tolist()) == gaining
    assert [found.gained[at] for at in found.gaining()] == sorted((found.gained[at] for at in gaining), reverse=True)


@given(LINES, POLICY, st.integers(1, 10_000))
def test_more_who_wait_never_lower_a_rank_under_many_before_few(
    lines: list[tuple[Facts, ChangeState, int]], policy: Policy, more: int
) -> None:
    """Whatever else the policy says: with proportion off, which looks at the score alone for each day, and on as well."""
    facts, states, products = map(list, zip(*lines, strict=True))
    scoring = Scoring(scoring_of({}).model, replace(policy, off=policy.off - {RuleKind.MANY}))
    places = order_of(scoring, columns_with(facts, states, products)).places.place
    first = facts[0]
    facts[0] = replace(first, reach=(first.reach or 0) + more, waiting=(first.waiting or 0) + 1)
    assert order_of(scoring, columns_with(facts, states, products)).places.place[0] <= places[0]


@given(LINES, POLICY, st.integers(0, 3))
def test_swapping_two_neighbouring_rules_swaps_exactly_the_pairs_that_they_judge_otherwise(
    lines: list[tuple[Facts, ChangeState, int]], policy: Policy, at: int
) -> None:
    """A pair swaps where all stronger rules see no difference, and the two rules see it the other way round."""
    facts, states, products = map(list, zip(*lines, strict=True))
    rules = list(policy.rules)
    rules[at], rules[at + 1] = rules[at + 1], rules[at]
    model, columns = scoring_of({}).model, columns_with(facts, states, products)
    policy = replace(policy, off=frozenset())
    before = order_of(Scoring(model, policy), columns).places.place
    after = order_of(Scoring(model, replace(policy, rules=tuple(rules))), columns).places.place
    scores = [score_of(model, each).total for each in facts]

    def judged(rule: RuleKind, one: int) -> int:
        only = replace(policy, rules=(rule,))
        return rank_key(only, facts[one], scores[one]) >> 32

    for one in range(len(facts)):
        for two in range(one):
            if not (before[one] and before[two]) or products[one] != products[two]:
                continue
            alike = all(judged(rule, one) == judged(rule, two) for rule in policy.rules[:at])
            first, second = (judged(rule, one) - judged(rule, two) for rule in policy.rules[at : at + 2])
            swapped = (before[one] < before[two]) != (after[one] < after[two])
            assert swapped == (alike and first * second < 0)
