"""What must agree at any moment, whatever was done: recomputed from the rows by other words than the program's own."""

from collections import defaultdict
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.commands.history_check import verify
from models.acts import ActItem, ActRecord
from models.changes import Change
from models.decisions import Decision
from models.letters import Letter, Notice
from models.people import Organisation, Person
from models.products import Product
from models.releases import Branch, Release, ReleaseItem
from models.renewals import Baking, Renewal, Reservation
from models.rules.priority import impact_of, priority_of
from models.rules.states import (
    IN_RELEASE,
    UNSHIPPED_RELEASE,
    ChangeState,
    LetterState,
    ReleaseState,
    RenewalState,
    TicketState,
)
from models.rules.terms import ChangeKind, DecisionKind, Disposition, Event, ReleaseKind, Verdict
from models.tickets import Ticket, Waiter

_NOES = (Disposition.REJECTED, Disposition.POSSIBLE_TODAY)


def assert_all_agrees(session: Session, *, history: bool = True) -> None:
    """Raise AssertionError with the first thing that does not; the history is the dearest to read."""
    assert not history or verify(session) is None
    changes = {change.id: change for change in session.scalars(sa.select(Change))}
    waiters = list(session.scalars(sa.select(Waiter)))
    nobody_is_forgotten(changes, waiters)
    everyone_heard_what_is_true(session, waiters)
    nobody_is_told_twice(session)
    counts_agree(session, changes, waiters)
    tickets_agree(session, changes, waiters)
    releases_agree(session, changes)
    hot_fixes_are_carried(session)
    renewals_agree(session, changes)


def nobody_is_forgotten(changes: dict[int, Change], waiters: list[Waiter]) -> None:
    """Who waits, waits where it will be answered; who is answered has the answer of what became of it."""
    by_id = {waiter.id: waiter for waiter in waiters}
    for waiter in waiters:
        if waiter.absorbed_into_id is not None:
            root, steps = by_id[waiter.absorbed_into_id], 0
            while root.absorbed_into_id is not None:
                root, steps = by_id[root.absorbed_into_id], steps + 1
                assert steps < 20, f"waiter {waiter.id} is absorbed in a circle"
            assert root.ticket_id == waiter.ticket_id
            continue
        change, label = changes[waiter.change_id], f"T-{waiter.ticket_id} on C-{waiter.change_id}"
        assert change.state is not ChangeState.MERGED, f"{label} waits on what was merged"
        if change.state is ChangeState.SHIPPED:
            assert waiter.outcome in (Disposition.SHIPPED, Disposition.WITHDRAWN), f"{label} was forgotten"
            continue
        assert waiter.outcome is not Disposition.SHIPPED, f"{label} has what did not ship"
        if change.state is ChangeState.REJECTED:
            assert waiter.outcome is not None or change.asked_again_at is not None, f"{label} was forgotten"


def everyone_heard_what_is_true(session: Session, waiters: list[Waiter]) -> None:
    """An outcome has its letter, and a letter that told an outcome which no longer is one was followed by another."""
    heard: dict[int, list[Event]] = defaultdict(list)
    rows = session.execute(
        sa.select(Notice.waiter_id, Notice.event)
        .join(Letter, Letter.id == Notice.letter_id)
        .where(Letter.state != LetterState.WITHDRAWN, Notice.waiter_id.is_not(None))
        .order_by(Notice.act_id, Notice.id)
    )
    for waiter_id, event in rows:
        assert waiter_id is not None
        heard[waiter_id].append(event)
    for waiter in waiters:
        words, label = heard[waiter.id], f"T-{waiter.ticket_id} on C-{waiter.change_id}"
        last = next((word for word in reversed(words) if word in (Event.SHIPPED, Event.REJECTED)), None)
        if waiter.outcome is Disposition.SHIPPED:
            assert last is Event.SHIPPED, f"{label} shipped, and was told {words}"
        elif waiter.outcome in _NOES:
            assert last is Event.REJECTED, f"{label} was rejected, and was told {words}"
        elif waiter.outcome is None and waiter.absorbed_into_id is None:
            assert not words or words[-1] is not Event.SHIPPED, f"{label} waits, and was told {words}"


def nobody_is_told_twice(session: Session) -> None:
    """One act tells one person one thing of one change once."""
    seen: set[tuple[Any, ...]] = set()
    for row in session.execute(
        sa.select(Notice.act_id, Notice.ticket_id, Notice.waiter_id, Notice.change_id, Notice.party_id)
    ):
        assert tuple(row) not in seen
        seen.add(tuple(row))


