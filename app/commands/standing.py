"""Standing: what follows from who waits – reach, impact, priority and score of a change, and the state of a ticket."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.commands.recording import Recording
from app.ranking.facts import FOLLOWED, SETTING, facts_of, scoring_in
from models.changes import Change
from models.people import Organisation, Person
from models.products import Product
from models.rules import priority
from models.rules.lifecycle import TICKET, TicketFacts, step
from models.rules.policy import rank_key
from models.rules.scoring import score_of
from models.rules.states import ChangeState, TicketState
from models.rules.terms import ChangeKind, Disposition
from models.tickets import Ticket, Waiter

_BATCH = 500
_AT_WORK = frozenset({TicketState.OPEN, TicketState.REOPENED})


class Standing:
    """Gathers the changes and tickets that an act may have moved, and settles them once, at its end."""

    def __init__(self, session: Session, now: datetime) -> None:
        self._session = session
        self._now = now
        self._changes: set[int] = set()
        self._tickets: set[int] = set()

    def of_changes(self, *ids: int) -> None:
        """Who waits for these, or what they are worth, has moved: compute them and their tickets anew."""
        self._changes.update(ids)

    def of_tickets(self, *ids: int) -> None:
        """Compute the state of these tickets anew."""
        self._tickets.update(ids)

    def settle(self, recording: Recording, *, undoing: bool = False) -> None:
        """Compute everything gathered, and what follows from who they are that wait."""
        self._changes |= crowd_moved(self._session, recording) | recording.reworded({"changes": FOLLOWED})["changes"]
        if not undoing:
            self._answer_reopened(recording)
        for some in _batches(self._tickets | self._tickets_of(self._changes)):
            self._wait_again(some)
        for some in _batches(self._changes):
            self._settle_changes(some)
        self._session.flush()
        if SETTING in recording.reworded({"settings": frozenset({"value"})})["settings"]:
            self._rescore_all()
        for some in _batches(self._tickets | self._tickets_of(self._changes)):
            self._settle_tickets(some, recording, undoing=undoing)

    def _answer_reopened(self, recording: Recording) -> None:
        """A reopened ticket that is answered anew by what answered it before is reopened no longer."""
        answered = [key for key, outcome in recording.became("waiters", "outcome").items() if outcome is not None]
        for some in _batches(answered):
            for ticket in self._session.scalars(
                sa.select(Ticket)
                .join(Waiter, Waiter.ticket_id == Ticket.id)
                .where(Waiter.id.in_(some), Ticket.reopened_at > Waiter.since)
            ):
                ticket.reopened_at = None

    def _wait_again(self, ids: Sequence[int]) -> None:
        """Who is closed by hand and lost an answer since waits again; but not who withdrew."""
        chosen = (
            sa.select(Waiter, Ticket)
            .join(Ticket, Ticket.id == Waiter.ticket_id)
            .where(
                Ticket.id.in_(ids),
                Ticket.answer.is_not(None),
                Waiter.outcome.is_(None),
                Waiter.absorbed_into_id.is_(None),
            )
        )
        for waiter, ticket in self._session.execute(chosen).all():
            if ticket.answer is Disposition.WITHDRAWN:
                waiter.outcome = Disposition.WITHDRAWN
            else:
                ticket.answer = ticket.answer_text = None

    def _tickets_of(self, changes: set[int]) -> set[int]:
        found: set[int] = set()
        for some in _batches(changes):
            found.update(self._session.scalars(sa.select(Waiter.ticket_id).where(Waiter.change_id.in_(some))))
        return found

    def _settle_changes(self, ids: Sequence[int]) -> None:
        reach, waiting = self._reach(ids)
        unanswered = self._unanswered(ids)
        scoring = scoring_in(self._session)
        products = {product.id: self._end_users(product) for product in self._session.scalars(sa.select(Product))}
        for change in self._session.scalars(sa.select(Change).where(Change.id.in_(ids))):
            change.waiting = waiting.get(change.id, 0)
            change.reach = round(reach.get(change.id, 0) * change.affected_share)
            if change.state is not ChangeState.REJECTED or change.id not in unanswered:
                change.asked_again_at = None
            self._judge(change, products[change.product_id])
            facts = facts_of(change)
            change.score = score_of(scoring.model, facts).total
            change.rank_key = rank_key(scoring.policy, facts, change.score)

    def _rescore_all(self) -> None:
        """By another model or policy every score and every place may be another."""
        # The arrays are needed only now.
        from app.ranking.rescoring import rescore

        rescore(self._session, scoring_in(self._session))

    def _unanswered(self, ids: Sequence[int]) -> set[int]:
        chosen = sa.select(Waiter.change_id).where(
            Waiter.change_id.in_(ids), Waiter.absorbed_into_id.is_(None), Waiter.outcome.is_(None)
        )
        return set(self._session.scalars(chosen.distinct()))

    def _judge(self, change: Change, end_users: int) -> None:
        if change.kind is not ChangeKind.CORRECTION:
            change.impact = change.priority = None
            return
        change.impact = change.impact_override or priority.impact_of(change.reach, end_users)
        change.priority = priority.priority_of(change.urgency, change.impact)

    def _end_users(self, product: Product) -> int:
        if product.end_users:
            return product.end_users
        return self._session.scalar(sa.select(sa.func.coalesce(sa.func.sum(Organisation.end_users), 0))) or 0

    def _reach(self, ids: Sequence[int]) -> tuple[dict[int, int], dict[int, int]]:
        """End users by change, each organisation once; somebody of no known organisation counts as one."""
        rows = self._session.execute(
            sa.select(
                Waiter.change_id,
                sa.func.coalesce(Waiter.through_id, Ticket.id),
                Ticket.person_id,
                Person.organisation_id,
                Organisation.end_users,
            )
            .join(Ticket, Ticket.id == Waiter.ticket_id)
            .outerjoin(Person, Person.id == Ticket.person_id)
            .outerjoin(Organisation, Organisation.id == Person.organisation_id)
            .where(
                Waiter.change_id.in_(ids),
                Waiter.absorbed_into_id.is_(None),
                sa.or_(Waiter.outcome.is_(None), Waiter.outcome != Disposition.WITHDRAWN),
            )
        )
        served: dict[int, dict[tuple[str, int], int]] = defaultdict(dict)
        waiting: dict[int, int] = defaultdict(int)
        for change, ticket, person, organisation, end_users in rows:
            waiting[change] += 1
            if end_users and organisation is not None:
                served[change]["organisation", organisation] = end_users
            elif person is not None:
                served[change]["person", person] = 1
            else:
                served[change]["ticket", ticket] = 1
        return {change: sum(parts.values()) for change, parts in served.items()}, waiting

    def _settle_tickets(self, ids: Sequence[int], recording: Recording, *, undoing: bool) -> None:
        waits: dict[int, list[tuple[Disposition | None, ChangeState, datetime]]] = defaultdict(list)
        rows = self._session.execute(
            sa.select(Waiter.ticket_id, Waiter.outcome, Change.state, Waiter.since)
            .join(Change, Change.id == Waiter.change_id)
            .where(Waiter.ticket_id.in_(ids), Waiter.absorbed_into_id.is_(None))
        )
        for ticket_id, outcome, state, since in rows:
            waits[ticket_id].append((outcome, state, since))
        for ticket in self._session.scalars(sa.select(Ticket).where(Ticket.id.in_(ids))):
            target, disposition = _where_it_stands(ticket, waits[ticket.id])
            if (target, disposition) != (ticket.state, ticket.disposition):
                self._move(ticket, target, disposition, undoing=undoing)
                recording.touch("ticket", ticket.id)

    def _move(self, ticket: Ticket, target: TicketState, disposition: Disposition | None, *, undoing: bool) -> None:
        if undoing:
            # Undo has put the state back already; open and reopened differ by the past alone.
            ticket.state = ticket.state if {ticket.state, target} <= _AT_WORK else target
        else:
            ticket.state = _walk(ticket, target, disposition)
        ticket.disposition = disposition
        if ticket.state is TicketState.CLOSED:
            ticket.closed_at, ticket.asked_since = ticket.closed_at or self._now, None
        else:
            ticket.closed_at = None


def _where_it_stands(
    ticket: Ticket, waits: Sequence[tuple[Disposition | None, ChangeState, datetime]]
) -> tuple[TicketState, Disposition | None]:
    if ticket.answer is not None:
        return TicketState.CLOSED, ticket.answer
    # What was answered before the ticket was reopened no longer answers it.
    live = [wait for wait in waits if ticket.reopened_at is None or wait[2] >= ticket.reopened_at or wait[0] is None]
    if live and all(outcome is not None for outcome, _, _ in live):
        return TicketState.CLOSED, _disposition([outcome for outcome, _, _ in live if outcome is not None])
    if ticket.asked_since is not None:
        return TicketState.ASKED, None
    waiting = [state for outcome, state, _ in live if outcome is None]
    if waiting and all(state is ChangeState.PARKED for state in waiting):
        return TicketState.PARKED, None
    return (TicketState.REOPENED if ticket.reopened_at else TicketState.OPEN), None


def _disposition(outcomes: Sequence[Disposition]) -> Disposition:
    """*Shipped* if anything shipped; *possible today* only if that is the answer to all."""
    if Disposition.SHIPPED in outcomes:
        return Disposition.SHIPPED
    return outcomes[0] if len(set(outcomes)) == 1 else Disposition.REJECTED


def _walk(ticket: Ticket, target: TicketState, disposition: Disposition | None) -> TicketState:
    """Go to *target* by the life cycle's own steps."""
    facts = TicketFacts(f"T-{ticket.id}", disposed=disposition is not None)
    state = ticket.state
    if target is TicketState.CLOSED:
        return state if state is target else step(TICKET, "close", state, facts) or state
    if state is TicketState.CLOSED or (target is TicketState.REOPENED and state is not target):
        state = step(TICKET, "reopen", state, facts) or state
    if target in (TicketState.OPEN, TicketState.REOPENED):
        done = state in (TicketState.OPEN, TicketState.REOPENED)
        return state if done else step(TICKET, "answer", state, facts) or state
    verb = "ask" if target is TicketState.ASKED else "park"
    return state if state is target else step(TICKET, verb, state, facts) or state


