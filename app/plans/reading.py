"""Reading: the coming releases of a product, and what could ship in them, as the composer's problem."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.composer.problem import Candidate, Ground, Problem
from app.plans.asked import MOST_RELEASES, Asked, Compose
from app.plans.freezing import not_yet_frozen
from app.plans.later import later_than
from app.plans.overdue import as_early_as_can_be
from app.plans.passed_over import open_main_line, passed_over, stranded, too_late
from app.plans.pinned import Pinned, pins_of
from app.plans.rooms import Crew, Keeping, capacities, crew_of, supposed, with_room_for
from app.plans.settling import settled
from app.plans.shut import shut_by
from app.plans.teams import splits
from app.plans.ties import Ties
from app.plans.too_large import too_large
from app.rows.plans import HeldKind, HeldRow, LeftKind, LeftOut
from models import releases as tables
from models.acts import ActRecord
from models.changes import Change
from models.house import House, house_of
from models.products import Product
from models.rules.errors import BadInput, NotFound
from models.rules.scoring import is_effort
from models.rules.states import IN_RELEASE, ChangeState
from models.rules.terms import ChangeKind, DependencyKind

#: What a correction brings by its priority, on the scale of the scores.
_BY_PRIORITY = {1: 10.0, 2: 8.0, 3: 6.0, 4: 4.0, 5: 2.0}
#: What every move costs where as few as possible are wanted: more than it mostly brings.
_FEW = 10.0
_BUILT = frozenset({ChangeState.READY, ChangeState.TESTED})


def asked_of(session: Session, product: Product, order: Compose, day: date) -> Asked:
    """The coming releases of a product and what could ship in them; raises NotFound where there is no release."""
    if not 1 <= order.releases <= MOST_RELEASES:
        raise BadInput(f"Between 1 and {MOST_RELEASES} releases can be composed at once.")
    coming = coming_releases(session, product.id, order.releases, day)
    left = passed_over(session, product.id, day, coming[-1].planned_on if len(coming) == order.releases else None)
    if not coming:
        said = "".join(f" {each.sentence}" for each in left)
        raise NotFound(
            f"{product.name} has no coming release that takes something in. Lay some out (fortnight release plan).{said}"
        )
    return replace(_Reading(session, product, coming, order, day).asked(), passed_over=left)


def coming_releases(session: Session, product: int, count: int, day: date) -> Sequence[tables.Release]:
    """The next releases of the main line that are open and may ship on their day; expedited ones are left alone."""
    return session.scalars(
        sa.select(tables.Release)
        .where(*open_main_line(product), tables.Release.planned_on >= day, not_yet_frozen(day), shut_by() == "")
        .order_by(tables.Release.planned_on, tables.Release.id)
        .limit(count)
    ).all()


class _Reading:
    """One problem being read."""

    def __init__(
        self, session: Session, product: Product, coming: Sequence[tables.Release], order: Compose, day: date
    ) -> None:
        self._session, self._product, self._coming, self._order, self._day = session, product, coming, order, day
        self._names = {release.id: f"R-{release.id}" for release in coming}
        self._everywhere = frozenset(self._names.values())
        self._named: dict[str, LeftOut] = {}
        self._held: list[HeldRow] = []
        self._promised: dict[str, float] = {}
        self._beyond: dict[int, int] = {}
        self._later = later_than(session, product, coming, day)
        self._house: House = house_of(session)
        self._crew: Crew = crew_of(session, product.id)

    def asked(self) -> Asked:
        """The problem, with names."""
        first, last = self._coming[0].planned_on, self._coming[-1].planned_on
        self._beyond = too_late(self._session, self._product.id, self._day, first, last)
        late = stranded(self._session, self._product.id, self._day, first) | self._beyond
        changes = self._changes(late)
        pins = pins_of(self._session, self._product.id, self._names)
        split = splits(self._session, [change.id for change, _ in changes])
        candidates = {
            change.id: self._candidate(change, place, self._effort(change, split), pins.get(change.id, Pinned()))
            for change, place in changes
        }
        self._check_efforts(candidates)
        ties = Ties(self._session, self._product.id, candidates)
        titles = {f"C-{change.id}": change.title for change, _ in changes}
        blocked = {name: replace(each, title=titles[name]) for name, each in ties.blocked.items()}
        built = {each.number for each in self._held if each.kind is HeldKind.BUILT}
        problem = with_room_for(built, supposed(self._problem(candidates, ties, built), self._order.what))
        problem = as_early_as_can_be(problem, self._day, {f"C-{change}" for change in self._beyond})
        return Asked(
            problem,
            self._product.name,
            titles,
            blocked,
            self._named,
            tuple(self._held),
            _unlimited(problem) if self._crew.rows else (),
            {f"R-{release.id}": (release.id, release.name) for release in self._coming},
            {f"C-{change.id}": change.waiting for change, _ in changes},
            self._day,
            self._session.scalar(sa.select(sa.func.max(ActRecord.id))) or 0,
            promised=self._promised,
            unfit=too_large(problem, titles),
            stranded={f"C-{change}": (f"R-{release}", release) for change, release in late.items()},
        )

    def _problem(self, candidates: Mapping[int, Candidate], ties: Ties, built: Collection[str]) -> Problem:
        """What is blocked is barred everywhere, unless it is built: then it stays where it is."""
        rooms = capacities(self._session, self._crew, self._coming, self._order.what)
        keeping = Keeping(self._session, self._crew, candidates)
        asked = self._order.faults_first
        return Problem(
            tuple(
                replace(
                    each, barred=self._everywhere, pinned=None, beyond=None, ground=_hanging(ties.blocked[each.name])
                )
                if each.name in ties.blocked and each.name not in built
                else each
                for each in candidates.values()
            ),
            tuple(keeping.release(release, rooms[release.id]) for release in self._coming),
            requires=tuple(ties.pairs[DependencyKind.REQUIRES]),
            together=tuple(ties.pairs[DependencyKind.TOGETHER]),
            excludes=tuple(ties.pairs[DependencyKind.EXCLUDES]),
            faults_first=self._house.faults_first if asked is None else asked,
        )

    def _changes(self, late: Collection[int]) -> list[tuple[Change, int | None]]:
        """What is honoured and stands nowhere, or *late* in one that is past, and what stands in one of these, with that."""
        placed = (
            sa.select(tables.ReleaseItem.change_id, tables.ReleaseItem.release_id)
            .where(tables.ReleaseItem.release_id.in_(self._names), tables.ReleaseItem.carried.is_(False))
            .subquery()
        )
        rows = self._session.execute(
            sa.select(Change, placed.c.release_id)
            .outerjoin(placed, placed.c.change_id == Change.id)
            .where(
                Change.product_id == self._product.id,
                sa.or_(
                    Change.state == ChangeState.HONOURED,
                    Change.id.in_(late),
                    sa.and_(placed.c.release_id.is_not(None), Change.state.in_(IN_RELEASE)),
                ),
            )
            .order_by(Change.id)
        )
        # A file of before may hold what is honoured in a release all the same: it waits to be placed.
        return [(change, None if change.state is ChangeState.HONOURED else release) for change, release in rows]

    # ---- one candidate

    def _candidate(
        self, change: Change, release: int | None, effort: Mapping[str, float | None], pin: Pinned
    ) -> Candidate:
        is_fault = change.kind is ChangeKind.CORRECTION
        value = _BY_PRIORITY.get(change.priority or 0) if is_fault else change.score
        stands = self._names.get(release) if release is not None else None
        built = stands if change.state in _BUILT else None
        if built is not None and None in effort.values():
            self._name(
                change, LeftKind.NO_EFFORT, f"{built} holds C-{change.id}, and nobody has said how much work it is."
            )
            effort = dict.fromkeys(effort, 0.0)  # what is built stays; its work is named, and can't be counted
        demanded = None if built else self._demanded(change)
        promised = (value or 1.0) * (self._house.promise_price if change.first_promise is not None else 0.0)
        if promised:
            self._promised[f"C-{change.id}"] = promised
        price = max(_FEW, promised) if self._order.few_moves else promised
        delay = (value or 0.0) * self._house.fades
        if self._can_wait(change):
            # In no plan it is left out of free room; what it stands in it leaves only for more, and an alarm is raised.
            value, delay = settled(value, self._house.fades, [each.planned_on for each in self._coming])
            price = max(_FEW, promised) if stands is not None else price
        self._hold(change, built, demanded, pin)
        return Candidate(
            f"C-{change.id}",
            value,
            effort,
            delay=delay,
            fault=is_fault,
            mandate=demanded,
            pinned=built or pin.to,
            barred=frozenset() if built else self._barred(change, pin),
            beyond=None if built else pin.elsewhere,
            today=stands,
            price=price,
            ground=Ground(f"C-{change.id} is built for {built} already.") if built else None,
        )

    def _effort(self, change: Change, split: Mapping[int, Mapping[int, float]]) -> dict[str, float | None]:
        parts = split.get(change.id) or {self._crew.first: 1.0}
        if change.effort is None or not is_effort(change.effort):
            return {self._crew.names[team]: None for team in parts}
        days = change.effort * self._order.what.efforts.get(change.id, 1.0)
        return {self._crew.names[team]: days * part for team, part in parts.items()}

    def _demanded(self, change: Change) -> date | None:
        """By when a mandate must ship, if in these releases; one that a later one keeps too, or is unknown, is named."""
        day = change.mandate_date if change.kind is ChangeKind.MANDATE else None
        if day is None:
            return None
        said = f"C-{change.id} must ship by {day.isoformat()}"
        if not is_effort(change.effort):
            self._name(change, LeftKind.NO_EFFORT, f"{said}, and nobody has said how much work it is.", day=day)
            return None
        later = self._later
        if later is not None and later.day <= day:
            names = (later.release,) if later.release else ()
            self._name(change, LeftKind.LATER, f"{said}: {later.will_do}.", names, day)
            return None
        return day

    def _can_wait(self, change: Change) -> bool:
        """Whether it is a mandate that a release after these keeps as well."""
        named = self._named.get(f"C-{change.id}")
        return named is not None and named.kind is LeftKind.LATER

    def _barred(self, change: Change, pin: Pinned) -> frozenset[str]:
        """Where it must not be: said by hand, or because it is pinned to a release apart from these."""
        if pin.elsewhere is not None:
            sentence = f"C-{change.id} is pinned to {pin.elsewhere}, which is not among these releases."
            self._name(change, LeftKind.ELSEWHERE, sentence, (pin.elsewhere,))
            return self._everywhere
        return self._everywhere if pin.everywhere else pin.barred

    def _hold(self, change: Change, built: str | None, demanded: date | None, pin: Pinned) -> None:
        number = f"C-{change.id}"
        if built is not None:
            self._held.append(HeldRow(number, change.id, change.title, HeldKind.BUILT, (built,)))
            return
        if pin.to is not None:
            self._held.append(HeldRow(number, change.id, change.title, HeldKind.PINNED, (pin.to,)))
        if pin.everywhere or pin.barred:
            barred = () if pin.everywhere else tuple(each for each in self._names.values() if each in pin.barred)
            self._held.append(HeldRow(number, change.id, change.title, HeldKind.BARRED, barred))
        if demanded is not None:
            self._held.append(
                HeldRow(number, change.id, change.title, HeldKind.MANDATE, (), demanded, demanded < self._day)
            )

    def _name(
        self, change: Change, kind: LeftKind, sentence: str, names: tuple[str, ...] = (), day: date | None = None
    ) -> None:
        number = f"C-{change.id}"
        self._named[number] = LeftOut(number, change.title, sentence, change.id, kind, names, day)

    def _check_efforts(self, candidates: Mapping[int, Candidate]) -> None:
        for change in self._order.what.efforts:
            if change not in candidates:
                raise BadInput(f"C-{change} is not to be placed here, so its effort can't be supposed.")
            if None in candidates[change].effort.values():
                raise BadInput(
                    f"Nobody has said how much work C-{change} is, so it can't be more or less. Estimate it."
                )


def _hanging(blocked: LeftOut) -> Ground:
    """Why what is blocked is kept out, and what would let it in."""
    others = " and ".join(blocked.names)
    return Ground(
        blocked.reason, f"Have {others} among what is placed here, or untie {blocked.number} from it.", blocked.names
    )


def _unlimited(problem: Problem) -> tuple[str, ...]:
    """The teams whose time nobody knows in some release."""
    found = {team: None for each in problem.releases for team, days in each.capacity.items() if days is None}
    return tuple(found)
