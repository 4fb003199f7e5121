"""Passed over: the open releases that no plan fills, and what of them may come into others all the same."""

from collections import defaultdict
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.plans.shut import shut_by
from app.rows.plans import PassedOver
from models.changes import Change
from models.composing import Pin
from models.releases import Release, ReleaseItem
from models.rules.states import OPEN_RELEASE, ChangeState
from models.rules.terms import ChangeKind, PinKind, ReleaseKind


def open_main_line(product: int) -> tuple[sa.ColumnElement[bool], ...]:
    """What holds for the releases of a product's main line that take changes in; expedited ones apart."""
    return (
        Release.product_id == product,
        Release.kind != ReleaseKind.EXPEDITED,
        Release.branch_id.is_(None),
        Release.state.in_(OPEN_RELEASE),
    )


def stranded(session: Session, product: int, day: date, first: date) -> dict[int, int]:
    """By change the open release that it stands in though its day, before *day*, is past: it may come into others.

    What is built or nobody has estimated stays there, and a mandate that not even the *first* coming release keeps, unless
    its own day is past.
    """
    rows = session.execute(
        sa.select(Change.id, ReleaseItem.release_id)
        .join(ReleaseItem, ReleaseItem.change_id == Change.id)
        .join(Release, Release.id == ReleaseItem.release_id)
        .where(
            *open_main_line(product),
            Release.planned_on < day,
            ReleaseItem.carried.is_(False),
            Change.product_id == product,
            Change.state == ChangeState.PLANNED,
            Change.effort > 0,
            sa.or_(
                Change.kind != ChangeKind.MANDATE,
                Change.mandate_date.is_(None),
                Change.mandate_date >= first,
                Change.mandate_date < day,
            ),
        )
        .order_by(Change.id)
    )
    return {row.id: row.release_id for row in rows}


def too_late(session: Session, product: int, day: date, first: date, last: date) -> dict[int, int]:
    """By change the open release after *last* in which a mandate stands too late: it may come into an earlier one.

    What is built or pinned there stays, and what not even the *first* coming release keeps, unless its day is past.
    """
    pinned = sa.select(Pin.id).where(Pin.change_id == Change.id, Pin.kind == PinKind.PINNED)
    rows = session.execute(
        sa.select(Change.id, ReleaseItem.release_id)
        .join(ReleaseItem, ReleaseItem.change_id == Change.id)
        .join(Release, Release.id == ReleaseItem.release_id)
        .where(
            *open_main_line(product),
            Release.planned_on > last,
            Release.planned_on > Change.mandate_date,
            ReleaseItem.carried.is_(False),
            Change.product_id == product,
            Change.kind == ChangeKind.MANDATE,
            Change.state == ChangeState.PLANNED,
            sa.or_(Change.mandate_date >= first, Change.mandate_date < day),
            ~pinned.exists(),
        )
        .order_by(Change.id)
    )
    return {row.id: row.release_id for row in rows}


def passed_over(session: Session, product: int, day: date, last: date | None) -> tuple[PassedOver, ...]:
    """Those with a day before *day* that hold something, and those on closed days up to *last* (None: all), by their day."""
    name = shut_by()
    shut = sa.and_(Release.planned_on >= day, name != "", Release.planned_on <= (last or date.max))
    rows = session.execute(
        sa.select(Release, name)
        .where(*open_main_line(product), sa.or_(Release.planned_on < day, shut))
        .order_by(Release.planned_on, Release.id)
    ).all()
    inside = _inside(session, [release.id for release, _ in rows])
    return tuple(
        PassedOver(
            f"R-{release.id}",
            release.id,
            release.name,
            release.planned_on,
            "" if release.planned_on < day else closure,
            tuple(f"C-{change}" for change, _ in inside[release.id]),
            sum(waiting for _, waiting in inside[release.id]),
        )
        for release, closure in rows
        if inside[release.id] or release.planned_on >= day
    )


def _inside(session: Session, releases: list[int]) -> dict[int, list[tuple[int, int]]]:
    """By release its own changes, each with how many wait for it."""
    found: dict[int, list[tuple[int, int]]] = defaultdict(list)
    rows = session.execute(
        sa.select(ReleaseItem.release_id, Change.id, Change.waiting)
        .join(Change, Change.id == ReleaseItem.change_id)
        .where(ReleaseItem.release_id.in_(releases), ReleaseItem.carried.is_(False))
        .order_by(ReleaseItem.release_id, Change.id)
    )
    for release, change, waiting in rows:
        found[release].append((change, waiting))
    return found
