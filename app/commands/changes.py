"""What is done to a change before it is decided: made, described, linked, parked."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

import sqlalchemy as sa

from app.commands import given
from app.commands.act import Act
from app.commands.conditions import BringBack
from app.commands.finding import change_of, move_change, ticket_of, waiting_of
from app.commands.following import followers_of, keep_up
from app.commands.parking import Aside, set_aside
from app.commands.products import product_or_first
from app.commands.telling import tell_newcomer
from app.effects import Effects
from app.search.everything import whole_text
from models.changes import Change
from models.rules.errors import BadInput, RuleBroken
from models.rules.states import ChangeState, TicketState
from models.rules.terms import Audience, ChangeKind, Disposition, Event
from models.tickets import Ticket, Waiter


@dataclass(frozen=True, slots=True)
class NewChange:
    """A change to make; *tickets* are the numbers of those who wait for it from the start."""

    kind: ChangeKind
    title: str
    tickets: tuple[int, ...] = ()
    product: str | None = None
    details: Mapping[str, str] = field(default_factory=dict)


def new_change(act: Act, order: NewChange) -> Effects:
    """Make a change, in the words of its first ticket where nothing else is said."""
    tickets = [ticket_of(act.session, number) for number in order.tickets]
    subjects = [ticket.subject for ticket in tickets if ticket.subject.split() == order.title.split()]
    title = given.title(order.title, *subjects[:1])  # what came in with a long subject keeps it
    if title is None:
        raise BadInput("A change needs a title.")
    product = product_or_first(act, order.product, tickets)
    first = tickets[0] if tickets else None
    change = Change(
        product_id=product.id,
        kind=order.kind,
        title=title,
        description=first.body if first else "",
        module=first.module if first else None,
        origin=f"{first.key}" if first else None,
        created_at=act.now,
        state=ChangeState.NEW,
    )
    act.session.add(change)
    act.session.flush()
    _describe(change, order.details)
    if change.kind is ChangeKind.MANDATE and change.mandate_reference and change.mandate_date:
        move_change(act.session, change, "honour")
    for ticket in tickets:
        _wait(act, ticket, change)
    act.standing.of_changes(change.id)
    act.made.append(f"C-{change.id}")
    return act.done("new_change", f"C-{change.id} made: {title}")


@dataclass(frozen=True, slots=True)
class EditChange:
    """New values for some of a change's descriptive fields."""

    number: int
    details: Mapping[str, str]


def edit_change(act: Act, order: EditChange) -> Effects:
    """Describe a change better: title, description, module, audience, scenario, requirements, kind, mandate …"""
    change = change_of(act.session, order.number)
    act.check_seen(change, f"C-{change.id}")
    _describe(change, order.details)
    if (
        change.kind is ChangeKind.MANDATE
        and change.state is ChangeState.NEW
        and change.mandate_reference
        and change.mandate_date
    ):
        move_change(act.session, change, "honour")
        tell_newcomer(act, change, waiting_of(act.session, change.id))
    act.standing.of_changes(change.id)
    return act.done("edit_change", f"C-{change.id} described: {', '.join(sorted(order.details))}")


DETAILS: Mapping[str, Callable[[str], object]] = {
    "title": given.title,
    "description": whole_text,
    "module": given.module,
    "audience": lambda value: given.one_of(Audience, value, "audience"),
    "scenario": given.text,
    "requirements": given.text,
    "workaround": given.text,
    "origin": given.text,
    "kind": lambda value: given.one_of(ChangeKind, value, "kind"),
    "mandate_reference": given.text,
    "mandate_date": given.day,
    "affected_share": given.share,
}


def _describe(change: Change, details: Mapping[str, str]) -> None:
    for name, value in details.items():
        if name not in DETAILS:
            raise BadInput(f"A change has no “{name}”. It has {', '.join(DETAILS)}.")
        found = given.title(value, change.title) if name == "title" else DETAILS[name](value)
        if name == "title" and found is None:
            raise BadInput("A change needs a title.")
        if name == "kind" and found is not change.kind and change.state not in (ChangeState.NEW, ChangeState.PARKED):
            raise RuleBroken(
                f"C-{change.id} is {change.state.value}: its kind can be corrected only while it is new or parked."
            )
        setattr(change, name, found)


@dataclass(frozen=True, slots=True)
class Link:
    """This ticket waits for that change."""

    ticket: int
    change: int


def link(act: Act, order: Link) -> Effects:
    """Let a ticket wait for a change; it is told where the change stands, and takes its outcome if it has one."""
    ticket, change = ticket_of(act.session, order.ticket), surviving(act, order.change)
    _wait(act, ticket, change)
    act.standing.of_changes(change.id)
    return act.done("link", f"T-{ticket.id} waits for C-{change.id}")


def surviving(act: Act, number: int) -> Change:
    """The change, or the one that it was merged into."""
    change = change_of(act.session, number)
    while change.merged_into_id is not None:
        change = change_of(act.session, change.merged_into_id)
    return change


