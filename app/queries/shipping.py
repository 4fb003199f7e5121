"""What shipping a release would do, seen before it is done: what leaves, who is told in which language, what slips."""

from collections import Counter
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.letters.told import spoken_language
from app.plans.calendars import calendars
from app.queries.about_release import shut_today
from app.queries.releases import RELEASES, items_in, missing_hot_fixes, releases_where
from app.queries.testing import tests_of
from app.rows.releases import ItemRow, ReleaseRow, ShippingPreview
from models.changes import Dependency
from models.database import Database, reading
from models.house import house_of
from models.people import Organisation, Person
from models.products import Product
from models.releases import Release
from models.rules.errors import NotFound
from models.rules.states import OPEN_RELEASE, ChangeState
from models.rules.terms import DependencyKind, Disposition, OpenItems, ReleaseKind, Verdict
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
    along = _along(session, items, {item.change_id for item in waiting if not item.carried})
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
        later=_later(session, release),
        missing=missing_hot_fixes(session, release),
        tests=tests_of(session, release),
        shut=shut_today(session, release, calendar, today),
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


def _along(session: Session, items: tuple[ItemRow, ...], opened: set[int]) -> set[int]:
    """The tested ones that require what slips, or go together with it, however far."""
    inside = {item.change_id for item in items if not item.carried}
    rows = session.execute(
        sa.select(Dependency.change_id, Dependency.other_id, Dependency.kind).where(
            Dependency.change_id.in_(inside),
            Dependency.other_id.in_(inside),
            Dependency.kind.in_([DependencyKind.REQUIRES, DependencyKind.TOGETHER]),
        )
    ).all()
    pulls: set[tuple[int | None, int | None]] = {(other, change) for change, other, _ in rows}
    pulls |= {(change, other) for change, other, kind in rows if kind is DependencyKind.TOGETHER}
    found: set[int | None] = set(opened)
    front = found
    while front:
        front = {after for before, after in pulls if before in front} - found
        found = found | front
    return {number for number in found if number is not None} - opened


def _later(session: Session, release: Release) -> tuple[ReleaseRow, ...]:
    where = [
        Release.product_id == release.product_id,
        Release.branch_id.is_not_distinct_from(release.branch_id),
        Release.id != release.id,
        Release.kind != ReleaseKind.EXPEDITED,
        Release.state.in_(OPEN_RELEASE),
        Release.planned_on >= release.planned_on,
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
        .where(
            Waiter.change_id.in_(changes),
            Waiter.absorbed_into_id.is_(None),
            sa.or_(Waiter.outcome.is_(None), Waiter.outcome != Disposition.SHIPPED),
        )
        .distinct()
    ).all()
    usual = house_of(session).language
    spoken = Counter(str(code or usual) for _, code, address, opted_out in rows if address and not opted_out)
    by_hand = {reader for reader, _, address, opted_out in rows if not address and not opted_out}
    refusing = {reader for reader, _, _, opted_out in rows if opted_out}
    return tuple(spoken.most_common()), len(by_hand), len(refusing)
