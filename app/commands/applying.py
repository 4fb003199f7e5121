"""Applying: the moves of a plan that somebody takes, all in one act, refused where what they rest on has changed meanwhile."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from app.commands import given
from app.commands.act import Act
from app.commands.days import settle_days
from app.commands.finding import change_of, item_of, release_of, waiting_of
from app.commands.releases import put, take_out, warn_of_capacity
from app.commands.taking_out import leave
from app.composer.checker import breaches, stood
from app.composer.difference import today
from app.composer.problem import Problem
from app.effects import Effects
from app.plans.asked import Compose, Composed
from app.plans.products import product_meant
from app.plans.reading import asked_of
from app.plans.stale import Taken, check_fresh
from app.rows.plans import Breach, BreachKind
from models.rules.errors import BadInput, RuleBroken
from models.rules.terms import Event

#: What is refused if the moves taken break it anew; too much work for a release is only said, and a late mandate as well.
_REFUSED = frozenset(BreachKind) - {BreachKind.CAPACITY, BreachKind.MANDATE}


@dataclass(frozen=True, slots=True)
class ApplyPlan:
    """Take these moves of a plan: the *problem* that it was made of was read after act *read_at*."""

    order: Compose
    moves: tuple[Taken, ...]
    problem: Problem
    read_at: int
    reason: str | None = None


def order_of(plan: Composed, taken: Collection[str] | None = None) -> ApplyPlan:
    """The order to take all moves of a plan, or those of these changes (C-12)."""
    known = {move.number for move in plan.shown.moves}
    for name in taken or ():
        if name not in known:
            raise BadInput(f"The plan does not move {name}. It moves {', '.join(sorted(known)) or 'nothing'}.")
    moves = tuple(
        Taken(move.change_id, move.before, move.after)
        for move in plan.shown.moves
        if taken is None or move.number in taken
    )
    return ApplyPlan(plan.order, moves, plan.asked.problem, plan.asked.read_at)


def apply_plan(act: Act, order: ApplyPlan) -> Effects:
    """Place, move and take out in one act; who waits is told the day, or that the day no longer holds.

    A later day than the one that was promised is a slip, and counts as one.
    """
    if not order.order.what.is_real:
        raise RuleBroken("This plan supposes other capacities or efforts than there are, so it can't be applied.")
    if not order.moves:
        raise RuleBroken("No move of the plan was taken, so there is nothing to apply.")
    product = product_meant(act.session, order.order.product)
    now = asked_of(act.session, product, order.order, act.now.date()).problem
    check_fresh(act.session, order.problem, now, order.moves, order.read_at)
    _check_kept(now, order.moves)
    promised = _cleared(act, order)
    for move in _in_order(now, order.moves):
        _placed(act, move, promised.get(move.change))
    settle_days(act)
    for release in dict.fromkeys(move.after for move in order.moves if move.after is not None):
        warn_of_capacity(act, release_of(act.session, _number(release)))
    return act.done("apply_plan", _said(order.moves), order.reason)


def _check_kept(problem: Problem, moves: Collection[Taken]) -> None:
    """Raise RuleBroken where these moves, without those that were not taken, break what today's plan keeps."""
    placed = today(problem)
    known = stood(problem, placed, {move.name for move in moves})
    for move in moves:
        if move.after is None:
            placed.pop(move.name, None)
        else:
            placed[move.name] = move.after
    broken = [each for each in breaches(problem, placed) if each.kind in _REFUSED]
    new = [each for each in broken if (each.kind, each.names) not in known]
    if new:
        raise RuleBroken(f"These moves can't be taken alone: {_sentences(new)}. Take what belongs to them as well.")


def _sentences(broken: Collection[Breach]) -> str:
    some = [each.sentence for each in broken][:5]
    more = f"; and {len(broken) - len(some)} more" if len(broken) > len(some) else ""
    return "; ".join(some) + more


def _cleared(act: Act, order: ApplyPlan) -> dict[int, date]:
    """Everything that moves leaves its place first, so that no step between is refused; the days that were promised."""
    promised: dict[int, date] = {}
    for move in order.moves:
        change = change_of(act.session, move.change)
        if move.after is None:
            leave(act, change, order.reason)
        elif (earlier := take_out(act, item_of(act.session, change))) is not None:
            promised[move.change] = earlier
    return promised


def _in_order(problem: Problem, moves: Collection[Taken]) -> list[Taken]:
    """The moves into a release: what is required goes before what requires it."""
    left = {move.name: move for move in moves if move.after is not None}
    requires: dict[str, list[str]] = {}
    for a, b in problem.requires:
        if a in left and b in left:
            requires.setdefault(a, []).append(b)
    found: list[Taken] = []
    for start in list(left):
        way = [start]
        while way:
            missing = [each for each in requires.get(way[-1], ()) if each in left]
            if missing:
                way.append(missing[0])
            elif (move := left.pop(way.pop(), None)) is not None:
                found.append(move)
    return found


def _placed(act: Act, move: Taken, promised: date | None) -> None:
    assert move.after is not None, "what goes out was taken out before"
    change, release = change_of(act.session, move.change), release_of(act.session, _number(move.after))
    put(act, change, release)
    waiting = waiting_of(act.session, change.id)
    if promised is None:
        act.tell(waiting, Event.SCHEDULED, release=release)
    else:
        change.slips += release.planned_on > promised
        act.tell(waiting, Event.RESCHEDULED, release=release, earlier_date=promised, reason=None)


def _number(release: str) -> int:
    return int(release.removeprefix("R-"))


def _said(moves: Collection[Taken]) -> str:
    came = sum(1 for move in moves if move.before is None)
    went = sum(1 for move in moves if move.after is None)
    moved = len(moves) - came - went
    parts = [(came, "placed"), (moved, "moved"), (went, "taken out")]
    return f"Plan applied: {', '.join(f'{count} {done}' for count, done in parts if count)} ({given.counted(len(moves), 'change')})"
