"""What says whether a card stands well on its board: where the changes tied to it stand, mandates and pins."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session, aliased

from app.rows.placing import PinMark, Placing, Spot, Tie
from app.rows.releases import ItemRow, ReleaseRow
from models.changes import Change, Dependency
from models.composing import Pin
from models.products import Product
from models.releases import Release, ReleaseItem
from models.rules.states import UNSHIPPED_RELEASE, ChangeState

_BATCH = 500


def placing_of(
    session: Session, product: Product, releases: Sequence[ReleaseRow], placed: Mapping[int, Sequence[ItemRow]]
) -> Placing:
    """All that a place on the board of a product depends on; *placed* are its releases' items as read."""
    rows = {row.id: row for row in releases}
    spots = {
        item.change_id: Spot(release, short(rows[release].name, product.name), rows[release].planned)
        for release, items in placed.items()
        for item in items
        if not item.carried
    }
    known = _dependencies(session, product)
    others = {other for _, _, other, _ in known if other is not None} | {one for one, _, _, _ in known}
    into = _elsewhere(session, others - spots.keys(), spots)
    ties: dict[int, list[Tie]] = defaultdict(list)
    for one, kind, other, day in known:
        tie = Tie(into.get(one, one), kind, into.get(other, other) if other is not None else None, day)
        for end in {tie.change, tie.other} - {None}:
            if tie.change != tie.other and end is not None:
                ties[end].append(tie)
    mandates = {
        item.change_id: item.mandate_date
        for items in placed.values()
        for item in items
        if item.mandate_date is not None
    }
    return Placing(spots, {change: tuple(found) for change, found in ties.items()}, mandates, _pins(session, product))


def short(name: str, product: str) -> str:
    """The release's name without the product's, which stands above the board."""
    return name.removeprefix(product).strip(" -–:") or name


def _dependencies(session: Session, product: Product) -> list[tuple[int, str, int | None, Any]]:
    other = aliased(Change)
    rows = session.execute(
        sa.select(Dependency.change_id, Dependency.kind, Dependency.other_id, Dependency.not_before)
        .join(Change, Change.id == Dependency.change_id)
        .outerjoin(other, other.id == Dependency.other_id)
        .where(sa.or_(Change.product_id == product.id, other.product_id == product.id))
        .order_by(Dependency.id)
    )
    return [(one, kind.value, after, day) for one, kind, after, day in rows]


def _elsewhere(session: Session, numbers: Iterable[int], spots: dict[int, Spot]) -> dict[int, int]:
    """Adds where these stand, and says what each merged one went into, however far."""
    merged: dict[int, int] = {}
    missing = set(numbers)
    while missing:
        some = sorted(missing)[:_BATCH]
        missing -= set(some)
        for change, state, into, release in _states(session, some):
            spots[change] = release or Spot(done=state is ChangeState.SHIPPED)
            if into is not None:
                merged[change] = into
                if into not in spots:
                    missing.add(into)
    return {change: _final(merged, change) for change in merged}


def _final(merged: Mapping[int, int], change: int) -> int:
    while change in merged:
        change = merged[change]
    return change


def _states(session: Session, changes: Sequence[int]) -> list[tuple[int, ChangeState, int | None, Spot | None]]:
    own = sa.and_(
        ReleaseItem.change_id == Change.id,
        ReleaseItem.carried.is_(False),
        ReleaseItem.release_id.in_(sa.select(Release.id).where(Release.state.in_(UNSHIPPED_RELEASE))),
    )
    rows = session.execute(
        sa.select(Change.id, Change.state, Change.merged_into_id, Release)
        .select_from(sa.outerjoin(Change, ReleaseItem, own).outerjoin(Release, Release.id == ReleaseItem.release_id))
        .where(Change.id.in_(changes))
    )
    return [(change, state, into, _spot(release)) for change, state, into, release in rows]


def _spot(release: Release | None) -> Spot | None:
    return Spot(release.id, release.name, release.planned_on) if release is not None else None


def _pins(session: Session, product: Product) -> dict[int, tuple[PinMark, ...]]:
    rows = session.execute(
        sa.select(Pin.change_id, Pin.id, Pin.kind, Pin.release_id, Release.name, Pin.version)
        .join(Change, Change.id == Pin.change_id)
        .outerjoin(Release, Release.id == Pin.release_id)
        .where(Change.product_id == product.id)
        .order_by(Pin.id)
    )
    found: dict[int, list[PinMark]] = defaultdict(list)
    for change, number, kind, release, name, version in rows:
        words = short(name, product.name) if name else ""
        found[change].append(PinMark(number, kind.value, release, words, version))
    return {change: tuple(marks) for change, marks in found.items()}
