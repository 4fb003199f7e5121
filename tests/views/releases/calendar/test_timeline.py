"""The timeline by keys, wheel and drag: lanes, meters, zoom, and what is then in the database."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.commands import absences, closures, planning, products, teams, valuing
from models.releases import Release
from models.rules.terms import ClosureKind, ReleaseKind
from tests.views.releases.room import Room
from views.releases.calendar.acts import MoveDialog
from views.releases.calendar.drawing import Ground, bare_of_icon, closed_words_until, fitted
from views.releases.calendar.tab import CalendarTab
from views.releases.calendar.timeline import CLOSEST
from views.theme import metrics

KEY = Qt.Key


@pytest.fixture
def timeline(room: Room, tab: CalendarTab) -> CalendarTab:
    tab.show_form("timeline")
    room.settle()
    tab.focus_list()
    return tab


def wheel(tab: CalendarTab, turned: int, modifier: Qt.KeyboardModifier) -> None:
    spot = QPointF(tab.timeline.viewport().rect().center())
    where = tab.timeline.viewport().mapToGlobal(spot)
    none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(spot, where, QPoint(), QPoint(0, turned), none, modifier, phase, False)
    QApplication.sendEvent(tab.timeline.viewport(), event)


def current(tab: CalendarTab) -> int:
    made = tab.timeline.current()
    assert made is not None
    return made.row.release_id


def test_releases_stand_in_lanes_and_say_what_each_team_has(room: Room, timeline: CalendarTab) -> None:
    change = room.work.planned(release=1)
    room.work.do(valuing.set_score, valuing.SetScore(change, {"effort": "3"}))
    room.work.do(teams.add_team, teams.AddTeam("development", values={"days": "8"}))
    room.refresh()
    assert [lane.title for lane in timeline.timeline.lanes().lanes] == ["Regular"]
    assert current(timeline) == 1
    assert "development 3 / 8" in timeline.timeline.accessibleDescription()


def test_what_is_over_booked_is_said(room: Room, timeline: CalendarTab) -> None:
    change = room.work.planned(release=1)
    room.work.do(valuing.set_score, valuing.SetScore(change, {"effort": "9"}))
    room.work.do(teams.add_team, teams.AddTeam("development", values={"days": "8"}))
    room.refresh()
    assert "development 9 / 8 (over capacity)" in timeline.timeline.accessibleDescription()


def test_an_unknown_effort_is_counted_and_never_nothing(room: Room, timeline: CalendarTab) -> None:
    room.work.planned(release=1)
    room.refresh()
    assert "1 without an effort" in timeline.timeline.accessibleDescription()


def test_arrows_go_along_a_lane_and_across(room: Room, timeline: CalendarTab) -> None:
    hot = room.work.release(3, ReleaseKind.EXPEDITED)
    room.refresh()
    room.press(KEY.Key_Right)
    assert current(timeline) == 2
    room.press(KEY.Key_Right)
    assert current(timeline) == 2
    room.press(KEY.Key_Down)
    assert current(timeline) == hot
    room.press(KEY.Key_Up)
    assert current(timeline) == 1
    room.press(KEY.Key_Return)
    assert "R-1" in room.page_words()


def test_it_zooms_by_wheel_and_keys_between_six_months_and_a_few_weeks(room: Room, timeline: CalendarTab) -> None:
    whole = timeline.timeline.day_width()
    wheel(timeline, 120, Qt.KeyboardModifier.ControlModifier)
    assert timeline.timeline.day_width() == pytest.approx(whole * 1.25)
    wheel(timeline, -120, Qt.KeyboardModifier.ControlModifier)
    wheel(timeline, -120, Qt.KeyboardModifier.ControlModifier)
    assert timeline.timeline.day_width() == pytest.approx(whole)
    for _ in range(30):
        room.press(KEY.Key_Plus)
    assert timeline.timeline.day_width() == CLOSEST
    room.press(KEY.Key_0)
    assert timeline.timeline.day_width() == pytest.approx(whole)


def test_pages_go_by_month(room: Room, timeline: CalendarTab) -> None:
    before = timeline.timeline.lanes().first
    room.press(KEY.Key_PageDown)
    assert timeline.timeline.lanes().first == (before + timedelta(days=32)).replace(day=1)
    room.press(KEY.Key_T)
    assert timeline.timeline.lanes().first == before


def test_a_release_dragged_along_asks_before_its_day_moves(room: Room, timeline: CalendarTab) -> None:
    view = timeline.timeline
    for _ in range(6):
        view.zoom(1)
    view.go_to(1)
    placed = next(each for each in view.placed() if each.made.row.release_id == 1)
    shift = QPoint(view.gutter() - view.horizontalScrollBar().value(), view.axis() - view.verticalScrollBar().value())
    spot = placed.box.translated(shift).center()
    to = spot + QPoint(round(view.day_width() * 2), 0)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    QTest.mouseMove(view.viewport(), to)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, to)
    room.settle()
    dialog = timeline.acts.dialog
    assert isinstance(dialog, MoveDialog)
    before = room.work.row(Release, 1)["planned_on"]
    dialog.want()
    room.settle()
    assert room.work.row(Release, 1)["planned_on"] == before + timedelta(days=2)


def test_each_product_has_its_lanes_where_all_are_shown(room: Room, timeline: CalendarTab) -> None:
    room.work.do(products.set_product, products.SetProduct("Almanda", {}))
    room.work.do(planning.new_release, planning.NewRelease(ReleaseKind.MAJOR, room.work.day(40), "Almanda"))
    timeline.strip.products_chosen.emit(frozenset())
    room.settle()
    lanes = [(lane.group, lane.title) for lane in timeline.timeline.lanes().lanes]
    assert lanes == [("Kursvik", "Regular"), ("Almanda", "Regular"), ("Almanda", "Major")]


def test_an_absence_is_seen_in_what_the_release_has(room: Room, timeline: CalendarTab) -> None:
    room.work.do(teams.add_team, teams.AddTeam("development"))
    room.work.do(teams.set_member, teams.SetMember("development", "Ada Berg"))
    room.refresh()
    made = timeline.timeline.current()
    assert made is not None
    (before,) = made.row.teams
    day: date = made.row.ships - timedelta(days=7)
    room.work.do(absences.add_absence, absences.AddAbsence("Ada Berg", day, made.row.ships))
    room.refresh()
    made = timeline.timeline.current()
    assert made is not None
    (after,) = made.row.teams
    assert before.capacity is not None
    assert after.capacity is not None
    assert after.capacity < before.capacity


def test_no_release_at_all_is_stood(room: Room) -> None:
    room.work.product()
    room.refresh()
    room.screen.head.tabs.choose("calendar")
    tab = room.screen.tab("calendar")
    assert isinstance(tab, CalendarTab)
    tab.show_form("timeline")
    room.settle()
    tab.focus_list()
    for key in (KEY.Key_Right, KEY.Key_Down, KEY.Key_Return, KEY.Key_Plus, KEY.Key_PageDown, KEY.Key_V):
        room.press(key)
    assert tab.form() == "month"


def test_a_narrow_release_keeps_the_end_of_its_name_without_dots(timeline: CalendarTab) -> None:
    wide = metrics("meta", 600).horizontalAdvance
    assert fitted("2027-02", wide("2027-02")) == "2027-02"
    assert fitted("2027-02", wide("2027-02") - 1) == fitted("2027-02", wide("02")) == "02"
    assert bare_of_icon("2027-02", wide("02") - 1)
    assert not bare_of_icon("2027-02", wide("02"))


def test_the_teams_of_the_meters_are_named_once_beside_their_lane(room: Room, timeline: CalendarTab) -> None:
    for name in ("development", "test"):
        room.work.do(teams.add_team, teams.AddTeam(name, values={"days": "8"}))
    room.refresh()
    (lane,) = timeline.timeline.lanes().lanes
    assert lane.teams == ("development", "test")
    assert all(each.teams_aside for each in lane.releases)
    assert timeline.timeline.gutter() >= metrics("meta").horizontalAdvance("development") + 16


def test_the_name_of_a_closed_day_runs_on_to_the_next_one(room: Room, timeline: CalendarTab) -> None:
    for ahead in (40, 60):
        day = room.work.day(ahead)
        room.work.do(closures.add_closure, closures.AddClosure(ClosureKind.CLOSED, "Stocktaking", day, day))
    room.refresh()
    view = timeline.timeline
    ground = Ground(view.lanes(), ((0, 60),), 6.0, 96, 66, 0, 0, view.size())
    first, second = view.lanes().closed
    assert closed_words_until(ground)[0] == ground.x(second.first) - 8 > ground.x(first.last) + 60
