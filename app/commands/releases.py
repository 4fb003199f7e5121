"""What is done with a release: place, slip, freeze, ship."""

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from app.commands import given
from app.commands.act import Act
from app.commands.closures import check_open_day, note_shut
from app.commands.confirming import check_confirmed, own_of
from app.commands.days import settle_days
from app.commands.expediting import walk_to_ready
from app.commands.finding import (
    change_facts,
    change_of,
    item_of,
    items_of,
    move_change,
    move_release,
    release_facts,
    release_of,
    waiters_of,
    waiting_of,
)
from app.commands.hot_fixes import carry_hot_fixes
from app.commands.overbooking import overbooked
from app.commands.planning import note_late_mandate
from app.commands.room import check_day, next_open, open_for_first, target_facts, thaw_if_empty
from app.commands.telling import to_be_told_shipped
from app.commands.together import check_excluded, check_left_behind, check_place, with_dependants
from app.commands.verdicts import follow_tests, forget_whole, open_again
from app.effects import Effects
from app.plans.forecast import chance_when_frozen
from app.rows.releases import Confirmed
from models.changes import Change
from models.products import Product
from models.releases import Release, ReleaseItem
from models.rules.errors import RuleBroken
from models.rules.lifecycle import CHANGE, RELEASE, allowed, step
from models.rules.states import IN_RELEASE, OPEN_RELEASE, UNSHIPPED_RELEASE, ChangeState, ReleaseState
from models.rules.terms import Disposition, Event, OpenItems, ReleaseKind


@dataclass(frozen=True, slots=True)
class Place:
    """Put a change into a release; into one that is frozen *late*, with the reason that somebody answers for."""

    change: int
    release: int
    late: str | None = None


def place(act: Act, order: Place) -> Effects:
    """Plan an honoured change, or move a planned one; whoever waits is told the release and its day."""
    change, release = change_of(act.session, order.change), release_of(act.session, order.release)
    act.check_seen(change, f"C-{change.id}")
    item = item_of(act.session, change)
    # A file of before may hold what is honoured in a release all the same: placing sets it right.
    if item is not None and item.release_id == release.id and change.state in IN_RELEASE:
        raise RuleBroken(f"C-{change.id} already stands in R-{release.id}.")
    late = given.needed(order.late, "placed late") if order.late is not None else None
    earlier = put(act, change, release, late)
    waiting = waiting_of(act.session, change.id)
    if earlier is None:
        act.tell(waiting, Event.SCHEDULED, release=release)
    else:
        act.tell(waiting, Event.RESCHEDULED, release=release, earlier_date=earlier)
    settle_days(act)
    warn_of_capacity(act, release)
    note_shut(act, Release.id == release.id)
    return act.done("place", f"C-{change.id} placed in R-{release.id}, {release.name}", late)


def put(act: Act, change: Change, release: Release, late: str | None = None) -> date | None:
    """Put a change into a release and out of the one where it stands; the day promised there. Nobody is told yet.

    *late* is why it goes into a frozen release, and who acts answers for it.
    """
    open_for_first(act, release)
    target = target_facts(act, release)
    move_change(act.session, change, "place", target=target, late=late is not None)
    check_place(act, change, release)
    check_left_behind(act, change, release)
    earlier = take_out(act, item_of(act.session, change))
    item = _put_in(act, change, release)
    if let_in(act, release) or target.closed_since is not None:
        item.late_by, item.late_reason = act.who, late
    act.standing.of_changes(change.id)
    return earlier


def why_not(act: Act, change: Change, release: Release) -> str | None:
    """The sentence that keeps a change out of a release; None where nothing does."""
    try:
        check_day(act, release)
        facts = change_facts(act.session, change, target=target_facts(act, release))
        step(CHANGE, "place", change.state, facts)
        check_place(act, change, release)
        check_left_behind(act, change, release)
    except RuleBroken as refusal:
        return refusal.sentence
    return None


def let_in(act: Act, release: Release) -> bool:
    """Something goes in: a closed release is opened for it, or in test again. Whether that needed somebody's word."""
    if release.state in OPEN_RELEASE:
        return False
    open_again(act, release)
    return release.state not in OPEN_RELEASE


