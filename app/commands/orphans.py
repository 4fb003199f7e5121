"""Orphans: what was ported of a change that stands in no plan any more goes, in the act that took the change out."""

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.commands.recording import Recording
from models.changes import Change
from models.releases import Release, ReleaseItem
from models.rules.states import IN_RELEASE, UNSHIPPED_RELEASE, ChangeState

_AT_ONCE = 500


def settle(session: Session, recording: Recording) -> list[str]:
    """What an act took out of all plans is ported nowhere any more; what there is to say of it."""
    moved = sorted(recording.altered("changes", "state"))
    said = []
    for at in range(0, len(moved), _AT_ONCE):
        chosen = (
            sa.select(ReleaseItem)
            .join(Release, Release.id == ReleaseItem.release_id)
            .join(Change, Change.id == ReleaseItem.change_id)
            .where(
                ReleaseItem.ported.is_(True),
                Release.state.in_(UNSHIPPED_RELEASE),
                Change.id.in_(moved[at : at + _AT_ONCE]),
                Change.state.not_in(IN_RELEASE | {ChangeState.SHIPPED}),
            )
        )
        for item in session.scalars(chosen).all():
            session.delete(item)
            said.append(f"C-{item.change_id} is no longer ported to R-{item.release_id}.")
    session.flush()
    return said
