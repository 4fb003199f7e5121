"""What is known of one release beside its items: its teams, its chance, closed days, and what its changes took."""

from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.plans.calendars import calendars
from app.plans.forecast import outlooks
from app.plans.teams import team_loads
from app.queries.changes import label
from app.queries.forecast import said_alike
from app.queries.listing import rows_of
from app.rows.about_release import AboutRelease, ShutRow, TookRow
from models.capacity import ClosureException
from models.changes import Change
from models.releases import Release, ReleaseItem
from models.rules.states import UNSHIPPED_RELEASE


def about_release(session: Session, release: Release, today: date) -> AboutRelease:
    """What is known of a release on that day."""
    coming = release.state in UNSHIPPED_RELEASE
    outlook = outlooks(session, [release.id], today)[release.id] if coming else None
    chance = outlook.chance if outlook is not None and outlook.runs else None
    return AboutRelease(
        teams=team_loads(session, [release.id])[release.id],
        outlook=outlook,
        shut=_shut(session, release, today),
        said=release.chance,
        took=() if coming else _took(session, release),
        alike=said_alike(session, release.product_id, chance) if chance is not None else None,
    )


def _shut(session: Session, release: Release, today: date) -> tuple[ShutRow, ...]:
    """The closures that its day lies in, and for one still to ship today's; once it is out, those that it was excepted from."""
    coming = release.state in UNSHIPPED_RELEASE
    calendar = calendars(session, [release.product_id])[release.product_id]
    excepted = {
        each.closure_id: each
        for each in session.scalars(sa.select(ClosureException).where(ClosureException.release_id == release.id))
    }
    days = {release.planned_on, today} if coming and release.planned_on <= today else {release.planned_on}
    binding = {period.id: period for day in days for period in calendar.binding(day, release.kind)}
    binding |= {period.id: period for period in calendar.periods if period.id in excepted}
    found = []
    for number, period in sorted(binding.items(), key=lambda each: each[1].span.first):
        row = ShutRow(number, period.kind.value, period.name, period.span.first, period.span.last)
        said = excepted.get(number)
        if said is not None:
            row = ShutRow(row.closure_id, row.kind, row.name, row.first, row.last, said.by, said.reason, said.at)
        if coming or said is not None:
            found.append(row)
    return tuple(found)


def _took(session: Session, release: Release) -> tuple[TookRow, ...]:
    rows = session.execute(
        sa.select(Change.id, label("C", Change.id), Change.title, Change.effort, Change.actual)
        .join(ReleaseItem, ReleaseItem.change_id == Change.id)
        .where(ReleaseItem.release_id == release.id, ReleaseItem.carried.is_(False), ReleaseItem.withdrawn_at.is_(None))
        .order_by(Change.id)
    )
    return rows_of(TookRow, rows)
