"""What is done to a ticket: asked about, answered, closed, reopened, corrected."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.commands import given
from app.commands.act import Act
from app.commands.finding import product_named, ticket_of
from app.effects import Effects
from models.rules.errors import BadInput, RuleBroken
from models.rules.lifecycle import TicketState
from models.rules.terms import Disposition, Event, Language, TicketKind
from models.tickets import Ticket, Waiter

_BY_SUPPORT = frozenset({Disposition.ANSWERED, Disposition.POSSIBLE_TODAY, Disposition.ROUTED, Disposition.WITHDRAWN})


@dataclass(frozen=True, slots=True)
class AskTicket:
    """Questions to the requester."""

    ticket: int
    questions: tuple[str, ...]


def ask_ticket(act: Act, order: AskTicket) -> Effects:
    """Ask the requester for what is missing; the ticket waits for the answer."""
    ticket = ticket_of(act.session, order.ticket)
    act.check_seen(ticket, f"T-{ticket.id}")
    questions = tuple(question.strip() for question in order.questions if question.strip())
    if not questions:
        raise BadInput("What is to be asked? Give at least one question.")
    _live(ticket, "asked about")
    ticket.asked_since = act.now
    act.mailbag.tell_ticket(ticket, Event.MORE_INFORMATION, questions=questions)
    act.standing.of_tickets(ticket.id)
    return act.done("ask_ticket", f"T-{ticket.id} asked: {'; '.join(questions)}")


@dataclass(frozen=True, slots=True)
class AnswerCame:
    """The requester answered; *words* are added to the ticket."""

    ticket: int
    words: str = ""


def answer_came(act: Act, order: AnswerCame) -> Effects:
    """Take the requester's answer in: the ticket stands where it stood before it was asked."""
    ticket = ticket_of(act.session, order.ticket)
    act.check_seen(ticket, f"T-{ticket.id}")
    if ticket.asked_since is None:
        raise RuleBroken(f"T-{ticket.id} was not asked anything.")
    ticket.asked_since = None
    if order.words.strip():
        ticket.body = f"{ticket.body}\n\n{order.words.strip()}".strip()
    act.standing.of_tickets(ticket.id)
    return act.done("answer_came", f"T-{ticket.id} answered", order.words.strip() or None)


@dataclass(frozen=True, slots=True)
class CloseTicket:
    """How support ends a ticket itself, with the words for the requester."""

    ticket: int
    disposition: Disposition
    text: str


def close_ticket(act: Act, order: CloseTicket) -> Effects:
    """Close a ticket that waits for no change; the requester is told. *Withdrawn* also ends its waiting."""
    ticket = ticket_of(act.session, order.ticket)
    act.check_seen(ticket, f"T-{ticket.id}")
    if order.disposition not in _BY_SUPPORT:
        choices = ", ".join(sorted(word.value for word in _BY_SUPPORT))
        raise BadInput(f"A ticket is closed by hand as {choices}; the other ways follow from its changes.")
    text = given.needed(order.text, "closed")
    _live(ticket, "closed")
    _end_waiting(act, ticket, order.disposition)
    ticket.answer, ticket.answer_text, ticket.asked_since = order.disposition, text, None
    if order.disposition is not Disposition.WITHDRAWN:
        act.mailbag.tell_ticket(ticket, Event.CLOSED, reason=text)
    act.standing.of_tickets(ticket.id)
    return act.done("close_ticket", f"T-{ticket.id} closed: {order.disposition.value.replace('-', ' ')}", text)


def _end_waiting(act: Act, ticket: Ticket, disposition: Disposition) -> None:
    waiters = act.session.query(Waiter).filter(
        Waiter.ticket_id == ticket.id, Waiter.absorbed_into_id.is_(None), Waiter.outcome.is_(None)
    )
    for waiter in waiters:
        if disposition is not Disposition.WITHDRAWN:
            raise RuleBroken(f"T-{ticket.id} waits for C-{waiter.change_id}: it closes when that ships or is rejected.")
        waiter.outcome = Disposition.WITHDRAWN
        act.standing.of_changes(waiter.change_id)


@dataclass(frozen=True, slots=True)
class ReopenTicket:
    """“It isn't fixed”, or whatever else brings a closed ticket back."""

    ticket: int
    reason: str


def reopen_ticket(act: Act, order: ReopenTicket) -> Effects:
    """Open a closed ticket again; what answered it before no longer does."""
    ticket = ticket_of(act.session, order.ticket)
    act.check_seen(ticket, f"T-{ticket.id}")
    reason = given.needed(order.reason, "reopened")
    if ticket.state is not TicketState.CLOSED:
        raise RuleBroken(f"T-{ticket.id} is {ticket.state.value}, so it needs no reopening.")
    ticket.answer = ticket.answer_text = None
    ticket.reopened_at = act.now
    act.standing.of_tickets(ticket.id)
    return act.done("reopen_ticket", f"T-{ticket.id} reopened", reason)


@dataclass(frozen=True, slots=True)
class EditTicket:
    """Corrected values: kind, language, product, version, module, keywords; "" takes one away."""

    ticket: int
    values: Mapping[str, str]


def edit_ticket(act: Act, order: EditTicket) -> Effects:
    """Correct what a ticket says of itself; its words stay the requester's own."""
    ticket = ticket_of(act.session, order.ticket)
    act.check_seen(ticket, f"T-{ticket.id}")
    _correct(act, ticket, order.values)
    return act.done("edit_ticket", f"T-{ticket.id} corrected: {', '.join(sorted(order.values))}")


@dataclass(frozen=True, slots=True)
class EditTickets:
    """The same corrected values for several tickets."""

    tickets: tuple[int, ...]
    values: Mapping[str, str]


def edit_tickets(act: Act, order: EditTickets) -> Effects:
    """Correct several tickets by one act; refused whole where one of them is closed."""
    for number in order.tickets:
        _correct(act, ticket_of(act.session, number), order.values)
    count = given.counted(len(order.tickets), "ticket")
    return act.done("edit_tickets", f"{count} corrected: {', '.join(sorted(order.values))}")


def _correct(act: Act, ticket: Ticket, values: Mapping[str, str]) -> None:
    _live(ticket, "corrected")
    for name, value in values.items():
        if name == "product":
            ticket.product_id = product_named(act.session, value).id if value.strip() else None
        elif name in _EDIT:
            column, read = _EDIT[name]
            setattr(ticket, column, read(value))
            ticket.language_guessed = ticket.language_guessed and name != "language"
        else:
            raise BadInput(f"A ticket's “{name}” can't be corrected. These can: product, {', '.join(_EDIT)}.")
    act.standing.of_tickets(ticket.id)


_EDIT: Mapping[str, tuple[str, Callable[[str], object]]] = {
    "kind": ("kind", lambda value: given.one_of(TicketKind, value, "kind of ticket") if value.strip() else None),
    "language": ("language", lambda value: given.one_of(Language, value, "language") if value.strip() else None),
    "version": ("product_version", given.text),
    "module": ("module", given.text),
    "keywords": ("keywords", lambda value: [word.strip() for word in value.split(",") if word.strip()]),
}


def _live(ticket: Ticket, done: str) -> None:
    if ticket.state is TicketState.CLOSED:
        raise RuleBroken(f"T-{ticket.id} is closed: it can't be {done}. Reopen it first.")
