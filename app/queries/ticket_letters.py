"""The letter that a ticket's requester would get if it were asked about or closed now: rendered without writing anything."""

from app.letters.asking import questions_for
from app.letters.told import Told, is_told, letter_facts, readers_of, request_of
from app.letters.writing import write_letter
from app.rows.tickets import TicketLetter
from app.settings import resource
from models.database import Database, reading
from models.house import house_of
from models.rules.errors import NotFound
from models.rules.terms import Event, Fact
from models.tickets import Ticket


def question_letter(
    database: Database, number: int, questions: tuple[str, ...], facts: tuple[Fact, ...] = ()
) -> TicketLetter:
    """The letter with these questions, and one for each of these facts in its reader's language."""
    with reading(database) as session:
        reader = readers_of(session, [number], house_of(session)).get(number)
    asked = questions_for(facts, reader.language, questions) if reader is not None else questions
    return _letter(database, number, Told(Event.MORE_INFORMATION, questions=asked))


def closing_letter(database: Database, number: int, words: str) -> TicketLetter:
    """The letter that closes the ticket with these words."""
    return _letter(database, number, Told(Event.CLOSED, reason=words.strip() or None))


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
