"""The coming releases as the composer sees them: the time that each has of each team, and what of it is kept for whom."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.composer.checker import taken_of
from app.composer.curve import scaled
from app.composer.problem import Candidate, Problem, Release, Reserve
from app.plans.asked import WhatIf
from app.plans.teams import DEVELOPMENT, spread_kept, teams_of, times
from app.plans.without import times_without
from app.reserved import still_kept
from app.rows.capacity import TeamRow
from models import releases as tables
from models.renewals import Baking, Renewal, Reservation
from models.rules.errors import BadInput

#: The reserve of a team for corrections.
FAULTS = "faults"
#: The composer takes at most four reserves of a team: that for faults, and so many of renewals.
_MOST = 3


@dataclass(frozen=True, slots=True)
class Crew:
    """The teams of a product by their ids, in order; a product without any has one that is called development, of id 0."""

    names: Mapping[int, str]
    rows: tuple[TeamRow, ...]

    @property
    def first(self) -> int:
        """The team whose work it is where nobody has split it."""
        return next(iter(self.names))


def crew_of(session: Session, product: int) -> Crew:
    """The teams of a product."""
    rows = teams_of(session, product)
    return Crew({row.id: row.name for row in rows} or {0: DEVELOPMENT}, rows)


def capacities(
    session: Session, crew: Crew, coming: Sequence[tables.Release], what: WhatIf
) -> dict[int, dict[str, float | None]]:
    """By release the person-days of each team; None where nobody knows."""
    if not crew.rows:
        if what.without:
            raise BadInput("This product has no teams, so nobody can be left out. Set teams up first: team add.")
        return {release.id: {DEVELOPMENT: release.capacity} for release in coming}
    known = times(session, [release.id for release in coming])
    if what.without:
        known = times_without(session, coming[0].product_id, crew.rows, what.without, known)
    return {
        release.id: {name: known.get(release.id, {}).get(team) for team, name in crew.names.items()}
        for release in coming
    }


def supposed(problem: Problem, what: WhatIf) -> Problem:
    """The problem with its capacities, and what is kept of them, as somebody supposes."""
    teams = {team.casefold(): team for release in problem.releases for team in release.capacity}
    for name, factor in what.teams.items():
        if name.casefold() not in teams:
            raise BadInput(f"There is no team “{name}” here. There are: {', '.join(teams.values())}.")
        problem = scaled(problem, factor, teams[name.casefold()])
    return problem if what.share == 1.0 else scaled(problem, what.share)


def with_room_for(built: Collection[str], problem: Problem) -> Problem:
    """The problem in which what is built finds room where it stands, however little its release has: that work is done."""
    return replace(problem, releases=tuple(_widened(release, problem, built) for release in problem.releases))


def _widened(release: Release, problem: Problem, built: Collection[str]) -> Release:
    inside = [each for each in problem.candidates if each.name in built and each.pinned == release.name]
    capacity = dict(release.capacity)
    for team in {team for each in inside for team in each.days}:
        days = capacity.get(team, 0.0)
        if days is not None:
            capacity[team] = max(days, taken_of(release, team, inside))
    return replace(release, capacity=capacity)


class Keeping:
    """What the releases keep of their teams' time: for faults, and for the wishes of renewals."""

    def __init__(self, session: Session, crew: Crew, candidates: Mapping[int, Candidate]) -> None:
        self._session, self._crew, self._candidates = session, crew, candidates
        self._faults = frozenset(each.name for each in candidates.values() if each.fault)

    def release(self, release: tables.Release, capacity: Mapping[str, float | None]) -> Release:
        """A release with its reserves."""
        name = f"R-{release.id}"
        kept = self._kept(release.id, name)
        reserves: list[Reserve] = []
        shares = {row.name: row.fault_share for row in self._crew.rows}
        parts = spread_kept(1.0, list(capacity.values()))
        for (team, days), part in zip(capacity.items(), parts, strict=True):
            left = days
            if days and shares.get(team):
                faults = Reserve(FAULTS, team, days * shares[team], self._faults)
                reserves.append(faults)
                left = days - faults.days
            reserves += _fitted(kept, team, part, left)
        return Release(name, release.planned_on, capacity, tuple(reserves))

    def _kept(self, release: int, name: str) -> list[tuple[str, float, frozenset[str]]]:
        """By renewal the days that are kept, those that its own wishes here use up included, and these wishes.

        The time of a wish that stands here counts as kept: the plan may move it away, and then it is free for another.
        """
        rows = self._session.execute(
            sa.select(Reservation.renewal_id, still_kept())
            .where(Reservation.release_id == release)
            .order_by(Reservation.renewal_id)
        ).all()
        members = self._members([renewal for renewal, _ in rows])
        found = []
        for renewal, days in rows:
            here = sum(sum(each.days.values()) for each in members[renewal] if each.today == name)
            found.append((f"N-{renewal}", days + here, frozenset(each.name for each in members[renewal])))
        return [each for each in found if each[1] > 0]

    def _members(self, renewals: Collection[int]) -> dict[int, list[Candidate]]:
        rows = self._session.execute(
            sa.select(Baking.renewal_id, Baking.change_id)
            .join(Renewal, Renewal.id == Baking.renewal_id)
            .where(Baking.renewal_id.in_(renewals))
            .order_by(Baking.renewal_id, Baking.change_id)
        )
        found: dict[int, list[Candidate]] = defaultdict(list)
        drawing: set[int] = set()
        for renewal, change in rows:
            if change in self._candidates and change not in drawing:  # one that is in two draws on the first
                drawing.add(change)
                found[renewal].append(self._candidates[change])
        return found


def _fitted(
    kept: Sequence[tuple[str, float, frozenset[str]]], team: str, part: float, left: float | None
) -> list[Reserve]:
    """A team's part of what renewals keep, no more than it has; what goes beyond the composer's count is one reserve."""
    reserves = [Reserve(name, team, days * part, members) for name, days, members in kept if days * part > 0]
    reserves.sort(key=lambda each: -each.days)
    if len(reserves) > _MOST:
        rest = reserves[_MOST - 1 :]
        names = " and ".join(each.name for each in rest)
        members = frozenset[str]().union(*(each.members for each in rest))
        reserves = [*reserves[: _MOST - 1], Reserve(names, team, sum(each.days for each in rest), members)]
    total = sum(each.days for each in reserves)
    if left is None or total <= left:
        return reserves
    return [replace(each, days=each.days * left / total) for each in reserves] if left > 0 else []
