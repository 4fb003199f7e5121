"""Baking wishes into renewals and pulling them out again, and what those who wait for them are told of it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from app.commands import given
from app.commands.act import Act
from app.commands.decisions import Decide, record
from app.commands.finding import change_of, item_of, move_change, release_of, renewal_of, waiting_of
from app.commands.overtaking import heard, say
from app.commands.parking import rest
from app.commands.releases import put, warn_of_capacity, why_not
from app.commands.returning import forget
from app.commands.telling import last_decision, supersede, tell_newcomer
from app.commands.wishes import baking_of, live_renewals, move_renewal
from app.effects import Effects
from app.letters.told import Told, in_languages
from app.plans.freezing import is_to_freeze
from models.changes import Change
from models.releases import Release
from models.renewals import Baking, Renewal
from models.rules.errors import RuleBroken
from models.rules.renewals import LIVE_WISH
from models.rules.states import OPEN_RELEASE, ChangeState, RenewalState
from models.rules.terms import DecisionKind, Event, Language
from models.tickets import Waiter


@dataclass(frozen=True, slots=True)
class Bake:
    """A wish becomes part of a renewal, because …; *words* are the reason in further languages, by their codes."""

    change: int
    renewal: int
    reason: str
    words: Mapping[str, str] = field(default_factory=dict)


def bake(act: Act, order: Bake) -> Effects:
    """Bake a wish into a renewal: it rests until that is decided, or is honoured with it; who waits is told of the delay."""
    change, renewal = change_of(act.session, order.change), renewal_of(act.session, order.renewal)
    act.check_seen(change, f"C-{change.id}")
    given.needed(order.reason, "baked into a renewal")
    _check_fits(act, change, renewal)
    move_change(act.session, change, "bake")
    act.session.add(Baking(renewal_id=renewal.id, change_id=change.id, at=act.now))
    act.session.flush()
    earlier = _join(act, change, renewal)
    record(act, change, Decide(change.id, DecisionKind.BAKE, order.reason, words=order.words))
    tell_baked(act, change, renewal, Said(order.reason.strip(), order.words, earlier))
    act.standing.of_changes(change.id)
    return act.done("bake", f"C-{change.id} baked into N-{renewal.id}, {renewal.title}", order.reason.strip())


def _check_fits(act: Act, change: Change, renewal: Renewal) -> None:
    move_renewal(renewal, "alter")
    if change.product_id != renewal.product_id:
        raise RuleBroken(f"C-{change.id} and N-{renewal.id} belong to different products.")
    if baking_of(act.session, change, renewal) is not None:
        raise RuleBroken(f"C-{change.id} is part of N-{renewal.id} already.")
    if renewal.state is RenewalState.HONOURED:
        return
    if change.state is ChangeState.PLANNED:
        raise RuleBroken(
            f"C-{change.id} is planned, and N-{renewal.id} is only proposed. Honour N-{renewal.id} first, "
            f"or let C-{change.id} ship by itself."
        )
    if renewal.review_on is None or renewal.review_on <= act.now.date():
        raise RuleBroken(
            f"N-{renewal.id} should have been decided by now, so nobody can be told when it will be. "
            f"Honour it, or give it another review date first."
        )


def _join(act: Act, change: Change, renewal: Renewal) -> date | None:
    """The wish rests until its renewal is decided, or is honoured and goes where that goes; the day promised before."""
    change.asked_since = None
    if renewal.state is RenewalState.PROPOSED:
        rests_until(act, change, renewal)
        return None
    honour_wish(act, change)
    release = open_target(act, renewal)
    return place_wishes(act, [change], release).get(change.id) if release is not None else None


def rests_until(act: Act, change: Change, renewal: Renewal) -> None:
    """The wish comes back on the renewal's review date."""
    assert renewal.review_on is not None, "what is proposed has a review date"
    rest(act, change, renewal.review_on, ())


def honour_wish(act: Act, change: Change) -> None:
    """A parked wish is honoured with its renewal."""
    if change.state is ChangeState.PARKED:
        move_change(act.session, change, "honour")
    change.asked_since = change.returns_on = None
    forget(change)


def open_target(act: Act, renewal: Renewal) -> Release | None:
    """The renewal's target release while that takes something in."""
    release = act.session.get(Release, renewal.release_id) if renewal.release_id is not None else None
    if release is None or release.state not in OPEN_RELEASE or is_to_freeze(release, act.now.date()):
        return None
    return release


def place_wishes(act: Act, wishes: Iterable[Change], release: Release) -> dict[int, date | None]:
    """Put these wishes into a release, what others require first; the day promised before, by change; what can't go is noted."""
    waiting = [change for change in wishes if not _stands_in(act, change, release)]
    placed: dict[int, date | None] = {}
    refusals: dict[int, str] = {}
    went_on = bool(waiting)
    while went_on:
        refusals = {}
        before = len(placed)
        for change in waiting:
            if (refusal := why_not(act, change, release)) is None:
                placed[change.id] = put(act, change, release)
            else:
                refusals[change.id] = refusal
        waiting = [change for change in waiting if change.id in refusals]
        went_on = bool(waiting) and len(placed) > before
    for number, refusal in refusals.items():
        act.note(f"C-{number} was not placed: {refusal}")
    if placed:
        warn_of_capacity(act, release)
    return placed


def _stands_in(act: Act, change: Change, release: Release) -> bool:
    item = item_of(act.session, change)
    return item is not None and item.release_id == release.id


# ---- pulling out -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PullOut:
    """A wish goes its own way again, because …; into *release* at once, where one is named. *words* as in Bake."""

    change: int
    renewal: int
    reason: str
    release: int | None = None
    words: Mapping[str, str] = field(default_factory=dict)


