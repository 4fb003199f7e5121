"""Changes as rows: the backlog's list, the decision queue and the sheet of one change."""

from collections import defaultdict
from datetime import UTC, date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session, aliased

from app.letters.told import spoken_language
from app.queries.completing import change_grid
from app.queries.history import acts_on
from app.queries.listing import Listing, rows_of
from app.queries.marks import criterion_rows
from app.queries.parking import parked_facts
from app.ranking.facts import facts_of, scoring_in
from app.rows.changes import (
    ChangeRow,
    ChangeSheet,
    DecisionRow,
    DependencyRow,
    OrganisationWaits,
    OwnWords,
    ScorePart,
    WaiterRow,
)
from app.rows.page import EVERYTHING, Asked, Page
from models.changes import Change, Dependency
from models.database import Database, reading
from models.decisions import Decision
from models.people import Organisation, Person
from models.products import Product
from models.releases import Release, ReleaseItem
from models.renewals import Baking
from models.rules.errors import NotFound
from models.rules.policy import LIVE
from models.rules.scoring import Score, score_of
from models.rules.states import ChangeState, ReleaseState
from models.tickets import Source, Ticket, Waiter


def label(letter: str, expression: sa.SQLColumnExpression[Any]) -> sa.ColumnElement[str]:
    """The number that users say: C-12."""
    return sa.literal(f"{letter}-").concat(sa.cast(expression, sa.Text))


# A change's place: its unshipped release, else the one that it shipped in last.
_PLACE = (
    sa.select(sa.func.max(ReleaseItem.id))
    .join(Release, Release.id == ReleaseItem.release_id)
    .where(
        ReleaseItem.change_id == Change.id,
        ReleaseItem.carried.is_(False),
        ReleaseItem.withdrawn_at.is_(None),
        Release.state != ReleaseState.WITHDRAWN,
    )
    .correlate(Change)
    .scalar_subquery()
)
_SOURCE = (
    sa.join(Change, Product, Product.id == Change.product_id)
    .outerjoin(ReleaseItem, ReleaseItem.id == _PLACE)
    .outerjoin(Release, Release.id == ReleaseItem.release_id)
)

# The renewals that a change is baked into: N-1, N-3.
_RENEWALS = (
    sa.select(sa.func.aggregate_strings(label("N", Baking.renewal_id), ", "))
    .where(Baking.change_id == Change.id)
    .correlate(Change)
    .scalar_subquery()
)

_PLACE_IN_LINE = sa.func.row_number().over(partition_by=Change.product_id, order_by=(Change.rank_key, Change.id))
#: The place of each change that stands in line for its product, and out of how many.
IN_LINE = (
    sa.select(
        Change.id,
        sa.type_coerce(_PLACE_IN_LINE, sa.Integer).label("place"),
        sa.func.count().over(partition_by=Change.product_id).label("of"),
    )
    .where(Change.state.in_(LIVE))
    .subquery()
)
_LINE = sa.select(IN_LINE).subquery("line")  # the same, to be joined where a list is sorted by it
_RANK = sa.select(IN_LINE.c.place).where(IN_LINE.c.id == Change.id).correlate(Change).scalar_subquery()

CHANGES: Listing[ChangeRow] = Listing(
    row=ChangeRow,
    fields={
        "id": Change.id,
        "number": label("C", Change.id),
        "title": Change.title,
        "kind": Change.kind,
        "state": Change.state,
        "product": Product.name,
        "module": Change.module,
        "audience": Change.audience,
        "reach": Change.reach,
        "waiting": Change.waiting,
        "value": Change.value,
        "effort": Change.effort,
        "effort_low": Change.effort_low,
        "effort_high": Change.effort_high,
        "actual": Change.actual,
        "score": Change.score,
        "priority": Change.priority,
        "urgency": Change.urgency,
        "impact": Change.impact,
        "parked": Change.parked_since,
        "review": Change.review_on,
        "returns": Change.returns_on,
        "asked": Change.asked_since,
        "asked_again": Change.asked_again_at,
        "mandate_date": Change.mandate_date,
        "release": Release.name,
        "release_id": Release.id,
        "slips": Change.slips,
        "created": Change.created_at,
        "reproduced": Change.reproduced_at,
        "owner": Change.park_owner,
        "answer_by": Change.answer_by,
        "returned": Change.returned_at,
        "returned_because": Change.returned_because,
        "fast_lane": Change.fast_lane,
        "renewals": _RENEWALS,
        "row_version": Change.version,
    },
    source=_SOURCE,
    words=(Change.title, Change.description, sa.literal("C-").concat(sa.cast(Change.id, sa.Text))),
    order="-score",
    tie=Change.id,
    more={
        "origin": Change.origin,
        "merged_into": label("C", Change.merged_into_id),
        "description": Change.description,
        "rank": _RANK,
        "rank_key": Change.rank_key,
    },
    key=Change.id,
    orders={"rank": _LINE.c.place},
    lines=_LINE,
)

