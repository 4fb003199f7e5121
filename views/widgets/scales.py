"""Scales: how values lie along an axis, and which of them get a tick; without Qt."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import ceil, floor, log10

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]

#: How far one can zoom: decades of a logarithmic axis, parts of a linear one.
_LEAST_DECADES, _MOST_DECADES = 0.05, 9.0
_LEAST_SPAN, _MOST_SPAN = 0.01, 1e7
#: From many ticks to few, as factors within each tenfold.
_WITHIN = ((1, 2, 3, 4, 5, 6, 7, 8, 9), (1, 2, 5), (1, 3), (1,))


@dataclass(frozen=True, slots=True)
class Scale:
    """An axis from *low* to *high*, in tenfolds (log10 of the value) where it is logarithmic."""

    low: float
    high: float
    log: bool = False

    def units(self, values: Numbers) -> Numbers:
        """Where values lie, 0 at the axis's beginning and 1 at its end; NaN stays NaN."""
        with np.errstate(invalid="ignore", divide="ignore"):
            inner = np.log10(values) if self.log else values
        placed: Numbers = (inner - self.low) / (self.high - self.low)
        return placed

    def unit(self, value: float) -> float:
        """Where one value lies; far below the axis for what a logarithm can't hold."""
        if self.log and value <= 0:
            return -1e9
        return ((log10(value) if self.log else value) - self.low) / (self.high - self.low)

    def value(self, unit: float) -> float:
        """The value that lies there."""
        inner = self.low + unit * (self.high - self.low)
        return float(10.0 ** max(-300.0, min(300.0, inner))) if self.log else inner

    def zoomed(self, at: float, factor: float) -> "Scale":
        """The part around *at* (0 … 1, which stays where it is), *factor* times as long."""
        span = self.high - self.low
        least, most = (_LEAST_DECADES, _MOST_DECADES) if self.log else (_LEAST_SPAN, _MOST_SPAN)
        wanted = min(most, max(least, span * factor))
        fixed = self.low + at * span
        return replace(self, low=fixed - at * wanted, high=fixed + (1 - at) * wanted)

    def moved(self, by: float) -> "Scale":
        """The same length further along, by parts of it."""
        step = by * (self.high - self.low)
        return replace(self, low=self.low + step, high=self.high + step)

    def ticks(self, room: float, apart: float) -> list[float]:
        """Round values, at least *apart* pixels from each other on an axis *room* pixels long."""
        most = max(1.0, room / apart)
        if self.log and self.high - self.low > 0.6:
            return self._tenfolds(room, apart)
        low, high = self.value(0), self.value(1)
        step = _round_step((high - low) / most)
        found = [round(step * at, 10) for at in range(ceil(low / step - 1e-9), floor(high / step + 1e-9) + 1)]
        return self._not_too_near(found, room, apart) if self.log else found

    def _tenfolds(self, room: float, apart: float) -> list[float]:
        found: list[float] = []
        for within in _WITHIN:
            found = self._of(within, 1)
            if self._are_apart(found, room, apart):
                return found
        every = 2
        while every < 64 and not self._are_apart(found, room, apart):
            found = self._of((1,), every)
            every *= 2
        return found

    def _of(self, within: Sequence[int], every: int) -> list[float]:
        decades = [at for at in range(floor(self.low), ceil(self.high) + 1) if at % every == 0]
        # 10.0 ** -2 * 3 would be 0.03 and a little.
        values = [factor * 10**at if at >= 0 else factor / 10**-at for at in decades for factor in within]
        return [value for value in values if -1e-9 <= self.unit(value) <= 1 + 1e-9]

    def _are_apart(self, values: Sequence[float], room: float, apart: float) -> bool:
        at = [self.unit(value) * room for value in values]
        return all(after - before >= apart for before, after in pairwise(at))

    def _not_too_near(self, values: Sequence[float], room: float, apart: float) -> list[float]:
        kept: list[float] = []
        for value in values:
            if value > 0 and (not kept or (self.unit(value) - self.unit(kept[-1])) * room >= apart):
                kept.append(value)
        return kept


def _round_step(least: float) -> float:
    """The smallest of 1, 2, 5, 10 … that is no less."""
    tenfold = 10.0 ** floor(log10(least)) if least > 0 else 1.0
    return next(factor * tenfold for factor in (1, 2, 5, 10) if factor * tenfold >= least * (1 - 1e-9))


def fitting(values: Numbers, *, log: bool, least: tuple[float, float]) -> Scale:
    """A scale with all values and some air; *least* is shown where there are none, or all are alike."""
    known = values[np.isfinite(values) & ((values > 0) | (not log))]
    if not log:
        high = float(known.max()) if len(known) else least[1]
        low = float(known.min()) if len(known) else least[0]
        span = max(high - low, (least[1] - least[0]) / 5)
        begins = low - span * 0.15
        return Scale(begins if low < 0 else max(0.0, begins), high + span * 0.1)
    inner = np.log10(known) if len(known) else np.log10(np.array(least))
    low, high = float(inner.min()), float(inner.max())
    lacking = max(0.0, 0.7 - (high - low)) / 2
    air = max(0.08, 0.06 * (high - low))
    return Scale(low - lacking - air, high + lacking + air, log=True)
