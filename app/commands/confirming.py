"""Whether a release ships as whoever says so has seen it: with the same changes, to the same people."""

from collections.abc import Collection

from app.commands.act import Act
from app.commands.finding import items_of
from app.rows.releases import Confirmed
from models.releases import Release
from models.rules.errors import Outdated


def own_of(act: Act, release: Release) -> set[int]:
    """The changes that stand in the release itself, not carried there."""
    return {item.change_id for item in items_of(act.session, release) if not item.carried}


def check_confirmed(
    act: Act, release: Release, seen: Confirmed, slipped: Collection[int], waiters: Collection[int]
) -> None:
    """Raise Outdated where other changes come out or slip, or others are told, than was confirmed."""
    inside = (item.change_id for item in items_of(act.session, release) if item.waiver_reason is None)
    if Confirmed(frozenset(inside), frozenset(slipped), frozenset(waiters)) != seen:
        raise Outdated(
            f"R-{release.id} has changed while you looked at it: other changes would ship or slip, or others be told, "
            "than you confirmed. See what it says now, then try again."
        )
