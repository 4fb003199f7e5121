"""The search: fast where it can be, stopped when asked, honest about its bound; what it is to do first, it does first."""

import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from app.composer.checker import broken
from app.composer.composing import compose
from app.composer.core import Search
from app.composer.difference import difference, today
from app.composer.greedy import by_value_over_effort, filled
from app.composer.groups import grouped
from app.composer.model import columns, modelled
from app.composer.problem import Candidate, Plan, Problem, Release
from app.composer.solver import Effort, Watch, solved
from tests.app.composer.problems import day
from tests.benchmarks.next_release import Instance, greedy, made

ROOT = Path(__file__).parents[3]


def item(name: str, value: float, days: float) -> Candidate:
    return Candidate(name, value, {"development": days})


@pytest.fixture(scope="module")
def hard() -> Problem:
    return made(200, 6, 3, 1)


def test_the_core_method_finds_what_the_plain_model_proves() -> None:
    for seed in range(3):
        problem = made(150, 1, 2, seed)
        groups = grouped(problem)
        program = modelled(groups)
        answer = solved(program, Effort(20.0), Watch(20.0))
        plan = compose(problem, Watch(20.0))
        assert answer.complete
        assert plan.proven
        assert plan.value == pytest.approx(answer.bound - groups.owed)


def test_a_published_form_of_problem_is_solved() -> None:
    # Customer 1 pays 10 for both, customer 2 pays 7 for the second, which requires the third.
    instance = Instance((2, 3, 1), ((2, 3),), ((10, (1, 2)), (7, (2,))))
    assert compose(instance.problem(100.0)).value == 17
    assert compose(instance.problem(70.0)).value == 7


def test_a_search_that_is_stopped_answers_at_once_with_the_best_so_far(hard: Problem) -> None:
    watch = Watch(60.0)
    told: list[Plan] = []

    def tell(plan: Plan) -> None:
        told.append(plan)
        watch.stop()

    began = time.monotonic()
    plan = compose(hard, watch, tell)
    assert time.monotonic() - began < 20
    assert broken(hard, plan.placed) == []
    assert plan.value >= told[0].value


def test_a_search_can_be_stopped_from_another_thread(hard: Problem) -> None:
    watch = Watch(60.0)
    threading.Timer(0.5, watch.stop).start()
    began = time.monotonic()
    plan = compose(hard, watch)
    assert time.monotonic() - began < 20
    assert broken(hard, plan.placed) == []


def test_plans_only_get_better_and_bounds_only_lower(hard: Problem) -> None:
    told: list[Plan] = []
    plan = compose(hard, Watch(2.0), told.append)
    values, bounds = [each.value for each in told], [each.bound for each in told]
    assert values == sorted(values)
    assert bounds == sorted(bounds, reverse=True)
    assert values[-1] <= plan.value <= plan.bound <= bounds[-1]
    assert plan.value >= greedy(hard) > 0


def test_what_raises_while_it_listens_ends_the_search(hard: Problem) -> None:
    def tell(_: Plan) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        compose(hard, Watch(30.0), tell)


def test_what_is_raised_within_the_solver_comes_out_of_it() -> None:
    def hear(*_: object) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        solved(modelled(grouped(made(60, 2, 2, 1))), Effort(5.0, hear=hear), Watch(5.0))


def test_fixing_by_reduced_cost_keeps_every_better_plan() -> None:
    for seed in range(4):
        problem = made(60, 2, 1, seed)
        groups = grouped(problem)
        search = Search(modelled(groups), Watch(20.0))
        shipped = filled(groups, by_value_over_effort(groups))
        assert shipped is not None
        search.offer(columns(shipped, groups.releases))
        assert search.relax(lambda _: None)
        whole = solved(search.program, Effort(20.0), Watch(20.0))
        assert solved(search._fixed(search.found.value), Effort(20.0), Watch(20.0)).bound == pytest.approx(whole.bound)


def test_a_search_for_what_is_worth_more_than_a_little_less_than_the_best_finds_the_best() -> None:
    for seed in range(3):
        program = modelled(grouped(made(60, 2, 2, seed)))
        best = solved(program, Effort(20.0), Watch(20.0)).bound
        answer = solved(program, Effort(20.0, above=best - 0.01), Watch(20.0))
        assert answer.columns is not None
        assert answer.complete
        assert float((program.worth * answer.columns).sum()) == pytest.approx(best)


def test_a_proof_goes_down_from_the_bound_however_poor_the_plan_known_is() -> None:
    for seed in range(3):
        groups = grouped(made(120, 3, 1, seed))
        search = Search(modelled(groups), Watch(30.0))
        shipped = filled(groups, by_value_over_effort(groups))
        assert shipped is not None
        search.offer(columns(shipped, groups.releases))
        assert search.relax(lambda _: None)
        search._depth = 0.001 * search.found.bound
        fixed = [
            int((each.upper > each.lower).sum())
            for each in map(search._fixed, (search.found.value, search._supposed()))
        ]
        assert fixed[1] < fixed[0]
        search._prove(30.0)
        assert search.proven
        assert search.found.value == pytest.approx(solved(search.program, Effort(30.0), Watch(30.0)).bound)


def test_moving_what_stands_costs_its_price() -> None:
    stands = replace(item("C-1", 5.0, 4.0), today="R-1", price=2.0)
    problem = Problem((stands, item("C-2", 6.0, 4.0)), (Release("R-1", day(0), {"development": 4.0}),))
    assert compose(problem).placed == {"C-1": "R-1"}
    cheap = replace(problem, candidates=(replace(stands, price=0.5), problem.candidates[1]))
    plan = compose(cheap)
    assert (plan.placed, plan.value) == ({"C-2": "R-1"}, 5.5)
    assert [(move.name, move.kind) for move in difference(cheap, today(cheap), plan.placed)] == [
        ("C-1", "out"),
        ("C-2", "in"),
    ]


def test_no_fault_gives_way_to_a_wish_where_faults_come_first() -> None:
    fault = replace(item("C-1", 2.0, 4.0), fault=True)
    problem = Problem((fault, item("C-2", 9.0, 4.0)), (Release("R-1", day(0), {"development": 4.0}),))
    assert compose(problem).placed == {"C-2": "R-1"}
    assert compose(replace(problem, faults_first=True)).placed == {"C-1": "R-1"}


def test_what_fades_faster_ships_first_and_the_rest_as_early_as_it_can() -> None:
    slow, fast = item("C-1", 10.0, 4.0), replace(item("C-2", 10.0, 4.0), delay=1.0)
    releases = tuple(Release(f"R-{n + 1}", day(n), {"development": 4.0}) for n in range(3))
    assert compose(Problem((slow, fast), releases)).placed == {"C-2": "R-1", "C-1": "R-2"}


def test_without_candidates_the_plan_is_empty() -> None:
    plan = compose(Problem((), (Release("R-1", day(0), {"development": 4.0}),)))
    assert (plan.placed, plan.value, plan.proven) == ({}, 0.0, True)


def test_the_solver_and_numpy_are_loaded_with_the_first_plan_only() -> None:
    script = (
        "import sys, app.composer.explained, app.composer.curve, app.cli.composing, app.jobs.compose\n"
        "print(sorted({'highspy', 'numpy'} & set(sys.modules)))"
    )
    said = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"
