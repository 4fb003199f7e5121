"""Duplicates among tickets: one that follows another waits for what that one waits for, and shares its answer."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from app.commands.act import Act
from app.commands.finding import ticket_of
from app.commands.telling import take_words_back, tell_newcomer
from app.effects import Effects
from models.cases import Party
from models.changes import Change
from models.letters import Letter, Notice
from models.rules.errors import RuleBroken
from models.rules.states import ChangeState, TicketState
from models.rules.terms import Disposition, Event
from models.tickets import Ticket, Waiter


@dataclass(frozen=True, slots=True)
class MergeTickets:
    """This ticket asks for the same as that one."""

    ticket: int
    into: int


def merge_tickets(act: Act, order: MergeTickets) -> Effects:
    """Let a ticket follow another: it keeps its words, key and language, waits along, and gets the same answer.

    Where the same person asked twice, and this ticket waits for nothing yet, it is closed as *merged* without a letter.
    """
    ticket, target = ticket_of(act.session, order.ticket), _last(act, ticket_of(act.session, order.into))
    act.check_seen(ticket, f"T-{ticket.id}")
    _check(act, ticket, target, order.into)
    ticket.follows_id = target.id
    if _asked_twice(act, ticket, target):
        ticket.answer, ticket.answer_text, ticket.asked_since = Disposition.MERGED, f"The same as T-{target.id}", None
    elif target.state is TicketState.CLOSED and target.answer is not None:
        share_answer(act, target, [ticket])
    act.session.flush()
    _take_outcomes(act, ticket, target)
    keep_up(act, [ticket])
    act.recording.touch("ticket", target.id)
    act.standing.of_tickets(ticket.id, target.id)
    return act.done("merge_tickets", f"T-{ticket.id} follows T-{target.id}")


def _check(act: Act, ticket: Ticket, target: Ticket, named: int) -> None:
    if ticket.id == named:
        raise RuleBroken(f"T-{ticket.id} can't follow itself.")
    if ticket.id in {target.id, *_line(act, target)}:
        raise RuleBroken(f"T-{named} follows T-{ticket.id} already: two tickets can't follow each other in a circle.")
    if ticket.follows_id is not None:
        raise RuleBroken(f"T-{ticket.id} already follows T-{ticket.follows_id}. Split it from there first.")
    if ticket.state is TicketState.CLOSED:
        raise RuleBroken(f"T-{ticket.id} is closed: it has its answer. Reopen it first.")
    if target.state is TicketState.CLOSED and target.disposition is Disposition.WITHDRAWN:
        raise RuleBroken(f"T-{target.id} was withdrawn by its requester, so it has no answer to share.")


def _last(act: Act, ticket: Ticket) -> Ticket:
    """The ticket at the end of a chain."""
    while ticket.follows_id is not None:
        ticket = ticket_of(act.session, ticket.follows_id)
    return ticket


def _line(act: Act, ticket: Ticket) -> list[int]:
    """The tickets that this one follows, the next first."""
    found: list[int] = []
    while ticket.follows_id is not None:
        ticket = ticket_of(act.session, ticket.follows_id)
        found.append(ticket.id)
    return found


def _asked_twice(act: Act, ticket: Ticket, target: Ticket) -> bool:
    """Whether one person, whom we know, asked both; what waits by itself or is followed has its own way to an answer."""
    if ticket.person_id is None or ticket.person_id != target.person_id:
        return False
    return not _waits(act, ticket.id) and not followers_of(act, ticket.id)


def _waits(act: Act, ticket: int) -> bool:
    live = sa.select(Waiter.id).where(
        Waiter.ticket_id == ticket, Waiter.absorbed_into_id.is_(None), Waiter.outcome.is_(None)
    )
    return act.session.scalar(live.limit(1)) is not None


def _take_outcomes(act: Act, ticket: Ticket, target: Ticket) -> None:
    """Of a ticket that its changes have closed: what shipped is told, what was rejected is asked for again."""
    if target.state is not TicketState.CLOSED or ticket.answer is not None:
        return
    answered = sa.select(Waiter).where(
        Waiter.ticket_id == target.id, Waiter.absorbed_into_id.is_(None), Waiter.outcome.is_not(None)
    )
    for waiter in act.session.scalars(answered.order_by(Waiter.id)).all():
        if target.reopened_at is None or waiter.since >= target.reopened_at:
            _wait_along(act, ticket, waiter)


def followers_of(act: Act, *tickets: int) -> Sequence[Ticket]:
    """The tickets that follow these directly, in the order that they were received."""
    chosen = sa.select(Ticket).where(Ticket.follows_id.in_(tickets))
    return act.session.scalars(chosen.order_by(Ticket.received_at, Ticket.id)).all()


def keep_up(act: Act, tickets: Iterable[Ticket]) -> None:
    """Let each of these wait for exactly what the one that it follows waits for, beside its own; and so down the line."""
    for ticket in tickets:
        leader = _leader(act, ticket)
        _leave(act, ticket, leader)
        if leader is not None and ticket.state is not TicketState.CLOSED and ticket.answer is None:
            live = sa.select(Waiter).where(
                Waiter.ticket_id == leader.id, Waiter.absorbed_into_id.is_(None), Waiter.outcome.is_(None)
            )
            for waiter in act.session.scalars(live.order_by(Waiter.id)).all():
                _wait_along(act, ticket, waiter)
        keep_up(act, followers_of(act, ticket.id))


def _leader(act: Act, ticket: Ticket) -> Ticket | None:
    """Whom the ticket waits with: the one that it follows, or the next one that waits in its place."""
    leader = act.session.get(Ticket, ticket.follows_id) if ticket.follows_id is not None else None
    while leader is not None and leader.answer is Disposition.MERGED and leader.follows_id is not None:
        leader = act.session.get(Ticket, leader.follows_id)
    return leader


def _wait_along(act: Act, ticket: Ticket, leading: Waiter) -> None:
    mine = sa.select(Waiter).where(
        Waiter.ticket_id == ticket.id,
        sa.or_(Waiter.change_id == leading.change_id, Waiter.first_change_id == leading.first_change_id),
    )
    if act.session.scalar(mine.limit(1)) is not None:
        return
    change = act.session.get_one(Change, leading.change_id)
    waiter = Waiter(
        ticket_id=ticket.id,
        change_id=change.id,
        first_change_id=leading.first_change_id,
        through_id=leading.ticket_id,
        since=act.now,
    )
    ticket.product_id = ticket.product_id or change.product_id
    act.session.add(waiter)
    act.session.flush()
    act.standing.of_changes(change.id)
    if change.state is not ChangeState.REJECTED:
        tell_newcomer(act, change, [waiter])
    elif leading.outcome is not None:
        change.asked_again_at = act.now
        act.note(f"C-{change.id} was rejected. It comes back to Decisions: let it stand, or reopen it.")


def _leave(act: Act, ticket: Ticket, leader: Ticket | None) -> None:
    """End what the ticket waited for through one that it follows no longer, or that waits there no longer."""
    borrowed = sa.select(Waiter).where(Waiter.ticket_id == ticket.id, Waiter.through_id.is_not(None))
    # Those that rest in another go first.
    for waiter in act.session.scalars(borrowed.order_by(Waiter.absorbed_into_id.is_(None), Waiter.id)).all():
        resting = act.session.scalar(sa.select(Waiter).where(Waiter.absorbed_into_id == waiter.id).limit(1))
        if leader is not None and _leads(act, leader, waiter):
            waiter.through_id = leader.id
        elif resting is not None:
            waiter.through_id = resting.through_id  # The ticket's own wait was merged into it, and goes on there.
        else:
            _end(act, ticket, waiter)


def _leads(act: Act, leader: Ticket, waiter: Waiter) -> bool:
    if waiter.outcome is not None and waiter.through_id == leader.id:
        return True  # It shared the answer: what the other does afterwards is the other's.
    there = sa.select(Waiter.id).where(
        Waiter.ticket_id == leader.id,
        sa.or_(Waiter.change_id == waiter.change_id, Waiter.first_change_id == waiter.first_change_id),
    )
    return act.session.scalar(there.limit(1)) is not None


def _end(act: Act, ticket: Ticket, waiter: Waiter) -> None:
    """Take a waiter away; what it was told is taken back, or corrected where it was read already."""
    notices = act.mailbag.notices_of([waiter.id])
    told = act.mailbag.retract(notices)
    for notice, letter in told:
        notice.waiter_id = None
        _correct(act, ticket, (notice, letter))
    act.standing.of_changes(waiter.change_id)
    act.standing.of_tickets(ticket.id)
    for notice in notices:
        if all(notice is not each for each, _ in told):
            act.session.delete(notice)
    act.session.flush()
    act.session.delete(waiter)
    act.session.flush()


def _correct(act: Act, ticket: Ticket, told: tuple[Notice, Letter]) -> None:
    notice, letter = told
    if notice.event is not Event.CORRECTION:
        act.mailbag.tell_ticket(ticket, Event.CORRECTION, corrected=notice.event.value, corrects_id=letter.id)


def share_answer(act: Act, answered: Ticket, followers: Sequence[Ticket] | None = None) -> None:
    """Give those who follow a ticket that support has closed the same answer, each in a letter of its own."""
    for ticket in followers_of(act, answered.id) if followers is None else followers:
        if ticket.answer is Disposition.MERGED:
            share_answer(act, answered, followers_of(act, ticket.id))
            continue
        if ticket.state is TicketState.CLOSED or ticket.answer is not None or _waits(act, ticket.id):
            continue  # It has its answer, or a change of its own gives it.
        ticket.answer, ticket.answer_text, ticket.asked_since = answered.answer, answered.answer_text, None
        ticket.case_id, ticket.channel, ticket.fixed_in = answered.case_id, answered.channel, answered.fixed_in
        ticket.party_id, ticket.handed_at = answered.party_id, answered.handed_at
        tell_closed(act, ticket)
        act.standing.of_tickets(ticket.id)
        share_answer(act, answered, followers_of(act, ticket.id))


def tell_closed(act: Act, ticket: Ticket) -> None:
    """Tell a requester that the ticket is closed: the answer's words, the version that mends it, who goes on with it."""
    take_words_back(act, ticket, Event.MORE_INFORMATION)
    routed = ticket.answer is Disposition.ROUTED and ticket.party_id is not None
    party = act.session.get(Party, ticket.party_id) if routed else None
    act.mailbag.tell_ticket(
        ticket,
        Event.CLOSED,
        reason=ticket.answer_text,
        fixed_in=ticket.fixed_in,
        version=ticket.product_version if ticket.fixed_in else None,
        handed_to=party.name if party is not None else None,
    )


