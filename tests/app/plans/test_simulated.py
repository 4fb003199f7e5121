"""Simulation: against counting every case of tiny plans, and against what must be true of any."""

from itertools import product
from time import thread_time

import pytest

from app.plans import simulated as module
from app.plans.simulated import Time, Work, simulated

FREE = Time(1.0, 1000.0, 0.0)


@pytest.fixture
def even_pace(monkeypatch: pytest.MonkeyPatch) -> None:
    """No team is slower or faster than its calendar says."""
    monkeypatch.setattr(module, "_PACE", 0.0)


def counted(efforts: list[float], record: list[float], days: float) -> float:
    """The chance by brute force: every ratio of the record for every change."""
    cases = list(product(record, repeat=len(efforts)))
    held = [sum(each * ratio for each, ratio in zip(efforts, case, strict=True)) <= days for case in cases]
    return sum(held) / len(held)


@pytest.mark.usefixtures("even_pace")
@pytest.mark.parametrize("days", [9.0, 11.0, 13.0, 16.0])
def test_the_houses_record_gives_the_chance_that_counting_every_case_gives(days: float) -> None:
    efforts, record = [5.0, 3.0, 2.0], [0.8, 1.0, 1.0, 1.5, 2.0]
    found = simulated([Work(None, each, None, (1.0,)) for each in efforts], [Time(1.0, days, 0.0)], record)
    assert found.chance == pytest.approx(counted(efforts, record, days), abs=0.02)


@pytest.mark.usefixtures("even_pace")
@pytest.mark.parametrize(
    ("low", "likely", "high"), [(2.0, 5.0, 11.0), (4.0, 4.0, 9.0), (1.0, 6.0, 6.0), (3.0, 3.0, 3.0)]
)
def test_a_range_is_drawn_from_its_triangle(low: float, likely: float, high: float) -> None:
    steps = 2000
    inside = [low + (high - low) * (at + 0.5) / steps for at in range(steps)]

    def height(day: float) -> float:
        rising = likely > low and day <= likely
        return (day - low) / (likely - low) if rising else (high - day) / (high - likely) if high > likely else 1.0

    for days in (low, (low + likely) / 2, likely, (likely + high) / 2, high):
        below = sum(height(day) for day in inside if day <= days)
        whole = sum(height(day) for day in inside)
        exact = (1.0 if days >= low else 0.0) if low == high else below / whole
        found = simulated([Work(low, likely, high, (1.0,))], [Time(1.0, days, 0.0)], [])
        assert found.chance == pytest.approx(exact, abs=0.02)


@pytest.mark.usefixtures("even_pace")
def test_each_team_needs_time_for_its_own_part_alone() -> None:
    works = [Work(4.0, 4.0, 4.0, (0.75, 0.25)), Work(2.0, 2.0, 2.0, (0.0, 1.0))]
    assert simulated(works, [Time(1.0, 3.0, 0.0), Time(1.0, 3.0, 0.0)], []).chance == 1.0
    short = simulated(works, [Time(1.0, 2.9, 0.0), Time(1.0, 3.0, 0.0)], [])
    assert (short.chance, short.teams) == (0.0, (0.0, 1.0))


@pytest.mark.usefixtures("even_pace")
def test_who_is_late_for_the_freeze_holds_the_day_up_by_as_much() -> None:
    found = simulated([Work(12.0, 12.0, 12.0, (1.0,))], [Time(2.0, 4.0, 3.0)], [])
    assert (found.chance, found.half, found.late) == (0.0, 9.0, 9.0)


@pytest.mark.usefixtures("even_pace")
def test_other_work_takes_its_time_first() -> None:
    works = [Work(4.0, 4.0, 4.0, (1.0,))]
    assert simulated(works, [Time(1.0, 6.0, 0.0, 2.0)], []).chance == 1.0
    assert simulated(works, [Time(1.0, 6.0, 0.0, 2.5)], []).chance == 0.0


def test_the_same_data_give_the_same_answer_and_others_another() -> None:
    works = [Work(2.0, 5.0, 9.0, (1.0,)), Work(None, 3.0, None, (1.0,))]
    one = simulated(works, [Time(1.0, 9.0, 0.0)], [])
    assert simulated(works, [Time(1.0, 9.0, 0.0)], []) == one
    assert simulated(works, [Time(1.0, 9.5, 0.0)], []).chance > one.chance


def test_more_time_never_lowers_the_chance_nor_more_work_raises_it() -> None:
    def chance(days: float, likely: float) -> float:
        return simulated([Work(None, likely, None, (1.0,))] * 3, [Time(1.0, days, 0.0)], []).chance

    by_days = [chance(days, 5.0) for days in (10.0, 14.0, 18.0, 22.0, 26.0, 30.0)]
    by_work = [chance(20.0, likely) for likely in (3.0, 4.0, 5.0, 6.0, 7.0)]
    assert by_days == sorted(by_days)
    assert by_work == sorted(by_work, reverse=True)
    assert by_days[0] < 0.05
    assert by_days[-1] > 0.95


def test_a_slow_day_for_one_is_not_a_slow_day_for_all() -> None:
    alone = simulated([Work(None, 12.0, None, (1.0,))], [FREE], [])
    among = simulated([Work(None, 1.0, None, (1.0,))] * 12, [FREE], [])
    assert among.late - among.half < alone.late - alone.half


def test_a_team_without_any_time_is_never_done() -> None:
    found = simulated([Work(1.0, 1.0, 1.0, (1.0,))], [Time(0.0, 5.0, 0.0)], [])
    assert found.chance == 0.0
    assert found.half == float("inf")


def test_sixty_changes_are_drawn_ten_thousand_times_in_a_blink() -> None:
    works = [Work(3.0, 5.0, 9.0, (0.7, 0.3)) for _ in range(60)]
    times = [Time(20.0, 12.0, 4.0), Time(15.0, 16.0, 0.0)]
    simulated(works, times, [])
    took = []  # of the processor's time: others may be at work as well
    for _ in range(10):
        begun = thread_time()
        simulated(works, times, [])
        took.append(thread_time() - begun)
    assert min(took) < 0.05
