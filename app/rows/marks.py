"""Rows on what scorers gave: one criterion of the model in force, its scale, and who gave what."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class MarkRow:
    """What one scorer gave; *scorer* is empty where it is not known who did."""

    scorer: str
    value: float
    at: datetime


@dataclass(frozen=True, slots=True)
class CriterionRow:
    """A criterion that scorers give: from *least* to *most*, or one of the *levels*; *settled* at the mean of the marks.

    *apart* says that the marks lie far from each other.
    """

    name: str
    least: float
    most: float
    levels: tuple[tuple[str, float], ...]
    settled: float | None
    marks: tuple[MarkRow, ...]
    apart: bool

    def by(self, scorer: str) -> float | None:
        """What this scorer gave, or what stands there from before; None where only others did."""
        own = next((mark.value for mark in self.marks if mark.scorer == scorer), None)
        return self.settled if own is None and not self.others(scorer) else own

    def others(self, scorer: str) -> tuple[MarkRow, ...]:
        """The marks of everybody else who is known."""
        return tuple(mark for mark in self.marks if mark.scorer not in ("", scorer))
