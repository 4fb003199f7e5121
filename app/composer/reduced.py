"""A program without its fixed columns, and without the rows that then bind nothing: what is left to decide."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.composer.model import Program, Rows

if TYPE_CHECKING:
    import numpy as np

    from app.composer.model import Floats

    Places = np.ndarray[tuple[int], np.dtype[np.intp]]


@dataclass(frozen=True, slots=True)
class Reduced:
    """The smaller program, which columns of the whole it has, what the fixed ones are, and what these bring."""

    program: Program
    free: "Places"
    fixed: "Floats"
    brought: float

    def whole(self, columns: "Floats") -> "Floats":
        """The columns of the whole program."""
        found = self.fixed.copy()
        found[self.free] = columns
        return found


def reduced(program: Program) -> Reduced | None:
    """The program without what is fixed; None where a row is broken by that already."""
    import numpy as np

    rows = program.rows
    is_free = program.upper > program.lower
    if (program.lower > program.upper).any():
        return None
    fixed = np.where(is_free, 0.0, program.lower)
    of_row = np.repeat(np.arange(len(rows.upper)), np.diff(rows.start))
    done = np.bincount(of_row, rows.coefficient * fixed[rows.index], len(rows.upper))
    entries = is_free[rows.index]
    counts = np.bincount(of_row[entries], minlength=len(rows.upper))
    kept = counts > 0
    lower, upper = rows.lower - done, rows.upper - done
    slack = 1e-7 * np.maximum(1.0, np.abs(done))
    if ((lower > slack) | (upper < -slack))[~kept].any():
        return None
    number = np.cumsum(is_free) - 1
    small = Rows(
        lower[kept],
        upper[kept],
        np.append(0, np.cumsum(counts[kept])).astype(np.int32),
        number[rows.index[entries]].astype(np.int32),
        rows.coefficient[entries],
    )
    free = np.flatnonzero(is_free)
    left = replace(program, worth=program.worth[free], lower=program.lower[free], upper=program.upper[free], rows=small)
    return Reduced(left, free, fixed, float((program.worth * fixed).sum()))
