"""Overdue: mandates whose day is past, which no release keeps any more; each comes as early as what is demanded lets it."""

from dataclasses import replace
from datetime import date

from app.composer.conflicts import possible
from app.composer.problem import Candidate, Problem


def as_early_as_can_be(problem: Problem, day: date) -> Problem:
    """The problem in which mandates due before *day* are demanded of the first release that can have them, the oldest first.

    One that finds room in none, beside what else is demanded, may stay out: nothing else waits for it.
    """
    late = sorted((each for each in problem.candidates if each.mandate and each.mandate < day), key=_age)
    if not late:
        return problem
    eased = _with(
        problem, [replace(each, mandate=None, overdue=each.mandate, value=each.value or 0.0) for each in late]
    )
    if not possible(eased):  # other demands stand against one another: they are told
        return eased
    for each in late:
        for release in problem.releases:
            tried = _with(eased, [replace(each, mandate=release.day, overdue=each.mandate)])
            if possible(tried):
                eased = tried
                break
    return eased


def _age(candidate: Candidate) -> tuple[date, str]:
    return candidate.mandate or date.max, candidate.name


def _with(problem: Problem, others: list[Candidate]) -> Problem:
    """The problem with these in the place of those of the same name."""
    known = {each.name: each for each in others}
    return replace(problem, candidates=tuple(known.get(each.name, each) for each in problem.candidates))
