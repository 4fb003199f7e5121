"""Branches: releases of their own, fixes ported to them, hot fixes confirmed in each, and the matrix that shows it."""

import pytest

from app.cli.branches import matrix_lines
from app.commands import branches, decisions, planning, porting, releases, removing, verdicts, withdrawing
from app.commands.hot_fixes import Waive, waive
from app.queries.matrix import branch_rows, matrix
from app.queries.testing import release_alerts
from app.queries.withdrawing import withdrawal_preview
from app.rows.matrix import Standing
from models.releases import Branch, Release
from models.rules.states import ChangeState, ReleaseState
from models.rules.terms import DecisionKind, NoKind, ReleaseKind, Verdict
from tests.app.commands.desk import Desk


def branch(desk: Desk, name: str = "4.x") -> None:
    """A branch of the product."""
    desk.product()
    desk.do(branches.add_branch, branches.AddBranch(name))


def release_of(desk: Desk, name: str = "4.x", days: int = 14, kind: ReleaseKind = ReleaseKind.REGULAR) -> int:
    """A release of a branch."""
    order = planning.NewRelease(kind, desk.day(days), "Kursvik", branch=name)
    return int(desk.do(planning.new_release, order).made[-1][2:])


def passed(desk: Desk, change: int, release: int) -> None:
    """It passes its test in that release."""
    desk.do(verdicts.give_verdict, verdicts.GiveVerdict(change, Verdict.PASS, release=release))


def cells(desk: Desk, change: int) -> dict[int, Standing]:
    """How a fix stands, by release."""
    found = matrix(desk.database, desk.now.date())
    row = next(row for row in found.rows if row.change_id == change)
    return {column.release_id: cell.standing for column, cell in zip(found.columns, row.cells, strict=True)}


# ---- branches themselves


def test_a_branch_is_made_renamed_and_ended_once(desk: Desk) -> None:
    branch(desk)
    add, rename, end = branches.add_branch, branches.rename_branch, branches.end_branch
    assert desk.refused(add, branches.AddBranch("4.X")) == "Kursvik has a branch “4.X” already."
    assert "is what the line without a branch is called" in desk.refused(add, branches.AddBranch("main"))
    assert "needs a name" in desk.refused(add, branches.AddBranch("  "))
    assert "There are: 4.x" in desk.refused(rename, branches.RenameBranch("5.x", "6.x"))
    desk.do(rename, branches.RenameBranch("4.x", "4.2"))
    coming = release_of(desk, "4.2")
    assert f"R-{coming} of branch 4.2 is still to ship" in desk.refused(end, branches.EndBranch("4.2"))
    desk.undo()
    desk.do(end, branches.EndBranch("4.2"))
    assert "ended on" in desk.refused(end, branches.EndBranch("4.2"))
    order = planning.NewRelease(ReleaseKind.REGULAR, branch="4.2")
    assert "ended on" in desk.refused(planning.new_release, order)
    (row,) = branch_rows(desk.database)
    assert (row.name, row.ended, row.coming) == ("4.2", desk.now.date(), 0)
    desk.undo()
    assert desk.row(Branch, 1)["ended_on"] is None


def test_the_releases_of_a_branch_are_named_and_counted_apart(desk: Desk) -> None:
    branch(desk)
    first, second = release_of(desk), release_of(desk, days=28)
    hot = release_of(desk, days=0, kind=ReleaseKind.EXPEDITED)
    year = desk.day(14).year
    names = [desk.row(Release, each)["name"] for each in (first, second, hot)]
    assert names == [f"Kursvik 4.x {year}-01", f"Kursvik 4.x {year}-02", f"Kursvik 4.x {year}-01.1"]


def test_what_is_open_moves_on_within_its_branch(desk: Desk) -> None:
    branch(desk)
    first = release_of(desk, days=7)
    desk.release(10)
    second = release_of(desk, days=21)
    desk.do(branches.rename_branch, branches.RenameBranch("4.x", "4"))
    moving, done = desk.planned(release=first), desk.planned(release=first)
    desk.tested(done)
    with pytest.raises(Exception, match="not tested"):
        desk.ship(first)
    from app.commands import products

    desk.do(products.set_product, products.SetProduct("Kursvik", {"open_items": "move"}))
    desk.ship(first)
    assert list(desk.items(second)) == [moving]


