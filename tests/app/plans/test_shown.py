"""How a plan is shown is true of it: what its moves bring adds up, each ground can be seen in the plans, and parts are counted anew."""

import os
import time
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.composer.checker import broken, counted
from app.composer.composing import compose
from app.composer.conflicts import Conflict
from app.composer.difference import today
from app.composer.problem import Candidate, Placed, Problem, Release
from app.composer.solver import Watch
from app.plans.asked import Asked, Compose, Composed
from app.plans.shown import composed, partly, recomputed
from app.rows.plans import Because, BecauseKind, MoveRow
from tests.app.composer.problems import FIRST, problems

LONG = os.environ.get("FORTNIGHT_LONG") == "1"
patient = settings(
    max_examples=2000 if LONG else 60,
    deadline=None,
    derandomize=not LONG,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)


def plan_of(problem: Problem) -> Composed | None:
    """The best plan as it is shown; None where there is none."""
    try:
        plan = compose(problem, Watch(30))
    except Conflict:
        return None
    return composed(Compose(), asked(problem), plan, 0.0)


def asked(problem: Problem) -> Asked:
    """A problem as if it had been read."""
    titles = {each.name: each.name for each in problem.candidates}
    releases = {each.name: (place, each.name) for place, each in enumerate(problem.releases, 1)}
    return Asked(problem, "Kursvik", titles, {}, {}, (), (), releases, {}, problem.releases[0].day, 0)


@patient
@given(problems(10))
def test_what_the_moves_bring_adds_up_to_what_the_plan_wins(problem: Problem) -> None:
    if (plan := plan_of(problem)) is not None:
        won = sum(move.value for move in plan.shown.moves)
        assert won == pytest.approx(plan.shown.value - plan.shown.today, abs=1e-6)


@patient
@given(problems(10))
def test_each_ground_of_a_move_can_be_seen_in_the_plans(problem: Problem) -> None:
    if (plan := plan_of(problem)) is not None:
        before, after = today(problem), plan.plan.placed
        for move in plan.shown.moves:
            for because in move.because:
                assert _is_true(problem, (before, after), move, because), (move, because)


def _is_true(problem: Problem, plans: tuple[Placed, Placed], move: MoveRow, because: Because) -> bool:
    """Whether a ground holds, found in another way than it was made."""
    before, after = plans
    one = next(each for each in problem.candidates if each.name == move.number)
    links = {BecauseKind.NEEDED_BY: [(b, a) for a, b in problem.requires], BecauseKind.REQUIRES: list(problem.requires)}
    kind, names = because.kind, because.names
    if kind in links:
        return all((move.number, name) in links[kind] for name in names)
    if kind is BecauseKind.TAKES_ROOM:
        return all(before.get(name) == move.after != after.get(name) for name in names)
    if kind is BecauseKind.GIVES_ROOM:
        return all(after.get(name) == move.before != before.get(name) for name in names)
    if kind is BecauseKind.ROOM:
        placed = {name: place for name, place in before.items() if name != move.number} | {move.number: names[0]}
        return not any(
            names[0] in said and "asks" in said
            for said in broken(problem, placed)
            if said not in broken(problem, before)
        )
    if kind is BecauseKind.OVERBOOKED:
        return any(f"{names[0]} asks" in said and names[1] in said for said in broken(problem, before))
    return _was_said(one, move, because) or kind in {BecauseKind.TOGETHER, BecauseKind.EXCLUDED, BecauseKind.EARLIER}


def _was_said(one: Candidate, move: MoveRow, because: Because) -> bool:
    return {
        BecauseKind.UNWEIGHED: not one.known,
        BecauseKind.PINNED: one.pinned == move.after,
        BecauseKind.BARRED: move.before in one.barred,
        BecauseKind.DEMANDED: one.mandate == because.day,
        BecauseKind.NOT_BEFORE: one.not_before == because.day,
    }.get(because.kind, False)


@patient
@given(problems(10), st.data())
def test_a_part_of_a_plan_is_counted_as_the_checker_counts_it(problem: Problem, data: st.DataObject) -> None:
    plan = plan_of(problem)
    if plan is None or not plan.shown.moves:
        return
    taken = data.draw(st.sets(st.sampled_from([move.number for move in plan.shown.moves])))
    part, placed = recomputed(plan, taken), partly(plan, taken)
    assert part.value == pytest.approx(counted(problem, placed), abs=1e-6)
    assert [each.sentence for each in part.breaches] == broken(problem, placed)
    known = broken(problem, today(problem))
    assert all(each.stands for each in part.breaches if each.sentence in known)
    assert {name for release in part.releases for name in release.changes} == set(placed)


def test_a_part_of_five_hundred_is_counted_at_once() -> None:
    candidates = tuple(
        Candidate(
            f"C-{number}", float(number % 17), {"development": 1.0 + number % 5}, today="R-2" if number % 3 else None
        )
        for number in range(1, 501)
    )
    releases = tuple(
        Release(f"R-{place}", FIRST + timedelta(days=14 * place), {"development": 150.0}) for place in range(1, 5)
    )
    plan = plan_of(Problem(candidates, releases))
    assert plan is not None
    names = [move.number for move in plan.shown.moves]
    best = min(_seconds(plan, names[at:]) for at in range(5))
    assert best < 0.05


def _seconds(plan: Composed, taken: list[str]) -> float:
    began = time.perf_counter()
    recomputed(plan, taken)
    return time.perf_counter() - began
