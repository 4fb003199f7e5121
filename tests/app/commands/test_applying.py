"""Applying a plan: all its moves or some, in one act, told once, undone at once, and refused where it is older than the data."""

import pytest

from app.commands import applying, closures, releases, teams
from app.composer.checker import broken
from app.composer.difference import today
from app.plans.asked import Compose, WhatIf
from app.plans.shown import partly, recomputed
from app.plans.stale import PlanOutdated
from models.changes import Change, Dependency
from models.database import writing
from models.releases import ReleaseItem
from models.rules.errors import RuleBroken
from models.rules.states import ChangeState, LetterState
from models.rules.terms import ClosureKind, DependencyKind, Event
from tests.app.commands.desk import HISTORY, Desk
from tests.app.commands.plans import apply, plan_of, requires, restless, rooms, worth


def test_the_whole_plan_is_one_act_and_the_board_then_is_the_plan(desk: Desk) -> None:
    restless(desk)
    first, second = rooms(desk, 6, 6)
    low, high = (worth(desk, desk.honoured(desk.ticket()), value, 6) for value in (2, 9))
    desk.place(low, first)
    plan = plan_of(desk)
    effects = apply(desk, plan)
    assert effects.sentence == "Plan applied: 1 placed, 1 moved (2 changes)"
    assert {row["change_id"]: row["release_id"] for row in desk.rows(ReleaseItem)} == {high: first, low: second}
    assert today(plan_of(desk).asked.problem) == plan.plan.placed
    assert plan_of(desk).shown.moves == ()


def test_everyone_is_told_once_of_where_it_stands_in_the_end(desk: Desk) -> None:
    restless(desk)
    first, _ = rooms(desk, 6, 6)
    tickets = [desk.ticket(), desk.ticket()]
    low, high = (worth(desk, desk.honoured(ticket), value, 6) for ticket, value in zip(tickets, (2, 9), strict=True))
    desk.place(low, first)
    desk.post()
    apply(desk, plan_of(desk))
    assert desk.told(tickets[0])[-2:] == [Event.SCHEDULED.value, Event.RESCHEDULED.value]
    assert desk.told(tickets[1])[-1] == Event.SCHEDULED.value
    assert desk.told(tickets[1]).count(Event.SCHEDULED.value) == 1
    assert plan_of(desk).plan.placed == {f"C-{high}": f"R-{first}", f"C-{low}": f"R-{first + 1}"}


def test_a_later_day_by_a_plan_is_a_slip_and_an_earlier_one_is_none(desk: Desk) -> None:
    restless(desk)
    first, second = rooms(desk, 6, 6)
    low, high, new = (worth(desk, desk.honoured(desk.ticket()), value, 6) for value in (2, 9, 1))
    desk.place(low, first)
    desk.place(high, second)
    promised = desk.row(Change, low)["first_promise"]
    apply(desk, plan_of(desk))
    placed = {row["change_id"]: row["release_id"] for row in desk.rows(ReleaseItem)}
    assert (placed[high], placed[low]) == (first, second)
    assert [desk.row(Change, each)["slips"] for each in (low, high, new)] == [1, 0, 0]
    assert desk.row(Change, low)["first_promise"] == promised
    desk.undo()
    assert desk.row(Change, low)["slips"] == 0


def test_what_goes_out_of_the_plan_takes_its_day_back(desk: Desk) -> None:
    (first,) = rooms(desk, 6)
    ticket, other = desk.ticket(), desk.ticket()
    low, high = worth(desk, desk.honoured(ticket), 2, 6), worth(desk, desk.honoured(other), 9, 6)
    desk.place(low, first)
    desk.post()
    effects = apply(desk, plan_of(desk))
    assert effects.sentence == "Plan applied: 1 placed, 1 taken out (2 changes)"
    assert (desk.state_of(low), desk.state_of(high)) == (ChangeState.HONOURED, ChangeState.PLANNED)
    (letter,) = desk.letters(Event.CORRECTION)
    assert letter["state"] is LetterState.DRAFT


