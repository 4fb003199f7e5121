"""Renewals: propose, edit, honour, reject, and give them a target release; their wishes go along."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

import sqlalchemy as sa

from app.commands import given
from app.commands.act import Act
from app.commands.baking import Said, honour_wish, open_target, place_wishes, rests_until, take_back
from app.commands.days import settle_days, tell_review
from app.commands.decisions import Decide, record
from app.commands.finding import item_of, move_change, release_of, renewal_of, waiting_of
from app.commands.overtaking import say
from app.commands.parking import Aside, set_aside
from app.commands.releases import put, slip_to, take_out, why_not
from app.commands.returning import bring_back
from app.commands.room import check_day
from app.commands.telling import supersede
from app.commands.wishes import free_time, live_renewals, live_wishes, merged_wishes, move_renewal, rejected_with
from app.effects import Effects
from app.letters.told import told_by
from app.plans.freezing import is_to_freeze
from app.plans.products import product_meant
from models.changes import Change
from models.products import Product
from models.releases import Release
from models.renewals import Renewal, Reservation
from models.rules.errors import BadInput, RuleBroken
from models.rules.renewals import LONGEST_TITLE, REVIEW_AFTER_DAYS, check_review, check_size
from models.rules.states import IN_RELEASE, OPEN_RELEASE, ChangeState, RenewalState
from models.rules.terms import DecisionKind, Event, ReleaseKind

#: What those were told who wait for a wish, and what holds no longer when its renewal is rejected.
_NO_LONGER = frozenset({Event.BAKED_IN, Event.HONOURED, Event.SCHEDULED, Event.RESCHEDULED})


@dataclass(frozen=True, slots=True)
class Propose:
    """A larger whole that wishes can be baked into. Size in person-days; *review_on* is 28 days ahead unless said."""

    title: str
    product: str | None = None
    description: str = ""
    size: float | None = None
    review_on: date | None = None


def propose(act: Act, order: Propose) -> Effects:
    """Propose a renewal; wishes baked into it wait until it is honoured or rejected."""
    product = product_meant(act.session, order.product)
    today = act.now.date()
    renewal = Renewal(
        product_id=product.id,
        title=_title(act, product, order.title),
        description=order.description.strip(),
        size=check_size(order.size) if order.size is not None else None,
        review_on=check_review(order.review_on, today) if order.review_on else today + timedelta(REVIEW_AFTER_DAYS),
        created_at=act.now,
    )
    act.session.add(renewal)
    act.session.flush()
    act.made.append(f"N-{renewal.id}")
    return act.done("propose_renewal", f"N-{renewal.id} proposed: {renewal.title}")


def _title(act: Act, product: Product, title: str, but: int = 0) -> str:
    found = given.short(" ".join(title.split()), LONGEST_TITLE, "renewal’s title")
    if found is None:
        raise BadInput("A renewal needs a title: those who wait are told it.")
    others = sa.select(Renewal).where(Renewal.product_id == product.id, Renewal.id != but)
    for other in act.session.scalars(others):
        if other.title.casefold() == found.casefold() and other.state is not RenewalState.REJECTED:
            raise RuleBroken(f"N-{other.id} of {product.name} has that title already.")
    return found


@dataclass(frozen=True, slots=True)
class EditRenewal:
    """Other values for title, description, size (person-days; "" takes it away) or review."""

    renewal: int
    values: Mapping[str, str]


def edit_renewal(act: Act, order: EditRenewal) -> Effects:
    """Change a renewal; another review date is told to those whose wishes rest until then."""
    renewal = renewal_of(act.session, order.renewal)
    act.check_seen(renewal, f"N-{renewal.id}")
    move_renewal(renewal, "alter")
    if not order.values:
        raise BadInput("What is to be changed? Write it as size=40.")
    for name, value in order.values.items():
        _set(act, renewal, name, value)
    return act.done("edit_renewal", f"N-{renewal.id} changed: {', '.join(sorted(order.values))}")


def _set(act: Act, renewal: Renewal, name: str, value: str) -> None:
    if name == "title":
        renewal.title = _title(act, act.session.get_one(Product, renewal.product_id), value, renewal.id)
    elif name == "description":
        renewal.description = value.strip()
    elif name == "size":
        renewal.size = check_size(given.number(value)) if value.strip() else None
        _note_reserved(act, renewal)
    elif name in ("review", "review_on"):
        _review(act, renewal, given.day(value))
    else:
        raise BadInput(f"A renewal’s “{name}” can't be set. These can: title, description, size, review.")


def _note_reserved(act: Act, renewal: Renewal) -> None:
    if act.session.scalar(sa.select(Reservation.id).where(Reservation.renewal_id == renewal.id).limit(1)):
        act.note(f"What is reserved for N-{renewal.id} stays as it was: reserve anew to spread it by the new size.")


def _review(act: Act, renewal: Renewal, day: date | None) -> None:
    if day is None:
        raise BadInput("A renewal needs a day on which it is looked at again.")
    renewal.review_on = check_review(day, act.now.date())
    if renewal.state is not RenewalState.PROPOSED:
        return
    for change in live_wishes(act.session, renewal):
        before = change.returns_on
        if before is not None:
            rests_until(act, change, renewal)
        if change.returns_on is not None and change.returns_on != before:
            tell_review(act, change)


# ---- the word on a renewal -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DecideRenewal:
    """The product owner's word on a renewal, with a reason; *words* are the reason in further languages, by their codes."""

    renewal: int
    reason: str
    words: Mapping[str, str] = field(default_factory=dict)