def lead_on(act: Act, withdrawn: Ticket) -> None:
    """Nobody withdraws for another: who followed a withdrawn ticket goes on, the first of them in its place."""
    going_on = [each for each in followers_of(act, withdrawn.id) if each.answer is not Disposition.MERGED]
    heirs = [each for each in going_on if each.state is not TicketState.CLOSED]
    heir = None if withdrawn.follows_id is not None else next(iter(heirs), None)
    for ticket in heirs:
        ticket.follows_id = withdrawn.follows_id if heir is None else (None if ticket is heir else heir.id)
        leads_itself = ticket is heir
        for waiter in act.session.scalars(sa.select(Waiter).where(Waiter.ticket_id == ticket.id)).all():
            if waiter.through_id == withdrawn.id:
                waiter.through_id = None if leads_itself else ticket.follows_id
        act.standing.of_tickets(ticket.id)
    act.session.flush()
    keep_up(act, heirs)


def leave_line(act: Act, ticket: Ticket) -> None:
    """A ticket that comes back with its own story follows no longer; what it was answered stays its own."""
    ticket.follows_id = None
    for waiter in act.session.scalars(sa.select(Waiter).where(Waiter.ticket_id == ticket.id)).all():
        waiter.through_id = None


@dataclass(frozen=True, slots=True)
class SplitTicket:
    """This ticket asks for something else than the one that it follows, which may be named."""

    ticket: int
    source: int | None = None


