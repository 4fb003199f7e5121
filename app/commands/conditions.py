"""What brings a change back: said when it is parked, deferred or told *not now*, and replaced later."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

import sqlalchemy as sa

from app.commands import given
from app.commands.finding import ticket_of
from app.parked.rooms import free_days, widest
from models.changes import Change
from models.parking import Condition
from models.rules.errors import BadInput
from models.rules.parking import LAW_DAYS
from models.rules.states import TicketState
from models.rules.terms import ReturnKind, TicketEvent

if TYPE_CHECKING:
    from app.commands.act import Act

_MOST = 1_000_000
#: So many conditions on one change; nobody oversees more.
_MOST_AT_ONCE = 20
_LONGEST_AHEAD = 3650


@dataclass(frozen=True, slots=True)
class BringBack:
    """One thing that brings a change back.

    DATE: *day*. TICKET: *ticket* and *event*. WAITERS: *amount* waiting. CAPACITY: *amount* free person-days in a coming
    release. LAW: *day* and *note*, the law; *amount* days before (90, unless said).
    """

    kind: ReturnKind
    day: date | None = None
    ticket: int | None = None
    event: TicketEvent | None = None
    amount: float | None = None
    note: str | None = None

    def returns_on(self) -> date | None:
        """The day on which it comes true, of those that have one."""
        if self.day is None:
            return None
        ahead = (self.amount if self.amount is not None else LAW_DAYS) if self.kind is ReturnKind.LAW else 0
        return self.day - timedelta(days=int(ahead))


def days_of(back: Sequence[BringBack]) -> tuple[date, ...]:
    """The days on which any of these come true."""
    return tuple(day for each in back if (day := each.returns_on()) is not None)


def keep(act: "Act", change: Change, back: Sequence[BringBack]) -> None:
    """Let these, and no others any more, bring the change back. BadInput for what can't come true, or is so already."""
    if len(back) > _MOST_AT_ONCE:
        raise BadInput(f"At most {_MOST_AT_ONCE} conditions bring a change back; these are {len(back)}.")
    end(act, change)
    for each in dict.fromkeys(back):
        act.session.add(_checked(act, change, each))
    act.session.flush()


def end(act: "Act", change: Change) -> None:
    """What would have brought it back no longer does."""
    for condition in open_conditions(act, change):
        condition.ended_at = act.now


def open_conditions(act: "Act", change: Change) -> Sequence[Condition]:
    """What may still bring the change back."""
    chosen = sa.select(Condition).where(
        Condition.change_id == change.id, Condition.met_at.is_(None), Condition.ended_at.is_(None)
    )
    return act.session.scalars(chosen.order_by(Condition.id)).all()


def _checked(act: "Act", change: Change, back: BringBack) -> Condition:
    made = Condition(change_id=change.id, kind=back.kind, made_at=act.now)
    _FILL[back.kind](act, change, back, made)
    return made


def _of_day(act: "Act", _change: Change, back: BringBack, made: Condition) -> None:
    if back.day is None:
        raise BadInput("On which day is it to come back? Write it like 2027-03-01.")
    _check_to_come(act, back.day)
    made.day = back.day


def _of_ticket(act: "Act", _change: Change, back: BringBack, made: Condition) -> None:
    if back.ticket is None or back.event is None:
        raise BadInput("Which ticket, and what must happen to it? Write it like T-9:closed.")
    ticket = ticket_of(act.session, back.ticket)
    if back.event is TicketEvent.CLOSED and ticket.state is TicketState.CLOSED:
        raise BadInput(f"T-{ticket.id} is closed already: that can't bring it back.")
    if back.event is TicketEvent.REOPENED and ticket.state is not TicketState.CLOSED:
        raise BadInput(f"T-{ticket.id} is not closed, so it can't be reopened. Name closed or answered instead.")
    made.ticket_id, made.ticket_event = ticket.id, back.event


def _of_waiters(_act: "Act", change: Change, back: BringBack, made: Condition) -> None:
    made.amount = _amount(back, "How many must wait for it?")
    if made.amount != int(made.amount):
        raise BadInput(f"Those who wait are counted: {made.amount:g} is not a whole number.")
    if change.waiting >= made.amount:
        raise BadInput(f"{change.waiting} wait for C-{change.id} already. Name a higher number.")


def _of_capacity(act: "Act", change: Change, back: BringBack, made: Condition) -> None:
    made.amount = _amount(back, "How many person-days must be free?")
    free = free_days(act.session, [change.product_id], act.now.date()).get(change.product_id, ())
    roomy = next((room for room in free if room.days >= made.amount), None)
    if roomy is not None:
        raise BadInput(f"{roomy.name} has {roomy.days:g} person-days free already. Name a higher number.")
    most = widest(act.session, change.product_id, act.now.date())
    if most is not None and most < made.amount:
        act.note(
            f"No coming release holds more than {most:g} person-days, so {made.amount:g} are never free "
            "until one is given a larger capacity."
        )


def _of_law(act: "Act", _change: Change, back: BringBack, made: Condition) -> None:
    law = given.short(back.note or "", given.LONGEST_NOTE, "law’s name")
    if back.day is None or law is None:
        raise BadInput("Which law, and from which day? Write it like 2027-01-01:'Accessibility Act'.")
    _check_to_come(act, back.day)
    days = LAW_DAYS if back.amount is None else back.amount
    if not 0 <= days <= _LONGEST_AHEAD or days != int(days):
        raise BadInput(f"A change comes back 0 to {_LONGEST_AHEAD} whole days before a law’s date, not {days:g}.")
    comes = back.day - timedelta(days=int(days))
    if comes <= act.now.date():
        raise BadInput(
            f"{days:g} days before {back.day.isoformat()} is {comes.isoformat()}, so it would be back at once. "
            "Say fewer days before."
        )
    made.day, made.note, made.amount = back.day, law, float(days)


_FILL = {
    ReturnKind.DATE: _of_day,
    ReturnKind.TICKET: _of_ticket,
    ReturnKind.WAITERS: _of_waiters,
    ReturnKind.CAPACITY: _of_capacity,
    ReturnKind.LAW: _of_law,
}


def _amount(back: BringBack, question: str) -> float:
    if back.amount is None:
        raise BadInput(question)
    if not 0 < back.amount <= _MOST:
        limit = f"of at most {_MOST}" if back.amount > _MOST else "above 0"
        raise BadInput(f"{back.amount:g} can’t bring it back. Name a number {limit}.")
    return float(back.amount)


def _check_to_come(act: "Act", day: date) -> None:
    if day <= act.now.date():
        raise BadInput(f"{day.isoformat()} is not a day to come.")
