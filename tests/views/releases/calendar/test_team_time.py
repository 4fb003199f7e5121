"""What a release has of a team, said by hand where it is edited, and counted again."""

import pytest
from PySide6.QtCore import Qt

from app.commands import teams
from app.queries.capacity import release_times
from tests.views.releases.room import Room
from views.releases.calendar.tab import CalendarTab
from views.releases.dialogs import EditReleaseDialog

KEY = Qt.Key


@pytest.fixture
def staffed(room: Room, tab: CalendarTab) -> Room:
    room.work.do(teams.add_team, teams.AddTeam("development"))
    room.work.do(teams.set_member, teams.SetMember("development", "Ada Berg"))
    room.work.do(teams.add_team, teams.AddTeam("test"))
    room.refresh()
    tab.show_form("timeline")
    room.settle()
    tab.focus_list()
    return room


def edit(room: Room) -> EditReleaseDialog:
    tab = room.screen.current_tab()
    assert isinstance(tab, CalendarTab)
    tab.focus_list()
    room.press(KEY.Key_E, Qt.KeyboardModifier.ShiftModifier)
    dialog = tab.acts.dialog
    assert isinstance(dialog, EditReleaseDialog)
    return dialog


def said(room: Room) -> dict[str, tuple[float | None, bool]]:
    return {load.team: (load.capacity, load.by_hand) for load in release_times(room.work.database)[0].teams}


def test_the_time_of_a_team_is_said_by_hand_and_counted_again(staffed: Room) -> None:
    room = staffed
    counted = said(room)["development"][0]
    assert counted is not None
    dialog = edit(room)
    field = dialog.teams.fields["development"]
    assert field.text() == ""
    assert field.placeholderText() == f"Counted: {counted:g}"
    assert dialog.teams.fields["test"].placeholderText() == "Not known"
    field.setText("4,5")
    dialog.want()
    room.settle()
    assert said(room) == {"development": (4.5, True), "test": (None, False)}
    dialog = edit(room)
    assert dialog.teams.fields["development"].text() == "4.5"
    dialog.teams.fields["development"].clear()
    dialog.want()
    room.settle()
    assert said(room)["development"] == (counted, False)


def test_what_is_no_number_is_refused_and_stays_typed(staffed: Room) -> None:
    dialog = edit(staffed)
    dialog.teams.fields["test"].setText("plenty")
    dialog.want()
    staffed.settle()
    assert "is not a number" in dialog.refusal()
    assert dialog.teams.fields["test"].text() == "plenty"


def test_notes_alone_leave_the_time_of_teams_as_it_was(staffed: Room) -> None:
    before = said(staffed)
    dialog = edit(staffed)
    dialog.notes.setPlainText("Bring cake")
    dialog.want()
    staffed.settle()
    assert said(staffed) == before
