"""Renewals as rows: the list, the sheet of one, which fit a wish, and what pulling one out would cost or bring."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.queries.changes import CHANGES, label
from app.queries.history import acts_on
from app.queries.listing import Listing, rows_of
from app.reserved import kept_in_release, still_kept, work_in_release
from app.rows.page import EVERYTHING, Asked, Page
from app.rows.renewals import BakedRow, PullOutcome, RenewalCandidate, RenewalRow, RenewalSheet, ReservationRow
from app.search import words
from app.search.concepts import concepts, shared_concepts, stems_of
from app.search.entries import language_for
from app.search.similar import Wanted, similar
from models.changes import Change, Dependency
from models.database import Database, reading
from models.people import Organisation, Person
from models.products import Product
from models.releases import Release
from models.renewals import Baking, Renewal, Reservation
from models.rules.errors import NotFound
from models.rules.renewals import LIVE_WISH
from models.rules.states import LIVE_RENEWAL, OPEN_RELEASE, ChangeState
from models.rules.terms import DependencyKind, ReleaseKind
from models.tickets import Ticket, Waiter

_DEEP = 80
#: What agreeing on the module adds to how alike a wish and a renewal are.
_SAME_MODULE = 0.15


def _of_wishes(expression: sa.ColumnElement[Any], *where: sa.ColumnElement[bool]) -> sa.ScalarSelect[Any]:
    return (
        sa.select(expression)
        .select_from(sa.join(Baking, Change, Change.id == Baking.change_id))
        .where(Baking.renewal_id == Renewal.id, *where)
        .correlate(Renewal)
        .scalar_subquery()
    )


_LIVE = Change.state.in_(LIVE_WISH)
_WAITING = (
    sa.select(sa.func.count(sa.distinct(Waiter.ticket_id)))
    .select_from(sa.join(Baking, Change, Change.id == Baking.change_id))
    .join(Waiter, Waiter.change_id == Change.id)
    .where(Baking.renewal_id == Renewal.id, _LIVE, Waiter.outcome.is_(None), Waiter.absorbed_into_id.is_(None))
    .correlate(Renewal)
    .scalar_subquery()
)
_RESERVED = (
    sa.select(sa.func.coalesce(sa.func.sum(still_kept()), 0.0))
    .where(Reservation.renewal_id == Renewal.id)
    .correlate(Renewal)
    .scalar_subquery()
)
RENEWALS: Listing[RenewalRow] = Listing(
    row=RenewalRow,
    fields={
        "id": Renewal.id,
        "number": label("N", Renewal.id),
        "title": Renewal.title,
        "product": Product.name,
        "state": Renewal.state,
        "size": Renewal.size,
        "wishes": _of_wishes(sa.func.count(), _LIVE),
        "shipped": _of_wishes(sa.func.count(), Change.state == ChangeState.SHIPPED),
        "waiting": _WAITING,
        "work": _of_wishes(sa.func.coalesce(sa.func.sum(Change.effort), 0.0), _LIVE),
        "unknown": _of_wishes(sa.func.count(), _LIVE, Change.effort.is_(None)),
        "reserved": _RESERVED,
        "target": Release.name,
        "target_id": Release.id,
        "planned": Release.planned_on,
        "review": Renewal.review_on,
        "created": Renewal.created_at,
        "decided": Renewal.decided_at,
        "reason": Renewal.reason,
        "row_version": Renewal.version,
    },
    source=sa.join(Renewal, Product, Product.id == Renewal.product_id).outerjoin(
        Release, Release.id == Renewal.release_id
    ),
    words=(Renewal.title, Renewal.description, label("N", Renewal.id)),
    order="-id",
    tie=Renewal.id,
)

#: Proposed ones by their review date first, then what is honoured by its day, then what is over.
IN_HAND = (
    sa.case({"proposed": 0, "honoured": 1}, value=sa.cast(Renewal.state, sa.Text), else_=2),
    sa.func.coalesce(Release.planned_on, Renewal.review_on).asc().nulls_last(),
    Renewal.id.desc(),
)


def renewal_rows(database: Database, asked: Asked = EVERYTHING) -> Page[RenewalRow]:
    """Renewals: those to be decided first, then those on their way, then those that are over."""
    with reading(database) as session:
        return RENEWALS.page(session, asked, order=IN_HAND)


def live_count(database: Database) -> int:
    """How many are proposed or honoured."""
    with reading(database) as session:
        chosen = sa.select(sa.func.count()).select_from(Renewal).where(Renewal.state.in_(LIVE_RENEWAL))
        return session.scalar(chosen) or 0


def renewal_sheet(database: Database, number: int) -> RenewalSheet:
    """Everything on one renewal; NotFound where there is none."""
    with reading(database) as session:
        row = RENEWALS.one(session, Renewal.id == number)
        if row is None:
            raise NotFound(f"There is no N-{number}.")
        wishes = _wishes(session, number)
        people, reach = _served(session, [wish.change_id for wish in wishes if wish.state != ChangeState.MERGED])
        return RenewalSheet(
            row=row,
            description=session.get_one(Renewal, number).description,
            people=people,
            reach=reach,
            wishes=wishes,
            reservations=_reservations(session, number),
            history=acts_on(session, "renewal", number),
        )


def _wishes(session: Session, number: int) -> tuple[BakedRow, ...]:
    fields = CHANGES.fields
    names = (
        "number",
        "title",
        "kind",
        "state",
        "waiting",
        "reach",
        "effort",
        "score",
        "module",
        "release",
        "release_id",
    )
    chosen = (
        sa.select(Change.id, *(fields[name] for name in names), Release.planned_on, Baking.at, Change.version)
        .select_from(sa.join(CHANGES.source, Baking, Baking.change_id == Change.id))
        .where(Baking.renewal_id == number)
        .order_by(Change.rank_key, Change.id)
    )
    rows = session.execute(chosen).all()
    also = _also(session, number, [row[0] for row in rows])
    rest = [(*values[:-1], also.get(values[0], ()), values[-1]) for values in map(tuple, rows)]
    return rows_of(BakedRow, rest)


def _also(session: Session, number: int, changes: Sequence[int]) -> Mapping[int, tuple[str, ...]]:
    chosen = sa.select(Baking.change_id, Baking.renewal_id).where(
        Baking.change_id.in_(changes), Baking.renewal_id != number
    )
    found: dict[int, tuple[str, ...]] = defaultdict(tuple)
    for change, renewal in session.execute(chosen.order_by(Baking.id)):
        found[change] = (*found[change], f"N-{renewal}")
    return found


def _reservations(session: Session, number: int) -> tuple[ReservationRow, ...]:
    chosen = (
        sa.select(
            Release.id,
            label("R", Release.id),
            Release.name,
            Release.state,
            Release.planned_on,
            Reservation.days,
            still_kept(),
            Release.capacity,
            work_in_release() + kept_in_release(),
        )
        .select_from(sa.join(Reservation, Release, Release.id == Reservation.release_id))
        .where(Reservation.renewal_id == number)
        .order_by(Release.planned_on, Release.id)
    )
    return rows_of(ReservationRow, session.execute(chosen))


def _served(session: Session, changes: Iterable[int]) -> tuple[int, int]:
    """How many people wait for these changes and how many end users they serve; a person and an organisation counts once."""
    rows = session.execute(
        sa.select(
            sa.func.coalesce(Waiter.through_id, Ticket.id),
            Ticket.person_id,
            Organisation.id,
            Organisation.end_users,
            Change.affected_share,
            Waiter.outcome,
        )
        .join(Ticket, Ticket.id == Waiter.ticket_id)
        .join(Change, Change.id == Waiter.change_id)
        .outerjoin(Person, Person.id == Ticket.person_id)
        .outerjoin(Organisation, Organisation.id == Person.organisation_id)
        .where(Waiter.change_id.in_(set(changes)), Waiter.absorbed_into_id.is_(None))
    )
    people: set[tuple[str, int]] = set()
    served: dict[tuple[str, int], float] = {}
    for ticket, person, organisation, end_users, share, outcome in rows:
        who = ("person", person) if person is not None else ("ticket", ticket)
        if outcome is None:
            people.add(who)
        if end_users:
            who = ("organisation", organisation)
        users = (end_users or 1) * share
        served[who] = max(served.get(who, 0.0), users)
    return len(people), round(sum(served.values()))


# ---- which fit a wish ------------------------------------------------------------------------------------


def candidates(database: Database, change: int) -> tuple[RenewalCandidate, ...]:
    """The renewals of its product that a change could be baked into, the likest first; NotFound for an unknown change."""
    with reading(database) as session:
        wish = session.get(Change, change)
        if wish is None:
            raise NotFound(f"There is no C-{change}.")
        own = sa.select(Baking.renewal_id).where(Baking.change_id == change)
        chosen = sa.select(Renewal).where(
            Renewal.product_id == wish.product_id, Renewal.state.in_(LIVE_RENEWAL), Renewal.id.not_in(own)
        )
        renewals = session.scalars(chosen.order_by(Renewal.id)).all()
        if not renewals:
            return ()
        found = _likely(session, wish, renewals)
    return tuple(sorted(found, key=lambda each: (-each.alike, -each.id)))


def _likely(session: Session, wish: Change, renewals: Sequence[Renewal]) -> list[RenewalCandidate]:
    hits = similar(session, Wanted(kind="change", id=wish.id), kinds=("change",), limit=_DEEP, sure=False)
    near = {hit.id: hit for hit in hits}
    stems = stems_of(session, "change", [wish.id]).get(wish.id, "")
    held = _held(session, [renewal.id for renewal in renewals])
    rows = {row.id: row for row in _rows_of(session, [renewal.id for renewal in renewals])}
    found = []
    for renewal in renewals:
        members = held[renewal.id]
        hits_inside = [near[number] for number, _ in members if number in near]
        best = max(hits_inside, key=lambda hit: hit.score, default=None)
        same_module = _folded(wish.module) in {_folded(module) for _, module in members} - {""}
        alike = max(best.score if best else 0.0, _own_words(stems, renewal)) + _SAME_MODULE * same_module
        row = rows[renewal.id]
        found.append(
            RenewalCandidate(
                id=row.id,
                number=row.number,
                title=row.title,
                state=row.state,
                wishes=row.wishes,
                target=row.target,
                planned=row.planned,
                review=row.review,
                alike=round(min(alike, 1.0), 3),
                same_module=same_module,
                words=best.words if best else (),
            )
        )
    return found


def _folded(module: str | None) -> str:
    return (module or "").casefold()


def _rows_of(session: Session, numbers: Sequence[int]) -> tuple[RenewalRow, ...]:
    chosen = sa.select(*RENEWALS.fields.values()).select_from(RENEWALS.source).where(Renewal.id.in_(numbers))
    return rows_of(RenewalRow, session.execute(chosen))


def _held(session: Session, renewals: Sequence[int]) -> Mapping[int, list[tuple[int, str | None]]]:
    """The wishes of each renewal with their modules."""
    chosen = sa.select(Baking.renewal_id, Change.id, Change.module).join(Change, Change.id == Baking.change_id)
    found: dict[int, list[tuple[int, str | None]]] = defaultdict(list)
    for renewal, change, module in session.execute(chosen.where(Baking.renewal_id.in_(renewals))):
        found[renewal].append((change, module))
    return found


def _own_words(stems: str, renewal: Renewal) -> float:
    """How much of what a renewal says of itself a wish says as well, from 0 to 1."""
    text = f"{renewal.title}\n{renewal.description}"
    said = " ".join(words.terms(text, language_for(renewal.title, renewal.description, None)))
    least = min(concepts(stems), concepts(said))
    return shared_concepts(stems, said) / least if least else 0.0


# ---- what pulling one out would do -----------------------------------------------------------------------


def pull_outcome(database: Database, change: int, renewal: int, today: date) -> PullOutcome:
    """What pulling a wish out of a renewal would cost or bring; NotFound where it is no part of it."""
    # The arrays are needed only now.
    from app.ranking.ranks import ranks_of

    rank = ranks_of(database, [change]).get(change)
    with reading(database) as session:
        wishes = {wish.change_id: wish for wish in _wishes(session, renewal)}
        row = RENEWALS.one(session, Renewal.id == renewal)
        if row is None or change not in wishes:
            raise NotFound(f"C-{change} is no part of N-{renewal}.")
        wish = wishes[change]
        staying = [each.change_id for each in wishes.values() if each.change_id != change and each.state in LIVE_WISH]
        before, after = _served(session, [change, *staying]), _served(session, staying)
        alone = _earliest(session, session.get_one(Change, change), wish.release_id, today)
        return PullOutcome(
            number=wish.number,
            title=wish.title,
            renewal=row.number,
            effort=wish.effort,
            score=wish.score,
            place=rank.place if rank else None,
            of=rank.of if rank else None,
            now=wish.release or row.target,
            now_day=wish.planned or row.planned,
            alone=alone.name if alone else None,
            alone_id=alone.id if alone else None,
            alone_day=alone.planned_on if alone else None,
            people=before[0] - after[0],
            reach=before[1] - after[1],
            wishes=len(staying),
            freed=wish.effort,
            tied=_tied(session, change, staying),
        )


def _earliest(session: Session, change: Change, own: int | None, today: date) -> Release | None:
    """The first coming release that has room for the change, or where it stands already; None where none has."""
    rows = session.execute(
        sa.select(Release, Release.capacity - work_in_release() - kept_in_release())
        .where(
            Release.product_id == change.product_id,
            Release.kind != ReleaseKind.EXPEDITED,
            Release.state.in_(OPEN_RELEASE),
            Release.planned_on >= today,
        )
        .order_by(Release.planned_on, Release.id)
    )
    needed = change.effort or 0.0
    return next((release for release, free in rows if free is None or free >= needed or release.id == own), None)


def _tied(session: Session, change: int, others: Sequence[int]) -> tuple[str, ...]:
    """Those of the others that require the change or go together with it, or the other way round."""
    binding = Dependency.kind.in_([DependencyKind.REQUIRES, DependencyKind.TOGETHER])
    forth = sa.select(Dependency.other_id).where(
        Dependency.change_id == change, Dependency.other_id.in_(others), binding
    )
    back = sa.select(Dependency.change_id).where(
        Dependency.other_id == change, Dependency.change_id.in_(others), binding
    )
    found = {number for number in session.scalars(forth.union(back)) if number is not None}
    return tuple(f"C-{number}" for number in sorted(found))
