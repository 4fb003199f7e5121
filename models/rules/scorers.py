"""Several scorers: what their marks settle at, and when they lie so far apart that they should talk."""

from collections.abc import Sequence
from statistics import fmean

from models.rules.criteria import Criterion

#: From this part of a level scale on, marks lie far apart; on a log scale from so many times as much on.
FAR, TIMES = 0.3, 2.0
_DECIMALS = 3
#: The marks of what effort may turn out to be; no criterion of a model bears such a name.
LOW, HIGH = "effort:low", "effort:high"


def settled_at(marks: Sequence[float]) -> float | None:
    """The mean of the marks; None where nobody gave one."""
    if not marks:
        return None
    mean = fmean(marks)
    return marks[0] if min(marks) == max(marks) else round(mean, _DECIMALS) or mean


def far_apart(criterion: Criterion, marks: Sequence[float]) -> bool:
    """Whether the lowest and the highest mark tell of different things in mind."""
    if len(marks) < 2:
        return False
    low, high = min(marks), max(marks)
    if criterion.log:
        return high > low and (low <= 0 or high / low >= TIMES - 1e-9)
    return (high - low) / (criterion.most - criterion.least) >= FAR - 1e-9
