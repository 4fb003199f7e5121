"""The chain that decides on a change: who speaks for its customers, whose word counts, and who stands in for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models.changes import Change
from models.parking import ChainLink
from models.people import Organisation, Person
from models.rules.parking import on_duty
from models.rules.terms import ChainRole
from models.tickets import Ticket, Waiter

_CUSTOMERS = 50


@dataclass(frozen=True, slots=True)
class Link:
    """A link of one change's chain; *stored* is its row, None where it is an organisation's account manager."""

    role: ChainRole
    name: str
    deputy: str | None = None
    away_from: date | None = None
    away_until: date | None = None
    stored: ChainLink | None = None
    organisation: str | None = None

    def on_duty(self, day: date) -> str | None:
        """Whose word counts on that day; None where the one is away and nobody stands in."""
        return on_duty(self.name, self.deputy, (self.away_from, self.away_until), day)


def chain_of(session: Session, change: Change) -> list[Link]:
    """The account manager, then the product owner: of the largest customer that has one, else the product's, else the house's."""
    customers = _customers(session, change.id)
    ids = [number for number, _, _ in customers]
    stored = session.scalars(
        sa.select(ChainLink).where(
            sa.or_(
                ChainLink.organisation_id.in_(ids),
                sa.and_(
                    ChainLink.organisation_id.is_(None),
                    sa.or_(ChainLink.product_id == change.product_id, ChainLink.product_id.is_(None)),
                ),
            )
        )
    ).all()
    found = (_link(role, customers, stored, change.product_id) for role in ChainRole)
    return [link for link in found if link is not None]


def _customers(session: Session, change: int) -> list[tuple[int, str, str | None]]:
    """The organisations that wait and have somebody who speaks for them, the largest first."""
    linked = sa.select(ChainLink.organisation_id).where(ChainLink.organisation_id.is_not(None))
    rows = session.execute(
        sa.select(Organisation.id, Organisation.name, Organisation.account_manager, Organisation.end_users)
        .join(Person, Person.organisation_id == Organisation.id)
        .join(Ticket, Ticket.person_id == Person.id)
        .join(Waiter, Waiter.ticket_id == Ticket.id)
        .where(
            Waiter.change_id == change,
            Waiter.absorbed_into_id.is_(None),
            sa.or_(Organisation.account_manager.is_not(None), Organisation.id.in_(linked)),
        )
        .distinct()
        .order_by(Organisation.end_users.desc().nulls_last(), Organisation.name)
        .limit(_CUSTOMERS)
    )
    return [(number, name, manager) for number, name, manager, _ in rows]


def _link(
    role: ChainRole, customers: Sequence[tuple[int, str, str | None]], stored: Sequence[ChainLink], product: int
) -> Link | None:
    for number, name, manager in customers:
        own = next((link for link in stored if link.role is role and link.organisation_id == number), None)
        if own is not None:
            return _of(own, name)
        if role is ChainRole.ACCOUNT_MANAGER and manager:
            return Link(role, manager, organisation=name)
    for wanted in (product, None):
        for link in stored:
            if link.role is role and link.organisation_id is None and link.product_id == wanted:
                return _of(link, None)
    return None


def _of(link: ChainLink, organisation: str | None) -> Link:
    return Link(link.role, link.name, link.deputy, link.away_from, link.away_until, link, organisation)


def owner_of(session: Session, change: Change, day: date) -> str | None:
    """Who looks after a change that is parked on that day: the first link on duty; None where there is none."""
    on_duty_then = (link.on_duty(day) for link in chain_of(session, change))
    return next((name for name in on_duty_then if name), None)


def stands_in(chain: Sequence[Link], owner: str | None, day: date) -> str | None:
    """Who stands in for the owner on that day; None where the owner is there, or nobody does."""
    for link in chain:
        if link.name == owner and (there := link.on_duty(day)) != owner:
            return there
    return None


def next_after(chain: Sequence[Link], owner: str | None, day: date) -> str | None:
    """Whom the owner hands on to: the next link on duty; for who stands in no chain the first of it."""
    place = next((at for at, link in enumerate(chain) if owner in (link.name, link.deputy)), -1)
    names = (link.on_duty(day) for link in chain[place + 1 :])
    return next((name for name in names if name and name != owner), None)
