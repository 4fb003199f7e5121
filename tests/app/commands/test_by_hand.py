"""Tickets filed for somebody who telephoned or was met, and the register of who may ask."""

from datetime import timedelta

import pytest

from app.commands import house, people
from app.commands.asking import NoteFacts, note_facts
from app.commands.by_hand import NewTicket, named_in, new_ticket
from app.commands.tickets import EditTicket, edit_ticket
from app.queries.tickets import ticket_rows, ticket_sheet
from app.rows.page import Asked
from models.people import Organisation, Person
from models.rules.errors import BadInput
from models.rules.terms import AnswerChannel, Fact, Language, TicketKind
from models.tickets import Source, Ticket
from tests.app.commands.desk import Desk

PHONE = AnswerChannel.PHONE


@pytest.mark.parametrize(
    ("who", "name", "email", "organisation"),
    [
        ("Anna@Example.org", None, "anna@example.org", None),
        ("anna@example.org, Norrvik kommun", None, "anna@example.org", "Norrvik kommun"),
        ("Anna Berg <anna@example.org>, Norrvik", "Anna Berg", "anna@example.org", "Norrvik"),
        ("Anna  Berg, Norrvik kommun", "Anna Berg", None, "Norrvik kommun"),
        ("Anna Berg", "Anna Berg", None, None),
    ],
)
def test_who_it_is_for_is_read_from_a_line(
    who: str, name: str | None, email: str | None, organisation: str | None
) -> None:
    named = named_in(who)
    assert (named.name, named.email, named.organisation) == (name, email, organisation)


@pytest.mark.parametrize(
    ("who", "sentence"), [("", "For whom"), (" , Norrvik", "For whom"), ("Anna <x>", "no mail address")]
)
def test_nobody_is_refused(who: str, sentence: str) -> None:
    with pytest.raises(BadInput, match=sentence):
        named_in(who)


def test_a_ticket_by_hand_has_its_key_its_channel_and_its_person(desk: Desk) -> None:
    details = {"body": "The list stays empty", "kind": "problem", "product": "Kursvik", "language": "sv"}
    effects = desk.do(new_ticket, NewTicket("Search finds nothing", "Anna Berg, Norrvik", PHONE, details))
    assert (effects.sentence, effects.made) == ("T-1 filed for Anna Berg: Search finds nothing", ("T-1",))
    row = desk.row(Ticket, 1)
    assert (row["key"], row["extra"], row["kind"], row["language"]) == (
        "HAND-1",
        {"channel": "phone"},
        TicketKind.PROBLEM,
        Language.SV,
    )
    assert row["received_at"] == desk.now
    assert [each["name"] for each in desk.rows(Source)] == ["By hand"]
    desk.do(new_ticket, NewTicket("And again", "Anna Berg, Norrvik", AnswerChannel.MEETING))
    assert desk.row(Ticket, 2)["key"] == "HAND-2"
    assert desk.count(Person) == 1
    assert desk.count(Organisation) == 1


def test_undo_takes_a_ticket_by_hand_back_with_the_person_it_made(desk: Desk) -> None:
    before = desk.state(without=("acts", "act_items"))
    desk.do(new_ticket, NewTicket("A wish", "bo@example.org, Norrvik", PHONE))
    desk.undo()
    assert desk.state(without=("acts", "act_items")) == before


def test_a_ticket_needs_a_subject_and_a_moment_that_was(desk: Desk) -> None:
    assert "subject" in desk.refused(new_ticket, NewTicket("  ", "Anna", PHONE))
    late = NewTicket("A wish", "Anna", PHONE, received=desk.now + timedelta(days=2))
    assert "future" in desk.refused(new_ticket, late)
    early = NewTicket("A wish", "Anna", PHONE, received=desk.now.replace(year=1989))
    assert "1990 or later" in desk.refused(new_ticket, early)
    assert "kind of ticket" in desk.refused(new_ticket, NewTicket("A wish", "Anna", PHONE, {"kind": "colour"}))
    assert "has no “colour”" in desk.refused(new_ticket, NewTicket("A wish", "Anna", PHONE, {"colour": "red"}))
    assert "There is no P-7" in desk.refused(new_ticket, NewTicket("A wish", "P-7", PHONE))


