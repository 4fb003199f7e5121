"""Pinning: a change is pinned to a release by hand, barred from one or from all, or let free again."""

from dataclasses import dataclass

import sqlalchemy as sa

from app.commands.act import Act
from app.commands.finding import change_of, item_of, release_of
from app.commands.planning import note_late_mandate
from app.effects import Effects
from models.changes import Change, Dependency
from models.composing import Pin
from models.products import Product
from models.releases import Release
from models.rules.errors import RuleBroken
from models.rules.states import OPEN_RELEASE, ChangeState
from models.rules.terms import DependencyKind, PinKind, ReleaseKind

_FREE = frozenset({ChangeState.HONOURED, ChangeState.PLANNED})


@dataclass(frozen=True, slots=True)
class PinTo:
    """Whatever plan is composed, the change is in this release."""

    change: int
    release: int


@dataclass(frozen=True, slots=True)
class Bar:
    """Whatever plan is composed, the change is not in this release; None: in none of them."""

    change: int
    release: int | None = None


@dataclass(frozen=True, slots=True)
class Unpin:
    """Let a change free again: all that was said of it by hand, or of this release alone."""

    change: int
    release: int | None = None


def pin(act: Act, order: PinTo) -> Effects:
    """Pin a change to a release, in the place of the one that it was pinned to; refused where it is barred from there."""
    change, release = _free_change(act, order.change), release_of(act.session, order.release)
    _check_release(act, change, release)
    for known in _pins(act, change):
        if known.kind is PinKind.BARRED and known.release_id in (None, release.id):
            where = f"R-{release.id}" if known.release_id else "all releases"
            raise RuleBroken(
                f"C-{change.id} is barred from {where} by hand. Take that back first: unpin C-{change.id}."
            )
        if known.kind is PinKind.PINNED and known.release_id == release.id:
            raise RuleBroken(f"C-{change.id} is pinned to R-{release.id} already.")
        if known.kind is PinKind.PINNED:
            act.session.delete(known)
    act.session.flush()
    _check_day(act, change, release)
    act.session.add(Pin(change_id=change.id, kind=PinKind.PINNED, release_id=release.id))
    note_late_mandate(act, change, release)
    return act.done("pin", f"C-{change.id} pinned to R-{release.id}, {release.name}")


def bar(act: Act, order: Bar) -> Effects:
    """Bar a change from a release, or from all; refused where it is pinned there."""
    change = _free_change(act, order.change)
    release = release_of(act.session, order.release) if order.release is not None else None
    if release is not None:
        _check_release(act, change, release)
    where = "all releases" if release is None else f"R-{release.id}"
    for known in _pins(act, change):
        if known.kind is PinKind.BARRED and known.release_id in (None, order.release):
            there = f"R-{known.release_id}" if known.release_id else "all releases"
            raise RuleBroken(f"C-{change.id} is barred from {there} already.")
        if known.kind is PinKind.PINNED and order.release in (None, known.release_id):
            raise RuleBroken(
                f"C-{change.id} is pinned to R-{known.release_id}, so it can't be barred from {where}. "
                f"Take that back first: unpin C-{change.id}."
            )
        if known.kind is PinKind.BARRED and release is None:
            act.session.delete(known)
    act.session.add(Pin(change_id=change.id, kind=PinKind.BARRED, release_id=order.release))
    return act.done("bar", f"C-{change.id} barred from {where}")


def unpin(act: Act, order: Unpin) -> Effects:
    """Take back what was said of a change by hand."""
    change = change_of(act.session, order.change)
    act.check_seen(change, f"C-{change.id}")
    gone = [each for each in _pins(act, change) if order.release in (None, each.release_id)]
    if not gone:
        where = f" R-{order.release}" if order.release is not None else " any release"
        raise RuleBroken(f"C-{change.id} is neither pinned to nor barred from{where}.")
    for each in gone:
        act.session.delete(each)
    return act.done("unpin", f"C-{change.id} is free to be placed again")


def _free_change(act: Act, number: int) -> Change:
    change = change_of(act.session, number)
    act.check_seen(change, f"C-{change.id}")
    if change.state in (ChangeState.READY, ChangeState.TESTED):
        raise RuleBroken(f"C-{change.id} is {change.state.value}: what is built stays in its release anyway.")
    if change.state not in _FREE:
        raise RuleBroken(
            f"C-{change.id} is {change.state.value}: only what is honoured or planned has a place in plans."
        )
    return change


def _check_release(act: Act, change: Change, release: Release) -> None:
    if release.product_id != change.product_id:
        product = act.session.get_one(Product, release.product_id).name
        raise RuleBroken(f"R-{release.id} is a release of {product}, and C-{change.id} belongs to another product.")
    if release.kind is ReleaseKind.EXPEDITED or release.branch_id is not None:
        raise RuleBroken(
            f"R-{release.id} is not among the releases that are composed. Place C-{change.id} in it instead."
        )
    item = item_of(act.session, change)
    if release.state not in OPEN_RELEASE and (item is None or item.release_id != release.id):
        raise RuleBroken(f"R-{release.id} is {release.state.value.replace('-', ' ')}: it takes nothing more in.")


def _check_day(act: Act, change: Change, release: Release) -> None:
    first = act.session.scalar(
        sa.select(Dependency.not_before).where(
            Dependency.change_id == change.id, Dependency.kind == DependencyKind.NOT_BEFORE
        )
    )
    if first is not None and release.planned_on < first:
        raise RuleBroken(
            f"C-{change.id} must not ship before {first.isoformat()}; R-{release.id} is planned for "
            f"{release.planned_on.isoformat()}. Choose a later release."
        )


def _pins(act: Act, change: Change) -> list[Pin]:
    return list(act.session.scalars(sa.select(Pin).where(Pin.change_id == change.id).order_by(Pin.id)))
