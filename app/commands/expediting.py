"""Expediting: what became critical asks for a release, and that is ready in the very act in which all that it holds is."""

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.commands.finding import move_release, release_facts
from app.commands.recording import Recording
from models.changes import Change
from models.releases import Release, ReleaseItem
from models.rules.lifecycle import RELEASE, ReleaseFacts, allowed
from models.rules.priority import CRITICAL
from models.rules.states import OPEN_RELEASE, UNSHIPPED_RELEASE, ChangeState, ReleaseState
from models.rules.terms import ChangeKind, ReleaseKind

_BATCH = 500


def settle(session: Session, recording: Recording, now: datetime) -> list[str]:
    """Let every release that an act has touched follow what it holds; what there is to say of them."""
    waiting = sa.select(Release).where(
        sa.or_(
            sa.and_(Release.kind == ReleaseKind.EXPEDITED, Release.state.in_(UNSHIPPED_RELEASE)),
            Release.state.in_([ReleaseState.IN_TEST, ReleaseState.READY]),
        )
    )
    said = []
    for release in session.scalars(waiting.order_by(Release.id)).all():
        if _is_touched(session, recording, release):
            said += _follow(session, release, now)
    session.flush()
    return [*_proposed(session, recording), *said]


def _proposed(session: Session, recording: Recording) -> list[str]:
    """The critical corrections that an act judged or let be honoured, and that stand in no expedited release."""
    found = recording.altered("changes", "urgency") | recording.altered("changes", "impact_override")
    found |= {key for key, state in recording.became("changes", "state").items() if state == ChangeState.HONOURED}
    inside = sa.select(ReleaseItem.change_id).join(Release, Release.id == ReleaseItem.release_id)
    inside = inside.where(Release.kind == ReleaseKind.EXPEDITED, Release.state.in_(UNSHIPPED_RELEASE))
    said = []
    for at in range(0, len(found), _BATCH):
        chosen = sa.select(Change.id).where(
            Change.id.in_(sorted(found)[at : at + _BATCH]),
            Change.kind == ChangeKind.CORRECTION,
            Change.priority == CRITICAL,
            Change.state.in_([ChangeState.HONOURED, ChangeState.PLANNED]),
            Change.id.not_in(inside),
        )
        said += [f"C-{number} is critical: an expedited release is proposed." for number in session.scalars(chosen)]
    return said


def _is_touched(session: Session, recording: Recording, release: Release) -> bool:
    if release.id in recording.touched.get("release", ()):
        return True
    if release.product_id in recording.altered("products", "whole_test"):
        return True
    inside = set(session.scalars(sa.select(ReleaseItem.change_id).where(ReleaseItem.release_id == release.id)))
    return bool(inside & recording.touched.get("change", set()))


def _follow(session: Session, release: Release, now: datetime) -> list[str]:
    facts = release_facts(session, release)
    is_done = allowed(RELEASE, ReleaseState.READY, facts, "ship")
    if is_done and release.state is not ReleaseState.READY:
        walk_to_ready(session, release, now)
        is_urgent = release.kind is ReleaseKind.EXPEDITED
        done = "everything in it is ready and tested" if is_urgent else "everything in it is tested"
        return [f"R-{release.id} is ready: {done}. Ship it when you are."]
    if not is_done and release.state is ReleaseState.READY:
        move_release(session, release, "test")
        return [f"R-{release.id} is no longer ready{_because(facts)}."]
    return []


def walk_to_ready(session: Session, release: Release, now: datetime) -> None:
    """Freeze and test what nobody froze by hand; each step keeps its guard."""
    if release.state in OPEN_RELEASE:
        move_release(session, release, "freeze")
        release.frozen_at = now
    if release.state is ReleaseState.FROZEN:
        move_release(session, release, "test")
    if release.state is ReleaseState.IN_TEST:
        move_release(session, release, "ready")


def _because(facts: ReleaseFacts) -> str:
    others = [item.label for item in facts.items if not (item.critical and item.correction)]
    if facts.kind is ReleaseKind.EXPEDITED and others:
        return f": {', '.join(others)} is no critical correction"
    untested = [item.label for item in facts.items if not item.tested]
    if untested:
        return f": {', '.join(untested)} {'is' if len(untested) == 1 else 'are'} not tested in it"
    if facts.missing_hot_fixes:
        return f": it lacks the hot fix {', '.join(facts.missing_hot_fixes)}"
    return ": it has not passed its test as a whole" if facts.whole_test or facts.verdict else ""
