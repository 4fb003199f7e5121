"""What differs between two plans: what comes in, what goes out, what moves, each with its releases."""

from dataclasses import dataclass

from app.composer.problem import Placed, Problem


@dataclass(frozen=True, slots=True)
class Moved:
    """A candidate that stands elsewhere in the other plan; None is out of all these releases."""

    name: str
    before: str | None
    after: str | None

    @property
    def kind(self) -> str:
        """In, out or moved."""
        if self.before is None:
            return "in"
        return "out" if self.after is None else "moved"


def difference(problem: Problem, before: Placed, after: Placed) -> tuple[Moved, ...]:
    """The candidates that stand elsewhere, in the problem's order."""
    moves = (Moved(each.name, before.get(each.name), after.get(each.name)) for each in problem.candidates)
    return tuple(move for move in moves if move.before != move.after)


def today(problem: Problem) -> dict[str, str]:
    """Today's plan, as far as it lies in these releases."""
    places = problem.places
    return {each.name: each.today for each in problem.candidates if each.today is not None and each.today in places}
