"""The seam to HiGHS, an exact solver (Huangfu, Hall 2018): the one place that imports it, and only when first composing."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.composer.model import Program
from app.composer.reduced import Reduced, reduced

if TYPE_CHECKING:
    import highspy
    from highspy.highs import HighsCallbackEvent

    from app.composer.model import Floats

#: How much below what counts the solver still looks, as a share: its own tolerance is coarser than ours.
_MARGIN = 1e-7

Hear = Callable[["Floats | None", float], None]


class Watch:
    """How long to seek, and whether somebody asked to stop; may be asked to stop from another thread."""

    def __init__(self, seconds: float = 30.0, follows: "Watch | None" = None) -> None:
        self._began = time.monotonic()
        self._ends = self._began + seconds
        self._follows = follows
        self._stopped = False

    @property
    def stopped(self) -> bool:
        """Whether somebody asked to stop, this search or the one that it is a part of."""
        return self._stopped or (self._follows is not None and self._follows.stopped)

    def stop(self) -> None:
        """End the search at its next step; the best plan so far is the answer."""
        self._stopped = True

    @property
    def left(self) -> float:
        """The seconds left, 0 where it was stopped."""
        return 0.0 if self.stopped else max(0.0, self._ends - time.monotonic())

    @property
    def passed(self) -> float:
        """The seconds since the beginning."""
        return time.monotonic() - self._began


@dataclass(frozen=True, slots=True)
class Relaxed:
    """The linear relaxation's answer: its value, the columns, their reduced costs and the rows' prices (of maximising)."""

    value: float
    columns: "Floats"
    reduced: "Floats"
    prices: "Floats"


@dataclass(frozen=True, slots=True)
class Answer:
    """What an exact search found: the best columns (None: none), what none exceeds, and whether the search is complete."""

    columns: "Floats | None"
    bound: float
    complete: bool


@dataclass(frozen=True, slots=True)
class Effort:
    """How far to search: seconds, and from which columns to start; *hear* is told every better answer and bound.

    Where only what is worth more than *above* counts, nothing is guessed: the search goes straight for the proof.
    """

    seconds: float
    start: "Floats | None" = None
    hear: Hear | None = None
    above: float | None = None


def relaxed(program: Program, watch: Watch) -> Relaxed | None:
    """Solve the linear relaxation; None where no plan at all is possible, or time is up."""
    import highspy
    import numpy as np

    highs = _highs(program, whole=False)
    # The simplex begins at "nothing ships" and needs no help; making the program smaller first took up to 15 s at 20 000.
    highs.setOptionValue("presolve", "off")
    highs.setOptionValue("time_limit", max(0.1, watch.left))
    highs.run()
    if highs.getModelStatus() != highspy.HighsModelStatus.kOptimal:
        return None
    found = highs.getSolution()
    return Relaxed(
        highs.getInfo().objective_function_value,
        np.asarray(found.col_value),
        np.asarray(found.col_dual),
        np.asarray(found.row_dual),
    )


class Relaxation:
    """The linear relaxation of a program whose limits, all or one team's, are scaled: each solved from the one before."""

    def __init__(self, program: Program, team: str | None = None) -> None:
        self._limits = program.limits
        self._scales = [team in (None, limit.team) for limit in program.limits]
        self._first = len(program.rows.upper) - len(program.limits)
        self._highs = _highs(program, whole=False)
        self._highs.setOptionValue("presolve", "off")

    def at(self, share: float) -> "tuple[float, float, Floats] | None":
        """The value at a share of the limits, how fast it grows with the share, and the columns; None where none can be."""
        import highspy
        import numpy as np

        for row, (limit, scales) in enumerate(zip(self._limits, self._scales, strict=True), self._first):
            self._highs.changeRowBounds(row, -highspy.kHighsInf, limit.days * share if scales else limit.days)
        self._highs.run()
        if self._highs.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            return None
        found = self._highs.getSolution()
        prices = np.asarray(found.row_dual)[self._first :]
        each = zip(prices, self._limits, self._scales, strict=True)
        slope = float(sum(abs(price) * limit.days for price, limit, scales in each if scales))
        return self._highs.getInfo().objective_function_value, slope, np.asarray(found.col_value)


