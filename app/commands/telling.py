"""What somebody who begins to wait is told: where the change stands today, with the reason last given."""

from collections.abc import Sequence

import sqlalchemy as sa

from app.commands.act import Act
from app.commands.finding import item_of
from models.changes import Change
from models.decisions import Decision
from models.releases import Release, ReleaseItem
from models.rules.lifecycle import IN_RELEASE, ChangeState, ReleaseState
from models.rules.terms import ChangeKind, DecisionKind, Disposition, Event, NoKind
from models.tickets import Waiter


def last_decision(act: Act, change: Change, *kinds: DecisionKind) -> Decision | None:
    """The decision in force, or the last of these kinds."""
    chosen = sa.select(Decision).where(Decision.change_id == change.id, Decision.superseded_by_act.is_(None))
    if kinds:
        chosen = chosen.where(Decision.kind.in_(kinds))
    return act.session.scalar(chosen.order_by(Decision.id.desc()).limit(1))


def outcome_of(no_kind: NoKind | None) -> Disposition:
    """How a no ends those who waited."""
    return Disposition.POSSIBLE_TODAY if no_kind is NoKind.POSSIBLE_TODAY else Disposition.REJECTED


def tell_newcomer(act: Act, change: Change, waiters: Sequence[Waiter]) -> None:
    """Tell these waiters where the change stands; shipped and rejected are their outcome."""
    if change.state is ChangeState.PARKED:
        _tell_parked(act, change, waiters)
    elif change.state is ChangeState.HONOURED:
        _tell_honoured(act, change, waiters)
    elif change.state in IN_RELEASE:
        item = item_of(act.session, change)
        assert item is not None, "what is planned stands in a release"
        act.tell(waiters, Event.SCHEDULED, release=act.session.get_one(Release, item.release_id))
    elif change.state is ChangeState.SHIPPED:
        _tell_shipped(act, change, waiters)
    elif change.state is ChangeState.REJECTED:
        tell_rejected(act, change, waiters)


def tell_rejected(act: Act, change: Change, waiters: Sequence[Waiter]) -> None:
    """Give these waiters the no that stands."""
    decision = last_decision(act, change, DecisionKind.REJECT)
    assert decision is not None, "what is rejected was decided"
    for waiter in waiters:
        waiter.outcome = outcome_of(decision.no_kind)
    act.tell(
        waiters, Event.REJECTED, reason=decision.reason, no_kind=decision.no_kind, brings_back=decision.brings_back
    )


def _tell_parked(act: Act, change: Change, waiters: Sequence[Waiter]) -> None:
    if change.returns_on is not None:
        decision = last_decision(act, change, DecisionKind.DEFER)
        act.tell(waiters, Event.DEFERRED, reason=decision.reason if decision else None, until=change.returns_on)
        return
    act.tell(waiters, Event.PARKED, reason=change.park_reason, until=change.review_on)


def _tell_honoured(act: Act, change: Change, waiters: Sequence[Waiter]) -> None:
    decision = last_decision(act, change, DecisionKind.HONOUR)
    if change.kind is ChangeKind.CORRECTION and decision is None:
        act.tell(waiters, Event.ORDERED)
        return
    act.tell(waiters, Event.HONOURED, reason=decision.reason if decision else change.mandate_reference)


def _tell_shipped(act: Act, change: Change, waiters: Sequence[Waiter]) -> None:
    release = act.session.scalar(
        sa.select(Release)
        .join(ReleaseItem, ReleaseItem.release_id == Release.id)
        .where(
            ReleaseItem.change_id == change.id, ReleaseItem.carried.is_(False), Release.state == ReleaseState.SHIPPED
        )
        .order_by(Release.shipped_at.desc())
        .limit(1)
    )
    assert release is not None, "what is shipped stands in a shipped release"
    for waiter in waiters:
        waiter.outcome = Disposition.SHIPPED
    act.tell(waiters, Event.SHIPPED, release=release, release_date=_shipped_on(release))


def _shipped_on(release: Release) -> object:
    return release.shipped_at.date() if release.shipped_at else release.planned_on
