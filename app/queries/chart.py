"""What the cost/benefit chart shows: the changes of a filter as points, and how a change's score follows its value."""

from dataclasses import replace
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.queries.changes import CHANGES
from app.queries.in_memory import found_in
from app.ranking.facts import facts_of, scoring_in
from app.rows.chart import ChartPoints, ValueCurve
from models.changes import Change
from models.database import Database, reading
from models.rules.criteria import Criterion, Facts
from models.rules.scoring import Model, score_of
from models.rules.states import ChangeState
from models.rules.terms import ChangeKind

if TYPE_CHECKING:
    from app.ranking.columns import Columns
    from app.ranking.filtered import Places

_COLUMNS = (
    Change.id,
    Change.title,
    sa.type_coerce(Change.kind, sa.Text),
    sa.type_coerce(Change.state, sa.Text),
    Change.effort,
    Change.score,
    Change.reach,
    Change.version,
)


def chart_points(database: Database, words: str, sort: str = "") -> ChartPoints:
    """The changes that the filter words find, in the order of the list; BadInput for an unknown field."""
    found = found_in(database, words)
    places = found.places(sort) if found is not None else None
    with reading(database) as session:
        policy = scoring_in(session).policy
        if found is None or places is None:
            points = _selected(session, words, sort)
        else:
            points = _in_memory(found.held.columns, places)
    return replace(points, quick_effort=policy.little, quick_reach=policy.served)


def _selected(session: Session, words: str, sort: str) -> ChartPoints:
    """As the database has them."""
    where, order = CHANGES.where(words), CHANGES.ordering(sort)
    found = sa.select(*_COLUMNS).select_from(CHANGES.source_of([*where, *order])).where(*where)
    rows = session.execute(found.order_by(*order, CHANGES.tie)).all()
    columns = (tuple(column) for column in zip(*rows, strict=True)) if rows else ((),) * len(_COLUMNS)
    ids, titles, kinds, states, efforts, scores, reaches, versions = columns
    return ChartPoints(ids, titles, kinds, states, efforts, scores, reaches, versions)


def _in_memory(columns: "Columns", places: "Places") -> ChartPoints:
    """As they are held already."""
    kinds, states = [kind.value for kind in ChangeKind], [state.value for state in ChangeState]
    return ChartPoints(
        ids=tuple(columns.ids[places].tolist()),
        titles=tuple(columns.title[places].tolist()),
        kinds=tuple(kinds[code] for code in columns.kind[places].tolist()),
        states=tuple(states[code] for code in columns.state[places].tolist()),
        efforts=_known(columns.effort[places].tolist()),
        scores=_known(columns.score[places].tolist()),
        reaches=tuple(columns.reach[places].tolist()),
        versions=tuple(columns.version[places].tolist()),
    )


def _known(values: list[float]) -> tuple[float | None, ...]:
    return tuple(None if value != value else value for value in values)  # noqa: PLR0124 - only NaN is not itself


def value_curve(database: Database, change: int) -> ValueCurve:
    """What the change would score with each value of the scale; empty where that does not make a score."""
    with reading(database) as session:
        found, model = session.get(Change, change), scoring_in(session).model
        criterion = _movable(model)
        if found is None or criterion is None:
            return ValueCurve(change)
        facts, values = facts_of(found), _scale(criterion)
    scores = (score_of(model, _with(facts, criterion.name, value)).total for value in values)
    known = tuple(score for score in scores if score is not None)
    if len(known) < len(values) or min(known) == max(known):
        return ValueCurve(change)
    return ValueCurve(change, values, known, criterion.name, criterion.of(facts))


def _movable(model: Model) -> Criterion | None:
    """The criterion that stands for a change's benefit by itself: its value, or the first that scorers give."""
    given = [each for each in model.criteria if each.is_given and each.name != "effort"]
    return model.criterion("value") or (given[0] if given else None)


def _scale(criterion: Criterion) -> tuple[float, ...]:
    """What can be given: the levels where it has such, else halves, or a twentieth of a long scale."""
    if criterion.levels:
        return tuple(sorted(set(criterion.levels.values())))
    length = criterion.most - criterion.least
    count = max(1, round(length / max(0.5, length / 20)))
    return (*(round(criterion.least + length * at / count, 6) for at in range(count)), criterion.most)


def _with(facts: Facts, name: str, value: float) -> Facts:
    if name == "value":
        return replace(facts, value=value)
    return replace(facts, given={**facts.given, name: value})
