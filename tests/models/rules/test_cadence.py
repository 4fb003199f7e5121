"""The cadence: on which days releases fall, moved off holidays, each once and in order."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.connectors.public_holidays import closed_days
from models.rules.cadence import Cadence, nth_weekday, slots
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


def test_a_year_without_an_open_day_is_refused() -> None:
    with pytest.raises(BadInput, match="No open day within 60 days after 2026-12-01"):
        planned(Cadence(anchor=date(2026, 12, 1)), date(2026, 12, 1), date(2026, 12, 1), lambda _day: True)


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
