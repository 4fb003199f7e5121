"""Who works in the sample's house: teams from its first day and closed days; who will be away and estimates at the end."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import TypeVar

import sqlalchemy as sa

from app.commands.absences import AddAbsence, add_absence
from app.commands.act import Act, By, perform
from app.commands.closures import AddClosure, add_closure
from app.commands.estimating import GiveEstimate, SayActual, give_estimate, say_actual
from app.commands.teams import AddTeam, SetMember, add_team, set_member
from app.effects import Effects
from app.sample.steps import SamplePlan, SampleTeam
from models.changes import Change
from models.database import Database, reading
from models.releases import Release, ReleaseItem
from models.rules.states import UNSHIPPED_RELEASE, ChangeState
from models.rules.terms import ClosureKind

Order = TypeVar("Order")
#: What shipped took so much of its estimate, one after the other.
_TOOK = (1.0, 1.3, 0.8, 1.0, 1.6, 0.9, 1.1)
_TESTED = 0.25
#: Nothing is closed before: whoever looks at the sample may ship its next releases.
_SOON = timedelta(days=21)


def set_up_teams(database: Database, plan: SamplePlan, by: By) -> None:
    """The products' teams with their members."""
    products = {product.handle: product.name for product in plan.products}
    for team in plan.teams:
        name = products[team.product]
        perform(database, add_team, AddTeam(team.name, name, {"fault_share": team.fault_share}), by)
        for member, share in team.members.items():
            perform(database, set_member, SetMember(team.name, member, share, name), by)


def look_ahead(database: Database, plan: SamplePlan, today: date) -> None:
    """What the development lead notes on the last evening: absences, estimates by team, and what was worked."""
    (lead,) = (staff.name for staff in plan.staff if staff.role == "development lead")
    by = By(lead, plan.steps[-1].at)

    def do(command: Callable[[Act, Order], Effects], order: Order) -> None:
        nonlocal by
        by = replace(by, now=by.now + timedelta(seconds=20))
        perform(database, command, order, by)

    for number, effort in _coming(database).items():
        if (parts := _parts(effort)) is not None:
            do(
                give_estimate,
                GiveEstimate(number, {"low": f"{effort * 0.7:.1f}", "high": f"{effort * 1.6:.1f}"}, parts),
            )
    for at, (number, effort) in enumerate(_shipped(database).items()):
        do(say_actual, SayActual(number, round(effort * _TOOK[at % len(_TOOK)], 1)))
    for name, first, days in _away(plan.teams, _monday(today)):
        do(add_absence, AddAbsence(name, first, first + timedelta(days=days - 1), "Holiday"))


def _parts(effort: float) -> Mapping[str, str] | None:
    """A quarter of it is testing, to the half day; nothing is split of what is a morning's work."""
    tested = round(effort * _TESTED * 2) / 2
    return {"development": f"{effort - tested:g}", "test": f"{tested:g}"} if tested else None


def _coming(database: Database) -> dict[int, float]:
    """The estimated changes that stand in a release to come, by number."""
    return _efforts(database, Release.state.in_(UNSHIPPED_RELEASE), ReleaseItem.carried.is_(False))


def _shipped(database: Database) -> dict[int, float]:
    return _efforts(database, Change.state == ChangeState.SHIPPED)


def _efforts(database: Database, *where: sa.ColumnElement[bool]) -> dict[int, float]:
    chosen = (
        sa.select(Change.id, Change.effort)
        .join(ReleaseItem, ReleaseItem.change_id == Change.id)
        .join(Release, Release.id == ReleaseItem.release_id)
        .where(*where)
        .order_by(Change.id)
    )
    with reading(database) as session:
        return {number: effort for number, effort in session.execute(chosen) if effort}


def _away(teams: tuple[SampleTeam, ...], monday: date) -> list[tuple[str, date, int]]:
    """The first of every team is away for a week, one team after the other; nobody twice."""
    names = dict.fromkeys(next(iter(team.members)) for team in teams)
    return [(name, monday + timedelta(weeks=2 * at), 5) for at, name in enumerate(names)]


def _monday(today: date) -> date:
    return today + timedelta(days=14 - today.weekday())


def close_days(database: Database, plan: SamplePlan, today: date, by: By) -> None:
    """What is closed in the months after the sample; known before releases are laid out, so that none lies there."""
    for closure in _closed(plan, today):
        perform(database, add_closure, closure, by)


def _closed(plan: SamplePlan, today: date) -> list[AddClosure]:
    christmas = date(today.year, 12, 24)
    if christmas - today < _SOON:
        christmas = christmas.replace(year=today.year + 1)
    quiet = _monday(today) + timedelta(weeks=6, days=2)
    return [
        AddClosure(ClosureKind.CLOSED, "Christmas closing", christmas, christmas + timedelta(days=8)),
        AddClosure(ClosureKind.BLACKOUT, "Enrolment opens", quiet, quiet + timedelta(days=2), plan.products[0].name),
    ]
