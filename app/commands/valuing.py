"""Valuing: the urgency of a correction, and the values that a change is scored by."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from app.commands import given
from app.commands.act import Act
from app.commands.finding import change_of
from app.commands.overbooking import overbooked_where
from app.effects import Effects
from app.ranking.facts import facts_of, scoring_in
from models.changes import Change, Mark
from models.rules.errors import BadInput, ReasonWanted, RuleBroken
from models.rules.scorers import HIGH, LOW, settled_at
from models.rules.scoring import Model, check_effort, score_of, usual
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
    given.words(order.reason or "", "reason")
    if order.impact is not None and not (order.reason or "").strip():
        raise RuleBroken("An impact other than the counted one needs a reason.")
    change.urgency = order.urgency or change.urgency
    change.impact_override = order.impact or change.impact_override
    act.standing.of_changes(change.id)
    act.session.flush()
    act.standing.settle(act.recording)
    priority = f"priority {change.priority}" if change.priority else "priority unknown until it is known who waits"
    return act.done("judge", f"C-{change.id}: urgency {change.urgency}, {priority}", order.reason)


@dataclass(frozen=True, slots=True)
class SetScore:
    """New values: value, effort in person-days, audience, affected_share, and the model's own criteria; "" takes one away.

    Each number is the mark of whoever says it, and the mean of all marks holds; with *settle* it is what all agreed on.
    A score that moves by more than the model's threshold wants a reason.
    """

    change: int
    values: Mapping[str, str]
    reason: str | None = None
    settle: bool = False


def set_score(act: Act, order: SetScore) -> Effects:
    """Value a change; the score follows."""
    change = change_of(act.session, order.change)
    act.check_seen(change, f"C-{change.id}")
    model = scoring_in(act.session).model
    before = score_of(model, facts_of(change)).total
    for name, value in order.values.items():
        _set_value(act, change, model, (name, value.strip()), settle=order.settle)
    check_reason(model, change, before, order.reason)
    act.standing.of_changes(change.id)
    if "effort" in order.values:
        act.notes += overbooked_where(act.session, change)
    agreed = " as agreed" if order.settle else ""
    return act.done("set_score", f"C-{change.id} scored{agreed}: {', '.join(sorted(order.values))}", order.reason)


def check_reason(model: Model, change: Change, before: float | None, reason: str | None) -> None:
    """Raise ReasonWanted where the score moves far from *before* and nobody says why."""
    said = given.words(reason or "", "reason")
    after = score_of(model, facts_of(change)).total
    if said is None and model.wants_reason(before, after):
        raise ReasonWanted(f"The score of C-{change.id} would go from {before:.4g} to {after:.4g}. Say why.")


def _set_value(act: Act, change: Change, model: Model, said: tuple[str, str], *, settle: bool) -> None:
    name, value = said
    if name in ("audience", "visibility"):
        change.audience = given.one_of(Audience, value, "audience") if value else None
    elif name in ("share", "affected_share"):
        change.affected_share = given.share(value)
    else:
        number = _number(model, name, value)
        settled = marked(act, change, (name, number), settle=settle)
        if name == "effort":
            if settle:
                forget_ranges(act, change)
            change.effort = settled
            follow_range(act, change)
        elif name == "value":
            change.value = settled
        else:
            held = {other: kept for other, kept in (change.criteria or {}).items() if other != name}
            change.criteria = held if settled is None else {**held, name: settled}


def _number(model: Model, name: str, value: str) -> float | None:
    """What is given, as a number or as a word of the criterion's levels; None takes it away."""
    known = model.criterion(name) or (usual(name) if name in ("value", "effort") else None)
    if known is None or not known.is_given:
        names = ["value", "effort", "visibility", "affected_share"]
        names += [each.name for each in model.criteria if each.is_given and each.name not in names]
        counted = " It is counted." if known is not None else ""
        listed = f"{', '.join(names[:-1])} and {names[-1]}"
        raise BadInput(f"The scoring model has no “{name}” to set.{counted} It has {listed}.")
    if not value:
        return None
    word = known.read(value)
    if word is not None:
        return word
    if known.levels and value[0].isalpha():
        raise BadInput(f"“{value[:40]}” is no {name}. Choose {', '.join(known.levels)}, or give a number.")
    return check_effort(given.number(value)) if name == "effort" else known.checked(given.number(value))


def marked(act: Act, change: Change, said: tuple[str, float | None], *, settle: bool) -> float | None:
    """Put one's own mark, or take it back; gives what the marks of all settle at now."""
    name, number = said
    marks = {mark.scorer: mark for mark in marks_on(act, change, name)}
    own = marks.pop(act.who, None)
    others = [] if settle else [mark for scorer, mark in marks.items() if scorer]
    if number is None and own is None and others:
        names = " and ".join(mark.scorer for mark in others)
        raise RuleBroken(
            f"The {name} of C-{change.id} was given by {names}, not by you: they can take it back, or all agree on another."
        )
    for scorer, mark in marks.items():
        if settle or not scorer:  # nobody knows who gave it: whoever says it first stands for it
            act.session.delete(mark)
    if number is None and own is not None:
        act.session.delete(own)
    elif number is not None and own is not None:
        own.value, own.at = number, act.now
    elif number is not None:
        act.session.add(Mark(change_id=change.id, criterion=name, scorer=act.who, value=number, at=act.now))
    return settled_at([mark.value for mark in others] + ([] if number is None else [number]))


def marks_on(act: Act, change: Change, name: str) -> Sequence[Mark]:
    """What scorers gave a change on one criterion, in the order in which they first did."""
    chosen = sa.select(Mark).where(Mark.change_id == change.id, Mark.criterion == name).order_by(Mark.id)
    return act.session.scalars(chosen).all()


def forget_ranges(act: Act, change: Change) -> None:
    """What all agreed on leaves nothing of the ranges that others gave before; one's own stays until one says another."""
    for name in (LOW, HIGH):
        for mark in marks_on(act, change, name):
            if mark.scorer != act.who:
                act.session.delete(mark)
    act.session.flush()


def follow_range(act: Act, change: Change) -> None:
    """Low and high of the effort take in what anybody gave; with one mark, or like ones, and no range there is none."""
    efforts, lows, highs = ([mark.value for mark in marks_on(act, change, name)] for name in ("effort", LOW, HIGH))
    change.effort_low = change.effort_high = None
    if change.effort is None:
        return
    disagree = len(set(efforts)) > 1
    if lows or disagree:
        change.effort_low = min([*lows, *efforts, change.effort])
    if highs or disagree:
        change.effort_high = max([*highs, *efforts, change.effort])
