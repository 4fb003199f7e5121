"""Overdue mandates: no release keeps them any more, so each comes as early as it can, said to be late, and nothing waits for it."""

from datetime import timedelta

import pytest

from app.cli.plan_words import plan_lines
from app.commands import pinning, planning, verdicts
from app.commands.dependencies import Depend, depend
from app.composer.conflicts import Conflict
from app.composer.explained import WhyIn
from app.composer.solver import Watch
from app.jobs.compose import reasons_of
from app.jobs.whatif import suppose
from app.plans.asked import Compose, Composed
from app.rows.plans import BecauseKind, HeldKind, HeldRow, LeftKind
from models.rules.terms import DependencyKind
from tests.app.commands.desk import Desk
from tests.app.commands.plans import apply, plan_of, rooms, worth
from tests.app.plans.test_later_mandates import law


def late(desk: Desk, effort: float) -> int:
    """A mandate whose day is tomorrow: past when somebody has waited."""
    return law(desk, desk.day(1), effort)


def wait(desk: Desk, days: int = 2) -> None:
    desk.now += timedelta(days=days)


def held(plan: Composed) -> list[HeldRow]:
    return [row for row in plan.shown.held if row.kind is HeldKind.MANDATE]


def test_an_overdue_mandate_comes_into_the_first_release_and_what_else_ships_is_composed(desk: Desk) -> None:
    first, second = rooms(desk, 10, 10)
    wish, other, number = worth(desk, desk.honoured(), 9, 6), worth(desk, desk.honoured(), 2, 4), late(desk, 6)
    with pytest.raises(Conflict):  # its day is still to come: an expedited release may keep it
        plan_of(desk)
    wait(desk)
    plan = plan_of(desk)
    assert plan.plan.placed == {f"C-{number}": f"R-{first}", f"C-{wish}": f"R-{second}", f"C-{other}": f"R-{first}"}
    (row,) = held(plan)
    assert (row.day, row.late) == (desk.day(-1), True)
    said = "\n".join(plan_lines(plan.shown))
    assert f"should have shipped by {desk.day(-1)}: it is late, and comes as early as it can" in said
    apply(desk, plan)
    why = reasons_of(plan_of(desk).asked, Watch(5.0), number)
    assert isinstance(why, WhyIn)
    assert [each.sentence for each in why.demanded] == [f"C-{number} should have shipped by {desk.day(-1)}."]


def test_it_takes_no_room_from_a_mandate_that_can_still_be_kept(desk: Desk) -> None:
    first, second = rooms(desk, 10, 10)
    on_time, number = law(desk, desk.day(14), 8), late(desk, 6)
    wait(desk)
    assert plan_of(desk).plan.placed == {f"C-{on_time}": f"R-{first}", f"C-{number}": f"R-{second}"}


def test_one_that_fits_nowhere_is_named_and_nothing_waits_for_it(desk: Desk) -> None:
    (first,) = rooms(desk, 10)
    wish, number = worth(desk, desk.honoured(), 9, 6), late(desk, 40)
    wait(desk)
    plan = plan_of(desk, Compose(releases=1))
    assert plan.plan.placed == {f"C-{wish}": f"R-{first}"}
    assert [(row.number, row.kind) for row in plan.shown.left_out] == [(f"C-{number}", LeftKind.TOO_LARGE)]
    assert held(plan) == []


@pytest.mark.parametrize("how", ["not-before", "excludes", "barred"])
def test_one_that_may_come_into_none_is_said_to_be_left_out_and_not_to_come(desk: Desk, how: str) -> None:
    (first,) = rooms(desk, 10)
    wish, number = worth(desk, desk.planned(release=first), 9, 6), late(desk, 2)
    if how == "not-before":
        desk.do(depend, Depend(number, DependencyKind.NOT_BEFORE, day=desk.day(60)))
    elif how == "excludes":
        desk.do(verdicts.ready, verdicts.Ready(wish))
        desk.do(depend, Depend(number, DependencyKind.EXCLUDES, wish))
    else:
        desk.do(pinning.bar, pinning.Bar(number))
    wait(desk)
    plan = plan_of(desk, Compose(releases=1))
    assert (held(plan), plan.plan.placed) == ([], {f"C-{wish}": f"R-{first}"})
    (left,) = plan.shown.left_out
    assert (left.number, left.kind) == (f"C-{number}", LeftKind.UNKEPT)
    assert left.reason.endswith("and comes into none of these releases.")


def test_a_mandate_that_stands_too_late_comes_into_a_release_that_keeps_it(desk: Desk) -> None:
    first, second, third = rooms(desk, 10, 10, 10)
    number = law(desk, desk.day(30), 6)
    desk.place(number, third)
    plan = plan_of(desk, Compose(releases=2))
    (move,) = plan.shown.moves
    assert (move.number, move.kind, move.before) == (f"C-{number}", "moved", f"R-{third}")
    assert {each.kind for each in move.because} >= {BecauseKind.DEMANDED}
    assert BecauseKind.PAST not in {each.kind for each in move.because}
    apply(desk, plan)
    assert [list(desk.items(each)) for each in (first, second, third)].count([number]) == 1
    assert list(desk.items(third)) == []


def test_one_that_none_of_these_can_have_is_named_where_it_stands_and_stops_no_plan(desk: Desk) -> None:
    rooms(desk, 10, 10)
    third = desk.release(50)
    number = law(desk, desk.day(30), 40)
    desk.place(number, third)
    plan = plan_of(desk, Compose(releases=2))
    (left,) = plan.shown.left_out
    assert (left.number, plan.shown.moves) == (f"C-{number}", ())


def test_an_overdue_one_that_stands_after_these_comes_as_early_as_it_can(desk: Desk) -> None:
    first, _, third = rooms(desk, 10, 10, 10)
    number = late(desk, 6)
    desk.place(number, third)
    wait(desk)
    plan = plan_of(desk, Compose(releases=2))
    assert plan.plan.placed == {f"C-{number}": f"R-{first}"}
    assert isinstance(reasons_of(plan.asked, Watch(5.0), number), WhyIn)


def test_it_comes_out_of_a_release_whose_day_is_past(desk: Desk) -> None:
    passed, second = rooms(desk, 10, 10)
    number = late(desk, 6)
    desk.place(number, passed)
    wait(desk, 15)
    assert plan_of(desk).plan.placed == {f"C-{number}": f"R-{second}"}


def test_what_is_supposed_says_by_how_many_days_it_is_late(desk: Desk) -> None:
    rooms(desk, 10)
    late(desk, 6)
    wait(desk)
    (row,) = suppose(desk.database, Compose(releases=1), desk.now.date(), Watch(5.0)).outcome.mandates
    assert (row.by, row.late) == (desk.day(-1), 13)


def test_one_due_before_all_releases_is_kept_by_a_new_one_as_the_refusal_says(desk: Desk) -> None:
    rooms(desk, 10)
    number = law(desk, desk.day(3), 2)
    with pytest.raises(Conflict) as refused:
        plan_of(desk)
    assert f"Make a release on or before {desk.day(3)} (fortnight release new" in refused.value.sentence
    new = desk.release(3)
    desk.do(planning.edit_release, planning.EditRelease(new, capacity=5))
    assert plan_of(desk).plan.placed == {f"C-{number}": f"R-{new}"}