# ---- porting


def test_what_goes_late_into_a_branch_is_ported_by_the_words_that_refuse_it(desk: Desk) -> None:
    branch(desk)
    fix, other = desk.planned(release=desk.release(7)), release_of(desk)
    desk.planned(release=other)
    desk.do(releases.freeze, releases.Freeze(other))
    sentence = desk.refused(porting.port, porting.Port(fix, other))
    assert f"(fortnight port C-{fix} R-{other} --late …)" in sentence
    desk.do(porting.port, porting.Port(fix, other, "The customer waits"))
    assert list(desk.items(1)) == [fix]


def test_a_place_that_took_that_of_what_was_ported_is_undone(desk: Desk) -> None:
    branch(desk)
    fix, other = desk.planned(release=desk.release(7)), release_of(desk)
    desk.do(porting.port, porting.Port(fix, other))
    desk.place(fix, other)
    desk.undo()
    assert desk.items(1)[fix]["carried"] is False
    assert desk.items(other)[fix]["ported"] is True


def test_a_release_with_something_ported_to_it_is_not_removed(desk: Desk) -> None:
    branch(desk)
    fix, other = desk.planned(release=desk.release(7)), release_of(desk)
    desk.do(porting.port, porting.Port(fix, other))
    sentence = desk.refused(removing.remove_release, removing.RemoveRelease(other))
    assert sentence == f"R-{other} holds C-{fix}, ported to it. Take that out first (fortnight unport)."
    desk.do(porting.unport, porting.Unport(fix, other))
    desk.do(removing.remove_release, removing.RemoveRelease(other))


def test_what_keeps_a_release_of_a_branch_from_shipping_names_the_way_out_of_each(desk: Desk) -> None:
    branch(desk)
    hot, _ = desk.hot_fix(desk.ticket())
    ported = desk.planned(release=desk.release(7))
    other = release_of(desk)
    desk.do(porting.port, porting.Port(ported, other))
    sentence = desk.refused(releases.ship, releases.Ship(other))
    assert sentence.endswith(
        f"Give the verdict, or waive C-{hot} with a reason and take C-{ported} out (fortnight unport)."
    )


def test_a_ported_fix_is_tested_there_moves_nothing_and_tells_nobody(desk: Desk) -> None:
    branch(desk)
    ticket = desk.ticket()
    fix = desk.planned(ticket, release=desk.release(7))
    other = release_of(desk)
    told = desk.told(ticket)
    desk.do(porting.port, porting.Port(fix, other))
    assert (desk.state_of(fix), desk.told(ticket)) == (ChangeState.PLANNED, told)
    assert cells(desk, fix) == {1: Standing.OWN, other: Standing.PORTED}
    assert f"C-{fix} is not tested" in desk.refused(releases.ship, releases.Ship(other))
    passed(desk, fix, other)
    desk.ship(other)
    assert (desk.state_of(fix), desk.told(ticket)) == (ChangeState.PLANNED, told)
    assert cells(desk, fix) == {1: Standing.OWN, other: Standing.SHIPPED}
    desk.tested(fix)
    desk.ship(1)
    assert desk.told(ticket)[-1] == "shipped"
    desk.do(withdrawing.withdraw, withdrawing.Withdraw(other, "It broke the old one"))
    assert desk.state_of(fix) is ChangeState.SHIPPED  # its own release stands
    assert desk.told(ticket)[-1] == "shipped"


def test_a_branch_has_a_fix_once(desk: Desk) -> None:
    branch(desk)
    fix = desk.planned(release=desk.release(7))
    first, second = release_of(desk), release_of(desk, days=28)
    desk.do(porting.port, porting.Port(fix, first))
    assert "C-1 is in the branch 4.x already" in desk.refused(porting.port, porting.Port(fix, second))
    assert "in the main line already" in desk.refused(porting.port, porting.Port(fix, desk.release(21)))
    placed = desk.place(fix, second)  # its own place there takes that of what was ported
    assert f"C-{fix} is no longer ported to R-{first}: its own place in R-{second} takes that." in placed.notes
    assert (list(desk.items(first)), list(desk.items(1))) == ([], [])
    assert desk.items(second)[fix]["carried"] is False


