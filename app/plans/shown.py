"""A plan as it is shown: its difference to today's plan with what is behind each move, its fill, what it holds and leaves out."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from app.composer.checker import breaches, stood, taken_of
from app.composer.difference import Moved, difference, today
from app.composer.problem import Candidate, Placed, Plan, Problem, Release, value_in, worth
from app.plans.asked import Asked, Compose, Composed
from app.plans.grounds import Grounds
from app.plans.overdue import held_in, left_by
from app.rows.plans import (
    Because,
    BecauseKind,
    Composition,
    FilledRelease,
    LeftKind,
    LeftOut,
    MoveRow,
    Partial,
    PassedOver,
    TeamFill,
    barred_from_all,
)

#: Plans that differ by less are worth the same.
_COUNTS = 1e-6


def composed(order: Compose, asked: Asked, plan: Plan, seconds: float) -> Composed:
    """The plan with what it was made of, and as it is shown."""
    problem, before = asked.problem, today(asked.problem)
    stands = worth(problem, before)
    shown = Composition(
        plan.value,
        plan.bound,
        plan.gap,
        plan.proven,
        stands,
        filled(asked, plan.placed),
        _moves(asked, plan.placed),
        _left_out(asked, plan),
        held_in(asked, plan.placed),
        asked.unlimited,
        asked.product,
        len(problem.candidates),
        seconds,
        _still_passed_over(asked, plan.placed),
        tuple(breaches(problem, before)) if plan.value < stands - _COUNTS else (),
    )
    return Composed(order, asked, plan, shown)


def recomputed(plan: Composed, taken: Collection[str]) -> Partial:
    """What the plan comes to if only the moves of these changes (C-12) are taken: no search, the checker's word on it."""
    problem, before = plan.asked.problem, today(plan.asked.problem)
    placed = partly(plan, taken)
    stands = stood(problem, before, taken)
    broken = tuple(replace(each, stands=(each.kind, each.names) in stands) for each in breaches(problem, placed))
    return Partial(worth(problem, placed), worth(problem, before), filled(plan.asked, placed), broken)


def partly(plan: Composed, taken: Collection[str]) -> dict[str, str]:
    """Today's plan with the moves of these changes alone."""
    placed = today(plan.asked.problem)
    for move in plan.shown.moves:
        if move.number in taken:
            if move.after is None:
                placed.pop(move.number, None)
            else:
                placed[move.number] = move.after
    return placed


# ----------------------------------------------------------------------------------------------------- fill


def filled(asked: Asked, placed: Placed) -> tuple[FilledRelease, ...]:
    """What each release holds in a plan, by team, with what it holds today beside it."""
    problem = asked.problem
    inside, now = _inside(problem, placed), _inside(problem, today(problem))
    return tuple(_filled(asked, release, inside[release.name], now[release.name]) for release in problem.releases)


def _inside(problem: Problem, placed: Placed) -> dict[str, list[Candidate]]:
    found: dict[str, list[Candidate]] = {release.name: [] for release in problem.releases}
    for each in problem.candidates:
        if each.name in placed:
            found[placed[each.name]].append(each)
    return found


def _filled(asked: Asked, release: Release, inside: Sequence[Candidate], now: Sequence[Candidate]) -> FilledRelease:
    teams = tuple(_fill(release, team, inside, now) for team in asked.problem.teams)
    known = [each.capacity for each in teams if each.capacity is not None]
    number, name = asked.releases[release.name]
    return FilledRelease(
        release.name,
        release.day,
        sum(known) if known else None,
        sum(each.taken for each in teams),
        tuple(each.name for each in inside),
        number,
        name,
        teams,
    )


def _fill(release: Release, team: str, inside: Sequence[Candidate], now: Sequence[Candidate]) -> TeamFill:
    taken = sum(each.days.get(team, 0.0) for each in inside)
    kept = max(0.0, taken_of(release, team, inside) - taken)
    return TeamFill(team, release.capacity.get(team, 0.0), taken, kept, sum(each.days.get(team, 0.0) for each in now))