def split_ticket(act: Act, order: SplitTicket) -> Effects:
    """Take a merge of tickets back: the ticket goes its own way, and what it was told of the other is corrected."""
    ticket = ticket_of(act.session, order.ticket)
    act.check_seen(ticket, f"T-{ticket.id}")
    if ticket.follows_id is None:
        raise RuleBroken(f"T-{ticket.id} follows no other ticket, so there is nothing to split.")
    if order.source is not None and order.source not in _line(act, ticket):
        raise RuleBroken(f"T-{ticket.id} follows T-{ticket.follows_id}, not T-{order.source}.")
    left, leader = ticket.follows_id, _leader(act, ticket)
    ticket.follows_id = None
    if leader is not None and _shared(ticket, leader):
        _take_answer_back(act, ticket)
    keep_up(act, [ticket])
    act.recording.touch("ticket", left)
    act.standing.of_tickets(ticket.id)
    return act.done("split_ticket", f"T-{ticket.id} no longer follows T-{left}")


def _shared(ticket: Ticket, leader: Ticket) -> bool:
    """Whether a ticket's answer is that of the one it follows, and not one that it was given for itself."""
    if ticket.answer is Disposition.MERGED:
        return True
    return ticket.answer is not None and (ticket.answer, ticket.answer_text) == (leader.answer, leader.answer_text)


def _take_answer_back(act: Act, ticket: Ticket) -> None:
    said = sa.select(Notice).where(
        Notice.ticket_id == ticket.id, Notice.waiter_id.is_(None), Notice.event == Event.CLOSED
    )
    last = act.session.scalars(said.order_by(Notice.id.desc()).limit(1)).all()
    if ticket.answer is not Disposition.MERGED:
        for told in act.mailbag.retract(last):
            _correct(act, ticket, told)
    ticket.answer = ticket.answer_text = ticket.case_id = ticket.channel = ticket.fixed_in = None
