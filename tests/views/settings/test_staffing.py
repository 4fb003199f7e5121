"""Teams and calendar in the settings: what a user sets up there, what it would change, and what is then in the database."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.commands import branches, closures, planning, products, teams
from app.queries.capacity import absence_rows, closure_rows, release_times, team_rows
from app.queries.staffing import staffing
from app.rows.capacity import TeamRow
from models.rules.terms import ClosureKind
from tests.app.commands.desk import Desk as House
from tests.views.settings.conftest import Open
from views.background import Background
from views.desk import Desk as Office
from views.settings.block import Block
from views.settings.lines import ChoiceLine, TextLine
from views.settings.products import Products
from views.settings.screen import PRODUCTS, STAFFING
from views.settings.staffing import StaffingPage
from views.settings.staffing_dialogs import AbsenceDialog, ClosureDialog, MemberDialog, RemoveTeamDialog, TeamDialog
from views.settings.staffing_words import closure_columns
from views.settings.tried import TriedDialog
from views.theme import metrics, px
from views.widgets.labels import Label
from views.widgets.times import week_day

Settle = Callable[[], None]
KEY = Qt.Key


class Staff:
    """The page, and what one does there."""

    def __init__(self, house: House, page: StaffingPage, background: Background, wait: Settle) -> None:
        self.house, self.page, self._background, self._wait = house, page, background, wait

    def settle(self) -> None:
        """Wait until nothing is under way, what is read anew after an act included."""
        for _ in range(3):
            self._wait()
            QApplication.processEvents()

    def press(self, block: Block, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key in a list."""
        self.page.window().activateWindow()  # without a window system nobody does it when a dialog closes
        block.table.setFocus()
        self.settle()
        QTest.keyClick(block.table, key, modifier)
        self.settle()

    def new(self, block: Block) -> TriedDialog:
        """The button of a list that makes a new row."""
        block.buttons["settings.new"].click()
        return self.dialog()

    def dialog(self) -> TriedDialog:
        """The dialog that is open."""
        assert self.page.dialog is not None
        return self.page.dialog

    def tried(self) -> str:
        """What the dialog says that it would change."""
        self.dialog().try_now()
        self.settle()
        return self.dialog().difference.text()

    def save(self) -> None:
        """Save, and wait for it."""
        self.dialog().save()
        self.settle()

    def days(self) -> dict[str, float | None]:
        """What the first coming release has of each team."""
        return {load.team: load.capacity for load in release_times(self.house.database)[0].teams}


@pytest.fixture
def staff(house: House, open_settings: Open, background: Background, settle: Settle) -> Staff:
    """Kursvik with releases every second Tuesday, and no team yet."""
    house.do(products.set_product, products.SetProduct("Kursvik", {"country": "SE"}))
    house.do(planning.plan_releases, planning.PlanReleases())
    page = open_settings(STAFFING).page(STAFFING)
    assert isinstance(page, StaffingPage)
    made = Staff(house, page, background, settle)
    made.settle()
    return made


def type_into(field: QLineEdit, text: str) -> None:
    field.selectAll()
    QTest.keyClicks(field, text)


def add_team(staff: Staff, name: str = "development", days: str = "") -> None:
    dialog = staff.new(staff.page.teams)
    assert isinstance(dialog, TeamDialog)
    type_into(dialog.name, name)
    if days:
        type_into(dialog.days, days)
    staff.save()


def add_member(staff: Staff, name: str, share: str = "100") -> None:
    dialog = staff.new(staff.page.members)
    assert isinstance(dialog, MemberDialog)
    type_into(dialog.name, name)
    type_into(dialog.share, share)
    staff.save()


def team(staff: Staff) -> TeamRow:
    return team_rows(staff.house.database)[0]


def test_empty_lists_say_what_belongs_there(staff: Staff) -> None:
    assert "a release has one capacity" in staff.page.teams._nothing.text()
    assert staff.page.teams._nothing.isVisible()
    assert not staff.page.members.isVisible()
    assert "Nothing is closed" in staff.page.closures._nothing.text()


def test_a_team_is_set_up_with_its_days_and_reserve(staff: Staff) -> None:
    dialog = staff.new(staff.page.teams)
    assert isinstance(dialog, TeamDialog)
    type_into(dialog.name, "development")
    type_into(dialog.days, "18,5")
    type_into(dialog.kept, "20")
    assert "development: " in staff.tried()
    assert "? → 18.5" in staff.tried()
    assert not team_rows(staff.house.database)
    staff.save()
    row = team(staff)
    assert (row.name, row.days, row.fault_share) == ("development", 18.5, 0.2)
    assert staff.page.teams.words() == "development, Nobody, 18.5 pd a release, 20 %"


