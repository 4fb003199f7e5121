"""Mandates that these releases need not keep: only a release that really comes in time lets one out, and an alarm names it then."""

from datetime import date, timedelta

import pytest

from app.cli.plan_words import in_lines, out_lines
from app.commands import closures, house, planning, products, valuing
from app.composer.conflicts import Conflict
from app.composer.explained import WhyIn, WhyNot
from app.composer.solver import Watch
from app.jobs.compose import reasons
from app.plans.asked import Compose
from app.queries.testing import release_alerts
from app.rows.plans import BecauseKind, HeldKind, LeftKind
from models.changes import Change
from models.releases import Release
from models.rules.terms import ChangeKind, ClosureKind, DecisionKind
from tests.app.commands.desk import Desk
from tests.app.commands.plans import apply, plan_of, rooms, worth

SEVEN = {"cadence": "7", "anchor": "2026-11-23"}


def law(desk: Desk, by: date, effort: float) -> int:
    """A mandate that nobody has scored, as mandates are."""
    number = desk.change(kind=ChangeKind.MANDATE, mandate_reference="Act 7", mandate_date=by.isoformat())
    desk.decide(number, DecisionKind.HONOUR)
    desk.do(valuing.set_score, valuing.SetScore(number, {"effort": f"{effort:g}"}, "Seen anew"))
    return number


def alarms(desk: Desk) -> list[str]:
    found = release_alerts(desk.database, desk.now.date())
    return [each.of_its_day for each in found if each.kind == "mandate"]


def moved(desk: Desk, release: int, day: date) -> None:
    desk.do(planning.edit_release, planning.EditRelease(release, day))


def test_a_mandate_stays_demanded_where_the_next_release_comes_later_than_the_rhythm_lets_expect(desk: Desk) -> None:
    first, _, third = rooms(desk, 10, 10, 10)
    number = law(desk, desk.day(44), 6)
    moved(desk, third, desk.day(50))
    wish = worth(desk, desk.honoured(), 9, 20)
    desk.place(number, first)
    plan = plan_of(desk, Compose(releases=2))
    assert f"C-{number}" in plan.plan.placed
    assert [row.day for row in plan.shown.held if row.kind is HeldKind.MANDATE] == [desk.day(44)]
    assert f"C-{wish}" not in plan.plan.placed


def test_a_mandate_that_a_release_laid_out_after_these_keeps_is_not_demanded_of_them(desk: Desk) -> None:
    _first, _second, third = rooms(desk, 10, 10, 10)
    moved(desk, third, desk.day(38))
    number = law(desk, desk.day(38), 12)  # the rhythm would have the third only on day 42
    plan = plan_of(desk, Compose(releases=2))
    (left,) = plan.shown.left_out
    assert (left.number, left.kind, left.names) == (f"C-{number}", LeftKind.LATER, (f"R-{third}",))
    assert left.reason.endswith(f"R-{third} on {desk.day(38).isoformat()} will do.")


def test_a_release_on_closed_days_lets_no_mandate_wait(desk: Desk) -> None:
    first, second = rooms(desk, 10, 10)
    day = desk.row(Release, second)["planned_on"]
    anchor = desk.row(Release, first)["planned_on"].isoformat()
    desk.do(products.set_product, products.SetProduct("Kursvik", {"cadence": "28", "anchor": anchor}))
    desk.do(closures.add_closure, closures.AddClosure(ClosureKind.CLOSED, "Stocktaking", day, day))
    number = law(desk, day, 12)
    with pytest.raises(Conflict) as refused:
        plan_of(desk, Compose(releases=1))
    assert f"C-{number} must ship by" in refused.value.sentence


def test_a_release_that_should_be_frozen_lets_no_mandate_wait(desk: Desk) -> None:
    first, second = rooms(desk, 10, 10)
    day = desk.row(Release, second)["planned_on"]
    anchor = desk.row(Release, first)["planned_on"].isoformat()
    desk.do(products.set_product, products.SetProduct("Kursvik", {"cadence": "28", "anchor": anchor}))
    number = law(desk, day, 2)
    worth(desk, desk.honoured(), 9, 10)
    assert plan_of(desk, Compose(releases=1)).shown.left_out[0].kind is LeftKind.LATER
    desk.do(planning.edit_release, planning.EditRelease(second, freeze=desk.day(0)))
    assert [row.number for row in plan_of(desk, Compose(releases=1)).shown.held] == [f"C-{number}"]


def test_where_nothing_is_laid_out_after_these_the_cadence_says_when_the_next_comes(desk: Desk) -> None:
    (only,) = rooms(desk, 10)
    day = desk.row(Release, only)["planned_on"]
    desk.do(products.set_product, products.SetProduct("Kursvik", SEVEN))
    kept, waits = law(desk, day + timedelta(days=6), 2), law(desk, day + timedelta(days=7), 9)
    plan = plan_of(desk, Compose(releases=1))
    assert [row.number for row in plan.shown.held] == [f"C-{kept}"]
    assert [(row.number, row.kind) for row in plan.shown.left_out] == [(f"C-{waits}", LeftKind.LATER)]
    assert "not laid out yet" in plan.shown.left_out[0].reason


