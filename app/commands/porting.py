"""Porting: a change put into releases of other branches than its own, where it takes a verdict, moves nothing and tells nobody."""

from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.commands import given
from app.commands.act import Act
from app.commands.finding import change_facts, change_of, release_of
from app.commands.hot_fixes import carry_hot_fixes
from app.commands.releases import let_in
from app.commands.room import check_day, open_for_first, target_facts, thaw_if_empty
from app.commands.together import check_excluded
from app.commands.verdicts import follow_tests, forget_whole
from app.effects import Effects
from app.plans.hot_fixes import is_inside
from models.changes import Change
from models.releases import Branch, Release, ReleaseItem
from models.rules.errors import NotFound, RuleBroken
from models.rules.lifecycle import CHANGE, step
from models.rules.states import UNSHIPPED_RELEASE, ReleaseState


@dataclass(frozen=True, slots=True)
class Port:
    """Put a change into a release of another branch as well; into one that is frozen *late*, with a reason."""

    change: int
    release: int
    late: str | None = None


def port(act: Act, order: Port) -> Effects:
    """The release does not ship before the change is tested there; nobody is told by it."""
    change, release = change_of(act.session, order.change), release_of(act.session, order.release)
    act.check_seen(change, f"C-{change.id}")
    late = given.needed(order.late, "ported late") if order.late is not None else None
    open_for_first(act, release)
    target = target_facts(act, release)
    facts = change_facts(
        act.session,
        change,
        target=target,
        late=late is not None,
        goes_in="port",
        branches=_branches(act.session, change),
    )
    step(CHANGE, "port", change.state, facts)
    check_day(act, release)
    check_excluded(act, change, release)
    item = _item(act, change, release)
    item.carried = item.ported = True
    if let_in(act, release) or target.closed_since is not None:
        item.late_by, item.late_reason = act.who, late
    act.session.flush()
    return act.done("port", f"C-{change.id} ported to R-{release.id}, {release.name}", late)


def _branches(session: Session, change: Change) -> tuple[str, ...]:
    """Where it stands or was ported, and where it has shipped; a carried hot fix is not confirmed there yet."""
    here = sa.or_(
        sa.and_(
            Release.state.in_(UNSHIPPED_RELEASE), sa.or_(ReleaseItem.carried.is_(False), ReleaseItem.ported.is_(True))
        ),
        sa.and_(Release.state == ReleaseState.SHIPPED, is_inside()),
    )
    rows = session.scalars(
        sa.select(sa.func.coalesce(Branch.name, ""))
        .select_from(ReleaseItem)
        .join(Release, Release.id == ReleaseItem.release_id)
        .outerjoin(Branch, Branch.id == Release.branch_id)
        .where(ReleaseItem.change_id == change.id, here)
        .distinct()
    )
    return tuple(sorted(rows))


def _item(act: Act, change: Change, release: Release) -> ReleaseItem:
    """Its item there: what is carried already is ported by this; a waiver of it ends."""
    found = act.session.scalar(_in(change.id, release.id))
    if found is None:
        found = ReleaseItem(release_id=release.id, change_id=change.id)
        act.session.add(found)
        forget_whole(act, release)
    found.waiver_by = found.waiver_reason = None
    return found


@dataclass(frozen=True, slots=True)
class Unport:
    """Take a ported change out of that release again."""

    change: int
    release: int


def unport(act: Act, order: Unport) -> Effects:
    """Take it out; a hot fix goes on being carried there."""
    change, release = change_of(act.session, order.change), release_of(act.session, order.release)
    act.check_seen(change, f"C-{change.id}")
    item = act.session.scalar(_in(change.id, release.id))
    if item is None or not item.ported:
        raise NotFound(f"C-{change.id} was not ported to R-{release.id}.")
    if release.state not in UNSHIPPED_RELEASE:
        raise RuleBroken(f"R-{release.id} is {release.state.value}: withdraw the change from it instead.")
    act.session.delete(item)
    act.session.flush()
    carry_hot_fixes(act, release.product_id)
    thaw_if_empty(act, release)
    if release.state is ReleaseState.IN_TEST:
        follow_tests(act, release)
    return act.done("unport", f"C-{change.id} is no longer ported to R-{release.id}")


def _in(change: int, release: int) -> sa.Select[ReleaseItem]:
    return sa.select(ReleaseItem).where(ReleaseItem.change_id == change, ReleaseItem.release_id == release)
