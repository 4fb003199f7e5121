"""Scenarios: a what-if of a product kept under a name, named otherwise, and removed."""

from dataclasses import dataclass

import sqlalchemy as sa

from app.commands import given
from app.commands.act import Act
from app.effects import Effects
from app.plans.asked import Compose
from app.plans.products import product_meant
from app.plans.supposed import as_plain, from_plain
from models.composing import Scenario
from models.rules.errors import BadInput, NotFound, RuleBroken


@dataclass(frozen=True, slots=True)
class SaveScenario:
    """What is asked of a plan, under a name; a scenario of that name is replaced only where *replace* says so."""

    name: str
    order: Compose
    replace: bool = False


def save_scenario(act: Act, order: SaveScenario) -> Effects:
    """Keep a what-if; RuleBroken where the name is taken."""
    product = product_meant(act.session, order.order.product)
    name = _name(order.name)
    plain = as_plain(order.order)
    problems = from_plain(product.name, plain)[1]
    if problems:
        raise BadInput(" ".join(problems))
    known = act.session.scalar(_named(product.id, name))
    if known is not None and not order.replace:
        raise RuleBroken(f"There is a scenario “{known.name}” already. Choose another name, or replace it.")
    if known is not None:
        act.check_seen(known, f"the scenario “{known.name}”")
    scenario = known or Scenario(product_id=product.id, name=name)
    scenario.by, scenario.at, scenario.what = act.who, act.now, plain
    act.session.add(scenario)
    act.session.flush()
    act.made.append(str(scenario.id))
    return act.done("save_scenario", f"Scenario “{scenario.name}” {'replaced' if known is not None else 'saved'}")


@dataclass(frozen=True, slots=True)
class RenameScenario:
    """Another name for a scenario."""

    number: int
    name: str


def rename_scenario(act: Act, order: RenameScenario) -> Effects:
    """Name a scenario otherwise; RuleBroken where the name is taken."""
    scenario = _scenario_of(act, order.number)
    act.check_seen(scenario, f"the scenario “{scenario.name}”")
    before, name = scenario.name, _name(order.name)
    other = act.session.scalar(_named(scenario.product_id, name))
    if other is not None and other is not scenario:
        raise RuleBroken(f"There is a scenario “{other.name}” already. Choose another name.")
    scenario.name = name
    return act.done("rename_scenario", f"Scenario “{before}” is now “{name}”")


@dataclass(frozen=True, slots=True)
class RemoveScenario:
    """A scenario that nobody needs any more."""

    number: int


def remove_scenario(act: Act, order: RemoveScenario) -> Effects:
    """Remove a scenario; an undo brings it back."""
    scenario = _scenario_of(act, order.number)
    act.check_seen(scenario, f"the scenario “{scenario.name}”")
    act.session.delete(scenario)
    return act.done("remove_scenario", f"Scenario “{scenario.name}” removed")


def _name(text: str) -> str:
    name = given.short(" ".join(text.split()), given.LONGEST_NAME, "name")
    if name is None:
        raise BadInput("A scenario needs a name.")
    return name


def _named(product: int, name: str) -> sa.Select[Scenario]:
    """By name, whatever its case."""
    folded = sa.func.lower(Scenario.name) == name.lower()
    return sa.select(Scenario).where(Scenario.product_id == product, sa.or_(folded, Scenario.name == name)).limit(1)


def _scenario_of(act: Act, number: int) -> Scenario:
    scenario = act.session.get(Scenario, number)
    if scenario is None:
        raise NotFound("This scenario is gone. Somebody removed it.")
    return scenario
