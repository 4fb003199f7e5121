"""What can't be composed as given is refused in a sentence that says what to do."""

from dataclasses import replace

import pytest

from app.composer.composing import compose
from app.composer.problem import Candidate, Problem, Release, Reserve
from models.rules.errors import BadInput
from tests.app.composer.problems import day


def item(name: str) -> Candidate:
    return Candidate(name, 5.0, {"development": 2.0})


A, B, C = item("C-1"), item("C-2"), item("C-3")
FIRST = Release("R-1", day(0), {"development": 6.0})
THREE = Problem((A, B, C), (FIRST,))


def with_release(**changed: object) -> Problem:
    return replace(THREE, releases=(replace(FIRST, **changed),))  # type: ignore[arg-type]  # whatever a release has


def reserves(*days: float, members: frozenset[str] = frozenset()) -> Problem:
    kept = tuple(Reserve(f"N-{number}", "development", each, members) for number, each in enumerate(days, 1))
    return with_release(reserves=kept)


@pytest.mark.parametrize(
    ("problem", "sentence"),
    [
        (
            replace(THREE, requires=(("C-1", "C-2"), ("C-2", "C-3"), ("C-3", "C-1"))),
            "C-1 requires C-2, C-2 requires C-3, C-3 requires C-1: that runs in a circle. Remove one of these.",
        ),
        (
            replace(THREE, together=(("C-1", "C-2"), ("C-2", "C-3")), excludes=(("C-3", "C-1"),)),
            "C-3 excludes C-1, and both must go together. Remove one of the two.",
        ),
        (replace(THREE, requires=(("C-1", "C-1"),)), "C-1 requires itself. Remove that."),
        (replace(THREE, requires=(("C-1", "C-9"),)), "C-1 requires C-9, and C-9 is not among the candidates."),
        (replace(THREE, candidates=(A, A)), "There are two of the candidate C-1."),
        (replace(THREE, releases=()), "There is no release to compose. Lay some out first (fortnight release plan)."),
        (
            with_release(capacity={"development": -3.0}),
            "R-1 can't give -3 days of development: a capacity is 0 or more.",
        ),
        (with_release(capacity={"development": float("nan")}), "R-1 can't give nan days of development"),
        (
            replace(THREE, candidates=(replace(A, value=-1.0),)),
            "C-1 can't have a value of -1: it is a number of 0 or more.",
        ),
        (
            replace(THREE, candidates=(replace(A, effort={"test": float("inf")}),)),
            "C-1 can't have a effort of test of inf",
        ),
        (
            replace(THREE, candidates=(replace(A, pinned="R-7"),)),
            "C-1 is pinned to R-7, which is not among the releases",
        ),
        (
            replace(THREE, candidates=(replace(A, pinned="R-1", barred=frozenset({"R-1"})),)),
            "C-1 is both pinned to R-1 and barred from it. Choose one.",
        ),
        (reserves(4.0, 3.0), "R-1 keeps 7 days of development, and has 6. Keep fewer."),
        (
            reserves(1.0, 1.0, members=frozenset({"C-1"})),
            "C-1 can't draw on two reserves of development in R-1: N-1 and N-2.",
        ),
        (reserves(1.0, 1.0, 1.0, 1.0, 1.0), "R-1 has more than 4 reserves of development. Put some together."),
        (
            replace(THREE, releases=(replace(FIRST, name="R-2", day=day(1)), FIRST)),
            "The releases must be given in the order of their days.",
        ),
    ],
)
def test_what_is_not_a_problem_is_refused(problem: Problem, sentence: str) -> None:
    with pytest.raises(BadInput) as caught:
        compose(problem)
    assert caught.value.sentence.startswith(sentence)


def test_what_cannot_be_weighed_is_named_and_left_out() -> None:
    unknown = replace(A, effort={"development": None, "test": 1.0})
    nobody = replace(B, effort={"design": 2.0})
    empty = replace(C, effort={})
    unscored = replace(item("C-4"), value=None)
    plan = compose(Problem((unknown, nobody, empty, unscored, item("C-5")), (FIRST,)))
    assert plan.left_out == {
        "C-1": "Nobody has said how much work it is for development.",
        "C-2": "It needs design, and nobody is there in these releases.",
        "C-3": "Nobody has said how much work it is.",
        "C-4": "Nobody has said what it is worth.",
    }
    assert plan.placed == {"C-5": "R-1"}


def test_releases_without_any_time_stay_empty() -> None:
    plan = compose(with_release(capacity={"development": 0.0}))
    assert (plan.placed, plan.value, plan.proven) == ({}, 0.0, True)
