"""What taking a shipped release back, or one change of it, would do, seen before it is done."""

from collections import Counter
from collections.abc import Collection

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.plans.shipped import returning
from app.queries.releases import RELEASES, items_in
from app.rows.releases import WithdrawalPreview
from app.rows.testing import ReleaseAlert
from models.database import Database, reading
from models.letters import Letter, Notice
from models.products import Product
from models.releases import Release, ReleaseItem
from models.rules.errors import NotFound, RuleBroken
from models.rules.states import TOLD_LETTER, UNSENT_LETTER, LetterState, ReleaseState
from models.rules.terms import Disposition, Event
from models.tickets import Waiter


def withdrawal_preview(database: Database, release: int, change: int | None = None) -> WithdrawalPreview:
    """What withdrawing R-*release*, or C-*change* of it alone, would do; refused where it has not shipped."""
    with reading(database) as session:
        row = RELEASES.one(session, Release.id == release)
        if row is None:
            raise NotFound(f"There is no R-{release}.")
        if row.state != ReleaseState.SHIPPED:
            raise RuleBroken(f"R-{release} is {row.state.replace('-', ' ')}: only what has shipped is withdrawn.")
        inside = _inside(session, release)
        if change is not None and change not in inside:
            raise NotFound(f"C-{change} is not out with R-{release}.")
        wanted = inside if change is None else {change}
        back = returning(session, session.get_one(Release, release), wanted)
        told, unsent = _readers(session, back)
        items = [item for item in items_in(session, release) if item.change_id in wanted]
        return WithdrawalPreview(
            row=row,
            change=f"C-{change}" if change is not None else None,
            whole=wanted == inside,
            returning=tuple(item for item in items if item.change_id in back),
            staying=tuple(item for item in items if item.change_id not in back),
            told=told,
            unsent=unsent,
        )


def unapproved(database: Database) -> tuple[ReleaseAlert, ...]:
    """Releases that were taken back and whose readers have no word of it yet: their letters wait to be approved."""
    rows = (
        sa.select(Release.id, Release.name, Product.name, sa.func.count())
        .join(Letter, Letter.release_id == Release.id)
        .join(Product, Product.id == Release.product_id)
        .where(Letter.event == Event.WITHDRAWN, Letter.state == LetterState.DRAFT)
        .group_by(Release.id, Release.name, Product.name)
        .order_by(Release.id)
    )
    with reading(database) as session:
        return tuple(
            ReleaseAlert("unapproved", number, f"R-{number}", name, product, waiting=count)
            for number, name, product, count in session.execute(rows)
        )


def _inside(session: Session, release: int) -> set[int]:
    """What the release still holds: neither waived nor taken back alone."""
    chosen = sa.select(ReleaseItem.change_id).where(
        ReleaseItem.release_id == release, ReleaseItem.waiver_reason.is_(None), ReleaseItem.withdrawn_at.is_(None)
    )
    return set(session.scalars(chosen))


def _readers(session: Session, changes: Collection[int]) -> tuple[tuple[tuple[str, int], ...], int]:
    """By language those whose last word, that it shipped, has reached them; and the letters that lie here still."""
    last = (
        sa.select(sa.func.max(Notice.id))
        .join(Waiter, Waiter.id == Notice.waiter_id)
        .where(
            Waiter.change_id.in_(changes),
            Waiter.absorbed_into_id.is_(None),
            Waiter.outcome == Disposition.SHIPPED,
            Notice.event == Event.SHIPPED,
        )
        .group_by(Notice.waiter_id)
    )
    rows = session.execute(
        sa.select(Letter.id, Letter.language, Letter.state)
        .join(Notice, Notice.letter_id == Letter.id)
        .where(Notice.id.in_(last))
        .distinct()
    ).all()
    told = Counter(language.value for _, language, state in rows if state in TOLD_LETTER)
    return tuple(told.most_common()), sum(state in UNSENT_LETTER for _, _, state in rows)
