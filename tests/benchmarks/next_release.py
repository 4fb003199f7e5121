"""How good and how fast the composer's plans are, on published files of the Next Release Problem and on plans of our own kind.

    python tests/benchmarks/next_release.py FILE … --ratio 30 50 --seconds 30 --json
    python tests/benchmarks/next_release.py FILE … --beside greedy plain      # what every planner does; the plain model
    python tests/benchmarks/next_release.py --made 300x4 2000x1 --seeds 3     # made-up candidates x releases

A line an instance: file, ratio, objective, bound, seconds from the read file to the checked plan. A file is of the form that
Xuan et al. published (Solving the large scale next release problem with a backbone based multilevel algorithm, IEEE
Transactions on Software Engineering 38, 2012). Its budget is the ratio of the sum of all costs, rounded to the nearest whole
number, halves up: so the published optima are met (but for one of 50 %, of which a plan better by 1 exists).
"""

import argparse
import json
import math
import random
import resource
import statistics
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from app.composer.composing import compose
from app.composer.greedy import by_value_over_effort, filled
from app.composer.groups import grouped
from app.composer.model import modelled
from app.composer.problem import Candidate, Pair, Plan, Problem, Release
from app.composer.solver import Effort, Watch, solved

_TEAM = "all"
_START = date(2027, 1, 4)


@dataclass(frozen=True, slots=True)
class Instance:
    """A published file: each requirement's cost, what requires what, and each customer's profit and requests."""

    costs: tuple[int, ...]
    requires: tuple[tuple[int, int], ...]
    customers: tuple[tuple[int, tuple[int, ...]], ...]

    def problem(self, ratio: float) -> Problem:
        """The file as a problem of ours: a customer is a candidate without effort that requires what it requests."""
        budget = float(math.floor(sum(self.costs) * ratio / 100 + 0.5))
        requirements = [Candidate(f"r{n}", 0.0, {_TEAM: float(cost)}) for n, cost in enumerate(self.costs, 1)]
        customers = [Candidate(f"c{n}", float(profit), {_TEAM: 0.0}) for n, (profit, _) in enumerate(self.customers, 1)]
        links = [(f"r{a}", f"r{b}") for a, b in self.requires]
        requests = [(f"c{n}", f"r{each}") for n, (_, asked) in enumerate(self.customers, 1) for each in asked]
        release = Release("R-1", _START, {_TEAM: budget})
        return Problem((*requirements, *customers), (release,), (*links, *requests))


def read(path: Path) -> Instance:
    """A file of levels with costs, pairs A B (B requires A) and customers."""
    numbers = iter(map(int, path.read_text(encoding="ascii").split()))

    def some(count: int) -> tuple[int, ...]:
        return tuple(next(numbers) for _ in range(count))

    costs = tuple(cost for _ in range(next(numbers)) for cost in some(next(numbers)))
    pairs = [some(2) for _ in range(next(numbers))]
    customers = tuple((next(numbers), some(next(numbers))) for _ in range(next(numbers)))
    return Instance(costs, tuple((b, a) for a, b in pairs), customers)


# --------------------------------------------------------------------------------------------- plans of our own kind


