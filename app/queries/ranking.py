"""Ranks, and what would change them: the sheet of one change's place, and the difference that a scoring document makes."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.queries.changes import IN_LINE, score_parts
from app.queries.marks import criterion_rows
from app.ranking.facts import facts_of, scoring_in, standing_of
from app.ranking.sensitivity import needs
from app.rows.changes import ChangeRow
from app.rows.ranking import (
    Mover,
    Neighbour,
    NoQuickWinRow,
    Rank,
    RankDifference,
    RankReason,
    RankSheet,
)
from models.changes import Change
from models.database import Database, reading
from models.products import Product
from models.rules.errors import NotFound
from models.rules.policy import (
    BY_SCORE,
    LIVE,
    Policy,
    RuleKind,
    Standing,
    said_by,
    why,
    why_no_quick_win,
)
from models.rules.scoring import FULL_MARKS, score_of
from models.rules.scoring_document import Document, Scoring, document_of, scoring_of

_MOST_MOVERS = 20
_FEW = 500


def scoring(database: Database) -> Scoring:
    """The model and policy in force."""
    with reading(database) as session:
        return scoring_in(session)


def scoring_document(database: Database) -> dict[str, Any]:
    """The document of the model and policy in force, with everything that it leaves unsaid."""
    return document_of(scoring(database))


def with_ranks(database: Database, rows: Sequence[ChangeRow]) -> tuple[ChangeRow, ...]:
    """These rows with the places of those that stand in line, from the database: a terminal asks but once."""
    chosen = sa.select(IN_LINE.c.id, IN_LINE.c.place, IN_LINE.c.of)
    if len(rows) <= _FEW:
        chosen = chosen.where(IN_LINE.c.id.in_([row.id for row in rows]))
    with reading(database) as session:
        ranks = {number: Rank(place, of) for number, place, of in session.execute(chosen)}
    return tuple(_ranked(row, ranks.get(row.id)) for row in rows)


def _ranked(row: ChangeRow, rank: Rank | None) -> ChangeRow:
    return row if rank is None else replace(row, rank=rank.place, rank_of=rank.of, percentile=rank.percentile)


def rank_sheet(database: Database, number: int) -> RankSheet:
    """A change's place, why it stands there, and what would let it swap with its neighbours; NotFound where there is none."""
    with reading(database) as session:
        return _sheet(session, number)


def _sheet(session: Session, number: int) -> RankSheet:
    change = session.get(Change, number)
    if change is None:
        raise NotFound(f"There is no C-{number}.")
    rules = scoring_in(session)
    own, score = standing_of(change), score_of(rules.model, facts_of(change))
    rank = _rank(session, change) if change.state in LIVE else None
    obstacles = why_no_quick_win(rules.policy, own.facts)
    return RankSheet(
        id=change.id,
        number=f"C-{change.id}",
        title=change.title,
        product=session.get_one(Product, change.product_id).name,
        state=change.state.value,
        rank=rank,
        percentile=rank.percentile if rank else None,
        model=rules.model.name,
        score=change.score,
        out_of=FULL_MARKS if rules.model.weighted else None,
        parts=score_parts(score),
        missing=score.missing,
        problem=score.problem,
        reasons=_reasons(rules.policy, own),
        above=_neighbour(session, rules, change, ahead=True) if rank else None,
        below=_neighbour(session, rules, change, ahead=False) if rank else None,
        fast_lane=change.fast_lane,
        quick_win=not obstacles,
        no_quick_win=tuple(NoQuickWinRow(each.by, each.given, each.bound) for each in obstacles),
        criteria=criterion_rows(session, change, rules.model),
    )


def _line(change: Change) -> list[sa.ColumnElement[bool]]:
    """Those that stand in line with it."""
    return [Change.product_id == change.product_id, Change.state.in_(LIVE)]


def _beyond(change: Change, *, ahead: bool) -> sa.ColumnElement[bool]:
    key, number = sa.literal(change.rank_key), sa.literal(change.id)
    if ahead:
        return sa.or_(Change.rank_key < key, sa.and_(Change.rank_key == key, Change.id < number))
    return sa.or_(Change.rank_key > key, sa.and_(Change.rank_key == key, Change.id > number))


def _rank(session: Session, change: Change) -> Rank:
    counted = sa.select(sa.func.count()).select_from(Change).where(*_line(change))
    before = session.scalar(counted.where(_beyond(change, ahead=True))) or 0
    return Rank(before + 1, session.scalar(counted) or 1)


def _neighbour(session: Session, rules: Scoring, change: Change, *, ahead: bool) -> Neighbour | None:
    order = (Change.rank_key.desc(), Change.id.desc()) if ahead else (Change.rank_key, Change.id)
    chosen = sa.select(Change).where(*_line(change), _beyond(change, ahead=ahead)).order_by(*order).limit(1)
    other = session.scalar(chosen)
    if other is None:
        return None
    mine, theirs = standing_of(change), standing_of(other)
    found = why(rules.policy, mine, theirs)
    own, others = (found.behind, found.ahead) if ahead else (found.ahead, found.behind)
    wanted = needs(rules, mine, theirs)
    return Neighbour(other.id, f"C-{other.id}", other.title, found.by, own, others, wanted)


def _reasons(policy: Policy, own: Standing) -> tuple[RankReason, ...]:
    """What each rule in force sees in it, then its score."""
    bounds: dict[RuleKind, float | None] = {
        RuleKind.MANY: max((bound for bound in policy.bounds if bound <= (own.facts.reach or 0)), default=None),
        RuleKind.PROPORTION: policy.per_day,
    }
    said = [RankReason(rule.value, said_by(rule, own), bounds.get(rule)) for rule in policy.in_force]
    return (*said, RankReason(BY_SCORE, own.score))


# --------------------------------------------------------------------------------------------------- differences


def scoring_difference(database: Database, document: Document, limit: int = _MOST_MOVERS) -> RankDifference:
    """What a document would do to the order that is in force; BadInput where it can't be."""
    from app.ranking.columns import columns_of
    from app.ranking.difference import Difference, difference, lacking, unscored

    new, old = scoring_of(document), scoring(database)
    columns = columns_of(database)
    with reading(database) as session:
        products = dict(session.execute(sa.select(Product.id, Product.name)).all())
    found: Difference = difference(columns, old, new)

    def mover(at: int) -> Mover:
        number = int(columns.ids[at])
        before, after = (_said(float(each.scores[at])) for each in (found.old, found.new))
        return Mover(
            id=number,
            number=f"C-{number}",
            title=columns.title[at],
            product=products[int(columns.product[at])],
            before=int(found.old.places.place[at]),
            after=int(found.new.places.place[at]),
            of=int(found.new.places.of[at]),
            score_before=before,
            score_after=after,
        )

    gaining, losing, without = found.gaining(), found.losing(), unscored(columns, found)
    return RankDifference(
        changes=int(columns.live.sum()),
        moved=len(gaining) + len(losing),
        gaining=len(gaining),
        losing=len(losing),
        swapped=found.swapped,
        pairs=found.pairs,
        gains=tuple(mover(at) for at in gaining[:limit].tolist()),
        losses=tuple(mover(at) for at in losing[:limit].tolist()),
        scored=sum(_said(each) is not None for each in found.old.scores[columns.live].tolist()),
        unscored=len(without),
        lacking=lacking(new.model, columns, without),
    )


def _said(score: float) -> float | None:
    """A score of the arrays; NaN is missing."""
    return None if score != score else score  # noqa: PLR0124 - only NaN is not itself
