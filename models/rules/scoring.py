"""Fortnight's own scoring model: what a change is worth, from reach, value and visibility, for the effort that it costs."""

from dataclasses import dataclass
from math import log10

from models.rules.errors import BadInput
from models.rules.terms import Audience

REACH_WEIGHT = 4.0
VALUE_WEIGHT = 4.0
VISIBILITY_WEIGHT = 2.0
REACH_OF_FULL_MARKS = 10_000
VISIBILITY = {Audience.VISITOR: 1.0, Audience.USER: 0.6, Audience.ADMINISTRATOR: 0.3}


@dataclass(frozen=True, slots=True)
class Part:
    """One criterion's share of the score: *points* of at most *most*; None where its value is missing."""

    name: str
    given: float | str | None
    points: float | None
    most: float


@dataclass(frozen=True, slots=True)
class Score:
    """The total of 0 … 10 points, None while a part is missing; benefit per person-day beside it."""

    total: float | None
    parts: tuple[Part, ...]
    effort: float | None

    @property
    def per_day(self) -> float | None:
        """Points for each person-day of effort; None while either is missing."""
        return None if self.total is None or not self.effort else self.total / self.effort

    @property
    def missing(self) -> tuple[str, ...]:
        """The criteria without a value; effort too, since nothing can be weighed without it."""
        lacking = tuple(part.name for part in self.parts if part.points is None)
        return lacking if self.effort is not None else (*lacking, "effort")


def reach_points(reach: int) -> float:
    """Points for end users served: a tenfold reach adds one point of four; 10 000 or more gives all."""
    full = log10(1 + REACH_OF_FULL_MARKS)
    return min(1.0, log10(1 + max(reach, 0)) / full) * REACH_WEIGHT


def score_of(reach: int | None, value: float | None, audience: Audience | None, effort: float | None) -> Score:
    """The score from reach (end users), value (1–10), audience and effort (person-days); a missing value stays missing."""
    parts = (
        Part("reach", reach, None if reach is None else reach_points(reach), REACH_WEIGHT),
        Part("value", value, None if value is None else value / 10 * VALUE_WEIGHT, VALUE_WEIGHT),
        Part(
            "visibility",
            audience,
            None if audience is None else VISIBILITY[audience] * VISIBILITY_WEIGHT,
            VISIBILITY_WEIGHT,
        ),
    )
    points = [part.points for part in parts]
    total = None if any(p is None for p in points) else round(sum(p for p in points if p is not None), 2)
    return Score(total, parts, effort)


def check_value(value: float) -> float:
    """A value of 1 … 10, or BadInput."""
    if not 1 <= value <= 10:
        raise BadInput(f"Value goes from 1 to 10; {value:g} is outside.")
    return value


def check_effort(effort: float) -> float:
    """An effort above 0 person-days, or BadInput."""
    if not 0 < effort <= 10_000:
        raise BadInput(f"Effort is a number of person-days above 0; {effort:g} is none.")
    return effort
