"""How a release is tested, and what calls for the development lead."""

from dataclasses import replace
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.plans.hot_fixes import unconfirmed
from app.plans.shut import shut_by
from app.queries.changes import label
from app.queries.listing import rows_of
from app.queries.mandates import mandates_without_release
from app.rows.testing import LateRow, ReleaseAlert, ReleaseTests, TakenBackRow, WordRow
from models.changes import Change
from models.database import Database, reading
from models.products import Product
from models.releases import Release, ReleaseItem, TestWord
from models.rules.priority import CRITICAL
from models.rules.states import OPEN_RELEASE, UNSHIPPED_RELEASE, ChangeState, ReleaseState
from models.rules.terms import ChangeKind, ReleaseKind


def tests_of(session: Session, release: Release) -> ReleaseTests:
    """What testers said of the release and its items, what came in late, and what was taken back."""
    product = session.get_one(Product, release.product_id)
    words = session.execute(
        sa.select(TestWord.change_id, TestWord.tester, TestWord.verdict, TestWord.note, TestWord.at)
        .where(TestWord.release_id == release.id)
        .order_by(TestWord.at, TestWord.id)
    )
    number = label("C", ReleaseItem.change_id)
    late = session.execute(
        sa.select(ReleaseItem.change_id, number, ReleaseItem.late_by, ReleaseItem.late_reason)
        .where(ReleaseItem.release_id == release.id, ReleaseItem.late_by.is_not(None))
        .order_by(ReleaseItem.id)
    )
    back = session.execute(
        sa.select(ReleaseItem.change_id, number, Change.title, ReleaseItem.withdrawn_at, ReleaseItem.withdrawn_because)
        .join(Change, Change.id == ReleaseItem.change_id)
        .where(ReleaseItem.release_id == release.id, ReleaseItem.withdrawn_at.is_not(None))
        .order_by(ReleaseItem.withdrawn_at, ReleaseItem.id)
    )
    return ReleaseTests(
        testers=product.testers,
        whole_test=product.whole_test,
        verdict=release.verdict,
        words=rows_of(WordRow, words),
        late=rows_of(LateRow, late),
        taken_back=rows_of(TakenBackRow, back),
    )


def release_alerts(database: Database, today: date, product: str | None = None) -> tuple[ReleaseAlert, ...]:
    """What calls for the development lead, of one product or of all: releases first, then mandates, then what may be lost."""
    with reading(database) as session:
        chosen = sa.select(Product).order_by(Product.id)
        products = session.scalars(chosen if product is None else chosen.where(Product.name == product)).all()
        of = {each.id: each.name for each in products}
        overdue = _overdue(session, of, today)
        return (
            *_ready(session, of),
            *overdue,
            *_unfrozen(session, of, today),
            *_uncritical(session, of),
            *mandates_without_release(session, today, of),
            *_critical(session, of),
            *_missing(session, of),
            *_shut(session, of, today),
        )


def _ready(session: Session, products: dict[int, str]) -> list[ReleaseAlert]:
    chosen = (
        sa.select(Release)
        .where(Release.state == ReleaseState.READY, Release.product_id.in_(products))
        .order_by((Release.kind == ReleaseKind.EXPEDITED).desc(), Release.planned_on, Release.id)
    )
    return [
        ReleaseAlert("ready", each.id, f"R-{each.id}", each.name, products[each.product_id], since=each.frozen_at)
        for each in session.scalars(chosen)
    ]


def _overdue(session: Session, products: dict[int, str], today: date) -> list[ReleaseAlert]:
    """Releases whose day is past and that hold something, with how many wait for it."""
    waiting = (
        sa.select(sa.func.coalesce(sa.func.sum(Change.waiting), 0))
        .join(ReleaseItem, ReleaseItem.change_id == Change.id)
        .where(ReleaseItem.release_id == Release.id, ReleaseItem.carried.is_(False))
        .correlate(Release)
        .scalar_subquery()
    )
    rows = session.execute(
        sa.select(Release, waiting)
        .where(
            Release.product_id.in_(products),
            Release.state.in_(UNSHIPPED_RELEASE),
            Release.planned_on < today,
            Release.id.in_(sa.select(ReleaseItem.release_id)),
        )
        .order_by(Release.planned_on, Release.id)
    )
    return [
        replace(_of_release("past", release, products), day=release.planned_on, waiting=count)
        for release, count in rows
    ]


