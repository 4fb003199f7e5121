"""What is done on a release's page by keys: verdicts, late changes, exceptions, estimates, a single change withdrawn."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.commands import closures, estimating
from app.commands.closures import AddClosure
from app.commands.estimating import GiveEstimate
from app.commands.planning import EditRelease, edit_release
from app.commands.products import SetProduct, set_product
from app.commands.releases import Freeze, freeze
from app.commands.verdicts import GiveVerdict, JudgeWhole, Ready, give_verdict, judge_whole, ready
from models.capacity import ClosureException
from models.releases import Release, ReleaseItem, TestWord
from models.rules.states import ChangeState, ReleaseState
from models.rules.terms import ClosureKind, Verdict
from tests.views.releases.room import Room
from views.releases.verdicts import LateDialog, VerdictDialog
from views.widgets.estimate import EstimateDialog
from views.widgets.labels import Label

KEY = Qt.Key


def on_page(room: Room, release: int = 1) -> None:
    """Open the page and stand on its first change."""
    room.refresh()
    room.screen.open_release(release)
    room.settle()
    items = room.screen.page.items
    assert items is not None
    if items.table is not None:
        items.table.setFocus()
    room.settle()


def link(room: Room, text: str) -> QAbstractButton:
    found = [each for each in room.screen.page.sheet.findChildren(QAbstractButton) if each.text() == text]
    assert len(found) == 1, text
    return found[0]


def press_link(room: Room, text: str) -> None:
    link(room, text).click()
    room.settle()


def built(room: Room) -> int:
    change = room.work.planned()
    room.work.do(ready, Ready(change))
    return change


def test_a_change_passes_and_fails_by_key_and_stays_the_current_one(room: Room) -> None:
    change = built(room)
    on_page(room)
    room.press(KEY.Key_V)
    assert room.work.state_of(change) is ChangeState.TESTED
    current = room.screen.page.current_item()
    assert current is not None
    assert current.change_id == change
    assert "Everything is tested" in room.page_words()
    room.press(KEY.Key_F)
    room.words().field.setPlainText("The copy lacks its notes")
    room.accept()
    assert room.work.state_of(change) is ChangeState.PLANNED
    assert "Eva: failed – The copy lacks its notes" in room.page_words()


def test_somebody_elses_word_is_written_down_for_them(room: Room) -> None:
    change = built(room)
    on_page(room)
    room.shift(KEY.Key_V)
    asked = room.dialog()
    assert isinstance(asked, VerdictDialog)
    assert asked.tester.text() == "Eva"
    asked.tester.setText("Noor")
    asked.note.setPlainText("On a telephone")
    room.accept()
    (word,) = room.work.rows(TestWord)
    assert (word["tester"], word["verdict"], word["note"]) == ("Noor", Verdict.PASS, "On a telephone")
    assert room.work.state_of(change) is ChangeState.TESTED
    assert "Noor: passed – On a telephone" in room.page_words()


def test_a_half_typed_note_on_a_verdict_is_there_again(room: Room) -> None:
    built(room)
    on_page(room)
    room.shift(KEY.Key_V)
    asked = room.dialog()
    assert isinstance(asked, VerdictDialog)
    asked.note.setPlainText("On a tele")
    asked.reject()
    room.settle()
    room.shift(KEY.Key_V)
    again = room.dialog()
    assert isinstance(again, VerdictDialog)
    assert again.note.words() == "On a tele"


def test_the_whole_is_judged_where_the_product_wants_it(room: Room) -> None:
    change = built(room)
    room.work.do(set_product, SetProduct("Kursvik", {"whole_test": "yes"}))
    room.work.do(freeze, Freeze(1))
    on_page(room)
    room.press(KEY.Key_V)
    assert room.work.state_of(change) is ChangeState.TESTED
    assert room.work.release_state(1) is ReleaseState.IN_TEST
    assert "Not tested as a whole yet" in room.page_words()
    press_link(room, "Verdict on the whole")
    room.accept()
    assert room.work.row(Release, 1)["verdict"] is Verdict.PASS
    assert room.work.release_state(1) is ReleaseState.READY
    assert "Passed as a whole" in room.page_words()


def test_a_blackout_is_named_and_taken_on_with_a_reason(room: Room) -> None:
    room.work.planned()
    day = room.work.row(Release, 1)["planned_on"]
    room.work.do(closures.add_closure, AddClosure(ClosureKind.BLACKOUT, "Exams", day, day + timedelta(days=2)))
    on_page(room)
    assert "Exams" in room.page_words()
    press_link(room, "Ship in spite of closed days")
    room.words().field.setPlainText("The schools asked for it")
    room.accept()
    (row,) = room.work.rows(ClosureException)
    assert (row["by"], row["reason"]) == ("Eva", "The schools asked for it")
    assert "Eva lets it ship: The schools asked for it" in room.page_words()


def test_a_change_is_let_into_a_frozen_release_by_name(room: Room) -> None:
    built(room)
    other = room.work.honoured(room.work.ticket())
    room.work.do(freeze, Freeze(1))
    on_page(room)
    press_link(room, "Let a change in late")
    asked = room.dialog()
    assert isinstance(asked, LateDialog)
    assert asked.chosen() == other
    room.accept()
    assert "reason" in asked.refusal()
    asked.reason.setPlainText("Nobody can log in without it")
    room.accept()
    item = next(row for row in room.work.rows(ReleaseItem) if row["change_id"] == other)
    assert (item["late_by"], item["late_reason"]) == ("Eva", "Nobody can log in without it")
    assert "let in late by Eva: Nobody can log in without it" in room.page_words()


def test_the_estimate_is_given_from_the_page_and_the_forecast_follows(room: Room) -> None:
    change = room.work.planned()
    room.work.do(set_product, SetProduct("Kursvik", {"capacity": "20"}))
    room.work.do(edit_release, EditRelease(1, capacity=20.0))
    on_page(room)
    assert "Nothing in it is estimated, so nothing can be foretold." in room.page_words()
    room.press(KEY.Key_E)
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, EstimateDialog)
    asked.likely.setText("1")
    asked.high.setText("2")
    asked.want()
    room.settle()
    assert room.work.row_of(change)["effort"] == 1
    words = room.page_words()
    assert "over 95 %" in words
    assert "Done in half of all cases" in words
    assert "10,000 runs, by the ranges given." in words


def test_one_change_of_a_shipped_release_is_withdrawn_and_what_that_does_is_said_first(room: Room) -> None:
    ticket = room.work.ticket()
    change = room.work.planned(ticket)
    other = room.work.honoured()
    room.work.place(other, 1)
    for each in (change, other):
        room.work.tested(each)
    room.work.ship(1)
    on_page(room)
    items = room.screen.page.items
    assert items is not None
    assert items.table is not None
    while (current := room.screen.page.current_item()) is not None and current.change_id != change:
        room.press(KEY.Key_Down)
    room.shift(KEY.Key_U)
    said = [label.text() for label in room.words().findChildren(Label)]
    assert any(f"C-{change} goes back among the candidates" in words for words in said)
    room.words().field.setPlainText("Bookings were lost")
    room.accept()
    assert room.work.state_of(change) is ChangeState.HONOURED
    assert room.work.state_of(other) is ChangeState.SHIPPED
    assert room.work.release_state(1) is ReleaseState.SHIPPED
    assert "taken back: Bookings were lost" in room.page_words()


def test_a_single_change_is_withdrawn_from_the_table_too(room: Room) -> None:
    change, _ = room.work.shipped(room.work.ticket())
    room.refresh()
    room.screen.head.tabs.choose("shipped")
    room.settle()
    assert room.shipped().table.hasFocus()
    assert room.screen.page.current_item() is None
    room.shift(KEY.Key_U)
    room.words().field.setPlainText("Bookings were lost")
    room.accept()
    assert room.work.state_of(change) is ChangeState.HONOURED


def test_of_several_changes_the_one_to_withdraw_is_asked_for_in_the_list(room: Room) -> None:
    room.work.planned()
    room.work.place(room.work.honoured(), 1)
    for each in (1, 2):
        room.work.tested(each)
    room.work.ship(1)
    room.refresh()
    room.screen.head.tabs.choose("shipped")
    room.settle()
    room.shift(KEY.Key_U)
    assert room.screen.page_acts.dialog is None
    assert room.said() == "Choose a change that has shipped first."
    room.shift(KEY.Key_U)
    assert any("C-1 goes back" in label.text() for label in room.words().findChildren(Label))


def test_after_shipping_the_page_sets_what_it_took_against_the_estimate(room: Room) -> None:
    change = room.work.planned()
    room.work.do(estimating.give_estimate, GiveEstimate(change, {"likely": "4"}))
    room.work.tested(change)
    room.work.ship(1)
    on_page(room)
    assert "Nobody has said yet what they took" in room.page_words()
    room.press(KEY.Key_E)
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, EstimateDialog)
    assert not asked.likely.isEnabled()
    asked.took.setText("6")
    asked.want()
    room.settle()
    assert "6 pd against 4 pd" in room.page_words()


def test_keys_that_do_not_fit_the_state_say_why(room: Room) -> None:
    room.work.planned()
    on_page(room)
    room.press(KEY.Key_I)
    assert room.said() == "R-1 is not frozen: place a change in it on the board."
    room.press(KEY.Key_V)
    assert "it is planned" in room.said()


def test_an_empty_release_says_so_and_foretells_nothing(room: Room) -> None:
    room.work.release()
    on_page(room)
    words = room.page_words()
    said = [each.text() for each in room.screen.page.findChildren(Label)]
    assert said.count("Nothing is placed in it yet.") == 1
    assert "Forecast" not in words
    assert "Readiness" not in words
    assert "0 / 0" not in words


# ---- from the board


def is_in(view: QWidget) -> bool:
    """Whether the focus is somewhere in it."""
    focused = QApplication.focusWidget()
    return focused is not None and view.isAncestorOf(focused)


def test_o_on_a_card_goes_to_the_page_where_its_keys_work_and_esc_back(room: Room) -> None:
    change = built(room)
    room.refresh()
    room.go_to(change, 1)
    room.press(KEY.Key_O)
    assert is_in(room.screen.page)
    room.shift(KEY.Key_V)
    asked = room.dialog()
    assert isinstance(asked, VerdictDialog)
    asked.reject()
    room.settle()
    room.press(KEY.Key_Escape)
    assert not room.screen.page.isVisible()
    assert room.card().item.change_id == change
    assert is_in(room.screen.board)


def test_why_a_key_does_nothing_is_not_shown_as_done(room: Room) -> None:
    room.work.release()
    change = room.work.honoured()
    room.refresh()
    room.go_to(change)
    room.press(KEY.Key_R)
    assert "doesn't take that" in room.said()
    assert room.window.toast.icon() == "info"


# ---- what keeps it from shipping


def previewed(room: Room, change: int) -> None:
    """Stand on the card and ask what shipping its release would do."""
    room.refresh()
    room.go_to(change, 1)
    room.shift(KEY.Key_S)


def test_a_whole_that_has_passed_no_test_is_named_before_shipping_and_judged_from_there(room: Room) -> None:
    change = room.work.planned(room.work.ticket())
    room.work.tested(change)
    room.work.do(set_product, SetProduct("Kursvik", {"whole_test": "yes"}))
    previewed(room, change)
    asked = room.shipping()
    assert asked.blocked() == "Not tested as a whole yet"
    assert not asked.ship.isEnabled()
    assert room.column(1).foot.words().startswith("Not tested as a whole yet")
    (judge,) = (each for each in asked.findChildren(QAbstractButton) if each.text() == "Verdict on the whole")
    judge.click()
    room.settle()
    assert isinstance(room.dialog(), VerdictDialog)
    room.accept()
    again = room.shipping()
    assert again.blocked() == ""
    assert room.column(1).foot.words().startswith("Ready to ship: all is tested")
    again.ship.click()
    room.settle()
    assert room.work.release_state(1) is ReleaseState.SHIPPED


def test_a_whole_that_failed_is_named_before_shipping(room: Room) -> None:
    change = built(room)
    room.work.do(give_verdict, GiveVerdict(change, Verdict.PASS))
    room.work.do(judge_whole, JudgeWhole(1, Verdict.FAIL, "It crashes"))
    previewed(room, change)
    assert room.shipping().blocked() == "Failed as a whole"
    assert not room.shipping().ship.isEnabled()
    said = [each.text() for each in room.shipping().findChildren(Label)]
    assert any("It crashes" in words for words in said)


def test_a_blackout_today_is_named_before_shipping_and_excepted_from_there(room: Room) -> None:
    change = room.work.planned()
    room.work.tested(change)
    room.work.do(freeze, Freeze(1))
    today = room.window.desk.now().astimezone().date()
    room.work.do(closures.add_closure, AddClosure(ClosureKind.BLACKOUT, "Exams", today, today))
    previewed(room, change)
    asked = room.shipping()
    assert asked.blocked().startswith("Exams")
    assert not asked.ship.isEnabled()
    assert "Exams" in room.screen.board_tab.ready_band.sentence()
    (settle,) = (each for each in asked.findChildren(QAbstractButton) if each.text() == "Ship in spite of closed days")
    settle.click()
    room.settle()
    room.words().field.setPlainText("The schools asked for it")
    room.accept()
    assert room.shipping().blocked() == ""
    assert "Exams" not in room.screen.board_tab.ready_band.sentence()
    room.accept()
    assert room.work.release_state(1) is ReleaseState.SHIPPED


def test_enter_pressed_twice_does_it_once(room: Room) -> None:
    room.work.product()
    room.refresh()
    room.screen.acts.new("Kursvik", "regular")
    asked = room.dialog()
    asked.want()
    asked.want()
    room.settle()
    assert len(room.work.rows(Release)) == 1
