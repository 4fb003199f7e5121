"""Minutes: the words said between two moments as they were said, those overtaken since named so, and what is left."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.queries.changes import CHANGES, QUEUE_ORDER, queue_tabs
from app.rows.minutes import LeftToDecide, MinutedDecision, Minutes, Sitting
from models.acts import ActRecord
from models.changes import Change
from models.database import Database, reading
from models.decisions import Decision
from models.people import Organisation, Person
from models.products import Product
from models.rules.errors import BadInput, NotFound
from models.tickets import Ticket, Waiter

_FEW = 500
_Row = Any  # a row of columns of many types


def minutes(database: Database, sitting: Sitting) -> Minutes:
    """What was decided in that time, the first word first; BadInput where it ends before it begins, NotFound for no such product."""
    if sitting.until < sitting.since:
        raise BadInput("The minutes would end before they begin. Give --since a moment before --until.")
    with reading(database) as session:
        product = _product(session, sitting.product)
        decisions = _decisions(session, sitting, product)
        people = dict.fromkeys(decision.by for decision in decisions)
        left = _left(session, sitting, product)
    return Minutes(sitting, tuple(people), decisions, left)


def _product(session: Session, name: str | None) -> int | None:
    if name is None:
        return None
    products = session.execute(sa.select(Product.id, Product.name).order_by(Product.id)).all()
    for number, known in products:
        if known.casefold() == name.strip().casefold():
            return int(number)
    names = ", ".join(known for _, known in products) or "none yet"
    raise NotFound(f"There is no product “{name}”. There are: {names}.")


def _decisions(session: Session, sitting: Sitting, product: int | None) -> tuple[MinutedDecision, ...]:
    later = sa.orm.aliased(ActRecord)
    chosen = (
        sa.select(
            Decision.change_id,
            Change.title,
            Product.name.label("product"),
            Decision.kind,
            Decision.no_kind,
            Decision.reason,
            Decision.until,
            Decision.brings_back,
            Decision.by,
            Decision.at,
            Change.reach,
            later.verb,
            later.by.label("later_by"),
            later.at.label("later_at"),
        )
        .join(Change, Change.id == Decision.change_id)
        .join(Product, Product.id == Change.product_id)
        .outerjoin(later, later.id == Decision.superseded_by_act)
        .where(Decision.at >= sitting.since, Decision.at <= sitting.until)
        .order_by(Decision.at, Decision.id)
    )
    if product is not None:
        chosen = chosen.where(Change.product_id == product)
    rows = session.execute(chosen).all()
    waits = _waits(session, [row.change_id for row in rows])
    return tuple(_minuted(row, waits.get(row.change_id, ())) for row in rows)


def _waits(session: Session, changes: Iterable[int]) -> Mapping[int, Sequence[_Row]]:
    """Who waits for each of these changes: since when, and for which organisation."""
    found: dict[int, list[_Row]] = defaultdict(list)
    ids = sorted(set(changes))
    for at in range(0, len(ids), _FEW):
        chosen = (
            sa.select(Waiter.change_id, Waiter.since, Organisation.name)
            .join(Ticket, Ticket.id == Waiter.ticket_id)
            .outerjoin(Person, Person.id == Ticket.person_id)
            .outerjoin(Organisation, Organisation.id == Person.organisation_id)
            .where(Waiter.change_id.in_(ids[at : at + _FEW]), Waiter.absorbed_into_id.is_(None))
        )
        for row in session.execute(chosen):
            found[row.change_id].append(row)
    return found


def _minuted(row: _Row, waits: Sequence[_Row]) -> MinutedDecision:
    waited = [each for each in waits if each.since <= row.at]
    counted = Counter(each.name for each in waited if each.name)
    overtaken = None if row.verb is None else ("undone" if row.verb == "undo" else "superseded")
    return MinutedDecision(
        change_id=row.change_id,
        number=f"C-{row.change_id}",
        title=row.title,
        product=row.product,
        kind=row.kind.value,
        no_kind=row.no_kind.value if row.no_kind else None,
        reason=row.reason,
        until=row.until,
        brings_back=row.brings_back,
        by=row.by,
        at=row.at,
        waiting=len(waited),
        reach=row.reach,
        organisations=tuple(sorted(counted.items(), key=lambda each: (-each[1], each[0]))),
        overtaken=overtaken,
        overtaken_by=row.later_by,
        overtaken_at=row.later_at,
    )


def _left(session: Session, sitting: Sitting, product: int | None) -> tuple[LeftToDecide, ...]:
    """What stands in the queue today, in its order."""
    chosen = (
        sa.select(
            Change.id, Change.title, Product.name, Change.waiting, Change.reach, Change.review_on, Change.answer_by
        )
        .select_from(CHANGES.source)
        .where(queue_tabs(sitting.until.astimezone().date())["to-decide"])
        .order_by(*QUEUE_ORDER, CHANGES.tie)
    )
    if product is not None:
        chosen = chosen.where(Change.product_id == product)
    rows: list[_Row] = list(session.execute(chosen))
    return tuple(LeftToDecide(f"C-{row[0]}", *row[1:]) for row in rows)
