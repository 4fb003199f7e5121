"""Valuing: the urgency of a correction, and the values that a change is scored by."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.commands import given
from app.commands.act import Act
from app.commands.finding import change_of
from app.effects import Effects
from models.changes import Change
from models.rules.errors import BadInput, RuleBroken
from models.rules.scoring import check_effort, check_value
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
    """New values of the scoring model: value 1–10, effort in person-days, audience, affected_share; "" takes one away."""

    change: int
    values: Mapping[str, str]
    reason: str | None = None


def set_score(act: Act, order: SetScore) -> Effects:
    """Value a change; the score follows."""
    change = change_of(act.session, order.change)
    act.check_seen(change, f"C-{change.id}")
    for name, value in order.values.items():
        _set_value(change, name, value.strip())
    act.standing.of_changes(change.id)
    return act.done("set_score", f"C-{change.id} scored: {', '.join(sorted(order.values))}", order.reason)


def _set_value(change: Change, name: str, value: str) -> None:
    if name in ("value", "effort"):
        check = check_value if name == "value" else check_effort
        setattr(change, name, check(given.number(value)) if value else None)
    elif name in ("audience", "visibility"):
        change.audience = given.one_of(Audience, value, "audience") if value else None
    elif name in ("share", "affected_share"):
        change.affected_share = given.share(value)
    else:
        raise BadInput(f"The scoring model has no “{name}”. It has value, effort, visibility and affected_share.")