def pull_out(act: Act, order: PullOut) -> Effects:
    """Take a wish out of a renewal: a parked one is due today, an honoured one stays where it stands; who was told hears it."""
    change, renewal = change_of(act.session, order.change), renewal_of(act.session, order.renewal)
    act.check_seen(change, f"C-{change.id}")
    reason = given.needed(order.reason, "pulled out of a renewal")
    _take_out_of(act, change, renewal)
    others = live_renewals(act.session, change)
    waiters = waiting_of(act.session, change.id)
    if change.state is ChangeState.PARKED:
        if order.release is not None:
            raise RuleBroken(f"C-{change.id} is parked: it is not placed before somebody honours it.")
        _due_again(act, change, others)
    elif change.state in LIVE_WISH and not others:
        _stands_alone(act, change, order)
    if order.release is not None:
        _go(act, change, release_of(act.session, order.release), Said(reason, order.words))
    elif others:
        readers = _who_has_heard(act, waiters)
        act.mailbag.retract([notice for notice in heard(act, readers) if notice.event is Event.BAKED_IN])
        tell_baked(act, change, others[0], Said(reason, order.words), among=readers)
    else:
        take_back(act, change, waiters, Said(reason, order.words), frozenset({Event.BAKED_IN}))
    act.standing.of_changes(change.id)
    return act.done("pull_out", f"C-{change.id} pulled out of N-{renewal.id}, {renewal.title}", reason)


def _take_out_of(act: Act, change: Change, renewal: Renewal) -> None:
    move_renewal(renewal, "alter")
    baking = baking_of(act.session, change, renewal)
    if baking is None:
        raise RuleBroken(f"C-{change.id} is no part of N-{renewal.id}.")
    if change.state is ChangeState.SHIPPED:
        raise RuleBroken(f"C-{change.id} has shipped as part of N-{renewal.id}: it stays one.")
    act.session.delete(baking)
    act.session.flush()


def _due_again(act: Act, change: Change, others: Sequence[Renewal]) -> None:
    """What rested for this renewal alone is to be decided today."""
    decision = last_decision(act, change)
    if decision is None or decision.kind is not DecisionKind.BAKE:
        return
    if others:
        rests_until(act, change, others[0])
        return
    supersede(act, change)
    change.returns_on, change.review_on = None, act.now.date()


def _stands_alone(act: Act, change: Change, order: PullOut) -> None:
    """What was honoured stays so without the renewal; what only rested for it does so no longer."""
    decision = last_decision(act, change)
    if decision is not None and decision.kind is DecisionKind.BAKE:
        record(act, change, Decide(change.id, DecisionKind.HONOUR, order.reason, words=order.words))
        change.returns_on = None


def _go(act: Act, change: Change, release: Release, said: "Said") -> None:
    if _stands_in(act, change, release):
        raise RuleBroken(f"C-{change.id} already stands in R-{release.id}.")
    waiters = waiting_of(act.session, change.id)
    act.mailbag.retract([notice for notice in heard(act, waiters) if notice.event is Event.BAKED_IN])
    earlier = put(act, change, release)
    event = Event.RESCHEDULED if earlier is not None else Event.SCHEDULED
    act.tell(waiters, event, release=release, earlier_date=earlier, reason=said.reason, in_languages=said.translated())
    warn_of_capacity(act, release)


# ---- what is told ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Said:
    """Why, in one language or several, and the day that was promised before."""

    reason: str
    words: Mapping[str, str] = field(default_factory=dict)
    earlier: date | None = None

    def translated(self) -> tuple[tuple[Language, str], ...]:
        """The reason in further languages, as letters take it."""
        return in_languages(self.words)


def tell_baked(act: Act, change: Change, renewal: Renewal, said: Said, among: Sequence[Waiter] | None = None) -> None:
    """Tell who waits that the wish is part of a renewal: when that is decided, or the day and how it differs from before."""
    waiters = waiting_of(act.session, change.id) if among is None else among
    told = Told(Event.BAKED_IN, reason=said.reason, renewal=renewal.title, in_languages=said.translated())
    item = item_of(act.session, change)
    if item is not None:
        release = act.session.get_one(Release, item.release_id)
        told = replace(told, release_id=release.id, release=release.name, release_date=release.planned_on)
        told = replace(told, earlier_date=said.earlier if said.earlier != release.planned_on else None)
    elif renewal.state is RenewalState.PROPOSED:
        told = replace(told, until=change.returns_on)
    say(act, waiters, told)


def take_back(act: Act, change: Change, waiters: Sequence[Waiter], said: Said, events: frozenset[Event]) -> None:
    """What was told of these events no longer holds: unsent letters are withdrawn, and who has read one gets a correction.

    Who was told nothing else hears where the change stands.
    """
    told = act.mailbag.retract([notice for notice in heard(act, waiters) if notice.event in events])
    act.mailbag.correct(told, said.reason)
    corrected = {notice.waiter_id for notice, _ in told}
    others = [waiter for waiter in waiters if waiter.id not in corrected]
    standing = {notice.waiter_id for notice in heard(act, others)}
    act.session.flush()
    silent = [waiter for waiter in others if waiter.id not in standing]
    if change.state is ChangeState.PARKED:
        act.tell(silent, Event.PARKED, reason=said.reason, in_languages=said.translated())
    else:
        tell_newcomer(act, change, silent)


def _who_has_heard(act: Act, waiters: Sequence[Waiter]) -> list[Waiter]:
    """Those who have read, or will read, that their wish is part of a renewal."""
    reached = {notice.waiter_id for notice in heard(act, waiters) if notice.event is Event.BAKED_IN}
    return [waiter for waiter in waiters if waiter.id in reached]