def solved(program: Program, effort: Effort, watch: Watch) -> Answer:
    """Solve the program over 0 and 1 exactly, as far as time allows; bound is -inf where no plan is possible."""
    small = reduced(program)
    if small is None:
        return Answer(None, float("-inf"), complete=True)
    if not len(small.free):
        return Answer(small.fixed, small.brought, complete=True)
    start = None if effort.start is None else effort.start[small.free]
    above = None if effort.above is None else effort.above - small.brought
    listener = _Listener(effort.hear, watch, small)
    found = _searched(small.program, Effort(effort.seconds, start, above=above), listener, watch)
    columns = None if found.columns is None else small.whole(found.columns)
    return Answer(columns, found.bound + small.brought, found.complete)


def _searched(program: Program, effort: Effort, listener: "_Listener", watch: Watch) -> Answer:
    """Let HiGHS search."""
    import highspy
    import numpy as np

    highs = _highs(program, whole=True)
    highs.setOptionValue("time_limit", max(0.05, min(effort.seconds, watch.left)))
    highs.setOptionValue("mip_rel_gap", 0.0)
    highs.setOptionValue("mip_abs_gap", max(1e-7, program.step * 0.999))
    if effort.start is not None:
        highs.setSolution(len(effort.start), np.arange(len(effort.start), dtype=np.int32), effort.start)
    if effort.above is not None:
        _straight(highs, effort.above)
    listener.join(highs)
    highs.run()
    if listener.raised is not None:
        raise listener.raised
    status, info = highs.getModelStatus(), highs.getInfo()
    if status == highspy.HighsModelStatus.kInfeasible:
        return Answer(None, float("-inf"), complete=True)
    has_plan = info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible
    columns = np.round(np.asarray(highs.getSolution().col_value)) if has_plan else None
    return Answer(columns, info.mip_dual_bound, status == highspy.HighsModelStatus.kOptimal)


def _straight(highs: "highspy.Highs", above: float) -> None:
    """Nothing but what is worth more than that, and no guesses: their searches within the search took most of its time."""
    # The solver minimises: more than that is less than its opposite.
    highs.setOptionValue("objective_bound", -above + _MARGIN * max(1.0, abs(above)))
    highs.setOptionValue("mip_heuristic_effort", 0.0)
    for guess in ("feasibility_jump", "rins", "rens", "root_reduced_cost"):
        highs.setOptionValue(f"mip_heuristic_run_{guess}", False)


def _highs(program: Program, *, whole: bool) -> "highspy.Highs":
    import highspy
    import numpy as np

    highs = highspy.Highs()  # type: ignore[no-untyped-call]  # the library leaves this one untyped
    highs.setOptionValue("output_flag", False)
    highs.setOptionValue("threads", 1)
    rows = program.rows
    status = highs.passModel(
        len(program.worth),
        len(rows.upper),
        len(rows.index),
        int(highspy.MatrixFormat.kRowwise),
        int(highspy.ObjSense.kMaximize),
        0.0,
        program.worth,
        program.lower,
        program.upper,
        rows.lower,
        rows.upper,
        rows.start,
        rows.index,
        rows.coefficient,
        np.full(len(program.worth), int(whole), dtype=np.int32),
    )
    if status == highspy.HighsStatus.kError:
        raise ValueError("The solver does not take this program.")
    return highs


class _Listener:
    """Passes on what is found, and the wish to stop; what is raised meanwhile waits until the search has ended."""

    def __init__(self, hear: Hear | None, watch: Watch, small: Reduced) -> None:
        self._hear, self._watch, self._small = hear, watch, small
        self.raised: BaseException | None = None

    def join(self, highs: "highspy.Highs") -> None:
        """Listen to a search that is about to begin."""
        highs.cbMipImprovingSolution += self._on_better
        highs.cbMipLogging += self._on_progress
        highs.cbMipInterrupt += self._on_step

    def _on_better(self, event: "HighsCallbackEvent") -> None:
        self._pass_on(event.data_out.mip_solution.round(), event.data_out.mip_dual_bound)

    def _on_progress(self, event: "HighsCallbackEvent") -> None:
        self._pass_on(None, event.data_out.mip_dual_bound)

    def _on_step(self, event: "HighsCallbackEvent") -> None:
        if self._watch.stopped or self.raised is not None:
            event.interrupt()

    def _pass_on(self, columns: "Floats | None", bound: float) -> None:
        if self._hear is None or self.raised is not None:
            return
        try:
            self._hear(None if columns is None else self._small.whole(columns), bound + self._small.brought)
        except BaseException as error:  # noqa: BLE001 - nothing may fly through the solver's own code
            self.raised = error
