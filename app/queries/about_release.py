"""What is known of one release beside its items: its teams, its chance, closed days, and what its changes took."""

from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.plans.calendars import Calendar, Period, calendars
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
    excepted = _excepted(session, release)
    days = {release.planned_on, today} if coming and release.planned_on <= today else {release.planned_on}
    binding = {period.id: period for day in days for period in calendar.binding(day, release.kind)}
    binding |= {period.id: period for period in calendar.periods if period.id in excepted}
    found = []
    for number, period in sorted(binding.items(), key=lambda each: each[1].span.first):
        said = excepted.get(number)
        if coming or said is not None:
            found.append(_row(period, said))
    return tuple(found)


def shut_today(session: Session, release: Release, calendar: Calendar, today: date) -> tuple[ShutRow, ...]:
    """The closures that keep a release from shipping today, and from which nobody has excepted it."""
    binding = calendar.binding(today, release.kind)
    excepted = _excepted(session, release) if binding else {}
    return tuple(_row(period, None) for period in binding if period.id not in excepted)


def _excepted(session: Session, release: Release) -> dict[int, ClosureException]:
    chosen = sa.select(ClosureException).where(ClosureException.release_id == release.id)
    return {each.closure_id: each for each in session.scalars(chosen)}


def _row(period: Period, said: ClosureException | None) -> ShutRow:
    of = (period.id, period.kind.value, period.name, period.span.first, period.span.last)
    return ShutRow(*of) if said is None else ShutRow(*of, said.by, said.reason, said.at)


def _took(session: Session, release: Release) -> tuple[TookRow, ...]:
    rows = session.execute(
        sa.select(Change.id, label("C", Change.id), Change.title, Change.effort, Change.actual)
        .join(ReleaseItem, ReleaseItem.change_id == Change.id)
        .where(ReleaseItem.release_id == release.id, ReleaseItem.carried.is_(False), ReleaseItem.withdrawn_at.is_(None))
        .order_by(Change.id)
    )
    return rows_of(TookRow, rows)
