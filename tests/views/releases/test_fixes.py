"""The Fixes tab: the grid by keys, what each key does in the database, and what it says where it can't."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton

from app.commands import branches, hot_fixes, planning, porting, verdicts, withdrawing
from app.queries.matrix import matrix
from app.queries.releases import release_sheet
from app.queries.shipping import shipping_preview
from app.rows.matrix import MatrixCell, Standing
from models.releases import Branch, Release
from models.rules.terms import ReleaseKind, Verdict
from tests.views.releases.room import Room
from views.releases.cards import chip_of
from views.releases.matrix.acts import BranchDialog, BranchReleaseDialog
from views.releases.matrix.tab import FixesTab
from views.releases.matrix.words import cell_look, status_words
from views.releases.page_items import ItemsSection
from views.releases.shipping import ShipDialog
from views.theme import colour

KEY = Qt.Key


def fixes(room: Room) -> FixesTab:
    """The tab, shown and read."""
    room.refresh()
    room.screen.head.tabs.choose("fixes")
    room.settle()
    tab = room.screen.current_tab()
    assert isinstance(tab, FixesTab)
    tab.focus_list()
    room.settle()
    return tab


def branch_release(room: Room, days: int = 14, name: str = "4.x") -> int:
    """A release of a branch."""
    order = planning.NewRelease(ReleaseKind.REGULAR, room.work.day(days), "Kursvik", branch=name)
    return int(room.work.do(planning.new_release, order).made[-1][2:])


@pytest.fixture
def hot(room: Room) -> int:
    """A hot fix that a release of the main line (2) and one of a branch (3) carry."""
    room.work.product()
    room.work.do(branches.add_branch, branches.AddBranch("4.x"))
    fix, _ = room.work.hot_fix(room.work.ticket())
    room.work.release(7)
    branch_release(room)
    return fix


def word(tab: FixesTab, change: int, release: int) -> str:
    """What a cell says."""
    assert tab.grid.go_to(change, release)
    return str(tab.grid.currentIndex().data())


def test_a_grid_without_fixes_says_what_belongs_here(room: Room) -> None:
    tab = fixes(room)
    assert not tab.grid.isVisible()
    assert tab.grid.fixes.rowCount() == 0
    assert not tab._actions["releases.pass"].isEnabled()
    room.work.planned()
    room.refresh()
    assert not tab.grid.isVisible()  # a wish is no fix


def test_verdicts_are_given_in_a_release_by_keys(room: Room, hot: int) -> None:
    tab = fixes(room)
    assert [word(tab, hot, each) for each in (1, 2, 3)] == ["Shipped", "Carried", "Carried"]
    assert tab.grid.go_to(hot, 3)
    room.press(KEY.Key_V)
    assert word(tab, hot, 3) == "Test passed"
    assert room.work.items(3)[hot]["verdict"] is Verdict.PASS
    assert room.work.items(2)[hot]["verdict"] is None
    assert next(action.text() for action in tab.bar_actions()) == "Open the release", "no verdict is due any more"
    room.press(KEY.Key_V)
    assert room.said() == f"C-{hot} has passed in R-3 already."
    assert tab.grid.go_to(hot, 2)
    room.press(KEY.Key_F)
    dialog = tab.acts.dialog
    assert dialog is not None
    dialog.want()
    room.settle()
    assert word(tab, hot, 2) == "Test failed"
    room.window.desk.undo()
    room.settle()
    assert room.work.items(2)[hot]["verdict"] is None


def test_a_hot_fix_is_waived_where_it_is_carried_and_the_key_says_why_not_elsewhere(room: Room, hot: int) -> None:
    tab = fixes(room)
    assert tab.grid.go_to(hot, 1)
    room.press(KEY.Key_X)
    assert room.said() == "R-1 has left: nothing in it is tested any more."
    assert tab.grid.go_to(hot, 3)
    room.press(KEY.Key_X)
    dialog = tab.acts.dialog
    assert dialog is not None
    assert dialog._field is not None
    dialog._field.setPlainText("That module is not in 4")
    dialog.want()
    room.settle()
    assert room.work.items(3)[hot]["waiver_by"] == "Eva"
    assert word(tab, hot, 3) == "Waived"


def test_a_fix_is_ported_to_another_branch_and_taken_out_again(room: Room, hot: int) -> None:
    fix = room.work.critical()
    room.work.place(fix, 2)
    tab = fixes(room)
    assert tab.grid.go_to(fix, 2)
    room.press(KEY.Key_P)
    assert room.said() == f"C-{fix} stands in R-2 already."
    assert tab.grid.go_to(fix, 3)
    room.press(KEY.Key_P)
    assert room.work.items(3)[fix]["ported"] is True
    assert word(tab, fix, 3) == "Ported"
    room.press(KEY.Key_U)
    assert fix not in room.work.items(3)
    assert word(tab, fix, 3) == ""


def test_what_is_ported_is_called_so_and_is_taken_out_not_waived(room: Room, hot: int) -> None:
    wish = room.work.planned(room.work.ticket(), release=2)
    room.work.do(hot_fixes.waive, hot_fixes.Waive(3, hot, "That module is not in 4"))
    room.work.do(porting.port, porting.Port(wish, 3))
    sheet = release_sheet(room.work.database, 3)
    (item,) = [each for each in sheet.items if each.ported]
    assert chip_of(item).word == "Ported"
    section = ItemsSection(sheet, wish)
    assert [button.text() for button in section.findChildren(QAbstractButton) if "Waive" in button.text()] == []
    dialog = ShipDialog(shipping_preview(room.work.database, 3, room.work.now.date()), room.screen)
    assert dialog.blocked().startswith(f"C-{wish}: what was ported here is tested or taken out")
    dialog.deleteLater()
    section.deleteLater()


def test_porting_into_a_frozen_release_asks_for_the_reason(room: Room, hot: int) -> None:
    from app.commands.releases import Freeze, freeze

    fix = room.work.critical()
    room.work.place(fix, 2)
    room.work.do(freeze, Freeze(3))
    tab = fixes(room)
    assert tab.grid.go_to(fix, 3)
    room.press(KEY.Key_P)
    dialog = tab.acts.dialog
    assert dialog is not None
    assert dialog._field is not None
    dialog._field.setPlainText("It was promised")
    dialog.want()
    room.settle()
    assert room.work.items(3)[fix]["late_reason"] == "It was promised"


def test_what_was_taken_back_is_not_called_confirmed(room: Room, hot: int) -> None:
    database, today = room.work.database, room.work.now.date()
    assert status_words(matrix(database, today)) == "1 hot fix is not confirmed everywhere"
    room.work.do(withdrawing.withdraw, withdrawing.Withdraw(1, "It broke the schedule"))
    assert status_words(matrix(database, today)) == f"Withdrawn: C-{hot}"


def test_what_failed_and_was_confirmed_later_still_shows_that_it_failed() -> None:
    look = cell_look(MatrixCell(Standing.NONE, verdict="fail"), 1)
    assert look is not None
    assert look.word == "Test failed"
    assert cell_look(MatrixCell(), 1) is None


def test_arrows_and_letters_walk_and_the_place_is_kept_by_fix_and_release(room: Room, hot: int) -> None:
    other, _ = room.work.hot_fix()
    tab = fixes(room)
    assert tab.grid.go_to(hot, 3)
    room.press(KEY.Key_J)
    room.press(KEY.Key_H)
    at = tab.grid.current()
    assert at is not None
    assert at[0].change_id == other
    assert at[1].release_id != 3
    assert tab.grid.go_to(other, 3)
    branch_release(room, 3)  # a column before it
    room.refresh()
    at = tab.grid.current()
    assert at is not None
    assert (at[0].change_id, at[1].release_id) == (other, 3)


def test_enter_opens_the_change_and_o_the_release(room: Room, hot: int) -> None:
    tab = fixes(room)
    assert tab.grid.go_to(hot, 3)
    room.press(KEY.Key_O)
    assert room.screen.page.isVisible()
    tab.focus_list()
    room.press(KEY.Key_Return)
    assert room.opened[-1] == ("change", hot)


def test_a_branch_and_its_release_are_made_here(room: Room, hot: int) -> None:
    tab = fixes(room)
    room.press(KEY.Key_B)
    dialog = tab.acts.dialog
    assert isinstance(dialog, BranchDialog)
    dialog.name.setText("4.x")
    dialog.want()
    room.settle()
    assert "has a branch “4.x” already" in dialog.refusal()
    dialog.name.setText("5.x")
    dialog.want()
    room.settle()
    assert [row["name"] for row in room.work.rows(Branch)] == ["4.x", "5.x"]
    tab.focus_list()
    room.press(KEY.Key_N)
    made = tab.acts.dialog
    assert isinstance(made, BranchReleaseDialog)
    made.branch.setCurrentIndex(made.branch.findData("5.x"))
    made.want()
    room.settle()
    assert room.work.rows(Release)[-1]["branch_id"] == 2


def test_what_was_ported_elsewhere_is_seen_and_every_cell_is_said_in_full(room: Room, hot: int) -> None:
    fix = room.work.critical()
    room.work.place(fix, 2)
    tab = fixes(room)
    room.work.do(porting.port, porting.Port(fix, 3))
    room.work.do(verdicts.give_verdict, verdicts.GiveVerdict(hot, Verdict.PASS, release=3))
    room.refresh()
    model = tab.grid.fixes
    assert tab.grid.go_to(fix, 3)
    spoken = str(model.data(tab.grid.currentIndex(), Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith(f"C-{fix} Copy a schedule, 4.x, R-3 ")
    assert spoken.endswith(": Ported")
    heads = [
        str(model.headerData(each, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole))
        for each in range(model.columnCount())
    ]
    assert [head.split(",")[0] for head in heads] == ["Main line", "Main line", "4.x"]
    face = QAccessible.queryAccessibleInterface(tab.grid)
    assert face is not None
    assert face.text(QAccessible.Text.Name) == "Fixes and releases"


def test_the_bar_offers_what_can_be_done_alone(room: Room, hot: int) -> None:
    tab = fixes(room)
    assert tab.grid.go_to(hot, 1)
    assert all(action.isEnabled() for action in tab.bar_actions())
    assert len(tab.bar_actions()) < len(tab.all_actions())


def test_the_tabs_stay_where_they_are_when_the_fixes_are_read(room: Room, hot: int) -> None:
    room.refresh()
    tabs = room.screen.head.tabs
    before = [tabs.tabRect(index) for index in range(tabs.count())]
    assert fixes(room).grid.fixes.rowCount() == 1
    assert [tabs.tabRect(index) for index in range(tabs.count())] == before


def test_no_line_stands_below_the_last_fix(room: Room, hot: int) -> None:
    heads = fixes(room).grid.verticalHeader()
    seen = heads.viewport().grab().toImage()
    assert heads.length() < heads.height() - 1
    below = seen.pixelColor(seen.width() // 2, seen.height() - 1)
    assert below == colour("base")
