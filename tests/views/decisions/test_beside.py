"""What stands beside a change: its rank in a sentence, what was said on the like before, and what else is found later."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.commands import changes, consulting, valuing
from app.commands.conditions import BringBack
from app.commands.decisions import Decide, decide
from models.changes import Change
from models.decisions import Decision
from models.parking import Condition, Consultation
from models.rules.states import ChangeState
from models.rules.terms import DecisionKind, NoKind, ReturnKind
from tests.app.commands.desk import Desk as House
from tests.views.decisions.conftest import Seat
from tests.views.decisions.test_deciding import three
from views.decisions.consulting import Consulting
from views.widgets.bringing_back import BringingBack
from views.widgets.estimate import EstimateDialog
from views.widgets.labels import Label
from views.widgets.looks import LOOK_ROLE
from views.widgets.plain_text import PlainTextView

Key = Qt.Key
Sit = Callable[[], Seat]


def words_on(seat: Seat) -> list[str]:
    return [label.text() for label in seat.screen.page.findChildren(Label) if label.isVisibleTo(seat.screen.page)]


def test_the_rank_is_told_in_sentences_with_what_would_swap_it(house: House, sit: Sit) -> None:
    first, second, third = three(house)
    for change, value in ((first, "9"), (second, "6"), (third, "3")):
        house.do(valuing.set_score, valuing.SetScore(change, {"value": value, "effort": "5", "audience": "user"}))
    seat = sit()
    seat.press(Key.Key_J)
    said = words_on(seat)
    assert seat.current() == second
    assert any(words.startswith("rank 2 of 3") and "before 50 % of the others" in words for words in said)
    above = next(words for words in said if words.startswith(f"C-{first} goes before C-{second}: "))
    assert "the first scores" in above
    assert any(words.startswith(f"C-{second} goes before C-{third}: ") for words in said)
    assert any("They would swap with" in words and "instead of 6" in words for words in said)


def told_not_ever(house: House) -> int:
    """A wish that was rejected for good."""
    text = "Please let us print the attendance register of a group on one page before the lesson begins."
    change = house.parked(house.ticket(subject="Print the attendance register of a group", body=text))
    house.decide(change, DecisionKind.REJECT, "The paper register goes away.", no_kind=NoKind.NOT_EVER)
    return change


def test_a_word_that_contradicts_an_earlier_one_is_warned_of_before_it_is_said(house: House, sit: Sit) -> None:
    before = told_not_ever(house)
    text = "Please let us print the attendance register of the group on a page before a lesson begins."
    today = house.parked(house.ticket(subject="Print the attendance register of a group", body=text))
    seat = sit()
    assert seat.current() == today
    assert "Precedents" in words_on(seat)
    warning = seat.screen.band.warning
    assert f"C-{before}" in warning.words()
    assert "The paper register goes away." in warning.words()
    seat.press(Key.Key_3)
    seat.press(Key.Key_3)
    assert warning.words() == ""
    assert not warning.isVisible()
    seat.press(Key.Key_Escape)
    seat.press(Key.Key_1)
    assert warning.isVisible()
    seat.say("Now it is wanted.")
    assert house.state_of(today) is ChangeState.HONOURED


def test_what_brings_it_back_and_who_was_asked_stand_on_the_page(house: House, sit: Sit) -> None:
    change = house.change(house.ticket())
    house.do(
        changes.park,
        changes.Park(change, "Too few", back=(BringBack(ReturnKind.WAITERS, amount=5),), owner="Vera"),
    )
    house.do(consulting.consult, consulting.Consult(change, "Tuomas", "Is it much work?"))
    house.do(consulting.answer_consultation, consulting.AnswerConsultation(change, "Two days."))
    seat = sit()
    seat.screen.head.tabs.choose("deferred")
    seat.wait()
    said = words_on(seat)
    assert "Vera" in said
    assert any(words.startswith("when 5 wait for it") for words in said)
    assert any(words.startswith("parked ") and words.endswith(" days in all") for words in said)
    assert "Is it much work?" in said
    assert "Two days." in [view.toPlainText() for view in seat.screen.page.findChildren(PlainTextView)]


def test_what_came_back_says_why_on_its_row_and_its_page(house: House, sit: Sit) -> None:
    change = house.change(house.ticket())
    house.do(changes.park, changes.Park(change, "Too few", back=(BringBack(ReturnKind.WAITERS, amount=2),)))
    house.do(changes.link, changes.Link(house.ticket(), change))
    seat = sit()
    assert seat.current() == change
    look = seat.screen.queue.model().index(0, 0).data(LOOK_ROLE)
    assert look.meta.endswith("2 wait for it now.")
    assert "2 wait for it now." in words_on(seat)


def test_defer_takes_what_happens_instead_of_a_day(house: House, sit: Sit) -> None:
    first, *_rest = three(house)
    seat = sit()
    seat.press(Key.Key_H)
    seat.press(Key.Key_4)
    asked = next(each for each in QApplication.topLevelWidgets() if isinstance(each, BringingBack) and each.isVisible())
    asked.waiters.setText("many")
    asked._take()
    assert "no number" in asked.refusal()
    asked.waiters.setText("7")
    asked._take()
    seat.wait()
    seat.say("Too few ask.")
    (condition,) = house.rows(Condition)
    assert (condition["change_id"], condition["kind"], condition["amount"]) == (first, ReturnKind.WAITERS, 7)
    assert house.rows(Decision)[-1]["kind"] is DecisionKind.DEFER


def test_not_now_comes_back_by_itself_when_something_happens(house: House, sit: Sit) -> None:
    first, *_rest = three(house)
    seat = sit()
    seat.press(Key.Key_3)
    seat.press(Key.Key_2)
    asked = next(each for each in QApplication.topLevelWidgets() if isinstance(each, BringingBack) and each.isVisible())
    asked.ticket.setText("T-2")
    asked._take()
    seat.wait()
    seat.say("When the other one is done.")
    (condition,) = house.rows(Condition)
    assert (condition["change_id"], condition["ticket_id"]) == (first, 2)
    assert house.state_of(first) is ChangeState.REJECTED


def test_somebody_in_the_house_is_consulted_and_the_answer_is_written_down(house: House, sit: Sit) -> None:
    first, *_rest = three(house)
    seat = sit()

    def dialog() -> Consulting:
        return next(
            each for each in QApplication.topLevelWidgets() if isinstance(each, Consulting) and each.isVisible()
        )

    seat.press(Key.Key_C)
    asked = dialog()
    asked._keep()
    assert "Write a question" in asked.refusal()
    asked.who.setCurrentText("Tuomas")
    asked.question.setPlainText("Is it much work?")
    asked._keep()
    seat.wait()
    assert "Is it much work?" in words_on(seat)
    seat.screen.asides.consult()
    again = dialog()
    (field,) = again.answers.values()
    field.setPlainText("Two days.")
    again._keep()
    seat.wait()
    (row,) = house.rows(Consultation)
    assert (row["change_id"], row["who"], row["answer"], row["answered_by"]) == (first, "Tuomas", "Two days.", "Vera")


def test_a_quick_win_may_be_let_pass_by_its_key(house: House, sit: Sit) -> None:
    first, *_rest = three(house)
    house.do(valuing.set_score, valuing.SetScore(first, {"value": "5", "effort": "1", "audience": "user"}))
    seat = sit()
    assert any(words.startswith("A quick win") for words in words_on(seat))
    seat.press(Key.Key_F)
    seat.say("A day's work for many.")
    assert house.row(Change, first)["fast_lane"]
    assert house.state_of(first) is ChangeState.HONOURED


def test_what_is_no_quick_win_says_why_not(house: House, sit: Sit) -> None:
    first, *_rest = three(house)
    house.do(valuing.set_score, valuing.SetScore(first, {"effort": "30"}))
    seat = sit()
    assert "fast" not in seat.screen.saying.possible()
    seat.press(Key.Key_F)
    assert "It takes 30 pd; a quick win takes 2 at most." in seat.window.toast.sentence()
    assert house.state_of(first) is ChangeState.PARKED


def test_another_s_word_is_told_as_soon_as_it_arrives(house: House, sit: Sit) -> None:
    first, second, _third = three(house)
    seat = sit()
    seat.press(Key.Key_E)
    seat.type("Half a")
    order = Decide(first, DecisionKind.HONOUR, "It was promised.")
    seat.desk.changed.emit(house.do(decide, order, who="Anna"))
    seat.wait()
    assert seat.window.toast.sentence() == f"Anna said of C-{first}: Honoured – “It was promised.”"
    assert seat.current() == second
    assert seat.desk.drafts.text(f"decisions.{first}") == "Half a"


def test_an_estimate_is_given_while_deciding(house: House, sit: Sit) -> None:
    first, *_rest = three(house)
    seat = sit()
    seat.press(Key.Key_T)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, EstimateDialog)
    dialog.likely.setText("5")
    dialog.low.setText("3")
    dialog.want()
    seat.wait()
    row = house.row_of(first)
    assert (row["effort_low"], row["effort"]) == (3, 5)
