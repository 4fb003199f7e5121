"""What mail does: a new ticket, an answer on one that is there, a letter that came back."""

from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from app.commands import given
from app.commands.act import Act
from app.commands.asking import AnswerCame, Heard, answer_came
from app.commands.closing import ReopenTicket, reopen_ticket
from app.commands.finding import ticket_of
from app.commands.letters import letter_of
from app.commands.taking_in import TakeIn, take_in
from app.connectors.incoming import IncomingTicket
from app.connectors.mail_message import IncomingAttachment, IncomingMail
from app.connectors.mail_text import clean_line, without_our_letter
from app.effects import Effects
from models.letters import Letter
from models.products import Product
from models.rules.errors import RuleBroken
from models.rules.lifecycle import LetterFacts, step
from models.rules.returned import RETURNED
from models.rules.states import TicketState
from models.rules.terms import Language
from models.tickets import Attachment, Message, Source, Ticket

_FORMAT = "Mail"
_SUBJECT = 100
_REASON = 300


class ThereAlready(RuleBroken):
    """Somebody else took the same mail in at the same moment."""


@dataclass(frozen=True, slots=True)
class Filed:
    """A mail with the key that it is stored under, and what somebody who reads the ticket should know."""

    mail: IncomingMail
    key: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class TakeMails:
    """Mails that become tickets of a source; *product* and *language* are the mailbox's, where it has them."""

    source: str
    mails: Sequence[Filed]
    product: str = ""
    language: str = ""


def take_mails(act: Act, order: TakeMails) -> Effects:
    """Make a ticket of each mail, with its files."""
    source = _source(act, order.source)
    if order.language:
        source.language = Language(order.language)
    product = _product(act, order.product)
    known = _known(act, source, [each.key for each in order.mails])
    fresh = {each.key: each for each in order.mails if each.key not in known}
    if not fresh:
        raise ThereAlready("These mails are there already.")
    act.reason = "\n".join(each.note for each in fresh.values() if each.note) or None
    tickets = [_ticket(row, each, product) for row, each in enumerate(fresh.values(), start=1)]
    effects = take_in(act, TakeIn(order.source, tickets, _FORMAT))
    stored = sa.select(Ticket.key, Ticket.id).where(Ticket.source_id == source.id, Ticket.key.in_(fresh))
    for key, number in act.session.execute(stored).all():
        _keep_files(act, number, fresh[key].mail.attachments)
    return effects


def _ticket(row: int, filed: Filed, product: str | None) -> IncomingTicket:
    mail = filed.mail
    said = [*([filed.note] if filed.note else []), *mail.warnings]
    return IncomingTicket(
        row=row,
        key=filed.key,
        subject=mail.subject or clean_line(mail.body, _SUBJECT) or "(no subject)",
        body=mail.body,
        requester=mail.requester,
        email=mail.email,
        product=product,
        received=mail.received,
        extra={**mail.extra, **({"Note": said} if said else {})},
    )


def _product(act: Act, name: str) -> str | None:
    """The product's name where there is one: mail makes none."""
    found = act.session.scalars(sa.select(Product.name)).all()
    return next((each for each in found if each.casefold() == name.casefold()), None)


def _source(act: Act, name: str) -> Source:
    source = act.session.scalar(sa.select(Source).where(Source.name == name))
    if source is None:
        source = Source(name=name, format=_FORMAT)
        act.session.add(source)
        act.session.flush()
    return source


def _known(act: Act, source: Source, keys: Sequence[str]) -> set[str]:
    tickets = sa.select(Ticket.key).where(Ticket.source_id == source.id, Ticket.key.in_(keys))
    messages = sa.select(Message.key).where(Message.source_id == source.id, Message.key.in_(keys))
    return {*act.session.scalars(tickets), *act.session.scalars(messages)}


def _keep_files(act: Act, ticket: int, files: Sequence[IncomingAttachment]) -> None:
    act.session.add_all(
        Attachment(ticket_id=ticket, name=each.name, media_type=each.media_type, size=each.size, content=each.content)
        for each in files
    )


@dataclass(frozen=True, slots=True)
class TakeReply:
    """A mail that answers on a ticket; *letter* is ours that it answers, where it does."""

    source: str
    filed: Filed
    ticket: int
    letter: int | None = None


def take_reply(act: Act, order: TakeReply) -> Effects:
    """Add what the requester wrote: a ticket that was asked stands where it stood, a closed one is open again."""
    source, ticket, mail = _source(act, order.source), ticket_of(act.session, order.ticket), order.filed.mail
    if _known(act, source, [order.filed.key]):
        raise ThereAlready("This mail is there already.")
    letter = act.session.get(Letter, order.letter) if order.letter is not None else None
    body = without_our_letter(mail.body, letter.body) if letter is not None else mail.body
    words = body.strip() or given.counted(len(mail.attachments), "file")
    _keep_files(act, ticket.id, mail.attachments)
    if order.filed.note:
        act.note(order.filed.note)
    received = mail.received or act.now
    if ticket.asked_since is not None and ticket.state is not TicketState.CLOSED:
        return answer_came(act, AnswerCame(ticket.id, words, heard=Heard(source.id, order.filed.key, received)))
    act.session.add(
        Message(ticket_id=ticket.id, source_id=source.id, key=order.filed.key, body=words, received_at=received)
    )
    if ticket.state is TicketState.CLOSED:
        return reopen_ticket(act, ReopenTicket(ticket.id, clean_line(words, _REASON)))
    writer = mail.requester or mail.sender or "the requester"
    return act.done("take_reply", f"T-{ticket.id}: {writer} wrote", words)


@dataclass(frozen=True, slots=True)
class LetterReturned:
    """The post brought a letter back, and why."""

    letter: int
    reason: str


def letter_returned(act: Act, order: LetterReturned) -> Effects:
    """A letter that was sent has not arrived: somebody must find another way."""
    letter = letter_of(act, order.letter)
    facts = LetterFacts(f"The letter “{letter.subject}”")
    letter.state = step(RETURNED, "returned", letter.state, facts) or letter.state
    letter.reason = clean_line(order.reason, _REASON)
    return act.done("letter_returned", f"The letter to {letter.address} came back", letter.reason)
