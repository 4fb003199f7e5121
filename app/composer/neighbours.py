"""Better plans from a good one: hold most of it, solve the rest anew, and choose another part (Shaw 1998).

Two kinds of part take turns: the groups that a chance picks, free in every release; and, over several releases, all groups
in a few neighbouring releases. A group without worth of its own only serves others and is always free. The share that is
free grows while nothing better is found and shrinks where a part is too hard to solve.
"""

from typing import TYPE_CHECKING

from app.composer.model import Program

if TYPE_CHECKING:
    import numpy as np

    Chosen = np.ndarray[tuple[int], np.dtype[np.bool_]]

_LEAST, _MOST = 0.08, 0.7


class Neighbourhoods:
    """Chooses which columns are held next."""

    def __init__(self, program: Program) -> None:
        import numpy as np

        self._releases = program.releases
        self._chance = np.random.default_rng(2001)
        self._worthy = (program.worth.reshape(-1, program.releases) != 0).any(axis=1)
        self._share = 0.3
        self._turn = 0
        self._window = 0

    def held(self) -> "Chosen":
        """The columns to hold this time."""
        import numpy as np

        self._turn += 1
        if self._releases > 1 and self._turn % 2:
            held: Chosen = np.ones((len(self._worthy), self._releases), dtype=bool)
            width = min(self._releases, 2 if self._turn % 4 == 1 else 3)
            first = self._window % (self._releases - width + 1)
            self._window += 1
            held[:, first : first + width] = False
            return held.ravel()
        free = self._chance.random(len(self._worthy)) < self._share
        return np.repeat(self._worthy & ~free, self._releases)

    def learn(self, *, better: bool, complete: bool) -> None:
        """Take larger parts where nothing was better, smaller ones where time ran out."""
        if not complete:
            self._share = max(_LEAST, self._share * 0.85)
        elif not better:
            self._share = min(_MOST, self._share * 1.01)
