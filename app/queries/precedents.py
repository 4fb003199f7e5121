"""Precedents: the decisions of the past on changes like one, of the same product, with their reasons."""

from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.rows.precedents import Precedent
from app.search.concepts import concepts, shared_concepts, stems_of
from app.search.similar import Hit, Wanted, similar
from models.acts import ActRecord
from models.changes import Change
from models.database import Database, reading
from models.decisions import Decision
from models.rules.errors import NotFound
from models.rules.terms import DecisionKind

_Row = Any  # a row of columns of many types
#: Looked through, and shown at most.
_DEEP, _SHOWN = 60, 8
#: Below this likeness nothing is shown; from the next on fewer things in common are enough to be the same matter; above
#: the third, of a text of few things the last, nearly the same is said. Chosen with tests/benchmarks/precedents.py.
_NEAR, _LIKE, _SAID_AGAIN, _SAID_IN_SHORT = 0.3, 0.4, 0.8, 0.65
_THINGS = 3  # that both speak of, where it is the same matter
#: A question decides nothing.
_WORDS = (DecisionKind.HONOUR, DecisionKind.REJECT, DecisionKind.DEFER, DecisionKind.BAKE)


def precedents(database: Database, change: int, limit: int = _SHOWN) -> tuple[Precedent, ...]:
    """What was decided on the like: first what is surely the same matter, the newest first; then the most alike."""
    with reading(database) as session:
        if session.get(Change, change) is None:
            raise NotFound(f"There is no C-{change}.")
        hits = similar(session, Wanted(kind="change", id=change), kinds=("change",), limit=_DEEP, sure=False)
        near = {hit.id: hit for hit in hits if hit.alike >= _NEAR}
        decided = _last_words(session, list(near))
        same = _same_matter(session, change, [near[number] for number in decided])
        found = [_precedent(row, near[row.change_id], same) for row in decided.values()]
    found.sort(key=lambda each: (each.same, each.at.timestamp() if each.same else each.alike), reverse=True)
    return tuple(found[:limit])


def _last_words(session: Session, changes: Sequence[int]) -> Mapping[int, _Row]:
    """The last word on each change that was not taken back."""
    taken_back = sa.select(ActRecord.id).where(ActRecord.verb == "undo")
    last = (
        sa.select(sa.func.max(Decision.id))
        .where(Decision.change_id.in_(changes), Decision.kind.in_(_WORDS))
        .where(sa.or_(Decision.superseded_by_act.is_(None), Decision.superseded_by_act.not_in(taken_back)))
        .group_by(Decision.change_id)
    )
    chosen = (
        sa.select(
            Decision.change_id,
            Change.title,
            Change.state,
            Decision.kind,
            Decision.no_kind,
            Decision.reason,
            Decision.until,
            Decision.brings_back,
            Decision.by,
            Decision.at,
            Decision.superseded_by_act,
        )
        .join(Change, Change.id == Decision.change_id)
        .where(Decision.id.in_(last))
    )
    return {row.change_id: row for row in session.execute(chosen)}


def _same_matter(session: Session, change: int, hits: Sequence[Hit]) -> frozenset[int]:
    """Those that are surely the same matter: they speak of the same things, be it in other words."""
    stems = stems_of(session, "change", [change, *(hit.id for hit in hits)])
    own = stems.get(change, "")
    return frozenset(hit.id for hit in hits if _is_same_matter(own, stems.get(hit.id, ""), hit.alike))


def _is_same_matter(own: str, other: str, alike: float) -> bool:
    shared = shared_concepts(own, other)
    if alike < _LIKE:
        return alike >= _NEAR and shared > _THINGS
    whole = min(concepts(own), concepts(other))
    # A title alone speaks of few things: where much is said alike, one of them may differ.
    said_again = _SAID_IN_SHORT if whole <= _THINGS else _SAID_AGAIN
    return shared >= _THINGS or (shared > 1 and (shared >= whole or alike >= said_again))


def _precedent(row: _Row, hit: Hit, same: frozenset[int]) -> Precedent:
    return Precedent(
        change_id=row.change_id,
        number=f"C-{row.change_id}",
        title=row.title,
        state=row.state.value,
        kind=row.kind.value,
        no_kind=row.no_kind.value if row.no_kind else None,
        reason=row.reason,
        until=row.until,
        brings_back=row.brings_back,
        by=row.by,
        at=row.at,
        stands=row.superseded_by_act is None,
        alike=round(hit.alike, 3),
        same=row.change_id in same,
        words=hit.words,
    )