def test_a_mandate_that_stands_in_a_release_stays_there_though_a_later_one_would_do(desk: Desk) -> None:
    first, _second = rooms(desk, 10, 10)
    number = law(desk, desk.day(300), 4)
    desk.place(number, first)
    wish = worth(desk, desk.honoured(), 9, 5)
    plan = plan_of(desk, Compose(releases=1))
    assert set(plan.plan.placed) == {f"C-{number}", f"C-{wish}"}
    assert alarms(desk) == []


def test_a_mandate_that_a_later_release_would_keep_comes_in_where_there_is_room_and_ends_its_alarm(desk: Desk) -> None:
    first, _second, third = rooms(desk, 10, 10, 10)
    number = law(desk, desk.row(Release, third)["planned_on"], 4)
    assert len(alarms(desk)) == 1
    plan = plan_of(desk, Compose(releases=2))
    assert plan.plan.placed == {f"C-{number}": f"R-{first}"}
    assert plan.plan.proven
    (move,) = plan.shown.moves
    assert BecauseKind.DEMANDED in [each.kind for each in move.because]
    apply(desk, plan)
    assert alarms(desk) == []


def test_a_mandate_that_can_wait_pushes_out_no_scored_work_however_little_and_takes_the_room_that_is_left(
    desk: Desk,
) -> None:
    first, second, third = rooms(desk, 10, 10, 10)
    number = law(desk, desk.row(Release, third)["planned_on"], 10)
    wish = worth(desk, desk.honoured(), 1, 10)
    plan = plan_of(desk, Compose(releases=2))
    assert plan.plan.placed == {f"C-{wish}": f"R-{first}", f"C-{number}": f"R-{second}"}
    assert f"C-{number}" not in plan_of(desk, Compose(releases=1)).plan.placed


def test_a_mandate_that_can_wait_comes_into_the_last_release_though_waiting_costs_all_of_a_value(desk: Desk) -> None:
    desk.do(house.set_house, house.SetHouse({"fades": "1"}))
    _first, _second, third, fourth = rooms(desk, 1, 1, 10, 10)
    number = law(desk, desk.row(Release, fourth)["planned_on"], 10)
    assert plan_of(desk, Compose(releases=3)).plan.placed == {f"C-{number}": f"R-{third}"}


def test_a_why_names_the_later_release_that_will_do_and_ends_with_no_empty_list(desk: Desk) -> None:
    _first, second = rooms(desk, 10, 10)
    day = desk.row(Release, second)["planned_on"]
    number = law(desk, day, 4)
    in_it = reasons(desk.database, Compose(releases=1), desk.now.date(), Watch(20), number)
    assert isinstance(in_it, WhyIn)
    said = list(in_lines(in_it))
    assert said[1].startswith("It settles a demand of law or contract")
    assert said[1].endswith(f"R-{second} on {day.isoformat()} will do.")
    worth(desk, desk.honoured(), 9, 10)
    out = reasons(desk.database, Compose(releases=1), desk.now.date(), Watch(20), number)
    assert isinstance(out, WhyNot)
    words = list(out_lines(out))
    assert words[1].endswith(f"R-{second} on {day.isoformat()} will do.")
    assert not said[-1].endswith(":")
    assert not words[-1].endswith(":")


def test_a_mandate_that_a_plan_takes_out_is_named_then_and_for_as_long_as_it_has_no_release(desk: Desk) -> None:
    first, second = rooms(desk, 10, 10)
    number = law(desk, desk.day(300), 6)
    desk.place(number, first)
    for _ in range(3):
        worth(desk, desk.honoured(), 9, 3)
    effects = apply(desk, plan_of(desk, Compose(releases=1)))
    assert desk.row(Change, number)["state"].value == "honoured"
    day = desk.day(300).isoformat()
    assert f"C-{number} is a mandate and must ship by {day}; no release has it now." in effects.notes
    title = desk.row(Change, number)["title"]
    assert alarms(desk) == [f"C-{number} must ship by {day} and stands in no release before that: {title}"]
    desk.place(number, second)
    assert alarms(desk) == []


def test_a_mandate_whose_day_is_past_is_an_alarm_though_it_stands_in_a_release(desk: Desk) -> None:
    first, _ = rooms(desk, 10, 10)
    number = law(desk, desk.day(20), 2)
    desk.place(number, first)
    assert alarms(desk) == []
    desk.wait(days=30)
    (alarm,) = alarms(desk)
    assert alarm.startswith(f"C-{number} was due ")
