"""The checker refuses every plan that breaks something, and every plan that isn't worth what it says."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from app.composer.checker import PlanBroken, broken, checked
from app.composer.composing import compose
from app.composer.conflicts import Conflict
from app.composer.problem import Candidate, Plan, Problem, Release, Reserve
from tests.app.composer.problems import best_by_trying, day, problems


def item(name: str, days: float | None = 2.0) -> Candidate:
    return Candidate(name, 5.0, {"development": days})


A, B, C = item("C-1"), item("C-2"), item("C-3", 5.0)
RELEASES = (Release("R-1", day(0), {"development": 6.0}), Release("R-2", day(1), {"development": 6.0}))


def of(*candidates: Candidate) -> Problem:
    return Problem(candidates, RELEASES)


@pytest.mark.parametrize(
    ("problem", "placed", "said"),
    [
        (of(A, B, C), {"C-1": "R-1", "C-3": "R-1"}, "R-1 asks 7 days of development, and has 6"),
        (of(replace(A, mandate=day(1))), {}, "C-1 must ship by 2027-01-18 and stays out"),
        (of(replace(A, pinned="R-1")), {}, "C-1 is pinned to R-1 and stays out"),
        (of(replace(A, mandate=day(0))), {"C-1": "R-2"}, "C-1 would ship after 2027-01-04"),
        (of(replace(A, not_before=day(1))), {"C-1": "R-1"}, "C-1 would ship before 2027-01-18"),
        (of(replace(A, pinned="R-1")), {"C-1": "R-2"}, "C-1 is pinned to R-1"),
        (of(replace(A, barred=frozenset({"R-2"}))), {"C-1": "R-2"}, "C-1 is barred from R-2"),
        (of(item("C-1", None)), {"C-1": "R-1"}, "the effort of C-1 is unknown"),
        (replace(of(A, B), requires=(("C-1", "C-2"),)), {"C-1": "R-1"}, "C-1 requires C-2, which would ship in none"),
        (replace(of(A, B), requires=(("C-1", "C-2"),)), {"C-1": "R-1", "C-2": "R-2"}, "C-1 ships before C-2"),
        (replace(of(A, B), together=(("C-1", "C-2"),)), {"C-1": "R-1"}, "C-1 and C-2 don't ship together"),
        (replace(of(A, B), excludes=(("C-1", "C-2"),)), {"C-1": "R-1", "C-2": "R-2"}, "exclude each other"),
        (of(A), {"C-9": "R-1"}, "C-9 is unknown"),
        (of(A), {"C-1": "R-9"}, "R-9 is unknown"),
    ],
)
def test_a_plan_that_breaks_something_is_refused(problem: Problem, placed: dict[str, str], said: str) -> None:
    assert any(said in sentence for sentence in broken(problem, placed))
    with pytest.raises(PlanBroken, match=said):
        checked(problem, Plan(placed, 0.0, 0.0))


def test_days_kept_for_a_renewal_serve_nobody_else() -> None:
    kept = replace(RELEASES[0], reserves=(Reserve("N-1", "development", 3.0, frozenset({"C-3"})),))
    problem = Problem((A, B, C), (kept,))
    assert broken(problem, {"C-1": "R-1"}) == []
    assert broken(problem, {"C-1": "R-1", "C-2": "R-1"}) == ["R-1 asks 7 days of development, and has 6"]
    assert broken(problem, {"C-3": "R-1"}) == []


def test_a_team_that_is_not_named_has_no_time() -> None:
    problem = of(Candidate("C-1", 5.0, {"design": 1.0}))
    assert broken(problem, {"C-1": "R-1"}) == ["R-1 asks 1 days of design, and has 0"]


@pytest.mark.parametrize(("value", "bound"), [(5.0, 11.0), (10.0, 9.0)])
def test_a_plan_that_is_not_worth_what_it_says_is_refused(value: float, bound: float) -> None:
    with pytest.raises(PlanBroken):
        checked(of(A, B), Plan({"C-1": "R-1", "C-2": "R-1"}, value, bound))


@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(problems(6), st.data())
def test_the_checker_agrees_with_trying_on_every_plan(problem: Problem, data: st.DataObject) -> None:
    places = [None, *(release.name for release in problem.releases)]
    chosen = {each.name: data.draw(st.sampled_from(places)) for each in problem.candidates}
    placed = {name: place for name, place in chosen.items() if place is not None}
    fixed = [
        replace(each, pinned=placed[each.name])
        if each.name in placed
        else replace(each, barred=frozenset(release.name for release in problem.releases))
        for each in problem.candidates
    ]
    assume(all(each.pinned in {None, placed.get(each.name)} for each in problem.candidates))
    assume(all(placed.get(each.name) not in each.barred for each in problem.candidates))
    possible = best_by_trying(replace(problem, candidates=tuple(fixed), faults_first=False)) is not None
    demanded = any((each.mandate or each.pinned) and each.name not in placed for each in problem.candidates)
    assert (broken(problem, placed) == []) == (possible and not demanded)


def test_every_plan_that_is_told_of_has_passed(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Plan] = []
    problem = of(A, B, C)
    plan = compose(problem, tell=told.append)
    assert told
    assert all(broken(problem, each.placed) == [] for each in [*told, plan])
    # With a solver that no longer minds the limits, nothing reaches the user.
    monkeypatch.setattr("app.composer.core.keeps", lambda *_: True)
    monkeypatch.setattr("app.composer.composing.filled", lambda groups, _: [0] * len(groups.names))
    with pytest.raises(PlanBroken):
        compose(problem)


def test_a_conflict_is_no_plan() -> None:
    with pytest.raises(Conflict):
        compose(of(replace(A, mandate=day(0) - timedelta(days=1))))
