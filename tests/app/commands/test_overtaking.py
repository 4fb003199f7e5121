"""A new word on what was told otherwise: unsent letters go, and who read a promise is told that it no longer holds."""

import pytest

from app.commands.changes import Link, link
from app.commands.withdrawing import Withdraw, withdraw
from models.letters import Letter
from models.rules.states import LetterState
from models.rules.terms import DecisionKind, Event, Language, NoKind, NoticePolicy
from tests.app.commands.desk import Desk


def letters(desk: Desk, event: Event) -> list[LetterState]:
    """Where the letters of an event stand, the oldest first."""
    return [letter["state"] for letter in desk.letters(event)]


def test_a_yes_that_lies_here_still_is_withdrawn_when_a_no_overtakes_it(desk: Desk) -> None:
    change = desk.honoured(desk.ticket(), desk.ticket())
    desk.reject(change)
    assert letters(desk, Event.HONOURED) == [LetterState.WITHDRAWN] * 2
    assert letters(desk, Event.REJECTED) == [LetterState.QUEUED] * 2
    assert "We had told you" not in desk.letters(Event.REJECTED)[0]["body"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "We had told you that we would carry out your request. That no longer holds"),
        ("sv", "Vi skrev tidigare att vi skulle genomföra det du har bett om. Det beskedet gäller inte längre"),
        ("fi", "Kerroimme teille aiemmin, että toteutamme pyyntönne. Tämä tieto ei enää pidä paikkaansa."),
        ("de", "Wir hatten Ihnen geschrieben, dass wir Ihr Anliegen umsetzen. Das gilt nicht mehr"),
        ("nl", "Wij schreven u eerder dat wij uw verzoek zouden uitvoeren. Dat klopt niet meer"),
    ],
)
def test_who_read_a_yes_reads_that_it_no_longer_holds_in_a_letter_to_approve(
    desk: Desk, language: str, said: str
) -> None:
    ticket = desk.ticket(language=Language(language))
    change = desk.honoured(ticket)
    desk.wait(hours=1)
    assert desk.post()
    effects = desk.reject(change)
    (letter,) = desk.letters(Event.REJECTED)
    assert letter["state"] is LetterState.DRAFT
    assert said in letter["body"]
    assert any("approval" in note for note in effects.notes)


def test_who_came_after_the_letters_left_reads_the_no_alone(desk: Desk) -> None:
    first = desk.ticket()
    change = desk.honoured(first)
    desk.wait(hours=1)
    desk.post()
    late = desk.ticket()
    desk.do(link, Link(late, change))
    desk.decide(change, DecisionKind.DEFER, until=desk.day(30))
    told = {letter["state"]: letter["body"] for letter in desk.letters(Event.DEFERRED)}
    assert set(told) == {LetterState.DRAFT, LetterState.QUEUED}
    assert "We had told you" in told[LetterState.DRAFT]
    assert "We had told you" not in told[LetterState.QUEUED]


def test_a_house_that_sends_corrections_by_itself_sends_this_one_too(desk: Desk) -> None:
    desk.policy(Event.CORRECTION, NoticePolicy.SEND)
    change = desk.honoured(desk.ticket())
    desk.wait(hours=1)
    desk.post()
    desk.reject(change)
    assert letters(desk, Event.REJECTED) == [LetterState.QUEUED]


def test_a_question_leaves_an_earlier_one_and_a_yes_standing_and_an_answer_takes_it_back(desk: Desk) -> None:
    change = desk.parked(desk.ticket())
    desk.decide(change, DecisionKind.ASK, "How many?")
    desk.decide(change, DecisionKind.ASK, "How often?")
    assert letters(desk, Event.MORE_INFORMATION) == [LetterState.QUEUED] * 2
    desk.decide(change, DecisionKind.HONOUR)
    assert letters(desk, Event.MORE_INFORMATION) == [LetterState.WITHDRAWN] * 2
    assert letters(desk, Event.HONOURED) == [LetterState.QUEUED]


def test_an_undo_puts_the_overtaken_letter_back_into_the_post(desk: Desk) -> None:
    change = desk.honoured(desk.ticket())
    desk.reject(change)
    desk.undo()
    assert letters(desk, Event.HONOURED) == [LetterState.QUEUED]
    assert letters(desk, Event.REJECTED) == [LetterState.WITHDRAWN]
    assert desk.state_of(change).value == "honoured"


def test_an_undo_after_the_letters_left_lays_a_correction_ready(desk: Desk) -> None:
    change = desk.parked(desk.ticket())
    desk.reject(change, NoKind.NOT_EVER)
    desk.wait(hours=1)
    desk.post()
    desk.undo()
    assert letters(desk, Event.REJECTED) == [LetterState.SENT]
    assert letters(desk, Event.CORRECTION) == [LetterState.DRAFT]
    desk.decide(change, DecisionKind.HONOUR)
    assert letters(desk, Event.CORRECTION) == [LetterState.DRAFT]
    assert desk.count(Letter, event=Event.HONOURED) == 1


def test_a_promise_that_was_corrected_is_broken_only_once(desk: Desk) -> None:
    change = desk.honoured(desk.ticket())
    desk.wait(hours=1)
    desk.post()
    desk.decide(change, DecisionKind.DEFER, until=desk.day(30))
    (deferred,) = desk.letters(Event.DEFERRED)
    assert deferred["state"] is LetterState.DRAFT
    desk.reject(change)
    assert letters(desk, Event.DEFERRED) == [LetterState.WITHDRAWN]
    (rejected,) = desk.letters(Event.REJECTED)
    assert "We had told you that we would carry out" in rejected["body"]


def test_a_correction_of_a_yes_goes_when_it_is_said_again(desk: Desk) -> None:
    change = desk.honoured(desk.ticket())
    desk.wait(hours=1)
    desk.post()
    desk.undo()
    assert letters(desk, Event.CORRECTION) == [LetterState.DRAFT]
    desk.decide(change, DecisionKind.HONOUR)
    assert letters(desk, Event.CORRECTION) == [LetterState.WITHDRAWN]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "We had told you that your request had been carried out. That no longer holds"),
        ("sv", "Vi skrev tidigare att det du har bett om var klart. Det beskedet gäller inte längre"),
        ("fi", "Kerroimme teille aiemmin, että pyyntönne on toteutettu. Tämä tieto ei enää pidä paikkaansa."),
        ("de", "Wir hatten Ihnen geschrieben, dass Ihr Anliegen umgesetzt ist. Das gilt nicht mehr"),
        ("nl", "Wij schreven u eerder dat uw verzoek was uitgevoerd. Dat klopt niet meer"),
    ],
)
def test_a_no_takes_the_place_of_a_draft_that_the_release_was_withdrawn(desk: Desk, language: str, said: str) -> None:
    ticket = desk.ticket(language=Language(language))
    change, release = desk.shipped(ticket)
    desk.post()
    desk.do(withdraw, Withdraw(release, "It lost entries"))
    desk.reject(change)
    assert letters(desk, Event.WITHDRAWN) == [LetterState.WITHDRAWN]
    (letter,) = desk.letters(Event.REJECTED)
    assert letter["state"] is LetterState.DRAFT
    assert said in letter["body"]


def test_a_no_says_once_that_a_yes_no_longer_holds(desk: Desk) -> None:
    change = desk.honoured(desk.ticket())
    desk.wait(hours=1)
    desk.post()
    desk.undo()
    desk.reject(change)
    assert letters(desk, Event.CORRECTION) == [LetterState.WITHDRAWN]
    assert "We had told you" in desk.letters(Event.REJECTED)[0]["body"]
