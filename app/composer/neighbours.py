"""Better plans from a good one: hold most of it, solve the rest anew, and choose another part (Shaw 1998).

A part is of groups that chance picks, free to enter, leave or change places within two or three neighbouring releases. A
group without worth of its own only serves others and is always free. Parts grow while they are quickly solved and shrink
where they are too hard.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from app.composer.model import Program, held

if TYPE_CHECKING:
    import numpy as np

    from app.composer.model import Floats

    Marked = np.ndarray[tuple[int], np.dtype[np.bool_]]

_COLUMNS = 200
_QUICK = 0.08


class Neighbourhoods:
    """Chooses which part is solved next."""

    def __init__(self, program: Program) -> None:
        import numpy as np

        self._releases = program.releases
        self._chance = np.random.default_rng(2001)
        self._worthy = (program.worth.reshape(-1, program.releases) != 0).any(axis=1)
        # How many releases a part spans, and of how many groups.
        self._widths = [min(width, self._releases) for width in (2, 2, 2, 3)]
        self._sizes = [_COLUMNS / width for width in self._widths]
        self._turn = -1

    def part(self, left: Program, plan: "Floats") -> Program:
        """What is left to decide, with all of the plan held but one part."""
        self._turn = (self._turn + 1) % len(self._widths)
        width, size = self._widths[self._turn], self._sizes[self._turn]
        first = int(self._chance.integers(self._releases - width + 1))
        by = plan.reshape(-1, self._releases) > 0.5
        undecided = (left.upper > left.lower).reshape(by.shape)[:, first : first + width].any(axis=1)
        if first:
            undecided &= ~by[:, first - 1]
        pool = undecided & self._worthy
        chosen = pool & (self._chance.random(len(pool)) < size / max(1, int(pool.sum())))
        chosen |= undecided & ~self._worthy
        later = by[:, -1] & ~by[:, first + width - 1]
        return _opened(left, plan, chosen, (later, first, first + width))

    def learn(self, seconds: float, *, better: bool, complete: bool) -> None:
        """Take larger parts of this kind where they are quickly solved, smaller ones where time ran out."""
        size = self._sizes[self._turn]
        if not complete:
            self._sizes[self._turn] = max(10.0, size * 0.8)
        elif not better and seconds < _QUICK:
            self._sizes[self._turn] = min(len(self._worthy) * 0.8, size * 1.02)


def _opened(left: Program, plan: "Floats", chosen: "Marked", window: "tuple[Marked, int, int]") -> Program:
    """The chosen groups free within a window: those that ship *later* may come into it, the others may also go out."""
    import numpy as np

    later, first, end = window
    releases = left.releases
    free = np.zeros((len(chosen), releases), dtype=bool)
    free[chosen & later, first:end] = True
    free[chosen & ~later, first:] = True
    lower = left.rows.lower.copy()
    # Not in the window is out: what holds by its last release holds by every later one.
    order = lower[: len(chosen) * (releases - 1)].reshape(len(chosen), releases - 1)
    order[chosen & ~later, end - 1 :] = 0.0
    return replace(held(left, plan, ~free.ravel()), rows=replace(left.rows, lower=lower))
