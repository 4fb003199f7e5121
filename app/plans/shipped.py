"""What stays out when something shipped is taken back: whether a change is still in what its own branch shipped."""

from collections.abc import Iterable

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.plans.hot_fixes import is_inside
from models.changes import Change
from models.releases import Release, ReleaseItem
from models.rules.states import ChangeState, ReleaseState


def returning(session: Session, release: Release, changes: Iterable[int]) -> set[int]:
    """Of these changes, those that return where *release* no longer holds them: shipped nowhere else on their own branch.

    A change's own branch is the one where it last shipped itself; what was ported or carried to others stays there.
    """
    wanted = set(changes)
    shipped = set(
        session.scalars(sa.select(Change.id).where(Change.id.in_(wanted), Change.state == ChangeState.SHIPPED))
    )
    home: dict[int, int | None] = {}
    inside: dict[int, set[int | None]] = {}
    rows = session.execute(
        sa.select(ReleaseItem.change_id, ReleaseItem.carried, Release.id, Release.branch_id, Release.state, is_inside())
        .join(Release, Release.id == ReleaseItem.release_id)
        .where(ReleaseItem.change_id.in_(shipped), Release.state.in_([ReleaseState.SHIPPED, ReleaseState.WITHDRAWN]))
        .order_by(Release.shipped_at, Release.id)
    )
    for change, carried, number, branch, state, stands in rows:
        if not carried:
            home[change] = branch
        if state is ReleaseState.SHIPPED and stands and number != release.id:
            inside.setdefault(change, set()).add(branch)
    return {change for change in shipped if home.get(change) not in inside.get(change, set())}
