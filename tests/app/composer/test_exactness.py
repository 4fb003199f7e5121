"""The composer's plans equal the best of all plans, tried one by one; FORTNIGHT_LONG=1 tries thousands."""

import os

from hypothesis import HealthCheck, given, settings

from app.composer.checker import broken, counted
from app.composer.composing import compose
from app.composer.conflicts import Conflict
from app.composer.problem import Problem
from app.composer.solver import Watch
from tests.app.composer.problems import best_by_trying, problems

LONG = os.environ.get("FORTNIGHT_LONG") == "1"
EXAMPLES = 4000 if LONG else 120
patient = settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=not LONG,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)


@patient
@given(problems())
def test_no_plan_is_better_than_the_composed_one(problem: Problem) -> None:
    best = best_by_trying(problem)
    try:
        plan = compose(problem, Watch(30))
    except Conflict:
        assert best is None
        return
    assert best is not None
    assert broken(problem, plan.placed) == []
    assert abs(plan.value - best) < 1e-6
    assert abs(counted(problem, plan.placed) - best) < 1e-6
    assert plan.proven
