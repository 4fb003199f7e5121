"""What dependencies mean for placing and slipping a change."""

import sqlalchemy as sa

from app.commands.act import Act
from app.commands.finding import item_of, merged_tree
from models.changes import Change, Dependency
from models.releases import Release, ReleaseItem
from models.rules.errors import RuleBroken
from models.rules.states import IN_RELEASE, ChangeState
from models.rules.terms import DependencyKind


def check_place(act: Act, change: Change, release: Release) -> None:
    """Raise RuleBroken where a dependency forbids this change in this release."""
    for dependency in act.session.scalars(sa.select(Dependency).where(Dependency.change_id == change.id)):
        if dependency.kind is DependencyKind.NOT_BEFORE:
            if dependency.not_before is not None and release.planned_on < dependency.not_before:
                day = dependency.not_before.isoformat()
                raise RuleBroken(f"C-{change.id} must not ship before {day}; R-{release.id} is planned earlier.")
        elif dependency.kind is DependencyKind.REQUIRES and dependency.other_id is not None:
            _check_required(act, change, release, dependency.other_id)
    check_excluded(act, change, release)


def check_excluded(act: Act, change: Change, release: Release) -> None:
    """Raise RuleBroken where the release holds what excludes this change."""
    if (other := _excluded(act, change, release)) is not None:
        raise RuleBroken(f"C-{change.id} and C-{other} exclude each other, and C-{other} stands in R-{release.id}.")


def check_left_behind(act: Act, change: Change, release: Release) -> None:
    """Raise RuleBroken where what requires this change would ship before it."""
    for other in with_dependants(act, change)[1:]:
        item = item_of(act.session, other)
        there = act.session.get_one(Release, item.release_id) if item else None
        if there is not None and there.planned_on < release.planned_on and _requires(act, other, change):
            raise RuleBroken(
                f"C-{other.id} requires C-{change.id} and stands in R-{there.id}, which ships before R-{release.id}. "
                f"Let C-{change.id} slip instead: both move."
            )


def _requires(act: Act, one: Change, other: Change) -> bool:
    chosen = sa.select(Dependency.id).where(
        Dependency.change_id == one.id,
        Dependency.other_id.in_(merged_tree(act.session, other.id)),
        Dependency.kind == DependencyKind.REQUIRES,
    )
    return act.session.scalar(chosen.limit(1)) is not None


def _check_required(act: Act, change: Change, release: Release, required: int) -> None:
    other = act.session.get_one(Change, required)
    while other.merged_into_id is not None:
        other = act.session.get_one(Change, other.merged_into_id)
    if other.state is ChangeState.SHIPPED:
        return
    item = item_of(act.session, other)
    there = act.session.get_one(Release, item.release_id) if item else None
    if there is None or there.planned_on > release.planned_on:
        raise RuleBroken(
            f"C-{change.id} requires C-{other.id}, which is not planned by {release.planned_on.isoformat()}. "
            f"Place C-{other.id} first."
        )


def _excluded(act: Act, change: Change, release: Release) -> int | None:
    inside = sa.select(ReleaseItem.change_id).where(ReleaseItem.release_id == release.id)
    forth = sa.select(Dependency.other_id).where(
        Dependency.change_id == change.id, Dependency.kind == DependencyKind.EXCLUDES, Dependency.other_id.in_(inside)
    )
    back = sa.select(Dependency.change_id).where(
        Dependency.other_id == change.id, Dependency.kind == DependencyKind.EXCLUDES, Dependency.change_id.in_(inside)
    )
    return act.session.scalar(forth.union(back).limit(1))


def with_dependants(act: Act, change: Change) -> list[Change]:
    """The change and everything in a release that requires it or goes together with it, however far."""
    front = merged_tree(act.session, change.id)
    found = set(front)
    while front:
        requiring = sa.select(Dependency.change_id).where(
            Dependency.other_id.in_(front), Dependency.kind.in_([DependencyKind.REQUIRES, DependencyKind.TOGETHER])
        )
        joined = sa.select(Dependency.other_id).where(
            Dependency.change_id.in_(front), Dependency.kind == DependencyKind.TOGETHER
        )
        following: set[int | None] = set(act.session.scalars(requiring.union(joined)))
        trees = [merged_tree(act.session, number) for number in following if number is not None and number not in found]
        front = set().union(*trees) - found
        found |= front
    others = act.session.scalars(
        sa.select(Change).where(Change.id.in_(found - {change.id}), Change.state.in_(IN_RELEASE)).order_by(Change.id)
    )
    return [change, *others]