def test_a_colleague_and_their_absence_are_seen_in_what_releases_have(staff: Staff) -> None:
    add_team(staff)
    add_member(staff, "Ada Berg")
    before = staff.days()["development"]
    assert before is not None
    release = release_times(staff.house.database)[0]
    dialog = staff.new(staff.page.absences)
    assert isinstance(dialog, AbsenceDialog)
    assert dialog.name.currentText() == "Ada Berg"
    day = next(
        release.planned - timedelta(days=back)
        for back in range(1, 6)
        if (release.planned - timedelta(days=back)).weekday() < 5
    )
    dialog.last.setDate(QDate(day.year, day.month, day.day))
    dialog.first.setDate(QDate(day.year, day.month, day.day))
    after = before - 1
    assert f", {before:g} → {after:g}" in staff.tried()
    assert staff.days()["development"] == before
    staff.save()
    assert staff.days()["development"] == after
    assert f"/ {after:g}" in staff.page.times_words()
    assert [row.name for row in absence_rows(staff.house.database)] == ["Ada Berg"]
    staff.press(staff.page.absences, KEY.Key_Delete)
    assert staff.days()["development"] == before


def test_part_time_is_a_share_in_per_cent(staff: Staff) -> None:
    add_team(staff)
    add_member(staff, "Ada Berg")
    whole = staff.days()["development"]
    assert whole is not None
    staff.press(staff.page.members, KEY.Key_E)
    dialog = staff.dialog()
    assert isinstance(dialog, MemberDialog)
    assert dialog.share.text() == "100"
    type_into(dialog.share, "50")
    staff.save()
    assert staff.days()["development"] == whole / 2
    assert team(staff).members[0].share == 0.5


def test_a_share_beyond_everything_is_refused_and_what_was_typed_stays(staff: Staff) -> None:
    add_team(staff)
    dialog = staff.new(staff.page.members)
    assert isinstance(dialog, MemberDialog)
    type_into(dialog.name, "Ada Berg")
    type_into(dialog.share, "150")
    staff.save()
    assert "between 0 and 1" in dialog.refusal()
    assert dialog.name.text() == "Ada Berg"
    assert not team(staff).members


def test_a_capacity_of_nothing_is_refused(staff: Staff) -> None:
    dialog = staff.new(staff.page.teams)
    assert isinstance(dialog, TeamDialog)
    type_into(dialog.name, "development")
    type_into(dialog.days, "-3")
    assert "above 0" in staff.tried()
    staff.save()
    assert "above 0" in dialog.refusal()
    assert not team_rows(staff.house.database)


