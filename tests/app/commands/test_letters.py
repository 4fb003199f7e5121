"""Letters: one notice a waiter and act, one letter a person, and what becomes of letters that turn untrue."""

import pytest

from app.commands import changes, decisions, house, letters, releases
from app.commands.closing import CloseTicket, close_ticket
from app.commands.letters import EditLetter, Letters
from models.letters import Letter, Notice
from models.rules.states import LetterState
from models.rules.terms import Channel, DecisionKind, Disposition, Event, Language, NoKind, NoticePolicy
from tests.app.commands.desk import Desk, letters_to

ANNA = "anna@example.org"


def test_two_tickets_of_one_person_are_told_in_one_letter(desk: Desk) -> None:
    mine = [desk.ticket(requester="Anna", email=ANNA) for _ in range(2)]
    desk.parked(*mine, desk.ticket())
    assert (desk.count(Notice), desk.count(Letter)) == (3, 2)
    (letter,) = letters_to(desk.letters(), ANNA)
    assert "K-1" in letter["body"]
    assert "K-2" in letter["body"]
    assert len(letter["facts"]["requests"]) == 2


def test_one_person_in_two_languages_gets_two_letters(desk: Desk) -> None:
    mine = [desk.ticket(requester="Anna", email=ANNA, language=each) for each in (Language.FI, Language.NL)]
    desk.parked(*mine)
    assert {letter["language"] for letter in desk.letters()} == {Language.FI, Language.NL}


def test_a_letter_is_in_the_ticket_s_language_or_the_person_s_or_the_house_s(desk: Desk) -> None:
    desk.do(house.set_house, house.SetHouse({"language": "de"}))
    ticket = desk.ticket(language=None, subject="K-1")  # in no language that could be guessed
    change = desk.parked(ticket)
    desk.speak(ticket, "fi")
    desk.decide(change, DecisionKind.HONOUR)
    desk.ticket_again(key="K-1", subject="Again", language=Language.NL)
    desk.reject(change)
    assert [letter["language"] for letter in desk.letters()] == [Language.DE, Language.FI, Language.NL]


def test_each_act_tells_each_waiter_once(desk: Desk) -> None:
    tickets = [desk.ticket() for _ in range(3)]
    change = desk.parked(*tickets)
    desk.decide(change, DecisionKind.HONOUR)
    told = [(notice["waiter_id"], notice["act_id"]) for notice in desk.rows(Notice)]
    assert len(told) == len(set(told)) == 6


@pytest.mark.parametrize(
    ("policy", "states"),
    [(NoticePolicy.OFF, []), (NoticePolicy.DRAFT, [LetterState.DRAFT]), (NoticePolicy.SEND, [LetterState.QUEUED])],
)
def test_the_house_says_what_happens_on_an_event(desk: Desk, policy: NoticePolicy, states: list[LetterState]) -> None:
    desk.policy(Event.PARKED, policy)
    desk.parked(desk.ticket())
    assert [letter["state"] for letter in desk.letters()] == states
    assert desk.count(Notice) == len(states)


def test_a_letter_waits_for_the_recall_delay(desk: Desk) -> None:
    desk.do(house.set_house, house.SetHouse({"recall_minutes": "45"}))
    desk.parked(desk.ticket())
    (letter,) = desk.letters()
    assert (letter["leaves_at"] - letter["created_at"]).total_seconds() == 45 * 60


def test_a_letter_is_rewritten_when_one_of_its_requests_is_taken_out(desk: Desk) -> None:
    one, two = desk.ticket(requester="Anna", email=ANNA), desk.ticket(requester="Anna", email=ANNA)
    change = desk.parked(one, two)
    desk.do(changes.unlink, changes.Unlink(two, change))
    (letter,) = desk.letters()
    assert letter["state"] is LetterState.QUEUED
    assert "K-1" in letter["body"]
    assert "K-2" not in letter["body"]
    desk.do(changes.unlink, changes.Unlink(one, change))
    (letter,) = desk.letters()
    assert (letter["state"], letter["reason"]) == (LetterState.WITHDRAWN, "taken back before it left")


