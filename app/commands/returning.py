"""Coming back: what was set aside returns to Decisions by itself when what it waits for happens, or its day comes; it says why."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.commands.recording import Recording
from app.parked.answers import answer_day, is_hidden, unanswered, word_on
from app.parked.rooms import Room, free_days
from models.changes import Change
from models.parking import Condition, Consultation
from models.rules.parking import Because, Fact, ReturnCause, said
from models.rules.states import ChangeState
from models.rules.terms import DecisionKind, ReturnKind, TicketEvent
from models.tickets import Message, Ticket, Waiter

_BATCH = 500
_RESTS = frozenset({ChangeState.PARKED, ChangeState.HONOURED})


def bring_back(change: Change, now: datetime, because: Because) -> str:
    """Return a change to Decisions as due today, and remember why; gives the sentence that says so."""
    if change.state in _RESTS:
        change.returns_on = None
        change.review_on = now.date()
    change.returned_at, change.returned_because = now, because.as_json()
    return f"C-{change.id} is back in Decisions: {said(because)}."


def forget(change: Change) -> None:
    """It is dealt with: that it came back is past."""
    change.returned_at = change.returned_because = None


# ---- at the end of an act ------------------------------------------------------------------------------


def after_act(session: Session, recording: Recording, now: datetime) -> list[str]:
    """Bring back what this act has let come true; gives a sentence for each."""
    found = _answers_came(session, recording, now)
    touched = recording.touched
    if conditions := _touched_conditions(session, touched.get("change", set()), touched.get("ticket", set())):
        found += _met(session, conditions, now, recording)
    if touched.get("release") or touched.get("product") or recording.altered("changes", "effort"):
        found += _met(session, _open(session, Condition.kind == ReturnKind.CAPACITY), now, recording)
    if found:
        session.flush()
    return found


def _touched_conditions(session: Session, changes: set[int], tickets: set[int]) -> list[tuple[Condition, Change]]:
    happens = Condition.kind.in_([ReturnKind.TICKET, ReturnKind.WAITERS])
    if max(len(changes), len(tickets)) > _BATCH:
        return _open(session, happens)
    if not changes and not tickets:
        return []
    return _open(session, happens, sa.or_(Condition.change_id.in_(changes), Condition.ticket_id.in_(tickets)))


def _open(session: Session, *where: sa.ColumnElement[bool]) -> list[tuple[Condition, Change]]:
    """What may still bring back a change that rests, or one that was told *not now*."""
    rests = sa.and_(Change.state.in_(_RESTS), Change.returns_on.is_not(None))
    not_now = sa.and_(Change.state == ChangeState.REJECTED, Change.returned_at.is_(None))
    chosen = (
        sa.select(Condition, Change)
        .join(Change, Change.id == Condition.change_id)
        .where(Condition.met_at.is_(None), Condition.ended_at.is_(None), sa.or_(rests, not_now), *where)
        .order_by(Condition.id)
    )
    return [(condition, change) for condition, change in session.execute(chosen)]


def _met(
    session: Session,
    conditions: Sequence[tuple[Condition, Change]],
    now: datetime,
    recording: Recording | None = None,
) -> list[str]:
    """Bring back every change that one of its conditions lets come back, by the first that came true."""
    rooms: dict[int, list[Room]] = {}
    if any(condition.kind is ReturnKind.CAPACITY for condition, _ in conditions):
        rooms = free_days(session, {change.product_id for _, change in conditions}, now.date())
    world = _World(session, now, rooms, _answered(session, recording))
    found, back = [], set()
    for condition, change in conditions:
        because = None if change.id in back else world.because(condition, change)
        if because is not None:
            condition.met_at = now
            back.add(change.id)
            found.append(bring_back(change, now, because))
    return found


@dataclass(frozen=True, slots=True)
class _World:
    """How things stand, for the conditions to be held against."""

    session: Session
    now: datetime
    rooms: dict[int, list[Room]]
    answered: frozenset[int]

    def because(self, condition: Condition, change: Change) -> Because | None:
        """Why the condition is met; None while it is not."""
        kind = condition.kind
        if kind is ReturnKind.TICKET:
            return self._ticket(condition)
        if kind is ReturnKind.DATE or kind is ReturnKind.LAW:
            return self._day(condition)
        amount = condition.amount or 0
        if kind is ReturnKind.WAITERS:
            enough = change.waiting >= amount
            return Because(ReturnCause.WAITERS, {"waiting": change.waiting, "amount": amount}) if enough else None
        room = next((room for room in self.rooms.get(change.product_id, ()) if room.days >= amount), None)
        facts: dict[str, Fact] = {"release": room.name, "days": room.days, "amount": amount} if room else {}
        return Because(ReturnCause.CAPACITY, facts) if room else None

    def _day(self, condition: Condition) -> Because | None:
        assert condition.day is not None, "a date or law was stored with its day"
        ahead = int(condition.amount or 0) if condition.kind is ReturnKind.LAW else 0
        if self.now.date() < condition.day - timedelta(days=ahead):
            return None
        facts: dict[str, Fact] = {"day": condition.day.isoformat()}
        if condition.kind is ReturnKind.LAW:
            return Because(ReturnCause.LAW, facts | {"law": condition.note or ""})
        return Because(ReturnCause.DATE, facts)

    def _ticket(self, condition: Condition) -> Because | None:
        ticket = self.session.get_one(Ticket, condition.ticket_id)
        event = condition.ticket_event
        happened = {
            TicketEvent.CLOSED: _since(ticket.closed_at, condition),
            TicketEvent.REOPENED: _since(ticket.reopened_at, condition),
            TicketEvent.ANSWERED: ticket.id in self.answered or self._has_written(condition),
        }
        if event is None or not happened[event]:
            return None
        return Because(ReturnCause.TICKET, {"ticket": f"T-{ticket.id}", "event": event.value})

    def _has_written(self, condition: Condition) -> bool:
        later = sa.select(Message.id).where(
            Message.ticket_id == condition.ticket_id, Message.received_at >= condition.made_at
        )
        return self.session.scalar(later.limit(1)) is not None


def _since(moment: datetime | None, condition: Condition) -> bool:
    return moment is not None and moment >= condition.made_at


def _answered(session: Session, recording: Recording | None) -> frozenset[int]:
    """The tickets whose requester answered in this act."""
    if recording is None:
        return frozenset()
    no_longer_asked = {key for key, since in recording.became("tickets", "asked_since").items() if since is None}
    open_ones: set[int] = set()
    for some in _batches(no_longer_asked):
        chosen = sa.select(Ticket.id).where(Ticket.id.in_(some), Ticket.closed_at.is_(None))
        open_ones.update(session.scalars(chosen))
    return frozenset(open_ones | _written(session, recording))


def _written(session: Session, recording: Recording) -> set[int]:
    """The tickets on which this act has taken a requester's words in."""
    found: set[int] = set()
    for some in _batches(recording.made("messages")):
        found.update(session.scalars(sa.select(Message.ticket_id).where(Message.id.in_(some))))
    return found


