"""Composing from the house's own data: the coming releases of a product as a problem, its best plan against today's, and why."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.commands.finding import product_named
from app.composer.composing import compose
from app.composer.curve import CurvePoint, curve, scaled
from app.composer.difference import difference, today
from app.composer.explained import DayPrice, WhyIn, WhyNot, one_more_day, why_in, why_not
from app.composer.problem import Candidate, Pair, Plan, Problem, Release, Reserve, worth
from app.composer.solver import Watch
from models import releases as tables
from models.changes import Change, Dependency
from models.database import Database, reading
from models.renewals import Baking, Reservation
from models.rules.errors import BadInput, NotFound, RuleBroken
from models.rules.states import IN_RELEASE, OPEN_RELEASE, UNSHIPPED_RELEASE, ChangeState
from models.rules.terms import ChangeKind, DependencyKind, ReleaseKind

#: Until efforts are told apart by team, all of it is this one's.
TEAM = "development"
#: What a correction brings by its priority, on the scale of the scores; and what of a value each week of waiting takes.
_BY_PRIORITY = {1: 10.0, 2: 8.0, 3: 6.0, 4: 4.0, 5: 2.0}
_FADES = 0.02
#: What moving what was promised costs, as a share of its value; and where as few moves as possible are wanted.
_PROMISED, _FEW = 0.1, 10.0
MOST_RELEASES = 8
_USUAL = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Compose:
    """Compose the next *releases* of a product with a *share* of their capacity; *few_moves* leaves what can stand."""

    product: str | None = None
    releases: int = 4
    faults_first: bool = False
    few_moves: bool = False
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked, read from the database: the problem, the titles, and what is *blocked* by others, with the reason.

    *named* are mandates that ask for attention: of unknown effort, or for a later release.
    """

    problem: Problem
    titles: dict[str, str]
    blocked: dict[str, str]
    named: dict[str, str]


@dataclass(frozen=True, slots=True)
class FilledRelease:
    """A release of the plan: what it has and takes, in person-days (None: without limit), and what is in it."""

    release: str
    day: date
    capacity: float | None
    taken: float
    changes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MoveRow:
    """A change that stands elsewhere than today: in, out or moved; and what leaving today's plan as it is would lose."""

    number: str
    title: str
    kind: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A change that can't be weighed or placed, and why."""

    number: str
    title: str
    reason: str


@dataclass(frozen=True, slots=True)
class Composition:
    """The best plan: its value, what none exceeds, how far apart these are (*gap*, a share), and today's value beside it."""

    value: float
    bound: float
    gap: float
    proven: bool
    today: float
    releases: tuple[FilledRelease, ...]
    moves: tuple[MoveRow, ...]
    left_out: tuple[LeftOut, ...]


def composition(database: Database, order: Compose, day: date, watch: Watch) -> Composition:
    """The best plan of the coming releases beside today's; nothing is stored. Raises BadInput, or a named Conflict."""
    asked = asked_of(database, order, day)
    plan = compose(asked.problem, watch)
    return _shown(asked, plan)


def reasons(database: Database, order: Compose, day: date, watch: Watch, number: int) -> WhyIn | WhyNot:
    """Why a change is in the best plan, or what keeps it out and what it would cost to force it in."""
    asked = asked_of(database, order, day)
    name = f"C-{number}"
    if name not in asked.titles:
        raise RuleBroken(f"{name} is not to be placed: only what is honoured, or stands in a coming release, is.")
    if name in asked.blocked:
        raise RuleBroken(asked.blocked[name])
    plan = compose(asked.problem, watch)
    if name in plan.placed:
        return why_in(asked.problem, plan, name, watch)
    return why_not(asked.problem, plan, name, watch)


def tradeoff(database: Database, order: Compose, day: date, watch: Watch) -> tuple[CurvePoint, ...]:
    """What more or less capacity would bring: the corners of the curve, up to one and a half times today's."""
    problem = asked_of(database, order, day).problem
    if all(days is None for release in problem.releases for days in release.capacity.values()):
        raise RuleBroken(
            "These releases have no capacity, so there is nothing to trade. Set one: release set R-3 capacity=15."
        )
    return curve(problem, watch=watch)


def day_prices(database: Database, order: Compose, day: date, watch: Watch) -> tuple[DayPrice, ...]:
    """What one more day in each release would bring."""
    problem = asked_of(database, order, day).problem
    return one_more_day(problem, compose(problem, watch), watch)


