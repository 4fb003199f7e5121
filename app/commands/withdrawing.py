"""Withdrawing a shipped release, or one change of it: states, hot fixes and letters follow."""

from dataclasses import dataclass

import sqlalchemy as sa

from app.commands import given
from app.commands.act import Act
from app.commands.finding import items_of, move_release, release_facts, release_of
from app.commands.hot_fixes import carry_hot_fixes
from app.commands.unshipping import unship
from app.effects import Effects
from app.plans.shipped import returning
from models.changes import Change, Dependency
from models.releases import Release, ReleaseItem
from models.rules.errors import NotFound, RuleBroken
from models.rules.lifecycle import RELEASE, step
from models.rules.states import ChangeState
from models.rules.terms import DependencyKind


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Take a shipped release back."""

    release: int
    reason: str


def withdraw(act: Act, order: Withdraw) -> Effects:
    """Changes return, tickets reopen, unsent letters are withdrawn, and those who were told get word of it."""
    release = release_of(act.session, order.release)
    act.check_seen(release, f"R-{release.id}")
    return _withdraw(act, release, given.needed(order.reason, "withdrawn"))


def _withdraw(act: Act, release: Release, reason: str) -> Effects:
    move_release(act.session, release, "withdraw")
    release.withdrawn_at = act.now
    _take_back(act, release, [item for item in items_of(act.session, release) if item.withdrawn_at is None], reason)
    return act.done("withdraw", f"R-{release.id} withdrawn: {release.name}", reason)


@dataclass(frozen=True, slots=True)
class WithdrawChange:
    """Take one change of a shipped release back."""

    release: int
    change: int
    reason: str


def withdraw_change(act: Act, order: WithdrawChange) -> Effects:
    """The change returns as by a withdrawn release, which stays shipped with the others; of the last one, it doesn't."""
    release = release_of(act.session, order.release)
    act.check_seen(release, f"R-{release.id}")
    reason = given.needed(order.reason, "withdrawn")
    step(RELEASE, "withdraw", release.state, release_facts(act.session, release))
    inside = [item for item in items_of(act.session, release) if item.waiver_reason is None]
    item = next((each for each in inside if each.change_id == order.change), None)
    if item is None:
        raise NotFound(f"C-{order.change} did not ship in R-{release.id}.")
    if item.withdrawn_at is not None:
        raise RuleBroken(f"C-{order.change} was taken back from R-{release.id} already.")
    if all(each is item or each.withdrawn_at is not None for each in inside):
        act.note(f"C-{order.change} was all that R-{release.id} still held, so the whole release is withdrawn.")
        return _withdraw(act, release, reason)
    item.withdrawn_at, item.withdrawn_because = act.now, reason
    _take_back(act, release, [item], reason)
    _note_left_alone(act, item.change_id)
    return act.done("withdraw", f"C-{item.change_id} withdrawn from R-{release.id}, {release.name}", reason)


def _take_back(act: Act, release: Release, items: list[ReleaseItem], reason: str) -> None:
    act.session.flush()
    for number in sorted(returning(act.session, release, [item.change_id for item in items])):
        unship(act, act.session.get_one(Change, number), reason)
    act.session.flush()
    carry_hot_fixes(act, release.product_id)


def _note_left_alone(act: Act, change: int) -> None:
    """Say what is out and requires what is taken back."""
    chosen = (
        sa.select(Change.id)
        .join(Dependency, Dependency.change_id == Change.id)
        .where(
            Dependency.other_id == change,
            Dependency.kind == DependencyKind.REQUIRES,
            Change.state == ChangeState.SHIPPED,
        )
        .order_by(Change.id)
    )
    if left := [f"C-{number}" for number in act.session.scalars(chosen)]:
        act.note(
            f"{left[0]} requires C-{change}, and stays shipped."
            if len(left) == 1
            else f"{', '.join(left)} require C-{change}, and stay shipped."
        )
