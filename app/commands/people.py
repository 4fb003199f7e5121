"""People and organisations: set one by one, or taken in from a file."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from app.commands import given
from app.commands.act import Act
from app.commands.crowd import Crowd, Named, changes_of
from app.commands.notices import NO_LETTERS
from app.connectors.incoming import IncomingPerson
from app.effects import Effects
from models.letters import Letter
from models.people import Organisation, Person
from models.rules.errors import BadInput, NotFound, RuleBroken
from models.rules.lifecycle import LETTER, LetterFacts, step
from models.rules.states import UNSENT_LETTER
from models.rules.terms import Language
from models.tickets import Ticket, Waiter


@dataclass(frozen=True, slots=True)
class SetPerson:
    """New values for the person of an address, an id (P-4) or, where it is clear, a name; "" takes one away."""

    who: str
    values: Mapping[str, str]


def set_person(act: Act, order: SetPerson) -> Effects:
    """Set name, email, language, organisation, opted_out, listed; an unknown address makes a new person."""
    person = find_person(act, order.who)
    if person is None:
        if "@" not in order.who:
            raise NotFound(f"Nobody is called “{order.who}”. A new person is made by mail address.")
        person = Person(email=address_of(order.who), opted_out=False)
        act.session.add(person)
        act.session.flush()
    act.check_seen(person, person.name or person.email or order.who)
    for name, value in order.values.items():
        _set_person(act, person, name, value)
    act.session.flush()
    waits = sa.select(Waiter.change_id).join(Ticket, Ticket.id == Waiter.ticket_id).where(Ticket.person_id == person.id)
    act.standing.of_changes(*act.session.scalars(waits.distinct()))
    return act.done("set_person", _changed(person.name or person.email, order.values))


def _changed(name: str | None, values: Mapping[str, str]) -> str:
    return f"{name} changed: {', '.join(sorted(values))}" if values else f"{name} is known"


@dataclass(frozen=True, slots=True)
class NewPerson:
    """A person by a name, an address or both; the other fields are those of SetPerson."""

    values: Mapping[str, str]


def new_person(act: Act, order: NewPerson) -> Effects:
    """Make a person; somebody without an address is told by hand."""
    if not (order.values.get("name", "").strip() or order.values.get("email", "").strip()):
        raise BadInput("A person needs a name or a mail address.")
    person = Person(opted_out=False)
    act.session.add(person)
    act.session.flush()
    for name, value in order.values.items():
        _set_person(act, person, name, value)
    act.made.append(f"P-{person.id}")
    return act.done("new_person", f"P-{person.id} made: {person.name or person.email}")


def find_person(act: Act, who: str) -> Person | None:
    """The person of an address, of P-number, or of a name that only one bears."""
    text = who.strip()
    if "@" in text:
        return act.session.scalar(sa.select(Person).where(Person.email == text.casefold()))
    if text[:2].upper() == "P-" and text[2:].isdigit():
        return act.session.get(Person, int(text[2:]))
    found = [
        person
        for person in act.session.scalars(sa.select(Person).where(Person.name.is_not(None)))
        if (person.name or "").casefold() == text.casefold()
    ]
    if len(found) > 1:
        raise BadInput(
            f"{len(found)} people are called “{text}”. Say whom by address or number: "
            + ", ".join(f"P-{person.id} {person.email or ''}".strip() for person in found[:10])
        )
    return found[0] if found else None


def _set_person(act: Act, person: Person, name: str, value: str) -> None:
    if name == "organisation":
        organisation = Crowd(act).organisation(value)
        person.organisation_id = organisation.id if organisation else None
    elif name == "email":
        _move_address(act, person, value)
    elif name == "name":
        person.name = given.short(value, 300, "person’s name")
    elif name == "language":
        person.language = given.one_of(Language, value, "language") if value.strip() else None
    elif name == "opted_out":
        _opt_out(act, person, wants_none=given.yes(value))
    elif name == "listed":
        person.listed = given.yes(value)
    else:
        raise BadInput(f"A person has no “{name}”. There are name, email, language, organisation, opted_out, listed.")


def _opt_out(act: Act, person: Person, *, wants_none: bool) -> None:
    """Who wants no letters gets none that lies here either; whoever wants them again gets the next one."""
    if wants_none and not person.opted_out:
        mine = sa.select(Letter).where(Letter.person_id == person.id, Letter.state.in_(UNSENT_LETTER))
        letters = act.session.scalars(mine.order_by(Letter.id)).all()
        for letter in letters:
            facts = LetterFacts(f"The letter “{letter.subject}”")
            letter.state = step(LETTER, "opt-out", letter.state, facts) or letter.state
            letter.reason = NO_LETTERS
        if letters:
            act.note(f"{given.counted(len(letters), 'letter')} that had not left will not be sent.")
    person.opted_out = wants_none


def _move_address(act: Act, person: Person, value: str) -> None:
    address = address_of(value) if value.strip() else None
    if address is not None:
        other = act.session.scalar(sa.select(Person).where(Person.email == address, Person.id != person.id))
        if other is not None:
            raise RuleBroken(f"{address} belongs to {other.name or 'somebody else'} (P-{other.id}) already.")
    person.email = address


def address_of(value: str) -> str:
    """The address as it is compared and stored; BadInput for what is none."""
    address = value.strip().casefold()
    local, at, domain = address.rpartition("@")
    if not at or not local or not domain or any(c.isspace() or c in "<>,;\"'" for c in address):
        raise BadInput(f"“{value.strip()}” is no mail address.")
    return address


@dataclass(frozen=True, slots=True)
class SetOrganisation:
    """New values for an organisation; it is made where there is none of the name."""

    name: str
    values: Mapping[str, str]


_ORGANISATION: Mapping[str, Callable[[str], object]] = {
    "end_users": given.whole,
    "account_manager": lambda value: given.short(value, 200, "account manager’s name"),
    "language": lambda value: given.one_of(Language, value, "language") if value.strip() else None,
    "name": lambda value: given.short(value, 300, "name"),
}


def set_organisation(act: Act, order: SetOrganisation) -> Effects:
    """Set name, end_users, account_manager, language; reach and priority of what it waits for follow."""
    organisation = Crowd(act).organisation(order.name)
    if organisation is None:
        raise BadInput("An organisation needs a name.")
    act.check_seen(organisation, organisation.name)
    for name, value in order.values.items():
        if name not in _ORGANISATION:
            raise BadInput(f"An organisation has no “{name}”. It has {', '.join(_ORGANISATION)}.")
        found = _ORGANISATION[name](value)
        if name == "name":
            _check_name(act, organisation, found)
        setattr(organisation, name, found)
    act.standing.of_changes(*changes_of(act, organisation.id))
    return act.done("set_organisation", _changed(organisation.name, order.values))


def _check_name(act: Act, organisation: Organisation, name: object) -> None:
    if not name:
        raise BadInput("An organisation needs a name.")
    taken = sa.select(Organisation.id).where(Organisation.name == name, Organisation.id != organisation.id)
    if act.session.scalar(taken):
        raise RuleBroken(f"There is already an organisation “{name}”.")


@dataclass(frozen=True, slots=True)
class TakeInPeople:
    """People and organisations as a file lists them."""

    people: Sequence[IncomingPerson]


def take_in_people(act: Act, order: TakeInPeople) -> Effects:
    """Make or update everybody listed; what a row leaves empty stays as it is."""
    crowd = Crowd(act)
    for incoming in order.people:
        organisation = crowd.organisation(incoming.organisation, incoming.end_users)
        if organisation is not None:
            organisation.account_manager = incoming.account_manager or organisation.account_manager
        number = crowd.person(Named(incoming.name, incoming.email, incoming.organisation, incoming.end_users))
        if number is not None:
            person = act.session.get_one(Person, number)
            person.language = incoming.language or person.language
            person.organisation_id = organisation.id if organisation else person.organisation_id
            person.listed = person.listed if incoming.listed is None else incoming.listed
        elif organisation is not None:
            organisation.language = incoming.language or organisation.language
    return act.done("take_in_people", f"{given.counted(len(order.people), 'row')} of people and organisations taken in")
