"""Teams as plans read them: who they are, how a change's work is split between them, what a release has and asks of each."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.reserved import is_still_there, still_kept
from app.rows.capacity import MemberRow, TeamLoad, TeamRow
from models.capacity import Estimate, Member, Team, TeamTime
from models.changes import Change
from models.products import Product
from models.releases import Release, ReleaseItem
from models.renewals import Reservation
from models.rules.states import UNSHIPPED_RELEASE
from models.rules.terms import ChangeKind

#: What the work of a product without teams is called.
DEVELOPMENT = "development"
_BATCH = 500


def teams_of(session: Session, product_id: int) -> tuple[TeamRow, ...]:
    """The teams of a product in their order, each with its members by name; none where it has none."""
    return teams_by_product(session, [product_id]).get(product_id, ())


def teams_by_product(session: Session, products: Iterable[int]) -> dict[int, tuple[TeamRow, ...]]:
    """The same for several products; those without teams are not named."""
    teams = session.execute(
        sa.select(Team, Product.name)
        .join(Product, Product.id == Team.product_id)
        .where(Team.product_id.in_(set(products)))
        .order_by(Team.product_id, Team.position, Team.id)
    ).all()
    members: dict[int, list[MemberRow]] = defaultdict(list)
    rows = session.execute(
        sa.select(Member.id, Team.id, Team.name, Member.name, Member.share, Member.version)
        .join(Team, Team.id == Member.team_id)
        .where(Team.product_id.in_(set(products)))
        .order_by(Member.name, Member.id)
    )
    for number, team_id, team_name, name, share, version in rows:
        members[team_id].append(MemberRow(number, team_name, name, share, version))
    found: dict[int, list[TeamRow]] = defaultdict(list)
    for team, product in teams:
        row = TeamRow(
            id=team.id,
            name=team.name,
            position=team.position,
            days=team.days,
            fault_share=team.fault_share,
            members=tuple(members[team.id]),
            row_version=team.version,
            product=product,
        )
        found[team.product_id].append(row)
    return {product: tuple(each) for product, each in found.items()}


def splits(session: Session, changes: Iterable[int]) -> dict[int, dict[int, float]]:
    """By change the part of its work (together 1) that each team of its product does; empty for a product without teams.

    A team that does nothing of it is not named. Without estimates all of it is the first team's.
    """
    found: dict[int, dict[int, float]] = {}
    numbers = sorted(set(changes))
    for at in range(0, len(numbers), _BATCH):
        found |= _split(session, numbers[at : at + _BATCH])
    return found


def times(session: Session, releases: Iterable[int]) -> dict[int, dict[int, float | None]]:
    """By release the person-days that it has of each team of its product, in their order; None where nobody knows."""
    found: dict[int, dict[int, float | None]] = {}
    for release, team, days, _ in _times(session, set(releases)):
        found.setdefault(release, {})
        if team is not None:
            found[release][team] = days
    return found


def team_loads(session: Session, releases: Iterable[int]) -> dict[int, tuple[TeamLoad, ...]]:
    """By release what it has of each team, in their order, and asks of it. Time kept for renewals is spread by capacity."""
    numbers = sorted(set(releases))
    heads = session.execute(
        sa.select(Release.id, Release.product_id, Release.capacity, Release.state.not_in(UNSHIPPED_RELEASE))
        .where(Release.id.in_(numbers))
        .order_by(Release.id)
    ).all()
    teams = teams_by_product(session, {product for _, product, _, _ in heads})
    stored = {(release, team): (days, by_hand) for release, team, days, by_hand in _times(session, numbers)}
    work, kept = _work(session, numbers), _kept(session, numbers)
    loads: dict[int, tuple[TeamLoad, ...]] = {}
    for release, product, capacity, is_past in heads:
        done, faults = work.get(release, ({}, {}))
        if product not in teams:
            alone = _alone(capacity, sum(done.values()), sum(faults.values()), kept.get(release, 0.0))
            loads[release] = (replace(alone, is_past=is_past),)
            continue
        own = [(team, *stored.get((release, team.id), (None, False))) for team in teams[product]]
        parts = spread_kept(kept.get(release, 0.0), [days for _, days, _ in own])
        each = (
            _load(team, days, by_hand=by_hand, work=(done.get(team.id, 0.0), faults.get(team.id, 0.0)), kept=part)
            for (team, days, by_hand), part in zip(own, parts, strict=True)
        )
        loads[release] = tuple(replace(load, is_past=is_past) for load in each)
    return loads


def spread_kept(kept: float, capacities: Sequence[float | None]) -> list[float]:
    """Time kept for renewals, spread over teams by what each has; all of it the first's where none has any."""
    known = sum(days or 0.0 for days in capacities)
    if known <= 0:
        return [kept if at == 0 else 0.0 for at in range(len(capacities))]
    return [kept * (days or 0.0) / known for days in capacities]


