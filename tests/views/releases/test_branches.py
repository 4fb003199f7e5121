"""Branches on the Fixes tab: the one whose release is current is renamed and ended by keys, and each refusal is said in place."""

import pytest
from PySide6.QtCore import Qt

from app.commands import branches
from app.commands.releases import Ship, ship
from app.commands.verdicts import GiveVerdict, give_verdict
from app.queries.matrix import branch_rows
from models.rules.terms import Verdict
from tests.views.releases.room import Room
from tests.views.releases.test_fixes import branch_release, fixes
from views.releases.matrix.acts import BranchDialog
from views.releases.matrix.tab import FixesTab

KEY = Qt.Key


@pytest.fixture
def tab(room: Room) -> FixesTab:
    """A hot fix carried by a release of the main line (2) and one of 4.x (3); 5.x has none."""
    room.work.product()
    for name in ("4.x", "5.x"):
        room.work.do(branches.add_branch, branches.AddBranch(name))
    room.work.hot_fix(room.work.ticket())
    room.work.release(7)
    branch_release(room)
    return fixes(room)


def go_to(tab: FixesTab, release: int) -> None:
    """The hot fix in that release."""
    (row,) = tab.grid.fixes.matrix.rows
    assert tab.grid.go_to(row.change_id, release)


def dialog_of(tab: FixesTab) -> BranchDialog:
    """The dialog that is open."""
    dialog = tab.acts.dialog
    assert isinstance(dialog, BranchDialog)
    return dialog


def test_the_branch_of_the_current_release_is_renamed(room: Room, tab: FixesTab) -> None:
    go_to(tab, 3)
    room.press(KEY.Key_E)
    dialog = dialog_of(tab)
    assert dialog.name.text() == "4.x"
    assert dialog.name.selectedText() == "4.x"
    dialog.name.setText("LTS 4")
    dialog.want()
    room.settle()
    assert [row.name for row in branch_rows(room.work.database)] == ["LTS 4", "5.x"]
    assert str(tab.grid.fixes.headerData(2, Qt.Orientation.Horizontal)).startswith("LTS 4, R-3")


def test_a_name_that_is_taken_is_refused_in_the_dialog(room: Room, tab: FixesTab) -> None:
    go_to(tab, 3)
    room.press(KEY.Key_E)
    dialog = dialog_of(tab)
    dialog.name.setText("5.X")
    dialog.want()
    room.settle()
    assert "has a branch “5.X” already" in dialog.refusal()
    assert dialog.name.text() == "5.X"
    dialog.reject()


def test_another_desks_name_is_not_overwritten(room: Room, tab: FixesTab) -> None:
    go_to(tab, 3)
    room.press(KEY.Key_E)
    dialog = dialog_of(tab)
    room.work.do(branches.rename_branch, branches.RenameBranch("4.x", "4.1", "Kursvik"), who="Anna")
    dialog.name.setText("4.2")
    dialog.want()
    room.settle()
    assert "has no branch “4.x”. There are: 4.1, 5.x." in dialog.refusal()
    dialog.reject()


def test_a_branch_with_a_release_to_ship_does_not_end(room: Room, tab: FixesTab) -> None:
    go_to(tab, 3)
    room.press(KEY.Key_Delete)
    assert room.said().startswith("R-3 of branch 4.x is still to ship.")
    assert branch_rows(room.work.database)[0].ended is None


def test_the_main_line_is_neither_renamed_nor_ended(room: Room, tab: FixesTab) -> None:
    go_to(tab, 2)
    for key in (KEY.Key_E, KEY.Key_Delete):
        room.press(key)
        assert room.said() == "This is the main line: go to a release of a branch first."
    assert tab.acts.dialog is None


def test_a_branch_ends_once_and_undo_brings_it_back(room: Room, tab: FixesTab) -> None:
    (row,) = tab.grid.fixes.matrix.rows
    room.work.do(give_verdict, GiveVerdict(row.change_id, Verdict.PASS, release=3))
    room.work.do(ship, Ship(3))
    room.refresh()
    room.settle()
    go_to(tab, 3)
    room.press(KEY.Key_Delete)
    assert branch_rows(room.work.database)[-1].ended is not None
    go_to(tab, 3)
    room.press(KEY.Key_Delete)
    assert room.said() == "4.x has ended already."
    room.window.desk.undo()
    room.settle()
    assert all(each.ended is None for each in branch_rows(room.work.database))
