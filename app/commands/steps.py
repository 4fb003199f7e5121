"""Several things that one act does, so that one undo takes all of them back."""

from collections.abc import Callable, Iterable, Sequence
from copy import copy
from dataclasses import dataclass, field
from typing import TypeVar

import sqlalchemy as sa

from app.commands.act import Act
from app.effects import Effects
from models.rules.errors import BadInput, RuleBroken
from models.tickets import Ticket

Order = TypeVar("Order")
_BATCH = 500

#: Told after every step: how many are done, and of how many. What it raises leaves everything as it was.
Watch = Callable[[int, int], None]


class _Step(Act):
    """One of several things that one act does: it shares everything with the act, and the act alone is written down."""

    def done(self, verb: str, sentence: str, reason: str | None = None) -> Effects:  # noqa: ARG002 - an act's own
        """Nothing is settled or told before the whole act is done."""
        self.session.flush()
        return Effects(self.id, sentence)


def step_of(act: Act) -> Act:
    """The act as its steps see it."""
    step = copy(act)
    step.__class__ = _Step
    # What the user saw is one version; several items have one each.
    step.seen = None
    return step


def each(act: Act, command: Callable[[Act, Order], Effects], orders: Iterable[Order]) -> None:
    """Do all of them, or none: what refuses one refuses the act."""
    step = step_of(act)
    for order in orders:
        command(step, order)


@dataclass(slots=True)
class Course:
    """How an act on several items goes: who is told of its progress, and why which items were passed over."""

    watch: Watch | None = None
    skipped: dict[int, str] = field(default_factory=dict)

    def told(self, done: int, total: int) -> None:
        """So many are done."""
        if self.watch is not None:
            self.watch(done, total)


def each_that_can(
    act: Act, command: Callable[[Act, Order], Effects], orders: dict[int, Order], course: Course
) -> list[int]:
    """Do those that a rule allows, and note why the others were passed over; RuleBroken where none is left.

    A command refuses before it alters anything; one that does not must refuse the whole act.
    """
    if not orders:
        raise BadInput("Choose at least one ticket.")
    step, done, numbers = step_of(act), [], list(orders)
    held: Sequence[Ticket] = ()
    for place, (number, order) in enumerate(orders.items(), 1):
        if place % _BATCH == 1:
            # Held here, the session finds each of them without asking once more.
            some = sa.select(Ticket).where(Ticket.id.in_(numbers[place - 1 : place - 1 + _BATCH]))
            held = act.session.scalars(some).all()
        try:
            command(step, order)
            done.append(number)
        except RuleBroken as refusal:
            if act.session.dirty or act.session.new:
                raise
            course.skipped[number] = refusal.sentence
        course.told(place, len(orders))
    del held
    if not done:
        raise RuleBroken(_nobody(course.skipped))
    # What is true of the change is said once, not once a ticket.
    act.notes[:] = dict.fromkeys(act.notes)
    if course.skipped:
        act.note(passed_over(course.skipped))
    return done


def _nobody(skipped: dict[int, str]) -> str:
    first = next(iter(skipped.values()))
    return first if len(skipped) == 1 else f"Nothing can be done to any of them: {first}"


def passed_over(skipped: dict[int, str]) -> str:
    """Which were passed over, and why, in one sentence or a few."""
    shown = list(skipped.values())[:5]
    more = f" And {len(skipped) - len(shown)} more." if len(skipped) > len(shown) else ""
    return f"Passed over: {' '.join(shown)}{more}"
