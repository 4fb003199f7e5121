"""Scoring: what a change is worth; what is missing stays missing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.errors import BadInput
from models.rules.scoring import check_effort, check_value, score_of
from models.rules.terms import Audience

REACH = st.integers(0, 1_000_000)
VALUE = st.floats(1, 10)
AUDIENCE = st.sampled_from(list(Audience))


def test_full_marks_are_ten() -> None:
    assert score_of(10_000, 10, Audience.VISITOR, 1).total == 10


def test_the_parts_add_up_and_name_what_was_given() -> None:
    score = score_of(99, 5, Audience.ADMINISTRATOR, 4)
    assert [(part.name, part.given, part.most) for part in score.parts] == [
        ("reach", 99, 4.0),
        ("value", 5, 4.0),
        ("visibility", Audience.ADMINISTRATOR, 2.0),
    ]
    assert score.total is not None
    assert score.total == pytest.approx(sum(part.points or 0 for part in score.parts), abs=0.01)
    assert score.total == pytest.approx(2.0 + 2.0 + 0.6, abs=0.01)
    assert score.per_day == pytest.approx(score.total / 4)
    assert score.missing == ()


@pytest.mark.parametrize(
    ("reach", "value", "audience", "missing"),
    [(None, 5, Audience.USER, "reach"), (10, None, Audience.USER, "value"), (10, 5, None, "visibility")],
)
def test_a_missing_value_is_missing_and_never_zero(
    reach: int | None, value: float | None, audience: Audience | None, missing: str
) -> None:
    score = score_of(reach, value, audience, 3)
    assert score.total is None
    assert score.per_day is None
    assert score.missing == (missing,)
    assert next(part for part in score.parts if part.name == missing).points is None


def test_without_an_effort_there_is_a_score_but_no_benefit_per_day() -> None:
    score = score_of(10, 5, Audience.USER, None)
    assert score.total is not None
    assert score.per_day is None
    assert score.missing == ("effort",)


def test_nobody_served_is_a_zero_that_counts() -> None:
    score = score_of(0, 1, Audience.USER, 1)
    assert score.parts[0].points == 0
    assert score.total is not None


@given(REACH, REACH, VALUE, AUDIENCE)
def test_more_reach_never_lowers_a_score(reach: int, more: int, value: float, audience: Audience) -> None:
    before, after = score_of(reach, value, audience, 1).total, score_of(reach + more, value, audience, 1).total
    assert before is not None
    assert after is not None
    assert 0 <= before <= after <= 10


@given(REACH, VALUE)
def test_what_a_visitor_sees_goes_before_the_polish_of_administration(reach: int, value: float) -> None:
    totals = [
        score_of(reach, value, each, 1).total or 0 for each in (Audience.VISITOR, Audience.USER, Audience.ADMINISTRATOR)
    ]
    assert totals == sorted(totals, reverse=True)


@pytest.mark.parametrize("value", [0, 0.9, 10.1, -3, float("nan")])
def test_a_value_goes_from_one_to_ten(value: float) -> None:
    with pytest.raises(BadInput, match="from 1 to 10"):
        check_value(value)


@pytest.mark.parametrize("effort", [0, -1, 10_001, float("nan")])
def test_an_effort_is_above_zero(effort: float) -> None:
    with pytest.raises(BadInput, match="person-days above 0"):
        check_effort(effort)


def test_values_within_their_bounds_are_taken() -> None:
    assert (check_value(1), check_value(10), check_effort(0.5), check_effort(10_000)) == (1, 10, 0.5, 10_000)
