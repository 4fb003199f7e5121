"""Releases that no plan fills, since their day is past or lies in closed days, are left alone and named."""

from datetime import timedelta

import pytest

from app.cli.plan_words import plan_lines
from app.commands import closures
from models.rules.errors import NotFound
from models.rules.terms import ClosureKind
from tests.app.commands.desk import Desk
from tests.app.commands.plans import plan_of, rooms, worth


def closed(desk: Desk, days: int) -> None:
    first = desk.day(days)
    order = closures.AddClosure(ClosureKind.CLOSED, "Stocktaking", first, first + timedelta(days=1))
    desk.do(closures.add_closure, order)


def test_a_release_past_its_day_is_named_with_what_waits_in_it(desk: Desk) -> None:
    late, empty, coming = rooms(desk, 10, 10, 10)
    change = worth(desk, desk.planned(desk.ticket(), release=late), 8, 2)
    desk.wait(days=30)
    shown = plan_of(desk).shown
    assert [each.release for each in shown.releases] == [f"R-{coming}"]
    (row,) = shown.passed_over
    assert (row.release, row.closure, row.changes, row.waiting) == (f"R-{late}", "", (f"C-{change}",), 1)
    lines = plan_lines(shown)
    assert any(line.startswith(f"passed over: R-{late} is left alone") and "1 waits for that" in line for line in lines)
    assert not any(f"R-{empty}" in line for line in lines)


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