def _wait(act: Act, ticket: Ticket, change: Change) -> None:
    waiter = act.session.scalar(sa.select(Waiter).where(Waiter.ticket_id == ticket.id, Waiter.change_id == change.id))
    if waiter is not None:
        _check_waits_no_longer(ticket, change, waiter)
    else:
        _check_went_not_on(act, ticket, change)
    if ticket.state is TicketState.CLOSED and ticket.answer is not None:
        ticket.answer = None
        ticket.reopened_at = act.now
    ticket.product_id = ticket.product_id or change.product_id
    if waiter is None:
        waiter = Waiter(ticket_id=ticket.id, change_id=change.id, first_change_id=change.id, since=act.now)
        act.session.add(waiter)
    waiter.outcome, waiter.absorbed_into_id, waiter.since = None, None, act.now
    act.session.flush()
    keep_up(act, followers_of(act, ticket.id))
    if change.state is ChangeState.REJECTED:
        change.asked_again_at = act.now
        act.note(f"C-{change.id} was rejected. It comes back to Decisions: let it stand, or reopen it.")
        return
    tell_newcomer(act, change, [waiter])


def _check_waits_no_longer(ticket: Ticket, change: Change, waiter: Waiter) -> None:
    """Who withdrew, or had a no and asks again, waits anew."""
    if waiter.absorbed_into_id is not None or waiter.outcome is Disposition.WITHDRAWN:
        return
    if waiter.outcome is None:
        raise RuleBroken(f"T-{ticket.id} already waits for C-{change.id}.")
    if change.state is not ChangeState.REJECTED or ticket.state is TicketState.CLOSED:
        raise RuleBroken(f"T-{ticket.id} has its answer from C-{change.id} already.")


def _check_went_not_on(act: Act, ticket: Ticket, change: Change) -> None:
    """Who was merged from here into another change, and stayed there when this one was split off, comes back by a split."""
    gone = sa.select(Waiter.change_id).where(Waiter.ticket_id == ticket.id, Waiter.first_change_id == change.id)
    if (there := act.session.scalar(gone)) is not None:
        raise RuleBroken(f"T-{ticket.id} went from C-{change.id} to C-{there} by a merge. Split it from there instead.")


@dataclass(frozen=True, slots=True)
class Unlink:
    """This ticket does not wait for that change after all."""

    ticket: int
    change: int


def unlink(act: Act, order: Unlink) -> Effects:
    """Take a waiter away that was linked by mistake; refused once it has its outcome."""
    waiter = act.session.scalar(
        sa.select(Waiter).where(
            Waiter.ticket_id == order.ticket, Waiter.change_id == order.change, Waiter.absorbed_into_id.is_(None)
        )
    )
    if waiter is None:
        raise RuleBroken(f"T-{order.ticket} does not wait for C-{order.change}.")
    if waiter.outcome is not None:
        raise RuleBroken(f"T-{order.ticket} has its answer from C-{order.change} already.")
    absorbed = act.session.scalar(sa.select(Waiter.id).where(Waiter.absorbed_into_id == waiter.id).limit(1))
    if waiter.first_change_id != waiter.change_id or absorbed is not None:
        raise RuleBroken(f"T-{order.ticket} came to C-{order.change} by a merge. Split it instead.")
    if waiter.through_id is not None:
        raise RuleBroken(
            f"T-{order.ticket} waits for C-{order.change} with T-{waiter.through_id}, which it follows. "
            f"Split it from T-{waiter.through_id} instead."
        )
    notices = act.mailbag.notices_of([waiter.id])
    if act.mailbag.retract(notices):
        raise RuleBroken(
            f"T-{order.ticket} was already told that it waits for C-{order.change}. Answer it, or let it wait."
        )
    for notice in notices:
        act.session.delete(notice)
    act.session.flush()
    act.session.delete(waiter)
    act.session.flush()
    keep_up(act, followers_of(act, order.ticket))
    act.standing.of_changes(order.change)
    act.standing.of_tickets(order.ticket)
    return act.done("unlink", f"T-{order.ticket} no longer waits for C-{order.change}")


@dataclass(frozen=True, slots=True)
class Park:
    """Set a change aside until the product owner decides; it rests where something is named that brings it back."""

    change: int
    reason: str
    review: date | None = None
    owner: str | None = None
    answer_by: date | None = None
    back: tuple[BringBack, ...] = ()


def park(act: Act, order: Park) -> Effects:
    """Park a new change; whoever waits is told, and by when an answer comes."""
    change = change_of(act.session, order.change)
    act.check_seen(change, f"C-{change.id}")
    reason = given.needed(order.reason, "parked")
    given.short(order.owner or "", given.LONGEST_NAME, "name")
    move_change(act.session, change, "park")
    change.park_reason, change.parked_since = reason, act.now
    dates = set_aside(act, change, Aside(order.review, order.answer_by, order.owner, order.back))
    act.tell(waiting_of(act.session, change.id), Event.PARKED, reason=reason, until=dates.review)
    act.standing.of_changes(change.id)
    return act.done("park", f"C-{change.id} parked", reason)