def _answers_came(session: Session, recording: Recording, now: datetime) -> list[str]:
    """Bring back what was asked about, where somebody who waits for it has written since."""
    found: list[str] = []
    for some in _batches(_written(session, recording)):
        chosen = (
            sa.select(Change, sa.func.min(Waiter.ticket_id))
            .join(Waiter, Waiter.change_id == Change.id)
            .where(
                Waiter.ticket_id.in_(some),
                Waiter.outcome.is_(None),
                Waiter.absorbed_into_id.is_(None),
                Change.state == ChangeState.PARKED,
                Change.asked_since.is_not(None),
            )
            .group_by(Change.id)
            .order_by(Change.id)
        )
        for change, ticket in session.execute(chosen).all():
            change.asked_since = None
            found.append(bring_back(change, now, Because(ReturnCause.ANSWERED, {"ticket": f"T-{ticket}"})))
    return found


def _batches(ids: Iterable[int]) -> list[list[int]]:
    ordered = sorted(ids)
    return [ordered[at : at + _BATCH] for at in range(0, len(ordered), _BATCH)]


# ---- by the clock --------------------------------------------------------------------------------------


def by_now(session: Session, now: datetime) -> list[str]:
    """Bring back everything whose day has come, and what came true without an act; gives a sentence for each.

    Nothing is flushed: in a session that only reads, it says what would come back.
    """
    return [*_met(session, _open(session), now), *_reviews(session, now), *_answers_due(session, now)]


def _reviews(session: Session, now: datetime) -> list[str]:
    """What rested until a day that has come."""
    chosen = sa.select(Change).where(Change.returns_on <= now.date()).order_by(Change.id)
    # In a session that only reads, what is back already still stands in the database.
    resting = [(change, day) for change in session.scalars(chosen).all() if (day := change.returns_on) is not None]
    return [bring_back(change, now, _why_today(session, change, day)) for change, day in resting]


def _why_today(session: Session, change: Change, day: date) -> Because:
    if change.state is ChangeState.PARKED and change.review_on is not None and day < change.review_on:
        return _why_unanswered(session, change)  # nothing brought it back in time
    word = word_on(session, change)
    kind = ReturnCause.DEFERRED if word is not None and word.kind is DecisionKind.DEFER else ReturnCause.REVIEW
    return Because(kind, {"day": day.isoformat()})


def _answers_due(session: Session, now: datetime) -> list[str]:
    today = now.date()
    due = [change for change in unanswered(session, today) if answer_day(session, change) <= today]
    return [bring_back(change, now, _why_unanswered(session, change)) for change in due]


def _why_unanswered(session: Session, change: Change) -> Because:
    if is_hidden(change):
        assert change.asked_since is not None
        return Because(ReturnCause.UNANSWERED, {"day": change.asked_since.date().isoformat()})
    open_one = sa.select(Consultation).where(Consultation.change_id == change.id, Consultation.answered_at.is_(None))
    asked = session.scalar(open_one.order_by(Consultation.id).limit(1))
    if asked is not None:
        return Because(ReturnCause.CONSULTATION, {"who": asked.who, "day": asked.asked_at.date().isoformat()})
    assert change.answer_by is not None, "what has no latest date and no question is not due for it"
    return Because(ReturnCause.ANSWER_BY, {"day": change.answer_by.isoformat()})
