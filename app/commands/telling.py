"""What somebody who begins to wait is told: where the change stands today; and what is no longer true of a ticket."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from app.commands.act import Act
from app.commands.finding import item_of
from app.commands.wishes import live_renewals
from app.letters.told import in_languages, is_told, told_by
from app.plans.hot_fixes import is_inside
from models.acts import ActRecord
from models.changes import Change
from models.decisions import Decision
from models.releases import Release, ReleaseItem
from models.renewals import Renewal
from models.rules.states import IN_RELEASE, ChangeState, ReleaseState
from models.rules.terms import ChangeKind, DecisionKind, Disposition, Event, NoKind
from models.tickets import Ticket, Waiter

_DEFERRABLE = frozenset({ChangeState.PARKED, ChangeState.HONOURED})


def take_words_back(act: Act, ticket: Ticket, *events: Event) -> None:
    """Take back what was to be told of these events on a ticket itself and is no longer true; what has left stays."""
    unsent = act.mailbag.unsent(ticket.id, *events)
    for _, letter in unsent:
        act.note(f"The letter “{letter.subject}” had not left yet, and is taken back.")
    act.mailbag.retract([notice for notice, _ in unsent])


def last_decision(act: Act, change: Change, *kinds: DecisionKind) -> Decision | None:
    """The decision in force, or the last of these kinds."""
    chosen = sa.select(Decision).where(Decision.change_id == change.id, Decision.superseded_by_act.is_(None))
    if kinds:
        chosen = chosen.where(Decision.kind.in_(kinds))
    return act.session.scalar(chosen.order_by(Decision.id.desc()).limit(1))


def supersede(act: Act, change: Change) -> None:
    """What was decided before no longer stands; the words themselves stay."""
    for earlier in act.session.scalars(
        sa.select(Decision).where(Decision.change_id == change.id, Decision.superseded_by_act.is_(None))
    ):
        earlier.superseded_by_act = act.id


def outcome_of(no_kind: NoKind | None) -> Disposition:
    """How a no ends those who waited."""
    return Disposition.POSSIBLE_TODAY if no_kind is NoKind.POSSIBLE_TODAY else Disposition.REJECTED


def tell_newcomer(act: Act, change: Change, waiters: Sequence[Waiter]) -> None:
    """Tell these waiters where the change stands, and what can be done meanwhile; shipped and rejected are their outcome."""
    meanwhile = change.workaround if is_told(act.house, Event.WORKAROUND) else None
    if change.state in _DEFERRABLE and (renewal := _rests_for(act, change)) is not None:
        _tell_baked(act, change, renewal, waiters)
    elif (deferral := _deferral(act, change)) is not None:
        act.tell(waiters, Event.DEFERRED, until=change.returns_on, workaround=meanwhile, **_why(deferral))
    elif change.state is ChangeState.PARKED:
        # A date that has passed is no promise any more.
        until = change.review_on if change.review_on and change.review_on >= act.now.date() else None
        act.tell(waiters, Event.PARKED, reason=change.park_reason, until=until, workaround=meanwhile)
    elif change.state is ChangeState.HONOURED:
        _tell_honoured(act, change, waiters, meanwhile)
    elif change.state in IN_RELEASE:
        item = item_of(act.session, change)
        assert item is not None, "what is planned stands in a release"
        release = act.session.get_one(Release, item.release_id)
        # A day that has passed is no promise: the release is named without it.
        day = release.planned_on if release.planned_on >= act.now.date() else None
        act.tell(waiters, Event.SCHEDULED, release=release, release_date=day, workaround=meanwhile)
    elif change.state is ChangeState.SHIPPED:
        _tell_shipped(act, change, waiters)
    elif change.state is ChangeState.REJECTED:
        tell_rejected(act, change, waiters)
    elif change.state is ChangeState.NEW and meanwhile:
        act.tell(waiters, Event.WORKAROUND, workaround=meanwhile)


def tell_rejected(act: Act, change: Change, waiters: Sequence[Waiter]) -> None:
    """Give these waiters the no that stands."""
    decision = last_decision(act, change, DecisionKind.REJECT)
    assert decision is not None, "what is rejected was decided"
    for waiter in waiters:
        waiter.outcome = outcome_of(decision.no_kind)
    act.mailbag.tell_this(waiters, told_by(decision))


def to_be_told_shipped(waiters: Sequence[Waiter]) -> list[Waiter]:
    """Who must hear that it shipped: all who wait, and who had a no before it was reopened; not who withdrew."""
    done = (Disposition.SHIPPED, Disposition.WITHDRAWN)
    return [waiter for waiter in waiters if waiter.outcome not in done]


def rests_on(act: Act, change: Change) -> tuple[int | None, date | None]:
    """The renewal that a change rests for and the day on which it returns, as newcomers are told; neither where it rests not."""
    if change.state not in _DEFERRABLE:
        return None, None
    renewal = _rests_for(act, change)
    if renewal is None and _deferral(act, change) is None:
        return None, None
    return renewal.id if renewal is not None else None, change.returns_on


def _deferral(act: Act, change: Change) -> Decision | None:
    """The word by which it rests today; None where it doesn't, or where it was parked until something brings it back."""
    if change.state not in _DEFERRABLE or change.returns_on is None or change.returns_on <= act.now.date():
        return None
    decision = _last_word(act, change, DecisionKind.DEFER)
    since = change.parked_since
    return None if decision is None or (since is not None and decision.at < since) else decision