DECISIONS: Listing[DecisionRow] = Listing(
    row=DecisionRow,
    fields={
        "id": Decision.id,
        "change": label("C", Decision.change_id),
        "title": Change.title,
        "kind": Decision.kind,
        "no_kind": Decision.no_kind,
        "reason": Decision.reason,
        "until": Decision.until,
        "brings_back": Decision.brings_back,
        "by": Decision.by,
        "at": Decision.at,
        "stands": Decision.superseded_by_act.is_(None),
        "words": Decision.words,
    },
    source=sa.join(Decision, Change, Change.id == Decision.change_id),
    words=(Change.title, Decision.reason, label("C", Decision.change_id)),
    order="-at",
    tie=Decision.id.desc(),
)

_TO_DECIDE = Change.state == ChangeState.PARKED

#: The order of the policy in force: its rules, then the score, unscored last by reach.
QUEUE_ORDER = (Change.rank_key.asc().nulls_last(),)


def queue_tabs(today: date) -> dict[str, sa.ColumnElement[bool]]:
    """The tabs of Decisions: what each holds today."""
    deferred = sa.and_(_TO_DECIDE, Change.returns_on.is_not(None), Change.returns_on > today)
    asked = sa.and_(_TO_DECIDE, Change.asked_since.is_not(None))
    # What came back although a question is out stands among what is to be decided as well.
    is_back = sa.and_(Change.returned_at.is_not(None), Change.returned_at >= Change.asked_since)
    again = sa.and_(
        Change.state == ChangeState.REJECTED,
        sa.or_(Change.asked_again_at.is_not(None), Change.returned_at.is_not(None)),
    )
    waiting = sa.and_(_TO_DECIDE, sa.or_(Change.returns_on.is_(None), Change.returns_on <= today))
    return {
        "to-decide": sa.or_(sa.and_(waiting, sa.or_(Change.asked_since.is_(None), is_back)), again),
        "past-review": sa.and_(waiting, Change.review_on <= today),
        "asked": asked,
        "deferred": deferred,
        "asked-again": again,
    }


def change_rows(database: Database, asked: Asked = EVERYTHING) -> Page[ChangeRow]:
    """The backlog's rows."""
    with reading(database) as session:
        return CHANGES.page(session, asked)


def decision_rows(database: Database, asked: Asked = EVERYTHING) -> Page[DecisionRow]:
    """What was decided, newest first."""
    with reading(database) as session:
        return DECISIONS.page(session, asked)


def queue_rows(database: Database, tab: str, today: date, asked: Asked = EVERYTHING) -> Page[ChangeRow]:
    """The decision queue, in the order of the policy in force."""
    with reading(database) as session:
        return CHANGES.page(session, asked, [queue_tabs(today)[tab]], QUEUE_ORDER)


def change_sheet(database: Database, number: int) -> ChangeSheet:
    """Everything on one change; NotFound where there is none."""
    with reading(database) as session:
        return _sheet(session, number)


def _sheet(session: Session, number: int) -> ChangeSheet:
    row = CHANGES.one(session, Change.id == number)
    if row is None:
        raise NotFound(f"There is no C-{number}.")
    change = session.get_one(Change, number)
    waiters = _waiters(session, number)
    model = scoring_in(session).model
    score = score_of(model, facts_of(change))
    return ChangeSheet(
        row=row,
        description=change.description,
        scenario=change.scenario,
        requirements=change.requirements,
        workaround=change.workaround,
        origin=change.origin,
        park_owner=change.park_owner,
        park_reason=change.park_reason,
        mandate_reference=change.mandate_reference,
        affected_share=change.affected_share,
        merged_into=f"C-{change.merged_into_id}" if change.merged_into_id else None,
        merged_from=tuple(session.scalars(sa.select(label("C", Change.id)).where(Change.merged_into_id == number))),
        first_promise=change.first_promise,
        words=_own_words(session, number),
        organisations=_organisations(session, number),
        waiters=waiters,
        languages=tuple(sorted({waiter.language for waiter in waiters if waiter.language})),
        decisions=DECISIONS.page(session, EVERYTHING, [Decision.change_id == number]).rows,
        parts=score_parts(score),
        missing=score.missing,
        grid=change_grid(session, number),
        dependencies=_dependencies(session, number),
        history=acts_on(session, "change", number),
        parking=parked_facts(session, change, datetime.now(UTC)),
        criteria=criterion_rows(session, change, model),
    )


