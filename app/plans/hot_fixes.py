"""Hot fixes: what shipped in an expedited release, and the branches that have not confirmed it in a later one."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models.acts import ActItem, ActRecord
from models.releases import Branch, Release, ReleaseItem
from models.rules.states import ReleaseState
from models.rules.terms import ReleaseKind

Times = dict[int, datetime]  # by change


def is_inside() -> sa.ColumnElement[bool]:
    """Whether an item is part of what its release shipped: waived it stayed out, withdrawn it was taken back."""
    return sa.and_(ReleaseItem.waiver_reason.is_(None), ReleaseItem.withdrawn_at.is_(None))


def unconfirmed(session: Session, product_id: int) -> dict[int | None, list[int]]:
    """By living branch (None is the main line) the hot fixes that its later regular releases must carry."""
    hot: dict[int | None, Times] = defaultdict(dict)
    everywhere: Times = {}
    confirmed: dict[int | None, Times] = defaultdict(dict)
    for change_id, branch_id, kind, at, is_ported in session.execute(_shipped(product_id)):
        assert at is not None, "what has shipped did so at some time"
        if kind is not ReleaseKind.EXPEDITED:
            _note(confirmed[branch_id], change_id, at)
        elif is_ported:
            _note(hot[branch_id], change_id, at)
        else:
            _note(everywhere, change_id, at)
    born = _living(session, product_id)
    found: dict[int | None, list[int]] = {}
    for branch_id, since in born.items():
        times = dict(everywhere)
        for change_id, at in hot[branch_id].items():
            _note(times, change_id, at)
        had = confirmed[branch_id]
        inherited = _confirmed_by(confirmed[None], since)
        found[branch_id] = sorted(
            change for change, at in times.items() if not (_has(had, change, at) or _has(inherited, change, at))
        )
    return found


def missing(session: Session, release: Release) -> list[int]:
    """The hot fixes that this regular or major release of its branch lacks."""
    if release.kind is ReleaseKind.EXPEDITED:
        return []
    inside = set(session.scalars(sa.select(ReleaseItem.change_id).where(ReleaseItem.release_id == release.id)))
    wanted = unconfirmed(session, release.product_id).get(release.branch_id, [])
    return [number for number in wanted if number not in inside]


def _shipped(product_id: int) -> sa.Select[int, int | None, ReleaseKind, datetime | None, bool]:
    """Every shipping of what ever shipped in an expedited release of the product."""
    expedited = (
        sa.select(ReleaseItem.change_id)
        .join(Release, Release.id == ReleaseItem.release_id)
        .where(
            Release.product_id == product_id,
            Release.kind == ReleaseKind.EXPEDITED,
            Release.state == ReleaseState.SHIPPED,
        )
    )
    return (
        sa.select(ReleaseItem.change_id, Release.branch_id, Release.kind, Release.shipped_at, ReleaseItem.ported)
        .join(Release, Release.id == ReleaseItem.release_id)
        .where(
            Release.product_id == product_id,
            Release.state == ReleaseState.SHIPPED,
            ReleaseItem.change_id.in_(expedited),
            is_inside(),
        )
    )


def _living(session: Session, product_id: int) -> dict[int | None, datetime | None]:
    """When each branch was made that has not ended; the main line was there from the start."""
    first = (
        sa.select(ActItem.item_id, sa.func.min(ActRecord.at).label("at"))
        .join(ActRecord, ActRecord.id == ActItem.act_id)
        .where(ActItem.kind == "branch")
        .group_by(ActItem.item_id)
        .subquery()
    )
    chosen = (
        sa.select(Branch.id, first.c.at)
        .outerjoin(first, first.c.item_id == Branch.id)
        .where(Branch.product_id == product_id, Branch.ended_on.is_(None))
        .order_by(Branch.id)
    )
    return {None: None, **dict(session.execute(chosen).all())}


def _note(times: Times, change: int, at: datetime) -> None:
    times[change] = max(at, times.get(change, at))


def _has(times: Mapping[int, datetime], change: int, at: datetime) -> bool:
    return change in times and times[change] >= at


def _confirmed_by(main: Times, since: datetime | None) -> Times:
    """What the main line had confirmed when a branch left it came along."""
    return {} if since is None else {change: at for change, at in main.items() if at <= since}
