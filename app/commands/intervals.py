"""Intervals: how long a change stands parked, opened and closed by whatever moves it; and what ends with its parking."""

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.commands.recording import Recording
from app.commands.returning import forget
from models.changes import Change
from models.parking import Condition, Parking
from models.rules.states import ChangeState

_BATCH = 500
#: What was merged may be split off again: it keeps what brings it back.
_KEEPS = frozenset({ChangeState.PARKED, ChangeState.MERGED})


def settle(session: Session, recording: Recording, now: datetime) -> None:
    """After what an act has moved: each parked change has one open interval, and no other change has any."""
    moved = sorted({*recording.became("changes", "state"), *recording.made("changes")})
    for at in range(0, len(moved), _BATCH):
        _settle(session, recording, moved[at : at + _BATCH], now)


def _settle(session: Session, recording: Recording, numbers: Sequence[int], now: datetime) -> None:
    running = {
        parking.change_id: parking
        for parking in session.scalars(
            sa.select(Parking).where(Parking.change_id.in_(numbers), Parking.until.is_(None))
        )
    }
    left = []
    for change in session.scalars(sa.select(Change).where(Change.id.in_(numbers)).order_by(Change.id)).all():
        parked = change.state is ChangeState.PARKED
        if parked and change.id not in running:
            session.add(Parking(change_id=change.id, since=now))
        elif not parked and change.id in running:
            running[change.id].until = now
        if change.state not in _KEEPS:
            change.answer_by = None
            forget(change)
            left.append(change.id)
    _end_conditions(session, recording, left, now)
    session.flush()


def _end_conditions(session: Session, recording: Recording, changes: Sequence[int], now: datetime) -> None:
    """What would have brought these back no longer does; what this very act has said still does."""
    new = recording.made("conditions")
    chosen = sa.select(Condition).where(
        Condition.change_id.in_(changes), Condition.met_at.is_(None), Condition.ended_at.is_(None)
    )
    for condition in session.scalars(chosen).all():
        if condition.id not in new:
            condition.ended_at = now
