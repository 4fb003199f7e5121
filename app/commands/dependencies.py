"""Dependencies: what a change requires, goes together with or excludes, and the day before which it must not ship."""

from dataclasses import dataclass
from datetime import date
from itertools import pairwise

import sqlalchemy as sa

from app.commands.act import Act
from app.commands.finding import change_of
from app.effects import Effects
from models.changes import Dependency
from models.rules.errors import BadInput, RuleBroken
from models.rules.terms import DependencyKind


@dataclass(frozen=True, slots=True)
class Depend:
    """This change requires, goes together with or excludes that one, or must not ship before a day."""

    change: int
    kind: DependencyKind
    other: int | None = None
    day: date | None = None


def depend(act: Act, order: Depend) -> Effects:
    """Tie a change to another or to a date; refused where it would run in a circle, or ties and parts the same two."""
    change = change_of(act.session, order.change)
    if order.kind is DependencyKind.NOT_BEFORE:
        if order.day is None:
            raise BadInput("Not before which day?")
        if order.day < act.now.date():
            raise BadInput(f"{order.day.isoformat()} is past, so C-{change.id} may ship already. Choose a day to come.")
        known = act.session.scalar(_same(order))
        if known is None:
            act.session.add(Dependency(change_id=change.id, kind=order.kind, not_before=order.day))
        else:
            known.not_before = order.day
        return act.done("depend", f"C-{change.id} must not ship before {order.day.isoformat()}")
    other = _other(act, order)
    if other == change.id:
        raise RuleBroken(f"C-{change.id} can't depend on itself.")
    _check_between(act, order, other)
    act.session.add(Dependency(change_id=change.id, kind=order.kind, other_id=other))
    act.recording.touch("change", other)
    return act.done("depend", f"C-{change.id} {_WORDS[order.kind]} C-{other}")


def undepend(act: Act, order: Depend) -> Effects:
    """Untie a change from another, or from the day before which it must not ship (whichever day is named)."""
    change = change_of(act.session, order.change)
    if order.kind is not DependencyKind.NOT_BEFORE:
        _other(act, order)
    known = act.session.scalar(_same(order))
    if known is None:
        raise RuleBroken(f"C-{change.id} has no such dependency: {_said(order)}.")
    if known.other_id is not None:
        act.recording.touch("change", known.other_id)
    act.session.delete(known)
    return act.done("undepend", f"C-{change.id} is no longer tied: {_said(order)}")


_WORDS = {
    DependencyKind.REQUIRES: "requires",
    DependencyKind.TOGETHER: "goes together with",
    DependencyKind.EXCLUDES: "excludes",
}


def _said(order: Depend) -> str:
    return "not before a day" if order.kind is DependencyKind.NOT_BEFORE else f"{_WORDS[order.kind]} C-{order.other}"


def _other(act: Act, order: Depend) -> int:
    if order.other is None:
        raise BadInput("Name the other change.")
    return change_of(act.session, order.other).id


def _same(order: Depend) -> sa.Select[Dependency]:
    return sa.select(Dependency).where(
        Dependency.change_id == order.change,
        Dependency.kind == order.kind,
        Dependency.other_id.is_(None)
        if order.kind is DependencyKind.NOT_BEFORE
        else Dependency.other_id == order.other,
    )


def _check_between(act: Act, order: Depend, other: int) -> None:
    """Raise RuleBroken where the two are tied already in this way, in the opposite one, or in a circle."""
    pair = (order.change, other)
    for known in act.session.scalars(
        sa.select(Dependency)
        .where(Dependency.change_id.in_(pair), Dependency.other_id.in_(pair))
        .order_by(Dependency.id)
    ):
        said = f"C-{known.change_id} {_WORDS[known.kind]} C-{known.other_id}"
        if known.kind is order.kind and known.change_id == order.change:
            raise RuleBroken(f"It is known already that {said}.")
        if (known.kind is DependencyKind.EXCLUDES) is not (order.kind is DependencyKind.EXCLUDES):
            asked = f"C-{order.change} {_WORDS[order.kind]} C-{other}"
            raise RuleBroken(f"{said}, so it can't be that {asked}. Remove the one before you set the other.")
    if order.kind is DependencyKind.REQUIRES and (way := _way(act, other, order.change)):
        circle = ", ".join(f"C-{one} requires C-{following}" for one, following in pairwise(way))
        raise RuleBroken(f"{circle}: if C-{order.change} required C-{other}, that would run in a circle.")


def _way(act: Act, start: int, end: int) -> list[int]:
    """From what to what one comes from *start* to *end* by what requires what; empty where no way leads there."""
    came_from: dict[int, int | None] = {start: None}
    front = [start]
    while front and end not in came_from:
        steps = act.session.execute(
            sa.select(Dependency.change_id, Dependency.other_id)
            .where(
                Dependency.change_id.in_(front),
                Dependency.kind == DependencyKind.REQUIRES,
                Dependency.other_id.is_not(None),
            )
            .order_by(Dependency.id)
        ).all()
        front = []
        for one, other in steps:
            if other is not None and other not in came_from:
                came_from[other] = one
                front.append(other)
    way: list[int] = []
    at: int | None = end if end in came_from else None
    while at is not None:
        way.append(at)
        at = came_from[at]
    return way[::-1]