@pytest.mark.parametrize(
    ("who", "details", "sentence"),
    [
        ("Anna", {"version": "8" * 201}, "A version has at most 200 characters; these are 201."),
        ("Anna", {"module": "m" * 201}, "A module’s name has at most 200 characters; these are 201."),
        ("A" * 301, {}, "A person’s name has at most 300 characters; these are 301."),
        ("A" * 301 + " <a@example.org>", {}, "A person’s name has at most 300 characters; these are 301."),
    ],
)
def test_what_no_field_holds_is_refused(desk: Desk, who: str, details: dict[str, str], sentence: str) -> None:
    assert desk.refused(new_ticket, NewTicket("A wish", who, PHONE, details)) == sentence
    fits = NewTicket("A wish", who[:300], PHONE, {name: text[:200] for name, text in details.items()})
    desk.do(new_ticket, fits)


def test_what_no_field_holds_is_refused_when_it_is_set(desk: Desk) -> None:
    desk.do(new_ticket, NewTicket("A wish", "anna@example.org", PHONE))
    for name in ("version", "module"):
        assert "at most 200 characters" in desk.refused(edit_ticket, EditTicket(1, {name: "x" * 201}))
        assert "at most 200 characters" in desk.refused(note_facts, NoteFacts(1, {Fact(name): "x" * 201}))
    long = {"name": "A" * 301}
    assert "at most 300 characters" in desk.refused(people.set_person, people.SetPerson("anna@example.org", long))
    assert "at most 300 characters" in desk.refused(people.set_organisation, people.SetOrganisation("Norrvik", long))


def test_a_house_with_a_register_says_who_is_not_listed_and_who_is(desk: Desk) -> None:
    desk.do(people.set_person, people.SetPerson("eva@example.org", {"listed": "yes", "organisation": "Norrvik"}))
    order = NewTicket("A wish", "bo@example.org, Norrvik", PHONE)
    assert desk.do(new_ticket, order).notes == ()
    desk.do(house.set_house, house.SetHouse({"register": "true"}))
    (note,) = desk.do(new_ticket, order).notes
    assert note == "bo@example.org is not listed to ask. Listed of the same organisation: eva@example.org."
    register = ticket_sheet(desk.database, 2).check.register
    assert register is not None
    assert (register.listed, register.others) == (False, ("eva@example.org",))
    desk.do(new_ticket, NewTicket("A wish", "eva@example.org", PHONE))
    found = ticket_rows(desk.database, Asked("listed:no")).rows
    assert sorted(row.number for row in found) == ["T-1", "T-2"]
    desk.do(people.set_person, people.SetPerson("bo@example.org", {"listed": "yes"}))
    assert ticket_rows(desk.database, Asked("listed:no")).rows == ()


def test_somebody_known_by_number_is_the_same_person(desk: Desk) -> None:
    desk.do(people.set_person, people.SetPerson("eva@example.org", {"name": "Eva"}))
    number = desk.rows(Person)[0]["id"]
    desk.do(new_ticket, NewTicket("A wish", f"P-{number}", PHONE))
    assert desk.row(Ticket, 1)["person_id"] == number


def test_a_first_name_alone_makes_a_person_and_says_who_may_be_meant(desk: Desk) -> None:
    desk.do(people.set_person, people.SetPerson("anna@example.org", {"name": "Anna Berg", "organisation": "Norrvik"}))
    effects = desk.do(new_ticket, NewTicket("A wish", "anna", PHONE))
    assert effects.notes == ("A new person anna was made; did you mean Anna Berg (anna@example.org)?",)
    assert desk.do(new_ticket, NewTicket("A wish", "anna", PHONE)).notes == ()
    assert desk.do(new_ticket, NewTicket("A wish", "Annabel", PHONE)).notes == ()
    assert desk.do(new_ticket, NewTicket("A wish", "Berg, Soderby", PHONE)).notes == ()
    (note,) = desk.do(new_ticket, NewTicket("A wish", "Berg, Norrvik", PHONE)).notes
    assert "did you mean Anna Berg" in note
