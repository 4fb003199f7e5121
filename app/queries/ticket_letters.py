"""The letter that a ticket's requester would get if it were asked about or closed now: rendered without writing anything."""

from dataclasses import dataclass

import sqlalchemy as sa

from app.letters.asking import everything_asked
from app.letters.told import Told, is_told, letter_facts, party_reader, readers_of, request_of, told_party
from app.letters.writing import write_letter
from app.rows.tickets import TicketLetter
from app.settings import resource
from models.cases import Case, Party
from models.database import Database, reading
from models.house import house_of
from models.rules.errors import NotFound
from models.rules.terms import Event, Fact
from models.tickets import Ticket


def question_letter(
    database: Database, number: int, questions: tuple[str, ...], facts: tuple[Fact, ...] = ()
) -> TicketLetter:
    """The letter with these questions, one for each missing of these facts, and what was asked before and has not left."""
    with reading(database) as session:
        ticket = session.get(Ticket, number)
        if ticket is None:
            raise NotFound(f"There is no T-{number}.")
        language = readers_of(session, [number], house_of(session))[number].language
        asked = everything_asked(session, ticket, language, facts, questions)
    return _letter(database, number, Told(Event.MORE_INFORMATION, questions=asked.words))


@dataclass(frozen=True, slots=True)
class Closing:
    """What a closing letter says: own words, a case whose solution stands for them, the mending version, who goes on."""

    words: str = ""
    case: int | None = None
    fixed_in: str = ""
    handed_to: str | None = None


def closing_letter(database: Database, number: int, closing: Closing) -> TicketLetter:
    """The letter that closes the ticket so."""
    with reading(database) as session:
        case = session.get(Case, closing.case) if closing.case is not None else None
        ticket = session.get(Ticket, number)
        version = ticket.product_version if ticket is not None else None
    words = closing.words.strip() or (case.solution if case is not None else "")
    fixed_in = closing.fixed_in.strip() or (case.fixed_in if case is not None else None)
    told = Told(
        Event.CLOSED,
        reason=words or None,
        fixed_in=fixed_in or None,
        version=version if fixed_in else None,
        handed_to=closing.handed_to,
    )
    return _letter(database, number, told)


def party_letter(database: Database, number: int, party: str, note: str) -> TicketLetter:
    """The letter to the party that the ticket would be handed to; one of the house gets none."""
    with reading(database) as session:
        house, ticket = house_of(session), session.get(Ticket, number)
        found = session.scalar(sa.select(Party).where(Party.name == party))
        if ticket is None or found is None:
            raise NotFound(f"There is no T-{number}." if ticket is None else f"There is no party “{party}”.")
        reader = party_reader(readers_of(session, [number], house)[number], found, house)
        told = told_party(session, ticket, note.strip() or None)
        requests = [request_of(ticket, None, told, closes=False)]
        written = write_letter(letter_facts(requests, reader, told, house.name), resource("templates"))
        sent = found.outside and is_told(house, told.event)
        return TicketLetter(reader.language.value, reader.name, reader.address, sent, written.subject, written.body)


def _letter(database: Database, number: int, told: Told) -> TicketLetter:
    with reading(database) as session:
        house, ticket = house_of(session), session.get(Ticket, number)
        if ticket is None:
            raise NotFound(f"There is no T-{number}.")
        reader = readers_of(session, [number], house)[number]
        requests = [request_of(ticket, None, told, closes=told.event is Event.CLOSED)]
        written = write_letter(letter_facts(requests, reader, told, house.name), resource("templates"))
        return TicketLetter(
            language=reader.language.value,
            reader=reader.name,
            address=reader.address,
            is_sent=is_told(house, told.event) and not reader.opted_out,
            subject=written.subject,
            body=written.body,
        )
