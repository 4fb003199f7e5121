"""Merging changes that ask for the same thing, and splitting them again, whole or for one ticket."""

from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from app.commands.act import Act
from app.commands.finding import change_of, merged_tree, move_change, waiting_of
from app.commands.following import followers_of, keep_up
from app.commands.overtaking import heard
from app.commands.parking import rest
from app.commands.returning import bring_back
from app.commands.telling import last_decision, rests_on, supersede, tell_newcomer, to_be_told_shipped
from app.commands.wishes import baking_of, live_renewals, rejected_with
from app.effects import Effects
from models.acts import ActItem, ActRecord
from models.changes import Change
from models.house import OUTCOMES
from models.letters import Letter, Notice
from models.products import Product
from models.renewals import Baking, Renewal
from models.rules.errors import RuleBroken
from models.rules.lifecycle import CHANGE, ChangeFacts, step
from models.rules.states import ChangeState, RenewalState
from models.rules.terms import DecisionKind, Disposition, Event
from models.tickets import Waiter

_RESTS_NOT = (None, None)
_RESTED = frozenset({Event.BAKED_IN, Event.DEFERRED})


@dataclass(frozen=True, slots=True)
class Merge:
    """This change asks for the same as that one."""

    change: int
    into: int


def merge(act: Act, order: Merge) -> Effects:
    """Everyone who waits on the one waits on the other, and takes its outcome."""
    change, target = change_of(act.session, order.change), change_of(act.session, order.into)
    act.check_seen(change, f"C-{change.id}")
    while target.merged_into_id is not None and target.id != change.id:
        target = change_of(act.session, target.merged_into_id)
    if target.id == change.id != order.into:
        raise RuleBroken(
            f"C-{order.into} was merged into C-{change.id}, so C-{change.id} can't be merged into it. Split it first."
        )
    before, rested = change.state, rests_on(act, change)
    waiting = waiting_of(act.session, change.id)
    move_change(
        act.session,
        change,
        "merge",
        merge_target=f"C-{target.id}",
        merge_target_product=act.session.get_one(Product, target.product_id).name,
    )
    change.state_before_merge, change.merged_into_id = before, target.id
    moved = _move_waiters(act, change, target)
    rests = rests_on(act, target)
    if rested not in (_RESTS_NOT, rests):
        _rests_no_longer(act, target, waiting)
    if target.state is ChangeState.SHIPPED:
        tell_newcomer(act, target, to_be_told_shipped(moved))
    elif before is not target.state or rests not in (_RESTS_NOT, rested):
        tell_newcomer(act, target, [waiter for waiter in moved if waiter.outcome is None])
    act.recording.touch("change", target.id)
    act.standing.of_changes(change.id, target.id)
    return act.done("merge", f"C-{change.id} merged into C-{target.id}")


def _rests_no_longer(act: Act, target: Change, waiting: Sequence[Waiter]) -> None:
    """The day, or the renewal, that these were told is no longer theirs: who has read it hears so, nobody else reads it."""
    told = act.mailbag.retract([notice for notice in heard(act, waiting) if notice.event in _RESTED])
    act.mailbag.correct(told, f"C-{target.id}: {target.title}")
    told_something = {notice.waiter_id for notice in (*heard(act, waiting), *(notice for notice, _ in told))}
    silent = [waiter for waiter in waiting if waiter.id not in told_something and waiter.absorbed_into_id is None]
    tell_newcomer(act, target, silent)


def _move_waiters(act: Act, change: Change, target: Change) -> list[Waiter]:
    there = {
        waiter.ticket_id: waiter
        for waiter in act.session.scalars(sa.select(Waiter).where(Waiter.change_id == target.id))
    }
    moved: list[Waiter] = []
    for waiter in act.session.scalars(
        sa.select(Waiter).where(Waiter.change_id == change.id, Waiter.absorbed_into_id.is_(None))
    ):
        if (twin := there.get(waiter.ticket_id)) is not None:
            # The ticket waits there already: it is counted once, and gets one letter.
            waiter.absorbed_into_id = twin.id
            if twin.absorbed_into_id is not None:
                # It rested here since an earlier merge, and stands for the ticket again.
                twin.absorbed_into_id, twin.outcome = None, waiter.outcome
                moved.append(twin)
            elif waiter.outcome is None and _has_left(twin, target):
                twin.outcome = None
                moved.append(twin)
        else:
            waiter.change_id = target.id
            moved.append(waiter)
        act.standing.of_tickets(waiter.ticket_id)
    return moved