def crowd_moved(session: Session, recording: Recording) -> set[int]:
    """The changes whose reach or impact follows from what an act altered of tickets, people, organisations, products."""
    organisations = recording.altered("organisations", "end_users")
    waiting = sa.select(Waiter.change_id).join(Ticket, Ticket.id == Waiter.ticket_id)
    moved: set[int] = set()
    for column, keys in (
        (Ticket.id, recording.altered("tickets", "person_id")),
        (Ticket.person_id, recording.altered("people", "organisation_id")),
        (
            Ticket.person_id,
            set(session.scalars(sa.select(Person.id).where(Person.organisation_id.in_(organisations)))),
        ),
    ):
        for some in _batches(keys):
            moved.update(session.scalars(waiting.where(column.in_(some)).distinct()))
    return moved | _measured_anew(session, recording)


def _measured_anew(session: Session, recording: Recording) -> set[int]:
    """The corrections whose product has other end users now; one that names none counts everybody known."""
    corrections = (
        sa.select(Change.id).join(Product, Product.id == Change.product_id).where(Change.kind == ChangeKind.CORRECTION)
    )
    moved = set(session.scalars(corrections.where(Product.id.in_(recording.altered("products", "end_users")))))
    if recording.altered("organisations", "end_users") or recording.made_or_removed("organisations"):
        moved.update(session.scalars(corrections.where(sa.func.coalesce(Product.end_users, 0) == 0)))
    return moved


def _batches(ids: Iterable[int]) -> Iterable[Sequence[int]]:
    ordered = sorted(ids)
    return [ordered[at : at + _BATCH] for at in range(0, len(ordered), _BATCH)]
