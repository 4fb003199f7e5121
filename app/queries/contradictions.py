"""Contradictions: changes whose state is at odds with where they stand, as a file of an earlier version may hold them."""

from collections import defaultdict
from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models.changes import Change
from models.releases import Release, ReleaseItem
from models.rules.states import IN_RELEASE, UNSHIPPED_RELEASE, ChangeState

_SHOWN = 20


def contradictions(session: Session) -> tuple[str, ...]:
    """What is at odds, sentence by sentence, with the way out of it where there is one; nothing where all agree."""
    found = [*_held_all_the_same(session), *_nowhere(session), *_twice(session)]
    if len(found) <= _SHOWN:
        return tuple(found)
    return (*found[:_SHOWN], f"{len(found) - _SHOWN} more changes are at odds with where they stand.")


def _own_places() -> sa.Select[int, ChangeState, int]:
    """What stands in a release that is still to ship, but for what is carried or ported there."""
    return (
        sa.select(Change.id, Change.state, Release.id)
        .join(ReleaseItem, ReleaseItem.change_id == Change.id)
        .join(Release, Release.id == ReleaseItem.release_id)
        .where(ReleaseItem.carried.is_(False), Release.state.in_(UNSHIPPED_RELEASE))
        .order_by(Change.id, Release.id)
    )


def _held_all_the_same(session: Session) -> Sequence[str]:
    places = session.execute(_own_places().where(Change.state.not_in(IN_RELEASE)))
    return [
        f"C-{change} is {state.value}, and R-{release} holds it all the same.{_way(state)}"
        for change, state, release in places
    ]


def _way(state: ChangeState) -> str:
    """Placing sets right what may be placed."""
    return " Place it again, there or elsewhere." if state is ChangeState.HONOURED else ""


def _nowhere(session: Session) -> Sequence[str]:
    placed = sa.select(ReleaseItem.change_id).join(Release, Release.id == ReleaseItem.release_id)
    placed = placed.where(ReleaseItem.carried.is_(False), Release.state.in_(UNSHIPPED_RELEASE))
    chosen = sa.select(Change.id, Change.state).where(Change.state.in_(IN_RELEASE), Change.id.not_in(placed))
    return [
        f"C-{change} is {state.value}, and stands in no release that is still to ship."
        for change, state in session.execute(chosen.order_by(Change.id))
    ]


def _twice(session: Session) -> Sequence[str]:
    places: dict[int, list[str]] = defaultdict(list)
    for change, _, release in session.execute(_own_places().where(Change.state.in_(IN_RELEASE))):
        places[change].append(f"R-{release}")
    return [
        f"C-{change} stands in {' and in '.join(some)} at once." for change, some in places.items() if len(some) > 1
    ]
