"""The matrix of fixes and releases, and the branches of products."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.plans.hot_fixes import unconfirmed
from app.plans.products import product_meant
from app.queries.listing import rows_of
from app.rows.matrix import BranchRow, Matrix, MatrixCell, MatrixColumn, MatrixRow, Standing
from models.changes import Change
from models.database import Database, reading
from models.products import Product
from models.releases import Branch, Release, ReleaseItem, TestWord
from models.rules.states import UNSHIPPED_RELEASE, ReleaseState
from models.rules.terms import ChangeKind, ReleaseKind, Verdict

RECENT = timedelta(days=42)
_AT_ONCE = 500
Said = Mapping[
    tuple[int, int], tuple[int, int]
]  # by release and change, how many testers passed and how many failed it


def matrix(database: Database, today: date, product: str | None = None) -> Matrix:
    """The fixes of one product, the first if none is named: corrections and hot fixes, in what ships or shipped of late."""
    with reading(database) as session:
        products = session.scalars(sa.select(Product).order_by(Product.id)).all()
        names = tuple(each.name for each in products)
        if not products:
            return Matrix("", (), 1, (), (), ())
        chosen = next((each for each in products if each.name == product), products[0])
        columns = _columns(session, chosen, today)
        rows = _rows(session, chosen, columns)
        return Matrix(chosen.name, names, chosen.testers, columns, rows, _branches(session, chosen.id))


def branch_rows(database: Database, product: str | None = None) -> tuple[BranchRow, ...]:
    """The branches of one product, or of all."""
    with reading(database) as session:
        number = session.scalar(sa.select(Product.id).where(Product.name == product)) if product else None
        return _branches(session, number)


def product_called(database: Database, name: str) -> str:
    """The product of that name, however it is capitalised, as it is written; NotFound where there is none."""
    with reading(database) as session:
        return product_meant(session, name).name


def _branches(session: Session, product: int | None) -> tuple[BranchRow, ...]:
    def counted(*states: ReleaseState) -> sa.ScalarSelect[int]:
        of_it = sa.select(sa.func.count()).where(Release.branch_id == Branch.id, Release.state.in_(states))
        return of_it.correlate(Branch).scalar_subquery()

    chosen = (
        sa.select(
            Branch.id,
            Branch.name,
            Product.name,
            Branch.ended_on,
            counted(*UNSHIPPED_RELEASE),
            counted(ReleaseState.SHIPPED),
            Branch.version,
        )
        .join(Product, Product.id == Branch.product_id)
        .order_by(Branch.product_id, Branch.ended_on.is_not(None), Branch.id)
    )
    return rows_of(BranchRow, session.execute(chosen if product is None else chosen.where(Product.id == product)))


def _columns(session: Session, product: Product, today: date) -> tuple[MatrixColumn, ...]:
    since = datetime.combine(today, time(), UTC) - RECENT
    recent = sa.and_(
        Release.state.in_([ReleaseState.SHIPPED, ReleaseState.WITHDRAWN]),
        sa.func.coalesce(Release.withdrawn_at, Release.shipped_at) >= since,
    )
    rows = session.execute(
        sa.select(
            Release.id,
            sa.func.coalesce(Branch.name, ""),
            Release.branch_id,
            Release.name,
            Release.kind,
            Release.state,
            Release.planned_on,
            Release.verdict,
            Release.version,
            Release.shipped_at,
        )
        .outerjoin(Branch, Branch.id == Release.branch_id)
        .where(Release.product_id == product.id, sa.or_(Release.state.in_(UNSHIPPED_RELEASE), recent))
        .order_by(sa.func.coalesce(Branch.name, ""), Release.planned_on, Release.id)
    )
    return tuple(
        MatrixColumn(
            number,
            f"R-{number}",
            name,
            branch,
            branch_id,
            kind.value,
            state.value,
            shipped.date() if shipped is not None else day,
            verdict,
            version,
        )
        for number, branch, branch_id, name, kind, state, day, verdict, version, shipped in rows
    )


def _rows(session: Session, product: Product, columns: Sequence[MatrixColumn]) -> tuple[MatrixRow, ...]:
    hot = unconfirmed(session, product.id)
    everywhere = {number for numbers in hot.values() for number in numbers}
    items = _items(session, [column.release_id for column in columns])
    said = _said(session, [column.release_id for column in columns])
    changes = _fixes(session, {change for _, change in items} | everywhere, everywhere)
    found = []
    for change in changes:
        cells = []
        for column in columns:
            item = items.get((column.release_id, change.id))
            wanted = change.id in hot.get(column.branch_id, []) and _can_carry(column)
            passed, failed = said.get((column.release_id, change.id), (0, 0))
            if item is not None:
                cells.append(_cell(change, column, item, passed))
            else:
                cells.append(_empty(is_missing=wanted, has_failed=failed > 0))
        found.append(_row(change, tuple(cells), is_hot=change.id in everywhere))
    return tuple(found)


def _can_carry(column: MatrixColumn) -> bool:
    return column.kind != ReleaseKind.EXPEDITED and column.state in UNSHIPPED_RELEASE


def _items(session: Session, releases: Sequence[int]) -> dict[tuple[int, int], ReleaseItem]:
    chosen = sa.select(ReleaseItem).where(ReleaseItem.release_id.in_(releases))
    return {(item.release_id, item.change_id): item for item in session.scalars(chosen)}


def _said(session: Session, releases: Sequence[int]) -> Said:
    passed, failed = (
        sa.func.sum(sa.case((TestWord.verdict == verdict, 1), else_=0)) for verdict in (Verdict.PASS, Verdict.FAIL)
    )
    rows = session.execute(
        sa.select(TestWord.release_id, TestWord.change_id, passed, failed)
        .where(TestWord.release_id.in_(releases), TestWord.change_id.is_not(None))
        .group_by(TestWord.release_id, TestWord.change_id)
    )
    return {(release, change): (int(good), int(bad)) for release, change, good, bad in rows if change is not None}


def _fixes(session: Session, numbers: Iterable[int], hot: set[int]) -> list[Change]:
    """Corrections and hot fixes, what is still unconfirmed first, then by priority."""
    found: dict[int, Change] = {}
    ordered = sorted(numbers)
    for at in range(0, len(ordered), _AT_ONCE):
        some = ordered[at : at + _AT_ONCE]
        ported = sa.select(ReleaseItem.change_id).where(ReleaseItem.ported.is_(True))
        kinds = sa.or_(Change.kind == ChangeKind.CORRECTION, Change.id.in_(hot), Change.id.in_(ported))
        for change in session.scalars(sa.select(Change).where(Change.id.in_(some), kinds)):
            found[change.id] = change
    return sorted(found.values(), key=lambda each: (each.id not in hot, each.priority or 9, each.id))


def _cell(change: Change, column: MatrixColumn, item: ReleaseItem, passed: int) -> MatrixCell:
    standing, reason = _standing(column, item)
    state = change.state.value if standing is Standing.OWN else ""
    return MatrixCell(standing, state, item.verdict, passed, reason)


def _standing(column: MatrixColumn, item: ReleaseItem) -> tuple[Standing, str | None]:
    if item.waiver_reason is not None:  # it was never inside, so that nothing of it was taken back with the release
        return Standing.WAIVED, f"{item.waiver_by}: {item.waiver_reason}"
    if column.state == ReleaseState.WITHDRAWN or item.withdrawn_at is not None:
        return Standing.WITHDRAWN, item.withdrawn_because
    if column.state == ReleaseState.SHIPPED:
        return Standing.SHIPPED, None
    if item.ported:
        return Standing.PORTED, None
    return (Standing.CARRIED if item.carried else Standing.OWN), None


def _empty(*, is_missing: bool, has_failed: bool) -> MatrixCell:
    """What failed there stays said, though the release need not carry it any more."""
    verdict = Verdict.FAIL.value if has_failed else None
    return MatrixCell(Standing.MISSING if is_missing else Standing.NONE, verdict=verdict)


def _row(change: Change, cells: tuple[MatrixCell, ...], *, is_hot: bool) -> MatrixRow:
    return MatrixRow(
        change_id=change.id,
        number=f"C-{change.id}",
        title=change.title,
        kind=change.kind.value,
        state=change.state.value,
        priority=change.priority,
        hot=is_hot,
        cells=cells,
        row_version=change.version,
    )
