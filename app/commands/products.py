"""Products: made, named and given their cadence, capacity and calendar."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

import sqlalchemy as sa

from app.commands import given
from app.commands.act import Act
from app.commands.closures import note_shut
from app.commands.teams import check_has_no_teams
from app.connectors.public_holidays import closed_days
from app.effects import Effects
from app.plans.calendars import cadence_of
from app.plans.products import product_meant
from models.changes import Change
from models.products import Product
from models.releases import Release
from models.rules.cadence import FARTHEST, read_cadence
from models.rules.errors import BadInput, RuleBroken
from models.rules.terms import OpenItems
from models.tickets import Ticket

FIRST_PRODUCT = "Our product"
_TUESDAY = 1
_MOST_TESTERS = 20


def product_or_first(act: Act, name: str | None, tickets: Sequence[Ticket] = ()) -> Product:
    """The product named, or that of the tickets, or the only one; in an empty database the first is made."""
    if name is None:
        of_tickets = {ticket.product_id for ticket in tickets if ticket.product_id is not None}
        if len(of_tickets) == 1:
            return act.session.get_one(Product, of_tickets.pop())
        if not act.session.scalar(sa.select(Product.id).limit(1)):
            return make_product(act, FIRST_PRODUCT)
    return product_meant(act.session, name)


def make_product(act: Act, name: str) -> Product:
    """A product with a release every second Tuesday, until somebody says otherwise."""
    today = act.now.date()
    anchor = today + timedelta(days=(_TUESDAY - today.weekday()) % 7 or 7)
    product = Product(name=name, cadence_days=14, cadence_anchor=anchor, freeze_days=4, open_items=OpenItems.ASK)
    act.session.add(product)
    act.session.flush()
    return product


@dataclass(frozen=True, slots=True)
class SetProduct:
    """New values for a product; it is made where there is none of the name."""

    name: str
    values: Mapping[str, str]


def set_product(act: Act, order: SetProduct) -> Effects:
    """Make a product, or give it new values: name, end users, cadence, capacity, country, how it is tested, and so on."""
    name = " ".join(order.name.split())
    if not name:
        raise BadInput("A product needs a name.")
    known = _named(act, name)
    product = known or make_product(act, name)
    act.check_seen(product, product.name)
    for field, value in order.values.items():
        if field not in _SET:
            raise BadInput(f"A product has no “{field}”. It has {', '.join(_SET)}.")
        if field == "name":
            _check_name(act, product, value)
        if field == "capacity" and value.strip():
            check_has_no_teams(act, product.id, "team set '{}' days=…")
        _SET[field](product, value)
    cadence_of(product)
    if "country" in order.values:
        act.session.flush()
        note_shut(act, Release.product_id == product.id, holidays=True)
    act.standing.of_changes(*act.session.scalars(sa.select(Change.id).where(Change.product_id == product.id)))
    return act.done("set_product", f"{product.name} {'set up' if known else 'made'}")


def _named(act: Act, name: str) -> Product | None:
    # Compared here: SQLite's lower() folds ASCII alone.
    folded = " ".join(name.split()).casefold()
    return next((each for each in act.session.scalars(sa.select(Product)) if each.name.casefold() == folded), None)


def _check_name(act: Act, product: Product, name: str) -> None:
    if _named(act, name) not in (None, product):
        raise RuleBroken(f"There is already a product “{' '.join(name.split())}”.")


def _set_cadence(product: Product, value: str) -> None:
    product.cadence_days, product.cadence_nth, product.cadence_weekday = read_cadence(value)


def _set_name(product: Product, value: str) -> None:
    name = " ".join(value.split())
    if not name:
        raise BadInput("A product needs a name.")
    product.name = name


def _set_country(product: Product, value: str) -> None:
    code = value.strip().upper()
    if code and not (len(code) == 2 and code.isalpha()):
        raise BadInput(f"“{value}” is no country. Write two letters, like SE, FI, DE, NL or GB.")
    closed_days(code or None)  # refuses a country of which no public holidays are known: nothing could be planned
    product.country = code or None


def _set_capacity(product: Product, value: str) -> None:
    capacity = given.number(value) if value.strip() else None
    if capacity is not None and capacity <= 0:
        raise BadInput("A capacity is a number of person-days above 0, or nothing where none is known.")
    product.capacity = capacity


def _set_tolerance(product: Product, value: str) -> None:
    days = None if value.strip().startswith(("-", "\N{MINUS SIGN}")) else given.whole(value)
    if (days is None and value.strip()) or (days is not None and days > FARTHEST):
        raise BadInput(f"A tolerance is a number of days from 0 to {FARTHEST}, or nothing for as far as it takes.")
    product.tolerance = days


def _set_testers(product: Product, value: str) -> None:
    testers = given.whole(value)
    if not testers or testers > _MOST_TESTERS:
        raise BadInput(f"An item is passed by 1 to {_MOST_TESTERS} testers.")
    product.testers = testers


def _set_freeze_days(product: Product, value: str) -> None:
    product.freeze_days = given.whole(value) or 0


def _plain(field: str, read: Callable[[str], object]) -> Callable[[Product, str], None]:
    return lambda product, value: setattr(product, field, read(value))


_SET: Mapping[str, Callable[[Product, str], None]] = {
    "name": _set_name,
    "end_users": _plain("end_users", given.whole),
    "cadence": _set_cadence,
    "anchor": _plain("cadence_anchor", given.day),
    "freeze_days": _set_freeze_days,
    "country": _set_country,
    "capacity": _set_capacity,
    "tolerance": _set_tolerance,
    "testers": _set_testers,
    "whole_test": _plain("whole_test", given.yes),
    "open_items": _plain("open_items", lambda value: given.one_of(OpenItems, value, "rule for open items")),
}
