"""Releases as rows: the list and the sheet of one release."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.plans.hot_fixes import missing
from app.plans.shut import shut_by
from app.queries.about_release import about_release
from app.queries.changes import label
from app.queries.history import acts_on
from app.queries.listing import Listing, rows_of
from app.queries.testing import tests_of
from app.reserved import is_still_there, kept_in_release, work_in_release
from app.rows.about_release import AboutRelease
from app.rows.page import EVERYTHING, Asked, Page
from app.rows.releases import ItemRow, ReleaseRow, ReleaseSheet, ToldCount
from models.changes import Change
from models.database import Database, reading
from models.letters import Letter
from models.products import Product
from models.releases import Branch, Release, ReleaseItem
from models.rules.errors import NotFound
from models.rules.priority import CRITICAL
from models.rules.states import UNSHIPPED_RELEASE, LetterState
from models.rules.terms import ChangeKind, Event, ReleaseKind, Verdict

_NOT_TOLD = (LetterState.WITHDRAWN, LetterState.OPTED_OUT, LetterState.UNREACHABLE)


def _of_items(expression: sa.ColumnElement[Any], *where: sa.ColumnElement[bool]) -> sa.ScalarSelect[Any]:
    return (
        sa.select(expression)
        .select_from(sa.join(ReleaseItem, Change, Change.id == ReleaseItem.change_id))
        .where(ReleaseItem.release_id == Release.id, *where)
        .correlate(Release)
        .scalar_subquery()
    )


_OWN = ReleaseItem.carried.is_(False)
RELEASES: Listing[ReleaseRow] = Listing(
    row=ReleaseRow,
    fields={
        "id": Release.id,
        "number": label("R", Release.id),
        "name": Release.name,
        "product": Product.name,
        "kind": Release.kind,
        "state": Release.state,
        "planned": Release.planned_on,
        "freeze": Release.freeze_on,
        "capacity": Release.capacity,
        "load": work_in_release() + kept_in_release(),
        "unknown": _of_items(sa.func.count(), _OWN, is_still_there(), Change.effort.is_(None)),
        "items": _of_items(sa.func.count()),
        "tested": _of_items(sa.func.count(), ReleaseItem.verdict == Verdict.PASS),
        "waiting": _of_items(sa.func.coalesce(sa.func.sum(Change.waiting), 0), _OWN),
        "shipped": Release.shipped_at,
        "row_version": Release.version,
        "told": sa.select(sa.func.count())
        .where(Letter.release_id == Release.id, Letter.event == Event.SHIPPED, Letter.state.not_in(_NOT_TOLD))
        .correlate(Release)
        .scalar_subquery(),
        "reserved": kept_in_release(),
        "branch": sa.func.coalesce(Branch.name, ""),
        "shut": shut_by(),
    },
    source=sa.join(Release, Product, Product.id == Release.product_id).outerjoin(
        Branch, Branch.id == Release.branch_id
    ),
    words=(Release.name, label("R", Release.id), Release.notes),
    order="planned",
    tie=Release.id,
)

ITEM = (
    Change.id,
    label("C", Change.id),
    Change.title,
    Change.kind,
    Change.state,
    Change.priority,
    Change.reach,
    Change.waiting,
    Change.effort,
    Change.score,
    sa.func.coalesce(ReleaseItem.carried, sa.false()),
    ReleaseItem.verdict,
    ReleaseItem.verdict_by,
    ReleaseItem.note,
    ReleaseItem.waiver_reason,
    Change.slips,
    Change.first_promise,
    Change.mandate_date,
    Change.version,
    sa.func.coalesce(ReleaseItem.ported, sa.false()),
    ReleaseItem.waiver_by,
)


def release_rows(database: Database, asked: Asked = EVERYTHING) -> Page[ReleaseRow]:
    """Releases by their day."""
    with reading(database) as session:
        return RELEASES.page(session, asked)


def coming_releases(database: Database, change: int | None = None) -> tuple[ReleaseRow, ...]:
    """Unshipped releases by their day; of the change's product, where one is named."""
    with reading(database) as session:
        where: list[sa.ColumnElement[bool]] = [Release.state.in_(UNSHIPPED_RELEASE)]
        if change is not None:
            where.append(
                Release.product_id == sa.select(Change.product_id).where(Change.id == change).scalar_subquery()
            )
        return releases_where(session, where)


