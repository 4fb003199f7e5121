"""Simulation: how long the work of a release may take, drawn many times from what its changes were estimated at; numbers alone."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]

RUNS = 10_000
#: What an estimate without a range may turn out to be, as parts of it, where the house's own record says nothing yet.
USUAL = (0.75, 2.0)
#: How far a whole team may be slower or faster than its calendar says, in all it does: the spread of a logarithm.
_PACE = 0.12


@dataclass(frozen=True, slots=True)
class Work:
    """What is left of one change: low, likely and high person-days (low and high None: no range), and each team's part of them."""

    low: float | None
    likely: float
    high: float | None
    parts: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Time:
    """A team's time: person-days a working day, the working days until its work must be done, and those from then to the release's day.

    *beside* are person-days that it has to give to other work by then.
    """

    pace: float
    days: float
    after: float
    beside: float = 0.0


@dataclass(frozen=True, slots=True)
class Simulated:
    """The chance to be done in time, that of each team, and the working days from today after which half and 85 of 100 runs are done."""

    chance: float
    teams: tuple[float, ...]
    half: float
    late: float


def simulated(works: Sequence[Work], times: Sequence[Time], record: Sequence[float], runs: int = RUNS) -> Simulated:
    """Draw every change's effort and every team's pace *runs* times; the same data give the same answer.

    *record* are the ratios of actual to estimated effort that the house has known; a change without a range follows
    them, or the usual spread where there are none. Changes vary independently of each other, and each team's pace varies
    for all that it does: a slow day for one is not a slow day for all.
    """
    draw = np.random.Generator(np.random.SFC64(_seed(works, times, record, runs)))
    efforts = _efforts(draw, works, np.asarray(record, dtype=np.float64), runs)
    parts = np.array([work.parts for work in works], dtype=np.float64).reshape(len(works), len(times))
    asked = efforts.T @ parts + np.array([time.beside for time in times])
    pace = np.array([time.pace for time in times]) * np.exp(draw.normal(0.0, _PACE, (runs, len(times))))
    needed = np.divide(asked, pace, out=np.full_like(asked, np.inf), where=pace > 0)
    needed[asked <= 0] = 0.0
    in_time = needed <= np.array([time.days for time in times]) + 1e-9
    # What must be done by the freeze holds the release's day up by as much as it is late.
    done = np.where(asked > 0, needed + np.array([time.after for time in times]), 0.0).max(axis=1, initial=0.0)
    half, late = np.quantile(done, [0.5, 0.85], method="inverted_cdf")
    return Simulated(
        float(in_time.all(axis=1).mean()), tuple(float(each) for each in in_time.mean(axis=0)), float(half), float(late)
    )


def _efforts(draw: np.random.Generator, works: Sequence[Work], record: Numbers, runs: int) -> Numbers:
    """Each change's effort in every run, a row a change."""
    by_record = np.array([work.low is None and work.high is None and len(record) > 0 for work in works], dtype=bool)
    likely = np.array([work.likely for work in works], dtype=np.float64)
    low = np.array([USUAL[0] * work.likely if work.low is None else work.low for work in works], dtype=np.float64)
    high = np.array([USUAL[1] * work.likely if work.high is None else work.high for work in works], dtype=np.float64)
    found = np.empty((len(works), runs))
    found[~by_record] = _triangular(draw, low[~by_record], likely[~by_record], high[~by_record], runs)
    if by_record.any():
        chosen = record[draw.integers(0, len(record), (int(by_record.sum()), runs))]
        found[by_record] = chosen * likely[by_record, None]
    return found


def _triangular(draw: np.random.Generator, low: Numbers, likely: Numbers, high: Numbers, runs: int) -> Numbers:
    """By the inverse of its distribution, which is quicker here than the library's own."""
    spread = np.maximum(high - low, 0.0)
    rise = np.divide(likely - low, spread, out=np.ones_like(spread), where=spread > 0)[:, None]
    drawn = draw.random((len(low), runs))
    width = spread[:, None]
    rising = low[:, None] + width * np.sqrt(drawn * rise)
    falling = high[:, None] - width * np.sqrt((1.0 - drawn) * (1.0 - rise))
    found: Numbers = np.where(drawn < rise, rising, falling)
    return found


def _seed(works: Sequence[Work], times: Sequence[Time], record: Sequence[float], runs: int) -> int:
    data = repr((list(works), list(times), list(record), runs)).encode()
    return int.from_bytes(hashlib.blake2b(data, digest_size=8).digest())