def honour_renewal(act: Act, order: DecideRenewal) -> Effects:
    """Honour a renewal and with it its wishes, which go into its target release; everyone who waits is told."""
    renewal = renewal_of(act.session, order.renewal)
    act.check_seen(renewal, f"N-{renewal.id}")
    reason = given.needed(order.reason, "honoured")
    move_renewal(renewal, "honour")
    renewal.reason, renewal.decided_at = reason, act.now
    wishes = [wish for wish in live_wishes(act.session, renewal) if wish.state not in IN_RELEASE]
    for wish in wishes:
        honour_wish(act, wish)
        word = Decide(wish.id, DecisionKind.HONOUR, reason, words=order.words)
        record(act, wish, word)
        say(act, waiting_of(act.session, wish.id), told_by(word))
    release = open_target(act, renewal)
    if release is not None:
        _place_and_tell(act, wishes, release, Said(reason, order.words))
    act.standing.of_changes(*(wish.id for wish in wishes))
    return act.done("honour_renewal", f"N-{renewal.id} honoured{_with(len(wishes))}", reason)


def _with(count: int) -> str:
    return f", and {given.counted(count, 'wish').replace('wishs', 'wishes')} with it" if count else ""


def _place_and_tell(act: Act, wishes: list[Change], release: Release, said: Said) -> None:
    placed = place_wishes(act, wishes, release)
    for number in placed:
        act.tell(
            waiting_of(act.session, number),
            Event.SCHEDULED,
            release=release,
            reason=said.reason,
            in_languages=said.translated(),
        )


def reject_renewal(act: Act, order: DecideRenewal) -> Effects:
    """Reject a renewal: its wishes that have not shipped are parked again, due today; who was told otherwise hears it."""
    renewal = renewal_of(act.session, order.renewal)
    act.check_seen(renewal, f"N-{renewal.id}")
    reason = given.needed(order.reason, "rejected")
    wishes = live_wishes(act.session, renewal)
    move_renewal(renewal, "reject")
    renewal.reason, renewal.decided_at = reason, act.now
    act.session.flush()
    returned = [wish for wish in wishes if _comes_back(act, wish, renewal, reason)]
    for wish in merged_wishes(act.session, renewal):
        _would_come_back(act, wish, reason)
    free_time(act.session, renewal)
    renewal.release_id = None
    for wish in returned:
        take_back(act, wish, waiting_of(act.session, wish.id), Said(reason, order.words), _NO_LONGER)
    act.standing.of_changes(*(wish.id for wish in wishes))
    return act.done("reject_renewal", f"N-{renewal.id} rejected{_back(len(returned))}", reason)


def _back(count: int) -> str:
    if not count:
        return ""
    return f"; {given.counted(count, 'wish').replace('wishs', 'wishes')} to be decided today"


