"""What if: plans of supposed capacities and efforts beside today's, the trade-off's curve, and scenarios side by side."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.composer.clauses import ClauseKind
from app.composer.composing import compose
from app.composer.conflicts import Conflict
from app.composer.curve import CurvePoint, curve, days_of, scaled
from app.composer.difference import today
from app.composer.problem import Candidate, Placed, Plan, Problem, worth
from app.composer.solver import Watch
from app.jobs.compose import asked_of
from app.plans import reading
from app.plans.asked import MOST_RELEASES, Asked, Compose, WhatIf
from app.plans.products import product_meant
from app.plans.reading import coming_releases
from app.plans.shown import filled, number_of
from app.plans.supposed import heeded
from app.plans.teams import teams_of
from app.rows.whatif import (
    Column,
    CurveRow,
    EffortRow,
    ExactRow,
    Levers,
    LeverTeam,
    MandateRow,
    Outcome,
    StandsRow,
    Supposed,
    Tradeoff,
)
from models.database import Database
from models.database import reading as reading_from
from models.rules.errors import Refusal

#: How far the curve goes, as a share of today's capacity.
MOST = 1.5
#: How often a mandate that can't ship in time is given the next release's day before the conflict is told as it is.
_GIVEN = 40
#: Seconds to see whether there is any plan.
_GLANCE = 2.0


@dataclass(frozen=True, slots=True)
class Trade:
    """What a curve is drawn of: what is to be composed, over all teams' capacity or one *team*'s.

    What the order supposes of capacities is left out: the curve goes over all of them.
    """

    order: Compose
    team: str | None = None

    @property
    def whole(self) -> Compose:
        """The order with its capacities as they are."""
        return replace(self.order, what=replace(self.order.what, share=1.0, teams={}))


@dataclass(frozen=True, slots=True)
class Named:
    """A scenario to compose."""

    scenario_id: int
    name: str
    order: Compose


def levers(database: Database, order: Compose, day: date) -> Levers:
    """All that can be supposed of these releases. Raises NotFound where there is none."""
    with reading_from(database) as session:
        product = product_meant(session, order.product)
        asked = reading.asked_of(session, product, replace(order, faults_first=None, what=WhatIf()), day)
        members = {team.name: tuple(each.name for each in team.members) for team in teams_of(session, product.id)}
        coming = len(coming_releases(session, product.id, MOST_RELEASES, day))
    teams = tuple(
        LeverTeam(
            team, None if team in _endless(asked.problem) else days_of(asked.problem, team), members.get(team, ())
        )
        for team in asked.problem.releases[0].capacity
    )
    known = [each for each in asked.problem.candidates if each.known and sum(each.days.values()) > 0]
    changes = (
        EffortRow(number_of(each.name), each.name, asked.titles[each.name], sum(each.days.values()), each.today)
        for each in known
    )
    return Levers(asked.product, teams, tuple(changes), coming, asked.problem.faults_first)


def trade(
    database: Database, order: Trade, day: date, watch: Watch, tell: Callable[[Tradeoff], None] | None = None
) -> Tradeoff:
    """The curve of value against capacity; *tell* hears of it as it grows. It has no points where nothing is limited."""
    asked = asked_of(database, order.whole, day)
    empty = _curveless(asked, order.team)
    if order.order.what.without:
        real = asked_of(database, replace(order.order, what=WhatIf()), day)
        empty = replace(empty, real_days=days_of(real.problem, order.team))
    if not empty.teams or not empty.days or not empty.weighed:
        return empty

    def drawn(problem: Problem, empty: Tradeoff) -> Tradeoff:
        def heard(points: tuple[CurvePoint, ...]) -> None:
            if tell is not None:
                tell(replace(empty, points=_rows(points), complete=False))

        points = curve(problem, MOST, watch, order.team, heard)
        return replace(empty, points=_rows(points), complete=watch.left > 0)

    found = drawn(asked.problem, empty)
    if found.points or not found.complete:
        return found
    keepable = _keepable(asked.problem, order.team)
    return drawn(keepable, replace(empty, late=_later(asked.problem, keepable)))


def exact(database: Database, order: Trade, day: date, watch: Watch, share: float) -> ExactRow:
    """The best plan with a share of the capacity, and what none exceeds. Raises Conflict where what is demanded can't be.

    Mandates that no capacity of the curve keeps are left their later days, as the curve leaves them.
    """
    problem = asked_of(database, order.whole, day).problem
    try:
        plan = compose(scaled(problem, share, order.team), watch)
    except Conflict:
        keepable = _keepable(problem, order.team)
        if keepable == problem:
            raise
        plan = compose(scaled(keepable, share, order.team), watch)
    days = days_of(problem, order.team) * share
    return ExactRow(order.team, share, days, plan.value, plan.bound, plan.gap, plan.proven, len(plan.placed))


def suppose(
    database: Database, order: Compose, day: date, watch: Watch, tell: Callable[[Supposed], None] | None = None
) -> Supposed:
    """The best plan of what is supposed, beside today's; *tell* hears of each better one before.

    Mandates that can't be kept ship as early as they can, late. Raises Conflict where other demands can't hold together.
    """
    asked, real = asked_of(database, order, day), asked_of(database, replace(order, what=WhatIf()), day)
    standing = _outcome(real, today(real.problem), None)

    def shown(plan: Plan) -> Supposed:
        return Supposed(
            asked.product,
            _outcome(asked, plan.placed, plan),
            standing,
            days_of(asked.problem),
            days_of(real.problem),
            len(asked.problem.candidates),
        )

    heard = None if tell is None else (lambda plan: tell(shown(plan)))
    return shown(_lenient(asked.problem, watch, heard))


def as_it_is(database: Database, order: Compose, day: date, watch: Watch) -> Outcome:
    """The best plan of the figures as they are, with nothing supposed."""
    asked = asked_of(database, replace(order, what=WhatIf()), day)
    plan = _lenient(asked.problem, watch, None)
    return _outcome(asked, plan.placed, plan)


def compared(database: Database, scenarios: Sequence[Named], day: date, watch: Watch) -> tuple[Column, ...]:
    """Scenarios side by side; each has an equal part of the time, what is not here is left out and named."""
    columns = []
    for place, scenario in enumerate(scenarios):
        part = Watch(watch.left / (len(scenarios) - place), follows=watch)
        try:
            order, gone = heeded(levers(database, scenario.order, day), scenario.order)
            found = suppose(database, order, day, part)
            problems = tuple(each.sentence for each in gone)
            columns.append(Column(scenario.scenario_id, scenario.name, found, problems=problems, gone=gone))
        except Refusal as refusal:
            columns.append(Column(scenario.scenario_id, scenario.name, None, refusal.sentence))
    return tuple(columns)


# ------------------------------------------------------------------------------------------------ composing


def _lenient(problem: Problem, watch: Watch, tell: Callable[[Plan], None] | None) -> Plan:
    """The best plan in which every mandate ships in time, or, where that can't be, as few days late as it can."""
    eased = problem
    for _ in range(_GIVEN):
        try:
            plan = compose(eased, watch, None if tell is None else (lambda found: tell(_priced(problem, found))))
            return _priced(problem, plan)
        except Conflict as conflict:
            late = [clause.names[0] for clause in conflict.clauses if clause.kind is ClauseKind.MANDATE]
            if not late or watch.left <= 0:
                raise
            eased = _given_more(eased, problem, late)
    return _priced(problem, compose(eased, watch))