def _shown(asked: Asked, plan: Plan) -> Composition:
    problem, before = asked.problem, today(asked.problem)
    efforts = {each.name: each.days.get(TEAM, 0.0) for each in problem.candidates}
    filled = []
    for release in problem.releases:
        inside = tuple(each.name for each in problem.candidates if plan.placed.get(each.name) == release.name)
        taken = sum(efforts[name] for name in inside)
        filled.append(FilledRelease(release.name, release.day, release.capacity[TEAM], taken, inside))
    moves = difference(problem, before, plan.placed)
    out = {
        name: why for name, why in {**plan.left_out, **asked.named, **asked.blocked}.items() if name not in plan.placed
    }
    return Composition(
        plan.value,
        plan.bound,
        plan.gap,
        plan.proven,
        worth(problem, before),
        tuple(filled),
        tuple(MoveRow(move.name, asked.titles[move.name], move.kind, move.before, move.after) for move in moves),
        tuple(LeftOut(name, asked.titles[name], why) for name, why in out.items()),
    )


# ------------------------------------------------------------------------------------------------ reading the problem


def asked_of(database: Database, order: Compose, day: date) -> Asked:
    """The coming releases of a product and what could ship in them, as a problem."""
    if not 1 <= order.releases <= MOST_RELEASES:
        raise BadInput(f"Between 1 and {MOST_RELEASES} releases can be composed at once.")
    with reading(database) as session:
        product = product_named(session, order.product)
        coming = _coming(session, product.id, order.releases, day)
        if not coming:
            raise NotFound(f"{product.name} has no coming release that takes something in. Lay some out: release plan.")
        return _Reading(session, coming, order).asked(product.id)


def _coming(session: Session, product: int, count: int, day: date) -> Sequence[tables.Release]:
    return session.scalars(
        sa.select(tables.Release)
        .where(
            tables.Release.product_id == product,
            tables.Release.kind != ReleaseKind.EXPEDITED,
            tables.Release.state.in_(OPEN_RELEASE),
            tables.Release.planned_on >= day,
        )
        .order_by(tables.Release.planned_on, tables.Release.id)
        .limit(count)
    ).all()