def test_porting_is_taken_back_by_hand_by_undo_and_with_the_change(desk: Desk) -> None:
    branch(desk)
    fix = desk.planned(release=desk.release(7))
    other = release_of(desk)
    desk.do(porting.port, porting.Port(fix, other))
    desk.undo()
    assert not desk.items(other)
    desk.do(porting.port, porting.Port(fix, other))
    desk.do(porting.unport, porting.Unport(fix, other))
    assert not desk.items(other)
    assert "was not ported" in desk.refused(porting.unport, porting.Unport(fix, other))
    desk.do(porting.port, porting.Port(fix, other))
    no = decisions.Decide(fix, DecisionKind.REJECT, "Not worth it", no_kind=NoKind.NOT_NOW)
    rejected = desk.do(decisions.decide, no)
    assert f"C-{fix} is no longer ported to R-{other}." in rejected.notes
    assert not desk.items(other)
    desk.undo()
    assert desk.items(other)[fix]["ported"] is True


def test_undoing_its_place_takes_back_what_was_ported_since(desk: Desk) -> None:
    branch(desk)
    fix = desk.honoured()
    placed = desk.place(fix, desk.release(7))
    other = release_of(desk)
    desk.do(porting.port, porting.Port(fix, other))
    undone = desk.undo(placed.act)
    assert f"C-{fix} is no longer ported to R-{other}." in undone.notes
    assert (desk.state_of(fix), desk.items(other)) == (ChangeState.HONOURED, {})


def test_what_is_ported_takes_what_the_release_takes(desk: Desk) -> None:
    branch(desk)
    fix = desk.planned(release=desk.release(7))
    hot = release_of(desk, days=0, kind=ReleaseKind.EXPEDITED)
    assert "only critical corrections" in desk.refused(porting.port, porting.Port(fix, hot))
    waiting = desk.honoured()
    assert "is honoured" in desk.refused(porting.port, porting.Port(waiting, hot))
    other = release_of(desk)
    desk.tested(desk.planned(release=other))
    desk.do(releases.freeze, releases.Freeze(other))
    assert "takes nothing more in" in desk.refused(porting.port, porting.Port(fix, other))
    desk.do(porting.port, porting.Port(fix, other, "The old line has it, too"))
    assert desk.release_state(other) is ReleaseState.IN_TEST
    assert desk.items(other)[fix]["late_by"] == "Eva"
    desk.do(porting.unport, porting.Unport(fix, other))
    assert desk.release_state(other) is ReleaseState.READY


# ---- hot fixes


def test_a_hot_fix_is_confirmed_in_every_branch(desk: Desk) -> None:
    branch(desk)
    old = release_of(desk, days=7)
    fix, expedited = desk.hot_fix(desk.ticket())
    regular = desk.release(7)
    assert desk.items(old)[fix]["carried"]
    assert desk.items(regular)[fix]["carried"]
    passed(desk, fix, regular)
    desk.ship(regular)
    later, older = desk.release(21), release_of(desk, days=21)
    assert (list(desk.items(later)), list(desk.items(older))) == ([], [fix])
    desk.do(waive, Waive(old, fix, "That module is not in 4"))
    desk.tested(desk.planned(release=old))
    desk.ship(old)
    assert desk.items(older)[fix]["carried"]  # waived is not confirmed
    passed(desk, fix, older)
    desk.ship(older)
    last = release_of(desk, days=35)
    assert not desk.items(last)
    shipped = dict.fromkeys((expedited, regular, older), Standing.SHIPPED)
    assert cells(desk, fix) == {old: Standing.WAIVED, later: Standing.NONE, last: Standing.NONE, **shipped}


def test_a_branch_that_leaves_the_main_line_later_brings_what_was_confirmed_there(desk: Desk) -> None:
    fix, _ = desk.hot_fix()
    regular = desk.release(7)
    passed(desk, fix, regular)
    desk.ship(regular)
    other, _ = desk.hot_fix()
    branch(desk, "5.x")
    assert list(desk.items(release_of(desk, "5.x"))) == [other]


