"""Ended pins: what was said by hand of a change's place ends when the change has shipped, is rejected, or is put elsewhere."""

from collections.abc import Iterator

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.commands.recording import Recording
from models.changes import Change
from models.composing import Pin
from models.releases import Release, ReleaseItem
from models.rules.states import IN_RELEASE, UNSHIPPED_RELEASE, ChangeState
from models.rules.terms import PinKind

_AT_ONCE = 500
_PLANNED = IN_RELEASE | {ChangeState.HONOURED}


def settle(session: Session, recording: Recording) -> list[str]:
    """End what no longer means anything after an act; what there is to say of it."""
    said = []
    for pin, release in _of_changes(session, sorted(recording.altered("changes", "state"))):
        session.delete(pin)
        said.append(f"C-{pin.change_id} is {release}, so nothing said by hand of its place holds any more.")
    said += [_ended(session, pin, place) for pin, place in _put_elsewhere(session, recording)]
    for pin in _of_releases(session, sorted(recording.altered("releases", "state"))):
        session.delete(pin)
    session.flush()
    return list(dict.fromkeys(said))


def _of_changes(session: Session, changes: list[int]) -> Iterator[tuple[Pin, str]]:
    """The pins of those of these changes that have no place in plans any more."""
    for at in range(0, len(changes), _AT_ONCE):
        chosen = (
            sa.select(Pin, Change.state)
            .join(Change, Change.id == Pin.change_id)
            .where(Change.id.in_(changes[at : at + _AT_ONCE]), Change.state.not_in(_PLANNED))
        )
        for pin, state in session.execute(chosen).all():
            yield pin, state.value


def _put_elsewhere(session: Session, recording: Recording) -> Iterator[tuple[Pin, int]]:
    """The pins that this act's own placing contradicts: the later word of a hand holds."""
    made = sorted(recording.made("release_items"))
    for at in range(0, len(made), _AT_ONCE):
        there = ReleaseItem.release_id == Pin.release_id
        chosen = (
            sa.select(Pin, ReleaseItem.release_id)
            .join(ReleaseItem, ReleaseItem.change_id == Pin.change_id)
            .where(
                ReleaseItem.id.in_(made[at : at + _AT_ONCE]),
                ReleaseItem.carried.is_(False),
                sa.or_(
                    sa.and_(Pin.kind == PinKind.PINNED, sa.not_(there)),
                    sa.and_(Pin.kind == PinKind.BARRED, sa.or_(Pin.release_id.is_(None), there)),
                ),
            )
        )
        yield from ((pin, place) for pin, place in session.execute(chosen).all())


def _ended(session: Session, pin: Pin, place: int) -> str:
    session.delete(pin)
    where = f"R-{pin.release_id}" if pin.release_id is not None else "all releases"
    word = "pinned to" if pin.kind is PinKind.PINNED else "barred from"
    return f"C-{pin.change_id} was {word} {where} by hand; it stands in R-{place} now, so that no longer holds."


def _of_releases(session: Session, releases: list[int]) -> list[Pin]:
    """What binds to releases that have shipped or were withdrawn."""
    return [
        pin
        for at in range(0, len(releases), _AT_ONCE)
        for pin in session.scalars(
            sa.select(Pin)
            .join(Release, Release.id == Pin.release_id)
            .where(Release.id.in_(releases[at : at + _AT_ONCE]), Release.state.not_in(UNSHIPPED_RELEASE))
        )
    ]
