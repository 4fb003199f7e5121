"""Teams and calendar by keys and mouse: which of its lists the keys work on, and where one stands in a dialog."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.commands import absences, closures, planning, products, teams
from app.queries.capacity import absence_rows, release_times, team_rows
from app.queries.staffing import staffing
from models.rules.terms import ClosureKind
from tests.app.commands.desk import Desk as House
from tests.views.settings.conftest import Open
from views.settings.block import Block
from views.settings.screen import STAFFING
from views.settings.staffing import StaffingPage
from views.settings.staffing_dialogs import AbsenceDialog, ClosureDialog, MemberDialog, TeamDialog, workday
from views.theme import colour
from views.widgets.buttons import ActionButton
from views.widgets.small_table import SmallTable

Settle = Callable[[], None]
KEY = Qt.Key


@pytest.fixture
def page(house: House, open_settings: Open, settle: Settle) -> StaffingPage:
    """Kursvik with two teams, one colleague, and nobody away."""
    house.do(products.set_product, products.SetProduct("Kursvik", {"country": "SE"}))
    house.do(planning.plan_releases, planning.PlanReleases())
    for name in ("development", "test"):
        house.do(teams.add_team, teams.AddTeam(name))
    house.do(teams.set_member, teams.SetMember("development", "Ada Berg", "100%"))
    made = open_settings(STAFFING).page(STAFFING)
    assert isinstance(made, StaffingPage)
    _settle(settle)
    return made


def _settle(settle: Settle) -> None:
    for _ in range(3):
        settle()
        QApplication.processEvents()


def _focus(page: StaffingPage, widget: QWidget) -> None:
    page.window().activateWindow()
    widget.setFocus()
    QApplication.processEvents()


def _press(key: Qt.Key, settle: Settle) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key)
    _settle(settle)


def _named(block: Block) -> list[str]:
    """The keys that a list's buttons name."""
    buttons = (button for button in block.buttons.values() if isinstance(button, ActionButton))
    return [button.key_shown() for button in buttons if button.key_shown()]


def test_the_list_with_the_focus_alone_is_lit_and_names_its_keys(page: StaffingPage) -> None:
    for current in page.blocks():
        _focus(page, current.table if current.rows() else current.buttons["settings.new"])
        assert [block.is_lit() for block in page.blocks()] == [block is current for block in page.blocks()]
        assert _named(current) == ["N", "E", "Del"]
        assert not any(_named(block) for block in page.blocks() if block is not current)


def test_nothing_moves_when_a_list_is_lit(page: StaffingPage) -> None:
    _focus(page, page.absences.buttons["settings.new"])
    places = [button.geometry() for button in page.teams.buttons.values()]
    _focus(page, page.teams.table)
    QApplication.processEvents()
    assert [button.geometry() for button in page.teams.buttons.values()] == places


def test_a_key_that_works_elsewhere_is_there_faintly_and_leaves_no_hole(page: StaffingPage) -> None:
    button = page.teams.buttons["settings.new"]
    assert isinstance(button, ActionButton)
    pictures = []
    for there in (page.teams.table, page.closures.buttons["settings.new"]):
        _focus(page, there)
        pictures.append(button.grab().toImage())
    lit, faint = pictures
    assert lit != faint
    button.set_key("")
    button.resize(faint.size())
    assert button.grab().toImage() != faint, "the cap is painted though its key works elsewhere"


