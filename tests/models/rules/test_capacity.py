"""Capacity: counted as one would by hand, each day and each colleague once."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.capacity import Colleague, Span, check_days, check_span, person_days, working_days
from models.rules.errors import BadInput

MONDAY = date(2026, 11, 23)
FORTNIGHT = Span(MONDAY, MONDAY + timedelta(days=13))


def weekend(day: date) -> bool:
    return day.weekday() >= 5


def test_a_fortnight_has_ten_working_days_for_one_who_works_full_time() -> None:
    days = working_days(FORTNIGHT, weekend)
    assert len(days) == 10
    assert person_days(days, [Colleague("Ada", 1.0), Colleague("Bo", 0.5)]) == 15.0


def test_the_first_and_the_last_day_of_an_absence_are_both_away() -> None:
    days = working_days(FORTNIGHT, weekend)
    away = Span(MONDAY, MONDAY + timedelta(days=4))
    assert person_days(days, [Colleague("Ada", 1.0, (away,))]) == 5.0
    assert person_days(days, [Colleague("Ada", 1.0, (Span(MONDAY, MONDAY),))]) == 9.0


def test_a_day_in_two_absences_is_one_day_away() -> None:
    days = working_days(FORTNIGHT, weekend)
    away = Span(MONDAY, MONDAY + timedelta(days=2)), Span(MONDAY + timedelta(days=1), MONDAY + timedelta(days=4))
    assert person_days(days, [Colleague("Ada", 1.0, away)]) == 5.0


def test_a_window_that_ends_before_it_begins_has_no_day() -> None:
    assert working_days(Span(MONDAY, MONDAY - timedelta(days=1)), weekend) == ()


DAYS = st.integers(-5, 40).map(lambda days: MONDAY + timedelta(days=days))
SPANS = st.builds(Span, DAYS, DAYS)
PEOPLE = st.builds(Colleague, st.just("Ada"), st.floats(0, 1), st.lists(SPANS, max_size=4).map(tuple))


@given(SPANS, st.lists(PEOPLE, max_size=4), st.lists(SPANS, max_size=3))
def test_counting_is_adding_up_day_by_day(window: Span, people: list[Colleague], closures: list[Span]) -> None:
    def off(day: date) -> bool:
        return weekend(day) or any(closure.first <= day <= closure.last for closure in closures)

    total, day = 0.0, window.first
    while day <= window.last:
        if not off(day):
            total += sum(each.share for each in people if not any(span.first <= day <= span.last for span in each.away))
        day += timedelta(days=1)
    assert person_days(working_days(window, off), people) == pytest.approx(total, abs=1e-3)


@pytest.mark.parametrize("days", [0.0, -1.0, float("inf"), float("nan"), 1e9])
def test_a_capacity_of_nothing_or_below_is_refused_in_words(days: float) -> None:
    with pytest.raises(BadInput, match="A capacity is a number of person-days above 0"):
        check_days(days, "A capacity")


def test_an_absence_that_ends_before_it_begins_or_lasts_for_years_is_refused() -> None:
    with pytest.raises(BadInput, match="The absence ends on 2026-11-22, before it begins on 2026-11-23"):
        check_span(MONDAY, MONDAY - timedelta(days=1), "The absence")
    with pytest.raises(BadInput, match="longer than three years"):
        check_span(MONDAY, MONDAY.replace(year=2036), "The absence")
