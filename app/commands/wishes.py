"""Wishes and their renewals: which hold which, and what follows for a renewal where its wishes have moved."""

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.commands.freed_time import keep_again
from app.commands.recording import Recording
from models.changes import Change
from models.releases import Release
from models.renewals import Baking, Renewal, Reservation
from models.rules.lifecycle import RENEWAL, RenewalFacts, step
from models.rules.parking import Because, ReturnCause
from models.rules.renewals import LIVE_WISH, follows
from models.rules.states import LIVE_RENEWAL, UNSHIPPED_RELEASE, ChangeState, RenewalState

_BATCH = 500


def move_renewal(renewal: Renewal, verb: str) -> None:
    """Take the renewal through the life cycle's table; raises RuleBroken with its sentence."""
    following = step(RENEWAL, verb, renewal.state, RenewalFacts(f"N-{renewal.id}"))
    assert following is not None, "no renewal restores an earlier state"
    renewal.state = following


def live_wishes(session: Session, renewal: Renewal) -> list[Change]:
    """What the renewal still has to bring, in the order of its numbers."""
    chosen = sa.select(Change).join(Baking, Baking.change_id == Change.id)
    live = chosen.where(Baking.renewal_id == renewal.id, Change.state.in_(LIVE_WISH))
    return list(session.scalars(live.order_by(Change.id)))


def live_renewals(session: Session, change: Change) -> list[Renewal]:
    """The renewals, proposed or honoured, that a wish is part of; the one that it was baked into last comes first."""
    chosen = sa.select(Renewal).join(Baking, Baking.renewal_id == Renewal.id)
    live = chosen.where(Baking.change_id == change.id, Renewal.state.in_(LIVE_RENEWAL))
    return list(session.scalars(live.order_by(Baking.id.desc())))


def merged_wishes(session: Session, renewal: Renewal) -> list[Change]:
    """What is merged into another change, and is part of the renewal again once it is split."""
    chosen = sa.select(Change).join(Baking, Baking.change_id == Change.id)
    merged = chosen.where(Baking.renewal_id == renewal.id, Change.state == ChangeState.MERGED)
    return list(session.scalars(merged.order_by(Change.id)))


def rejected_with(renewal: Renewal) -> Because:
    """Why a wish is back in Decisions whose renewal was rejected."""
    return Because(ReturnCause.RENEWAL, {"renewal": f"N-{renewal.id} {renewal.title}"})


def baking_of(session: Session, change: Change, renewal: Renewal) -> Baking | None:
    """That the wish is part of the renewal."""
    chosen = sa.select(Baking).where(Baking.change_id == change.id, Baking.renewal_id == renewal.id)
    return session.scalar(chosen)


def free_time(session: Session, renewal: Renewal) -> None:
    """What was kept for the renewal in releases that have not shipped is free again."""
    chosen = (
        sa.select(Reservation)
        .join(Release, Release.id == Reservation.release_id)
        .where(Reservation.renewal_id == renewal.id, Release.state.in_(UNSHIPPED_RELEASE))
    )
    for reservation in session.scalars(chosen).all():
        session.delete(reservation)
    session.flush()


def follow_wishes(session: Session, recording: Recording) -> None:
    """After what an act has moved: a rejected wish leaves its renewals, and these have shipped when nothing is left of them."""
    moved = recording.became("changes", "state")
    rejected = sorted(key for key, state in moved.items() if state == ChangeState.REJECTED.value)
    numbers = _renewals_of(session, sorted(moved)) | recording.altered("renewals", "state")
    numbers |= {int(str(row["renewal_id"])) for row in recording.removed_rows("bakings")}
    if not numbers:
        return
    _leave(session, rejected)
    recording.touch("renewal", *numbers)
    for renewal in session.scalars(sa.select(Renewal).where(Renewal.id.in_(numbers)).order_by(Renewal.id)).all():
        states = sa.select(Change.state).join(Baking, Baking.change_id == Change.id)
        verb = follows(renewal.state, session.scalars(states.where(Baking.renewal_id == renewal.id)).all())
        if verb is not None:
            move_renewal(renewal, verb)
        if renewal.state is RenewalState.SHIPPED:
            free_time(session, renewal)
        elif verb == "return":
            keep_again(session, renewal)
    session.flush()


def _renewals_of(session: Session, changes: Sequence[int]) -> set[int]:
    found: set[int] = set()
    for at in range(0, len(changes), _BATCH):
        chosen = sa.select(Baking.renewal_id).where(Baking.change_id.in_(changes[at : at + _BATCH]))
        found.update(session.scalars(chosen))
    return found


def _leave(session: Session, changes: Sequence[int]) -> None:
    """What was rejected by itself is part of no renewal any more; one that is over keeps what it held."""
    for at in range(0, len(changes), _BATCH):
        chosen = (
            sa.select(Baking)
            .join(Renewal, Renewal.id == Baking.renewal_id)
            .where(Baking.change_id.in_(changes[at : at + _BATCH]), Renewal.state.in_(LIVE_RENEWAL))
        )
        for baking in session.scalars(chosen).all():
            session.delete(baking)
    session.flush()