def counts_agree(session: Session, changes: dict[int, Change], waiters: list[Waiter]) -> None:
    """Who waits and how many they serve; each organisation once; what is pressing follows."""
    people = {person.id: person for person in session.scalars(sa.select(Person))}
    organisations = {each.id: each for each in session.scalars(sa.select(Organisation))}
    tickets = {ticket.id: ticket for ticket in session.scalars(sa.select(Ticket))}
    everybody = sum(each.end_users or 0 for each in organisations.values())
    users = {product.id: product.end_users or everybody for product in session.scalars(sa.select(Product))}
    for change in changes.values():
        here = [
            (waiter, tickets[waiter.ticket_id])
            for waiter in waiters
            if waiter.change_id == change.id
            and waiter.absorbed_into_id is None
            and waiter.outcome is not Disposition.WITHDRAWN
        ]
        assert change.waiting == len(here), f"C-{change.id} counts {change.waiting}, {len(here)} wait"
        served: dict[object, int] = {}
        for waiter, ticket in here:
            person = people.get(ticket.person_id or 0)
            organisation = organisations.get((person and person.organisation_id) or 0)
            if organisation is not None and organisation.end_users:
                served[organisation.name] = organisation.end_users
            else:
                served[("person", person.id) if person else ("ticket", waiter.through_id or ticket.id)] = 1
        reach = round(sum(served.values()) * change.affected_share)
        assert change.reach == reach, f"C-{change.id} reaches {change.reach}, counted {reach}"
        if change.kind is ChangeKind.CORRECTION:
            impact = change.impact_override or impact_of(reach, users[change.product_id])
            assert change.priority == priority_of(change.urgency, impact), f"C-{change.id} priority"


def tickets_agree(session: Session, changes: dict[int, Change], waiters: list[Waiter]) -> None:
    """A ticket is closed when all are answered and never before, and parked when all it waits on is."""
    open_on: dict[int, list[ChangeState]] = defaultdict(list)
    for waiter in waiters:
        if waiter.absorbed_into_id is None and waiter.outcome is None:
            open_on[waiter.ticket_id].append(changes[waiter.change_id].state)
    for ticket in session.scalars(sa.select(Ticket)):
        label, states = f"T-{ticket.id} is {ticket.state}", open_on[ticket.id]
        closed = ticket.state is TicketState.CLOSED
        assert closed == (ticket.disposition is not None), label
        assert closed == (ticket.closed_at is not None), label
        assert not (closed and states), f"{label}, and waits on {states}"
        if closed or ticket.asked_since is not None:
            assert closed or ticket.state is TicketState.ASKED, label
            continue
        all_parked = bool(states) and all(state is ChangeState.PARKED for state in states)
        assert all_parked == (ticket.state is TicketState.PARKED), f"{label}, and waits on {states}"


def releases_agree(session: Session, changes: dict[int, Change]) -> None:
    """What is on its way stands in one unshipped release; what shipped stands in a shipped one, tested."""
    rows = session.execute(sa.select(ReleaseItem, Release).join(Release, Release.id == ReleaseItem.release_id)).all()
    for change in changes.values():
        mine = [(item, release) for item, release in rows if item.change_id == change.id]
        ahead = [item for item, release in mine if release.state in UNSHIPPED_RELEASE and not item.carried]
        assert len(ahead) == (1 if change.state in IN_RELEASE else 0), f"C-{change.id} is {change.state}: {len(ahead)}"
        if change.state is ChangeState.TESTED:
            assert ahead[0].verdict is Verdict.PASS
        out = _is_out(mine)
        assert out == (change.state is ChangeState.SHIPPED), f"C-{change.id} is {change.state}"
        for item, release in mine:
            stands = change.state in IN_RELEASE or change.state is ChangeState.SHIPPED
            assert stands or not item.ported or release.state not in UNSHIPPED_RELEASE, f"C-{change.id} is an orphan"
    for item, release in rows:
        if release.state is ReleaseState.SHIPPED:
            passed = item.verdict is Verdict.PASS or (item.carried and item.waiver_reason)
            assert passed, f"R-{release.id} shipped C-{item.change_id} untested"
    for release in session.scalars(sa.select(Release)):
        assert release.state is not ReleaseState.SHIPPED or any(each.id == release.id for _, each in rows)


