"""The problem as an integer program: what each group's being shipped *by* a release brings, and the rows that bind it.

Column (g, r) is 1 when group g ships in release r or an earlier one. So written, *requires* and the order of the releases
are differences of two columns, which keeps the linear relaxation tight and lets fixing one column carry far (the same step
that made open-pit scheduling tractable; for one release it is the model of Bagnall 2001 and Veerapen et al. 2015).
"""

from dataclasses import dataclass, replace
from math import gcd
from typing import TYPE_CHECKING

from app.composer.groups import Groups, Limit

if TYPE_CHECKING:
    import numpy as np

    Floats = np.ndarray[tuple[int], np.dtype[np.float64]]
    Marked = np.ndarray[tuple[int], np.dtype[np.bool_]]
    Counts = np.ndarray[tuple[int], np.dtype[np.int32]]

Shipped = list[int | None]


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of a program: lower ≤ Σ coefficient · column ≤ upper, stored one after another."""

    lower: "Floats"
    upper: "Floats"
    start: "Counts"
    index: "Counts"
    coefficient: "Floats"


@dataclass(frozen=True, slots=True)
class Program:
    """Maximise *worth* over columns of 0 or 1 within their bounds, subject to the rows.

    The first *ordered* rows are differences of two columns within [-1, 0]. *step* is the least by which two plans can
    differ in value (0: as little as one likes).
    """

    worth: "Floats"
    lower: "Floats"
    upper: "Floats"
    rows: Rows
    ordered: int
    step: float
    releases: int
    limits: tuple[Limit, ...] = ()


def modelled(groups: Groups) -> Program:
    """The program of a problem."""
    import numpy as np

    releases, count = groups.releases, len(groups.names)
    worth = np.array(groups.worth, dtype=float).reshape(count, releases)
    gain = worth.copy()
    gain[:, :-1] -= worth[:, 1:]
    lower, upper = np.zeros((count, releases)), np.ones((count, releases))
    for group, allowed in enumerate(groups.allowed):
        upper[group, : allowed[0] if allowed else releases] = 0.0
        if groups.demanded[group]:
            lower[group, allowed[-1] if allowed else -1 :] = 1.0
    writer = _Writer(releases)
    _order(writer, groups)
    ordered = len(writer.upper)
    for a, b in groups.excludes:
        last = releases - 1
        writer.add([a * releases + last, b * releases + last], [1.0, 1.0], 0.0, 1.0)
    limits = tuple(limit for of_release in groups.limits for limit in of_release if limit.use)
    for limit in limits:
        writer.limit(limit)
    return Program(gain.ravel(), lower.ravel(), upper.ravel(), writer.rows(), ordered, _step(groups), releases, limits)


def _order(writer: "_Writer", groups: Groups) -> None:
    """Shipped by a release means shipped by the next; and what a group requires ships no later than the group."""
    releases = groups.releases
    for group, allowed in enumerate(groups.allowed):
        for place in range(1, releases):
            at = group * releases + place
            writer.add([at - 1, at], [1.0, -1.0], -1.0 if place in allowed else 0.0, 0.0)
    for group, required in enumerate(groups.requires):
        for other in required:
            for place in range(releases):
                writer.add([group * releases + place, other * releases + place], [1.0, -1.0], -1.0, 0.0)


class _Writer:
    """Rows as they are written."""

    def __init__(self, releases: int) -> None:
        self.releases = releases
        self.lower: list[float] = []
        self.upper: list[float] = []
        self.start: list[int] = [0]
        self.index: list[int] = []
        self.coefficient: list[float] = []

    def add(self, index: list[int], coefficient: list[float], lower: float, upper: float) -> None:
        """One more row."""
        self.index += index
        self.coefficient += coefficient
        self.start.append(len(self.index))
        self.lower.append(lower)
        self.upper.append(upper)

    def limit(self, limit: Limit) -> None:
        """What ships in a release, and not before, takes its time."""
        at = [group * self.releases + limit.place for group in limit.use]
        days = list(limit.use.values())
        if limit.place:
            at += [each - 1 for each in at]
            days += [-each for each in days]
        self.add(at, days, float("-inf"), limit.days)

    def rows(self) -> Rows:
        """All of them as arrays."""
        import numpy as np

        return Rows(
            np.array(self.lower, dtype=float),
            np.array(self.upper, dtype=float),
            np.array(self.start, dtype=np.int32),
            np.array(self.index, dtype=np.int32),
            np.array(self.coefficient, dtype=float),
        )


def with_row(program: Program, weights: "Floats", at_least: float) -> Program:
    """The program with one row more: the columns, so weighted, reach at least that."""
    import numpy as np

    index = np.flatnonzero(weights)
    rows = program.rows
    more = Rows(
        np.append(rows.lower, at_least),
        np.append(rows.upper, np.inf),
        np.append(rows.start, rows.start[-1] + len(index)).astype(np.int32),
        np.append(rows.index, index).astype(np.int32),
        np.append(rows.coefficient, weights[index]),
    )
    return replace(program, rows=more)


def with_sums(program: Program) -> Program:
    """The program with rows for what a team has up to each release in all: implied by its limits, and tighter for the solver.

    Such a row is a knapsack over columns of one release, of which the solver makes cuts that it does not find in differences.
    """
    import numpy as np

    whole: dict[str, dict[int, Limit]] = {}
    for limit in program.limits:
        if not limit.reserves:
            whole.setdefault(limit.team, {})[limit.place] = limit
    writer = _Writer(program.releases)
    for by_place in whole.values():
        days = 0.0
        for place in range(program.releases):
            if place not in by_place:
                break
            days += by_place[place].days
            if place:
                use = by_place[place].use
                at = [group * program.releases + place for group in use]
                writer.add(at, list(use.values()), float("-inf"), days)
    rows, more = program.rows, writer.rows()
    joined = Rows(
        np.append(rows.lower, more.lower),
        np.append(rows.upper, more.upper),
        np.append(rows.start, more.start[1:] + rows.start[-1]).astype(np.int32),
        np.append(rows.index, more.index).astype(np.int32),
        np.append(rows.coefficient, more.coefficient),
    )
    return replace(program, rows=joined)


def held(program: Program, columns: "Floats", which: "Marked") -> Program:
    """The program with some columns held at these values."""
    import numpy as np

    return replace(
        program,
        lower=np.where(which, np.maximum(columns, program.lower), program.lower),
        upper=np.where(which, np.minimum(columns, program.upper), program.upper),
    )


def _step(groups: Groups) -> float:
    """The greatest common divisor of all worths where they are whole numbers, else 0."""
    found = 0
    for of_group in groups.worth:
        for worth in of_group:
            if worth != int(worth):
                return 0.0
            found = gcd(found, int(worth))
    return float(found)


def columns(shipped: Shipped, releases: int) -> "Floats":
    """A plan as the columns' values."""
    import numpy as np

    places = np.array([releases if place is None else place for place in shipped], dtype=int).reshape(-1, 1)
    by: Floats = (np.arange(releases).reshape(1, -1) >= places).astype(float).ravel()
    return by


def shipped_in(values: "Floats", releases: int) -> Shipped:
    """The columns' values as a plan: the release of each group, None where it stays out."""
    table = values.reshape(-1, releases) > 0.5
    firsts = table.argmax(axis=1)
    return [int(first) if table[group, first] else None for group, first in enumerate(firsts)]
