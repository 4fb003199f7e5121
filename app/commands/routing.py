"""Parties that tickets are handed to, the chain of escalation, and the way of a ticket to a party and back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.commands import given
from app.commands.act import Act
from app.commands.closing import end_waiting
from app.commands.finding import check_live, ticket_of
from app.commands.following import share_answer, tell_closed
from app.commands.people import address_of
from app.commands.telling import take_words_back
from app.effects import Effects
from app.letters.told import told_party
from models.cases import Party
from models.letters import Notice
from models.rules.errors import BadInput, NotFound, RuleBroken
from models.rules.states import TicketState
from models.rules.terms import Disposition, Event, Language
from models.tickets import Ticket


@dataclass(frozen=True, slots=True)
class SetParty:
    """New values for the party of that name, which is made where there is none: name, email, language, outside, step.

    With *new* there must be none.
    """

    name: str
    values: Mapping[str, str]
    new: bool = False


def set_party(act: Act, order: SetParty) -> Effects:
    """Make a party or change it. *step* is its place in the chain of escalation, from 1; "" puts it beside the chain."""
    name = _name(order.name)
    known = _named(act.session, name)
    if known and order.new:
        raise RuleBroken(f"There is a party of that name: party set “{known.name}” changes it.")
    party = known or Party(name=name, outside=False)
    if known is None:
        act.session.add(party)
        act.session.flush()
    act.check_seen(party, party.name)
    for field, value in order.values.items():
        if field not in _SET:
            raise BadInput(f"A party has no “{field}”. It has {', '.join(_SET)}.")
        _SET[field](act.session, party, value)
    act.session.flush()
    return act.done("set_party", f"{party.name} {'changed' if known else 'made'}")


def _name(words: str) -> str:
    name = given.short(" ".join(words.split()), 200, "party’s name")
    if not name:
        raise BadInput("A party needs a name.")
    return name


def _named(session: Session, name: str) -> Party | None:
    folded = " ".join(name.split()).casefold()
    return next((each for each in session.scalars(sa.select(Party)) if each.name.casefold() == folded), None)


def party_named(session: Session, name: str) -> Party:
    """The party of that name; NotFound names those that there are."""
    found = _named(session, name)
    if found is None:
        names = ", ".join(session.scalars(sa.select(Party.name).order_by(Party.name)))
        there = f"There are: {names}." if names else "Make one first: fortnight party add NAME."
        raise NotFound(f"There is no party “{' '.join(name.split())}”. {there}")
    return found


def _set_name(session: Session, party: Party, value: str) -> None:
    name = _name(value)
    if _named(session, name) not in (None, party):
        raise RuleBroken(f"There is already a party “{name}”.")
    party.name = name


def _set_step(session: Session, party: Party, value: str) -> None:
    step = given.whole(value)
    if step == 0:
        raise BadInput("The chain of escalation begins with step 1.")
    if step is not None:
        there = session.scalar(sa.select(Party.name).where(Party.step == step, Party.id != party.id))
        if there is not None:
            raise RuleBroken(f"Step {step} of the chain is {there} already.")
    party.step = step


def _set_email(_session: Session, party: Party, value: str) -> None:
    party.email = address_of(value) if value.strip() else None


def _set_language(_session: Session, party: Party, value: str) -> None:
    party.language = given.one_of(Language, value, "language") if value.strip() else None


def _set_outside(_session: Session, party: Party, value: str) -> None:
    party.outside = given.yes(value)


_SET: Mapping[str, Callable[[Session, Party, str], None]] = {
    "name": _set_name,
    "email": _set_email,
    "language": _set_language,
    "outside": _set_outside,
    "step": _set_step,
}


@dataclass(frozen=True, slots=True)
class RemoveParty:
    """Nothing is handed to this party any more."""

    name: str


def remove_party(act: Act, order: RemoveParty) -> Effects:
    """Remove a party; refused while tickets are with it, or letters tell of what was."""
    party = party_named(act.session, order.name)
    act.check_seen(party, party.name)
    there = act.session.scalars(sa.select(Ticket.id).where(Ticket.party_id == party.id).order_by(Ticket.id)).all()
    if there:
        raise RuleBroken(f"{given.counted(len(there), 'ticket')} went to {party.name}: T-{there[0]} among them.")
    if act.session.scalar(sa.select(Notice.id).where(Notice.party_id == party.id).limit(1)) is not None:
        raise RuleBroken(f"Letters went to {party.name}, so it stays on record. Take its step away, or rename it.")
    name = party.name
    act.session.delete(party)
    return act.done("remove_party", f"{name} removed")


@dataclass(frozen=True, slots=True)
class Route:
    """Hand a ticket over. *closed* ends our part: the requester is told where it went, in *text* as well if given."""

    ticket: int
    party: str
    note: str = ""
    closed: bool = False
    text: str = ""


def route(act: Act, order: Route) -> Effects:
    """Hand a ticket over to a party; one outside the house is told by letter, with the requester's words."""
    ticket = ticket_of(act.session, order.ticket)
    act.check_seen(ticket, f"T-{ticket.id}")
    check_live(ticket, "handed over")
    party = party_named(act.session, order.party)
    if ticket.party_id == party.id and not order.closed:
        raise RuleBroken(f"T-{ticket.id} is with {party.name} already.")
    if order.text.strip() and not order.closed:
        raise BadInput("Words for the requester go with the closing: the ticket stays open.")
    if order.closed:
        end_waiting(act, ticket, Disposition.ROUTED)
    if ticket.party_id != party.id:
        _hand_over(act, ticket, party, order.note)
    said = f"T-{ticket.id} handed over to {party.name}"
    if order.closed:
        _close(act, ticket, order.text)
        said += " and closed"
    act.standing.of_tickets(ticket.id)
    return act.done("route", said, order.note.strip() or order.text.strip() or None)


