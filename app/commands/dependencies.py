"""Dependencies: what a change requires, goes together with or excludes, and the day before which it must not ship."""

from dataclasses import dataclass
from datetime import date

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
    """Tie a change to another or to a date; refused where it would run in a circle."""
    change = change_of(act.session, order.change)
    if order.kind is DependencyKind.NOT_BEFORE:
        if order.day is None:
            raise BadInput("Not before which day?")
        known = act.session.scalar(_same(order))
        if known is None:
            act.session.add(Dependency(change_id=change.id, kind=order.kind, not_before=order.day))
        else:
            known.not_before = order.day
        return act.done("depend", f"C-{change.id} must not ship before {order.day.isoformat()}")
    if order.other is None:
        raise BadInput("Name the other change.")
    other = change_of(act.session, order.other)
    if other.id == change.id:
        raise RuleBroken(f"C-{change.id} can't depend on itself.")
    if order.kind is DependencyKind.REQUIRES and change.id in _required_by(act, other.id):
        raise RuleBroken(f"C-{other.id} already requires C-{change.id}: that would run in a circle.")
    if act.session.scalar(_same(order)) is not None:
        raise RuleBroken(f"It is known already that C-{change.id} {_WORDS[order.kind]} C-{other.id}.")
    act.session.add(Dependency(change_id=change.id, kind=order.kind, other_id=other.id))
    act.recording.touch("change", other.id)
    return act.done("depend", f"C-{change.id} {_WORDS[order.kind]} C-{other.id}")


_WORDS = {
    DependencyKind.REQUIRES: "requires",
    DependencyKind.TOGETHER: "goes together with",
    DependencyKind.EXCLUDES: "excludes",
}


def _same(order: Depend) -> sa.Select[Dependency]:
    return sa.select(Dependency).where(
        Dependency.change_id == order.change,
        Dependency.kind == order.kind,
        Dependency.other_id.is_(None)
        if order.kind is DependencyKind.NOT_BEFORE
        else Dependency.other_id == order.other,
    )


def _required_by(act: Act, number: int) -> set[int]:
    """Everything that *number* requires, however far."""
    found: set[int] = set()
    front = {number}
    while front:
        following = act.session.scalars(
            sa.select(Dependency.other_id).where(
                Dependency.change_id.in_(front),
                Dependency.kind == DependencyKind.REQUIRES,
                Dependency.other_id.is_not(None),
            )
        )
        front = {other for other in following if other is not None} - found
        found |= front
    return found
