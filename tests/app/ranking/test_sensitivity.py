"""Sensitivity: what is said to swap two neighbours does, and a step less does not."""

from datetime import date

from hypothesis import assume, given
from hypothesis import strategies as st

from app.ranking.sensitivity import needs
from models.rules.criteria import Facts
from models.rules.policy import Policy, Standing
from models.rules.scoring import score_of
from models.rules.scoring_document import Scoring, scoring_of
from models.rules.terms import Audience
from tests.app.ranking.test_scores import FACTS, MODELS, POLICY

USUAL = scoring_of({})
MODEL = st.sampled_from(MODELS[:4]).map(lambda document: scoring_of({"model": document}).model)


def standing(number: int, facts: Facts, scoring: Scoring) -> Standing:
    return Standing(number, facts, score_of(scoring.model, facts).total)


def goes_first(one: Standing, other: Standing, policy: Policy) -> bool:
    return one.key(policy) < other.key(policy)


@given(FACTS, FACTS, MODEL, POLICY)
def test_what_is_needed_swaps_the_two_and_is_another_value_than_now(
    own: Facts, other: Facts, model: object, policy: Policy
) -> None:
    scoring = Scoring(model, policy)  # type: ignore[arg-type]  # the strategy's map loses the type
    mine, theirs = standing(1, own, scoring), standing(2, other, scoring)
    first = goes_first(mine, theirs, policy)
    for need in needs(scoring, mine, theirs):
        assert need.needed != need.now
        moved = own.having(need.by, need.needed) if isinstance(need.needed, float) else seen(own, need.needed)
        assert goes_first(standing(1, moved, scoring), theirs, policy) is not first


def seen(facts: Facts, audience: str) -> Facts:
    return Facts(
        facts.reach,
        facts.waiting,
        facts.value,
        facts.effort,
        Audience(audience),
        facts.given,
        facts.mandate,
        facts.fast_lane,
    )


@given(st.integers(0, 5000), st.floats(1, 10), st.integers(0, 5000), st.floats(1, 10))
def test_of_reach_and_value_the_least_that_is_enough_is_named(
    reach: int, value: float, wider: int, more: float
) -> None:
    own = Facts(reach, value=value, effort=1, audience=Audience.USER)
    other = Facts(wider, value=more, effort=1, audience=Audience.USER)
    mine, theirs = standing(2, own, USUAL), standing(1, other, USUAL)
    assume(not goes_first(mine, theirs, USUAL.policy))
    for need in needs(USUAL, mine, theirs):
        if need.by == "reach":
            assert isinstance(need.needed, float)
            less = own.having("reach", need.needed - 1)
            assert not goes_first(standing(2, less, USUAL), theirs, USUAL.policy)
        if need.by == "value":
            assert isinstance(need.needed, float)
            less = own.having("value", max(value, need.needed - 0.1))
            assert not goes_first(standing(2, less, USUAL), theirs, USUAL.policy)


def test_no_value_brings_a_wish_before_a_mandate() -> None:
    wish = Facts(9_000_000, value=10, effort=1, audience=Audience.VISITOR)
    mandate = Facts(1, mandate=date(2027, 1, 1))
    assert needs(USUAL, standing(1, wish, USUAL), standing(2, mandate, USUAL)) == ()


def test_what_is_not_scored_yet_is_told_the_value_that_would_do() -> None:
    own = Facts(500, effort=1, audience=Audience.USER)
    other = Facts(500, value=6, effort=1, audience=Audience.USER)
    found = {need.by: need.needed for need in needs(USUAL, standing(2, own, USUAL), standing(1, other, USUAL))}
    assert found == {"reach": 1000.0, "value": 6.1, "visibility": "visitor"}
