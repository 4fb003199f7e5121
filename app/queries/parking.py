"""Parking as rows: how long and until when, what brings a change back, who decides, who was consulted; what is due."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.parked.answers import answer_day, is_hidden
from app.parked.chain import Link, chain_of, stands_in
from app.parked.rooms import free_days
from app.queries.listing import Listing
from app.rows.page import EVERYTHING, Asked, Page
from app.rows.parking import ConditionRow, ConsultationRow, DueRow, LinkRow, ParkedFacts
from models.changes import Change
from models.database import Database, reading
from models.parking import ChainLink, Condition, Consultation, Parking
from models.people import Organisation
from models.products import Product
from models.rules.errors import NotFound
from models.rules.parking import Because, ReturnCause, because_of
from models.rules.states import ChangeState
from models.rules.terms import ReturnKind

_BATCH = 500
_RESTS = (ChangeState.PARKED, ChangeState.HONOURED)


def time_parked(session: Session, change: int, now: datetime) -> timedelta:
    """How long a change has stood parked: the exact sum of its intervals."""
    intervals = session.execute(sa.select(Parking.since, Parking.until).where(Parking.change_id == change))
    return sum(((until or now) - since for since, until in intervals), timedelta())


def parked_facts(session: Session, change: Change, now: datetime) -> ParkedFacts:
    """What a sheet says of a change's parking beside its row."""
    today = now.date()
    chain = chain_of(session, change)
    return ParkedFacts(
        time_parked=time_parked(session, change.id, now),
        returned=because_of(change.returned_because),
        conditions=_conditions(session, [change], today).get(change.id, ()),
        consultations=_consultations(session, change.id),
        deputy=stands_in(chain, change.park_owner, today),
        chain=tuple(_link_row(session, link, today) for link in chain),
    )


def parking_of(database: Database, number: int, now: datetime) -> ParkedFacts:
    """The same of one change; NotFound where there is none."""
    with reading(database) as session:
        return parked_facts(session, _change(session, number), now)


def _change(session: Session, number: int) -> Change:
    change = session.get(Change, number)
    if change is None:
        raise NotFound(f"There is no C-{number}.")
    return change


def _conditions(session: Session, changes: Sequence[Change], today: date) -> dict[int, tuple[ConditionRow, ...]]:
    """By change what may still bring it back, and what did so last."""
    found: dict[int, list[ConditionRow]] = defaultdict(list)
    known = {change.id: change for change in changes}
    rows = [row for some in _batches(known) for row in session.scalars(_in_force(some))]
    capacity = {known[row.change_id].product_id for row in rows if row.kind is ReturnKind.CAPACITY}
    rooms = free_days(session, capacity, today) if capacity else {}
    for row in rows:
        change = known[row.change_id]
        roomy = max((room.days for room in rooms.get(change.product_id, ())), default=0.0)
        so_far = {ReturnKind.WAITERS: float(change.waiting), ReturnKind.CAPACITY: roomy}
        found[row.change_id].append(_condition_row(row, so_far.get(row.kind)))
    return {number: tuple(each) for number, each in found.items()}


def _in_force(changes: Sequence[int]) -> sa.Select[Condition]:
    return (
        sa.select(Condition)
        .where(Condition.change_id.in_(changes), Condition.ended_at.is_(None))
        .order_by(Condition.change_id, Condition.id)
    )


def _condition_row(row: Condition, so_far: float | None) -> ConditionRow:
    return ConditionRow(
        id=row.id,
        kind=row.kind.value,
        day=row.day,
        ticket=f"T-{row.ticket_id}" if row.ticket_id is not None else None,
        event=row.ticket_event.value if row.ticket_event is not None else None,
        amount=row.amount,
        note=row.note,
        now=so_far,
        made=row.made_at,
        met=row.met_at,
    )


def _consultations(session: Session, change: int) -> tuple[ConsultationRow, ...]:
    asked = sa.select(Consultation).where(Consultation.change_id == change).order_by(Consultation.id)
    return tuple(
        ConsultationRow(
            each.id,
            each.who,
            each.question,
            each.asked_by,
            each.asked_at,
            each.answer,
            each.answered_by,
            each.answered_at,
        )
        for each in session.scalars(asked)
    )


# ---- the chain


def _stored(*values: Any) -> LinkRow:  # the columns in the order of LINKS
    number, _of, product, organisation, role, name, deputy, away_from, away_until, version = values
    link = Link(role, name, deputy, away_from, away_until)
    on_duty = link.on_duty(datetime.now(UTC).date())
    return LinkRow(number, product, organisation, role, name, deputy, away_from, away_until, on_duty, version)


