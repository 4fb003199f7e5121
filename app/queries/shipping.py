"""What shipping a release would do, seen before it is done: what leaves, who is told in which language, what slips."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.letters.told import spoken_language
from app.plans.calendars import calendars
from app.plans.freezing import not_yet_frozen
from app.queries.about_release import shut_today
from app.queries.places import placing_of, short
from app.queries.releases import RELEASES, items_in, missing_hot_fixes, releases_where
from app.queries.testing import tests_of
from app.rows.placing import Placing, Spot
from app.rows.releases import ItemRow, ReleaseRow, ShippingPreview, Slipping
from models.changes import Change
from models.database import Database, reading
from models.house import house_of
from models.people import Organisation, Person
from models.products import Product
from models.releases import Release
from models.rules.errors import NotFound
from models.rules.states import OPEN_RELEASE, ChangeState
from models.rules.terms import Disposition, OpenItems, ReleaseKind, Verdict
from models.tickets import Source, Ticket, Waiter


def shipping_preview(database: Database, release: int, today: date) -> ShippingPreview:
    """What shipping R-*release* today would do, and what keeps it from that; NotFound where there is none."""
    with reading(database) as session:
        row = RELEASES.one(session, Release.id == release)
        if row is None:
            raise NotFound(f"There is no R-{release}.")
        return _preview(session, session.get_one(Release, release), row, today)


def _preview(session: Session, release: Release, row: ReleaseRow, today: date) -> ShippingPreview:
    items = items_in(session, release.id)
    waiting = tuple(item for item in items if not _tested(item))
    product = session.get_one(Product, release.product_id)
    placing = placing_of(session, product, [row], {release.id: items})
    opened = {item.change_id for item in waiting if not item.carried}
    along = _along(placing, items, opened)
    later = _later(session, release, today)
    leaving = tuple(item for item in items if _leaves(item) and item.change_id not in along)
    calendar = calendars(session, [release.product_id])[release.product_id]
    letters, by_hand, opted_out = readers(session, [item.change_id for item in leaving if not item.carried])
    return ShippingPreview(
        row=row,
        rule=_rule(session, release),
        changes=leaving,
        letters=letters,
        by_hand=by_hand,
        opted_out=opted_out,
        open_items=waiting,
        along=tuple(item.number for item in items if item.change_id in along),
        later=later,
        missing=missing_hot_fixes(session, release),
        tests=tests_of(session, release),
        shut=shut_today(session, release, calendar, today),
        held=items,
        slips=tuple(_slips(session, product.name, placing, opened, later)),
        waiters=_waiters(session, [item.change_id for item in leaving if not item.carried]),
    )


def _waiters(session: Session, changes: list[int]) -> frozenset[int]:
    return frozenset(session.scalars(sa.select(Waiter.id).where(*_hears(changes))))


def _hears(changes: list[int]) -> tuple[sa.ColumnElement[bool], ...]:
    """Who is told that these shipped, as shipping does it: neither who was told before nor who withdrew."""
    done = (Disposition.SHIPPED, Disposition.WITHDRAWN)
    return (
        Waiter.change_id.in_(changes),
        Waiter.absorbed_into_id.is_(None),
        sa.or_(Waiter.outcome.is_(None), Waiter.outcome.not_in(done)),
    )


def _tested(item: ItemRow) -> bool:
    passed = item.verdict == Verdict.PASS
    if item.carried:
        return passed or item.waiver is not None
    return passed and item.state == ChangeState.TESTED


def _leaves(item: ItemRow) -> bool:
    """Its own and what was ported here come out with it; a hot fix that is carried has come out before."""
    return item.verdict == Verdict.PASS if item.ported else _tested(item) and not item.carried


def _rule(session: Session, release: Release) -> str:
    """An expedited release ships with all it holds, whatever the product says of others."""
    if release.kind is ReleaseKind.EXPEDITED:
        return OpenItems.BLOCK.value
    return session.get_one(Product, release.product_id).open_items.value


def _along(placing: Placing, items: tuple[ItemRow, ...], opened: set[int]) -> set[int]:
    """The tested ones that require what slips, or go together with it, however far."""
    inside = {item.change_id for item in items if not item.carried}
    found = {other for number in opened for other in placing.along(number, date.max)}
    return (found & inside) - opened


def _slips(
    session: Session, product: str, placing: Placing, open_items: Iterable[int], later: tuple[ReleaseRow, ...]
) -> Iterator[Slipping]:
    """What slipping these brings with it, for each release that they could go to."""
    opened = tuple(open_items)
    for row in later if opened else ():
        moved = sorted({*opened, *(other for number in opened for other in placing.along(number, row.planned))})
        due = session.execute(sa.select(Change.id, Change.mandate_date).where(Change.id.in_(moved))).all()
        mandates = {number: day for number, day in due if day is not None}
        there, spot = replace(placing, mandates=mandates), Spot(row.id, short(row.name, product), row.planned)
        names = {f"C-{number}" for number in moved}
        troubles = tuple(
            (f"C-{number}", trouble)
            for number in moved
            for trouble in there.troubles(number, spot)
            if trouble.number not in names
        )
        yield Slipping(row.id, len(moved), _read_new_day(session, moved), troubles)


def _read_new_day(session: Session, changes: list[int]) -> int:
    """How many people wait for these and read letters."""
    person = sa.func.coalesce(Person.id, -Ticket.id)
    rows = (
        sa.select(sa.func.count(sa.distinct(person)))
        .select_from(Waiter)
        .join(Ticket, Ticket.id == Waiter.ticket_id)
        .outerjoin(Person, Person.id == Ticket.person_id)
        .where(
            Waiter.change_id.in_(changes),
            Waiter.absorbed_into_id.is_(None),
            Waiter.outcome.is_(None),
            sa.func.coalesce(Person.opted_out, sa.false()).is_(False),
        )
    )
    return session.scalar(rows) or 0


def _later(session: Session, release: Release, today: date) -> tuple[ReleaseRow, ...]:
    where = [
        Release.product_id == release.product_id,
        Release.branch_id.is_not_distinct_from(release.branch_id),
        Release.id != release.id,
        Release.kind != ReleaseKind.EXPEDITED,
        Release.state.in_(OPEN_RELEASE),
        Release.planned_on >= release.planned_on,
        not_yet_frozen(today),
    ]
    return releases_where(session, where)


def readers(session: Session, changes: list[int]) -> tuple[tuple[tuple[str, int], ...], int, int]:
    """People by the language of their letter, those to be told by hand, and those who want no letters."""
    rows = session.execute(
        sa.select(sa.func.coalesce(Person.id, -Ticket.id), spoken_language(), Person.email, Person.opted_out)
        .select_from(Waiter)
        .join(Ticket, Ticket.id == Waiter.ticket_id)
        .join(Source, Source.id == Ticket.source_id)
        .outerjoin(Person, Person.id == Ticket.person_id)
        .outerjoin(Organisation, Organisation.id == Person.organisation_id)
        .where(*_hears(changes))
        .distinct()
    ).all()
    usual = house_of(session).language
    spoken = Counter(str(code or usual) for _, code, address, opted_out in rows if address and not opted_out)
    by_hand = {reader for reader, _, address, opted_out in rows if not address and not opted_out}
    refusing = {reader for reader, _, _, opted_out in rows if opted_out}
    return tuple(spoken.most_common()), len(by_hand), len(refusing)
