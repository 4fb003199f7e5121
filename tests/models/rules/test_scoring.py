"""Scoring: what a change is worth; what is missing stays missing."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.criteria import Criterion, Facts
from models.rules.errors import BadInput
from models.rules.scoring import FORTNIGHT, PRESETS, ModelKind, check_effort, score_of
from models.rules.scoring_document import scoring_of
from models.rules.terms import Audience

REACH = st.integers(0, 1_000_000)
VALUE = st.floats(1, 10)
AUDIENCE = st.sampled_from(list(Audience))


def total(reach: int, value: float, audience: Audience, effort: float = 1) -> float:
    found = score_of(FORTNIGHT, Facts(reach, value=value, audience=audience, effort=effort)).total
    assert found is not None
    return found


def test_full_marks_are_ten() -> None:
    assert total(10_000, 10, Audience.VISITOR) == 10


def test_the_parts_add_up_and_name_what_was_given() -> None:
    score = score_of(FORTNIGHT, Facts(99, value=5, audience=Audience.ADMINISTRATOR, effort=4))
    assert [(part.name, part.given, part.most) for part in score.parts] == [
        ("reach", 99, 4.0),
        ("value", 5, 4.0),
        ("visibility", Audience.ADMINISTRATOR, 2.0),
    ]
    assert score.total is not None
    assert score.total == pytest.approx(sum(part.points or 0 for part in score.parts), abs=0.01)
    assert score.total == pytest.approx(2.0 + 2.0 + 0.6, abs=0.01)
    assert score.missing == ()


@pytest.mark.parametrize(
    ("reach", "value", "audience", "missing"),
    [(None, 5, Audience.USER, "reach"), (10, None, Audience.USER, "value"), (10, 5, None, "visibility")],
)
def test_a_missing_value_is_missing_and_never_zero(
    reach: int | None, value: float | None, audience: Audience | None, missing: str
) -> None:
    score = score_of(FORTNIGHT, Facts(reach, value=value, audience=audience, effort=3))
    assert score.total is None
    assert score.missing == (missing,)
    assert next(part for part in score.parts if part.name == missing).points is None


def test_without_an_effort_there_is_a_score_and_it_is_said_to_be_missing() -> None:
    score = score_of(FORTNIGHT, Facts(10, value=5, audience=Audience.USER))
    assert score.total is not None
    assert score.missing == ("effort",)


def test_nobody_served_is_a_zero_that_counts() -> None:
    score = score_of(FORTNIGHT, Facts(0, value=1, audience=Audience.USER, effort=1))
    assert score.parts[0].points == 0
    assert score.total == 1.6


@given(REACH, REACH, VALUE, AUDIENCE)
def test_more_reach_never_lowers_a_score(reach: int, more: int, value: float, audience: Audience) -> None:
    assert 0 <= total(reach, value, audience) <= total(reach + more, value, audience) <= 10


@given(REACH, VALUE)
def test_what_a_visitor_sees_goes_before_the_polish_of_administration(reach: int, value: float) -> None:
    totals = [total(reach, value, each) for each in (Audience.VISITOR, Audience.USER, Audience.ADMINISTRATOR)]
    assert totals == sorted(totals, reverse=True)


@pytest.mark.parametrize("value", [0, 0.9, 10.1, -3, float("nan")])
def test_a_value_goes_from_one_to_ten(value: float) -> None:
    with pytest.raises(BadInput, match="Value goes from 1 to 10"):
        criterion_of("value").checked(value)


@pytest.mark.parametrize("effort", [0, -1, 10_001, float("nan")])
def test_an_effort_is_above_zero(effort: float) -> None:
    with pytest.raises(BadInput, match="person-days above 0"):
        check_effort(effort)


def test_values_within_their_bounds_are_taken() -> None:
    assert [criterion_of("value").checked(each) for each in (1, 10)] == [1, 10]
    assert (check_effort(0.5), check_effort(10_000)) == (0.5, 10_000)


def criterion_of(name: str) -> Criterion:
    found = FORTNIGHT.criterion(name)
    assert found is not None
    return found


# --------------------------------------------------------------------------------------------- other models


def test_rice_is_reach_by_impact_by_confidence_for_each_month_of_work() -> None:
    facts = Facts(2_000, effort=10, given={"impact": 2, "confidence": 0.8})
    assert score_of(PRESETS[ModelKind.RICE], facts).total == pytest.approx(2_000 * 2 * 0.8 / (10 / 20))


def test_wsjf_is_the_cost_of_delay_for_each_day() -> None:
    facts = Facts(5, value=8, effort=4, given={"urgency": 5, "risk": 3})
    assert score_of(PRESETS[ModelKind.WSJF], facts).total == (8 + 5 + 3) / 4


@pytest.mark.parametrize("missing", ["impact", "confidence", "effort"])
def test_where_an_expression_lacks_a_value_there_is_no_score(missing: str) -> None:
    given = {name: 1.0 for name in ("impact", "confidence") if name != missing}
    score = score_of(PRESETS[ModelKind.RICE], Facts(50, effort=None if missing == "effort" else 2, given=given))
    assert score.total is None
    assert score.missing == (missing,)


def test_an_own_model_weighs_its_criteria_to_ten_points() -> None:
    document = {"model": {"kind": "own", "criteria": {"fit": {"weight": 1, "most": 5}, "pain": {"weight": 3}}}}
    model = scoring_of(document).model
    assert score_of(model, Facts(given={"fit": 5, "pain": 10})).total == 10
    assert score_of(model, Facts(given={"fit": 5, "pain": 0})).total == 2.5
    assert score_of(model, Facts(given={"fit": 5})).total is None


def test_what_divides_by_zero_for_one_change_is_missing_there_and_says_so() -> None:
    document = {"model": {"kind": "own", "expression": "reach / waiting", "criteria": {"reach": {}, "waiting": {}}}}
    model = scoring_of(document).model
    score = score_of(model, Facts(100, 0))
    assert (score.total, score.problem, score.missing) == (None, "it divides by zero", ("effort",))
    assert score_of(model, Facts(100, 4)).total == 25


def test_where_less_is_better_the_end_of_the_scale_gives_nothing() -> None:
    document = {"model": {"kind": "own", "criteria": {"risk": {"less_is_better": True}}}}
    model = scoring_of(document).model
    assert [score_of(model, Facts(given={"risk": risk})).total for risk in (0, 5, 10)] == [10, 5, 0]


def test_a_score_is_absolute_so_it_says_the_same_whatever_else_there_is() -> None:
    facts = Facts(420, value=6, audience=Audience.USER, effort=2)
    assert score_of(FORTNIGHT, facts) == score_of(scoring_of({}).model, replace(facts, waiting=99))


@pytest.mark.parametrize(
    ("before", "after", "wants"), [(7, 4.9, True), (7, 5, False), (None, 9, False), (9, None, False)]
)
def test_a_score_that_moves_beyond_the_threshold_wants_a_reason(
    before: float | None, after: float | None, wants: bool
) -> None:
    assert FORTNIGHT.wants_reason(before, after) is wants


def test_the_threshold_of_an_expression_is_a_part_of_the_old_score() -> None:
    rice = PRESETS[ModelKind.RICE]
    assert not rice.wants_reason(1000, 1500)
    assert rice.wants_reason(1000, 1501)
    assert rice.wants_reason(1000, 499)
