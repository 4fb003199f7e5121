"""The trade-off curve: no plan lies above it, its corners are plans, and it bends only downwards."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import HealthCheck, assume, given, settings

from app.composer.checker import broken, counted
from app.composer.composing import compose
from app.composer.curve import curve, days_of, scaled
from app.composer.problem import Candidate, Problem, Release
from tests.app.composer.problems import best_by_trying, day, problems

some = settings(max_examples=25, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


def on_curve(problem: Problem, share: float) -> float:
    """The height of the curve."""
    points = curve(problem)
    low = max((each for each in points if each.share <= share + 1e-9), key=lambda each: each.share)
    high = min((each for each in points if each.share >= share), key=lambda each: each.share)
    if high.share == low.share:
        return low.value
    return low.value + (high.value - low.value) * (share - low.share) / (high.share - low.share)


@some
@given(problems(8))
def test_no_plan_lies_above_the_curve(problem: Problem) -> None:
    problem = replace(problem, faults_first=False)
    for share in (0.3, 1.0, 1.4):
        best = best_by_trying(scaled(problem, share))
        if best is not None:
            assert best <= on_curve(problem, share) + 1e-5


@some
@given(problems(8))
def test_a_corner_with_a_plan_is_met_by_that_plan(problem: Problem) -> None:
    problem = replace(problem, faults_first=False)
    points = curve(problem)
    assume(points)
    for point in points:
        if point.placed is not None:
            assert broken(scaled(problem, point.share + 1e-6), point.placed) == []
            assert abs(counted(problem, point.placed) - point.value) < 1e-5


@some
@given(problems(8))
def test_the_curve_rises_ever_more_slowly(problem: Problem) -> None:
    points = curve(problem)
    slopes = [(b.value - a.value) / (b.share - a.share) for a, b in pairwise(points) if b.share - a.share > 1e-4]
    assert all(slope >= -1e-6 for slope in slopes)
    assert all(later <= earlier + 1e-3 * max(1.0, abs(earlier)) for earlier, later in pairwise(slopes))


def three() -> Problem:
    items = [
        Candidate(f"C-{n}", value, {"all": days}) for n, (value, days) in enumerate([(9, 1.0), (8, 2.0), (1, 5.0)])
    ]
    return Problem(tuple(items), (Release("R-1", day(0), {"all": 4.0}),))


def test_the_corners_of_one_release_and_team_are_the_supported_plans() -> None:
    points = curve(three(), most=2.0)
    assert [(round(point.days, 4), round(point.value, 4)) for point in points] == [(0, 0), (1, 9), (3, 17), (8, 18)]
    assert [sorted(point.placed or ()) for point in points] == [[], ["C-0"], ["C-0", "C-1"], ["C-0", "C-1", "C-2"]]


def test_an_exact_point_is_the_best_plan_with_that_capacity() -> None:
    plan = compose(scaled(three(), 0.5))
    assert (plan.value, plan.proven) == (9.0, True)


def test_the_curve_of_one_team_scales_that_team_alone() -> None:
    items = (
        Candidate("C-0", 6.0, {"development": 2.0, "test": 1.0}),
        Candidate("C-1", 4.0, {"development": 2.0, "test": 2.0}),
    )
    problem = Problem(items, (Release("R-1", day(0), {"development": 4.0, "test": 2.0}),))
    points = curve(problem, 2.0, team="test")
    assert [(round(point.days, 4), round(point.value, 4)) for point in points] == [(0, 0), (1, 6), (3, 10), (4, 10)]
    assert [round(point.more, 4) for point in points] == [6, 2, 0, 0]
    assert scaled(problem, 1.5, "test").releases[0].capacity == {"development": 4.0, "test": 3.0}
    assert (days_of(problem), days_of(problem, "test")) == (6.0, 2.0)


@some
@given(problems(8))
def test_no_plan_lies_above_the_curve_of_one_team(problem: Problem) -> None:
    problem = replace(problem, faults_first=False)
    team = problem.teams[0]
    points = curve(problem, team=team)
    for point in points:
        best = best_by_trying(scaled(problem, point.share, team))
        assert best is None or best <= point.value + 1e-5
