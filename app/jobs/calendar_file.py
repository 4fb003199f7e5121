"""The releases' calendar as a file: days on which something ships, freezes or is closed, for the calendar that people use."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.connectors.ics import Entry, as_ics
from app.jobs.export_files import check_folder, put
from app.plans.products import product_meant
from models.acts import ActRecord
from models.capacity import Closure
from models.database import Database, reading
from models.products import Product
from models.releases import Release
from models.rules.errors import BadInput
from models.rules.states import ReleaseState
from models.rules.terms import ClosureKind, ReleaseKind


@dataclass(frozen=True, slots=True)
class CalendarWords:
    """What the entries are called, with {} for the name."""

    release: str = "{}"
    expedited: str = "{} (expedited)"
    freeze: str = "Freeze: {}"
    closed: str = "Closed: {}"
    blackout: str = "Nothing ships: {}"


@dataclass(frozen=True, slots=True)
class CalendarOrder:
    """Which days: of one product or all, those that end on *since* or later; *force* replaces a file that is there."""

    path: Path
    since: date
    product: str | None = None
    force: bool = False
    words: CalendarWords = CalendarWords()


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """What was written: how many releases, freezes and closed periods."""

    path: Path
    releases: int
    freezes: int
    closures: int


def write_calendar(database: Database, order: CalendarOrder, now: datetime) -> CalendarFile:
    """Write the calendar, whole or not at all. A file that is there stays, unless *force* says otherwise: BadInput."""
    check_folder(order.path)
    if order.path.exists() and not order.force:
        raise BadInput(f"{order.path} is there already, and stays as it is. To replace it: --force.")
    with reading(database) as session:
        product = product_meant(session, order.product) if order.product is not None else None
        house = session.scalar(sa.select(ActRecord.hash).where(ActRecord.id == 1)) or ""
        # Two houses number their releases alike, so what is an entry's own has the mark of its house.
        releases = list(_releases(session, product, order, f"{house[:16]}.fortnight"))
        freezes = list(_freezes(session, product, order, f"{house[:16]}.fortnight"))
        closures = list(_closures(session, product, order, f"{house[:16]}.fortnight"))
    name = product.name if product is not None else "Fortnight"
    put(order.path, as_ics(name, [*releases, *freezes, *closures], now))
    return CalendarFile(order.path, len(releases), len(freezes), len(closures))


def _standing(session: Session, product: Product | None, since: sa.ColumnElement[bool]) -> Iterator[Release]:
    chosen = sa.select(Release).where(since).order_by(Release.planned_on, Release.id)
    return iter(session.scalars(chosen if product is None else chosen.where(Release.product_id == product.id)))


def _releases(session: Session, product: Product | None, order: CalendarOrder, mark: str) -> Iterator[Entry]:
    for release in _standing(session, product, Release.planned_on >= order.since):
        day = release.shipped_at.date() if release.shipped_at is not None else release.planned_on
        words = order.words.expedited if release.kind is ReleaseKind.EXPEDITED else order.words.release
        gone = release.state is ReleaseState.WITHDRAWN
        text = "\n".join(part for part in (f"R-{release.id}", release.notes) if part)
        uid = f"release-{release.id}@{mark}"
        yield Entry(uid, words.format(release.name), day, day, release.version, text, gone)


def _freezes(session: Session, product: Product | None, order: CalendarOrder, mark: str) -> Iterator[Entry]:
    for release in _standing(session, product, Release.freeze_on >= order.since):
        if release.freeze_on is not None:
            gone = release.state is ReleaseState.WITHDRAWN
            title, uid = order.words.freeze.format(release.name), f"freeze-{release.id}@{mark}"
            day = release.freeze_on
            yield Entry(uid, title, day, day, release.version, f"R-{release.id}", gone)


def _closures(session: Session, product: Product | None, order: CalendarOrder, mark: str) -> Iterator[Entry]:
    chosen = sa.select(Closure).where(Closure.last >= order.since).order_by(Closure.first, Closure.id)
    if product is not None:
        chosen = chosen.where(sa.or_(Closure.product_id.is_(None), Closure.product_id == product.id))
    products = {each.id: each.name for each in session.scalars(sa.select(Product))}
    for closure in session.scalars(chosen):
        words = order.words.closed if closure.kind is ClosureKind.CLOSED else order.words.blackout
        uid = f"closure-{closure.id}@{mark}"
        name = closure.name if closure.product_id is None else f"{closure.name} ({products[closure.product_id]})"
        yield Entry(uid, words.format(name), closure.first, closure.last, closure.version)