def _comes_back(act: Act, wish: Change, renewal: Renewal, reason: str) -> bool:
    """Whether the wish is parked and due again: what another honoured renewal brings goes on."""
    others = live_renewals(act.session, wish)
    if any(other.state is RenewalState.HONOURED for other in others):
        return False
    if wish.state is not ChangeState.PARKED:
        item = item_of(act.session, wish)
        move_change(act.session, wish, "set-aside")
        take_out(act, item)
        set_aside(act, wish, Aside(review=act.now.date()))
        wish.park_reason, wish.parked_since = reason, act.now
    wish.asked_since = None
    supersede(act, wish)
    bring_back(wish, act.now, rejected_with(renewal))
    return True


def _would_come_back(act: Act, wish: Change, reason: str) -> None:
    """What was honoured with the renewal and is merged away is parked and due once it is split."""
    others = live_renewals(act.session, wish)
    if wish.state_before_merge is ChangeState.HONOURED and not any(o.state is RenewalState.HONOURED for o in others):
        wish.state_before_merge = ChangeState.PARKED
        set_aside(act, wish, Aside(review=act.now.date()))
        wish.park_reason, wish.parked_since = reason, act.now
        supersede(act, wish)


# ---- the target release ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Target:
    """The release that is to bring a renewal; None where it has none any more. The reason is told with a new day."""

    renewal: int
    release: int | None
    reason: str | None = None


def target(act: Act, order: Target) -> Effects:
    """Give a renewal its target release; what is honoured of it is placed there, and what stood in the old one moves."""
    renewal = renewal_of(act.session, order.renewal)
    act.check_seen(renewal, f"N-{renewal.id}")
    move_renewal(renewal, "alter")
    if order.release == renewal.release_id:
        is_so = f"R-{order.release} as its target" if order.release else "no target release"
        raise RuleBroken(f"N-{renewal.id} has {is_so} already.")
    old = act.session.get(Release, renewal.release_id) if renewal.release_id else None
    if order.release is None:
        renewal.release_id = None
        return act.done("target_renewal", f"N-{renewal.id} has no target release any more", order.reason)
    release = release_of(act.session, order.release)
    _check_target(act, renewal, release)
    renewal.release_id = release.id
    if renewal.state is RenewalState.HONOURED:
        _move_along(act, renewal, old, release, order.reason)
        settle_days(act)
    _note_reserved_by_target(act, renewal)
    return act.done("target_renewal", f"N-{renewal.id} is to ship in R-{release.id}, {release.name}", order.reason)


def _check_target(act: Act, renewal: Renewal, release: Release) -> None:
    if release.product_id != renewal.product_id:
        raise RuleBroken(f"R-{release.id} and N-{renewal.id} belong to different products.")
    if release.kind is ReleaseKind.EXPEDITED:
        raise RuleBroken(f"R-{release.id} is expedited: it takes critical corrections, and no renewal.")
    if release.state not in OPEN_RELEASE:
        state = release.state.value.replace("-", " ")
        raise RuleBroken(f"R-{release.id} is {state}: it takes nothing more in. Choose a later release.")
    if is_to_freeze(release, act.now.date()):
        since = f"R-{release.id} should be frozen since {release.freeze_on}"
        raise RuleBroken(f"{since}: it takes nothing more in. Choose a later release.")
    check_day(act, release)


def _move_along(act: Act, renewal: Renewal, old: Release | None, release: Release, reason: str | None) -> None:
    wishes = live_wishes(act.session, renewal)
    for wish in wishes:
        item = item_of(act.session, wish)  # slipping one takes along what hangs on it
        if old is None or item is None or item.release_id != old.id:
            continue
        if release.planned_on > old.planned_on:
            slip_to(act, wish, release, reason)
        elif (refusal := why_not(act, wish, release)) is None:
            earlier = put(act, wish, release)
            waiters = waiting_of(act.session, wish.id)
            act.tell(waiters, Event.RESCHEDULED, release=release, earlier_date=earlier, reason=reason)
        else:
            act.note(f"C-{wish.id} stays in R-{old.id}: {refusal}")
    honoured = [wish for wish in wishes if wish.state is ChangeState.HONOURED]
    for number in place_wishes(act, honoured, release):
        act.tell(waiting_of(act.session, number), Event.SCHEDULED, release=release, reason=reason)


def _note_reserved_by_target(act: Act, renewal: Renewal) -> None:
    if act.session.scalar(sa.select(Reservation.id).where(Reservation.renewal_id == renewal.id).limit(1)):
        act.note(f"What is reserved for N-{renewal.id} stays where it was: reserve anew to spread it up to its target.")
