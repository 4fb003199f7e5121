"""The chain that decides: its links for the house, a product or a customer, with deputies; and handing a change on along it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import sqlalchemy as sa

from app.commands import given
from app.commands.act import Act
from app.commands.finding import change_of
from app.effects import Effects
from app.parked.chain import chain_of, next_after
from app.plans.products import product_meant
from models.changes import Change
from models.parking import ChainLink
from models.people import Organisation
from models.rules.errors import BadInput, NotFound, RuleBroken
from models.rules.states import ChangeState
from models.rules.terms import ChainRole

_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Whose:
    """Which link: its role, and for which product or customer; neither is the house's own."""

    role: ChainRole
    product: str | None = None
    organisation: str | None = None


@dataclass(frozen=True, slots=True)
class SetLink:
    """New values for a link, which is made where there is none: name, deputy, away_from, away_until; "" takes one away.

    With *new* there must be none.
    """

    whose: Whose
    values: Mapping[str, str]
    new: bool = False


def set_link(act: Act, order: SetLink) -> Effects:
    """Say who speaks for a customer or decides on a product, who stands in, and from when till when."""
    product, organisation = _bounds(act, order.whose)
    link = _stored(act, order.whose.role, product, organisation)
    if link is not None and order.new:
        raise RuleBroken(f"There is {_said(order.whose)} already: {link.name}. Change that one.")
    made = link is None
    if link is None:
        link = ChainLink(product_id=product, organisation_id=organisation, role=order.whose.role, name="")
    else:
        act.check_seen(link, link.name)
    for name, value in order.values.items():
        if name not in _SET:
            raise BadInput(f"A link of the chain has no “{name}”. It has {', '.join(_SET)}.")
        setattr(link, name, _SET[name](value))
    _check(link, order.whose)
    if made:
        act.session.add(link)
    act.session.flush()
    return act.done("set_link", f"{_said(order.whose, capital=True)}: {link.name}")


def _check(link: ChainLink, whose: Whose) -> None:
    if not link.name:
        raise BadInput(f"Who is {_said(whose)}? Give the name.")
    if link.deputy == link.name:
        raise BadInput(f"{link.name} can’t stand in for {link.name}. Name somebody else.")
    if link.away_from is not None and link.away_until is not None and link.away_until < link.away_from:
        raise BadInput(
            f"{link.name} would be back before leaving: away from {link.away_from.isoformat()} "
            f"until {link.away_until.isoformat()}."
        )


def _name(value: str) -> str | None:
    return given.short(" ".join(value.split()), _LONGEST, "name")


_SET: Mapping[str, Callable[[str], object]] = {
    "name": lambda value: _name(value) or "",
    "deputy": _name,
    "away_from": given.day,
    "away_until": given.day,
}


def _bounds(act: Act, whose: Whose) -> tuple[int | None, int | None]:
    """The product or the organisation that the link is for, by number."""
    if whose.product and whose.organisation:
        raise BadInput("A link is for a product or for a customer, not for both.")
    if whose.product:
        return product_meant(act.session, whose.product).id, None
    if whose.organisation:
        return None, _organisation(act, whose.organisation).id
    return None, None


def _organisation(act: Act, name: str) -> Organisation:
    folded = " ".join(name.split()).casefold()
    for organisation in act.session.scalars(sa.select(Organisation)):
        if organisation.name.casefold() == folded:
            return organisation
    raise NotFound(f"There is no organisation “{name}”. All of them: fortnight organisation list")


def _stored(act: Act, role: ChainRole, product: int | None, organisation: int | None) -> ChainLink | None:
    return act.session.scalar(
        sa.select(ChainLink).where(
            ChainLink.role == role,
            ChainLink.product_id.is_(None) if product is None else ChainLink.product_id == product,
            ChainLink.organisation_id.is_(None) if organisation is None else ChainLink.organisation_id == organisation,
        )
    )


def _said(whose: Whose, *, capital: bool = False) -> str:
    role = whose.role.value.replace("-", " ")
    words = f"{role} of {whose.product or whose.organisation or 'the house'}"
    return f"The {words}" if capital else f"the {words}"


@dataclass(frozen=True, slots=True)
class RemoveLink:
    """Nobody speaks or decides there in particular any more."""

    whose: Whose


def remove_link(act: Act, order: RemoveLink) -> Effects:
    """Take a link out of the chain; what its people look after stays with them."""
    link = _stored(act, order.whose.role, *_bounds(act, order.whose))
    if link is None:
        raise NotFound(f"Nobody is {_said(order.whose)}. All of them: fortnight chain show")
    act.check_seen(link, link.name)
    act.session.delete(link)
    act.session.flush()
    return act.done("remove_link", f"{_said(order.whose, capital=True)} removed: {link.name}")


@dataclass(frozen=True, slots=True)
class HandOn:
    """Somebody else looks after a parked change from now on: who is named, or the next of its chain; because …"""

    change: int
    to: str | None = None
    reason: str | None = None


def hand_on(act: Act, order: HandOn) -> Effects:
    """Hand a parked change on to the next link of its chain, or to somebody named."""
    change = change_of(act.session, order.change)
    act.check_seen(change, f"C-{change.id}")
    if change.state is not ChangeState.PARKED:
        raise RuleBroken(f"C-{change.id} is {change.state.value}: only what is parked is handed on.")
    name = _name(order.to) if order.to else _next(act, change)
    if not name:
        raise BadInput("To whom? Give a name.")
    if name == change.park_owner:
        raise RuleBroken(f"{name} looks after C-{change.id} already.")
    change.park_owner = name
    return act.done("hand_on", f"C-{change.id} handed on to {name}", (order.reason or "").strip() or None)


def _next(act: Act, change: Change) -> str:
    chain = chain_of(act.session, change)
    found = next_after(chain, change.park_owner, act.now.date())
    if found is not None:
        return found
    if not chain:
        raise RuleBroken(
            f"Nobody is named who decides on C-{change.id}. Name somebody: "
            "fortnight chain set product-owner name='Noor Haddad'"
        )
    raise RuleBroken(f"{change.park_owner} is the last of the chain on duty. Name who it is handed on to.")
