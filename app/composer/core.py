"""The core method: prove by the linear relaxation what every better plan holds and lacks, and search the little that is left.

The relaxation gives a bound and, for each column, what moving it would cost at least (its reduced cost). What costs more than
the distance between the bound and the best plan known is fixed; of the rest the most doubtful columns, the *core*, are solved
exactly, more of them each time, until the bound is met (for the knapsack: Balas, Zemel 1980; on the Next Release Problem it
plays the part of the backbone in Xuan et al. 2012). Where the bound stays open, the time goes to better plans: the plan is
solved anew within a neighbourhood (two neighbouring releases; what hangs on a few groups), all else held.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import floor, isfinite
from typing import TYPE_CHECKING

from app.composer.model import Program, held
from app.composer.neighbours import Neighbourhoods
from app.composer.solver import Answer, Effort, Relaxed, Watch, relaxed, solved

if TYPE_CHECKING:
    import numpy as np

    from app.composer.model import Floats

    Tell = Callable[[Floats, float], None]
    Chosen = np.ndarray[tuple[int], np.dtype[np.bool_]]

SIZES = (150, 300, 600, 1200)
_EXACT = 1e-7
_FIRST_TRY, _PART, _PATIENCE, _BRIEF, _IDLE = 1.0, 0.4, 1.5, 0.5, 20
#: Up to how many columns the whole is tried at once and for long, up to how many in short, and how many a second it takes
#: (over several releases more, since it comes to that again and again).
_TINY, _SMALL, _LARGE, _WIDE = 600, 5000, 300, 700
#: From which distance on, as a share of the value, a better plan is sought before anything is proven.
_FAR = 0.01


@dataclass(slots=True)
class Found:
    """The best columns known, their value, and what no plan exceeds."""

    columns: "Floats | None"
    value: float
    bound: float

    @property
    def open(self) -> float:
        """How far apart the two are."""
        return self.bound - self.value


class Search:
    """One search for the best columns of a program."""

    def __init__(self, program: Program, watch: Watch, tell: "Tell | None" = None) -> None:
        self.program, self._watch, self._tell = program, watch, tell
        self.found = Found(None, float("-inf"), _ceiling(program))
        self.relaxed: Relaxed | None = None
        self.impossible = False

    def relax(self, rounded: "Callable[[Floats], Floats | None]") -> bool:
        """Solve the relaxation and round it to a plan; False where no plan at all is possible or time is up."""
        self.relaxed = relaxed(self.program, self._watch)
        if self.relaxed is None:
            self.impossible = self._watch.left > 0
            return False
        self.found.bound = self._rounded(self.relaxed.value)
        self.offer(rounded(self.relaxed.columns))
        return True

    def offer(self, columns: "Floats | None") -> bool:
        """A plan that keeps all rows: kept if it is better than the best known."""
        if columns is None or not keeps(self.program, columns):
            return False
        value = float((self.program.worth * columns).sum())  # no BLAS: its threads cost more than they save
        if value <= self.found.value + _EXACT * max(1.0, abs(value)) and self.found.columns is not None:
            return False
        self.found.columns, self.found.value = columns, value
        self.found.bound = max(self.found.bound, value)
        if self._tell is not None:
            self._tell(columns, self.found.bound)
        return True

    @property
    def done(self) -> bool:
        """Whether the best plan known is proven best, or time is up."""
        return self.proven or self._watch.left <= 0

    @property
    def proven(self) -> bool:
        """Whether no plan is better."""
        return self.found.columns is not None and self.found.open < self._least

    @property
    def _least(self) -> float:
        """By how much a plan must be better to count."""
        scale = max(1.0, abs(self.found.value))
        return max(self.program.step - _EXACT * scale, _EXACT * scale)

    def _rounded(self, bound: float) -> float:
        """A bound on plans whose values are multiples of a step."""
        step = self.program.step
        return step * floor(bound / step + _EXACT * max(1.0, abs(bound / step))) if step and isfinite(bound) else bound

    def run(self) -> Found:
        """Grow the core, then search the whole where that is small; better the plan, and prove it as far as time goes."""
        # Over several releases parts of the plan are bettered faster than any core, or the whole, is solved.
        several = self.program.releases > 1
        self._grow(0.03 if several else 0.1)
        far = self.found.open > _FAR * abs(self.found.value)
        if not self.done and (self.found.columns is None or self._size() <= (_TINY if far else _SMALL)):
            self._finish(max(_FIRST_TRY, self._watch.left * (0.5 if self._size() <= _TINY else 0.05)))
        if several:
            self._alternate()
        elif not self.done:
            self._better(self._watch.left * (0.75 if far else 0.4), _PATIENCE)
            if self.found.columns is None or (not self.proven and self._size() <= _LARGE * self._watch.left):
                self._finish(self._watch.left)
        if not self.done:
            self._better(self._watch.left, self._watch.left)
        if self.proven:
            self.found.bound = self.found.value
        return self.found

    def _alternate(self) -> None:
        """Over several releases: better the plan and search the whole in turns, each time twice as long."""
        spell = 1.0
        while not (self.done or self.impossible):
            self._better(spell, _BRIEF)
            if self.found.columns is None or (not self.proven and self._size() <= _WIDE * self._watch.left):
                self._finish(max(_FIRST_TRY, 2 * spell))
            spell *= 2

    def _size(self) -> int:
        """How many columns are left to decide, those of many releases counted thrice: they are harder."""
        left = self._fixed()
        return int((left.upper > left.lower).sum()) * (3 if self.program.releases > 1 else 1)

    def _grow(self, share: float) -> None:
        """Solve ever larger cores, each for a *share* of the time that is left."""
        for size in SIZES:
            left = self._fixed()
            free = left.upper > left.lower
            core, chosen = self._core(left, free, size)
            if self.done or chosen > 0.6 * int(free.sum()):
                return
            if chosen <= size:
                self.offer(self._solve(core, self._watch.left * share).columns)

    def _better(self, seconds: float, patience: float) -> None:
        """Seek a better plan near the best one, again and again, until that has long brought nothing."""
        began = last = self._watch.passed
        near = Neighbourhoods(self.program)
        idle = 0
        while self.found.columns is not None and not self.done:
            passed = self._watch.passed
            tired = idle > _IDLE and passed - last > max(patience, 0.5 * (last - began))
            if passed - began > seconds or tired:
                return
            answer = self._solve(near.part(self._fixed(), self.found.columns), _PART)
            better = self.offer(answer.columns)
            near.learn(self._watch.passed - passed, better=better, complete=answer.complete)
            idle, last = (0, self._watch.passed) if better else (idle + 1, last)

    def _finish(self, seconds: float) -> None:
        """Search all that is left, as far as the time goes."""
        effort = Effort(seconds, self.found.columns, self._hear)
        answer = solved(self._fixed(), effort, self._watch)
        self.offer(answer.columns)
        self.impossible = answer.columns is None and answer.complete and self.found.columns is None
        # A complete search met the best to within the solver's tolerance, which is coarser than ours.
        self._hear(None, self.found.value if answer.complete and self.found.columns is not None else answer.bound)

    def _hear(self, columns: "Floats | None", bound: float) -> None:
        """What a search of all that is left came to by now: a better plan, a lower bound."""
        self.offer(columns)
        lower = max(self.found.value, self._rounded(bound))
        if lower < self.found.bound:
            self.found.bound = lower
            if self._tell is not None and self.found.columns is not None:
                self._tell(self.found.columns, lower)

    def _solve(self, program: Program, seconds: float) -> Answer:
        return solved(program, Effort(seconds, self.found.columns), self._watch)

    def _fixed(self) -> Program:
        """The program with everything fixed that no better plan can have otherwise."""
        import numpy as np

        program, at = self.program, self.relaxed
        if at is None or self.found.columns is None:
            return program
        slack = at.value - self.found.value - self._least + _EXACT * max(1.0, abs(at.value))
        low, high = at.columns < _EXACT, at.columns > 1 - _EXACT
        costly = np.abs(at.reduced) > slack
        ordered = slice(0, program.ordered)
        tight = np.abs(at.prices[ordered]) > slack
        rows = program.rows
        activity = _differences(program, at.columns)
        lower, upper = rows.lower.copy(), rows.upper.copy()
        lower[ordered][tight & (activity > -_EXACT)] = 0.0
        upper[ordered][tight & (activity < -1 + _EXACT)] = -1.0
        return replace(
            program,
            lower=np.where(costly & high, 1.0, program.lower),
            upper=np.where(costly & low, 0.0, program.upper),
            rows=replace(rows, lower=lower, upper=upper),
        )

    def _core(self, left: Program, free: "Chosen", size: int) -> tuple[Program, int]:
        """The program with all columns held but the most doubtful: where plan and relaxation differ, or little is lost."""
        import numpy as np

        assert self.relaxed is not None
        at, plan = self.relaxed, self.found.columns
        doubt = np.abs(at.reduced)
        doubt[(at.columns > _EXACT) & (at.columns < 1 - _EXACT)] = -1.0
        if plan is not None:
            doubt[np.abs(at.columns - plan) > _EXACT] = -2.0
        doubt[~free] = np.inf
        chosen = np.zeros(len(doubt), dtype=bool)
        chosen[np.argsort(doubt, kind="stable")[:size]] = True
        chosen |= doubt < 0
        hold = np.round(at.columns) if plan is None else plan
        return held(left, hold, ~chosen), int((chosen & free).sum())


def _ceiling(program: Program) -> float:
    """The worth of everything in its best release: what no plan can exceed, limits or not."""
    import numpy as np

    gains = program.worth.reshape(-1, program.releases)
    worth = gains[:, ::-1].cumsum(axis=1)
    return float(np.maximum(worth.max(axis=1), 0.0).sum()) if len(worth) else 0.0


def keeps(program: Program, columns: "Floats") -> bool:
    """Whether columns keep all bounds and rows."""
    import numpy as np

    rows = program.rows
    within = ((columns >= program.lower) & (columns <= program.upper)).all()
    if not len(rows.upper) or not within:
        return bool(within)
    sums = np.append(np.cumsum(rows.coefficient * columns[rows.index]), 0.0)
    activity = sums[rows.start[1:] - 1] - sums[rows.start[:-1] - 1]
    slack = 1e-7 * np.maximum(1.0, np.abs(activity))
    return bool(((activity >= rows.lower - slack) & (activity <= rows.upper + slack)).all())


def _differences(program: Program, columns: "Floats") -> "Floats":
    """What the ordered rows come to: the first column of each less the second."""
    index = program.rows.index[: 2 * program.ordered]
    found: Floats = columns[index[0::2]] - columns[index[1::2]]
    return found