def _uncritical(session: Session, products: dict[int, str]) -> list[ReleaseAlert]:
    """What keeps an expedited release from being ready: what it holds and is no critical correction any more."""
    rows = session.execute(
        sa.select(Release, Change)
        .join(ReleaseItem, ReleaseItem.release_id == Release.id)
        .join(Change, Change.id == ReleaseItem.change_id)
        .where(
            Release.product_id.in_(products),
            Release.kind == ReleaseKind.EXPEDITED,
            Release.state.in_(UNSHIPPED_RELEASE),
            sa.or_(Change.kind != ChangeKind.CORRECTION, Change.priority.is_distinct_from(CRITICAL)),
        )
        .order_by(Release.planned_on, Release.id, Change.id)
    )
    return [
        replace(
            _of_release("uncritical", release, products),
            change_id=change.id,
            change=f"C-{change.id}",
            title=change.title,
        )
        for release, change in rows
    ]


def _unfrozen(session: Session, products: dict[int, str], today: date) -> list[ReleaseAlert]:
    """Releases to come that hold something and should be frozen by now."""
    rows = session.scalars(
        sa.select(Release)
        .where(
            Release.product_id.in_(products),
            Release.state.in_(OPEN_RELEASE),
            Release.freeze_on <= today,
            Release.planned_on >= today,
            Release.id.in_(sa.select(ReleaseItem.release_id)),
        )
        .order_by(Release.planned_on, Release.id)
    )
    return [replace(_of_release("unfrozen", release, products), day=release.freeze_on) for release in rows]


def _shut(session: Session, products: dict[int, str], today: date) -> list[ReleaseAlert]:
    """Releases to come that lie in a closed period or a blackout, and nobody let them ship in spite of it."""
    name = shut_by()
    rows = session.execute(
        sa.select(Release, name)
        .where(Release.product_id.in_(products), Release.planned_on >= today, name != "")
        .order_by(Release.planned_on, Release.id)
    )
    return [
        replace(_of_release("shut", release, products), day=release.planned_on, title=name) for release, name in rows
    ]


def _of_release(kind: str, release: Release, products: dict[int, str]) -> ReleaseAlert:
    return ReleaseAlert(kind, release.id, f"R-{release.id}", release.name, products[release.product_id])


def _critical(session: Session, products: dict[int, str]) -> list[ReleaseAlert]:
    """Critical corrections that stand in no expedited release."""
    expedited = (
        sa.select(ReleaseItem.change_id)
        .join(Release, Release.id == ReleaseItem.release_id)
        .where(Release.kind == ReleaseKind.EXPEDITED, Release.state.in_(UNSHIPPED_RELEASE))
    )
    rows = session.execute(
        sa.select(Change.id, Change.title, Change.product_id)
        .where(
            Change.product_id.in_(products),
            Change.kind == ChangeKind.CORRECTION,
            Change.priority == CRITICAL,
            Change.state.in_([ChangeState.HONOURED, ChangeState.PLANNED]),
            Change.id.not_in(expedited),
        )
        .order_by(Change.id)
    )
    return [
        ReleaseAlert("critical", None, "", "", products[of], number, f"C-{number}", title) for number, title, of in rows
    ]


def _missing(session: Session, products: dict[int, str]) -> list[ReleaseAlert]:
    found = []
    for product_id, name in products.items():
        hot = unconfirmed(session, product_id)
        if not any(hot.values()):
            continue
        regular = sa.select(Release).where(
            Release.product_id == product_id,
            Release.kind != ReleaseKind.EXPEDITED,
            Release.state.in_(UNSHIPPED_RELEASE),
        )
        for release in session.scalars(regular.order_by(Release.planned_on, Release.id)).all():
            inside = set(session.scalars(sa.select(ReleaseItem.change_id).where(ReleaseItem.release_id == release.id)))
            for number in hot.get(release.branch_id, []):
                if number not in inside:
                    title = session.get_one(Change, number).title
                    found.append(
                        ReleaseAlert(
                            "missing", release.id, f"R-{release.id}", release.name, name, number, f"C-{number}", title
                        )
                    )
    return found
