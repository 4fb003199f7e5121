"""The crowd of an import: finds or makes the people, organisations and products that its rows name, each once."""

import unicodedata
from dataclasses import dataclass

import sqlalchemy as sa

from app.commands import bulk
from app.commands.act import Act
from app.commands.products import make_product
from models.people import Organisation, Person
from models.products import Product
from models.tickets import Ticket, Waiter

_PEOPLE = bulk.table_of(Person)
_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Named:
    """Whom a row names."""

    name: str | None
    email: str | None
    organisation: str | None
    end_users: int | None = None


@dataclass(slots=True, eq=False)
class _Known:
    """Somebody known; *stored* says that the row is in the database already."""

    id: int
    name: str | None
    email: str | None
    organisation_id: int | None
    stored: bool = True


class Crowd:
    """Everybody known, by address, by (name, organisation), by name; loaded once an import.

    One that *gathers* keeps new people until *settle* stores them all at once. *doubts* are sentences on who is who, since
    they were last asked for.
    """

    def __init__(self, act: Act, *, gathers: bool = False) -> None:
        self._act = act
        self._gathers = gathers
        session = act.session
        self._organisations = {_folded(row.name): row for row in session.scalars(sa.select(Organisation))}
        self._products = {_folded(row.name): row.id for row in session.scalars(sa.select(Product))}
        self._by_address: dict[str, _Known] = {}
        self._by_name: dict[tuple[str, int | None], _Known] = {}
        self._namesakes: dict[str, list[_Known]] = {}
        self._fresh: list[_Known] = []
        self._numbers: list[int] = []
        self._last = 0
        self._told: set[tuple[str, str]] = set()
        self.doubts: list[str] = []
        people = sa.select(Person.id, Person.name, Person.email, Person.organisation_id).order_by(Person.id)
        for each in session.execute(people):
            self._remember(_Known(*each))

    def organisation(self, name: str | None, end_users: int | None = None) -> Organisation | None:
        """The organisation of that name; its end users are brought up to date."""
        if not name or not name.strip():
            return None
        clean = " ".join(name.split())[:300]
        found = self._organisations.get(_folded(clean))
        if found is None:
            found = Organisation(name=clean, end_users=end_users)
            self._act.session.add(found)
            self._act.session.flush()
            self._organisations[_folded(clean)] = found
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
            self._doubt_namesakes(address, name)
            # A ticket's language is the ticket's; a person's own is what somebody said of the person.
            found = _Known(self._next_number(), name, address, organisation_id, stored=False)
            self._fresh.append(found)
            self._remember(found)
            if not self._gathers:
                self.settle()
        else:
            self._complete(found, name, address, organisation_id)
        return found.id

    def settle(self) -> None:
        """Store the new people."""
        if not self._fresh:
            return
        rows = [
            {"id": each.id, "name": each.name, "email": each.email, "organisation_id": each.organisation_id}
            for each in self._fresh
        ]
        bulk.insert(self._act.session, _PEOPLE, rows)
        ids = [each.id for each in self._fresh]
        self._act.recording.note_created("people", ids)
        self._act.recording.touch("person", *ids)
        for each in self._fresh:
            each.stored = True
        self._fresh.clear()

    def doubts_told(self) -> list[str]:
        """The sentences on who is who since the last call."""
        told, self.doubts = self.doubts, []
        return told

    def _next_number(self) -> int:
        if not self._numbers:
            count = _AT_ONCE if self._gathers else 1
            self._numbers = bulk.next_ids(self._act.session, _PEOPLE, count, after=self._last)[::-1]
        self._last = self._numbers.pop()
        return self._last

    def _complete(self, known: _Known, name: str | None, address: str | None, organisation: int | None) -> None:
        """Take over what was not known of somebody yet."""
        before = (known.name, known.email, known.organisation_id)
        after = (known.name or name, known.email or address, known.organisation_id or organisation)
        if after == before:
            return
        known.name, known.email, known.organisation_id = after
        if known.stored:
            person = self._act.session.get_one(Person, known.id)
            person.name, person.email, person.organisation_id = after
        self._remember(known, known=True)

    def _find(self, address: str | None, name: str | None, organisation: int | None) -> _Known | None:
        if address is not None and (by_address := self._by_address.get(address)) is not None:
            self._doubt_name(by_address, address, name)
            return by_address
        if name is None:
            return None
        by_name = self._by_name.get((_folded(name), organisation)) or self._only(name, organisation)
        # Two addresses are two people, even if they share a name.
        return by_name if by_name is not None and (address is None or by_name.email is None) else None

    def _doubt_name(self, known: _Known, address: str, name: str | None) -> None:
        """Two people who write from one address would lose one name in silence."""
        if name is None or known.name is None or _folded(name) == _folded(known.name):
            return
        if (address, _folded(name)) not in self._told:
            self._told.add((address, _folded(name)))
            self.doubts.append(
                f"“{name}” writes from {address}, the address of {known.name} (P-{known.id}): taken as the same person. "
                "If they are two, give one of them another address."
            )

    def _doubt_namesakes(self, address: str | None, name: str | None) -> None:
        """Somebody new bears a name that is known: one of them, or another?"""
        others = self._namesakes.get(_folded(name), []) if name is not None else []
        if not others or name is None or ("", _folded(name)) in self._told:
            return
        self._told.add(("", _folded(name)))
        who = ", ".join(f"P-{other.id}{f' {other.email}' if other.email else ''}" for other in others[:3])
        self.doubts.append(
            f"“{name}”{f' ({address})' if address else ''} was made a person of their own; the name is also that of {who}."
        )

    def _only(self, name: str, organisation: int | None) -> _Known | None:
        """The one person of that name, where row or house knows no organisation of theirs: helpdesks often name none."""
        namesakes = self._namesakes.get(_folded(name), [])
        if len(namesakes) != 1 or (organisation is not None and namesakes[0].organisation_id is not None):
            return None
        return namesakes[0]

    def _remember(self, person: _Known, *, known: bool = False) -> None:
        if person.email:
            self._by_address[person.email.casefold()] = person
        if person.name:
            name = _folded(person.name)
            self._by_name.setdefault((name, person.organisation_id), person)
            namesakes = self._namesakes.setdefault(name, [])
            if not (known and any(each is person for each in namesakes)):
                namesakes.append(person)

    def product(self, name: str | None) -> int | None:
        """The id of the product of that name, made where there is none."""
        if not name or not name.strip():
            return None
        clean = " ".join(name.split())[:200]
        if _folded(clean) not in self._products:
            self._products[_folded(clean)] = make_product(self._act, clean).id
        return self._products[_folded(clean)]


def _folded(name: str) -> str:
    """A name as it is compared: in small letters, and composed, however its accents were typed."""
    return unicodedata.normalize("NFC", name).casefold() if not name.isascii() else name.lower()


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