def _last_word(act: Act, change: Change, kind: DecisionKind) -> Decision | None:
    """The last decision of this kind that was not taken back, even if a question or a delay was added since."""
    taken_back = sa.select(ActRecord.id).where(ActRecord.verb == "undo")
    return act.session.scalar(
        sa.select(Decision)
        .where(
            Decision.change_id == change.id,
            Decision.kind == kind,
            sa.or_(Decision.superseded_by_act.is_(None), Decision.superseded_by_act.not_in(taken_back)),
        )
        .order_by(Decision.id.desc())
        .limit(1)
    )


def _rests_for(act: Act, change: Change) -> Renewal | None:
    """The renewal that the wish is part of, where that is the word in force on it."""
    decision = last_decision(act, change)
    if decision is None or decision.kind is not DecisionKind.BAKE:
        return None
    day = change.returns_on
    is_due = change.state is ChangeState.PARKED if day is None else day <= act.now.date()
    return None if is_due else next(iter(live_renewals(act.session, change)), None)


def _tell_baked(act: Act, change: Change, renewal: Renewal, waiters: Sequence[Waiter]) -> None:
    decision = last_decision(act, change, DecisionKind.BAKE)
    act.tell(
        waiters,
        Event.BAKED_IN,
        reason=decision.reason if decision else None,
        until=change.returns_on,
        renewal=renewal.title,
        workaround=change.workaround if is_told(act.house, Event.WORKAROUND) else None,
        in_languages=in_languages(decision.words) if decision else (),
    )


def _tell_honoured(act: Act, change: Change, waiters: Sequence[Waiter], meanwhile: str | None) -> None:
    decision = _last_word(act, change, DecisionKind.HONOUR)
    if change.kind is ChangeKind.CORRECTION and decision is None:
        act.tell(waiters, Event.ORDERED, workaround=meanwhile)
        return
    why = _why(decision) if decision else {"reason": change.mandate_reference}
    act.tell(waiters, Event.HONOURED, workaround=meanwhile, **why)


def _why(decision: Decision | None) -> dict[str, Any]:
    """The reason of a decision as it is told, in every language that it was given in."""
    return {"reason": decision.reason, "in_languages": in_languages(decision.words)} if decision else {}


def _tell_shipped(act: Act, change: Change, waiters: Sequence[Waiter]) -> None:
    release = act.session.scalar(
        sa.select(Release)
        .join(ReleaseItem, ReleaseItem.release_id == Release.id)
        .where(ReleaseItem.change_id == change.id, Release.state == ReleaseState.SHIPPED, is_inside())
        # Where it shipped first; a hot fix whose own release was withdrawn is out by the one that carried it.
        .order_by(ReleaseItem.carried, Release.shipped_at.desc())
        .limit(1)
    )
    assert release is not None, "what is shipped stands in a shipped release"
    for waiter in waiters:
        waiter.outcome = Disposition.SHIPPED
    act.tell(waiters, Event.SHIPPED, release=release, release_date=_shipped_on(release))


def _shipped_on(release: Release) -> object:
    return release.shipped_at.date() if release.shipped_at else release.planned_on