def _put_in(act: Act, change: Change, release: Release) -> ReleaseItem:
    check_day(act, release)
    _make_way(act, change, release)
    item = ReleaseItem(release_id=release.id, change_id=change.id)
    act.session.add(item)
    if change.first_promise is None:
        change.first_promise = release.planned_on
    note_late_mandate(act, change, release)
    if release.state is ReleaseState.PLANNED:
        move_release(act.session, release, "compose")
    change.asked_since = change.returns_on = None
    forget_whole(act, release)
    return item


def _make_way(act: Act, change: Change, release: Release) -> None:
    """A branch has a change once: its own place there takes that of what was ported or carried."""
    chosen = (
        sa.select(ReleaseItem)
        .join(Release, Release.id == ReleaseItem.release_id)
        .where(
            ReleaseItem.change_id == change.id,
            ReleaseItem.carried.is_(True),
            Release.state.in_(UNSHIPPED_RELEASE),
            Release.branch_id.is_not_distinct_from(release.branch_id),
            sa.or_(ReleaseItem.ported.is_(True), Release.id == release.id),
        )
    )
    for item in act.session.scalars(chosen).all():
        if item.ported:
            act.note(
                f"C-{change.id} is no longer ported to R-{item.release_id}: its own place in R-{release.id} takes that."
            )
        act.session.delete(item)
    act.session.flush()


def take_out(act: Act, item: ReleaseItem | None) -> date | None:
    """Take the item out of its release, which may be ready without it; the day that was promised, or None."""
    if item is None:
        return None
    release = act.session.get_one(Release, item.release_id)
    act.session.delete(item)
    act.session.flush()
    if release.state is ReleaseState.IN_TEST:
        facts = release_facts(act.session, release)
        if allowed(RELEASE, release.state, facts, "ready"):
            move_release(act.session, release, "ready")
    thaw_if_empty(act, release)
    return release.planned_on


def warn_of_capacity(act: Act, release: Release) -> None:
    """Note where a release holds more work, and time kept for renewals, than it has room for: of which team."""
    act.session.flush()
    act.notes += overbooked(act.session, [release.id])


@dataclass(frozen=True, slots=True)
class Slip:
    """Move a change to a later release."""

    change: int
    release: int
    reason: str | None = None


def slip(act: Act, order: Slip) -> Effects:
    """The change, and what requires it or goes together with it, moves to a later release; who waits is told the new day."""
    change, target = change_of(act.session, order.change), release_of(act.session, order.release)
    act.check_seen(change, f"C-{change.id}")
    moved = slip_to(act, change, target, order.reason)
    settle_days(act)
    return act.done("slip", f"{', '.join(moved)} slipped to R-{target.id}, {target.name}", order.reason)


def slip_to(act: Act, change: Change, target: Release, reason: str | None) -> list[str]:
    """Move a change and what hangs on it to a later release, and tell who waits; the numbers of what moved."""
    moved = []
    open_for_first(act, target)
    facts = target_facts(act, target)
    for each in with_dependants(act, change):
        item = item_of(act.session, each)
        source = act.session.get_one(Release, item.release_id) if item else None
        if each is not change and source is not None and source.planned_on >= target.planned_on:
            continue
        move_change(act.session, each, "slip", target=facts)
        check_excluded(act, each, target)
        earlier = take_out(act, item)
        _put_in(act, each, target)
        each.slips += 1
        act.tell(
            waiting_of(act.session, each.id), Event.RESCHEDULED, release=target, earlier_date=earlier, reason=reason
        )
        act.standing.of_changes(each.id)
        moved.append(f"C-{each.id}")
    warn_of_capacity(act, target)
    return moved


@dataclass(frozen=True, slots=True)
class Freeze:
    """Nothing more goes into this release."""

    release: int


def freeze(act: Act, order: Freeze) -> Effects:
    """Freeze a release; if everything in it is tested already, it is ready at once."""
    release = release_of(act.session, order.release)
    act.check_seen(release, f"R-{release.id}")
    move_release(act.session, release, "freeze")
    release.frozen_at, release.chance = act.now, chance_when_frozen(act.session, release, act.now.date())
    items = items_of(act.session, release)
    if items and all(item.verdict is not None for item in items):
        follow_tests(act, release)
    return act.done("freeze", f"R-{release.id} is {release.state.value.replace('-', ' ')}")