def test_an_undo_brings_the_earlier_plan_back_whole(desk: Desk) -> None:
    restless(desk)
    first, _ = rooms(desk, 6, 6)
    low, _high = (worth(desk, desk.honoured(desk.ticket()), value, 6) for value in (2, 9))
    desk.place(low, first)
    desk.post()
    before = desk.state(without=HISTORY)
    apply(desk, plan_of(desk))
    desk.undo()
    assert desk.state(without=HISTORY) == before


def test_what_belongs_together_can_be_taken_in_one_order_alone(desk: Desk) -> None:
    rooms(desk, 20)
    one, other = (worth(desk, desk.honoured(desk.ticket()), value, 2) for value in (5, 5))
    requires(desk, one, other)
    plan = plan_of(desk)
    (breach,) = recomputed(plan, {f"C-{one}"}).breaches
    assert (breach.kind.value, breach.names) == ("requires", (f"C-{one}", f"C-{other}"))
    with pytest.raises(RuleBroken, match=f"C-{one} requires C-{other}, which would ship in none of these"):
        apply(desk, plan, {f"C-{one}"})
    apply(desk, plan, {f"C-{other}"})
    assert desk.state_of(one) is ChangeState.HONOURED
    apply(desk, plan_of(desk))
    assert desk.state_of(one) is ChangeState.PLANNED


def test_dependants_change_places_with_what_they_require(desk: Desk) -> None:
    """Neither could move first by hand: each step between would be refused."""
    restless(desk)
    first, second = rooms(desk, 8, 8)
    big = worth(desk, desk.honoured(desk.ticket()), 10, 8)
    base, top = (worth(desk, desk.honoured(desk.ticket()), 1, 4) for _ in range(2))
    requires(desk, top, base)
    desk.place(base, first)
    desk.place(top, first)
    apply(desk, plan_of(desk))
    placed = {row["change_id"]: row["release_id"] for row in desk.rows(ReleaseItem)}
    assert placed == {big: first, base: second, top: second}


def test_part_of_a_plan_is_worth_what_the_checker_counts(desk: Desk) -> None:
    rooms(desk, 6, 6)
    names = [f"C-{worth(desk, desk.honoured(desk.ticket()), value, 3)}" for value in (2, 4, 9)]
    plan = plan_of(desk)
    part = recomputed(plan, names[1:])
    assert part.breaches == ()
    moves = {move.number: move.value for move in plan.shown.moves}
    assert part.value == pytest.approx(part.today + moves[names[1]] + moves[names[2]])
    assert recomputed(plan, names).value == pytest.approx(plan.plan.value)
    assert sum(team.taken for release in part.releases for team in release.teams) == 6
    assert broken(plan.asked.problem, partly(plan, names)) == []


def test_a_plan_is_refused_where_somebody_filled_its_release_meanwhile(desk: Desk) -> None:
    (first,) = rooms(desk, 6)
    worth(desk, desk.honoured(desk.ticket()), 9, 6)
    other = worth(desk, desk.honoured(desk.ticket()), 2, 3)
    plan = plan_of(desk)
    desk.do(releases.place, releases.Place(other, first), who="Mia Lind")
    before = desk.state()
    with pytest.raises(PlanOutdated) as refusal:
        apply(desk, plan)
    assert desk.state() == before
    assert f"Mia Lind: C-{other} placed in R-{first}" in refusal.value.sentence
    assert [each.by for each in refusal.value.meanwhile] == ["Mia Lind"]
    apply(desk, plan_of(desk))
    assert desk.state_of(other) is ChangeState.HONOURED


def test_what_others_did_elsewhere_does_not_matter(desk: Desk) -> None:
    first, second = rooms(desk, 6, 6)
    change = worth(desk, desk.honoured(desk.ticket()), 9, 6)
    other = worth(desk, desk.honoured(desk.ticket()), 8, 6)
    plan = plan_of(desk)
    assert plan.plan.placed[f"C-{other}"] == f"R-{second}"
    desk.do(releases.place, releases.Place(other, second), who="Mia Lind")
    apply(desk, plan, {f"C-{change}"})
    assert {row["change_id"]: row["release_id"] for row in desk.rows(ReleaseItem)} == {change: first, other: second}


