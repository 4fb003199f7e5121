"""Priority: the matrix, the shares on both sides of their bounds, and the hours that each promises."""

from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.priority import SERVICE_TIMES, impact_of, priority_of
from models.rules.terms import Level

HIGH, MEDIUM, LOW = Level.HIGH, Level.MEDIUM, Level.LOW


@pytest.mark.parametrize(
    ("urgency", "impact", "priority"),
    [
        (HIGH, HIGH, 1),
        (HIGH, MEDIUM, 2),
        (HIGH, LOW, 3),
        (MEDIUM, HIGH, 2),
        (MEDIUM, MEDIUM, 3),
        (MEDIUM, LOW, 4),
        (LOW, HIGH, 3),
        (LOW, MEDIUM, 4),
        (LOW, LOW, 5),
    ],
)
def test_the_priority_is_read_off_the_matrix(urgency: Level, impact: Level, priority: int) -> None:
    assert priority_of(urgency, impact) == priority


@pytest.mark.parametrize(("urgency", "impact"), [(None, HIGH), (HIGH, None), (None, None)])
def test_a_priority_is_unknown_while_either_side_is(urgency: Level | None, impact: Level | None) -> None:
    assert priority_of(urgency, impact) is None


@pytest.mark.parametrize(
    ("waiting", "users", "impact"),
    [
        (33, 100, HIGH),
        (3299, 10_000, MEDIUM),
        (10, 100, MEDIUM),
        (999, 10_000, LOW),
        (0, 100, LOW),
        (100, 100, HIGH),
        (150, 100, HIGH),
        (5, 0, None),
    ],
)
def test_the_impact_is_the_share_of_end_users(waiting: int, users: int, impact: Level | None) -> None:
    assert impact_of(waiting, users) is impact


@given(st.integers(0, 10_000), st.integers(0, 10_000), st.integers(1, 10_000), st.sampled_from(list(Level)))
def test_more_waiting_never_makes_a_correction_less_pressing(one: int, more: int, users: int, urgency: Level) -> None:
    before = priority_of(urgency, impact_of(one, users))
    after = priority_of(urgency, impact_of(one + more, users))
    assert before is not None
    assert after is not None
    assert after <= before


def test_every_priority_has_its_hours_and_the_graver_are_shorter() -> None:
    reached = sorted({priority_of(*pair) or 0 for pair in product(Level, Level)})
    assert reached == sorted(SERVICE_TIMES) == [1, 2, 3, 4, 5]
    hours = [(SERVICE_TIMES[each].reaction, SERVICE_TIMES[each].recovery) for each in reached]
    assert hours == [(1, 4), (4, 8), (8, 16), (12, 32), (16, 40)]
    assert all(graver < lighter for graver, lighter in pairwise(hours))
