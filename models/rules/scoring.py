"""Scoring models: what a change is worth, part by part, on an absolute scale that no other change moves."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from math import isfinite

from models.rules.criteria import COUNTED, VISIBILITY, Criterion, Facts
from models.rules.errors import BadInput
from models.rules.expression import NUMBERS, Expression, Undefined, expression
from models.rules.terms import Audience

FULL_MARKS = 10.0
#: How many person-days a month of work has, in RICE's effort.
DAYS_A_MONTH = 20
#: The person-days that a change may be: from half a minute to the whole life of a team.
LEAST_EFFORT, MOST_EFFORT = 0.001, 10_000.0


class ModelKind(StrEnum):
    """Which scoring model."""

    FORTNIGHT = "fortnight"
    RICE = "rice"
    WSJF = "wsjf"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Model:
    """A scoring model: weighted criteria that give 0–10 points together, or an expression over them in a unit of its own.

    A score that moves by more than *threshold* wants a reason: points of a weighted model, else a part of the old score.
    """

    kind: ModelKind
    name: str
    criteria: tuple[Criterion, ...]
    expression: Expression | None = None
    threshold: float = 2.0

    @property
    def weighted(self) -> bool:
        """Whether it gives points of ten."""
        return self.expression is None

    @property
    def weights(self) -> float:
        """What the weights sum to."""
        return sum(criterion.weight for criterion in self.criteria)

    def most(self, criterion: Criterion) -> float:
        """The most points that a criterion gives; where an expression rules, the end of its own scale."""
        return FULL_MARKS * criterion.weight / self.weights if self.weighted else criterion.most

    def criterion(self, name: str) -> Criterion | None:
        """The criterion of that name."""
        return next((each for each in self.criteria if each.name == name), None)

    def wants_reason(self, before: float | None, after: float | None) -> bool:
        """Whether a score that goes from one to the other wants a reason; a first score and a lost one want none."""
        if before is None or after is None:
            return False
        bound = self.threshold if self.weighted else self.threshold * abs(before)
        return abs(after - before) > bound + 1e-9


@dataclass(frozen=True, slots=True)
class Part:
    """One criterion's share of the score: *points* of at most *most*; None where its value is missing."""

    name: str
    given: float | str | None
    points: float | None
    most: float


@dataclass(frozen=True, slots=True)
class Score:
    """The total, None while a part is missing, and its parts. *problem*: why it can't be reckoned."""

    total: float | None
    parts: tuple[Part, ...]
    effort: float | None
    problem: str | None = None

    @property
    def missing(self) -> tuple[str, ...]:
        """The criteria without a value; effort too, since nothing can be weighed without it."""
        lacking = tuple(part.name for part in self.parts if part.points is None)
        return lacking if self.effort is not None or "effort" in lacking else (*lacking, "effort")


def score_of(model: Model, facts: Facts) -> Score:
    """The score by a model; a missing value stays missing, and the score with it."""
    parts = tuple(_part(model, criterion, facts) for criterion in model.criteria)
    if any(part.points is None for part in parts):
        return Score(None, parts, facts.effort)
    if model.expression is None:
        total = 0.0
        for part in parts:  # one after the other, as arrays are added: sum() of a newer Python rounds otherwise
            total += part.points or 0.0
        return Score(round(total, 2), parts, facts.effort)
    values = {part.name: float(part.points or 0.0) for part in parts}
    try:
        total = model.expression.value(values, NUMBERS)
    except Undefined as error:
        return Score(None, parts, facts.effort, str(error))
    if not isfinite(total):
        return Score(None, parts, facts.effort, "its numbers are too large")
    return Score(total, parts, facts.effort)


def _part(model: Model, criterion: Criterion, facts: Facts) -> Part:
    value = criterion.of(facts)
    said = facts.audience if criterion.name == VISIBILITY else value
    if value is None:
        return Part(criterion.name, said, None, model.most(criterion))
    points = criterion.fraction(value) * model.most(criterion) if model.weighted else value
    return Part(criterion.name, said, points, model.most(criterion))


def is_effort(effort: float | None) -> bool:
    """Whether it is a number of person-days that can be counted with; what is stored may be older than the bounds."""
    return effort is not None and LEAST_EFFORT <= effort <= MOST_EFFORT


def check_effort(effort: float) -> float:
    """An effort in person-days within the bounds, or BadInput."""
    if not is_effort(effort):
        bounds = f"{LEAST_EFFORT:g} to {MOST_EFFORT:g}"
        raise BadInput(f"Effort is a number of person-days above 0 ({bounds}); {effort:g} is none.")
    return effort


_LEVELS: Mapping[str, float] = {
    Audience.VISITOR.value: 1.0,
    Audience.USER.value: 0.6,
    Audience.ADMINISTRATOR.value: 0.3,
}


def usual(name: str) -> Criterion:
    """A criterion as it is until a document says otherwise."""
    if name in COUNTED:
        return Criterion(name, most=10_000.0 if name == "reach" else 100.0, log=True)
    if name == VISIBILITY:
        return Criterion(name, most=1.0, levels=_LEVELS)
    if name == "effort":
        return Criterion(name, most=10_000.0, log=True, less_is_better=True)
    return Criterion(name, least=1.0 if name == "value" else 0.0)


def _weighing(name: str, weight: float) -> Criterion:
    known = usual(name)
    return Criterion(name, weight, known.least, known.most, known.zero, known.log, levels=known.levels)


_FORTNIGHT = (_weighing("reach", 4.0), _weighing("value", 4.0), _weighing(VISIBILITY, 2.0))
_IMPACT = {"minimal": 0.25, "low": 0.5, "medium": 1.0, "high": 2.0, "massive": 3.0}
_RICE = (
    usual("reach"),
    Criterion("impact", least=0.25, most=3.0, levels=_IMPACT),
    Criterion("confidence", most=1.0, levels={"low": 0.5, "medium": 0.8, "high": 1.0}),
    usual("effort"),
)
_WSJF = (
    usual("value"),
    Criterion("urgency", least=1.0),
    Criterion("risk", least=1.0),
    usual("effort"),
)


def _formula(text: str, criteria: tuple[Criterion, ...]) -> Expression:
    return expression(text, [criterion.name for criterion in criteria])


PRESETS: Mapping[ModelKind, Model] = {
    ModelKind.FORTNIGHT: Model(ModelKind.FORTNIGHT, "Fortnight", _FORTNIGHT),
    ModelKind.RICE: Model(
        ModelKind.RICE,
        "RICE",
        _RICE,
        _formula(f"reach * impact * confidence / (effort / {DAYS_A_MONTH})", _RICE),
        0.5,
    ),
    ModelKind.WSJF: Model(ModelKind.WSJF, "WSJF", _WSJF, _formula("(value + urgency + risk) / effort", _WSJF), 0.5),
}
FORTNIGHT = PRESETS[ModelKind.FORTNIGHT]
