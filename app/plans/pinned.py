"""Pins as plans read them: what is pinned to a release, or barred from some, as far as that still means something."""

from collections.abc import Collection
from dataclasses import dataclass, replace

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models.changes import Change
from models.composing import Pin
from models.releases import Release
from models.rules.states import UNSHIPPED_RELEASE
from models.rules.terms import PinKind


@dataclass(frozen=True, slots=True)
class Pinned:
    """What is said by hand of a change: pinned *to* one of the releases, or to one *elsewhere*; *barred* from some, or *everywhere*."""

    to: str | None = None
    elsewhere: str | None = None
    barred: frozenset[str] = frozenset()
    everywhere: bool = False


def pins_of(session: Session, product: int, coming: Collection[int]) -> dict[int, Pinned]:
    """By change what is said of it by hand, for these coming releases; a release that has shipped binds nobody."""
    rows = session.execute(
        sa.select(Pin.change_id, Pin.kind, Pin.release_id)
        .join(Change, Change.id == Pin.change_id)
        .outerjoin(Release, Release.id == Pin.release_id)
        .where(
            Change.product_id == product,
            sa.or_(Pin.release_id.is_(None), Release.state.in_(UNSHIPPED_RELEASE)),
        )
        .order_by(Pin.id)
    )
    found: dict[int, Pinned] = {}
    for change, kind, release in rows:
        found[change] = _with(found.get(change, Pinned()), kind, release, coming)
    return found


def _with(known: Pinned, kind: PinKind, release: int | None, coming: Collection[int]) -> Pinned:
    if kind is PinKind.BARRED:
        if release is None:
            return replace(known, everywhere=True)
        return replace(known, barred=known.barred | {f"R-{release}"}) if release in coming else known
    if release in coming:
        return replace(known, to=f"R-{release}")
    return replace(known, elsewhere=f"R-{release}")
