"""What ties a change to another is never contradictory, and can be taken off."""

import pytest

from app.commands.dependencies import Depend, depend, undepend
from app.commands.undo import Undo, undo
from models.changes import Dependency
from models.rules.terms import DependencyKind
from tests.app.commands.desk import Desk

REQUIRES, TOGETHER, EXCLUDES = DependencyKind.REQUIRES, DependencyKind.TOGETHER, DependencyKind.EXCLUDES


@pytest.mark.parametrize("tie", [REQUIRES, TOGETHER])
@pytest.mark.parametrize("parting_first", [True, False])
@pytest.mark.parametrize("from_the_other", [True, False])
def test_two_changes_are_not_tied_and_parted_at_once(
    desk: Desk, tie: DependencyKind, parting_first: bool, from_the_other: bool
) -> None:
    one, other = desk.change(), desk.change()
    orders = [Depend(one, tie, other), Depend(*((other, EXCLUDES, one) if from_the_other else (one, EXCLUDES, other)))]
    first, second = reversed(orders) if parting_first else orders
    desk.do(depend, first)
    assert "Remove the one before you set the other" in desk.refused(depend, second)
    desk.do(undepend, first)
    desk.do(depend, second)
    assert [row["kind"] for row in desk.rows(Dependency)] == [second.kind]


def test_a_day_that_is_past_holds_nothing_back(desk: Desk) -> None:
    change = desk.change()
    refused = desk.refused(depend, Depend(change, DependencyKind.NOT_BEFORE, day=desk.day(-1)))
    assert f"so C-{change} may ship already" in refused


def test_what_was_untied_comes_back_by_undo(desk: Desk) -> None:
    one, other = desk.change(), desk.change()
    desk.do(depend, Depend(one, REQUIRES, other))
    desk.do(depend, Depend(one, DependencyKind.NOT_BEFORE, day=desk.day(9)))
    before = desk.rows(Dependency)
    effects = desk.do(undepend, Depend(one, REQUIRES, other))
    assert effects.touched["change"] >= {one, other}
    assert "has no such dependency" in desk.refused(undepend, Depend(one, REQUIRES, other))
    last = desk.do(undepend, Depend(one, DependencyKind.NOT_BEFORE))
    assert desk.count(Dependency) == 0
    desk.do(undo, Undo(last.act))
    desk.do(undo, Undo(effects.act))
    held = ("id", "change_id", "kind", "other_id", "not_before")
    assert [[row[name] for name in held] for row in desk.rows(Dependency)] == [
        [row[name] for name in held] for row in before
    ]