def _has_left(twin: Waiter, target: Change) -> bool:
    """Whether the twin no longer waits there, so that the ticket would lose its place in the queue."""
    if twin.outcome is Disposition.WITHDRAWN:
        return True
    return twin.outcome is not None and target.state not in (ChangeState.REJECTED, ChangeState.SHIPPED)


@dataclass(frozen=True, slots=True)
class Split:
    """Take a merge back: of this change, or the last one into it; for one ticket only, where named."""

    change: int
    ticket: int | None = None


def split(act: Act, order: Split) -> Effects:
    """Restore the merged change and those who first waited on it; what they were told meanwhile is corrected."""
    named = change_of(act.session, order.change)
    act.check_seen(named, f"C-{named.id}")
    change, waiters = _of_ticket(act, named, order.ticket) if order.ticket is not None else _whole(act, named)
    target_id = change.merged_into_id
    assert target_id is not None or change.state is not ChangeState.MERGED
    was_merged, was_baked = change.state is ChangeState.MERGED, False
    if change.state is ChangeState.MERGED:
        step(CHANGE, "split", change.state, ChangeFacts(label=f"C-{change.id}", kind=change.kind))
        assert change.state_before_merge is not None
        change.state, change.merged_into_id = change.state_before_merge, None
        change.state_before_merge = None
        was_baked = _rests_anew(act, change)
    act.standing.of_changes(change.id, named.id, *(waiter.change_id for waiter in waiters))
    told = _bring_back(act, change, waiters)
    act.session.flush()
    keep_up(act, followers_of(act, *{waiter.ticket_id for waiter in waiters}))
    act.mailbag.correct(told, f"C-{change.id}: {change.title}")
    if was_baked:
        _tell_where_it_rests(act, change, waiters, {notice.waiter_id for notice, _ in told})
    if not was_merged:
        # Split for one ticket before, it has gone its own way since: who comes back is told where it stands.
        tell_newcomer(act, change, [waiter for waiter in waiters if waiter.outcome is None])
    who = f"T-{order.ticket} split from C-{named.id}" if order.ticket else f"C-{change.id} split"
    return act.done("split", f"{who}: C-{change.id} is {change.state.value} again")


def _rests_anew(act: Act, change: Change) -> bool:
    """A wish that rested for a renewal rests until that is decided today; where none waits any more it is to be decided now."""
    decision = last_decision(act, change)
    if change.state is not ChangeState.PARKED or decision is None or decision.kind is not DecisionKind.BAKE:
        return False
    renewals = live_renewals(act.session, change)
    for renewal in renewals:
        if renewal.state is RenewalState.HONOURED and (baking := baking_of(act.session, change, renewal)) is not None:
            # It was honoured without the wish, about which nobody has said yes.
            act.session.delete(baking)
    day = next((each.review_on for each in renewals if each.state is RenewalState.PROPOSED), None)
    if day is not None and day > act.now.date():
        if change.returns_on is not None:
            rest(act, change, day, ())
    else:
        supersede(act, change)
        change.returns_on, change.review_on = None, act.now.date()
        if (rejected := _rejected(act, change)) is not None:
            bring_back(change, act.now, rejected_with(rejected))
    act.session.flush()
    return True


def _rejected(act: Act, change: Change) -> Renewal | None:
    """The renewal that was rejected with the wish in it last."""
    chosen = sa.select(Renewal).join(Baking, Baking.renewal_id == Renewal.id)
    dead = chosen.where(Baking.change_id == change.id, Renewal.state == RenewalState.REJECTED)
    return act.session.scalar(dead.order_by(Baking.id.desc()).limit(1))


