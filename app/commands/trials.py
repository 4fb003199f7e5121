"""A fault is tried: in which place, in which situation, and what was seen; and the gate that a correction passes by it."""

from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from app.commands import given
from app.commands.act import Act
from app.commands.finding import change_of, move_change, ticket_of, waiting_of
from app.effects import Effects
from models.cases import Trial
from models.changes import Change
from models.rules.errors import BadInput, RuleBroken
from models.rules.reproduction import was_seen
from models.rules.states import ChangeState, TicketState
from models.rules.terms import ChangeKind, Event, TicketKind, TrialPlace, TrialResult
from models.tickets import Ticket, Waiter

AS_DESCRIBED = "as described"
_NO_FAULT = frozenset({TicketKind.WISH, TicketKind.RFC, TicketKind.ORDER, TicketKind.ADVICE})


@dataclass(frozen=True, slots=True)
class Tried:
    """Where and how a fault was tried: whose system, its name where there are several, and the situation."""

    place: TrialPlace
    situation: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class TryFault:
    """What was seen when the fault of a ticket, or of a correction, was tried; no result takes the trial away."""

    kind: str
    number: int
    tried: Tried
    result: TrialResult | None
    note: str | None = None


def try_fault(act: Act, order: TryFault) -> Effects:
    """Record one cell of the grid; tried again, it says what was seen last."""
    item: Ticket | Change
    if order.kind == "ticket":
        label, item = f"T-{order.number}", ticket_of(act.session, order.number)
        _check_ticket(item)
    else:
        label, item = f"C-{order.number}", change_of(act.session, order.number)
        _check_change(item)
    act.check_seen(item, label)
    tried = _cleaned(order.tried)
    if order.result is None:
        _take_away(act, item, tried)
        return act.done("try_fault", f"{label}: a trial taken away ({_said(tried)})")
    _record(act, item, tried, order.result, order.note)
    act.recording.touch(order.kind, order.number)
    return act.done("try_fault", f"{label} tried: {_said(tried)}: {order.result.value.replace('-', ' ')}", order.note)


def _check_ticket(ticket: Ticket) -> None:
    if ticket.kind in _NO_FAULT:
        raise RuleBroken(
            f"T-{ticket.id} is filed as {ticket.kind.value}: only a fault is tried. Correct its kind first."
        )
    if ticket.state is TicketState.CLOSED:
        raise RuleBroken(f"T-{ticket.id} is closed: there is nothing left to try. Reopen it first.")


def _check_change(change: Change) -> None:
    if change.kind is not ChangeKind.CORRECTION:
        raise RuleBroken(f"C-{change.id} is a {change.kind.value}: only a correction is tried.")
    if change.state in (ChangeState.MERGED, ChangeState.REJECTED, ChangeState.SHIPPED):
        raise RuleBroken(f"C-{change.id} is {change.state.value}: there is nothing left to try.")


def _cleaned(tried: Tried) -> Tried:
    situation = given.short(" ".join(tried.situation.split()), 300, "situation")
    if not situation:
        raise BadInput("In which situation was it tried? Say it in a few words, such as “with the filter on”.")
    name = given.short(" ".join(tried.name.split()), 200, "system’s or computer’s name")
    return Tried(tried.place, situation, name or "")


def _said(tried: Tried) -> str:
    return f"{tried.place.value.replace('-', ' ')}{f' {tried.name}' if tried.name else ''}, {tried.situation}"


def _of(item: Ticket | Change) -> sa.ColumnElement[bool]:
    return Trial.ticket_id == item.id if isinstance(item, Ticket) else Trial.change_id == item.id


def _found(act: Act, item: Ticket | Change, tried: Tried) -> Trial | None:
    same = (Trial.place == tried.place, Trial.name == tried.name, Trial.situation == tried.situation)
    return act.session.scalar(sa.select(Trial).where(_of(item), *same))


def _take_away(act: Act, item: Ticket | Change, tried: Tried) -> None:
    found = _found(act, item, tried)
    if found is None:
        raise RuleBroken(f"That was not tried: {_said(tried)}.")
    act.session.delete(found)


def _record(act: Act, item: Ticket | Change, tried: Tried, result: TrialResult, note: str | None) -> None:
    trial = _found(act, item, tried)
    if trial is None:
        owner = {"ticket_id": item.id} if isinstance(item, Ticket) else {"change_id": item.id}
        trial = Trial(**owner, place=tried.place, name=tried.name, situation=tried.situation)
        act.session.add(trial)
    trial.result, trial.note = result, given.text(note or "")
    trial.tried_at, trial.tried_by = act.now, act.who


def trials_of_change(act: Act, change: Change) -> Sequence[Trial]:
    """The trials of a correction: its own, and those of the tickets that wait for it."""
    waiting = sa.select(Waiter.ticket_id).where(Waiter.change_id == change.id)
    chosen = sa.select(Trial).where(sa.or_(Trial.change_id == change.id, Trial.ticket_id.in_(waiting)))
    return act.session.scalars(chosen.order_by(Trial.id)).all()


@dataclass(frozen=True, slots=True)
class Reproduced:
    """The fault was seen again; where and in which situation, where no trial says so yet."""

    change: int
    note: str | None = None
    place: TrialPlace | None = None
    situation: str | None = None


def reproduced(act: Act, order: Reproduced) -> Effects:
    """Open the gate of a correction: a new one is honoured at once, and those who wait get their interim word."""
    change = change_of(act.session, order.change)
    act.check_seen(change, f"C-{change.id}")
    if change.kind is not ChangeKind.CORRECTION:
        raise RuleBroken(f"C-{change.id} is a {change.kind.value}: only a correction is reproduced.")
    if change.reproduced_at is not None:
        raise RuleBroken(f"C-{change.id} was already reproduced.")
    if change.state not in (ChangeState.NEW, ChangeState.PARKED):
        raise RuleBroken(f"C-{change.id} is {change.state.value}: there is nothing left to reproduce.")
    _pass_gate(act, change, order)
    change.reproduced_at = act.now
    if change.state is ChangeState.NEW:
        move_change(act.session, change, "honour")
        act.tell(waiting_of(act.session, change.id), Event.ORDERED)
    act.standing.of_changes(change.id)
    return act.done("reproduced", f"C-{change.id} reproduced", order.note)


def _pass_gate(act: Act, change: Change, order: Reproduced) -> None:
    """Somebody saw it in some place; what is said here is a trial of its own."""
    trials = trials_of_change(act, change)
    said_where = order.place is not None or bool((order.situation or "").strip())
    if not said_where and was_seen([(trial.place, trial.result) for trial in trials]):
        return
    if not said_where and trials:
        raise RuleBroken(
            f"C-{change.id} was tried, and not seen in any place yet. Say where and in which situation it was seen."
        )
    tried = Tried(order.place or TrialPlace.OWN, order.situation or AS_DESCRIBED)
    _record(act, change, _cleaned(tried), TrialResult.SEEN, order.note)
    act.session.flush()
