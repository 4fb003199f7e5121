"""Parking: what is set aside until it is decided on – by whom, by when, and what brings it back before; all of it said anew later."""

from dataclasses import dataclass
from datetime import date

from app.commands import given
from app.commands.act import Act
from app.commands.conditions import BringBack, days_of, keep
from app.commands.finding import change_of, waiting_of
from app.commands.returning import forget
from app.commands.telling import last_decision
from app.effects import Effects
from app.parked.chain import owner_of
from models.changes import Change
from models.rules.errors import BadInput, RuleBroken
from models.rules.parking import Dates, Given, dates_of
from models.rules.states import ChangeState
from models.rules.terms import DecisionKind, Event, NoKind


@dataclass(frozen=True, slots=True)
class Aside:
    """How a change is set aside: its dates where they are named, who looks after it, what brings it back."""

    review: date | None = None
    answer_by: date | None = None
    owner: str | None = None
    back: tuple[BringBack, ...] = ()


def set_aside(act: Act, change: Change, aside: Aside) -> Dates:
    """Give what has just been parked its owner, its dates and what brings it back; with that it rests until then."""
    keep(act, change, aside.back)
    rests = bool(aside.back)
    dates = dates_of(
        act.now.date(),
        act.house.answer_days,
        Given(aside.review, aside.answer_by, days_of(aside.back), rests),
    )
    change.park_owner = aside.owner or owner_of(act.session, change, act.now.date()) or act.who
    change.review_on, change.answer_by = dates.review, dates.answer_by
    change.returns_on = dates.rests_until if rests else None
    forget(change)
    return dates


def until_of(act: Act, back: tuple[BringBack, ...], until: date | None) -> date:
    """Until when a deferral lasts: the day named, else the latest for an answer. BadInput where nothing brings it back."""
    if until is not None:
        return until
    if not back:
        raise BadInput("Deferred until when? Give the day on which it comes back.")
    return dates_of(act.now.date(), act.house.answer_days, Given(days=days_of(back), rests=True)).answer_by


def rest(act: Act, change: Change, until: date, back: tuple[BringBack, ...]) -> None:
    """Let a change rest until a day, or until one of these brings it back before; its answer comes no sooner."""
    keep(act, change, back)
    change.returns_on = change.review_on = until
    if change.state is ChangeState.PARKED and (change.answer_by is None or change.answer_by < until):
        change.answer_by = until
    forget(change)


@dataclass(frozen=True, slots=True)
class SetParking:
    """New dates, or other things that bring it back; what is None stays. An empty *back* lets nothing but the dates."""

    change: int
    review: date | None = None
    answer_by: date | None = None
    back: tuple[BringBack, ...] | None = None


def set_parking(act: Act, order: SetParking) -> Effects:
    """Say anew what brings a parked change back, and by when; one told *not now* has no dates."""
    change = change_of(act.session, order.change)
    act.check_seen(change, f"C-{change.id}")
    if order.review is None and order.answer_by is None and order.back is None:
        raise BadInput("What is said anew? Give a review date, a latest date for an answer, or what brings it back.")
    if change.state is ChangeState.PARKED:
        _set_anew(act, change, order)
    elif change.state is ChangeState.REJECTED:
        _set_on_no(act, change, order)
    else:
        raise RuleBroken(
            f"C-{change.id} is {change.state.value}: only what is parked, or was told not now, comes back."
        )
    return act.done("set_parking", f"C-{change.id}: {_said(order)}")


def _set_on_no(act: Act, change: Change, order: SetParking) -> None:
    decision = last_decision(act, change)
    if decision is None or decision.no_kind is not NoKind.NOT_NOW:
        raise RuleBroken(
            f"C-{change.id} was not rejected as not now: nothing brings it back but somebody who asks again."
        )
    if order.back is None or order.review is not None or order.answer_by is not None:
        raise BadInput(f"C-{change.id} has its answer, so it has no dates. Say what brings it back.")
    keep(act, change, order.back)
    forget(change)


def _set_anew(act: Act, change: Change, order: SetParking) -> None:
    today, told = act.now.date(), change.review_on
    rests, is_deferred = change.returns_on is not None, _is_deferred(act, change)
    if order.back is not None:
        keep(act, change, order.back)
        rests = bool(order.back) or is_deferred
    dates = dates_of(today, act.house.answer_days, _anew(change, order, today, rests=rests))
    change.review_on, change.answer_by = dates.review, dates.answer_by
    until = dates.review if is_deferred else dates.rests_until  # what was deferred was told its day
    change.returns_on = until if rests else None
    forget(change)
    if told is not None and dates.review > told:
        act.tell(waiting_of(act.session, change.id), Event.PARKED, reason=change.park_reason, until=dates.review)


def _anew(change: Change, order: SetParking, today: date, *, rests: bool) -> Given:
    """What was said, and where nothing was what held before; an answer comes no sooner than the review."""
    review, answer_by, days = order.review, order.answer_by, days_of(order.back or ())
    if review is None and not order.back:
        review = _kept(change.review_on, today)
    if answer_by is None:
        named = [day for day in (_kept(change.answer_by, today), review, *days) if day is not None]
        answer_by = max(named, default=None)
    elif order.review is None and review is not None:
        review = min(review, answer_by)
    return Given(review, answer_by, days, rests)


def _is_deferred(act: Act, change: Change) -> bool:
    decision = last_decision(act, change)
    return decision is not None and decision.kind is DecisionKind.DEFER and change.returns_on is not None


def _kept(day: date | None, today: date) -> date | None:
    return day if day is not None and day >= today else None


def _said(order: SetParking) -> str:
    said = []
    if order.back is not None:
        said.append(
            f"{given.counted(len(order.back), 'thing')} to bring it back" if order.back else "nothing brings it back"
        )
    if order.review is not None:
        said.append(f"review {order.review.isoformat()}")
    if order.answer_by is not None:
        said.append(f"answer by {order.answer_by.isoformat()}")
    return ", ".join(said)
