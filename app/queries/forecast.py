"""Forecasts as rows: what can be said today of a release's day, and how true forecasts and estimates have been."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from statistics import fmean, median, quantiles

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.plans.forecast import ENOUGH, outlooks
from app.plans.teams import splits, teams_of
from app.rows.forecast import Outlook, RatioRow, ReleaseRecord, SaidAndHeld, TrackRecord
from models.acts import ActItem, ActRecord
from models.changes import Change
from models.database import Database, reading
from models.products import Product
from models.releases import Release, ReleaseItem
from models.rules.errors import NotFound
from models.rules.states import UNSHIPPED_RELEASE, ReleaseState

#: Chances that were said are counted in fifths: finer than that, nobody can tell them apart by a few dozen releases.
_FIFTHS = 5
#: Of a kind or a team with fewer changes nothing is said.
_FEW = 3


def release_outlook(database: Database, number: int, today: date) -> Outlook:
    """What can be said today of R-*number*; NotFound where there is no such release."""
    with reading(database) as session:
        found = outlooks(session, [number], today)
        if number not in found:
            raise NotFound(f"There is no R-{number}.")
        return found[number]


def coming_outlooks(database: Database, product: str | None, today: date) -> tuple[Outlook, ...]:
    """What can be said today of the releases still to ship, by their day; of all products, None."""
    with reading(database) as session:
        chosen = sa.select(Release.id).where(Release.state.in_(UNSHIPPED_RELEASE))
        if product is not None:
            chosen = chosen.where(Release.product_id == _product(session, product))
        numbers = session.scalars(chosen.order_by(Release.planned_on, Release.id)).all()
        found = outlooks(session, numbers, today)
        return tuple(found[number] for number in numbers)


def track_record(database: Database, product: str | None = None) -> TrackRecord:
    """How true forecasts and estimates of a product have been; of all products, None."""
    with reading(database) as session:
        number = None if product is None else _product(session, product)
        releases = _shipped(session, number)
        name = None if number is None else session.get_one(Product, number).name
        return TrackRecord(name, _calibration(releases), releases, _ratios(session, number))


def said_alike(session: Session, product: int, chance: float) -> SaidAndHeld | None:
    """What came of the product's releases that were given a chance like this one; None where there were none."""
    fifths = _calibration(_shipped(session, product))
    return next((each for each in fifths if each.low <= chance < each.high or each.high == chance == 1.0), None)


def _product(session: Session, name: str) -> int:
    for number, known in session.execute(sa.select(Product.id, Product.name)):
        if known.casefold() == name.strip().casefold():
            return int(number)
    raise NotFound(f"There is no product “{name}”.")


# ---------------------------------------------------------------------------------------------- releases


def _shipped(session: Session, product: int | None) -> tuple[ReleaseRecord, ...]:
    # One that was withdrawn since held its day, or didn't, all the same.
    out = (ReleaseState.SHIPPED, ReleaseState.WITHDRAWN)
    chosen = sa.select(Release).where(Release.state.in_(out), Release.shipped_at.is_not(None))
    if product is not None:
        chosen = chosen.where(Release.product_id == product)
    releases = session.scalars(chosen.order_by(Release.shipped_at, Release.id)).all()
    moved = _since_frozen(session, {release.id: release.frozen_at for release in releases})
    inside = _inside(session, moved.left)
    found = []
    for release in releases:
        assert release.shipped_at is not None
        promised, shipped = moved.days.get(release.id, release.planned_on), release.shipped_at.date()
        left = tuple(f"C-{number}" for number in sorted(moved.left[release.id] - inside[release.id]))
        held, number = shipped <= promised and not left, f"R-{release.id}"
        found.append(
            ReleaseRecord(release.id, number, release.name, release.chance, promised, shipped, held, left=left)
        )
    return tuple(found)


@dataclass(slots=True)
class _Moved:
    """By release the *days* that it had when it was frozen, where it got another since, and the changes that *left* it since."""

    days: dict[int, date] = field(default_factory=dict)
    left: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))