def made(candidates: int, releases: int, teams: int, seed: int) -> Problem:
    """A made-up plan: teams, dependencies, mandates, days before which something must not ship, value that fades."""
    chance = random.Random(f"{candidates}x{releases}x{teams}/{seed}")
    days = [_START + timedelta(days=14 * place) for place in range(releases)]
    items = [_candidate(chance, number, days, teams) for number in range(candidates)]
    demanded = {each.name for each in items if each.mandate}
    requires = tuple(_requires(chance, items, demanded))
    total = {team: sum(each.days.get(team, 0.0) for each in items) for team in _teams(teams)}
    return Problem(
        tuple(items),
        tuple(Release(f"R-{n}", day, _capacity(chance, total, releases)) for n, day in enumerate(days, 1)),
        requires,
        together=tuple(_pairs(chance, items[: candidates // 2], candidates // 60)),
        excludes=tuple(_pairs(chance, items[candidates // 2 :], candidates // 40)),
    )


def _teams(count: int) -> list[str]:
    return ["development", "test", "design"][:count]


def _candidate(chance: random.Random, number: int, days: list[date], teams: int) -> Candidate:
    whole = min(30.0, max(0.5, round(chance.lognormvariate(1.1, 0.8) * 2) / 2))
    shares = [chance.random() * (chance.random() < 0.7) for _ in range(teams)]
    shares = shares if any(shares) else [1.0, *shares[1:]]
    effort: dict[str, float | None] = {
        team: max(0.25, round(whole * share / sum(shares) * 4) / 4)
        for team, share in zip(_teams(teams), shares, strict=True)
        if share
    }
    value = float(max(1, round(chance.lognormvariate(3.0, 0.7) * (0.5 + 0.15 * whole))))
    return Candidate(
        f"C-{number + 1}",
        value,
        effort,
        delay=round(value * chance.random() * 0.03, 2),
        not_before=chance.choice(days) if chance.random() < 0.05 and number % 50 != 7 else None,
        mandate=chance.choice(days[len(days) // 2 :]) if number % 50 == 7 else None,
    )


def _requires(chance: random.Random, items: list[Candidate], demanded: set[str]) -> Iterator[Pair]:
    for place in range(1, len(items)):
        if chance.random() < 0.35 and items[place].name not in demanded:
            for other in chance.sample(range(place), min(place, chance.choice([1, 1, 2]))):
                yield items[place].name, items[other].name


def _pairs(chance: random.Random, items: list[Candidate], count: int) -> Iterator[Pair]:
    """Some pairs of neighbours that nothing else ties."""
    for _ in range(count):
        first = chance.randrange(0, len(items) - 1, 2)
        if not items[first].mandate and not items[first + 1].mandate:
            yield items[first].name, items[first + 1].name


def _capacity(chance: random.Random, total: dict[str, float], releases: int) -> dict[str, float | None]:
    return {
        team: round(days * 0.5 / releases * chance.choice([0.8, 1.0, 1.0, 1.1]) * 2) / 2 for team, days in total.items()
    }


# ------------------------------------------------------------------------------------------------- what is measured


@dataclass(frozen=True, slots=True)
class Line:
    """One instance solved in one way; *first* is when the first plan was there, in seconds."""

    file: str
    ratio: float | None
    way: str
    objective: float
    bound: float
    seconds: float
    first: float
    candidates: int
    releases: int

    @property
    def gap(self) -> float:
        """How much better another plan could be at most, in percent."""
        return max(0.0, 100 * (self.bound - self.objective) / max(abs(self.objective), 1e-9))


def composed(problem: Problem, seconds: float) -> tuple[Plan, float]:
    """The product's own plan, and when its first plan was there."""
    began = time.perf_counter()
    firsts: list[float] = []
    plan = compose(problem, Watch(seconds), lambda _: firsts.append(time.perf_counter() - began))
    return plan, firsts[0] if firsts else time.perf_counter() - began


def greedy(problem: Problem) -> float:
    """What value over effort brings; less than nothing where what is demanded finds no room that way."""
    groups = grouped(problem)
    shipped = filled(groups, by_value_over_effort(groups))
    if shipped is None:
        return -math.inf
    return sum(groups.worth[group][place] for group, place in enumerate(shipped) if place is not None) - groups.owed


def plain(problem: Problem, seconds: float) -> tuple[float, float]:
    """Value and bound of the plain model: the whole of it given to the solver."""
    groups = grouped(problem)
    program = modelled(groups)
    answer = solved(program, Effort(seconds), Watch(seconds))
    value = -math.inf if answer.columns is None else float((program.worth * answer.columns).sum()) - groups.owed
    return value, answer.bound - groups.owed


def measured(name: str, ratio: float | None, problem: Problem, asked: argparse.Namespace) -> Iterator[Line]:
    """The lines of one instance: our own, and those asked for beside it."""
    size = (len(problem.candidates), len(problem.releases))
    began = time.perf_counter()
    plan, first = composed(problem, asked.seconds)
    yield Line(name, ratio, "composer", plan.value, plan.bound, time.perf_counter() - began, first, *size)
    for way in asked.beside:
        began = time.perf_counter()
        value, bound = (greedy(problem), math.inf) if way == "greedy" else plain(problem, asked.seconds)
        passed = time.perf_counter() - began
        yield Line(name, ratio, way, value, bound, passed, passed, *size)


def lines(asked: argparse.Namespace) -> Iterator[Line]:
    """All lines asked for."""
    for path in asked.files:
        instance = read(path)
        for ratio in asked.ratio:
            yield from measured(path.name, ratio, instance.problem(ratio), asked)
    for size in asked.made:
        candidates, releases = map(int, size.split("x"))
        for seed in range(1, asked.seeds + 1):
            problem = made(candidates, releases, 1 + seed % 3, seed)
            yield from measured(f"made {size}, {1 + seed % 3} teams, seed {seed}", None, problem, asked)


def as_json(line: Line) -> str:
    """A line as JSON; what is without end, as null."""
    found = {
        "file": line.file,
        "ratio": line.ratio,
        "way": line.way,
        "objective": line.objective,
        "bound": line.bound,
        "gap_percent": line.gap,
        "proven": line.gap < 1e-7,
        "seconds": line.seconds,
        "first_plan_seconds": line.first,
        "candidates": line.candidates,
        "releases": line.releases,
    }
    rounded = {key: round(value, 4) if isinstance(value, float) else value for key, value in found.items()}
    return json.dumps({key: None if value in {math.inf, -math.inf} else value for key, value in rounded.items()})


def as_text(line: Line) -> str:
    """A line to read."""
    ratio = "" if line.ratio is None else f"{line.ratio:g} %"
    bound = "–" if math.isinf(line.bound) else f"{line.bound:.1f}"
    gap = "–" if math.isinf(line.bound) else f"{line.gap:.3f} %"
    return (
        f"{line.file:<32}{ratio:>6} {line.way:<9}{line.objective:>12.1f}{bound:>12}{gap:>10}{line.seconds:>8.2f} s"
        f"{line.first:>8.2f} s"
    )


def main(arguments: list[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Solve Next Release Problems with the product's composer.")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--ratio", nargs="+", type=float, default=[30.0, 50.0], help="budgets in %% of all costs")
    parser.add_argument("--seconds", type=float, default=30.0, help="at most so long an instance")
    parser.add_argument("--made", nargs="+", default=[], metavar="NxR", help="made-up plans: candidates x releases")
    parser.add_argument("--seeds", type=int, default=3, help="how many of each size")
    parser.add_argument("--beside", nargs="+", choices=["greedy", "plain"], default=[], help="baselines to run too")
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args(arguments)
    # What is loaded when first composing belongs to the start of the program, not to a plan.
    compose(made(5, 1, 1, 0), Watch(5.0))
    found = []
    for line in lines(asked):
        found.append(line)
        sys.stdout.write(f"{as_json(line) if asked.json else as_text(line)}\n")
        sys.stdout.flush()
    if not asked.json and found:
        own = [line for line in found if line.way == "composer"]
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        proven = sum(line.gap < 1e-7 for line in own)
        median = statistics.median(line.seconds for line in own)
        sys.stdout.write(f"{proven} of {len(own)} proven; median {median:.2f} s; peak {peak:.0f} MB\n")


if __name__ == "__main__":
    main(sys.argv[1:])