def score_parts(score: Score) -> tuple[ScorePart, ...]:
    """The parts of a score as rows."""
    return tuple(ScorePart(part.name, _given(part.given), part.points, part.most) for part in score.parts)


def _given(value: float | str | None) -> str | None:
    if value is None:
        return None
    return f"{value:g}" if isinstance(value, (int, float)) else str(value)


def _waiters(session: Session, number: int) -> tuple[WaiterRow, ...]:
    rows = session.execute(
        sa.select(
            Ticket.id,
            label("T", Ticket.id),
            Ticket.key,
            Ticket.subject,
            sa.func.coalesce(Person.name, Person.email),
            Organisation.name,
            spoken_language(),
            Ticket.received_at,
            Waiter.outcome,
            sa.case((Waiter.first_change_id != Waiter.change_id, label("C", Waiter.first_change_id))),
        )
        .select_from(Waiter)
        .join(Ticket, Ticket.id == Waiter.ticket_id)
        .join(Source, Source.id == Ticket.source_id)
        .outerjoin(Person, Person.id == Ticket.person_id)
        .outerjoin(Organisation, Organisation.id == Person.organisation_id)
        .where(Waiter.change_id == number, Waiter.absorbed_into_id.is_(None))
        .order_by(Ticket.received_at, Ticket.id)
    )
    return rows_of(WaiterRow, rows)


def _organisations(session: Session, number: int) -> tuple[OrganisationWaits, ...]:
    rows = session.execute(
        sa.select(Organisation.name, Organisation.language, spoken_language(), Organisation.end_users)
        .select_from(Waiter)
        .join(Ticket, Ticket.id == Waiter.ticket_id)
        .join(Source, Source.id == Ticket.source_id)
        .outerjoin(Person, Person.id == Ticket.person_id)
        .outerjoin(Organisation, Organisation.id == Person.organisation_id)
        .where(Waiter.change_id == number, Waiter.absorbed_into_id.is_(None))
    )
    found: dict[str | None, list[tuple[str | None, int | None]]] = defaultdict(list)
    for name, own, spoken, end_users in rows:
        found[name].append((own or spoken, end_users))
    waits = [OrganisationWaits(name, parts[0][0], len(parts), parts[0][1]) for name, parts in found.items()]
    return tuple(sorted(waits, key=lambda wait: (-(wait.end_users or 0), wait.name or "~")))


def _own_words(session: Session, number: int) -> OwnWords | None:
    values = session.execute(
        sa.select(
            label("T", Ticket.id),
            Ticket.key,
            Ticket.subject,
            Ticket.body,
            spoken_language(),
            sa.func.coalesce(Person.name, Person.email),
            Organisation.name,
            Ticket.received_at,
        )
        .select_from(Waiter)
        .join(Ticket, Ticket.id == Waiter.ticket_id)
        .join(Source, Source.id == Ticket.source_id)
        .outerjoin(Person, Person.id == Ticket.person_id)
        .outerjoin(Organisation, Organisation.id == Person.organisation_id)
        .where(Waiter.change_id == number, Waiter.absorbed_into_id.is_(None))
        .order_by(Waiter.since, Ticket.received_at, Ticket.id)
        .limit(1)
    ).first()
    return OwnWords(*values) if values else None


def _dependencies(session: Session, number: int) -> tuple[DependencyRow, ...]:
    other = aliased(Change)
    rows = session.execute(
        sa.select(Dependency.kind, other.id, label("C", other.id), other.title, other.state, Dependency.not_before)
        .select_from(Dependency)
        .outerjoin(other, other.id == Dependency.other_id)
        .where(Dependency.change_id == number)
        .order_by(Dependency.id)
    )
    return rows_of(DependencyRow, rows)


def change_choices(database: Database, words: str, *, limit: int = 30) -> tuple[ChangeRow, ...]:
    """Changes that a ticket can wait for, by number or words, newest first."""
    with reading(database) as session:
        return CHANGES.page(session, Asked(f"-state:merged {words}", "-id", limit=limit)).rows
