"""Tickets filed by hand on behalf of a person who telephoned, came by or was met; and who of them may ask."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

import sqlalchemy as sa

from app.commands import given
from app.commands.act import Act
from app.commands.crowd import Named
from app.commands.people import address_of
from app.commands.steps import each
from app.commands.taking_in import TakeIn, take_in
from app.connectors.incoming import IncomingTicket
from app.effects import Effects
from models.people import Organisation, Person
from models.rules.errors import BadInput
from models.rules.terms import AnswerChannel, Language, TicketKind
from models.tickets import Source, Ticket

SOURCE = "By hand"
CHANNEL = "channel"
_PREFIX = "HAND-"
_FIRST_YEAR = 1990
_MOST_MEANT = 3
_WITH_ADDRESS = re.compile(
    r"^\s*(?:\"?(?P<name>[^\"<>]*?)\"?\s*<(?P<in>[^<>]+)>|(?P<bare>[^\s,<>]+@[^\s,<>]+))\s*(?:,(?P<of>.*))?$"
)


@dataclass(frozen=True, slots=True)
class NewTicket:
    """What somebody asked for, in their words; *who* is an address, a name, or “name, organisation”.

    *details* are body, kind, product, version, module, language.
    """

    subject: str
    who: str
    channel: AnswerChannel
    details: Mapping[str, str] = field(default_factory=dict)
    received: datetime | None = None


def new_ticket(act: Act, order: NewTicket) -> Effects:
    """File a ticket for a person, who is found or made; whoever is not listed may be asked to go through who is."""
    subject = " ".join(order.subject.split())
    if not subject:
        raise BadInput("A ticket needs a subject: what is it about, in a few words?")
    _check_moment(act, order.received)
    named = _person_of(act, order.who)
    known = act.session.scalar(sa.select(sa.func.max(Person.id))) or 0
    incoming = _incoming(order, subject, named, _next_key(act))
    each(act, take_in, [TakeIn(SOURCE, [incoming])])
    number = int(act.made[-1].removeprefix("T-"))
    ticket = act.session.get_one(Ticket, number)
    if ticket.person_id is not None and ticket.person_id > known and (meant := _perhaps_meant(act, named, known)):
        act.note(meant)
    if act.house.register and (sentence := not_listed(act, ticket)):
        act.note(sentence)
    return act.done("new_ticket", f"T-{number} filed for {named.name or named.email}: {subject}")


def _perhaps_meant(act: Act, named: Named, last: int) -> str:
    """That a person was made although others, up to the *last* number, bear that name and more; empty where none do."""
    words = set(_folded(named.name or "").split())
    if not words or named.email:
        return ""
    others = act.session.execute(
        sa.select(Person.id, Person.name, Person.email, Organisation.name)
        .outerjoin(Organisation, Organisation.id == Person.organisation_id)
        .where(Person.id <= last, Person.name.is_not(None))
        .order_by(Person.name)
    ).all()
    of = _folded(named.organisation or "")
    meant = [
        f"{name} ({email or f'P-{number}'})"
        for number, name, email, house in others
        if words < set(_folded(name or "").split()) and (not of or not house or _folded(house) == of)
    ]
    if not meant:
        return ""
    return f"A new person {named.name} was made; did you mean {' or '.join(meant[:_MOST_MEANT])}?"


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", " ".join(name.split())).casefold()


def _check_moment(act: Act, received: datetime | None) -> None:
    if received is not None and received > act.now:
        raise BadInput("It can't have been received in the future.")
    if received is not None and received.year < _FIRST_YEAR:
        raise BadInput(f"It can't have been received in {received.year}: the year is {_FIRST_YEAR} or later.")


def named_in(who: str) -> Named:
    """Whom the words name: anna@example.org · Anna <anna@example.org>, Norrvik · Anna, Norrvik."""
    match = _WITH_ADDRESS.match(who)
    if match is not None:
        address = address_of(match.group("in") or match.group("bare"))
        return Named(_name(match.group("name") or ""), address, given.text(match.group("of") or ""))
    name, _, organisation = who.partition(",")
    if not name.strip():
        raise BadInput("For whom is it? Say an address, a name, or “name, organisation”.")
    return Named(_name(" ".join(name.split())), None, given.text(organisation))


def _name(words: str) -> str | None:
    return given.short(words, 300, "person’s name")


def _person_of(act: Act, who: str) -> Named:
    """A person by number (P-4) is somebody known already."""
    if re.fullmatch(r"\s*[Pp]-\d{1,9}\s*", who):
        person = act.session.get(Person, int(who.strip()[2:]))
        if person is None:
            raise BadInput(f"There is no {who.strip().upper()}.")
        organisation = act.session.get(Organisation, person.organisation_id) if person.organisation_id else None
        return Named(person.name, person.email, organisation.name if organisation else None)
    return named_in(who)


def _next_key(act: Act) -> str:
    keys = act.session.scalars(
        sa.select(Ticket.key)
        .join(Source, Source.id == Ticket.source_id)
        .where(Source.name == SOURCE, Ticket.key.startswith(_PREFIX))
    )
    taken = [int(key.removeprefix(_PREFIX)) for key in keys if key.removeprefix(_PREFIX).isdigit()]
    return f"{_PREFIX}{max(taken, default=0) + 1}"


_READ: Mapping[str, Callable[[str], object]] = {
    "kind": lambda value: given.one_of(TicketKind, value, "kind of ticket"),
    "language": lambda value: given.one_of(Language, value, "language"),
    "version": given.version,
    "module": given.module,
}
_PLAIN = ("body", "product")


def _incoming(order: NewTicket, subject: str, named: Named, key: str) -> IncomingTicket:
    known = {name: value.strip() for name, value in order.details.items() if value.strip()}
    if strange := set(known) - {*_READ, *_PLAIN}:
        raise BadInput(f"A ticket has no “{min(strange)}”. There are {', '.join((*_PLAIN, *_READ))}.")
    values: dict[str, object] = {name: value for name, value in known.items() if name in _PLAIN}
    values |= {name: read(known[name]) for name, read in _READ.items() if name in known}
    return IncomingTicket(
        row=1,
        key=key,
        subject=subject,
        requester=named.name,
        email=named.email,
        organisation=named.organisation,
        received=order.received,
        extra={CHANNEL: order.channel.value},
        **values,  # type: ignore[arg-type]  # each was read as its field's own type just above
    )


def not_listed(act: Act, ticket: Ticket) -> str:
    """That the requester is not listed to ask, and who of their organisation is; empty where they are."""
    person = act.session.get(Person, ticket.person_id) if ticket.person_id else None
    if person is None:
        return "Nobody is known who asked, and the house keeps a register of who may."
    if person.listed:
        return ""
    who = person.name or person.email or f"P-{person.id}"
    others = sa.select(Person).where(Person.organisation_id == person.organisation_id, Person.listed.is_(True))
    listed = act.session.scalars(others.order_by(Person.name).limit(3)).all() if person.organisation_id else []
    if not listed:
        return f"{who} is not listed to ask, nor is anybody of the same organisation."
    names = ", ".join(filter(None, (other.name or other.email for other in listed)))
    return f"{who} is not listed to ask. Listed of the same organisation: {names}."
