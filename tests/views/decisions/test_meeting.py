"""Meeting mode: one item in large type, its keys and buttons, the running count, and how it ends."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from models.decisions import Decision
from models.rules.states import ChangeState
from models.rules.terms import DecisionKind
from tests.app.commands.desk import Desk as House
from tests.views.decisions.conftest import Seat
from tests.views.decisions.test_deciding import three
from views.decisions import minutes
from views.decisions.meeting.window import MeetingWindow
from views.widgets.labels import Label

Key = Qt.Key
Sit = Callable[[], Seat]


def meet(seat: Seat) -> MeetingWindow:
    seat.press(Key.Key_F11)
    meeting = seat.screen.meeting()
    assert meeting is not None
    meeting.activateWindow()
    meeting.page.setFocus()
    seat.wait()
    return meeting


def words_on(meeting: MeetingWindow) -> list[str]:
    return [label.text() for label in meeting.findChildren(Label) if label.isVisible()]


def in_hand(meeting: MeetingWindow) -> int:
    shown = meeting.page.shown()
    return shown.sheet.row.id if shown is not None else 0


def test_keys_decide_and_the_next_item_is_in_hand(house: House, sit: Sit) -> None:
    first, second, third = three(house)
    seat = sit()
    meeting = meet(seat)
    assert meeting.isFullScreen()
    assert in_hand(meeting) == first
    seat.press(Key.Key_1)
    assert seat.focused() is meeting.band.field
    seat.say("Every town asks for it.")
    assert house.state_of(first) is ChangeState.HONOURED
    assert in_hand(meeting) == second
    assert seat.focused() is meeting.page
    assert "1 decided" in words_on(meeting)
    assert "1 of 2" in words_on(meeting)
    seat.press(Key.Key_J)
    assert in_hand(meeting) == third
    seat.press(Key.Key_K)
    assert in_hand(meeting) == second


def test_large_buttons_say_the_words_that_are_possible(house: House, sit: Sit) -> None:
    first, *_rest = three(house)
    meeting = meet(seat := sit())
    buttons = {button.text(): button for button in meeting.buttons() if button.isVisible()}
    assert {"Honour", "Reject", "Defer", "Ask"} <= set(buttons)
    assert "It stands" not in buttons
    assert buttons["Honour"].height() > 50
    meeting.band.field.setPlainText("How many?")
    buttons["Ask"].click()
    seat.wait()
    assert house.rows(Decision)[-1]["kind"] is DecisionKind.ASK
    assert house.rows(Decision)[-1]["change_id"] == first


def test_what_is_half_typed_goes_into_the_meeting_and_out_of_it(house: House, sit: Sit) -> None:
    three(house)
    seat = sit()
    seat.press(Key.Key_E)
    seat.type("Half")
    seat.press(Key.Key_Escape)
    meeting = meet(seat)
    assert meeting.band.reason() == "Half"
    seat.press(Key.Key_E)
    seat.type(" a sentence")
    seat.press(Key.Key_Escape)
    assert seat.focused() is meeting.page
    seat.press(Key.Key_Escape)
    assert seat.screen.meeting() is None
    seat.wait()
    assert seat.screen.band.reason() == "Half a sentence"


def test_undo_takes_it_out_of_the_count_and_puts_it_back_in_hand(house: House, sit: Sit) -> None:
    first, *_rest = three(house)
    meeting = meet(seat := sit())
    seat.press(Key.Key_1)
    seat.say("Too quickly said.")
    seat.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert house.state_of(first) is ChangeState.PARKED
    assert in_hand(meeting) == first
    assert meeting.decided() == 0
    assert meeting.band.reason() == "Too quickly said."


def test_the_end_lists_what_was_decided_and_leads_back(house: House, sit: Sit) -> None:
    first, *_rest = three(house)
    meeting = meet(seat := sit())
    seat.press(Key.Key_1)
    seat.say("Yes.")
    seat.press(Key.Key_Escape)
    assert seat.screen.meeting() is meeting
    assert meeting.ending.isVisible()
    assert f"C-{first}" in words_on(meeting)
    meeting.ending.resumed.emit()
    assert meeting.page.isVisible()
    seat.press(Key.Key_Escape)
    seat.press(Key.Key_Escape)
    assert seat.screen.meeting() is None


def test_an_empty_queue_says_so(house: House, sit: Sit) -> None:
    only = house.parked(house.ticket())
    meeting = meet(seat := sit())
    seat.press(Key.Key_1)
    seat.say("Yes.")
    assert house.state_of(only) is ChangeState.HONOURED
    assert "Nothing is left to decide." in words_on(meeting)
    assert not meeting.band.isVisible()


def test_everything_in_the_meeting_has_a_name(house: House, sit: Sit) -> None:
    three(house)
    meeting = meet(sit())
    assert [each for each in meeting.buttons() if each.isVisible() and not each.accessibleName()] == []
    assert meeting.page.accessibleName()
    assert meeting.page.accessibleDescription().startswith("C-")


def test_the_minutes_of_the_meeting_go_into_a_file(
    house: House, sit: Sit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    three(house)
    seat = sit()
    seat.press(Key.Key_1)
    seat.say("Said before the meeting.")
    meeting = meet(seat)
    seat.press(Key.Key_1)
    seat.say("Every town asks for it.")
    seat.press(Key.Key_Escape)
    for ending in ("md", "pdf"):
        path = tmp_path / f"minutes.{ending}"
        monkeypatch.setattr(minutes, "ask_file", lambda _parent, path=path: str(path))
        seat.press(Key.Key_M)
        assert path.is_file()
    text = (tmp_path / "minutes.md").read_text(encoding="utf-8")
    assert "Every town asks for it." in text
    assert "Said before the meeting." not in text
    assert (tmp_path / "minutes.pdf").read_bytes().startswith(b"%PDF")
    assert str(tmp_path) in meeting.toast.sentence()
