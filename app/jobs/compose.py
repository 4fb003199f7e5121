"""Composing from the house's own data: the best plan of a product's coming releases against today's, and why."""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from app.commands.finding import change_of
from app.composer.clauses import Clause, ClauseKind
from app.composer.composing import compose
from app.composer.curve import CurvePoint, curve
from app.composer.explained import DayPrice, WhyIn, WhyNot, one_more_day, why_in, why_not
from app.composer.problem import Plan
from app.composer.solver import Watch
from app.plans import reading, shown
from app.plans.asked import Asked, Compose, Composed
from app.plans.products import product_meant
from app.rows.plans import LeftKind, barred_from_all
from models.database import Database
from models.database import reading as reading_from
from models.products import Product
from models.rules.errors import NotFound, RuleBroken

Told = Callable[[Composed], None]


def asked_of(database: Database, order: Compose, day: date) -> Asked:
    """The coming releases of a product and what could ship in them; raises NotFound where there is no release."""
    with reading_from(database) as session:
        return reading.asked_of(session, product_meant(session, order.product), order, day)


def composed(database: Database, order: Compose, day: date, watch: Watch, told: Told | None = None) -> Composed:
    """The best plan with what it was made of; nothing is stored. *told* hears of each better one before, off and on.

    Raises BadInput, or a named Conflict. The watch may be stopped from another thread: the best so far is the answer.
    """
    return composed_of(order, asked_of(database, order, day), watch, told)


def composed_of(order: Compose, asked: Asked, watch: Watch, told: Told | None = None) -> Composed:
    """The same of what was read before."""
    began = time.monotonic()

    def tell(plan: Plan) -> None:
        if told is not None:
            told(shown.composed(order, asked, plan, time.monotonic() - began))

    plan = compose(asked.problem, watch, None if told is None else tell)
    return shown.composed(order, asked, plan, time.monotonic() - began)


def reasons(database: Database, order: Compose, day: date, watch: Watch, number: int) -> WhyIn | WhyNot:
    """Why a change is in the best plan, or what keeps it out and what it would cost to force it in."""
    return reasons_of(asked_of(database, _of_change(database, order, number), day), watch, number)


def _of_change(database: Database, order: Compose, number: int) -> Compose:
    """The order for the product that the change is of, unless one is named."""
    if order.product is not None:
        return order
    with reading_from(database) as session:
        return replace(order, product=session.get_one(Product, change_of(session, number).product_id).name)


def reasons_of(asked: Asked, watch: Watch, number: int, plan: Plan | None = None) -> WhyIn | WhyNot:
    """The same of what was read before; a plan that is known already is not sought again."""
    name = f"C-{number}"
    if name not in asked.titles:
        raise RuleBroken(f"{name} is not to be placed: only what is honoured, or stands in a coming release, is.")
    if name in asked.blocked:
        raise RuleBroken(asked.blocked[name].reason)
    plan = plan or compose(asked.problem, watch)
    waiting = _waiting(asked, name)
    if name in plan.placed:
        return replace(why_in(asked.problem, plan, name, watch), waiting=waiting)
    return replace(_said_of_all(why_not(asked.problem, plan, name, watch), asked), waiting=waiting)


def _waiting(asked: Asked, name: str) -> str:
    """Which demand a release after these would still keep, and which; empty where there is none."""
    named = asked.named.get(name)
    return named.reason if named is not None and named.kind is LeftKind.LATER else ""


def _said_of_all(why: WhyNot, asked: Asked) -> WhyNot:
    """What is barred from all releases is said to be, and not from those alone that were composed."""
    out = barred_from_all(asked.held)

    def said(clause: Clause) -> Clause:
        if clause.kind is not ClauseKind.BARRED or clause.names[0] not in out:
            return clause
        return replace(clause, sentence=f"{clause.names[0]} is barred from all releases.")

    return replace(why, clauses=tuple(map(said, why.clauses)))


def tradeoff(
    database: Database, order: Compose, day: date, watch: Watch, team: str | None = None
) -> tuple[CurvePoint, ...]:
    """What more or less capacity, of all teams or one, would bring: the corners of the curve, up to half as much again."""
    problem = asked_of(database, order, day).problem
    if all(days is None for release in problem.releases for days in release.capacity.values()):
        raise RuleBroken(
            "These releases have no capacity, so there is nothing to trade. Set one: release set R-3 capacity=15."
        )
    return curve(problem, watch=watch, team=team)


def team_meant(database: Database, order: Compose, day: date, name: str) -> str:
    """The team of that name, however it is capitalised, of those whose time these releases take; raises NotFound."""
    problem = asked_of(database, order, day).problem
    teams = {team.casefold(): team for release in problem.releases for team in release.capacity}
    found = teams.get(name.strip().casefold())
    if found is None:
        raise NotFound(f"There is no team “{name.strip()[:60]}” here. There are: {', '.join(teams.values())}.")
    return found


def day_prices(
    database: Database, order: Compose, day: date, watch: Watch, release: str | None = None
) -> tuple[DayPrice, ...]:
    """What one more day of each team in each release, or in one (R-3), would bring."""
    problem = asked_of(database, order, day).problem
    return one_more_day(problem, compose(problem, watch), watch, release)