def test_another_effort_makes_the_plan_old(desk: Desk) -> None:
    rooms(desk, 6)
    change = worth(desk, desk.honoured(desk.ticket()), 9, 6)
    plan = plan_of(desk)
    worth(desk, change, 9, 5)
    with pytest.raises(PlanOutdated, match=f"C-{change} scored"):
        apply(desk, plan)


def test_a_release_that_was_frozen_meanwhile_takes_nothing_in(desk: Desk) -> None:
    (first,) = rooms(desk, 9)
    held = worth(desk, desk.planned(desk.ticket(), release=first), 2, 2)
    change = worth(desk, desk.honoured(desk.ticket()), 9, 6)
    plan = plan_of(desk)
    desk.release(60)
    desk.do(releases.freeze, releases.Freeze(first))
    with pytest.raises(PlanOutdated, match=f"R-{first}"):
        apply(desk, plan)
    assert (desk.state_of(held), desk.state_of(change)) == (ChangeState.PLANNED, ChangeState.HONOURED)


def test_what_is_supposed_can_not_be_applied(desk: Desk) -> None:
    rooms(desk, 6)
    worth(desk, desk.honoured(desk.ticket()), 9, 6)
    plan = plan_of(desk, Compose(what=WhatIf(share=1.5)))
    assert "supposes other capacities" in desk.refused(applying.apply_plan, applying.order_of(plan))


def test_a_plan_without_moves_has_nothing_to_apply(desk: Desk) -> None:
    rooms(desk, 6)
    plan = plan_of(desk)
    assert "nothing to apply" in desk.refused(applying.apply_plan, applying.order_of(plan))


@pytest.mark.parametrize(
    ("kind", "said"),
    [(DependencyKind.TOGETHER, "don't ship together"), (DependencyKind.EXCLUDES, "exclude each other")],
)
def test_a_move_keeps_no_breach_that_it_has_a_part_in(desk: Desk, kind: DependencyKind, said: str) -> None:
    """Today's plan breaks it as well: one stands alone, or both stand in the last release."""
    restless(desk)
    _, last = rooms(desk, 20, 20)
    one, other = (worth(desk, desk.honoured(desk.ticket()), value, 2) for value in (5, 5))
    desk.place(one, last)
    if kind is DependencyKind.EXCLUDES:
        desk.place(other, last)
    with writing(desk.database) as session:
        session.add(Dependency(change_id=one, other_id=other, kind=kind))
    plan = plan_of(desk)
    move = plan.shown.moves[0].number
    assert len(plan.shown.moves) == 2
    (breach,) = recomputed(plan, {move}).breaches
    assert not breach.stands
    with pytest.raises(RuleBroken, match=said):
        apply(desk, plan, {move})
    apply(desk, plan)


def test_who_gave_a_team_other_days_meanwhile_is_named(desk: Desk) -> None:
    desk.product()
    desk.do(teams.add_team, teams.AddTeam("development", values={"days": "10"}))
    desk.release(14)
    worth(desk, desk.honoured(desk.ticket()), 9, 5)
    plan = plan_of(desk)
    desk.do(teams.set_team, teams.SetTeam("development", {"days": "8"}), who="Mia Lind")
    with pytest.raises(PlanOutdated) as refusal:
        apply(desk, plan)
    assert [each.by for each in refusal.value.meanwhile] == ["Mia Lind"]


def test_a_day_that_was_closed_under_the_plan_makes_it_old(desk: Desk) -> None:
    rooms(desk, 6, 6)
    worth(desk, desk.honoured(desk.ticket()), 9, 6)
    plan, day = plan_of(desk), desk.day(14)
    order = closures.AddClosure(ClosureKind.BLACKOUT, "Term start", day, day)
    desk.do(closures.add_closure, order, who="Mia Lind")
    with pytest.raises(PlanOutdated) as refusal:
        apply(desk, plan)
    assert [each.by for each in refusal.value.meanwhile] == ["Mia Lind"]
