"""What somebody has overtaken since is not undone, though nobody was told of either."""

import pytest

from app.commands import pinning, releases, undo
from models.releases import Release
from models.rules.states import ChangeState
from models.rules.terms import Event, NoticePolicy
from tests.app.commands.desk import Desk
from tests.app.commands.plans import apply, plan_of, restless, rooms, take_out, worth

MOVED = "it has moved on since. Undo what came after first."


@pytest.mark.parametrize("how", ["place", "slip", "take-out"])
def test_a_placing_that_was_overtaken_is_not_undone_though_nobody_waits(desk: Desk, how: str) -> None:
    change, first, second = desk.honoured(), desk.release(14), desk.release(28)
    placed = desk.place(change, first)
    if how == "slip":
        desk.do(releases.slip, releases.Slip(change, second))
    else:
        if how == "take-out":
            take_out(desk, change)
        desk.place(change, second)
    assert MOVED in desk.refused(undo.undo, undo.Undo(placed.act))
    assert (desk.state_of(change), list(desk.items(second))) == (ChangeState.PLANNED, [change])


def test_a_placing_that_was_overtaken_is_not_undone_though_nobody_is_told_of_days(desk: Desk) -> None:
    for event in (Event.SCHEDULED, Event.RESCHEDULED):
        desk.policy(event, NoticePolicy.OFF)
    change, first, second = desk.honoured(desk.ticket()), desk.release(14), desk.release(28)
    placed = desk.place(change, first)
    desk.place(change, second)
    assert MOVED in desk.refused(undo.undo, undo.Undo(placed.act))


def test_a_placing_is_undone_again_once_what_overtook_it_is(desk: Desk) -> None:
    change, first, second = desk.honoured(), desk.release(14), desk.release(28)
    placed = desk.place(change, first)
    moved = desk.place(change, second)
    desk.undo(moved.act)
    desk.undo(placed.act)
    assert desk.state_of(change) is ChangeState.HONOURED
    assert {row["id"]: row["state"].value for row in desk.rows(Release)} == {first: "planned", second: "planned"}


def test_a_plan_that_was_overtaken_is_not_undone(desk: Desk) -> None:
    restless(desk)
    change, (_, second) = worth(desk, desk.honoured(), 9, 2), rooms(desk, 5, 5)
    applied = apply(desk, plan_of(desk))
    desk.place(change, second)
    assert MOVED in desk.refused(undo.undo, undo.Undo(applied.act))


def test_a_pin_that_was_overtaken_is_not_undone(desk: Desk) -> None:
    change, first, second = desk.honoured(), desk.release(14), desk.release(28)
    pinned = desk.do(pinning.pin, pinning.PinTo(change, first))
    again = desk.do(pinning.pin, pinning.PinTo(change, second))
    assert MOVED in desk.refused(undo.undo, undo.Undo(pinned.act))
    desk.undo(again.act)
    desk.undo(pinned.act)


def test_a_word_on_a_place_does_not_come_back_beside_one_that_contradicts_it(desk: Desk) -> None:
    change, first, second = desk.honoured(), desk.release(14), desk.release(28)
    desk.do(pinning.pin, pinning.PinTo(change, first))
    freed = desk.do(pinning.unpin, pinning.Unpin(change))
    desk.do(pinning.pin, pinning.PinTo(change, second))
    assert MOVED in desk.refused(undo.undo, undo.Undo(freed.act))
