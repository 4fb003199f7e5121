"""Estimates as rows: what each scorer gave for a change, what that settles at, how its work is split, and what it took."""

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.plans.teams import splits, teams_of
from app.rows.forecast import EstimateRow, EstimateSheet, TeamPart
from models.capacity import Estimate
from models.changes import Change, Mark
from models.database import Database, reading
from models.products import Product
from models.rules.errors import NotFound
from models.rules.scorers import HIGH, LOW

_LIKELY = "effort"


def estimate_sheet(database: Database, number: int) -> EstimateSheet:
    """The estimate of C-*number*; NotFound where there is no such change."""
    with reading(database) as session:
        change = session.get(Change, number)
        if change is None:
            raise NotFound(f"There is no C-{number}.")
        return EstimateSheet(
            change_id=change.id,
            number=f"C-{change.id}",
            title=change.title,
            state=change.state.value,
            product=session.get_one(Product, change.product_id).name,
            likely=change.effort,
            low=change.effort_low,
            high=change.effort_high,
            given=_given(session, change),
            teams=_parts(session, change),
            actual=change.actual,
            row_version=change.version,
        )


def _given(session: Session, change: Change) -> tuple[EstimateRow, ...]:
    """What each scorer gave, in the order in which they first did."""
    said: dict[str, dict[str, float]] = {}
    chosen = sa.select(Mark).where(Mark.change_id == change.id, Mark.criterion.in_([_LIKELY, LOW, HIGH]))
    for mark in session.scalars(chosen.order_by(Mark.id)):
        said.setdefault(mark.scorer, {})[mark.criterion] = mark.value
    return tuple(EstimateRow(scorer, each.get(_LIKELY), each.get(LOW), each.get(HIGH)) for scorer, each in said.items())


def _parts(session: Session, change: Change) -> tuple[TeamPart, ...]:
    """Each team's part; a change that nobody has split stands with the first team alone, which is no split."""
    teams = teams_of(session, change.product_id)
    is_split = session.scalar(sa.select(Estimate.id).where(Estimate.change_id == change.id).limit(1)) is not None
    parts = splits(session, [change.id])[change.id] if is_split and change.effort is not None else {}
    effort = change.effort or 0.0
    return tuple(
        TeamPart(team.id, team.name, round(effort * parts.get(team.id, 0.0), 3) if parts else None) for team in teams
    )