def _hand_over(act: Act, ticket: Ticket, party: Party, note: str) -> None:
    take_words_back(act, ticket, Event.HANDED_OVER)
    ticket.party_id, ticket.handed_at = party.id, act.now
    if party.outside:
        act.mailbag.tell_party(party, ticket, told_party(act.session, ticket, note.strip() or None))


def _close(act: Act, ticket: Ticket, text: str) -> None:
    ticket.answer, ticket.answer_text, ticket.asked_since = Disposition.ROUTED, text.strip() or None, None
    tell_closed(act, ticket)
    share_answer(act, ticket)


@dataclass(frozen=True, slots=True)
class Escalate:
    """This ticket goes one link further up the chain."""

    ticket: int
    note: str = ""


def escalate(act: Act, order: Escalate) -> Effects:
    """Hand a ticket to the next link of the chain: the first one, unless it is with a link already."""
    ticket = ticket_of(act.session, order.ticket)
    act.check_seen(ticket, f"T-{ticket.id}")
    check_live(ticket, "escalated")
    party = next_link(act.session, ticket)
    _hand_over(act, ticket, party, order.note)
    act.standing.of_tickets(ticket.id)
    return act.done(
        "escalate", f"T-{ticket.id} escalated to {party.name}, step {party.step}", order.note.strip() or None
    )


def next_link(session: Session, ticket: Ticket) -> Party:
    """The party one step further; RuleBroken where there is no chain, or its end is reached."""
    chain = session.scalars(sa.select(Party).where(Party.step.is_not(None)).order_by(Party.step)).all()
    if not chain:
        raise RuleBroken("There is no chain of escalation yet. Give parties a step: fortnight party set NAME step=1.")
    current = session.get(Party, ticket.party_id) if ticket.party_id is not None else None
    here = current.step if current is not None and current.step is not None else 0
    following = next((party for party in chain if (party.step or 0) > here), None)
    if following is None:
        raise RuleBroken(f"T-{ticket.id} is with {chain[-1].name}, the last link of the chain: there is none after it.")
    return following


@dataclass(frozen=True, slots=True)
class TakeBack:
    """The ticket is ours again; *text* is what the party answered, if anything."""

    ticket: int
    text: str = ""


def take_back(act: Act, order: TakeBack) -> Effects:
    """Return a ticket from the party that it was handed to; its answer is kept in the history."""
    ticket = ticket_of(act.session, order.ticket)
    act.check_seen(ticket, f"T-{ticket.id}")
    party = act.session.get(Party, ticket.party_id) if ticket.party_id is not None else None
    if party is None:
        raise RuleBroken(f"T-{ticket.id} was not handed over to anybody.")
    if ticket.state is TicketState.CLOSED:
        raise RuleBroken(f"T-{ticket.id} is closed: reopen it, then it is ours again.")
    take_words_back(act, ticket, Event.HANDED_OVER)
    ticket.party_id = ticket.handed_at = None
    act.standing.of_tickets(ticket.id)
    said = "answered" if order.text.strip() else "back"
    return act.done("take_back", f"T-{ticket.id} {said} from {party.name}", order.text.strip() or None)
