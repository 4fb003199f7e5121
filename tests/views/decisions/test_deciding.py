"""One key and one sentence decide: what is then in the database, in the letters and on the screen."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.commands import changes
from models.acts import ActRecord
from models.changes import Change
from models.decisions import Decision
from models.rules.states import ChangeState
from models.rules.terms import ChangeKind, DecisionKind, Event, Language, NoKind
from tests.app.commands.desk import Desk as House
from tests.views.decisions.conftest import Seat
from views.decisions.popovers import UntilWhen, WhichNo

Key = Qt.Key
Sit = Callable[[], Seat]


def last_decision(house: House) -> dict[str, object]:
    return house.rows(Decision)[-1]


def three(house: House) -> list[int]:
    """Three parked wishes, the one of the largest reach first in the queue."""
    return [
        house.parked(house.ticket(subject=f"Ticket {users}", organisation=f"Town {users}", end_users=users))
        for users in (900, 600, 300)
    ]


def test_honour_asks_for_a_reason_says_it_and_goes_to_the_next(house: House, sit: Sit) -> None:
    first, second, _third = three(house)
    seat = sit()
    seat.press(Key.Key_1)
    assert house.state_of(first) is ChangeState.PARKED
    assert seat.focused() is seat.screen.band.field
    assert "why it is honoured" in seat.screen.band.field.placeholderText()
    seat.say("Every town asks for it.")
    assert house.state_of(first) is ChangeState.HONOURED
    assert last_decision(house)["reason"] == "Every town asks for it."
    assert seat.current() == second
    assert seat.focused() is seat.screen.queue.list
    assert seat.screen.band.reason() == ""
    assert seat.window.toast.sentence() == f"C-{first} honoured"
    (letter,) = house.letters(Event.HONOURED)
    assert "Every town asks for it." in letter["body"]


def test_control_z_leaves_the_word_in_the_making_before_it_takes_anything_back(house: House, sit: Sit) -> None:
    first, second, _third = three(house)
    seat = sit()
    seat.press(Key.Key_1)
    seat.say("Every town asks for it.")
    seat.screen.prepare("park")
    seat.screen.band.which.setFocus()
    acts = house.count(ActRecord)
    seat.window.undo()
    seat.wait()
    assert seat.focused() is seat.screen.queue.list
    assert (house.count(ActRecord), seat.current()) == (acts, second)
    seat.window.undo()
    seat.wait()
    assert house.state_of(first) is ChangeState.PARKED


def test_undo_from_the_toast_puts_the_change_and_its_words_back(house: House, sit: Sit) -> None:
    first, second, _third = three(house)
    seat = sit()
    seat.press(Key.Key_1)
    seat.say("Too quickly said.")
    assert seat.current() == second
    seat.window.toast.undo_button().click()
    seat.wait()
    assert house.state_of(first) is ChangeState.PARKED
    assert seat.current() == first
    assert seat.screen.band.reason() == "Too quickly said."


def test_words_that_were_taken_back_come_once_also_after_a_new_start(house: House, sit: Sit) -> None:
    first, second, _third = three(house)
    house.decide(first, DecisionKind.HONOUR, "Too quickly said.")
    house.undo()
    seat = sit()
    assert seat.current() == first
    assert seat.screen.band.reason() == "Too quickly said."
    seat.press(Key.Key_E)
    seat.screen.band.field.selectAll()
    seat.press(Key.Key_Delete)
    seat.press(Key.Key_Escape)
    seat.press(Key.Key_J)
    assert seat.current() == second
    seat.press(Key.Key_K)
    assert (seat.current(), seat.screen.band.reason()) == (first, "")


def test_what_is_undone_in_another_tab_is_found_where_it_stands_again(house: House, sit: Sit) -> None:
    first, _second, _third = three(house)
    seat = sit()
    seat.press(Key.Key_1)
    seat.say("Yes.")
    seat.screen.head.tabs.choose("decided")
    seat.wait()
    seat.screen.desk.undo()
    seat.wait()
    assert (seat.screen.queue.tab(), seat.current()) == ("to-decide", first)
    assert seat.screen.band.reason() == "Yes."


def test_a_reason_written_first_needs_one_key_alone(house: House, sit: Sit) -> None:
    first, second, _third = three(house)
    seat = sit()
    seat.press(Key.Key_E)
    seat.type("Small and useful.")
    seat.press(Key.Key_Escape)
    seat.press(Key.Key_1)
    assert house.state_of(first) is ChangeState.HONOURED
    assert seat.current() == second


def test_ctrl_enter_says_the_most_likely_word(house: House, sit: Sit) -> None:
    (first, *_rest) = three(house)
    seat = sit()
    seat.press(Key.Key_Tab)
    assert seat.focused() is seat.screen.band.field
    seat.say("Yes.")
    assert house.state_of(first) is ChangeState.HONOURED


def test_not_now_asks_what_would_bring_it_back(house: House, sit: Sit) -> None:
    (first, *_rest) = three(house)
    seat = sit()
    seat.press(Key.Key_3)
    assert isinstance(QApplication.activePopupWidget(), WhichNo)
    seat.press(Key.Key_1)
    seat.type("3 more towns")
    seat.press(Key.Key_Return)
    assert seat.focused() is seat.screen.band.field
    seat.type("The team is busy until spring.")
    assert "3 more towns" in seat.letter()
    assert "The team is busy until spring." in seat.letter()
    assert house.state_of(first) is ChangeState.PARKED
    seat.say()
    decision = last_decision(house)
    assert (decision["no_kind"], decision["brings_back"]) == (NoKind.NOT_NOW, "3 more towns")
    assert house.state_of(first) is ChangeState.REJECTED


@pytest.mark.parametrize(("key", "no_kind"), [(Key.Key_3, NoKind.NOT_EVER), (Key.Key_4, NoKind.POSSIBLE_TODAY)])
def test_the_other_two_kinds_of_no_need_two_keys_once_the_reason_stands(
    house: House, sit: Sit, key: Qt.Key, no_kind: NoKind
) -> None:
    (first, *_rest) = three(house)
    seat = sit()
    seat.press(Key.Key_E)
    seat.type("Use the filter for it.")
    seat.press(Key.Key_Escape)
    seat.press(Key.Key_3)
    seat.press(key)
    assert house.state_of(first) is ChangeState.REJECTED
    assert last_decision(house)["no_kind"] is no_kind


def test_a_question_left_by_esc_says_nothing(house: House, sit: Sit) -> None:
    (first, *_rest) = three(house)
    seat = sit()
    seat.press(Key.Key_E)
    seat.type("Words")
    seat.press(Key.Key_Escape)
    seat.press(Key.Key_3)
    seat.press(Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert house.state_of(first) is ChangeState.PARKED
    assert house.count(Decision) == 0


def test_a_mandate_can_only_lapse_and_is_not_asked_which_no(house: House, sit: Sit) -> None:
    change = house.parked(house.ticket(), kind=ChangeKind.MANDATE)
    seat = sit()
    seat.press(Key.Key_3)
    assert QApplication.activePopupWidget() is None
    seat.say("The law was withdrawn.")
    assert house.state_of(change) is ChangeState.REJECTED
    assert last_decision(house)["no_kind"] is NoKind.LAPSED


def test_defer_takes_a_day_that_is_offered_or_typed(house: House, sit: Sit) -> None:
    _first, second, _third = three(house)
    seat = sit()
    seat.press(Key.Key_H)
    seat.press(Key.Key_2)
    seat.say("After the tender.")
    today = datetime.now().astimezone().date()
    assert last_decision(house)["until"] == today + timedelta(days=28)
    assert seat.current() == second
    seat.press(Key.Key_H)
    popover = QApplication.activePopupWidget()
    assert isinstance(popover, UntilWhen)
    popover.field.setFocus()
    seat.type("yesterday")
    seat.press(Key.Key_Return)
    assert "no day to come" in popover.refusal.text()
    popover.field.setText("2099-02-03")
    seat.press(Key.Key_Return)
    seat.say("Not before the census.")
    assert last_decision(house)["until"] == date(2099, 2, 3)
    seat.screen.head.tabs.choose("deferred")
    seat.wait()
    assert len(seat.titles()) == 2


def test_a_question_goes_out_and_its_change_waits_under_asked(house: House, sit: Sit) -> None:
    first, second, _third = three(house)
    seat = sit()
    seat.press(Key.Key_M)
    seat.say("How many classes are it?")
    assert "How many classes are it?" in house.letters(Event.MORE_INFORMATION)[0]["body"]
    assert seat.current() == second
    seat.screen.head.tabs.choose("asked")
    seat.wait()
    assert seat.current() == first
    seat.press(Key.Key_M)
    seat.say("And how many pupils?")
    assert [row["kind"] for row in house.rows(Decision)] == [DecisionKind.ASK, DecisionKind.ASK]


def test_in_a_tab_that_keeps_its_change_the_next_one_is_still_selected(house: House, sit: Sit) -> None:
    first, second, _third = three(house)
    for change in (first, second):
        house.decide(change, DecisionKind.ASK)
    seat = sit()
    seat.screen.head.tabs.choose("asked")
    seat.wait()
    assert seat.current() == first
    seat.press(Key.Key_M)
    seat.say("Once more?")
    assert seat.current() == second


def asked_again(house: House) -> int:
    change = house.parked(house.ticket(language=Language.EN))
    house.reject(change)
    house.wait(days=3)
    house.do(changes.link, changes.Link(house.ticket(language=Language.NL), change))
    return change


def test_what_is_asked_for_again_stands_by_one_key(house: House, sit: Sit) -> None:
    change = asked_again(house)
    seat = sit()
    assert "It costs more than it gives" in seat.letter()
    seat.press(Key.Key_S)
    assert house.state_of(change) is ChangeState.REJECTED
    assert house.row(Change, change)["asked_again_at"] is None
    assert [letter["language"] for letter in house.letters(Event.REJECTED)] == [Language.EN, Language.NL]
    assert seat.titles() == []


def test_what_is_asked_for_again_is_reopened_for_a_reason(house: House, sit: Sit) -> None:
    change = asked_again(house)
    seat = sit()
    seat.press(Key.Key_O, Qt.KeyboardModifier.ShiftModifier)
    seat.type("Now there are two.")
    assert "Now there are two." in seat.letter()
    seat.say()
    assert house.state_of(change) is ChangeState.PARKED
    assert seat.titles() == ["Copy a schedule"]


def test_another_s_word_is_not_overwritten_and_what_was_typed_stays(house: House, sit: Sit) -> None:
    first, second, _third = three(house)
    seat = sit()
    seat.press(Key.Key_E)
    seat.type("Mine, half typed")
    house.now = datetime.now(UTC)
    house.do(changes.edit_change, changes.EditChange(first, {"title": "Anna's title"}), who="Anna")
    seat.press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert house.state_of(first) is ChangeState.PARKED
    assert "Anna changed" in seat.window.toast.sentence()
    assert seat.screen.band.reason() == "Mine, half typed"
    assert seat.titles()[0] == "Anna's title"
    assert second != seat.current() == first
    seat.press(Key.Key_1)
    assert house.state_of(first) is ChangeState.HONOURED


def test_a_refusal_is_a_sentence_and_loses_nothing(house: House, sit: Sit) -> None:
    change = house.parked(house.ticket(), kind=ChangeKind.CORRECTION)
    seat = sit()
    seat.press(Key.Key_1)
    seat.say("Mend it.")
    assert house.state_of(change) is ChangeState.PARKED
    assert "nobody has reproduced" in seat.window.toast.sentence()
    assert seat.screen.band.reason() == "Mend it."


def test_keys_are_text_in_the_reason(house: House, sit: Sit, qtbot: QtBot) -> None:
    (first, *_rest) = three(house)
    seat = sit()
    seat.press(Key.Key_E)
    seat.type("13hmsjk?")
    assert seat.screen.band.reason() == "13hmsjk?"
    assert house.state_of(first) is ChangeState.PARKED


def test_the_place_in_the_queue_follows_what_is_done_and_undone(house: House, sit: Sit) -> None:
    three(house)
    seat = sit()

    def place() -> tuple[int, int]:
        shown = seat.screen.page.shown()
        assert shown is not None
        return shown.rank, shown.total

    seat.press(Key.Key_J)
    assert place() == (2, 3)
    seat.press(Key.Key_1)
    seat.say("Yes.")
    assert place() == (2, 2)
    seat.screen.desk.undo()
    seat.wait()
    assert place()[1] == 3
