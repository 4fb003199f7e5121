"""Overdue: mandates whose day is past, or that stand too late; each comes as early as what is demanded lets it."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import date

from app.composer.conflicts import possible
from app.composer.problem import Candidate, Placed, Problem
from app.plans.asked import Asked
from app.rows.plans import HeldKind, HeldRow, LeftKind, LeftOut


def as_early_as_can_be(problem: Problem, day: date, too_late: Collection[str] = ()) -> Problem:
    """The problem in which mandates due before *day* are demanded of the first release that can have them, the oldest first.

    Those that stand *too late* after these releases are demanded by their day where that can be, before the others. One
    that finds room in none, beside what else is demanded, may stay out: nothing else waits for it.
    """
    late = sorted((each for each in problem.candidates if each.mandate and each.mandate < day), key=_age)
    kept = sorted((each for each in problem.candidates if each.name in too_late and each not in late), key=_age)
    kept = [each for each in kept if each.mandate]
    if not late and not kept:
        return problem
    eased = _with(
        problem, [replace(each, mandate=None, overdue=each.mandate, value=each.value or 0.0) for each in (*kept, *late)]
    )
    if not possible(eased):  # other demands stand against one another: they are told
        return eased
    for each in kept:
        eased = _first_possible(eased, [each])
    for each in late:
        days = (release.day for release in problem.releases)
        eased = _first_possible(eased, (replace(each, mandate=its_day, overdue=each.mandate) for its_day in days))
    return eased


def _first_possible(problem: Problem, demands: Iterable[Candidate]) -> Problem:
    """The problem with the first of these demands that can hold, in the place of the candidate of its name; else as it is."""
    tried = (_with(problem, [each]) for each in demands)
    return next(filter(possible, tried), problem)


def held_in(asked: Asked, placed: Placed) -> tuple[HeldRow, ...]:
    """What a plan holds: of the mandates those alone that come into it, and where those whose day is past do."""
    return tuple(
        replace(row, releases=(placed[row.number],)) if row.late else row
        for row in asked.held
        if row.kind is not HeldKind.MANDATE or row.number in placed
    )


def left_by(asked: Asked, placed: Placed) -> Iterator[LeftOut]:
    """The mandates that come into no release of a plan, since none can have them."""
    for row in asked.held:
        if row.kind is HeldKind.MANDATE and row.day is not None and row.number not in placed:
            said = "should have shipped" if row.late else "must ship"
            stands, _ = asked.stranded.get(row.number, ("", 0))
            stays = f": it stays in {stands}" if stands else ""
            sentence = f"{row.number} {said} by {row.day.isoformat()}, and comes into none of these releases{stays}."
            names = (stands,) if stands else ()
            yield LeftOut(row.number, row.title, sentence, row.change_id, LeftKind.UNKEPT, names, row.day)


def _age(candidate: Candidate) -> tuple[date, str]:
    return candidate.mandate or date.max, candidate.name


def _with(problem: Problem, others: list[Candidate]) -> Problem:
    """The problem with these in the place of those of the same name."""
    known = {each.name: each for each in others}
    return replace(problem, candidates=tuple(known.get(each.name, each) for each in problem.candidates))
