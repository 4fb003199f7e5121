"""A ticket without a language gets one guessed; the guess is known as one, and gives way to whatever somebody said."""

from dataclasses import replace

import sqlalchemy as sa

from app.commands.taking_in import TakeIn, take_in
from app.commands.tickets import EditTicket, edit_ticket
from app.commands.undo import Undo, undo
from app.connectors.values import IncomingTicket
from app.letters.told import readers_of
from app.queries.tickets import ticket_sheet
from models.database import reading, writing
from models.house import house_of
from models.people import Organisation, Person
from models.rules.terms import Language
from models.tickets import Source, Ticket
from tests.app.commands.desk import Desk

SWEDISH = IncomingTicket(
    row=2,
    key="HD-1",
    subject="Listan är tom när jag har loggat in",
    requester="Anna Berg",
    email="anna@example.org",
    organisation="North",
)


def came(desk: Desk, row: IncomingTicket) -> tuple[Language | None, bool]:
    """The ticket's language once the row was taken in, and whether it is a guess."""
    desk.do(take_in, TakeIn("helpdesk", (row,)))
    return stored(desk)


def stored(desk: Desk) -> tuple[Language | None, bool]:
    (ticket,) = desk.rows(Ticket)
    return ticket["language"], ticket["language_guessed"]


def read_in(desk: Desk) -> tuple[Language, str | None, bool]:
    """The language of the reader's letters; that of the ticket's row, and whether the row calls it a guess."""
    with reading(desk.database) as session:
        (reader,) = readers_of(session, [1], house_of(session)).values()
    row = ticket_sheet(desk.database, 1).row
    return reader.language, row.language, row.language_guessed


def say_language_of(desk: Desk, table: type[Person] | type[Organisation] | type[Source], language: Language) -> None:
    with writing(desk.database) as session:
        session.execute(sa.update(table).values(language=language))


def test_a_ticket_without_a_language_gets_the_one_of_its_words(desk: Desk) -> None:
    assert came(desk, SWEDISH) == (Language.SV, True)
    assert read_in(desk) == (Language.SV, "sv", True)


def test_what_the_source_says_is_no_guess(desk: Desk) -> None:
    assert came(desk, replace(SWEDISH, language=Language.FI)) == (Language.FI, False)


def test_an_unsure_guess_is_none(desk: Desk) -> None:
    assert came(desk, replace(SWEDISH, subject="v3.2.1")) == (None, False)


def test_correcting_the_language_ends_the_guess(desk: Desk) -> None:
    came(desk, SWEDISH)
    desk.do(edit_ticket, EditTicket(1, {"language": "sv"}))
    assert stored(desk) == (Language.SV, False)
    assert came(desk, replace(SWEDISH, body="Hej! Nu är den full igen.")) == (Language.SV, False)


def test_other_corrections_leave_the_guess_one(desk: Desk) -> None:
    came(desk, SWEDISH)
    desk.do(edit_ticket, EditTicket(1, {"module": "Lists"}))
    assert stored(desk) == (Language.SV, True)


def test_undoing_the_correction_makes_it_a_guess_again(desk: Desk) -> None:
    came(desk, SWEDISH)
    act = desk.do(edit_ticket, EditTicket(1, {"language": "fi"})).act
    desk.do(undo, Undo(act))
    assert stored(desk) == (Language.SV, True)


def test_newer_words_are_guessed_anew(desk: Desk) -> None:
    came(desk, SWEDISH)
    assert came(desk, replace(SWEDISH, subject="Die Liste ist leer, nachdem ich mich anmelde")) == (Language.DE, True)
    assert came(desk, replace(SWEDISH, subject="v3.2.1")) == (None, False)
    assert came(desk, SWEDISH) == (Language.SV, True)


def test_the_source_s_word_replaces_a_guess(desk: Desk) -> None:
    came(desk, SWEDISH)
    assert came(desk, replace(SWEDISH, language=Language.NL)) == (Language.NL, False)


def test_a_guess_never_overrules_what_a_person_or_organisation_is_known_to_read(desk: Desk) -> None:
    came(desk, SWEDISH)
    say_language_of(desk, Organisation, Language.FI)
    assert read_in(desk) == (Language.FI, "fi", False)
    say_language_of(desk, Person, Language.DE)
    assert read_in(desk) == (Language.DE, "de", False)
    desk.do(edit_ticket, EditTicket(1, {"language": "sv"}))
    assert read_in(desk) == (Language.SV, "sv", False)


def test_a_guess_comes_before_the_language_of_the_source(desk: Desk) -> None:
    came(desk, SWEDISH)
    say_language_of(desk, Source, Language.FI)
    assert read_in(desk) == (Language.SV, "sv", True)
