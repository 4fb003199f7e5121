"""The timeline of releases: when each is made, freezes and ships, and how full it is."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session, aliased

from app.plans.counting import windows
from app.plans.shut import shut_names
from app.plans.teams import team_loads
from app.reserved import is_still_there
from app.rows.timeline import Timeline, TimelineRelease
from models.changes import Change
from models.database import Database, reading
from models.products import Product
from models.releases import Branch, Release, ReleaseItem
from models.rules.errors import BadInput
from models.rules.states import ReleaseState
from models.rules.terms import ReleaseKind, Verdict

LONGEST = timedelta(days=3 * 366)
#: Whoever has no release before counts from so many days back.
_ALONE = timedelta(days=13)


def timeline(database: Database, products: Sequence[str], first: date, last: date) -> Timeline:
    """The releases whose making or whose day lies from *first* to *last*, of these products or (none named) of all."""
    if last < first or last - first > LONGEST:
        raise BadInput(f"A timeline goes from {first.isoformat()} to at most three years later.")
    with reading(database) as session:
        names = tuple(session.scalars(sa.select(Product.name).order_by(Product.id)))
        rows = _releases(session, products, first, last)
        coming = {each.release: each.span.first for each in windows(session, {row[0].product_id for row in rows})}
        rows = [row for row in rows if first <= _day(row[0]) and (coming.get(row[0].id) or _day(row[0])) <= last]
        numbers = [row[0].id for row in rows]
        loads, counts = team_loads(session, numbers), _counts(session, numbers)
        found = []
        shut = shut_names(session, numbers)
        for release, product, branch, before in rows:
            items, tested, unknown = counts.get(release.id, (0, 0, 0))
            found.append(
                TimelineRelease(
                    release_id=release.id,
                    number=f"R-{release.id}",
                    name=release.name,
                    product=product,
                    kind=release.kind.value,
                    state=release.state.value,
                    branch=branch,
                    begins=coming.get(release.id) or _began(release, before),
                    ships=_day(release),
                    freeze=release.freeze_on,
                    teams=loads.get(release.id, ()),
                    items=items,
                    tested=tested,
                    unknown=unknown,
                    planned=release.planned_on,
                    shut=shut[release.id],
                )
            )
        return Timeline(first, last, names, tuple(found))


def _day(release: Release) -> date:
    return release.planned_on if release.shipped_at is None else release.shipped_at.date()


def _began(release: Release, before: date | None) -> date | None:
    """Of what has shipped: the day after the one before it on the same branch; without one, two weeks back."""
    if release.kind is ReleaseKind.EXPEDITED:
        return None
    return min(before + timedelta(days=1) if before else release.planned_on - _ALONE, release.planned_on, _day(release))


#: A release with the names of its product and branch, and the day of the one before it.
Found = tuple[Release, str, str | None, date | None]


def _releases(session: Session, products: Sequence[str], first: date, last: date) -> Sequence[Found]:
    """Those whose day lies in reach, each with the planned day of the one before it; one that ends later may begin within."""
    earlier = aliased(Release)
    before = (
        sa.select(sa.func.max(earlier.planned_on))
        .where(
            earlier.product_id == Release.product_id,
            earlier.kind != ReleaseKind.EXPEDITED,
            earlier.state != ReleaseState.WITHDRAWN,
            earlier.planned_on < Release.planned_on,
            sa.or_(earlier.branch_id == Release.branch_id, earlier.branch_id.is_(None) & Release.branch_id.is_(None)),
        )
        .correlate(Release)
        .scalar_subquery()
    )
    asked = (
        sa.select(Release, Product.name, Branch.name, before)
        .join(Product, Product.id == Release.product_id)
        .outerjoin(Branch, Branch.id == Release.branch_id)
        .where(sa.or_(Release.planned_on >= first, Release.shipped_at >= datetime.combine(first, time(), UTC)))
        .where(Release.planned_on <= min(last, date.max - LONGEST) + LONGEST)
        .order_by(Product.id, Release.branch_id, Release.planned_on, Release.id)
    )
    if products:
        asked = asked.where(Product.name.in_(products))
    return [(release, product, branch, day) for release, product, branch, day in session.execute(asked)]


def _counts(session: Session, releases: Sequence[int]) -> dict[int, tuple[int, int, int]]:
    """By release its items, how many of them are tested, and how many nobody has estimated."""
    known = sa.or_(ReleaseItem.carried, Change.effort.is_not(None), sa.not_(is_still_there()))
    passed = ReleaseItem.verdict == Verdict.PASS
    rows = session.execute(
        sa.select(
            ReleaseItem.release_id,
            sa.func.count(),
            sa.func.coalesce(sa.func.sum(sa.case((passed, 1), else_=0)), 0),
            sa.func.coalesce(sa.func.sum(sa.case((known, 0), else_=1)), 0),
        )
        .join(Change, Change.id == ReleaseItem.change_id)
        .join(Release, Release.id == ReleaseItem.release_id)
        .where(ReleaseItem.release_id.in_(releases))
        .group_by(ReleaseItem.release_id)
    )
    return {release: (items, int(tested), int(unknown)) for release, items, tested, unknown in rows}
