"""The crowd of an import: finds or makes the people, organisations and products that its rows name, each once."""

from dataclasses import dataclass

import sqlalchemy as sa

from app.commands.act import Act
from app.commands.products import make_product
from models.people import Organisation, Person
from models.products import Product
from models.tickets import Ticket, Waiter


@dataclass(frozen=True, slots=True)
class Named:
    """Whom a row names."""

    name: str | None
    email: str | None
    organisation: str | None
    end_users: int | None = None


class Crowd:
    """Everybody known, by address, by (name, organisation), by name; loaded once an import."""

    def __init__(self, act: Act) -> None:
        self._act = act
        session = act.session
        self._organisations = {row.name.casefold(): row for row in session.scalars(sa.select(Organisation))}
        self._products = {row.name.casefold(): row.id for row in session.scalars(sa.select(Product))}
        people = session.scalars(sa.select(Person)).all()
        self._by_address: dict[str, Person] = {}
        self._by_name: dict[tuple[str, int | None], Person] = {}
        self._namesakes: dict[str, dict[int, Person]] = {}
        for person in people:
            self._remember(person)

    def organisation(self, name: str | None, end_users: int | None = None) -> Organisation | None:
        """The organisation of that name; its end users are brought up to date."""
        if not name or not name.strip():
            return None
        clean = " ".join(name.split())[:300]
        found = self._organisations.get(clean.casefold())
        if found is None:
            found = Organisation(name=clean, end_users=end_users)
            self._act.session.add(found)
            self._act.session.flush()
            self._organisations[clean.casefold()] = found
        elif end_users is not None and end_users != found.end_users:
            found.end_users = end_users
            self._act.standing.of_changes(*changes_of(self._act, found.id))
        return found

    def person(self, named: Named) -> int | None:
        """The id of the person named by address, or by name within the organisation; None where nobody is named."""
        address = (named.email or "").strip().casefold() or None
        name = " ".join((named.name or "").split())[:300] or None
        organisation = self.organisation(named.organisation, named.end_users)
        organisation_id = organisation.id if organisation else None
        if address is None and name is None:
            return None
        found = self._find(address, name, organisation_id)
        if found is None:
            # A ticket's language is the ticket's; a person's own is what somebody said of the person.
            found = Person(name=name, email=address, organisation_id=organisation_id, opted_out=False)
            self._act.session.add(found)
            self._act.session.flush()
        found.name = found.name or name
        found.email = found.email or address
        found.organisation_id = found.organisation_id or organisation_id
        self._remember(found)
        return found.id

    def _find(self, address: str | None, name: str | None, organisation: int | None) -> Person | None:
        if address is not None and (by_address := self._by_address.get(address)) is not None:
            return by_address
        if name is None:
            return None
        by_name = self._by_name.get((name.casefold(), organisation)) or self._only(name, organisation)
        # Two addresses are two people, even if they share a name.
        return by_name if by_name is not None and (address is None or by_name.email is None) else None

    def _only(self, name: str, organisation: int | None) -> Person | None:
        """The one person of that name, where row or house knows no organisation of theirs: helpdesks often name none."""
        namesakes = list(self._namesakes.get(name.casefold(), {}).values())
        if len(namesakes) != 1 or (organisation is not None and namesakes[0].organisation_id is not None):
            return None
        return namesakes[0]

    def _remember(self, person: Person) -> None:
        if person.email:
            self._by_address[person.email.casefold()] = person
        if person.name:
            self._by_name.setdefault((person.name.casefold(), person.organisation_id), person)
            self._namesakes.setdefault(person.name.casefold(), {})[person.id] = person

    def product(self, name: str | None) -> int | None:
        """The id of the product of that name, made where there is none."""
        if not name or not name.strip():
            return None
        clean = " ".join(name.split())[:200]
        if clean.casefold() not in self._products:
            self._products[clean.casefold()] = make_product(self._act, clean).id
        return self._products[clean.casefold()]


def changes_of(act: Act, organisation: int) -> list[int]:
    """The changes that somebody of the organisation waits for."""
    return list(
        act.session.scalars(
            sa.select(Waiter.change_id)
            .join(Ticket, Ticket.id == Waiter.ticket_id)
            .join(Person, Person.id == Ticket.person_id)
            .where(Person.organisation_id == organisation)
            .distinct()
        )
    )
