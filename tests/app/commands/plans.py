"""Changes with efforts and scores, releases with room, and plans composed and applied, for the tests of plans."""

from collections.abc import Collection

from app.commands import applying, dependencies, house, planning, taking_out, valuing
from app.composer.solver import Watch
from app.effects import Effects
from app.jobs.compose import composed
from app.plans.asked import Compose, Composed
from models.rules.terms import DependencyKind
from tests.app.commands.desk import Desk

SECONDS = 20.0


def worth(desk: Desk, change: int, value: float, effort: float) -> int:
    """Give a change a value and an effort; its number."""
    fields = {"value": f"{value:g}", "effort": f"{effort:g}", "audience": "visitor"}
    desk.do(valuing.set_score, valuing.SetScore(change, fields, "Seen anew"))
    return change


def restless(desk: Desk) -> None:
    """A house in which waiting costs much, and moving what was promised nothing."""
    desk.do(house.set_house, house.SetHouse({"fades": "0.1", "promise_price": "0"}))


def rooms(desk: Desk, *capacities: float) -> list[int]:
    """Regular releases, a fortnight apart, with so many days each."""
    made = []
    for place, days in enumerate(capacities, 1):
        number = desk.release(14 * place)
        desk.do(planning.edit_release, planning.EditRelease(number, capacity=days))
        made.append(number)
    return made


def plan_of(desk: Desk, order: Compose | None = None) -> Composed:
    """The best plan as of now."""
    return composed(desk.database, order or Compose(), desk.now.date(), Watch(SECONDS))


def apply(desk: Desk, plan: Composed, taken: Collection[str] | None = None, *, who: str | None = None) -> Effects:
    """Take a plan, or some of its moves."""
    return desk.do(applying.apply_plan, applying.order_of(plan, taken), who=who)


def requires(desk: Desk, change: int, other: int) -> None:
    """One change requires another."""
    desk.do(dependencies.depend, dependencies.Depend(change, DependencyKind.REQUIRES, other))


def take_out(desk: Desk, change: int, reason: str = "Something else goes first") -> Effects:
    """Take a change out of its release."""
    return desk.do(taking_out.take_out, taking_out.TakeOut(change, reason))
