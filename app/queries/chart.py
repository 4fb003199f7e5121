"""What the cost/benefit chart shows: the changes of a filter as points, and how a change's score follows its value."""

import sqlalchemy as sa

from app.queries.changes import CHANGES
from app.rows.chart import ChartPoints, ValueCurve
from models.changes import Change
from models.database import Database, reading
from models.rules.scoring import score_of

#: The values of Fortnight's own scale, in halves.
_SCALE = tuple(half / 2 for half in range(2, 21))
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
        row = session.execute(
            sa.select(Change.reach, Change.audience, Change.effort).where(Change.id == change)
        ).one_or_none()
    if row is None:
        return ValueCurve(change)
    reach, audience, effort = row
    scores = [score_of(reach, value, audience, effort).total for value in _SCALE]
    known = tuple(score for score in scores if score is not None)
    return ValueCurve(change, _SCALE, known) if len(known) == len(_SCALE) else ValueCurve(change)
