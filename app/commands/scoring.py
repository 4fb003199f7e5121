"""Scoring and policy: storing the document that says by which model changes are scored and by which rules they are ordered."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.commands.act import Act
from app.effects import Effects
from app.ranking.facts import SETTING, scoring_in
from models.house import Setting
from models.rules.errors import RuleBroken
from models.rules.scoring_document import document_of, scoring_of


@dataclass(frozen=True, slots=True)
class SetScoring:
    """A whole scoring document as TOML or JSON say it: the model and the policy; {} is Fortnight's own."""

    document: Mapping[str, Any]  # of whatever somebody wrote
    reason: str | None = None


def set_scoring(act: Act, order: SetScoring) -> Effects:
    """Score and order everything by this document from now on; BadInput where it can't be read."""
    new, old = scoring_of(order.document), scoring_in(act.session)
    if new == old:
        raise RuleBroken("Changes are scored and ordered so already; nothing was changed.")
    found = act.session.get(Setting, SETTING)
    if found is None:
        act.session.add(Setting(key=SETTING, value=document_of(new)))
    else:
        found.value = document_of(new)
    said = []
    if new.model != old.model:
        other = new.model.name != old.model.name
        said.append(f"Scored by {new.model.name}" + ("" if other else " with other weights or scales"))
    if new.policy != old.policy:
        rules = ", ".join(rule.value for rule in new.policy.in_force) or "the score alone"
        said.append(f"Ordered by {rules}")
    return act.done("set_scoring", "; ".join(said), order.reason)