def _is_out(mine: list[tuple[ReleaseItem, Release]]) -> bool:
    """Whether its own line has it: the one where it last shipped itself. What other branches have does not count."""
    own = [release for item, release in mine if release.shipped_at is not None and not item.carried]
    if not own:
        return False
    home = max(own, key=lambda release: moment(release.shipped_at)).branch_id
    shipped = [(item, release) for item, release in mine if release.state is ReleaseState.SHIPPED]
    return any(release.branch_id == home and is_inside(item) for item, release in shipped)


def hot_fixes_are_carried(session: Session) -> None:
    """Each hot fix is inside every release to come, of every branch, until one of that branch confirmed it."""
    rows = session.execute(sa.select(ReleaseItem, Release).join(Release, Release.id == ReleaseItem.release_id)).all()
    inside = {(item.release_id, item.change_id) for item, _ in rows}
    branches = {None, *session.scalars(sa.select(Branch.id).where(Branch.ended_on.is_(None)))}
    born = _born(session)
    to_come = sa.select(Release).where(Release.kind != ReleaseKind.EXPEDITED, Release.state.in_(UNSHIPPED_RELEASE))
    coming = session.scalars(to_come).all()
    out = [(item, release) for item, release in rows if release.state is ReleaseState.SHIPPED and is_inside(item)]
    for fix, expedited in out:
        if expedited.kind is not ReleaseKind.EXPEDITED:
            continue
        confirmed = [
            release
            for item, release in out
            if item.change_id == fix.change_id
            and release.kind is not ReleaseKind.EXPEDITED
            and moment(release.shipped_at) >= moment(expedited.shipped_at)
        ]
        done = {release.branch_id for release in confirmed}
        main = [moment(release.shipped_at) for release in confirmed if release.branch_id is None]
        # A branch that left the main line later brought along what was confirmed there.
        done |= {branch for branch, since in born.items() if any(at <= since for at in main)}
        for release in coming:
            wanted = {expedited.branch_id} if fix.ported else branches
            if release.product_id == expedited.product_id and release.branch_id in wanted - done:
                label = f"R-{release.id} lacks the hot fix C-{fix.change_id}"
                assert (release.id, fix.change_id) in inside, label


def _born(session: Session) -> dict[int | None, datetime]:
    """When each branch was made, as the history has it."""
    rows = session.execute(
        sa.select(ActItem.item_id, sa.func.min(ActRecord.at))
        .join(ActRecord, ActRecord.id == ActItem.act_id)
        .where(ActItem.kind == "branch")
        .group_by(ActItem.item_id)
    )
    return {branch: moment(at) for branch, at in rows}


def moment(at: datetime | None) -> datetime:
    """When something happened that did."""
    assert at is not None
    return at


def is_inside(item: ReleaseItem) -> bool:
    """What was waived stayed out, what was withdrawn was taken back."""
    return item.waiver_reason is None and item.withdrawn_at is None


def renewals_agree(session: Session, changes: dict[int, Change]) -> None:
    """A renewal has shipped when its wishes have, and what is over keeps no time; nothing rests for what is over."""
    live, ended = (RenewalState.PROPOSED, RenewalState.HONOURED), (ChangeState.SHIPPED, ChangeState.MERGED)
    held: dict[int, list[Change]] = defaultdict(list)
    for baking in session.scalars(sa.select(Baking)):
        held[baking.renewal_id].append(changes[baking.change_id])
    waits_for: dict[int, list[RenewalState]] = defaultdict(list)
    for renewal in session.scalars(sa.select(Renewal)):
        states, label = [change.state for change in held[renewal.id]], f"N-{renewal.id} is {renewal.state}"
        done = ChangeState.SHIPPED in states and all(state in ended for state in states)
        assert renewal.state not in (RenewalState.HONOURED, RenewalState.SHIPPED) or done == (
            renewal.state is RenewalState.SHIPPED
        ), f"{label} with {states}"
        assert renewal.state not in live or ChangeState.REJECTED not in states, f"{label} with {states}"
        for change in held[renewal.id]:
            waits_for[change.id].append(renewal.state)
    for reservation in session.scalars(sa.select(Reservation)):
        renewal, release = (
            session.get_one(Renewal, reservation.renewal_id),
            session.get_one(Release, reservation.release_id),
        )
        assert renewal.state in live or release.state not in UNSHIPPED_RELEASE, f"N-{renewal.id} keeps time and is over"
    for decision in session.scalars(
        sa.select(Decision).where(Decision.kind == DecisionKind.BAKE, Decision.superseded_by_act.is_(None))
    ):
        change = changes[decision.change_id]
        if change.state is ChangeState.PARKED and change.returns_on is not None:
            assert any(state in live for state in waits_for[change.id]), f"C-{change.id} rests for nothing"