def test_the_rows_of_one_list_alone_are_on_the_ground_of_the_choice(page: StaffingPage) -> None:
    def ground(block: Block) -> QColor:
        view = block.table.viewport()
        return view.grab().toImage().pixelColor(view.width() - 3, block.table.rowHeight(0) // 2)

    _focus(page, page.teams.table)
    assert ground(page.teams) == colour("select")
    assert ground(page.members) == colour("base")


def test_what_releases_have_is_as_wide_as_the_lists_and_as_far_in(page: StaffingPage) -> None:
    (table,) = page._times.findChildren(SmallTable)
    list_left = page.teams.table.mapTo(page, QPoint(0, 0)).x()
    assert table.mapTo(page, QPoint(0, 0)).x() == list_left + 8
    assert table.width() == page.teams.table.width() - 16


def test_a_dialog_says_at_once_what_is_missing_and_proposes_no_day_of_a_weekend(
    page: StaffingPage, settle: Settle
) -> None:
    page.closures.buttons["settings.new"].click()
    _settle(settle)
    dialog = page.dialog
    assert isinstance(dialog, ClosureDialog)
    assert "name" in dialog.difference.text()
    dialog.reject()
    friday = date(2026, 11, 20)
    assert [workday(friday + timedelta(days)) for days in range(4)] == [friday, *[date(2026, 11, 23)] * 3]


def test_a_team_of_another_product_that_misses_somebody_is_named_with_it(page: StaffingPage, house: House) -> None:
    house.do(products.set_product, products.SetProduct("Almanda", {"country": "SE"}))
    house.do(teams.add_team, teams.AddTeam("development", "Almanda"))
    house.do(teams.set_member, teams.SetMember("development", "Rut Ek", "100%", "Almanda"))
    for who in ("Rut Ek", "Ada Berg"):
        house.do(absences.add_absence, absences.AddAbsence(who, date(2026, 12, 1), date(2026, 12, 2), ""))
    missed = {row.name: row.teams for row in staffing(house.database, "Kursvik").absences}
    assert missed == {"Rut Ek": ("Almanda: development",), "Ada Berg": ("development",)}


def test_an_empty_list_takes_its_keys_on_its_button(page: StaffingPage, settle: Settle) -> None:
    _focus(page, page.absences.buttons["settings.new"])
    _press(KEY.Key_N, settle)
    assert isinstance(page.dialog, AbsenceDialog)


def test_a_dialog_begins_in_its_first_field(page: StaffingPage, settle: Settle) -> None:
    _focus(page, page.teams.table)
    _press(KEY.Key_N, settle)
    dialog = page.dialog
    assert isinstance(dialog, TeamDialog)
    dialog.activateWindow()
    assert dialog.focusWidget() is dialog.name
    QTest.keyClicks(dialog.name, "design")
    QTest.keyClick(dialog.name, KEY.Key_Return)
    _settle(settle)
    assert page.dialog is None
    assert [row.name for row in team_rows(page.desk.database)] == ["development", "test", "design"]


def test_what_was_just_made_is_current(page: StaffingPage, settle: Settle) -> None:
    _focus(page, page.absences.buttons["settings.new"])
    _press(KEY.Key_N, settle)
    dialog = page.dialog
    assert isinstance(dialog, AbsenceDialog)
    dialog.save()
    _settle(settle)
    page.window().activateWindow()
    _settle(settle)
    assert page.absences.current() is not None
    _press(KEY.Key_Delete, settle)
    assert not absence_rows(page.desk.database)


def test_when_the_last_row_goes_the_keys_stay_in_its_list(page: StaffingPage, house: House, settle: Settle) -> None:
    day = house.now.date()
    house.do(absences.add_absence, absences.AddAbsence("Ada Berg", day, day, ""))
    page.refresh()
    _settle(settle)
    _focus(page, page.absences.table)
    _press(KEY.Key_Delete, settle)
    assert not page.absences.rows()
    assert page.absences.is_lit()
    assert QApplication.focusWidget() is page.absences.buttons["settings.new"]


def test_a_list_below_the_edge_comes_into_sight_with_the_focus(page: StaffingPage, settle: Settle) -> None:
    page.window().resize(900, 420)
    _settle(settle)
    _focus(page, page.branches.buttons["settings.new"])
    _settle(settle)
    viewport = page.sheet.viewport()
    bottom = page.branches.mapTo(viewport, page.branches.rect().bottomLeft()).y()
    assert bottom <= viewport.height()


def test_a_row_is_opened_by_a_double_click_and_its_list_is_lit(page: StaffingPage, settle: Settle) -> None:
    table = page.teams.table
    spot = table.visualRect(table.rows_model().index(1, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    _settle(settle)
    assert isinstance(page.dialog, TeamDialog)
    assert page.dialog.windowTitle() == "test"


def test_names_of_closed_days_have_the_room_of_exceptions_that_there_are_not(
    page: StaffingPage, house: House, settle: Settle
) -> None:
    last = len(page.closures.model.columns) - 1
    day = release_times(house.database)[0].planned
    house.do(closures.add_closure, closures.AddClosure(ClosureKind.BLACKOUT, "End of term", day, day))
    page.refresh()
    _settle(settle)
    assert page.closures.table.isColumnHidden(last)
    house.do(closures.except_release, closures.ExceptRelease(1, "Everybody agreed"))
    page.refresh()
    _settle(settle)
    assert not page.closures.table.isColumnHidden(last)


def test_whoever_is_in_the_team_already_is_not_made_anew(page: StaffingPage, settle: Settle) -> None:
    page.members.buttons["settings.new"].click()
    dialog = page.dialog
    assert isinstance(dialog, MemberDialog)
    dialog.name.setText("ada  berg")
    dialog.share.setText("50")
    dialog.save()
    _settle(settle)
    assert dialog.refusal() == "Ada Berg is in development already. Edit the share there."
    assert team_rows(page.desk.database)[0].members[0].share == 1
    dialog.team.choose("test")
    dialog.save()
    _settle(settle)
    assert [member.name for member in team_rows(page.desk.database)[1].members] == ["ada berg"]
