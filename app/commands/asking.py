"""What a ticket lacks: noted by whoever heard it, asked for in the requester's language, taken in when the answer comes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import sqlalchemy as sa

from app.commands import given
from app.commands.act import Act
from app.commands.closing import ReopenTicket, reopen_ticket
from app.commands.finding import check_live, ticket_of
from app.commands.steps import each
from app.commands.telling import take_words_back
from app.effects import Effects
from app.letters.asking import asked_unsent, everything_asked, facts_there
from app.letters.told import readers_of
from models.letters import Notice
from models.rules.errors import BadInput, RuleBroken
from models.rules.states import TicketState
from models.rules.terms import Event, Fact, Language
from models.tickets import Message, Ticket

_BATCH = 500
#: The facts that a ticket has a column of its own for.
_COLUMNS = {Fact.VERSION: ("product_version", given.version), Fact.MODULE: ("module", given.module)}


@dataclass(frozen=True, slots=True)
class AskTicket:
    """Questions to the requester: free ones as they are typed, and one for each of these facts in the reader's language.

    *language* spares looking it up, where many are asked.
    """

    ticket: int
    questions: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    language: Language | None = None


def ask_ticket(act: Act, order: AskTicket) -> Effects:
    """Ask the requester for what is missing, in one letter; the ticket waits for the answer.

    What was asked before and has not left is asked in the same letter; what is there already is left out.
    """
    ticket = ticket_of(act.session, order.ticket)
    act.check_seen(ticket, f"T-{ticket.id}")
    language = order.language or languages_of(act, [ticket.id])[ticket.id]
    if not order.facts and not any(question.strip() for question in order.questions):
        raise BadInput("What is to be asked? Give at least one question.")
    check_live(ticket, "asked about")
    _check_something_is_left(act, ticket, order)
    questions = everything_asked(act.session, ticket, language, order.facts, order.questions)
    unsent = act.mailbag.unsent(ticket.id, Event.MORE_INFORMATION)
    if unsent and set(questions.words) == asked_unsent(act.session, ticket):
        raise RuleBroken(f"T-{ticket.id} is asked that already, by a letter that has not left yet.")
    if known := _there(act, ticket, order):
        act.note(f"T-{ticket.id} has the {known} already, so nobody is asked for that.")
    if unsent:
        act.note(f"T-{ticket.id} was asked before by a letter that had not left: one letter asks for everything.")
    act.mailbag.retract([notice for notice, _ in unsent])
    ticket.asked_since = act.now
    ticket.asked_for = [fact.value for fact in questions.facts]
    act.mailbag.tell_ticket(ticket, Event.MORE_INFORMATION, questions=questions.words)
    act.standing.of_tickets(ticket.id)
    asked = [*ticket.asked_for, *questions.free]
    return act.done("ask_ticket", f"T-{ticket.id} asked: {'; '.join(asked)}")


def _there(act: Act, ticket: Ticket, order: AskTicket) -> str:
    """The wanted facts that the ticket has, as words."""
    there = facts_there(act.session, ticket)
    return " and the ".join(dict.fromkeys(fact.value for fact in order.facts if fact in there))


def _check_something_is_left(act: Act, ticket: Ticket, order: AskTicket) -> None:
    there = facts_there(act.session, ticket)
    if not any(question.strip() for question in order.questions) and there.issuperset(order.facts):
        raise RuleBroken(f"T-{ticket.id} has the {_there(act, ticket, order)} already: there is nothing left to ask.")


def languages_of(act: Act, tickets: Sequence[int]) -> dict[int, Language]:
    """The language in which each of these tickets is asked about."""
    found: dict[int, Language] = {}
    for at in range(0, len(tickets), _BATCH):
        readers = readers_of(act.session, tickets[at : at + _BATCH], act.house)
        found |= {number: reader.language for number, reader in readers.items()}
    return found


@dataclass(frozen=True, slots=True)
class Heard:
    """Where an answer came from: its source and key there, so that the same answer again changes nothing."""

    source: int
    key: str
    received: datetime


@dataclass(frozen=True, slots=True)
class AnswerCame:
    """The requester answered: their words, the facts that somebody read in them, and where they came from."""

    ticket: int
    words: str = ""
    facts: Mapping[Fact, str] = field(default_factory=dict)
    heard: Heard | None = None


def answer_came(act: Act, order: AnswerCame) -> Effects:
    """Take the requester's answer in: the ticket stands where it stood before it was asked, even if it was closed since."""
    ticket = ticket_of(act.session, order.ticket)
    act.check_seen(ticket, f"T-{ticket.id}")
    if ticket.state is TicketState.CLOSED:
        _reopen(act, ticket, order.words)
    elif ticket.asked_since is None:
        raise RuleBroken(f"T-{ticket.id} was not asked anything.")
    ticket.asked_since, ticket.asked_for = None, []
    take_words_back(act, ticket, Event.MORE_INFORMATION)
    words = order.words.strip()
    if words:
        _keep_words(act, ticket, words, order.heard)
    _note(ticket, order.facts)
    act.standing.of_tickets(ticket.id)
    return act.done("answer_came", f"T-{ticket.id} answered", words or None)


def _reopen(act: Act, ticket: Ticket, words: str) -> None:
    """A question that was never taken back is answered: what closed the ticket meanwhile no longer does."""
    was_asked = sa.select(Notice.id).where(Notice.ticket_id == ticket.id, Notice.event == Event.MORE_INFORMATION)
    if not ticket.asked_for and act.session.scalar(was_asked.limit(1)) is None:
        raise RuleBroken(f"T-{ticket.id} is closed, and was not asked anything. Reopen it, with the reason.")
    each(act, reopen_ticket, [ReopenTicket(ticket.id, words.strip() or "The requester answered")])


def _keep_words(act: Act, ticket: Ticket, words: str, heard: Heard | None) -> None:
    """A message of its own: the ticket's own words are its source's, which brings them anew."""
    heard = heard or Heard(ticket.source_id, f"answer-{act.id}-T-{ticket.id}", act.now)
    known = sa.select(Message.id).where(Message.source_id == heard.source, Message.key == heard.key)
    if act.session.scalar(known) is None:
        act.session.add(
            Message(ticket_id=ticket.id, source_id=heard.source, key=heard.key, body=words, received_at=heard.received)
        )


@dataclass(frozen=True, slots=True)
class NoteFacts:
    """What somebody read or heard of a ticket; "" takes a fact away."""

    ticket: int
    facts: Mapping[Fact, str]


def note_facts(act: Act, order: NoteFacts) -> Effects:
    """Note facts of a ticket, so that nobody asks for them again."""
    ticket = ticket_of(act.session, order.ticket)
    act.check_seen(ticket, f"T-{ticket.id}")
    if not order.facts:
        raise BadInput(f"What is to be noted? Write it as {Fact.VERSION.value}=8.4.")
    check_live(ticket, "noted upon")
    _note(ticket, order.facts)
    return act.done("note_facts", f"T-{ticket.id}: {', '.join(fact.value for fact in order.facts)} noted")


def _note(ticket: Ticket, facts: Mapping[Fact, str]) -> None:
    """Version and module are the ticket's own columns; the rest stands beside them."""
    rest = dict(ticket.facts)
    for fact, text in facts.items():
        if fact in _COLUMNS:
            column, read = _COLUMNS[fact]
            setattr(ticket, column, read(text))
        elif text.strip():
            rest[fact.value] = text.strip()
        else:
            rest.pop(fact.value, None)
    if rest != ticket.facts:
        ticket.facts = rest