def _keepable(problem: Problem, team: str | None) -> Problem:
    """The problem without the days of mandates that not even the most of the curve's capacity can keep."""
    eased = problem
    for _ in range(_GIVEN):
        try:
            compose(scaled(eased, MOST, team), Watch(_GLANCE))
        except Conflict as conflict:
            late = [clause.names[0] for clause in conflict.clauses if clause.kind is ClauseKind.MANDATE]
            if not late:
                return problem
            eased = _given_more(eased, problem, late)
        else:
            return eased
    return problem


def _later(problem: Problem, eased: Problem) -> tuple[str, ...]:
    pairs = zip(problem.candidates, eased.candidates, strict=True)
    return tuple(before.name for before, after in pairs if before.mandate != after.mandate)


def _given_more(eased: Problem, problem: Problem, late: Sequence[str]) -> Problem:
    """That of these mandates which is given least so far may ship with the next release after its day, or after them all."""
    due = {each.name: each.mandate for each in problem.candidates}
    now = {each.name: each for each in eased.candidates}

    def given(name: str) -> tuple[int, str]:
        day, first = now[name].mandate, due[name]
        return ((day - first).days if day and first else 0, name)

    name = min(late, key=given)
    day = now[name].mandate
    after = next((release.day for release in problem.releases if day is not None and release.day > day), None)
    return replace(
        eased,
        candidates=tuple(_due(each, after) if each.name == name else each for each in eased.candidates),
    )


def _due(candidate: Candidate, day: date | None) -> Candidate:
    """Without any day it may stay out; worth something, so that it is not left out for having no value."""
    return replace(candidate, mandate=day, value=candidate.value or 0.0)


def _priced(problem: Problem, plan: Plan) -> Plan:
    value = worth(problem, plan.placed)
    return replace(plan, value=value, bound=max(value, plan.bound))


# ------------------------------------------------------------------------------------------------ shown


def _curveless(asked: Asked, team: str | None) -> Tradeoff:
    problem, endless = asked.problem, _endless(asked.problem)
    teams = [each for each in problem.releases[0].capacity if each not in endless]
    before = worth(problem, today(problem))
    days, weighed = days_of(problem, team), len(problem.candidates)
    return Tradeoff(asked.product, team, tuple(teams), endless, days, before, weighed=weighed)


def _rows(points: Sequence[CurvePoint]) -> tuple[CurveRow, ...]:
    return tuple(CurveRow(each.share, each.days, each.value, each.more, each.placed is not None) for each in points)


def _endless(problem: Problem) -> tuple[str, ...]:
    """The teams whose time is without limit in all of the releases."""
    return tuple(
        team
        for team in problem.releases[0].capacity
        if all(release.capacity.get(team, 0.0) is None for release in problem.releases)
    )


def _outcome(asked: Asked, placed: Placed, plan: Plan | None) -> Outcome:
    problem = asked.problem
    days = {release.name: release.day for release in problem.releases}
    stands = {
        each.name: StandsRow(
            each.name, number_of(each.name), asked.titles[each.name], placed[each.name], days[placed[each.name]]
        )
        for each in problem.candidates
        if each.name in placed
    }
    mandates = tuple(
        MandateRow(
            each.name,
            number_of(each.name),
            asked.titles[each.name],
            day,
            placed.get(each.name),
            days.get(placed.get(each.name, "")),
        )
        for each in problem.candidates
        if (day := each.due) is not None
    )
    value = worth(problem, placed) if plan is None else plan.value
    bound, gap, proven = (None, 0.0, False) if plan is None else (plan.bound, plan.gap, plan.proven)
    return Outcome(value, bound, gap, proven, filled(asked, placed), stands, mandates)
