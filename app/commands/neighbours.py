"""Neighbours: what another day of a release means for those before and after it, said to whoever gives the day."""

from datetime import date

import sqlalchemy as sa

from app.commands.act import Act
from models.releases import Release
from models.rules.states import UNSHIPPED_RELEASE
from models.rules.terms import ReleaseKind


def note_neighbours(act: Act, release: Release, earlier: date | None = None) -> None:
    """Note which releases of its line share its day now, and which it has passed since the *earlier* one."""
    if release.kind is ReleaseKind.EXPEDITED:
        return
    others = act.session.scalars(
        sa.select(Release)
        .where(
            Release.product_id == release.product_id,
            Release.id != release.id,
            Release.kind != ReleaseKind.EXPEDITED,
            Release.state.in_(UNSHIPPED_RELEASE),
            Release.branch_id.is_not_distinct_from(release.branch_id),
        )
        .order_by(Release.planned_on, Release.id)
    ).all()
    day = release.planned_on
    if alike := [f"R-{each.id}" for each in others if each.planned_on == day]:
        act.note(f"R-{release.id} shares its day, {day.isoformat()}, with {', '.join(alike)}.")
    if earlier is None:
        return
    passed = [each for each in others if min(day, earlier) < each.planned_on < max(day, earlier)]
    if passed:
        where = "before" if day < earlier else "after"
        said = ", ".join(f"R-{each.id} ({each.planned_on.isoformat()})" for each in passed)
        act.note(f"R-{release.id} comes {where} {said} now.")
