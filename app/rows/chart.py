"""Rows of the cost/benefit chart: many changes as columns, and what a change would score by its value."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChartPoints:
    """Changes side by side, in the order of the list; effort in person-days, reach in end users; None where missing.

    *quick_effort* and *quick_reach* bound the quick wins: at most so many person-days, at least so many end users.
    """

    ids: tuple[int, ...] = ()
    titles: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    efforts: tuple[float | None, ...] = ()
    scores: tuple[float | None, ...] = ()
    reaches: tuple[int, ...] = ()
    versions: tuple[int, ...] = ()
    quick_effort: float | None = None
    quick_reach: int | None = None

    def __len__(self) -> int:
        return len(self.ids)


@dataclass(frozen=True, slots=True)
class ValueCurve:
    """What a change would score with each value that could be given it, all else as it is.

    *values* rise; *scores* stand at the same places. Both are empty where the score does not follow from a value,
    or something else is missing that it needs. *criterion* names what is given such a value, *now* what it has.
    """

    change: int
    values: tuple[float, ...] = ()
    scores: tuple[float, ...] = ()
    criterion: str = "value"
    now: float | None = None
