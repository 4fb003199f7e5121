"""Releases that no plan fills, since their day is past or lies in closed days, are left alone and named."""

from datetime import timedelta

import pytest

from app.cli.plan_words import plan_lines
from app.commands import closures, verdicts
from app.rows.plans import Because, BecauseKind
from models.changes import Change
from models.rules.errors import NotFound
from models.rules.terms import ChangeKind, ClosureKind, DecisionKind, Event
from tests.app.commands.desk import Desk
from tests.app.commands.plans import apply, plan_of, rooms, worth


def closed(desk: Desk, days: int) -> None:
    first = desk.day(days)
    order = closures.AddClosure(ClosureKind.CLOSED, "Stocktaking", first, first + timedelta(days=1))
    desk.do(closures.add_closure, order)


def test_a_release_past_its_day_is_named_with_what_waits_in_it(desk: Desk) -> None:
    late, empty, coming = rooms(desk, 10, 10, 10)
    change = worth(desk, desk.planned(desk.ticket(), release=late), 8, 2)
    desk.do(verdicts.ready, verdicts.Ready(change))
    desk.wait(days=30)
    shown = plan_of(desk).shown
    assert [each.release for each in shown.releases] == [f"R-{coming}"]
    (row,) = shown.passed_over
    assert (row.release, row.closure, row.changes, row.waiting) == (f"R-{late}", "", (f"C-{change}",), 1)
    lines = plan_lines(shown)
    assert any(line.startswith(f"passed over: R-{late} is left alone") and "1 waits for that" in line for line in lines)
    assert not any(f"R-{empty}" in line for line in lines)


def test_what_is_not_built_comes_out_of_a_release_past_its_day_and_its_promise_is_put_right(desk: Desk) -> None:
    late, coming = rooms(desk, 10, 10)
    ticket = desk.ticket()
    stays, goes = (worth(desk, desk.planned(each, release=late), 8, 2) for each in (desk.ticket(), ticket))
    desk.do(verdicts.ready, verdicts.Ready(stays))
    unknown = desk.planned(release=late)
    desk.wait(days=1)
    desk.post()
    desk.wait(days=20)
    plan = plan_of(desk)
    (move,) = plan.shown.moves
    assert (move.number, move.kind, move.before, move.after) == (f"C-{goes}", "moved", f"R-{late}", f"R-{coming}")
    assert Because(BecauseKind.PAST, (f"R-{late}",)) in move.because
    assert move.value == plan.shown.value - plan.shown.today
    (row,) = plan.shown.passed_over
    assert (row.changes, row.waiting) == ((f"C-{stays}", f"C-{unknown}"), 1)
    lines = "\n".join(plan_lines(plan.shown))
    assert f"from R-{late} to R-{coming}" in lines
    assert f"the day of R-{late} is past" in lines
    apply(desk, plan)
    assert set(desk.items(coming)) == {goes}
    assert set(desk.items(late)) == {stays, unknown}
    assert desk.row(Change, goes)["slips"] == 1
    assert Event.RESCHEDULED in desk.told(ticket)


def test_a_law_that_no_coming_release_keeps_stays_where_it_is_and_stops_no_plan(desk: Desk) -> None:
    late, coming = rooms(desk, 10, 10)
    law = desk.change(kind=ChangeKind.MANDATE, mandate_reference="Act 7", mandate_date=desk.day(22).isoformat())
    desk.decide(law, DecisionKind.HONOUR)
    worth(desk, law, 8, 2)
    desk.place(law, late)
    desk.wait(days=20)
    shown = plan_of(desk).shown
    assert shown.moves == ()
    assert shown.passed_over[0].changes == (f"C-{law}",)
    assert [each.release for each in shown.releases] == [f"R-{coming}"]


def test_nothing_is_planned_onto_a_closed_day_until_somebody_excepts_the_release(desk: Desk) -> None:
    first, second = rooms(desk, 10, 10)
    change = worth(desk, desk.honoured(desk.ticket()), 8, 2)
    closed(desk, 14)
    shown = plan_of(desk).shown
    assert [(move.number, move.after) for move in shown.moves] == [(f"C-{change}", f"R-{second}")]
    assert [(each.release, each.closure, each.changes) for each in shown.passed_over] == [
        (f"R-{first}", "Stocktaking", ())
    ]
    desk.do(closures.except_release, closures.ExceptRelease(first, "The law says so"))
    shown = plan_of(desk).shown
    assert [(move.number, move.after) for move in shown.moves] == [(f"C-{change}", f"R-{first}")]
    assert shown.passed_over == ()


def test_where_every_release_lies_on_closed_days_that_is_said(desk: Desk) -> None:
    rooms(desk, 10)
    closed(desk, 14)
    with pytest.raises(NotFound) as refused:
        plan_of(desk)
    assert "lies in Stocktaking" in refused.value.sentence
