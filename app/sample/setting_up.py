"""What the sample's house sets up before its half year begins: products, organisations, people and the cadence's releases."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import TypeVar

import sqlalchemy as sa

from app.commands.act import Act, By, perform
from app.commands.house import SetHouse, set_house
from app.commands.people import (
    SetOrganisation,
    SetPerson,
    TakeInPeople,
    set_organisation,
    set_person,
    take_in_people,
)
from app.commands.planning import PlanReleases, plan_releases
from app.commands.products import SetProduct, set_product
from app.connectors.values import IncomingPerson
from app.effects import Effects
from app.sample.mark import mark_as_sample
from app.sample.staffing import close_days, set_up_teams
from app.sample.steps import SampleOrganisation, SamplePlan, SampleProduct, SampleRequester
from models.database import Database, reading
from models.products import Product
from models.releases import Release
from models.rules.terms import ReleaseKind

Order = TypeVar("Order")
_AHEAD = timedelta(weeks=12)


def set_up(database: Database, plan: SamplePlan, seed: int, today: date) -> dict[str, int]:
    """Set the house up on its first morning; returns the number of each regular release by its handle."""
    by = _first_morning(plan)

    def do(command: Callable[[Act, Order], Effects], order: Order) -> None:
        perform(database, command, order, by)

    do(mark_as_sample, seed)
    do(set_house, SetHouse({"name": plan.house.name, "sender": plan.house.sender}))
    for product in plan.products:
        do(set_product, SetProduct(product.name, _product(product)))
    for organisation in plan.organisations:
        do(set_organisation, SetOrganisation(organisation.name, _organisation(organisation)))
    do(take_in_people, TakeInPeople(tuple(_people(plan))))
    for person in plan.requesters:
        if person.opted_out:
            do(set_person, SetPerson(person.address or person.name, {"opted_out": "yes"}))
    set_up_teams(database, plan, by)
    close_days(database, plan, today, by)
    for product in plan.products:
        do(plan_releases, PlanReleases(today + _AHEAD, product.name, since=product.anchor))
    return _regular_releases(database, plan)


def _first_morning(plan: SamplePlan) -> By:
    """The development lead sets up an hour before the office opens."""
    (lead,) = (staff.name for staff in plan.staff if staff.role == "development lead")
    return By(lead, plan.steps[0].at.replace(hour=8, minute=0))


def _product(product: SampleProduct) -> dict[str, str]:
    return {
        "end_users": str(product.end_users),
        "cadence": str(product.cadence_days),
        "anchor": product.anchor.isoformat(),
        "freeze_days": str(product.freeze_days),
        "country": product.country,
        "capacity": f"{product.capacity:g}",
    }


def _organisation(organisation: SampleOrganisation) -> dict[str, str]:
    return {
        "end_users": str(organisation.end_users),
        "account_manager": organisation.account_manager,
        "language": organisation.language.value,
    }


def _people(plan: SamplePlan) -> list[IncomingPerson]:
    organisations = {organisation.handle: organisation.name for organisation in plan.organisations}
    return [_person(row, person, organisations) for row, person in enumerate(plan.requesters, start=1)]


def _person(row: int, person: SampleRequester, organisations: dict[str, str]) -> IncomingPerson:
    return IncomingPerson(
        row=row,
        name=person.name,
        email=person.address,
        language=person.language,
        organisation=organisations[person.organisation],
    )


def _regular_releases(database: Database, plan: SamplePlan) -> dict[str, int]:
    """The cadence may have moved a release off a holiday: each planned one is the nearest in date of its product."""
    products = {product.handle: product.name for product in plan.products}
    with reading(database) as session:
        rows = session.execute(
            sa.select(Product.name, Release.id, Release.planned_on).join(Release, Release.product_id == Product.id)
        ).all()
    laid_out = [(product, number, day) for product, number, day in rows]
    return {
        release.handle: min(
            (abs(day - release.planned), number)
            for product, number, day in laid_out
            if product == products[release.product]
        )[1]
        for release in plan.releases
        if release.kind is ReleaseKind.REGULAR
    }
