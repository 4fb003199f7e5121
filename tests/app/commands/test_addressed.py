"""An address that becomes known later: what waited for it to be told by hand goes out by mail."""

from app.commands.letters import Letters, told
from app.commands.people import SetPerson, TakeInPeople, set_person, take_in_people
from app.connectors.incoming import IncomingPerson
from models.letters import Letter
from models.people import Person
from models.rules.states import LetterState
from models.rules.terms import Channel, Event, NoticePolicy
from tests.app.commands.desk import Desk


def waiting(desk: Desk) -> int:
    """The letter to a person without an address."""
    desk.policy(Event.PARKED, NoticePolicy.SEND)
    desk.parked(desk.ticket(key="K-1", subject="Copy", requester="Gun Berg", email=None))
    (letter,) = desk.letters()
    assert (letter["state"], letter["channel"]) == (LetterState.BY_HAND, Channel.BY_HAND)
    return int(letter["id"])


def test_a_letter_that_waited_for_an_address_leaves_by_mail(desk: Desk) -> None:
    letter = waiting(desk)
    done = desk.do(set_person, SetPerson("Gun Berg", {"email": "gun@example.org"}))
    assert done.notes == ("1 letter that waited for an address is queued.",)
    row = desk.row(Letter, letter)
    assert (row["state"], row["channel"], row["address"]) == (LetterState.QUEUED, Channel.MAIL, "gun@example.org")
    assert (row["reason"], row["leaves_at"] > desk.now) == (None, True)
    desk.undo()
    row = desk.row(Letter, letter)
    assert (row["state"], row["channel"], row["address"]) == (LetterState.BY_HAND, Channel.BY_HAND, None)
    desk.do(set_person, SetPerson("Gun Berg", {"email": "gun@example.org"}))
    assert desk.post() == 1


def test_the_events_policy_decides_whether_somebody_reads_it_first(desk: Desk) -> None:
    letter = waiting(desk)
    desk.policy(Event.PARKED, NoticePolicy.DRAFT)
    people = [IncomingPerson(row=1, name="Gun Berg", email="gun@example.org")]
    done = desk.do(take_in_people, TakeInPeople(people))
    assert done.notes == ("1 letter that waited for an address is put up for approval.",)
    assert desk.row(Letter, letter)["state"] is LetterState.DRAFT


def test_an_import_of_tickets_brings_the_address_as_well(desk: Desk) -> None:
    letter = waiting(desk)
    done = desk.ticket_again(
        key="K-1", subject="Copy", requester="Gun Berg", email="gun@example.org", product="Kursvik"
    )
    assert done.notes == ("1 letter that waited for an address is queued.",)
    assert desk.count(Person) == 1
    assert desk.row(Letter, letter)["address"] == "gun@example.org"


def test_what_was_told_by_hand_is_not_told_again(desk: Desk) -> None:
    letter = waiting(desk)
    desk.do(told, Letters((letter,), "by telephone"))
    assert desk.do(set_person, SetPerson("Gun Berg", {"email": "gun@example.org"})).notes == ()
    assert desk.post() == 0
