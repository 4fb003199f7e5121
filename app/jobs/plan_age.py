"""The age of a plan: whether what it was made of is still so, and if not, who did what since."""

from dataclasses import dataclass

import sqlalchemy as sa

from app.commands.applying import order_of
from app.plans.asked import Composed
from app.plans.products import product_meant
from app.plans.reading import asked_of
from app.plans.stale import PlanOutdated, check_fresh
from models.acts import ActRecord
from models.database import Database, reading


@dataclass(frozen=True, slots=True)
class Since:
    """What happened since a plan was made: its data *changed*, by *whom*; *outdated* where that concerns its moves."""

    changed: bool
    whom: tuple[str, ...] = ()
    outdated: PlanOutdated | None = None


def since(database: Database, plan: Composed) -> Since:
    """Reads the plan's problem anew and compares; raises NotFound where there is no release any more."""
    with reading(database) as session:
        product = product_meant(session, plan.order.product)
        now = asked_of(session, product, plan.order, plan.asked.day).problem
        if now == plan.asked.problem:
            return Since(changed=False)
        whom = session.scalars(
            sa.select(ActRecord.by).where(ActRecord.id > plan.asked.read_at).distinct().order_by(ActRecord.by)
        )
        try:
            check_fresh(session, plan.asked.problem, now, order_of(plan).moves, plan.asked.read_at)
        except PlanOutdated as outdated:
            return Since(True, tuple(whom), outdated)
        return Since(True, tuple(whom))