def _tell_where_it_rests(act: Act, change: Change, waiters: Sequence[Waiter], corrected: set[int | None]) -> None:
    """Who lost the word on the renewal when it was merged reads it anew, or where it stands where nothing else was said."""
    others = [waiter for waiter in waiters if waiter.outcome is None and waiter.id not in corrected]
    rests = rests_on(act, change) != _RESTS_NOT
    reached = {each.waiter_id for each in heard(act, others) if not rests or each.event in _RESTED}
    tell_newcomer(act, change, [waiter for waiter in others if waiter.id not in reached])


def _whole(act: Act, named: Change) -> tuple[Change, Sequence[Waiter]]:
    change = named
    if named.state is not ChangeState.MERGED:
        change = _last_merged_into(act, named) or named
    origins = merged_tree(act.session, change.id)
    waiters = act.session.scalars(sa.select(Waiter).where(Waiter.first_change_id.in_(origins))).all()
    away = [waiter for waiter in waiters if waiter.change_id != change.id or waiter.absorbed_into_id is not None]
    if change.state is not ChangeState.MERGED and not away:
        raise RuleBroken(f"Nothing was merged into C-{named.id}, and nothing of it elsewhere.")
    return change, away


def _last_merged_into(act: Act, target: Change) -> Change | None:
    return act.session.scalar(
        sa.select(Change)
        .join(ActItem, sa.and_(ActItem.kind == "change", ActItem.item_id == Change.id))
        .join(ActRecord, sa.and_(ActRecord.id == ActItem.act_id, ActRecord.verb == "merge"))
        .where(Change.merged_into_id == target.id)
        .order_by(ActRecord.id.desc())
        .limit(1)
    )


def _of_ticket(act: Act, named: Change, ticket: int) -> tuple[Change, Sequence[Waiter]]:
    waiters = act.session.scalars(
        sa.select(Waiter).where(Waiter.ticket_id == ticket, Waiter.first_change_id != Waiter.change_id)
    ).all()
    absorbed = act.session.scalars(
        sa.select(Waiter).where(Waiter.ticket_id == ticket, Waiter.absorbed_into_id.is_not(None))
    ).all()
    for waiter in (*waiters, *absorbed):
        if named.id in (waiter.change_id, waiter.first_change_id) or waiter.first_change_id in merged_tree(
            act.session, named.id
        ):
            return change_of(act.session, waiter.first_change_id), [waiter, *_followers(act, waiter)]
    raise RuleBroken(f"T-{ticket} did not come to C-{named.id} by a merge, so there is nothing to split.")


def _followers(act: Act, leading: Waiter) -> Sequence[Waiter]:
    """Those who wait along with a ticket, and so go back with it."""
    along = sa.select(Waiter).where(
        Waiter.through_id == leading.ticket_id, Waiter.first_change_id == leading.first_change_id
    )
    found = act.session.scalars(along.order_by(Waiter.id)).all()
    return [each for waiter in found for each in (waiter, *_followers(act, waiter))]


def _bring_back(act: Act, change: Change, waiters: Sequence[Waiter]) -> list[tuple[Notice, Letter]]:
    """Return the waiters to the change; gives what they were told since the merge, unsent letters taken back."""
    told: list[tuple[Notice, Letter]] = []
    coming = {waiter.id for waiter in waiters}
    for waiter in waiters:
        act.standing.of_tickets(waiter.ticket_id)
        if waiter.absorbed_into_id in coming:
            continue  # its twin was merged into the same change before, and comes along
        waiter.absorbed_into_id = None
        waiter.change_id = change.id
        untrue = _untrue_now(act, waiter, change)
        if any(notice.event in OUTCOMES for notice in untrue):
            waiter.outcome = None
        told.extend(act.mailbag.retract(untrue))
    return told


def _untrue_now(act: Act, waiter: Waiter, change: Change) -> list[Notice]:
    """What the waiter was told of other changes since the last correction; what was merged into its own is its own."""
    notices = act.mailbag.notices_of([waiter.id])
    corrected = max((notice.id for notice in notices if notice.event is Event.CORRECTION), default=0)
    own = merged_tree(act.session, change.id)
    return [notice for notice in notices if notice.change_id not in own and notice.id > corrected]