@dataclass(frozen=True, slots=True)
class Ship:
    """Ship a release. *move_to* takes what is not tested along to a later release first.

    Where *confirmed* is said, exactly that ships, or nothing does.
    """

    release: int
    move_to: int | None = None
    confirmed: Confirmed | None = None


def ship(act: Act, order: Ship) -> Effects:
    """Ship: release, items, changes, tickets and notices move together, or nothing does."""
    release = release_of(act.session, order.release)
    act.check_seen(release, f"R-{release.id}")
    if release.state in (ReleaseState.SHIPPED, ReleaseState.WITHDRAWN):
        move_release(act.session, release, "ship")
    check_open_day(act, release)
    held = own_of(act, release)
    _move_open_items(act, release, order.move_to)
    slipped = held - own_of(act, release)
    walk_to_ready(act.session, release, act.now)
    shipped = _ship_items(act, release)
    move_release(act.session, release, "ship")
    release.shipped_at = act.now
    waiters = to_be_told_shipped(waiters_of(act.session, *shipped))
    if order.confirmed is not None:
        check_confirmed(act, release, order.confirmed, slipped, [waiter.id for waiter in waiters])
    for waiter in waiters:
        waiter.outcome = Disposition.SHIPPED
    act.tell(waiters, Event.SHIPPED, release=release, release_date=act.now.date())
    act.session.flush()
    carry_hot_fixes(act, release.product_id)
    act.standing.of_changes(*shipped)
    what = f"{release.name} with {_held(act, release, len(shipped))} for {len(waiters)} who waited"
    return act.done("ship", f"R-{release.id} shipped: {what}")


def _held(act: Act, release: Release, own: int) -> str:
    """What came out, in words: its own changes, those ported to it, and the hot fixes that it confirms."""
    inside = [item for item in items_of(act.session, release) if item.carried and item.waiver_reason is None]
    ported = sum(item.ported for item in inside)
    hot = len(inside) - ported
    words = [given.counted(count, word) for count, word in ((own, "change"), (ported, "ported change")) if count]
    words += [f"{hot} hot {'fix' if hot == 1 else 'fixes'}"] if hot else []
    return " and ".join(words) or given.counted(0, "change")


def _ship_items(act: Act, release: Release) -> list[int]:
    shipped = []
    for item in items_of(act.session, release):
        if not item.carried:
            change = act.session.get_one(Change, item.change_id)
            move_change(act.session, change, "ship")
            shipped.append(change.id)
    return shipped


def _refuse_open_items(act: Act, release: Release) -> None:
    """What is not tested would move on, and can't: there is no later release."""
    items = [item for item in release_facts(act.session, release).items if not item.tested and not item.carried]
    if not items:
        return
    verb, them = ("is", "it") if len(items) == 1 else ("are", "them")
    raise RuleBroken(
        f"{', '.join(item.label for item in items)} {verb} not tested and would move on, but there is no later release "
        f"that takes {them} in. Lay one out first (fortnight release plan), or give the verdict."
    )


def _move_open_items(act: Act, release: Release, move_to: int | None) -> None:
    rule = act.session.get_one(Product, release.product_id).open_items
    if release.state in (ReleaseState.SHIPPED, ReleaseState.WITHDRAWN):
        return
    if release.kind is ReleaseKind.EXPEDITED or rule is OpenItems.BLOCK:
        if move_to is not None:
            raise RuleBroken(f"R-{release.id} ships with all it holds: open items block it and are not moved along.")
        return
    target = release_of(act.session, move_to) if move_to is not None else None
    if target is None and rule is OpenItems.MOVE:
        target = next_open(act, release)
        if target is None:
            _refuse_open_items(act, release)
    if target is None:
        return
    moved: list[str] = []
    for item in items_of(act.session, release):
        change = act.session.get_one(Change, item.change_id)
        # Moving one may have taken along what goes together with it.
        if not item.carried and change.state in (ChangeState.PLANNED, ChangeState.READY) and item in act.session:
            moved += slip_to(act, change, target, None)
    settle_days(act)
    if moved:
        act.note(f"{', '.join(moved)} moved on to R-{target.id}, {target.name}.")
