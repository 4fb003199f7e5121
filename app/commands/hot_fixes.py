"""Hot fixes: carried into every later release of every living branch until one confirms them there, or waived by name."""

from dataclasses import dataclass

import sqlalchemy as sa

from app.commands import given
from app.commands.act import Act
from app.commands.finding import release_of
from app.commands.verdicts import follow_tests, forget_whole
from app.effects import Effects
from app.plans.hot_fixes import unconfirmed
from models.releases import Release, ReleaseItem
from models.rules.errors import BadInput, NotFound, RuleBroken
from models.rules.states import UNSHIPPED_RELEASE, ReleaseState
from models.rules.terms import ReleaseKind


def carry_hot_fixes(act: Act, product_id: int) -> None:
    """Put every unconfirmed hot fix into every regular or major release of each branch that has not shipped."""
    hot = unconfirmed(act.session, product_id)
    releases = act.session.scalars(
        sa.select(Release).where(
            Release.product_id == product_id,
            Release.kind != ReleaseKind.EXPEDITED,
            Release.state.in_(UNSHIPPED_RELEASE),
        )
    ).all()
    for release in releases:
        wanted = hot.get(release.branch_id, [])
        items = act.session.scalars(sa.select(ReleaseItem).where(ReleaseItem.release_id == release.id)).all()
        inside = {item.change_id for item in items}
        for item in items:
            if item.carried and not item.ported and item.change_id not in wanted:
                act.session.delete(item)
        coming = [number for number in wanted if number not in inside]
        act.session.add_all(ReleaseItem(release_id=release.id, change_id=number, carried=True) for number in coming)
        if coming:
            forget_whole(act, release)
    act.session.flush()


@dataclass(frozen=True, slots=True)
class Waive:
    """Let a carried hot fix stay out of a release, by name and with a reason."""

    release: int
    change: int
    reason: str


def waive(act: Act, order: Waive) -> Effects:
    """Record who takes it on that a hot fix is not confirmed in this release."""
    reason = given.needed(order.reason, "waived")
    item = act.session.scalar(
        sa.select(ReleaseItem).where(
            ReleaseItem.release_id == order.release,
            ReleaseItem.change_id == order.change,
            ReleaseItem.carried.is_(True),
        )
    )
    if item is None:
        raise NotFound(f"R-{order.release} carries no hot fix C-{order.change}.")
    release = release_of(act.session, order.release)
    if release.state not in UNSHIPPED_RELEASE:
        raise BadInput(f"R-{release.id} has shipped already.")
    if item.ported and not _is_needed(act, release, item):
        raise RuleBroken(
            f"C-{order.change} was ported to R-{release.id} by hand: take it out instead (fortnight unport)."
        )
    item.waiver_by, item.waiver_reason = act.who, reason
    act.session.flush()
    if release.state is ReleaseState.IN_TEST:
        follow_tests(act, release)
    return act.done("waive", f"C-{order.change} waived in R-{order.release}", reason)


def _is_needed(act: Act, release: Release, item: ReleaseItem) -> bool:
    return item.change_id in unconfirmed(act.session, release.product_id).get(release.branch_id, [])