# ---------------------------------------------------------------------------------------------------- moves


def _moves(asked: Asked, placed: Placed) -> tuple[MoveRow, ...]:
    problem, before = asked.problem, today(asked.problem)
    grounds = Grounds(problem, before, placed)
    candidates = {each.name: each for each in problem.candidates}
    return tuple(_row(asked, candidates[move.name], move, grounds) for move in difference(problem, before, placed))


def _row(asked: Asked, candidate: Candidate, move: Moved, grounds: Grounds) -> MoveRow:
    price = candidate.price if move.before is not None else 0.0
    before, _ = asked.stranded.get(move.name, (move.before, 0))
    elsewhere = before != move.before
    is_past = any(each.release == before and not each.closure for each in asked.passed_over)
    past = (Because(BecauseKind.PAST, (before or "",)),) if elsewhere and is_past else ()
    brings = _brings(asked.problem, candidate, move.after) - _brings(asked.problem, candidate, move.before)
    return MoveRow(
        move.name,
        number_of(move.name),
        asked.titles[move.name],
        "moved" if elsewhere else move.kind,
        before,
        move.after,
        brings - price,
        price,
        (*past, *_settling(asked, move), *(_from_all(asked, move.name, each) for each in grounds.of(move))),
        asked.waiting.get(move.name, 0),
    )


def _settling(asked: Asked, move: Moved) -> tuple[Because, ...]:
    """That what comes in settles a demand, though a later release would do."""
    named = asked.named.get(move.name)
    if move.after is None or named is None or named.kind is not LeftKind.LATER:
        return ()
    return (Because(BecauseKind.DEMANDED, day=named.day),)


def _still_passed_over(asked: Asked, placed: Placed) -> tuple[PassedOver, ...]:
    """The releases that are left alone, without what the plan takes out of them."""
    rows = []
    for row in asked.passed_over:
        taken = [each for each in row.changes if each in asked.stranded and each in placed]
        left = tuple(each for each in row.changes if each not in taken)
        rows.append(replace(row, changes=left, waiting=row.waiting - sum(asked.waiting[each] for each in taken)))
    return tuple(rows)


def _from_all(asked: Asked, name: str, because: Because) -> Because:
    """What is barred from all releases is not barred from that one alone."""
    if because.kind is not BecauseKind.BARRED or name not in barred_from_all(asked.held):
        return because
    return replace(because, names=())


def _brings(problem: Problem, candidate: Candidate, release: str | None) -> float:
    return 0.0 if release is None else value_in(problem, candidate, problem.places[release])


def number_of(name: str) -> int:
    """The number in C-12."""
    return int(name.removeprefix("C-"))


# ------------------------------------------------------------------------------------------------- left out


def _left_out(asked: Asked, plan: Plan) -> tuple[LeftOut, ...]:
    """What can't be weighed or placed; a candidate that others hold back is named for that."""
    candidates = {each.name: each for each in asked.problem.candidates}
    plain = {name: _unweighed(asked, candidates[name], why) for name, why in plan.left_out.items()}
    late = {row.number: row for row in left_by(asked, plan.placed)}
    rows = {**late, **asked.unfit, **plain, **asked.named, **asked.blocked}
    return tuple(row for name, row in rows.items() if name not in plan.placed or row.kind is LeftKind.NO_EFFORT)


def _unweighed(asked: Asked, each: Candidate, reason: str) -> LeftOut:
    kind, names = LeftKind.NO_VALUE, tuple[str, ...]()
    if not each.known:
        kind = LeftKind.NO_EFFORT
        names = tuple(team for team, days in each.effort.items() if days is None)
    elif nobody := tuple(team for team, days in each.days.items() if days > 0 and not _staffed(asked.problem, team)):
        kind, names = LeftKind.NOBODY, nobody
    return LeftOut(each.name, asked.titles[each.name], reason, number_of(each.name), kind, names)


def _staffed(problem: Problem, team: str) -> bool:
    return any(release.capacity.get(team, 0.0) != 0 for release in problem.releases)
