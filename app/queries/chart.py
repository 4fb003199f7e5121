"""What the cost/benefit chart shows: the changes of a filter as points, and how a change's score follows its value."""

from dataclasses import replace

import sqlalchemy as sa

from app.queries.changes import CHANGES
from app.ranking.facts import facts_of, scoring_in
from app.rows.chart import ChartPoints, ValueCurve
from models.changes import Change
from models.database import Database, reading
from models.rules.scoring import score_of

#: Into how many steps the scale of value is cut: halves, from 1 to 10.
_STEPS = 18
_COLUMNS = (
    Change.id,
    Change.title,
    sa.type_coerce(Change.kind, sa.Text),
    sa.type_coerce(Change.state, sa.Text),
    Change.effort,
    Change.score,
    Change.reach,
    Change.value,
    Change.version,
)


def chart_points(database: Database, words: str, sort: str = "") -> ChartPoints:
    """The changes that the filter words find, in the order of the list; BadInput for an unknown field."""
    with reading(database) as session:
        where, order = CHANGES.where(words), CHANGES.ordering(sort)
        found = sa.select(*_COLUMNS).select_from(CHANGES.source_of([*where, *order])).where(*where)
        rows = session.execute(found.order_by(*order, CHANGES.tie)).all()
    return ChartPoints(*map(tuple, zip(*rows, strict=True))) if rows else ChartPoints()


def value_curve(database: Database, change: int) -> ValueCurve:
    """What the change would score with each value of the scale; empty where that does not make a score."""
    with reading(database) as session:
        row = session.get(Change, change)
        model = scoring_in(session).model
    value = model.criterion("value")
    if row is None or value is None:
        return ValueCurve(change)
    scale = tuple(value.least + (value.most - value.least) * step / _STEPS for step in range(_STEPS + 1))
    scores = [score_of(model, replace(facts_of(row), value=each)).total for each in scale]
    known = tuple(score for score in scores if score is not None)
    return ValueCurve(change, scale, known) if len(known) == len(scale) else ValueCurve(change)