class _Reading:
    """One problem being read."""

    def __init__(self, session: Session, coming: Sequence[tables.Release], order: Compose) -> None:
        self._session, self._coming, self._order = session, coming, order
        self._names = {release.id: f"R-{release.id}" for release in coming}
        self._everywhere = frozenset(self._names.values())
        self._blocked: dict[str, str] = {}
        self._named: dict[str, str] = {}
        days = [release.planned_on for release in coming]
        # As long after the last release as that is after the one before it, the next may come.
        self._next = days[-1] + (days[-1] - days[-2] if len(days) > 1 else _USUAL)
        self._candidates: dict[int, Candidate] = {}
        self._pairs: dict[DependencyKind, list[Pair]] = {kind: [] for kind in DependencyKind}

    def asked(self, product: int) -> Asked:
        """The problem."""
        changes = self._changes(product)
        self._candidates = {change.id: self._candidate(change, place) for change, place in changes}
        for dependency in self._dependencies():
            self._tie(dependency)
        problem = Problem(
            tuple(
                replace(each, barred=self._everywhere) if each.name in self._blocked else each
                for each in self._candidates.values()
            ),
            tuple(self._release(release) for release in self._coming),
            requires=tuple(self._pairs[DependencyKind.REQUIRES]),
            together=tuple(self._pairs[DependencyKind.TOGETHER]),
            excludes=tuple(self._pairs[DependencyKind.EXCLUDES]),
            faults_first=self._order.faults_first,
        )
        problem = problem if self._order.share == 1.0 else scaled(problem, self._order.share)
        titles = {f"C-{change.id}": change.title for change, _ in changes}
        return Asked(problem, titles, self._blocked, self._named)

    def _changes(self, product: int) -> list[tuple[Change, int | None]]:
        """What is honoured and stands nowhere, and what stands in one of the releases, with that release."""
        placed = (
            sa.select(tables.ReleaseItem.change_id, tables.ReleaseItem.release_id)
            .where(tables.ReleaseItem.release_id.in_(self._names), tables.ReleaseItem.carried.is_(False))
            .subquery()
        )
        rows = self._session.execute(
            sa.select(Change, placed.c.release_id)
            .outerjoin(placed, placed.c.change_id == Change.id)
            .where(
                Change.product_id == product,
                sa.or_(
                    Change.state == ChangeState.HONOURED,
                    sa.and_(placed.c.release_id.is_not(None), Change.state.in_(IN_RELEASE)),
                ),
            )
            .order_by(Change.id)
        )
        return [(change, release) for change, release in rows]

    def _candidate(self, change: Change, release: int | None) -> Candidate:
        is_fault = change.kind is ChangeKind.CORRECTION
        value = _BY_PRIORITY.get(change.priority or 0) if is_fault else change.score
        stands = self._names.get(release) if release is not None else None
        built = change.state in {ChangeState.READY, ChangeState.TESTED}
        demanded = None if built else self._demanded(change)
        price = (value or 1.0) * (_PROMISED if change.first_promise is not None else 0.0)
        return Candidate(
            f"C-{change.id}",
            value,
            {TEAM: change.effort},
            delay=(value or 0.0) * _FADES,
            fault=is_fault,
            mandate=demanded,
            pinned=stands if built else None,
            today=stands,
            price=_FEW if self._order.few_moves else price,
        )

    def _demanded(self, change: Change) -> date | None:
        """By when a mandate must ship, if in these releases; one that can wait for a later one, or is unknown, is named."""
        day = change.mandate_date if change.kind is ChangeKind.MANDATE else None
        if day is None:
            return None
        name = f"C-{change.id}"
        if change.effort is None:
            self._named[name] = f"{name} must ship by {day.isoformat()}, and nobody has said how much work it is."
            return None
        if day >= self._next:
            self._named[name] = f"{name} must ship by {day.isoformat()}: a later release than these will do."
            return None
        return day

    def _release(self, release: tables.Release) -> Release:
        members: dict[int, set[str]] = {}
        drawing: set[int] = set()
        rows = self._session.execute(
            sa.select(Reservation.renewal_id, Reservation.days, Baking.change_id)
            .outerjoin(Baking, Baking.renewal_id == Reservation.renewal_id)
            .where(Reservation.release_id == release.id)
            .order_by(Reservation.renewal_id, Baking.change_id)
        ).all()
        for renewal, _, change in rows:
            wishes = members.setdefault(renewal, set())
            if change in self._candidates and change not in drawing:  # one that is in two draws on the first
                drawing.add(change)
                wishes.add(f"C-{change}")
        days = {renewal: kept for renewal, kept, _ in rows}
        reserves = tuple(Reserve(f"N-{each}", TEAM, days[each], frozenset(members[each])) for each in days)
        return Release(f"R-{release.id}", release.planned_on, {TEAM: release.capacity}, reserves)

    # ---- what ties them

    def _dependencies(self) -> Sequence[Dependency]:
        return self._session.scalars(sa.select(Dependency).order_by(Dependency.id)).all()

    def _tie(self, dependency: Dependency) -> None:
        """A dependency between candidates, on a day, or on something that is not to be placed here."""
        one = dependency.change_id
        if dependency.other_id is None:
            if one in self._candidates and dependency.not_before is not None:
                self._not_before(one, dependency.not_before)
            return
        other = self._session.get_one(Change, dependency.other_id)
        while other.merged_into_id is not None:
            other = self._session.get_one(Change, other.merged_into_id)
        if one in self._candidates and other.id in self._candidates:
            if one != other.id:
                self._pairs[dependency.kind].append((f"C-{one}", f"C-{other.id}"))
        elif one in self._candidates:
            self._tie_to_outside(one, dependency.kind, other)
        elif other.id in self._candidates and dependency.kind is DependencyKind.TOGETHER:
            self._tie_to_outside(other.id, dependency.kind, self._session.get_one(Change, one))

    def _tie_to_outside(self, one: int, kind: DependencyKind, other: Change) -> None:
        if kind is DependencyKind.EXCLUDES or other.state is ChangeState.SHIPPED:
            return
        if kind is DependencyKind.TOGETHER and other.state in {ChangeState.REJECTED, ChangeState.MERGED}:
            return
        there = self._session.scalar(
            sa.select(tables.Release.planned_on)
            .join(tables.ReleaseItem, tables.ReleaseItem.release_id == tables.Release.id)
            .where(
                tables.ReleaseItem.change_id == other.id,
                tables.ReleaseItem.carried.is_(False),
                tables.Release.state.in_(UNSHIPPED_RELEASE),
            )
        )
        if there is not None and kind is DependencyKind.REQUIRES:
            self._not_before(one, there)
            return
        word = "requires" if kind is DependencyKind.REQUIRES else "goes together with"
        stands = "stands in a release apart from these" if there is not None else f"is {other.state.value}"
        self._blocked[f"C-{one}"] = f"C-{one} {word} C-{other.id}, which {stands}."

    def _not_before(self, one: int, day: date) -> None:
        earlier = self._candidates[one].not_before
        self._candidates[one] = replace(self._candidates[one], not_before=max(day, earlier or day))
