"""Finding: rows by the numbers that users say (C-12, T-9, R-3), and the facts that the life cycle's guards ask of them."""

import re
from collections.abc import Sequence
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.plans.hot_fixes import missing
from models.base import Versioned
from models.cases import Case, Guide
from models.changes import Change
from models.products import Product
from models.releases import Branch, Release, ReleaseItem
from models.renewals import Renewal
from models.rules.errors import BadInput, NotFound, RuleBroken
from models.rules.lifecycle import CHANGE, RELEASE, ChangeFacts, ItemFacts, ReleaseFacts, step
from models.rules.priority import CRITICAL
from models.rules.states import UNSHIPPED_RELEASE, ChangeState, TicketState
from models.rules.terms import ChangeKind, Verdict
from models.tickets import Ticket, Waiter

Row = TypeVar("Row", bound=Versioned)
_LETTERS: dict[str, tuple[type[Any], str]] = {
    "C": (Change, "change"),
    "T": (Ticket, "ticket"),
    "R": (Release, "release"),
    "K": (Case, "case"),
    "G": (Guide, "page of a guide"),
    "N": (Renewal, "renewal"),
}


def number_of(text: str, letter: str) -> int:
    """The number in *C-12*, *c12* or *12*; raises BadInput for anything else."""
    match = re.fullmatch(rf"(?:{letter}-?)?(\d{{1,12}})", text.strip(), re.IGNORECASE)
    if not match:
        raise BadInput(f"“{text}” is not the number of a {_LETTERS[letter][1]}. Write it like {letter}-12.")
    return int(match.group(1))


def change_of(session: Session, number: int) -> Change:
    """The change C-*number*."""
    return _get(session, Change, number, f"C-{number}")


def ticket_of(session: Session, number: int) -> Ticket:
    """The ticket T-*number*."""
    return _get(session, Ticket, number, f"T-{number}")


def check_live(ticket: Ticket, done: str) -> None:
    """Raise RuleBroken where the ticket is closed: it can't be *done*."""
    if ticket.state is TicketState.CLOSED:
        raise RuleBroken(f"T-{ticket.id} is closed: it can't be {done}. Reopen it first.")


def release_of(session: Session, number: int) -> Release:
    """The release R-*number*."""
    return _get(session, Release, number, f"R-{number}")


def renewal_of(session: Session, number: int) -> Renewal:
    """The renewal N-*number*."""
    return _get(session, Renewal, number, f"N-{number}")


def _get(session: Session, table: type[Row], number: int, label: str) -> Row:
    row = session.get(table, number)
    if row is None:
        raise NotFound(f"There is no {label}.")
    return row


def waiters_of(session: Session, *changes: int) -> Sequence[Waiter]:
    """Those who wait on these changes, nobody twice."""
    return session.scalars(
        sa.select(Waiter).where(Waiter.change_id.in_(changes), Waiter.absorbed_into_id.is_(None)).order_by(Waiter.id)
    ).all()


def waiting_of(session: Session, *changes: int) -> list[Waiter]:
    """Those who have no outcome yet."""
    return [waiter for waiter in waiters_of(session, *changes) if waiter.outcome is None]


def item_of(session: Session, change: Change) -> ReleaseItem | None:
    """The change's place in an unshipped release; a carried hot fix has none, it is done."""
    return session.scalar(
        sa.select(ReleaseItem)
        .join(Release, Release.id == ReleaseItem.release_id)
        .where(ReleaseItem.change_id == change.id, ReleaseItem.carried.is_(False), Release.state.in_(UNSHIPPED_RELEASE))
    )


def merged_tree(session: Session, number: int) -> set[int]:
    """The change and everything that was merged into it, however far."""
    found = {number}
    front = {number}
    while front:
        front = set(session.scalars(sa.select(Change.id).where(Change.merged_into_id.in_(front)))) - found
        found |= front
    return found


def items_of(session: Session, release: Release) -> Sequence[ReleaseItem]:
    """Everything in a release, in the order it was placed."""
    return session.scalars(
        sa.select(ReleaseItem).where(ReleaseItem.release_id == release.id).order_by(ReleaseItem.id)
    ).all()


def change_facts(session: Session, change: Change, **more: Any) -> ChangeFacts:
    """What the guards ask of a change; *more* adds what only this verb knows."""
    item = item_of(session, change)
    release = session.get(Release, item.release_id) if item else None
    return ChangeFacts(
        label=f"C-{change.id}",
        kind=change.kind,
        product=session.get_one(Product, change.product_id).name,
        reproduced=change.reproduced_at is not None,
        mandate_reference=change.mandate_reference,
        mandate_date=change.mandate_date,
        critical=change.priority == CRITICAL,
        verdict=item.verdict if item else None,
        release=release_facts(session, release) if release else None,
        **more,
    )


def release_facts(session: Session, release: Release) -> ReleaseFacts:
    """What the guards ask of a release and its items."""
    rows = session.execute(
        sa.select(ReleaseItem, Change)
        .join(Change, Change.id == ReleaseItem.change_id)
        .where(ReleaseItem.release_id == release.id)
        .order_by(ReleaseItem.id)
    )
    items = tuple(
        ItemFacts(
            label=f"C-{change.id}",
            tested=_is_tested(item, change),
            critical=change.priority == CRITICAL,
            correction=change.kind is ChangeKind.CORRECTION,
            carried=item.carried,
            ported=item.ported,
        )
        for item, change in rows
    )
    product = session.get_one(Product, release.product_id)
    branch = session.get(Branch, release.branch_id) if release.branch_id is not None else None
    return ReleaseFacts(
        label=f"R-{release.id}",
        kind=release.kind,
        state=release.state,
        product=product.name,
        planned_on=release.planned_on,
        items=items,
        missing_hot_fixes=tuple(f"C-{number}" for number in missing(session, release)),
        branch=branch.name if branch is not None else "",
        verdict=release.verdict,
        whole_test=product.whole_test,
    )


def _is_tested(item: ReleaseItem, change: Change) -> bool:
    if item.waiver_reason:
        return True
    if item.carried:
        return item.verdict is Verdict.PASS
    return item.verdict is Verdict.PASS and change.state in (ChangeState.TESTED, ChangeState.SHIPPED)


def move_change(session: Session, change: Change, verb: str, **more: Any) -> None:
    """Take the change through the life cycle's table; raises RuleBroken with its sentence."""
    following = step(CHANGE, verb, change.state, change_facts(session, change, **more))
    assert following is not None, "only a split restores an earlier state"
    change.state = following


def move_release(session: Session, release: Release, verb: str) -> None:
    """Take the release through the life cycle's table; raises RuleBroken with its sentence."""
    following = step(RELEASE, verb, release.state, release_facts(session, release))
    assert following is not None, "no release restores an earlier state"
    release.state = following