def test_teams_are_put_in_another_order_by_keys(staff: Staff) -> None:
    for name in ("development", "test"):
        add_team(staff, name, "5")
    staff.page.teams.go_to(team_rows(staff.house.database)[1].id)
    staff.press(staff.page.teams, KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [row.name for row in team_rows(staff.house.database)] == ["test", "development"]
    assert staff.page.teams.current().name == "test"  # type: ignore[union-attr] # a row is there


def test_a_team_is_removed_after_it_was_said_what_that_changes(staff: Staff) -> None:
    for name in ("development", "test"):
        add_team(staff, name, "5")
    staff.page.teams.go_to(team(staff).id)
    staff.press(staff.page.teams, KEY.Key_Delete)
    assert isinstance(staff.dialog(), RemoveTeamDialog)
    assert "5 → ?" in staff.tried()
    staff.save()
    assert [row.name for row in team_rows(staff.house.database)] == ["test"]


def test_a_blackout_is_added_for_one_product_and_names_the_releases_on_it(staff: Staff) -> None:
    day = release_times(staff.house.database)[0].planned
    dialog = staff.new(staff.page.closures)
    assert isinstance(dialog, ClosureDialog)
    assert any(
        "Closed: nobody works, only expedited releases ship." in each.text() for each in dialog.findChildren(Label)
    )
    dialog.kind.choose("blackout")
    type_into(dialog.name, "End of term")
    dialog.first.setDate(QDate(day.year, day.month, day.day))
    dialog.product.choose("Kursvik")
    assert dialog.last.date() == dialog.first.date()
    assert "Planned on closed days now: R-1" in staff.tried()
    staff.save()
    (row,) = closure_rows(staff.house.database)
    assert (row.name, row.kind, row.product, row.first) == ("End of term", "blackout", "Kursvik", day)
    assert "Blackout" in staff.page.closures.words()


def test_a_closed_day_of_another_year_is_shown_whole() -> None:
    today = date(2026, 11, 22)
    for column in closure_columns(today)[2:4]:
        words = week_day(date(2027, 12, 29), today)
        assert metrics("cell").horizontalAdvance(words) + 2 * px(8) <= px(column.width)


def test_closed_days_take_their_days_from_releases(staff: Staff) -> None:
    add_team(staff)
    add_member(staff, "Ada Berg")
    release = release_times(staff.house.database)[1]
    before = release.teams[0].capacity
    assert before is not None
    order = closures.AddClosure(ClosureKind.CLOSED, "Moving", release.planned, release.planned)
    staff.house.do(closures.add_closure, order)
    after = release_times(staff.house.database)[1].teams[0].capacity
    assert after == before - 1


def test_an_exception_stands_beside_its_closed_days(staff: Staff) -> None:
    day = release_times(staff.house.database)[0].planned
    staff.house.do(closures.add_closure, closures.AddClosure(ClosureKind.BLACKOUT, "End of term", day, day))
    staff.house.do(closures.except_release, closures.ExceptRelease(1, "Everybody agreed"), who="Noor")
    staff.page.refresh()
    staff.settle()
    assert "(Noor)" in staff.page.closures.words()


def test_branches_are_added_renamed_and_ended(staff: Staff) -> None:
    dialog = staff.new(staff.page.branches)
    type_into(dialog.findChildren(QLineEdit)[0], "4.x")
    staff.save()
    staff.press(staff.page.branches, KEY.Key_E)
    type_into(staff.dialog().findChildren(QLineEdit)[0], "5.x")
    staff.save()
    staff.press(staff.page.branches, KEY.Key_Delete)
    (row,) = staffing(staff.house.database).branches
    assert row.name == "5.x"
    assert row.ended is not None


def test_another_desks_change_is_not_overwritten(staff: Staff) -> None:
    add_team(staff, days="5")
    staff.press(staff.page.teams, KEY.Key_E)
    dialog = staff.dialog()
    assert isinstance(dialog, TeamDialog)
    staff.house.do(teams.set_team, teams.SetTeam("development", {"days": "7"}), who="Anna")
    type_into(dialog.days, "6")
    staff.save()
    assert "Anna changed development" in dialog.refusal()
    assert team(staff).days == 7


def test_each_product_has_teams_of_its_own(staff: Staff) -> None:
    add_team(staff, days="5")
    staff.house.do(products.set_product, products.SetProduct("Almanda", {}))
    staff.page.refresh()
    staff.settle()
    assert staff.page.product.isVisible()
    staff.page.product.combo.setCurrentIndex(1)
    staff.page.product.combo.activated.emit(1)
    staff.settle()
    assert not staff.page.teams.rows()
    add_team(staff, "all of us", "3")
    assert [row.name for row in team_rows(staff.house.database, "Almanda")] == ["all of us"]


def test_a_house_without_a_product_is_told_so_and_led_there(
    house: House, office: Office, open_settings: Open, settle: Settle
) -> None:
    page = open_settings(STAFFING).page(STAFFING)
    assert isinstance(page, StaffingPage)
    settle()
    assert page.empty.isVisible()
    assert "No product is known yet" in page.empty.sentence()
    assert page.sheet.isVisible(), "the page's name stays"
    assert not any(block.isVisible() for block in page.blocks())
    opened: list[tuple[str, int]] = []
    office.opened.connect(lambda kind, item: opened.append((kind, item)))
    assert page.first_focus() is page.empty.button
    page.empty.button.click()
    assert opened == [("settings", PRODUCTS)]


def test_tolerance_and_tests_are_set_where_the_cadence_is(house: House, open_settings: Open, settle: Settle) -> None:
    house.do(products.set_product, products.SetProduct("Kursvik", {}))
    page = open_settings(PRODUCTS).page(PRODUCTS)
    assert isinstance(page, Products)
    for name, value in (("tolerance", "3"), ("testers", "2")):
        line = page.lines[name]
        assert isinstance(line, TextLine)
        line.field.setFocus()
        line.field.setText(value)
        QTest.keyClick(line.field, KEY.Key_Return)
        settle()
    whole = page.lines["whole_test"]
    assert isinstance(whole, ChoiceLine)
    whole.choice.choose("yes")
    settle()
    from app.queries.people import product_rows

    (row,) = product_rows(house.database)
    assert (row.tolerance, row.testers, row.whole_test) == (3, 2, True)


def test_the_next_days_move_off_closed_ones(house: House, open_settings: Open, settle: Settle) -> None:
    house.do(products.set_product, products.SetProduct("Kursvik", {"anchor": "2026-01-06"}))
    screen = open_settings(PRODUCTS)
    page = screen.page(PRODUCTS)
    assert isinstance(page, Products)
    today = house.now.date()
    year = date(today.year + 1, today.month, 1)
    closed = closures.AddClosure(ClosureKind.CLOSED, "Moving house", today, year)
    house.do(closures.add_closure, closed)
    page.refresh()
    settle()
    assert "Moving house" in page.shown_days()


def test_with_teams_the_capacity_is_counted_and_not_typed(house: House, open_settings: Open, settle: Settle) -> None:
    house.do(products.set_product, products.SetProduct("Kursvik", {"capacity": "20"}))
    house.do(teams.add_team, teams.AddTeam("development"))
    house.do(branches.add_branch, branches.AddBranch("4.x"))
    page = open_settings(PRODUCTS).page(PRODUCTS)
    assert isinstance(page, Products)
    assert not page.lines["capacity"].editor.isEnabled()
    assert page.lines["capacity"].value() == ""
