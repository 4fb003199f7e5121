"""Estimating: what a change may cost and which team does how much of it, and what it took in the end."""

from collections.abc import Mapping
from dataclasses import dataclass

import sqlalchemy as sa

from app.commands import given
from app.commands.act import Act
from app.commands.finding import change_of
from app.commands.overbooking import overbooked_where
from app.commands.valuing import check_reason, follow_range, forget_ranges, marked, marks_on
from app.effects import Effects
from app.plans.teams import teams_of
from app.ranking.facts import facts_of, scoring_in
from app.rows.capacity import TeamRow
from models.capacity import Estimate
from models.changes import Change
from models.products import Product
from models.rules.errors import BadInput, NotFound, RuleBroken
from models.rules.scorers import HIGH, LOW
from models.rules.scoring import check_effort, score_of
from models.rules.states import ChangeState

_NAMES = {"likely": "effort", "low": LOW, "high": HIGH}
#: The parts of a split may miss its sum by what rounding takes, in person-days.
_ROUNDED = 0.01
_OVER = {
    ChangeState.SHIPPED: "has shipped: its estimate stays what it was. Say what it took: fortnight actual C-{0} DAYS.",
    ChangeState.MERGED: "is merged into another change: estimate that one.",
    ChangeState.REJECTED: "is rejected: nobody works on it.",
}
_BUILT = frozenset({ChangeState.READY, ChangeState.TESTED, ChangeState.SHIPPED})


@dataclass(frozen=True, slots=True)
class GiveEstimate:
    """One's own estimate in person-days: *likely*, *low*, *high* as typed; what is left out stays, "" takes one back.

    *teams* are the person-days of each, which add up to the likely (alone they say it); None leaves the split, {} ends
    it. With *settle* it is what all agreed on: a likely one leaves nothing of the ranges that others gave. A score that
    moves by more than the model's threshold wants a reason.
    """

    change: int
    values: Mapping[str, str]
    teams: Mapping[str, str] | None = None
    reason: str | None = None
    settle: bool = False


def give_estimate(act: Act, order: GiveEstimate) -> Effects:
    """Estimate a change; where several did, the mean holds and the range takes in what each of them gave."""
    change = change_of(act.session, order.change)
    act.check_seen(change, f"C-{change.id}")
    if (over := _OVER.get(change.state)) is not None:
        raise RuleBroken(f"C-{change.id} {over.format(change.id)}")
    numbers = {name: _number(text) for name, text in order.values.items()}
    split = None if order.teams is None else _split(act, change, order.teams)
    whole = check_effort(sum(split.values())) if split else None
    if whole is not None and numbers.get("likely") is None:
        numbers["likely"] = whole
    if order.settle and numbers.get("likely") is not None:
        forget_ranges(act, change)
    _check(act, change, numbers, split)
    model = scoring_in(act.session).model
    before = score_of(model, facts_of(change)).total
    for name, number in numbers.items():
        _mark(act, change, (_NAMES[name], number), settle=order.settle)
    follow_range(act, change)
    if split is not None or change.effort is None:
        _store_split(act, change, split or {})
    check_reason(model, change, before, order.reason)
    act.standing.of_changes(change.id)
    act.notes += overbooked_where(act.session, change)
    return act.done("estimate", f"C-{change.id} {_said(act, change)}", order.reason)


@dataclass(frozen=True, slots=True)
class SayActual:
    """What a change took in the end, in person-days; None takes it back."""

    change: int
    days: float | None


def say_actual(act: Act, order: SayActual) -> Effects:
    """Note what a built change took; estimates to come are read by what earlier ones were worth."""
    change = change_of(act.session, order.change)
    act.check_seen(change, f"C-{change.id}")
    if order.days is not None and change.state not in _BUILT:
        raise RuleBroken(
            f"C-{change.id} is {change.state.value}: what it took is known when it is built. Mark it ready first."
        )
    change.actual = None if order.days is None else check_effort(order.days)
    said = "took: not known" if order.days is None else f"took {given.person_days(order.days)}"
    estimated = f", estimated at {change.effort:g}" if order.days is not None and change.effort is not None else ""
    return act.done("actual", f"C-{change.id} {said}{estimated}")


def _number(text: str) -> float | None:
    return check_effort(given.number(text)) if text.strip() else None