def test_a_hot_fix_of_a_branch_is_carried_in_the_main_line_too_but_a_ported_one_is_not(desk: Desk) -> None:
    branch(desk)
    main, old = desk.release(14), release_of(desk)
    fix = desk.critical()
    expedited = release_of(desk, days=0, kind=ReleaseKind.EXPEDITED)
    desk.place(fix, expedited)
    desk.tested(fix)
    desk.ship(expedited)
    assert (list(desk.items(main)), list(desk.items(old))) == ([fix], [fix])
    known = desk.critical()
    desk.place(known, main)
    again = release_of(desk, days=0, kind=ReleaseKind.EXPEDITED)
    desk.do(porting.port, porting.Port(known, again))
    passed(desk, known, again)
    desk.ship(again)
    assert known in desk.items(old)
    assert desk.items(main)[known]["carried"] is False


def test_what_is_ported_by_hand_is_taken_out_not_waived_unless_it_is_a_hot_fix(desk: Desk) -> None:
    branch(desk)
    fix = desk.planned(release=desk.release(7))
    other = release_of(desk)
    desk.do(porting.port, porting.Port(fix, other))
    assert "take it out instead" in desk.refused(waive, Waive(other, fix, "No time"))
    hot, _ = desk.hot_fix()
    desk.do(porting.port, porting.Port(hot, other))
    assert desk.items(other)[hot]["ported"]
    desk.do(waive, Waive(other, hot, "That module is not in 4"))
    desk.do(porting.unport, porting.Unport(hot, other))
    assert (desk.items(other)[hot]["carried"], desk.items(other)[hot]["ported"]) == (True, False)


def test_what_was_waived_stays_waived_when_its_release_is_withdrawn(desk: Desk) -> None:
    hot, _ = desk.hot_fix()
    regular = desk.release(7)
    desk.tested(desk.planned(release=regular))
    desk.do(waive, Waive(regular, hot, "It is mended otherwise here"))
    desk.ship(regular)
    desk.do(withdrawing.withdraw, withdrawing.Withdraw(regular, "It broke the old one"))
    assert cells(desk, hot)[regular] is Standing.WAIVED


def test_what_failed_in_a_release_stays_said_after_a_later_one_confirmed_it(desk: Desk) -> None:
    hot, _ = desk.hot_fix()
    first, later = desk.release(7), desk.release(21)
    desk.do(verdicts.give_verdict, verdicts.GiveVerdict(hot, Verdict.FAIL, release=first))
    passed(desk, hot, later)
    desk.ship(later)
    assert hot not in desk.items(first)
    found = matrix(desk.database, desk.now.date())
    cell = found.rows[0].cells[[column.release_id for column in found.columns].index(first)]
    assert (cell.standing, cell.verdict) == (Standing.NONE, "fail")
    assert "failed" in matrix_lines(found)[-1]


def test_the_matrix_of_nothing_is_empty(desk: Desk) -> None:
    assert matrix(desk.database, desk.now.date()).rows == ()
    desk.planned()
    found = matrix(desk.database, desk.now.date())
    assert ([column.number for column in found.columns], found.rows) == (["R-1"], ())


def test_a_server_knows_branches_tests_and_withdrawals_as_a_file_does(either_desk: Desk) -> None:
    desk = either_desk
    branch(desk)
    old = release_of(desk, days=7)
    fix, expedited = desk.hot_fix(desk.ticket())
    passed(desk, fix, old)
    desk.ship(old)
    regular = desk.release(7)
    assert cells(desk, fix) == {old: Standing.SHIPPED, expedited: Standing.SHIPPED, regular: Standing.CARRIED}
    other = desk.critical()
    desk.place(other, regular)
    desk.do(porting.port, porting.Port(other, release_of(desk, days=21)))
    alerts = [(each.kind, each.change) for each in release_alerts(desk.database, desk.now.date())]
    assert alerts == [("critical", f"C-{other}")]
    desk.do(withdrawing.withdraw_change, withdrawing.WithdrawChange(old, fix, "It broke the old one"))
    assert (desk.release_state(old), desk.state_of(fix)) == (ReleaseState.WITHDRAWN, ChangeState.SHIPPED)
    assert withdrawal_preview(desk.database, expedited).whole
    assert branch_rows(desk.database)[0].coming == 1


def test_two_branches_never_look_alike(desk: Desk) -> None:
    branch(desk)
    assert "has a branch “4.x” already" in desk.refused(branches.add_branch, branches.AddBranch("4.x\u200b"))
