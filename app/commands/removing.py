"""Removing releases that hold nothing: one by its number, or those that the cadence no longer lays out."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from app.commands.act import Act
from app.commands.finding import items_of, release_of
from app.effects import Effects
from models.capacity import ClosureException, TeamTime
from models.composing import Pin
from models.letters import Letter
from models.releases import Release, ReleaseItem, TestWord
from models.renewals import Renewal, Reservation
from models.rules.errors import RuleBroken
from models.rules.states import UNSHIPPED_RELEASE, LetterState, ReleaseState
from models.rules.terms import ReleaseKind

#: What somebody said of a release keeps it from going by itself, and goes with it.
_SAID_OF_IT = (ClosureException, Pin, TestWord)


@dataclass(frozen=True, slots=True)
class RemoveRelease:
    """A release that was made for nothing."""

    number: int


def remove_release(act: Act, order: RemoveRelease) -> Effects:
    """Remove a release that holds nothing, has not shipped, and that nobody was told of."""
    release = release_of(act.session, order.number)
    act.check_seen(release, f"R-{release.id}")
    label, name = f"R-{release.id}", release.name
    if release.state not in UNSHIPPED_RELEASE:
        raise RuleBroken(f"{label} is {release.state.value}: it stays in the history.")
    if held := [f"C-{item.change_id}" for item in items_of(act.session, release) if not item.carried]:
        raise RuleBroken(f"{label} holds {', '.join(held)}. Move them to another release first (slip or place).")
    if ported := [f"C-{item.change_id}" for item in items_of(act.session, release) if item.ported]:
        raise RuleBroken(f"{label} holds {', '.join(ported)}, ported to it. Take that out first (fortnight unport).")
    if renewals := [f"N-{number}" for number in act.session.scalars(_counting_on().where(Release.id == release.id))]:
        raise RuleBroken(
            f"{label} is counted on by {', '.join(renewals)}: its target, or time kept for it. Move that first."
        )
    if act.session.scalar(sa.select(Letter.id).where(*_told_of(release)).limit(1)) is not None:
        raise RuleBroken(
            f"{label} was named in a letter, so it stays, empty. Give it another day: release set {label} date=…"
        )
    _remove(act, release)
    return act.done("remove_release", f"{label} removed: {name}")


def remove_surplus(act: Act, product_id: int, since: date, wanted: Collection[date]) -> list[str]:
    """Remove the product's empty releases from that day on that stand on no day of its cadence; their names."""
    is_own = sa.or_(ReleaseItem.carried.is_(False), ReleaseItem.ported.is_(True))
    held = sa.select(ReleaseItem.id).where(ReleaseItem.release_id == Release.id, is_own)
    told = sa.select(Letter.id).where(Letter.release_id == Release.id)
    chosen = (
        sa.select(Release)
        .where(
            Release.product_id == product_id,
            Release.kind == ReleaseKind.REGULAR,
            Release.state == ReleaseState.PLANNED,
            Release.due >= since,
            # What somebody wrote on it, or told of it, keeps it.
            Release.notes == "",
            *(~sa.exists().where(part.release_id == Release.id) for part in _SAID_OF_IT),
            ~sa.exists().where(TeamTime.release_id == Release.id, TeamTime.by_hand.is_(True)),
            ~held.exists(),
            ~told.exists(),
            Release.id.not_in(_counting_on().with_only_columns(Release.id)),
        )
        .order_by(Release.due)
    )
    surplus = [release for release in act.session.scalars(chosen) if release.due not in wanted]
    names = [release.name for release in surplus]
    for release in surplus:
        _remove(act, release)
    return names


def _counting_on() -> sa.Select[int]:
    """The renewals that are to ship in a release, or have time in it."""
    kept = sa.select(Reservation.renewal_id).where(Reservation.release_id == Release.id).correlate(Release)
    joined = sa.or_(Renewal.release_id == Release.id, Renewal.id.in_(kept))
    return sa.select(Renewal.id).select_from(sa.join(Release, Renewal, joined)).order_by(Renewal.id)


def _told_of(release: Release) -> tuple[sa.ColumnElement[bool], ...]:
    return Letter.release_id == release.id, Letter.state != LetterState.WITHDRAWN


def _remove(act: Act, release: Release) -> None:
    """With what was said of it, and the hot fixes that it carries; a letter taken back before it left names it no longer."""
    for letter in act.session.scalars(sa.select(Letter).where(Letter.release_id == release.id)).all():
        letter.release_id = None
    for part in (*_SAID_OF_IT, TeamTime):
        of_it = sa.select(part).where(part.release_id == release.id)
        for row in act.session.scalars(
            of_it if part is not TeamTime else of_it.where(TeamTime.by_hand.is_(True))
        ).all():
            act.session.delete(row)
    for item in items_of(act.session, release):
        act.session.delete(item)
    act.session.flush()
    act.session.delete(release)
    act.session.flush()
