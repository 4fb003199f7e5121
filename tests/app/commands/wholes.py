"""Renewals in one line, for tests: proposed, filled, honoured, rejected, pulled apart."""

from typing import Any

from app.commands import baking, renewals
from models.renewals import Renewal
from models.rules.states import RenewalState
from tests.app.commands.desk import Desk

WHY = "The lists are rebuilt as a whole"


def proposed(desk: Desk, title: str = "New course lists", **given: Any) -> int:
    """A renewal, by its number."""
    desk.product()
    return int(desk.do(renewals.propose, renewals.Propose(title, **given)).made[0][2:])


def honoured(desk: Desk, *wishes: int, release: int | None = None) -> int:
    """An honoured renewal with these wishes in it."""
    number = proposed(desk)
    for wish in wishes:
        bake(desk, wish, number)
    if release is not None:
        desk.do(renewals.target, renewals.Target(number, release))
    honour(desk, number)
    return number


def bake(desk: Desk, wish: int, renewal: int) -> Any:
    return desk.do(baking.bake, baking.Bake(wish, renewal, WHY))


def honour(desk: Desk, renewal: int) -> Any:
    return desk.do(renewals.honour_renewal, renewals.DecideRenewal(renewal, "We build it"))


def reject(desk: Desk, renewal: int) -> Any:
    return desk.do(renewals.reject_renewal, renewals.DecideRenewal(renewal, "It is too large for us"))


def pull(desk: Desk, wish: int, renewal: int, release: int | None = None) -> Any:
    return desk.do(baking.pull_out, baking.PullOut(wish, renewal, "It can come earlier alone", release))


def state(desk: Desk, renewal: int) -> RenewalState:
    return RenewalState(desk.row(Renewal, renewal)["state"])
