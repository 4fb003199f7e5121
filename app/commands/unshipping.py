"""Unshipping: what becomes of a change whose release is withdrawn, and of all that was told of it."""

from collections.abc import Sequence

import sqlalchemy as sa

from app.commands.act import Act
from app.commands.finding import move_change, waiters_of
from app.commands.notices import names_new_day, told_again
from app.commands.overtaking import heard, words_to
from app.commands.parking import Aside, set_aside
from app.commands.returning import bring_back
from app.commands.telling import last_decision, supersede, tell_newcomer
from app.commands.wishes import follow_wishes, live_renewals, rejected_with
from models.changes import Change
from models.letters import Letter, Notice
from models.releases import Release
from models.renewals import Baking, Renewal
from models.rules.states import ChangeState, ReleaseState, RenewalState
from models.rules.terms import Disposition, Event
from models.tickets import Waiter

_DAYS = frozenset({Event.SCHEDULED, Event.RESCHEDULED})
#: What else holds no longer where the change is not even honoured any more.
_YES = frozenset({Event.HONOURED, Event.BAKED_IN})


def unship(act: Act, change: Change, reason: str) -> None:
    """The change returns, those who were told that it shipped hear of it, and no day that was told holds any more."""
    move_change(act.session, change, "return")
    waiters = [waiter for waiter in waiters_of(act.session, change.id) if waiter.outcome is Disposition.SHIPPED]
    told = act.mailbag.retract([notice for notice in heard(act, waiters) if notice.event is Event.SHIPPED])
    for waiter in waiters:
        waiter.outcome = None
    act.session.flush()
    follow_wishes(act.session, act.recording)
    rejected = _rejected_since(act, change)
    if rejected is not None:
        _park(act, change, rejected)
    read = {notice.waiter_id: letter for notice, letter in told}
    take_days_back(act, change, waiters, [waiter for waiter in waiters if waiter.id not in read], reason)
    for waiter in waiters:
        if waiter.id in read:
            _tell_withdrawn(act, waiter, read[waiter.id], reason)
    act.standing.of_changes(change.id)


def _tell_withdrawn(act: Act, waiter: Waiter, read: Letter, reason: str) -> None:
    """Of the release that the letter named; where that stays shipped with all else, this says so."""
    assert read.release_id is not None, "what shipped was told with its release"
    release = act.session.get_one(Release, read.release_id)
    day = release.shipped_at.date() if release.shipped_at else release.planned_on
    is_alone = release.state is ReleaseState.SHIPPED
    act.tell([waiter], Event.WITHDRAWN, release=release, release_date=day, reason=reason, alone=is_alone)


def take_days_back(
    act: Act, change: Change, waiters: Sequence[Waiter], others: Sequence[Waiter], reason: str | None
) -> None:
    """No letter leaves with the day; of the *others*, who has read one gets a correction, who heard no more the news."""
    is_parked = change.state is ChangeState.PARKED
    words = [(notice, _letter_of(act, notice)) for notice in heard(act, waiters)]
    untrue = [(notice, letter) for notice, letter in words if _is_untrue(notice, letter, is_parked=is_parked)]
    withdrawn = {
        notice.waiter_id: letter for notice, letter in untrue if letter is not None and names_new_day(notice, letter)
    }
    told = act.mailbag.retract([notice for notice, _ in untrue])
    ids = {waiter.id for waiter in others}
    act.mailbag.correct([part for part in told if part[0].waiter_id in ids], reason)
    act.session.flush()
    reached = {notice.waiter_id for notice, _ in told}
    for each in others:
        # That it was withdrawn has not left: it is told again, without the day.
        if each.id in withdrawn and each.id not in reached:
            act.mailbag.tell_this([each], told_again(withdrawn[each.id]))
            reached.add(each.id)
    for waiter, heard_last in words_to(act, others).items():
        if any(_is_true(*word, is_parked=is_parked) for word in heard_last):
            reached.add(waiter)
    tell_newcomer(act, change, [waiter for waiter in others if waiter.id not in reached])


def _letter_of(act: Act, notice: Notice) -> Letter | None:
    return act.session.get(Letter, notice.letter_id) if notice.letter_id is not None else None


def _is_untrue(notice: Notice, letter: Letter | None, *, is_parked: bool) -> bool:
    if notice.event in _DAYS or (is_parked and notice.event in _YES):
        return True
    if letter is None:
        return False
    return names_new_day(notice, letter) or (notice.event is Event.BAKED_IN and letter.release_id is not None)


def _is_true(notice: Notice, letter: Letter, *, is_parked: bool) -> bool:
    """Whether it tells where the change stands now; of a renewal that was only proposed it is not all."""
    if is_parked:
        return notice.event is Event.PARKED
    is_decided = notice.event is Event.BAKED_IN and not letter.facts.get("until")
    is_back = notice.event is Event.WITHDRAWN and not names_new_day(notice, letter)
    return is_decided or is_back or notice.event in (Event.HONOURED, Event.ORDERED)


# ---- a renewal that was rejected meanwhile ---------------------------------------------------------------


def _rejected_since(act: Act, change: Change) -> Renewal | None:
    """The renewal that brought it and was rejected after the last word on it, where no other goes on."""
    if any(each.state is RenewalState.HONOURED for each in live_renewals(act.session, change)):
        return None
    decision = last_decision(act, change)
    dead = sa.select(Renewal).join(Baking, Baking.renewal_id == Renewal.id)
    dead = dead.where(Baking.change_id == change.id, Renewal.state == RenewalState.REJECTED)
    renewal = act.session.scalar(dead.order_by(Baking.id.desc()).limit(1))
    if renewal is None or renewal.decided_at is None or decision is None or decision.at > renewal.decided_at:
        return None
    return renewal


def _park(act: Act, change: Change, rejected: Renewal) -> None:
    """A rejected renewal returns its wishes that have not shipped to parked, due today; this one is so only now."""
    move_change(act.session, change, "set-aside")
    set_aside(act, change, Aside(review=act.now.date()))
    change.park_reason, change.parked_since = rejected.reason, act.now
    supersede(act, change)
    bring_back(change, act.now, rejected_with(rejected))
