"""Criteria: what a change is scored on – counted, given by scorers, or told by who sees it – and each one's scale."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from math import log10

from models.rules.errors import BadInput
from models.rules.terms import Audience

#: What is counted from those who wait; nobody gives it.
COUNTED = ("reach", "waiting")
#: Who sees the change, by the model's value scale.
VISIBILITY = "visibility"


@dataclass(frozen=True, slots=True)
class Facts:
    """All that score and rank follow from. Reach in end users, effort in person-days; None is missing, never zero.

    *given* are the values of criteria beside value and effort, as the scorers agree on them.
    """

    reach: int | None = None
    waiting: int | None = None
    value: float | None = None
    effort: float | None = None
    audience: Audience | None = None
    given: Mapping[str, float] = field(default_factory=dict)
    mandate: date | None = None
    fast_lane: bool = False

    def having(self, name: str, value: float) -> "Facts":
        """The same with another value of one criterion."""
        if name == "reach":
            return replace(self, reach=round(value))
        if name == "waiting":
            return replace(self, waiting=round(value))
        if name == "value":
            return replace(self, value=value)
        return replace(self, effort=value) if name == "effort" else replace(self, given={**self.given, name: value})


@dataclass(frozen=True, slots=True)
class Criterion:
    """One criterion: its weight, what can be given (*least* to *most*), and how that becomes points.

    *zero* is the value that gives no points, *most* the one that gives all; on a *log* scale a tenfold value adds as
    much each time. *levels* name values by words.
    """

    name: str
    weight: float = 1.0
    least: float = 0.0
    most: float = 10.0
    zero: float = 0.0
    log: bool = False
    less_is_better: bool = False
    levels: Mapping[str, float] = field(default_factory=dict)

    @property
    def is_given(self) -> bool:
        """Whether scorers give it."""
        return self.name not in COUNTED and self.name != VISIBILITY

    def of(self, facts: Facts) -> float | None:
        """Its value for a change; None where it is missing."""
        if self.name == VISIBILITY:
            return None if facts.audience is None else self.levels[facts.audience.value]
        if self.name in _HELD:
            held: float | None = getattr(facts, self.name)
            return held
        return facts.given.get(self.name)

    def fraction(self, value: float) -> float:
        """Which part of all points a value gives, 0 … 1."""
        if self.log:
            part = log10(1 + max(value - self.zero, 0.0)) / log10(1 + (self.most - self.zero))
        else:
            part = (value - self.zero) / (self.most - self.zero)
        part = min(1.0, max(0.0, part))
        return 1.0 - part if self.less_is_better else part

    def checked(self, value: float) -> float:
        """A value within what can be given, or BadInput."""
        if not self.least <= value <= self.most:
            words = f" ({', '.join(f'{word} = {given:g}' for word, given in self.levels.items())})"
            scale = f"{self.name.capitalize()} goes from {self.least:g} to {self.most:g}"
            raise BadInput(f"{scale}{words if self.levels else ''}; {value:g} is outside.")
        return value

    def read(self, text: str) -> float | None:
        """The value that a word of its levels names; None where it is no such word."""
        folded = {word.casefold(): value for word, value in self.levels.items()}
        return folded.get(text.strip().casefold())


_HELD = (*COUNTED, "value", "effort")
