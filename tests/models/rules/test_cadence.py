"""The cadence: on which days releases fall, moved off holidays, each once and in order."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.connectors.public_holidays import closed_days
from models.rules.cadence import Cadence, due_before, left_out, nth_weekday, slots
from models.rules.errors import BadInput

TUESDAY, FRIDAY = 1, 4


def open_always(_day: date) -> bool:
    return False


def planned(cadence: Cadence, first: date, last: date, closed: Callable[[date], bool] = open_always) -> list[date]:
    return [slot.planned_on for slot in slots(cadence, first, last, closed)]


def test_a_release_falls_on_every_fourteenth_day_from_the_anchor() -> None:
    cadence = Cadence(anchor=date(2026, 12, 1))
    assert planned(cadence, date(2026, 11, 20), date(2026, 12, 31)) == [
        date(2026, 12, 1),
        date(2026, 12, 15),
        date(2026, 12, 29),
    ]


def test_the_anchor_counts_backwards_and_forwards() -> None:
    cadence = Cadence(anchor=date(2026, 12, 1))
    assert planned(cadence, date(2026, 10, 20), date(2026, 11, 3)) == [date(2026, 10, 20), date(2026, 11, 3)]
    assert planned(cadence, date(2027, 11, 20), date(2027, 12, 5)) == [date(2027, 11, 30)]


def test_a_release_falls_on_the_second_tuesday_of_each_month() -> None:
    cadence = Cadence(anchor=date(2026, 1, 1), days=None, nth=2, weekday=TUESDAY)
    assert planned(cadence, date(2026, 11, 1), date(2027, 2, 28)) == [
        date(2026, 11, 10),
        date(2026, 12, 8),
        date(2027, 1, 12),
        date(2027, 2, 9),
    ]


def test_a_month_that_begins_on_that_weekday_counts_it_as_the_first() -> None:
    assert nth_weekday(date(2026, 12, 1), 1, TUESDAY) == date(2026, 12, 1)
    assert nth_weekday(date(2026, 12, 1), 4, TUESDAY) == date(2026, 12, 22)


@pytest.mark.parametrize(
    ("country", "due", "moved_to"),
    [
        ("SE", date(2026, 6, 19), date(2026, 6, 22)),  # Midsummer Eve, a Friday
        ("FI", date(2027, 1, 6), date(2027, 1, 7)),  # Epiphany
        ("DE", date(2027, 1, 6), date(2027, 1, 6)),  # no holiday in all of Germany
        ("SE", date(2026, 12, 24), date(2026, 12, 28)),  # Christmas Eve, Day, and a weekend
        ("FI", date(2026, 12, 24), date(2026, 12, 28)),
        ("NL", date(2026, 12, 25), date(2026, 12, 28)),
        ("GB", date(2026, 12, 25), date(2026, 12, 29)),  # Boxing Day is taken on Monday
        ("DE", date(2026, 10, 3), date(2026, 10, 5)),  # German Unity Day, a Saturday
        ("NL", date(2026, 4, 27), date(2026, 4, 28)),  # King's Day
        (None, date(2027, 1, 1), date(2027, 1, 4)),  # everywhere
        (None, date(2027, 1, 6), date(2027, 1, 6)),  # not everywhere
    ],
)
def test_a_release_moves_off_a_public_holiday_to_the_next_open_day(
    country: str | None, due: date, moved_to: date
) -> None:
    (slot,) = slots(Cadence(anchor=due), due, due, closed_days(country))
    assert (slot.due, slot.planned_on) == (due, moved_to)


def test_the_freeze_falls_on_an_open_day_before() -> None:
    (slot,) = slots(
        Cadence(anchor=date(2027, 1, 8), freeze_days=7), date(2027, 1, 8), date(2027, 1, 8), closed_days("SE")
    )
    assert slot.freeze_on == date(2026, 12, 30)  # New Year's Day and Eve are holidays there


def test_a_year_without_an_open_day_lays_nothing_out_and_says_so() -> None:
    year = Cadence(anchor=date(2026, 12, 1)), date(2026, 12, 1), date(2026, 12, 31), lambda _day: True
    assert list(slots(*year)) == []
    assert list(left_out(*year)) == [date(2026, 12, 1), date(2026, 12, 15), date(2026, 12, 29)]


def closed(*days: date) -> Callable[[date], bool]:
    return lambda day: day in days


@pytest.mark.parametrize(
    ("tolerance", "shut", "planned_on"),
    [
        (2, [], date(2026, 12, 1)),
        (2, [1], date(2026, 12, 2)),
        (2, [1, 2], date(2026, 12, 3)),
        (2, [1, 2, 3], date(2026, 11, 30)),
        (0, [1], None),
        (1, [1, 2], date(2026, 11, 30)),
        (None, [1, 2, 3, 4, 5, 6, 7], date(2026, 12, 8)),
    ],
)
def test_a_release_lies_later_within_the_tolerance_else_earlier_else_nowhere(
    tolerance: int | None, shut: list[int], planned_on: date | None
) -> None:
    due = date(2026, 12, 1)
    cadence = Cadence(anchor=due, tolerance=tolerance)
    is_closed = closed(*(date(2026, 12, day) for day in shut))
    assert planned(cadence, due, due, is_closed) == ([planned_on] if planned_on else [])
    assert list(left_out(cadence, due, due, is_closed)) == ([] if planned_on else [due])


def test_what_would_move_to_the_next_release_is_left_out() -> None:
    weekly = Cadence(anchor=date(2026, 12, 1), days=7)
    holidays = closed(*(date(2026, 12, day) for day in range(1, 10)))
    assert planned(weekly, date(2026, 12, 1), date(2026, 12, 16), holidays) == [date(2026, 12, 10), date(2026, 12, 15)]


def test_the_freeze_falls_on_a_working_day_though_nothing_ships_on_it() -> None:
    blackout = closed(*(date(2026, 12, day) for day in range(1, 11)))
    (slot,) = slots(Cadence(anchor=date(2026, 12, 11)), date(2026, 12, 11), date(2026, 12, 11), blackout, open_always)
    assert slot.freeze_on == date(2026, 12, 7)


def test_the_due_day_before_a_release_is_that_of_the_cadence() -> None:
    assert due_before(Cadence(anchor=date(2026, 12, 1)), date(2026, 12, 15)) == date(2026, 12, 1)
    monthly = Cadence(anchor=date(2026, 1, 1), days=None, nth=1, weekday=TUESDAY)
    assert due_before(monthly, date(2026, 12, 1)) == date(2026, 11, 3)


@pytest.mark.parametrize(
    ("days", "nth", "weekday"), [(None, None, None), (None, 2, None), (0, None, None), (367, None, None), (None, 5, 1)]
)
def test_a_cadence_that_is_none_is_refused(days: int | None, nth: int | None, weekday: int | None) -> None:
    with pytest.raises(BadInput):
        Cadence(anchor=date(2026, 1, 1), days=days, nth=nth, weekday=weekday)


CADENCES = st.one_of(
    st.builds(Cadence, anchor=st.dates(date(2020, 1, 1), date(2030, 1, 1)), days=st.integers(1, 90)),
    st.builds(
        Cadence,
        anchor=st.just(date(2026, 1, 1)),
        days=st.none(),
        nth=st.integers(1, 4),
        weekday=st.integers(0, 6),
    ),
)


@given(
    CADENCES,
    st.dates(date(2025, 1, 1), date(2028, 1, 1)),
    st.integers(0, 400),
    st.sampled_from(["SE", "FI", "DE", "NL", "GB", None]),
)
def test_each_slot_comes_once_in_order_and_never_on_a_closed_day(
    cadence: Cadence, first: date, length: int, country: str | None
) -> None:
    last, closed = first + timedelta(days=length), closed_days(country)
    found = list(slots(cadence, first, last, closed))
    dues = [slot.due for slot in found]
    assert dues == sorted(set(dues))
    assert all(first <= due <= last for due in dues)
    assert [slot.planned_on for slot in found] == sorted(slot.planned_on for slot in found)
    for slot in found:
        assert not closed(slot.planned_on)
        assert not closed(slot.freeze_on)
        assert slot.freeze_on <= slot.planned_on
        assert slot.due <= slot.planned_on


@given(CADENCES, st.dates(date(2025, 1, 1), date(2028, 1, 1)), st.integers(0, 200), st.integers(0, 200))
def test_laying_out_in_two_parts_lays_out_the_same(cadence: Cadence, first: date, one: int, more: int) -> None:
    middle, last = first + timedelta(days=one), first + timedelta(days=one + 1 + more)
    parts = planned(cadence, first, middle) + planned(cadence, middle + timedelta(days=1), last)
    assert parts == planned(cadence, first, last)


@given(
    CADENCES,
    st.none() | st.integers(0, 60),
    st.sets(st.dates(date(2026, 1, 1), date(2026, 6, 30))),
    st.dates(date(2025, 12, 1), date(2026, 6, 1)),
)
def test_with_any_closed_days_each_due_day_has_one_open_day_of_its_own_in_reach_or_is_left_out(
    cadence: Cadence, tolerance: int | None, shut: set[date], first: date
) -> None:
    cadence = replace(cadence, tolerance=tolerance)
    period = cadence, first, first + timedelta(days=90), closed(*shut)
    found, missing = list(slots(*period)), list(left_out(*period))
    days = [slot.planned_on for slot in found]
    assert days == sorted(set(days))
    assert not shut.intersection(days)
    assert sorted([*missing, *(slot.due for slot in found)]) == [slot.due for slot in slots(*period[:3], open_always)]
    for slot in found:
        assert -(tolerance or 0) <= (slot.planned_on - slot.due).days <= (60 if tolerance is None else tolerance)


def test_a_tolerance_is_between_nothing_and_two_months() -> None:
    for days in (-1, 61):
        with pytest.raises(BadInput, match="outside 0 to 60"):
            Cadence(anchor=date(2026, 1, 1), tolerance=days)