def cadence_words(product: Product) -> str:
    """“14” or “2nd tue”, as it is typed."""
    if product.cadence_days is not None:
        return str(product.cadence_days)
    ordinal = {1: "1st", 2: "2nd", 3: "3rd", 4: "4th"}[product.cadence_nth or 1]
    return f"{ordinal} {('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun')[product.cadence_weekday or 0]}"


def release_sheet(database: Database, number: int, today: date | None = None) -> ReleaseSheet:
    """Everything on one release, with its teams and its chance as of *today* where that is said; NotFound where there is none."""
    with reading(database) as session:
        row = RELEASES.one(session, Release.id == number)
        if row is None:
            raise NotFound(f"There is no R-{number}.")
        release = session.get_one(Release, number)
        items = items_in(session, number)
        return ReleaseSheet(
            row=row,
            notes=release.notes,
            open_items_rule=session.get_one(Product, release.product_id).open_items,
            items=items,
            open_items=tuple(item.number for item in items if item.verdict != Verdict.PASS and not item.waiver),
            told=_told(session, number, Event.SHIPPED),
            told_withdrawn=_told(session, number, Event.WITHDRAWN),
            history=acts_on(session, "release", number),
            missing=missing_hot_fixes(session, release) if release.state in UNSHIPPED_RELEASE else (),
            tests=tests_of(session, release),
            about=about_release(session, release, today) if today is not None else AboutRelease(),
            uncritical=tuple(item.number for item in items if _is_out_of_place(row, item)),
        )


def _is_out_of_place(row: ReleaseRow, item: ItemRow) -> bool:
    """Whether an expedited release that is still to ship holds what is no critical correction."""
    waits = row.kind == ReleaseKind.EXPEDITED and row.state in UNSHIPPED_RELEASE
    return waits and (item.kind != ChangeKind.CORRECTION or item.priority != CRITICAL)


def releases_where(session: Session, where: Sequence[sa.ColumnElement[bool]]) -> tuple[ReleaseRow, ...]:
    """The releases that meet all conditions, by their day."""
    chosen = sa.select(*RELEASES.fields.values()).select_from(RELEASES.source).where(*where)
    return rows_of(ReleaseRow, session.execute(chosen.order_by(Release.planned_on, Release.id)))


def items_in(session: Session, release: int) -> tuple[ItemRow, ...]:
    """What stands in a release: its own changes by priority and score, then what it carries."""
    rows = session.execute(
        sa.select(*ITEM)
        .select_from(sa.join(ReleaseItem, Change, Change.id == ReleaseItem.change_id))
        .where(ReleaseItem.release_id == release)
        .order_by(ReleaseItem.carried, Change.priority.asc().nulls_last(), Change.score.desc().nulls_last(), Change.id)
    )
    return rows_of(ItemRow, rows)


def missing_hot_fixes(session: Session, release: Release) -> tuple[str, ...]:
    """Hot fixes that this regular or major release lacks, by number: shipped expedited, confirmed on its branch in none since."""
    return tuple(f"C-{number}" for number in missing(session, release))


def _told(session: Session, release: int, event: Event) -> tuple[ToldCount, ...]:
    rows = session.execute(
        sa.select(Letter.language, Letter.state, sa.func.count(), sa.func.min(Letter.id))
        .where(Letter.release_id == release, Letter.event == event)
        .group_by(Letter.language, Letter.state)
        .order_by(Letter.language, Letter.state)
    )
    return rows_of(ToldCount, rows)