def _alone(capacity: float | None, load: float, faults: float, kept: float) -> TeamLoad:
    return TeamLoad(DEVELOPMENT, None, capacity, load, faults, 0.0, kept, by_hand=False)


def _load(team: TeamRow, days: float | None, *, by_hand: bool, work: tuple[float, float], kept: float) -> TeamLoad:
    reserved = round((days or 0.0) * team.fault_share, 4)
    return TeamLoad(team.name, team.id, days, *work, reserved, kept, by_hand)


# ---------------------------------------------------------------------------------------------------- reading


def _times(session: Session, releases: Iterable[int]) -> list[tuple[int, int | None, float | None, bool]]:
    """A row for each release and team of its product; the team is None where the product has none."""
    stored = sa.and_(TeamTime.release_id == Release.id, TeamTime.team_id == Team.id)
    rows = session.execute(
        sa.select(Release.id, Team.id, TeamTime.days, sa.func.coalesce(TeamTime.by_hand, sa.false()))
        .outerjoin(Team, Team.product_id == Release.product_id)
        .outerjoin(TeamTime, stored)
        .where(Release.id.in_(set(releases)))
        .order_by(Release.id, Team.position, Team.id)
    )
    return [(release, team, days, bool(by_hand)) for release, team, days, by_hand in rows]


def _split(session: Session, changes: Sequence[int]) -> dict[int, dict[int, float]]:
    first: dict[int, int] = {}
    said: dict[int, dict[int, float]] = defaultdict(dict)
    rows = session.execute(
        sa.select(Change.id, Team.id, Estimate.days)
        .join(Team, Team.product_id == Change.product_id)
        .outerjoin(Estimate, sa.and_(Estimate.team_id == Team.id, Estimate.change_id == Change.id))
        .where(Change.id.in_(changes))
        .order_by(Change.id, Team.position, Team.id)
    )
    for change, team, days in rows:
        first.setdefault(change, team)
        if days:
            said[change][team] = days
    return {change: _parts(said.get(change, {}), team) for change, team in first.items()} | {
        change: {} for change in changes if change not in first
    }


def _parts(days: Mapping[int, float], first: int) -> dict[int, float]:
    total = sum(days.values())
    return {team: each / total for team, each in days.items()} if total > 0 else {first: 1.0}


def _work(session: Session, releases: Sequence[int]) -> dict[int, tuple[dict[int, float], dict[int, float]]]:
    """By release the person-days placed there by team, and those of corrections; without teams the team is 0."""
    placed = session.execute(
        sa.select(ReleaseItem.release_id, Change.id, Change.effort, Change.kind)
        .join(Change, Change.id == ReleaseItem.change_id)
        .join(Release, Release.id == ReleaseItem.release_id)
        .where(ReleaseItem.release_id.in_(releases), ReleaseItem.carried.is_(False), Change.effort.is_not(None))
        .where(is_still_there())
    ).all()
    split = splits(session, {change for _, change, _, _ in placed})
    found: dict[int, tuple[dict[int, float], dict[int, float]]] = {}
    for release, change, effort, kind in placed:
        work, faults = found.setdefault(release, (defaultdict(float), defaultdict(float)))
        for team, part in (split[change] or {0: 1.0}).items():
            work[team] += (effort or 0.0) * part
            if kind is ChangeKind.CORRECTION:
                faults[team] += (effort or 0.0) * part
    return found


def _kept(session: Session, releases: Sequence[int]) -> dict[int, float]:
    rows = session.execute(
        sa.select(Reservation.release_id, sa.func.sum(still_kept()))
        .where(Reservation.release_id.in_(releases))
        .group_by(Reservation.release_id)
    )
    return {release: days or 0.0 for release, days in rows}
