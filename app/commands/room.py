"""Whether a release has room for one more: its day is still to come, and nothing is frozen in it, or should be by now."""

from dataclasses import replace

import sqlalchemy as sa

from app.commands.act import Act
from app.commands.finding import release_facts
from app.plans.freezing import is_to_freeze, not_yet_frozen
from models.releases import Release
from models.rules.errors import RuleBroken
from models.rules.lifecycle import ReleaseFacts, allowed, step
from models.rules.states import OPEN_RELEASE
from models.rules.terms import ReleaseKind
from models.rules.thawed import THAWED


def check_day(act: Act, release: Release) -> None:
    """Raise RuleBroken where the release's day is past: whoever waits would be promised that day."""
    if release.planned_on >= act.now.date():
        return
    other = next_open(act, release)
    choose = f", or choose R-{other.id} on {other.planned_on.isoformat()}" if other is not None else ""
    raise RuleBroken(
        f"R-{release.id} was planned for {release.planned_on.isoformat()}, and that day is past: nobody can be promised "
        f"it. Give it another day first (release set R-{release.id} date=…){choose}."
    )


def target_facts(act: Act, release: Release) -> ReleaseFacts:
    """What the guards ask of a release that something is to go into; one that holds nothing has nothing to freeze."""
    facts = release_facts(act.session, release)
    is_due = bool(facts.items) and is_to_freeze(release, act.now.date())
    return replace(facts, closed_since=release.freeze_on) if is_due else facts


def next_open(act: Act, release: Release) -> Release | None:
    """The product's next regular release after this one, of today or later, that takes something in."""
    return act.session.scalar(
        sa.select(Release)
        .where(
            Release.product_id == release.product_id,
            Release.branch_id.is_not_distinct_from(release.branch_id),
            Release.kind == ReleaseKind.REGULAR,
            Release.state.in_(OPEN_RELEASE),
            not_yet_frozen(act.now.date()),
            Release.planned_on >= max(release.planned_on, act.now.date()),
            Release.id != release.id,
        )
        .order_by(Release.planned_on, Release.id)
        .limit(1)
    )


def open_for_first(act: Act, release: Release) -> None:
    """A freeze of nothing is no freeze: before the first change goes in, it falls, or moves to the release's own day."""
    thaw_if_empty(act, release)
    if not is_to_freeze(release, act.now.date()) or release_facts(act.session, release).items:
        return
    held = f"R-{release.id} held nothing on the day of its freeze"
    if release.planned_on > act.now.date():
        release.freeze_on = release.planned_on
        act.note(f"{held}: it freezes on {release.planned_on.isoformat()} now.")
    else:
        release.freeze_on = None
        act.note(f"{held}: that falls.")
    act.session.flush()


def thaw_if_empty(act: Act, release: Release) -> None:
    """A freeze that holds nothing falls: the release is planned again, and takes something in."""
    facts = release_facts(act.session, release)
    if allowed(THAWED, release.state, facts, "thaw"):
        release.state = step(THAWED, "thaw", release.state, facts) or release.state
        release.frozen_at = release.chance = None
        act.session.flush()
        act.note(f"R-{release.id} held nothing any more, so it is no longer frozen.")