def _since_frozen(session: Session, frozen: Mapping[int, datetime | None]) -> _Moved:
    """What became of the releases after their freeze; history knows."""
    touched = sa.select(ActItem.act_id).where(ActItem.kind == "release", ActItem.item_id.in_(frozen))
    told = sa.or_(ActRecord.changed.contains('"planned_on"'), ActRecord.changed.contains('"release_items"'))
    chosen = sa.select(ActRecord.at, ActRecord.changed).where(ActRecord.id.in_(touched), told).order_by(ActRecord.id)
    found = _Moved()
    for at, changed in session.execute(chosen):
        did = json.loads(changed)
        for table, key, column, before, _after in did["altered"]:
            if (table, column) == ("releases", "planned_on") and _is_after(at, frozen.get(key)):
                found.days.setdefault(key, date.fromisoformat(before))
        for table, _key, row in did["removed"]:
            # What was let in late was not part of what was foretold.
            foretold = table == "release_items" and not row["carried"] and row["late_by"] is None
            if foretold and _is_after(at, frozen.get(row["release_id"])):
                found.left[row["release_id"]].add(row["change_id"])
    return found


def _is_after(at: datetime, frozen: datetime | None) -> bool:
    return frozen is not None and at > frozen


def _inside(session: Session, releases: Iterable[int]) -> dict[int, set[int]]:
    """By release what stands in it now."""
    found: dict[int, set[int]] = defaultdict(set)
    chosen = sa.select(ReleaseItem.release_id, ReleaseItem.change_id).where(ReleaseItem.release_id.in_(list(releases)))
    for release, change in session.execute(chosen):
        found[release].add(change)
    return found


def _calibration(releases: Iterable[ReleaseRecord]) -> tuple[SaidAndHeld, ...]:
    fifths: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for release in releases:
        if release.chance is not None:
            fifths[min(_FIFTHS - 1, int(release.chance * _FIFTHS))].append((release.chance, release.held))
    return tuple(
        SaidAndHeld(
            at / _FIFTHS,
            (at + 1) / _FIFTHS,
            len(fifths[at]),
            round(fmean(said for said, _ in fifths[at]), 2),
            sum(held for _, held in fifths[at]),
        )
        for at in sorted(fifths)
    )


# ------------------------------------------------------------------------------------------------ changes


@dataclass(frozen=True, slots=True)
class _Took:
    """A change that says what it took: that against its likely estimate, and whether its high one held, where it had one."""

    id: int
    kind: str
    product: int
    ratio: float
    high_held: bool | None


def _ratios(session: Session, product: int | None) -> tuple[RatioRow, ...]:
    """All that say what they took, then by kind, then by the team that does most of a change."""
    found = _taken(session, product)
    if not found:
        return ()
    parts = splits(session, [each.id for each in found])
    names = {team.id: team.name for number in {each.product for each in found} for team in teams_of(session, number)}
    kinds: dict[str, list[_Took]] = defaultdict(list)
    teams: dict[str, list[_Took]] = defaultdict(list)
    for each in found:
        kinds[each.kind].append(each)
        if parts[each.id]:
            most = max(parts[each.id], key=lambda team: parts[each.id][team])
            teams[names[most]].append(each)
    rows = [_ratio("all", "", found)]
    rows += [_ratio("kind", name, kinds[name]) for name in sorted(kinds) if len(kinds[name]) >= _FEW]
    rows += [_ratio("team", name, teams[name]) for name in sorted(teams) if len(teams[name]) >= _FEW]
    return tuple(rows)


def _taken(session: Session, product: int | None) -> list[_Took]:
    chosen = sa.select(
        Change.id, Change.kind, Change.product_id, Change.actual, Change.effort, Change.effort_high
    ).where(Change.actual.is_not(None), Change.effort > 0)
    if product is not None:
        chosen = chosen.where(Change.product_id == product)
    return [
        _Took(number, kind.value, of, actual / effort, None if high is None else actual <= high)
        for number, kind, of, actual, effort, high in session.execute(chosen.order_by(Change.id))
        if actual is not None and effort
    ]


def _ratio(of: str, name: str, found: Sequence[_Took]) -> RatioRow:
    ratios = [each.ratio for each in found]
    ranged = [each.high_held for each in found if each.high_held is not None]
    low = high = None
    if len(ratios) >= ENOUGH:
        tenths = quantiles(ratios, n=10, method="inclusive")
        low, high = round(tenths[0], 2), round(tenths[-1], 2)
    likely = round(fmean(ratio <= 1 for ratio in ratios), 2)
    worst = round(fmean(ranged), 2) if ranged else None
    return RatioRow(of, name, len(ratios), round(median(ratios), 2), low, high, likely, len(ranged), worst)
