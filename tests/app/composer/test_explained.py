"""Explanations: each is what solving anew with the candidate forced in or left out gives, and no smaller set keeps it out."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import HealthCheck, assume, given, settings

from app.composer.checker import broken
from app.composer.clauses import Clause, ClauseKind, clauses_of, without
from app.composer.composing import compose
from app.composer.conflicts import Conflict
from app.composer.explained import _about, one_more_day, why_in, why_not
from app.composer.problem import Candidate, Problem, Release
from models.rules.errors import BadInput
from tests.app.composer.problems import best_by_trying, day, problems

some = settings(max_examples=30, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


def forced(problem: Problem, name: str) -> Problem:
    last = problem.releases[-1].day
    return replace(
        problem,
        candidates=tuple(
            replace(each, mandate=min(last, each.mandate or last)) if each.name == name else each
            for each in problem.candidates
        ),
    )


def composed_and_out(problem: Problem) -> tuple[float, list[str]]:
    """The best value, and what the best plan leaves out."""
    try:
        plan = compose(problem)
    except Conflict:
        assume(False)
        raise
    return plan.value, [each.name for each in problem.candidates if each.name not in plan.placed]


@some
@given(problems(8))
def test_forcing_a_candidate_in_costs_what_trying_all_plans_says(problem: Problem) -> None:
    value, out = composed_and_out(problem)
    assume(out)
    plan = compose(problem)
    why = why_not(problem, plan, out[0])
    best = best_by_trying(forced(problem, out[0]))
    assert (why.cost is None) == (best is None)
    if best is not None and why.cost is not None and why.plan is not None:
        assert abs(value - why.cost - best) < 1e-6
        assert broken(forced(problem, out[0]), why.plan) == []
        assert why.proven


@settings(some, max_examples=12)
@given(problems(6, plain=True))
def test_no_smaller_set_of_constraints_about_it_keeps_a_candidate_out(problem: Problem) -> None:
    _, out = composed_and_out(problem)
    assume(out)
    why = why_not(problem, compose(problem), out[-1])
    assume(why.cost is not None and why.clauses)
    about = tuple(_about(problem, out[-1]))
    assert keeps_out(problem, out[-1], about, why.clauses)
    for smaller in combinations(about, len(why.clauses) - 1):
        assert not keeps_out(problem, out[-1], about, smaller)


def keeps_out(problem: Problem, name: str, about: tuple[Clause, ...], kept: tuple[Clause, ...]) -> bool:
    eased = without(problem, [each for each in about if each not in kept])
    free, with_it = best_by_trying(eased), best_by_trying(forced(eased, name))
    assert free is not None
    return with_it is None or free - with_it > 1e-6


@some
@given(problems(8))
def test_leaving_a_candidate_out_loses_what_trying_all_plans_says(problem: Problem) -> None:
    problem = replace(problem, faults_first=False)
    _, out = composed_and_out(problem)
    plan = compose(problem)
    name = next((each.name for each in problem.candidates if each.name in plan.placed), None)
    assume(name is not None and name not in out)
    assert name is not None
    why = why_in(problem, plan, name)
    everywhere = frozenset(release.name for release in problem.releases)
    barred = (replace(each, barred=everywhere) if each.name == name else each for each in problem.candidates)
    best = best_by_trying(replace(problem, candidates=tuple(barred)))
    assert (why.loss is None) == (best is None)
    if best is not None and why.loss is not None:
        assert abs(plan.value - why.loss - best) < 1e-6


def item(name: str, value: float, days: float) -> Candidate:
    return Candidate(name, value, {"development": days})


def tight() -> Problem:
    """Room for eleven days: C-1 and C-2 take ten; C-3 would fit, and requires much."""
    items = (item("C-1", 10.0, 6.0), item("C-2", 6.0, 4.0), item("C-3", 5.0, 1.0), item("C-4", 0.0, 6.0))
    return Problem(items, (Release("R-1", day(0), {"development": 11.0}),), requires=(("C-3", "C-4"),))


def test_what_is_required_and_the_time_keep_it_out_together() -> None:
    why = why_not(tight(), compose(tight()), "C-3")
    assert [(clause.kind, clause.names) for clause in why.clauses] == [
        (ClauseKind.CAPACITY, ("R-1", "development")),
        (ClauseKind.REQUIRES, ("C-3", "C-4")),
    ]
    assert why.cost == 5.0
    assert sorted((move.name, move.kind) for move in why.displaced) == [("C-1", "out"), ("C-4", "in")]


def test_one_more_day_brings_what_fits_then() -> None:
    items = (item("C-1", 10.0, 6.0), item("C-2", 6.0, 5.0))
    problem = Problem(items, (Release("R-1", day(0), {"development": 10.0}),))
    (price,) = one_more_day(problem, compose(problem))
    assert (price.release, price.team, price.gain, price.proven) == ("R-1", "development", 6.0, True)


def test_who_is_demanded_by_another_can_not_be_left_out() -> None:
    problem = tight()
    demanded = replace(problem.candidates[2], mandate=day(0))
    problem = replace(problem, candidates=(*problem.candidates[:2], demanded, problem.candidates[3]))
    why = why_in(problem, compose(problem), "C-4")
    assert why.loss is None
    assert why.serves == ("C-3",)
    assert {clause.kind for clause in why.demanded} == {ClauseKind.MANDATE, ClauseKind.REQUIRES}


def test_what_nobody_has_estimated_is_kept_out_by_that() -> None:
    problem = tight()
    unknown = replace(problem.candidates[1], effort={"development": None})
    problem = replace(problem, candidates=(problem.candidates[0], unknown, *problem.candidates[2:]))
    why = why_not(problem, compose(problem), "C-2")
    assert [clause.kind for clause in why.clauses] == [ClauseKind.EFFORT]
    assert why.ways == ("Estimate C-2.",)
    assert why.plan is None


def test_a_name_that_is_not_among_the_candidates_is_refused() -> None:
    with pytest.raises(BadInput, match="C-9 is not among the candidates"):
        why_not(tight(), compose(tight()), "C-9")


def test_every_constraint_is_said_once() -> None:
    every = clauses_of(tight())
    assert len({clause.sentence for clause in every}) == len(every)
