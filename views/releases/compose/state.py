"""What the Compose panel knows: the plan shown, which of its moves are not taken, what the taken ones come to."""

from typing import TYPE_CHECKING

from app.rows.plans import Composition, MoveRow, Partial
from views.releases.compose.rows import PlanLine, lines_of, plan_marks
from views.releases.compose.words import Names, mark_of, names_of

if TYPE_CHECKING:
    from app.plans.asked import Composed


class PlanState:
    """One plan at a time; what was not taken of one is not taken of the next either."""

    def __init__(self) -> None:
        self.plan: Composed | None = None
        self.part: Partial | None = None
        self.names = Names()
        #: Others changed what the plan rests on: it can't be applied any more.
        self.outdated = False
        self._left: set[int] = set()
        self._unfolded: set[str] = set()

    @property
    def shown(self) -> Composition | None:
        """The plan as it is shown."""
        return self.plan.shown if self.plan is not None else None

    def take(self, plan: "Composed") -> None:
        """Another plan; what was not taken stays so, also where a plan on the way does not move it."""
        self.plan, self.names = plan, names_of(plan.shown)
        self._recompute()

    def drop(self) -> None:
        """No plan, but what was not taken is known still."""
        self.plan, self.part, self.outdated = None, None, False

    def forget(self) -> None:
        """Nothing at all."""
        self.drop()
        self._left.clear()

    def taken(self) -> list[MoveRow]:
        """The moves that are taken."""
        return [move for move in self.shown.moves if move.change_id not in self._left] if self.shown else []

    def toggle(self, line: PlanLine) -> None:
        """Takes a move or leaves it; opens or folds a group."""
        if line.is_head:
            self._unfolded ^= {line.group}
        elif line.taken is not None:
            self._left ^= {line.change}
            self._recompute()

    def take_all(self) -> None:
        """Every move."""
        self._left.clear()
        self._recompute()

    def lines(self) -> list[PlanLine]:
        """The lines of the list."""
        return lines_of(self.shown, self._left, self._unfolded) if self.shown else []

    def marks(self) -> dict[int, str]:
        """What the cards on the board are marked with: where the taken moves lead, by change."""
        if self.shown is None:
            return {}
        moves = plan_marks(self.shown, self._left)
        return {change: mark_of(before, after, self.names) for change, (before, after) in moves.items()}

    def _recompute(self) -> None:
        """What the taken moves come to: no search, so it is done at once."""
        if self.plan is None or not self._left:
            self.part = None
            return
        from app.plans.shown import recomputed

        self.part = recomputed(self.plan, [move.number for move in self.taken()])
