"""The core method: prove by the linear relaxation what every better plan holds and lacks, and search the little that is left.

The relaxation gives a bound and, for each column, what moving it would cost at least (its reduced cost). What costs more than
the distance between the bound and the best plan known is fixed; of the rest the most doubtful columns, the *core*, are solved
exactly, more of them each time (for the knapsack: Balas, Zemel 1980; on the Next Release Problem it plays the part of the
backbone in Xuan et al. 2012). Then two searches take turns. One betters the plan: it is solved anew within a neighbourhood (two
neighbouring releases; what hangs on a few groups), all else held. The other proves: it supposes a plan a little below the
relaxation, for which far more is fixed than the best plan known allows, and searches the rest. What it finds is the best plan of
all; finding none lowers the bound, and the next supposition goes deeper.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
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
_PART, _BRIEF, _IDLE = 0.4, 0.5, 20
#: How long the first turn of each search is, in seconds.
_TURN = 0.5
#: From which distance on, as a share of the value, a better plan has more of the time than the proof.
_FAR = 0.003
#: How far below the relaxation the first supposed plan lies, as a share of it; in how many seconds a proof comes
#: easily; and up to how many columns nothing is supposed, since the whole is quickly searched.
_DEPTH, _EASY, _SMALL = 1e-4, 0.2, 150


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
        self._depth = 0.0
        self._near = Neighbourhoods(program)

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
        """Grow the core, then better the plan and prove it in turns, each time for twice as long, as far as time goes."""
        self._grow(0.03 if self.program.releases > 1 else 0.1)
        self._depth = max(self.program.step, _DEPTH * abs(self.found.bound))
        turn = _TURN
        while not (self.done or self.impossible):
            if self.found.columns is None:
                self._begin(2 * turn)
            else:
                far = self.found.open > _FAR * abs(self.found.value)
                self._prove(turn * (0.5 if far else 2.0))
                self._better(turn * (2.0 if far else 1.0))
            turn *= 2
        if self.proven:
            self.found.bound = self.found.value
        return self.found

    def _grow(self, share: float) -> None:
        """Solve ever larger cores, each for a *share* of the time that is left."""
        for size in SIZES:
            left = self._fixed(self.found.value)
            free = left.upper > left.lower
            core, chosen = self._core(left, free, size)
            if self.done or chosen > 0.6 * int(free.sum()):
                return
            if chosen <= size:
                self.offer(self._solve(core, self._watch.left * share).columns)

    def _better(self, seconds: float) -> None:
        """Seek a better plan near the best one, again and again, until that has long brought nothing."""
        began = last = self._watch.passed
        idle = 0
        while self.found.columns is not None and not self.done:
            passed = self._watch.passed
            tired = idle > _IDLE and passed - last > max(_BRIEF, 0.5 * (last - began))
            if passed - began > seconds or tired:
                return
            answer = self._solve(self._near.part(self._fixed(self.found.value), self.found.columns), _PART)
            better = self.offer(answer.columns)
            self._near.learn(self._watch.passed - passed, better=better, complete=answer.complete)
            idle, last = (0, self._watch.passed) if better else (idle + 1, last)

    def _begin(self, seconds: float) -> None:
        """Search the whole for a first plan, where what is demanded fits in no simple way."""
        answer = solved(self.program, Effort(seconds, hear=self._hear), self._watch)
        self.offer(answer.columns)
        self.impossible = answer.columns is None and answer.complete
        self._hear(None, self.found.value if answer.complete else answer.bound)

    def _prove(self, seconds: float) -> None:
        """Suppose a plan worth little less than the relaxation and search for it; deeper each time that there is none."""
        ends = self._watch.passed + seconds
        while not self.done and self._watch.passed < ends:
            began, above = self._watch.passed, self._supposed()
            effort = Effort(ends - began, hear=partial(self._hear, above=above), above=above)
            answer = solved(self._fixed(above), effort, self._watch)
            self.offer(answer.columns)
            # A complete search met the best to within the solver's tolerance, which is coarser than ours.
            self._hear(None, self.found.value if answer.complete else answer.bound, above)
            if answer.complete:
                self._depth *= 2.0 if self._watch.passed - began < _EASY else 1.4

    def _supposed(self) -> float:
        """What a plan must exceed to be searched for now: never less than the best known."""
        left = self._fixed(self.found.value)
        if self.relaxed is None or int((left.upper > left.lower).sum()) <= _SMALL:
            return self.found.value
        return max(self.found.value, self._rounded(self.relaxed.value - self._depth))

    def _hear(self, columns: "Floats | None", bound: float, above: float = float("-inf")) -> None:
        """What a search of all that is worth more than *above* came to by now: a better plan, a lower bound."""
        self.offer(columns)
        lower = max(self.found.value, above, self._rounded(bound))
        if lower < self.found.bound:
            self.found.bound = lower
            if self._tell is not None and self.found.columns is not None:
                self._tell(self.found.columns, lower)

    def _solve(self, program: Program, seconds: float) -> Answer:
        return solved(program, Effort(seconds, self.found.columns), self._watch)

    def _fixed(self, above: float) -> Program:
        """The program with everything fixed that no plan worth more than that can have otherwise."""
        import numpy as np

        program, at = self.program, self.relaxed
        if at is None or not isfinite(above):
            return program
        slack = at.value - above - self._least + _EXACT * max(1.0, abs(at.value))
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
