"""What was said of a release before it shipped is not taken back after: it shipped by that word."""

import pytest

from app.commands import planning, undo, verdicts
from app.commands.hot_fixes import Waive, waive
from app.commands.withdrawing import Withdraw, withdraw
from models.releases import Release
from models.rules.terms import Verdict
from tests.app.commands.desk import Desk


@pytest.fixture
def carrying(desk: Desk) -> tuple[int, int, int]:
    """A hot fix, the expedited release that shipped it, and the regular one that carries it beside a wish, tested."""
    wish, regular = desk.honoured(desk.ticket()), desk.release(7)
    desk.place(wish, regular)
    desk.tested(wish)
    fix, expedited = desk.hot_fix(desk.ticket())
    return fix, expedited, regular


def test_a_waiver_is_not_undone_once_its_release_shipped_without_the_fix(
    desk: Desk, carrying: tuple[int, int, int]
) -> None:
    fix, expedited, regular = carrying
    waived = desk.do(waive, Waive(regular, fix, "Shown to be harmless"))
    desk.ship(regular)
    assert "has moved on since" in desk.refused(undo.undo, undo.Undo(waived.act))
    # Else the release would count as one that has it.
    desk.do(withdraw, Withdraw(expedited, "It lost data"))
    assert desk.state_of(fix) == "honoured"


def test_a_verdict_on_a_hot_fix_is_not_undone_once_its_release_shipped(
    desk: Desk, carrying: tuple[int, int, int]
) -> None:
    fix, _, regular = carrying
    passed = desk.do(verdicts.give_verdict, verdicts.GiveVerdict(fix, Verdict.PASS, release=regular))
    desk.ship(regular)
    assert "has moved on since" in desk.refused(undo.undo, undo.Undo(passed.act))
    assert desk.items(regular)[fix]["verdict"] is Verdict.PASS


def test_the_word_on_a_whole_release_is_not_undone_once_it_shipped(desk: Desk, carrying: tuple[int, int, int]) -> None:
    fix, _, regular = carrying
    desk.do(verdicts.give_verdict, verdicts.GiveVerdict(fix, Verdict.PASS, release=regular))
    passed = desk.do(verdicts.judge_whole, verdicts.JudgeWhole(regular, Verdict.PASS))
    desk.ship(regular)
    assert "has moved on since" in desk.refused(undo.undo, undo.Undo(passed.act))


def test_a_day_is_not_undone_once_its_release_shipped(desk: Desk, carrying: tuple[int, int, int]) -> None:
    later = desk.release(14)
    fix = desk.critical()
    desk.place(fix, later)
    desk.tested(fix)
    moved = desk.do(planning.edit_release, planning.EditRelease(later, desk.day(15)))
    desk.do(waive, Waive(later, carrying[0], "Shown to be harmless"))
    desk.ship(later)
    assert "has moved on since" in desk.refused(undo.undo, undo.Undo(moved.act))
    assert desk.row(Release, later)["planned_on"] == desk.day(15)


def test_a_waiver_is_undone_while_its_release_waits(desk: Desk, carrying: tuple[int, int, int]) -> None:
    fix, _, regular = carrying
    waived = desk.do(waive, Waive(regular, fix, "Shown to be harmless"))
    desk.undo(waived.act)
    assert desk.items(regular)[fix]["waiver_by"] is None
