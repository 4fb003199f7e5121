"""Marks: who gave what on each criterion of the model in force, what it settles at, and where scorers disagree."""

from collections import defaultdict

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.rows.marks import CriterionRow, MarkRow
from models.changes import Change, Mark
from models.rules.criteria import Criterion
from models.rules.scorers import far_apart
from models.rules.scoring import Model, usual


def given_criteria(model: Model) -> tuple[Criterion, ...]:
    """What scorers give by a model; effort always, since nothing is planned without it."""
    found = tuple(criterion for criterion in model.criteria if criterion.is_given)
    return found if any(each.name == "effort" for each in found) else (*found, usual("effort"))


def criterion_rows(session: Session, change: Change, model: Model) -> tuple[CriterionRow, ...]:
    """The criteria that scorers give, with the marks on this change, the oldest first."""
    marks: dict[str, list[MarkRow]] = defaultdict(list)
    chosen = sa.select(Mark).where(Mark.change_id == change.id).order_by(Mark.at, Mark.id)
    for mark in session.scalars(chosen):
        marks[mark.criterion].append(MarkRow(mark.scorer, mark.value, mark.at))
    return tuple(_row(criterion, change, tuple(marks[criterion.name])) for criterion in given_criteria(model))


def _row(criterion: Criterion, change: Change, marks: tuple[MarkRow, ...]) -> CriterionRow:
    name = criterion.name
    settled = getattr(change, name) if name in ("value", "effort") else (change.criteria or {}).get(name)
    return CriterionRow(
        name=name,
        least=criterion.least,
        most=criterion.most,
        levels=tuple(criterion.levels.items()),
        settled=settled,
        marks=marks,
        apart=far_apart(criterion, [mark.value for mark in marks]),
    )