def test_a_letter_that_is_just_leaving_holds_up_what_would_take_it_back(desk: Desk) -> None:
    ticket = desk.ticket()
    change = desk.parked(ticket)
    desk.claim()
    assert "is just leaving. Try again in a minute." in desk.refused(changes.unlink, changes.Unlink(ticket, change))


def test_a_letter_of_unknown_fate_counts_as_told(desk: Desk) -> None:
    ticket = desk.ticket()
    change = desk.parked(ticket)
    desk.post(fail=True)
    assert desk.letters()[0]["state"] is LetterState.UNKNOWN
    assert "was already told" in desk.refused(changes.unlink, changes.Unlink(ticket, change))
    desk.undo()
    assert desk.told(ticket) == ["parked", "correction"]


def test_a_draft_is_reworded_approved_and_sent(desk: Desk) -> None:
    desk.policy(Event.PARKED, NoticePolicy.DRAFT)
    desk.parked(desk.ticket(), desk.ticket())
    assert desk.post() == 0
    desk.do(letters.edit_letter, EditLetter(1, "In our own words", "Dear Anna,\n\nit is parked."))
    assert desk.do(letters.approve, Letters((1,))).sentence == "1 letter queued"
    assert desk.do(letters.hold, Letters((1, 2))).sentence == "2 letters held"
    desk.do(letters.approve, Letters((1, 2)))
    assert desk.post() == 2
    assert (desk.row(Letter, 1)["subject"], desk.row(Letter, 1)["body"]) == (
        "In our own words",
        "Dear Anna,\n\nit is parked.\n",
    )
    assert "can't be changed any more" in desk.refused(letters.edit_letter, EditLetter(1, "Too", "late"))


def test_a_letter_is_dropped_only_with_a_reason(desk: Desk) -> None:
    desk.parked(desk.ticket())
    assert "without a reason" in desk.refused(letters.drop, Letters((1,), " "))
    desk.do(letters.drop, Letters((1,), "She called"))
    assert "it can't be" in desk.refused(letters.approve, Letters((1,)))


def test_a_no_names_its_kind_and_its_reason_to_everyone(desk: Desk) -> None:
    change = desk.parked(desk.ticket(), desk.ticket(email=None))
    order = decisions.Decide(change, DecisionKind.REJECT, "It exists", NoKind.POSSIBLE_TODAY)
    desk.do(decisions.decide, order)
    rejected = desk.letters(Event.REJECTED)
    assert [letter["channel"] for letter in rejected] == [Channel.MAIL, Channel.BY_HAND]
    assert all("It exists" in letter["body"] for letter in rejected)


def test_who_withdrew_is_told_nothing_more_and_may_ask_again(desk: Desk) -> None:
    ticket, stays = desk.ticket(), desk.ticket()
    change = desk.honoured(ticket, stays)
    desk.withdraw_ticket(ticket)
    release = desk.release()
    desk.place(change, release)
    desk.tested(change)
    assert desk.row_of(change)["waiting"] == 1
    desk.do(changes.link, changes.Link(ticket, change))
    assert desk.row_of(change)["waiting"] == 2
    desk.withdraw_ticket(ticket)
    assert desk.do(releases.ship, releases.Ship(release)).sentence.endswith("with 1 change for 1 who waited")
    assert desk.told(ticket) == ["parked", "honoured"]  # the day had not left


def test_support_s_own_answer_is_a_letter_of_the_ticket(desk: Desk) -> None:
    ticket = desk.ticket()
    desk.do(close_ticket, CloseTicket(ticket, Disposition.POSSIBLE_TODAY, "Use Ctrl+D"))
    (letter,) = desk.letters(Event.CLOSED)
    assert "Use Ctrl+D" in letter["body"]
    assert desk.told(ticket) == ["closed"]