LINKS: Listing[LinkRow] = Listing(
    row=_stored,
    fields={
        "id": ChainLink.id,
        "of": sa.func.coalesce(Organisation.name, Product.name),
        "product": Product.name,
        "organisation": Organisation.name,
        "role": ChainLink.role,
        "name": ChainLink.name,
        "deputy": ChainLink.deputy,
        "away_from": ChainLink.away_from,
        "away_until": ChainLink.away_until,
        "row_version": ChainLink.version,
    },
    source=sa.outerjoin(ChainLink, Product, Product.id == ChainLink.product_id).outerjoin(
        Organisation, Organisation.id == ChainLink.organisation_id
    ),
    words=(ChainLink.name, ChainLink.deputy, Product.name, Organisation.name),
    order="of,role",
    tie=ChainLink.id,
)


def chain_rows(database: Database, asked: Asked = EVERYTHING) -> Page[LinkRow]:
    """Every link that is stored, by customer and product; the house's own last."""
    with reading(database) as session:
        return LINKS.page(session, asked)


def chain_for(database: Database, change: int, today: date) -> tuple[LinkRow, ...]:
    """Who decides on one change, in order; NotFound where there is none."""
    with reading(database) as session:
        links = chain_of(session, _change(session, change))
        return tuple(_link_row(session, link, today) for link in links)


def _link_row(session: Session, link: Link, today: date) -> LinkRow:
    if link.stored is not None:
        product = session.get(Product, link.stored.product_id) if link.stored.product_id is not None else None
        number, version, of_product = link.stored.id, link.stored.version, product.name if product else None
    else:
        number, version, of_product = 0, None, None
    away, duty = (link.away_from, link.away_until), link.on_duty(today)
    role, whose = link.role.value, link.organisation
    return LinkRow(number, of_product, whose, role, link.name, link.deputy, *away, duty, version)


# ---- what is due


def due_rows(database: Database, now: datetime, within: int = 28) -> tuple[DueRow, ...]:
    """What came back and why, what is due, and what comes back by itself in so many days; each part by its day."""
    today = now.date()
    last = today + timedelta(days=within)
    with reading(database) as session:
        changes = session.scalars(_concerned(last)).all()
        conditions = _conditions(session, changes, today)
        found = (_due_row(session, change, conditions.get(change.id, ()), today) for change in changes)
        rows = [row for row in found if row is not None and (row.stage != "coming" or row.day <= last)]
    return tuple(sorted(rows, key=lambda row: (_STAGES.index(row.stage), row.day, row.id)))


_STAGES = ("back", "due", "coming")


def _concerned(last: date) -> sa.Select[Change]:
    parked = Change.state == ChangeState.PARKED
    rests = sa.and_(Change.state.in_(_RESTS), Change.returns_on.is_not(None))
    due = sa.and_(parked, sa.or_(Change.review_on <= last, Change.answer_by <= last, Change.asked_since.is_not(None)))
    back = sa.and_(Change.returned_at.is_not(None), Change.state.in_([*_RESTS, ChangeState.REJECTED]))
    return sa.select(Change).where(sa.or_(rests, due, back)).order_by(Change.id)


def _due_row(session: Session, change: Change, conditions: tuple[ConditionRow, ...], today: date) -> DueRow | None:
    stage, day, why = _stage(session, change, conditions, today)
    if day == date.max:
        return None
    waits = () if stage == "back" else tuple(each for each in conditions if each.met is None)
    owner, title = change.park_owner, change.title
    return DueRow(change.id, f"C-{change.id}", title, stage, day, why, owner, change.answer_by, waits)


def _stage(
    session: Session, change: Change, conditions: Iterable[ConditionRow], today: date
) -> tuple[str, date, Because | None]:
    """Whether it is back, due or coming; on which day, the last of all days where none is set; and why."""
    if change.returned_at is not None and not is_hidden(change):
        return "back", change.returned_at.date(), because_of(change.returned_because)
    if change.returns_on is not None:
        return _at(next_return(change.returns_on, conditions), today, None)
    if is_hidden(change):
        return _at(answer_day(session, change), today, None)
    day = min(filter(None, (change.review_on, change.answer_by)), default=date.max)
    return _at(day, today, Because(ReturnCause.REVIEW, {"day": day.isoformat()}))


def _at(day: date, today: date, why: Because | None) -> tuple[str, date, Because | None]:
    return ("due" if day <= today else "coming"), day, why


def next_return(rests_until: date, conditions: Iterable[ConditionRow]) -> date:
    """The day on which what rests comes back by the clock, at the latest."""
    return min([rests_until, *(day for each in conditions if (day := _comes_true(each)) is not None)])


def _comes_true(condition: ConditionRow) -> date | None:
    """The day on which it comes true by the clock."""
    if condition.day is None or condition.met is not None:
        return None
    ahead = int(condition.amount or 0) if condition.kind == ReturnKind.LAW else 0
    return condition.day - timedelta(days=ahead)


def _batches(ids: Iterable[int]) -> list[list[int]]:
    ordered = sorted(ids)
    return [ordered[at : at + _BATCH] for at in range(0, len(ordered), _BATCH)]
