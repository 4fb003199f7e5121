"""The month by keys and by drag: what a user sees and does there, and what is then in the database."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from app.commands import absences, closures, planning, products, teams
from app.rows.capacity import CalendarClosure, CalendarDay
from models.releases import Release
from models.rules.terms import ClosureKind, ReleaseKind
from tests.views.releases.room import Room
from views.releases.calendar.acts import MoveDialog
from views.releases.calendar.days import MonthAsked, month_span, weeks_of
from views.releases.calendar.month import RELEASE_MIME
from views.releases.calendar.tab import CalendarTab
from views.releases.dialogs import NewReleaseDialog

KEY = Qt.Key


def day_of(room: Room, release: int) -> date:
    return room.work.row(Release, release)["planned_on"]  # type: ignore[no-any-return] # a stored row's values are Any


def spoken(tab: CalendarTab, day: date) -> str:
    return str(tab.month.weeks.data(tab.month.weeks.place_of(day), Qt.ItemDataRole.AccessibleTextRole))


def go_to(room: Room, tab: CalendarTab, day: date) -> None:
    tab.go_to(day)
    room.settle()
    tab.focus_list()


def drop(room: Room, tab: CalendarTab, release: int, day: date) -> None:
    data = QMimeData()
    data.setData(RELEASE_MIME, str(release).encode())
    spot = tab.month.visualRect(tab.month.weeks.place_of(day)).center()
    none = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(spot), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, none)
    tab.month.dropEvent(event)
    room.settle()


def test_releases_stand_on_their_days_and_say_kind_and_state(room: Room, tab: CalendarTab) -> None:
    day = day_of(room, 1)
    go_to(room, tab, day)
    assert "Regular, Planned" in spoken(tab, day)
    assert [each.release_id for each in tab.month.releases()] == [1]


def test_arrows_go_by_day_and_week_and_over_the_months_edge(room: Room, tab: CalendarTab) -> None:
    go_to(room, tab, date(2027, 3, 30))
    room.press(KEY.Key_Right)
    assert tab.month.day() == date(2027, 3, 31)
    room.press(KEY.Key_Right)
    assert (tab.month.day(), tab.strip.title.text()) == (date(2027, 4, 1), "April 2027")
    room.press(KEY.Key_Up)
    assert (tab.month.day(), tab.strip.title.text()) == (date(2027, 3, 25), "March 2027")
    room.press(KEY.Key_Down)
    assert tab.month.day() == date(2027, 4, 1)
    room.press(KEY.Key_Home)
    assert tab.month.day() == date(2027, 3, 29)
    room.press(KEY.Key_End)
    assert tab.month.day() == date(2027, 4, 4)


def test_pages_go_by_month_and_keep_the_day_as_far_as_there_is_one(room: Room, tab: CalendarTab) -> None:
    go_to(room, tab, date(2027, 1, 31))
    room.press(KEY.Key_PageDown)
    assert tab.month.day() == date(2027, 2, 28)
    room.press(KEY.Key_PageUp)
    assert tab.month.day() == date(2027, 1, 28)
    room.press(KEY.Key_T)
    today = room.window.desk.now().astimezone().date()
    assert tab.month.day() == today


def test_enter_opens_the_days_release_beside(room: Room, tab: CalendarTab) -> None:
    go_to(room, tab, day_of(room, 2))
    room.press(KEY.Key_Return)
    assert room.screen.side.isVisible()
    assert "R-2" in room.page_words()
    assert room.screen.current_tab() is tab


def test_of_two_releases_on_a_day_enter_asks_which(room: Room, tab: CalendarTab) -> None:
    room.work.release(14, ReleaseKind.EXPEDITED)
    room.refresh()
    go_to(room, tab, day_of(room, 1))
    room.press(KEY.Key_Return)
    menu = tab.month.findChildren(QMenu)[-1]
    assert len(menu.actions()) == 2
    menu.actions()[1].trigger()
    room.settle()
    assert "R-3" in room.page_words()
    menu.close()


def test_n_makes_a_release_on_the_current_day(room: Room, tab: CalendarTab) -> None:
    day = room.window.desk.now().astimezone().date() + timedelta(days=40)
    go_to(room, tab, day)
    room.press(KEY.Key_N)
    dialog = tab.acts.dialog
    assert isinstance(dialog, NewReleaseDialog)
    dialog.want()
    room.settle()
    assert day_of(room, 3) == day
    assert [each.release_id for each in tab.month.releases()] == [3]


def test_a_release_dragged_to_another_day_says_first_who_is_told(room: Room, tab: CalendarTab) -> None:
    room.work.planned(room.work.ticket(), room.work.ticket(), release=1)
    to = day_of(room, 1) + timedelta(days=1)
    go_to(room, tab, to)
    drop(room, tab, 1, to)
    dialog = tab.acts.dialog
    assert isinstance(dialog, MoveDialog)
    words = " ".join(label.text() for label in dialog.findChildren(type(tab.strip.title)))
    assert "2 people wait for it and are told the new day" in words
    assert day_of(room, 1) != to
    dialog.want()
    room.settle()
    assert day_of(room, 1) == to
    room.press(KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert day_of(room, 1) == to - timedelta(days=1)


def test_a_release_dragged_onto_a_closed_day_says_so(room: Room, tab: CalendarTab) -> None:
    to = day_of(room, 1) + timedelta(days=2)
    room.work.do(closures.add_closure, closures.AddClosure(ClosureKind.BLACKOUT, "End of term", to, to))
    room.refresh()
    go_to(room, tab, to)
    assert "Blackout: End of term" in spoken(tab, to)
    drop(room, tab, 1, to)
    dialog = tab.acts.dialog
    assert isinstance(dialog, MoveDialog)
    assert "End of term" in " ".join(label.text() for label in dialog.findChildren(type(tab.strip.title)))
    dialog.want()
    room.settle()
    assert "lies on a closed day: End of term" in spoken(tab, to)


def test_a_release_is_not_moved_into_the_past(room: Room, tab: CalendarTab) -> None:
    yesterday = room.window.desk.now().astimezone().date() - timedelta(days=1)
    tab._on_moved(1, yesterday)
    room.settle()
    assert tab.acts.dialog is None
    assert "is past" in room.said()


def test_what_has_shipped_cannot_be_dragged(room: Room, tab: CalendarTab) -> None:
    change = room.work.planned(release=1)
    room.work.tested(change)
    room.work.ship(1)
    room.refresh()
    shipped = next(
        look for week in tab.month.weeks._weeks for look in week if any(c.release.release_id == 1 for c in look.chips)
    )
    assert [chip.can_move for chip in shipped.chips if not chip.freeze] == [False]


def test_an_absence_is_counted_on_working_days_and_names_who_is_away(room: Room, tab: CalendarTab) -> None:
    room.work.do(teams.add_team, teams.AddTeam("development"))
    room.work.do(teams.set_member, teams.SetMember("development", "Ada Berg"))
    friday = date(2027, 3, 12)
    room.work.do(absences.add_absence, absences.AddAbsence("Ada Berg", friday, friday + timedelta(days=1)))
    go_to(room, tab, friday)
    room.refresh()
    look = tab.month.look()
    assert look is not None
    assert (look.away, look.away_names) == ("1 away", "Away: Ada Berg (development)")
    tab.go_to(friday + timedelta(days=1))
    weekend = tab.month.look()
    assert weekend is not None
    assert weekend.away == ""


def test_several_products_are_shown_in_one_view_and_chosen_by_a_menu(room: Room, tab: CalendarTab) -> None:
    room.work.do(products.set_product, products.SetProduct("Almanda", {}))
    day = room.work.day(14)
    room.work.do(planning.new_release, planning.NewRelease(ReleaseKind.MAJOR, day, "Almanda"))
    room.refresh()
    go_to(room, tab, day)
    assert "Almanda" not in spoken(tab, day)
    menu = tab.strip.products.menu()
    assert menu is not None
    menu.actions()[0].trigger()
    room.settle()
    assert "Almanda" in spoken(tab, day)
    assert "Kursvik" in spoken(tab, day)
    next(action for action in menu.actions() if action.text() == "Kursvik").trigger()
    room.settle()
    assert "Major" in spoken(tab, day)
    assert "Regular" not in spoken(tab, day)


def test_the_week_begins_as_the_locale_has_it(room: Room) -> None:
    QLocale.setDefault(QLocale("en_US"))
    assert month_span(date(2026, 11, 1)) == (date(2026, 11, 1), date(2026, 12, 5))
    QLocale.setDefault(QLocale("de_DE"))
    assert month_span(date(2026, 11, 1)) == (date(2026, 10, 26), date(2026, 12, 6))
    QLocale.setDefault(QLocale("en_GB"))


def test_weeks_are_numbered_and_said(room: Room, tab: CalendarTab) -> None:
    go_to(room, tab, date(2027, 1, 1))
    head = tab.month.weeks.headerData
    assert [head(week, Qt.Orientation.Vertical) for week in range(5)] == ["53", "1", "2", "3", "4"]
    aloud = Qt.ItemDataRole.AccessibleTextRole
    assert head(0, Qt.Orientation.Vertical, aloud) == "week 53"
    assert (head(0, Qt.Orientation.Horizontal), head(0, Qt.Orientation.Horizontal, aloud)) == ("Mon", "Monday")


def test_a_closure_keeps_its_lane_through_the_week() -> None:
    first = date(2027, 3, 1)
    long = CalendarClosure(1, "closed", "Long", None)
    short = CalendarClosure(2, "blackout", "Short", None)
    days = {}
    for number in range(31):
        day = first + timedelta(days=number)
        over = tuple(c for c, on in ((long, number >= 2), (short, number in (1, 2))) if on)
        days[day] = CalendarDay(day, False, {}, over, (), (), ())
    week = weeks_of(MonthAsked(first, first, frozenset(), with_product=False), days)[0]
    assert [[(band.look.word, band.lane) for band in look.bands] for look in week[1:4]] == [
        [("Short", 0)],
        [("Short", 0), ("Long", 1)],
        [("Long", 1)],
    ]


def test_an_empty_house_offers_to_lay_out_releases(room: Room) -> None:
    room.screen.head.tabs.choose("calendar")
    room.settle()
    tab = room.screen.current_tab()
    assert isinstance(tab, CalendarTab)
    assert tab.empty.isVisible()
    QTest.keyClick(tab.empty.button, KEY.Key_Space)
    room.settle()
    assert room.work.count(Release) == 6
    assert tab.month.isVisible()


def test_the_calendar_is_written_as_a_file_and_as_pdf(room: Room, tab: CalendarTab, tmp_path: Path) -> None:
    tab.exporter.write_ics(tmp_path / "releases.ics", None)
    room.settle()
    written = (tmp_path / "releases.ics").read_text()
    assert written.count("BEGIN:VEVENT") == 2
    assert "2 entries written to releases.ics" in room.said()
    tab.exporter.write_pdf(tmp_path / "month.pdf", *tab._printed())
    room.settle()
    assert (tmp_path / "month.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("shape", ["month", "timeline"])
def test_an_exception_shows_that_it_ships_all_the_same(room: Room, tab: CalendarTab, shape: str) -> None:
    day = day_of(room, 1)
    room.work.do(closures.add_closure, closures.AddClosure(ClosureKind.CLOSED, "Moving house", day, day))
    room.work.do(closures.except_release, closures.ExceptRelease(1, "Everybody agreed"))
    tab.show_form(shape)
    go_to(room, tab, day)
    room.refresh()
    if shape == "month":
        assert "ships in spite of Moving house" in spoken(tab, day)
    else:
        assert [each.look.word for each in tab.timeline.lanes().closed] == ["Moving house"]