def _check(act: Act, change: Change, numbers: Mapping[str, float | None], split: Mapping[int, float] | None) -> None:
    """Low, likely and high stand in their order, and a split adds up."""
    own = {
        name: next((m.value for m in marks_on(act, change, mark) if m.scorer == act.who), None)
        for name, mark in _NAMES.items()
    }
    said = own | dict(numbers)
    likely = said["likely"] if said["likely"] is not None or "likely" in numbers else change.effort
    low, high = said["low"], said["high"]
    if likely is None:
        if numbers.get("low") is not None or numbers.get("high") is not None:
            raise BadInput(f"Say what C-{change.id} is likely to take, too: low and high lie around it.")
        return
    if low is not None and low > likely and ("low" in numbers or "high" in numbers):
        raise BadInput(f"The low estimate of {given.person_days(low)} lies above the likely {likely:g}.")
    if high is not None and high < likely and ("low" in numbers or "high" in numbers):
        raise BadInput(f"The high estimate of {given.person_days(high)} lies below the likely {likely:g}.")
    if split and abs(sum(split.values()) - likely) > _ROUNDED:
        raise BadInput(
            f"The teams' parts add up to {given.person_days(sum(split.values()))}, and C-{change.id} is estimated at "
            f"{likely:g}. Let them add up, or leave the {likely:g} out."
        )


def _mark(act: Act, change: Change, said: tuple[str, float | None], *, settle: bool) -> None:
    name, number = said
    if name == "effort":
        change.effort = marked(act, change, said, settle=settle)
        if number is None:
            for bound in (LOW, HIGH):
                _mark(act, change, (bound, None), settle=settle)
    elif number is not None or settle or any(mark.scorer in (act.who, "") for mark in marks_on(act, change, name)):
        marked(act, change, said, settle=settle)


def _split(act: Act, change: Change, parts: Mapping[str, str]) -> dict[int, float]:
    """The person-days by team of the change's product; no team, or one with nothing to do, is left out."""
    teams = teams_of(act.session, change.product_id)
    found: dict[int, float] = {}
    for name, text in parts.items():
        team = _named(act, change, teams, name)
        days = given.number(text) if text.strip() else 0.0
        if days < 0:
            raise BadInput(f"{team.name} can't have {days:g} person-days of it: give 0 or more.")
        if team.id in found:
            raise BadInput(f"{team.name} is given twice. Say it once.")
        found[team.id] = days
    if not any(found.values()) and any(text.strip() for text in parts.values()):
        raise BadInput("No team has any of the work: give one of them more than 0 person-days.")
    return {team: days for team, days in found.items() if days}


def _named(act: Act, change: Change, teams: tuple[TeamRow, ...], name: str) -> TeamRow:
    wanted = name.strip().casefold()
    for team in teams:
        if team.name.casefold() == wanted:
            return team
    begun = [team for team in teams if wanted and team.name.casefold().startswith(wanted)]
    if len(begun) == 1:
        return begun[0]
    product = act.session.get_one(Product, change.product_id).name
    if not teams:
        raise NotFound(f"{product} has no teams: its work is not split. Leave the team out.")
    raise NotFound(f"{product} has no team “{name.strip()[:60]}”. There are: {', '.join(team.name for team in teams)}.")


def _store_split(act: Act, change: Change, split: Mapping[int, float]) -> None:
    chosen = sa.select(Estimate).where(Estimate.change_id == change.id).order_by(Estimate.id)
    rows = {row.team_id: row for row in act.session.scalars(chosen)}
    for team, row in rows.items():
        if team not in split:
            act.session.delete(row)
    for team, days in split.items():
        if team in rows:
            rows[team].days = days
        else:
            act.session.add(Estimate(change_id=change.id, team_id=team, days=days))


def _said(act: Act, change: Change) -> str:
    if change.effort is None:
        return "is not estimated any more"
    low, high = change.effort_low, change.effort_high
    bounds = f", at least {low:g}" if low is not None else ""
    if high is not None:
        bounds = f", between {low:g} and {high:g}" if low is not None else f", at most {high:g}"
    mean = _mean_of({mark.scorer for mark in marks_on(act, change, "effort")} - {""}, act.who)
    return f"estimated at {given.person_days(change.effort)}{bounds}{mean}"


def _mean_of(scorers: set[str], who: str) -> str:
    """Whose estimates the figure rests on, where others than who acts gave one."""
    others = sorted(scorers - {who})
    names = " and ".join(others)
    if not others:
        return ""
    if who in scorers:
        return f": the mean of yours and what {names} gave"
    return f": what {names} gave" if len(others) == 1 else f": the mean of what {names} gave"
