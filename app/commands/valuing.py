"""Valuing: the urgency of a correction, and the values that a change is scored by."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.commands import given
from app.commands.act import Act
from app.commands.finding import change_of
from app.effects import Effects
from app.ranking.facts import facts_of, scoring_in
from models.changes import Change
from models.rules.errors import BadInput, RuleBroken
from models.rules.scoring import Model, check_effort, score_of, usual
from models.rules.states import ChangeState
from models.rules.terms import Audience, ChangeKind, Level


@dataclass(frozen=True, slots=True)
class Judge:
    """The urgency of a correction; an impact only where the counted one is wrong, with a reason."""

    change: int
    urgency: Level | None = None
    impact: Level | None = None
    reason: str | None = None


def judge(act: Act, order: Judge) -> Effects:
    """Judge a correction's urgency; its priority follows from it and from who waits."""
    change = change_of(act.session, order.change)
    act.check_seen(change, f"C-{change.id}")
    if change.kind is not ChangeKind.CORRECTION:
        raise RuleBroken(f"C-{change.id} is a {change.kind.value}: only a correction has an urgency.")
    if order.impact is not None and not (order.reason or "").strip():
        raise RuleBroken("An impact other than the counted one needs a reason.")
    change.urgency = order.urgency or change.urgency
    change.impact_override = order.impact or change.impact_override
    act.standing.of_changes(change.id)
    act.session.flush()
    act.standing.settle(act.recording)
    if change.priority == 1 and change.state in (ChangeState.HONOURED, ChangeState.PLANNED):
        act.note(f"C-{change.id} is critical: an expedited release is proposed.")
    priority = f"priority {change.priority}" if change.priority else "priority unknown until it is known who waits"
    return act.done("judge", f"C-{change.id}: urgency {change.urgency}, {priority}", order.reason)


@dataclass(frozen=True, slots=True)
class SetScore:
    """New values: value, effort in person-days, audience, affected_share, and the model's own criteria; "" takes one away.

    A score that moves by more than the model's threshold wants a reason.
    """

    change: int
    values: Mapping[str, str]
    reason: str | None = None


def set_score(act: Act, order: SetScore) -> Effects:
    """Value a change; the score follows."""
    change = change_of(act.session, order.change)
    act.check_seen(change, f"C-{change.id}")
    model = scoring_in(act.session).model
    before = score_of(model, facts_of(change)).total
    for name, value in order.values.items():
        _set_value(change, model, name, value.strip())
    if not (order.reason or "").strip():
        _check_moves_little(model, change, before)
    act.standing.of_changes(change.id)
    return act.done("set_score", f"C-{change.id} scored: {', '.join(sorted(order.values))}", order.reason)


def _check_moves_little(model: Model, change: Change, before: float | None) -> None:
    after = score_of(model, facts_of(change)).total
    if model.wants_reason(before, after):
        raise RuleBroken(f"The score of C-{change.id} would go from {before:.4g} to {after:.4g}. Say why.")


def _set_value(change: Change, model: Model, name: str, value: str) -> None:
    if name == "effort":
        change.effort = check_effort(given.number(value)) if value else None
    elif name == "value":
        known = model.criterion("value") or usual("value")
        change.value = known.checked(given.number(value)) if value else None
    elif name in ("audience", "visibility"):
        change.audience = given.one_of(Audience, value, "audience") if value else None
    elif name in ("share", "affected_share"):
        change.affected_share = given.share(value)
    else:
        _set_criterion(change, model, name, value)


def _set_criterion(change: Change, model: Model, name: str, value: str) -> None:
    """A criterion that this model has beside value and effort, as a number or as a word of its levels."""
    known = model.criterion(name)
    if known is None or not known.is_given:
        names = ["value", "effort", "visibility", "affected_share"]
        names += [each.name for each in model.criteria if each.is_given and each.name not in names]
        counted = " It is counted." if known is not None else ""
        listed = f"{', '.join(names[:-1])} and {names[-1]}"
        raise BadInput(f"The scoring model has no “{name}” to set.{counted} It has {listed}.")
    said = {other: number for other, number in (change.criteria or {}).items() if other != name}
    if value:
        word = known.read(value)
        said[name] = word if word is not None else known.checked(given.number(value))
    change.criteria = said
