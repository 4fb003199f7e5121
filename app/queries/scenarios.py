"""The scenarios of a product, each as what it asks of a plan."""

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.plans.asked import Compose
from app.plans.products import product_meant
from app.plans.supposed import from_plain
from app.rows.plans import ScenarioRow
from models.composing import Scenario
from models.database import Database, reading
from models.rules.errors import NotFound


def scenario_orders(database: Database, product: str | None = None) -> tuple[tuple[ScenarioRow, Compose], ...]:
    """The scenarios of a product (the only one, unless said), by name, each with as much of its order as is understood."""
    with reading(database) as session:
        return tuple(_scenarios(session, product))


def scenario_named(database: Database, product: str | None, name: str) -> tuple[ScenarioRow, Compose]:
    """The scenario of that name; raises NotFound where there is none."""
    with reading(database) as session:
        found = _scenarios(session, product)
    for row, order in found:
        if row.name.casefold() == " ".join(name.split()).casefold():
            return row, order
    there = ", ".join(row.name for row, _ in found) or "none yet"
    raise NotFound(f"There is no scenario “{name}”. There are: {there}.")


def _scenarios(session: Session, product: str | None) -> list[tuple[ScenarioRow, Compose]]:
    one = product_meant(session, product)
    found = []
    for scenario in session.scalars(
        sa.select(Scenario).where(Scenario.product_id == one.id).order_by(Scenario.name, Scenario.id)
    ):
        order, problems = from_plain(one.name, scenario.what)
        row = ScenarioRow(scenario.id, scenario.name, one.name, scenario.by, scenario.version, problems)
        found.append((row, order))
    return found
