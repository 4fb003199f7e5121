"""Plans by teams: work split as estimated, time kept for corrections and renewals, and what nobody knows, named."""

import pytest

from app.commands import estimating, reserving, teams, verdicts
from app.plans.asked import Compose, WhatIf
from app.rows.plans import BecauseKind, FilledRelease, LeftKind
from models.changes import Change
from models.database import writing
from tests.app.commands import wholes
from tests.app.commands.desk import Desk
from tests.app.commands.plans import plan_of, rooms, worth


def two_teams(desk: Desk, development: float, test: float, **more: str) -> None:
    """Development and test with so many days a release."""
    desk.product()
    for name, days in (("development", development), ("test", test)):
        values = {"days": f"{days:g}", **(more if name == "development" else {})}
        desk.do(teams.add_team, teams.AddTeam(name, values=values))


def split(desk: Desk, change: int, **days: str) -> int:
    """Estimate a change by team."""
    desk.do(estimating.give_estimate, estimating.GiveEstimate(change, {}, days, "Seen anew"))
    return change


def of(release: FilledRelease) -> dict[str, tuple[float | None, float]]:
    """By team what a release has and takes."""
    return {team.team: (team.capacity, team.taken) for team in release.teams}


def test_work_is_taken_of_the_teams_that_do_it(desk: Desk) -> None:
    two_teams(desk, 10, 4)
    release = desk.release()
    one, other = (worth(desk, desk.honoured(desk.ticket()), value, 6) for value in (9, 8))
    split(desk, one, development="2", test="4")
    split(desk, other, development="5", test="1")
    plan = plan_of(desk)
    assert plan.plan.placed == {f"C-{one}": f"R-{release}"}, "only one of them fits the testers"
    assert of(plan.shown.releases[0]) == {"development": (10, 2), "test": (4, 4)}


def test_work_that_nobody_has_split_is_the_first_teams(desk: Desk) -> None:
    two_teams(desk, 5, 100)
    desk.release()
    worth(desk, desk.honoured(desk.ticket()), 9, 6)
    assert plan_of(desk).plan.placed == {}


def test_time_kept_for_corrections_serves_no_wish(desk: Desk) -> None:
    two_teams(desk, 10, 10, fault_share="50%")
    desk.release()
    wish = worth(desk, desk.honoured(desk.ticket()), 9, 6)
    assert plan_of(desk).plan.placed == {}
    worth(desk, wish, 9, 5)
    fault = desk.critical(desk.ticket())
    worth(desk, fault, 5, 5)
    plan = plan_of(desk)
    assert set(plan.plan.placed) == {f"C-{wish}", f"C-{fault}"}
    (release,) = plan.shown.releases
    assert (release.teams[0].taken, release.teams[0].kept) == (10, 0)


def test_a_renewal_keeps_what_its_wishes_have_not_used_up(desk: Desk) -> None:
    (release,) = rooms(desk, 10)
    inside = worth(desk, desk.honoured(desk.ticket()), 9, 4)
    renewal = wholes.honoured(desk, inside, release=release)
    desk.do(reserving.reserve, reserving.Reserve(renewal, {release: 6}))
    other = worth(desk, desk.honoured(desk.ticket()), 8, 5)
    small = worth(desk, desk.honoured(desk.ticket()), 1, 4)
    plan = plan_of(desk)
    (filled,) = plan.shown.releases
    assert set(plan.plan.placed) == {f"C-{inside}", f"C-{small}"}, f"C-{other} would take what is kept"
    assert (filled.teams[0].taken, filled.teams[0].kept) == (8, 2)


def test_a_team_whose_time_nobody_knows_is_without_limit_and_named(desk: Desk) -> None:
    two_teams(desk, 10, 4)
    desk.do(teams.set_team, teams.SetTeam("test", {"days": ""}))
    desk.release()
    change = split(desk, worth(desk, desk.honoured(desk.ticket()), 9, 60), development="1", test="59")
    plan = plan_of(desk)
    assert set(plan.plan.placed) == {f"C-{change}"}
    assert plan.shown.unlimited == ("test",)


def test_a_built_change_of_unknown_effort_stays_and_is_named(desk: Desk) -> None:
    (release,) = rooms(desk, 10)
    change = desk.planned(desk.ticket(), release=release)
    desk.do(verdicts.ready, verdicts.Ready(change))
    plan = plan_of(desk)
    assert plan.plan.placed == {f"C-{change}": f"R-{release}"}
    (left,) = plan.shown.left_out
    assert (left.kind, left.number) == (LeftKind.NO_EFFORT, f"C-{change}")


def test_what_nobody_has_estimated_leaves_the_plan_and_says_so(desk: Desk) -> None:
    (release,) = rooms(desk, 10)
    change = desk.planned(desk.ticket(), release=release)
    (move,) = plan_of(desk).shown.moves
    assert (move.number, move.kind) == (f"C-{change}", "out")
    assert [each.kind for each in move.because] == [BecauseKind.UNWEIGHED]
    assert move.told == 1


def test_half_of_a_teams_time_is_half_of_what_it_keeps_as_well(desk: Desk) -> None:
    two_teams(desk, 10, 10, fault_share="50%")
    desk.release()
    (release,) = plan_of(desk, Compose(what=WhatIf(teams={"Development": 0.5}))).shown.releases
    assert [(team.capacity, team.kept) for team in release.teams] == [(5, 2.5), (10, 0)]


def test_the_work_of_a_change_is_supposed_to_be_twice_as_much(desk: Desk) -> None:
    two_teams(desk, 10, 4)
    desk.release()
    change = split(desk, worth(desk, desk.honoured(desk.ticket()), 9, 3), development="2", test="1")
    plan = plan_of(desk, Compose(what=WhatIf(efforts={change: 2.0})))
    assert of(plan.shown.releases[0]) == {"development": (10, 4), "test": (4, 2)}


def test_the_moves_together_are_what_the_plan_wins(desk: Desk) -> None:
    first, second = rooms(desk, 6, 6)
    low, high, other = (worth(desk, desk.honoured(desk.ticket()), value, 4) for value in (2, 9, 5))
    desk.place(low, first)
    desk.place(other, second)
    plan = plan_of(desk).shown
    assert sum(move.value for move in plan.moves) == pytest.approx(plan.value - plan.today)
    taken = {move.number: [each.kind for each in move.because] for move in plan.moves}
    assert taken[f"C-{high}"] == [BecauseKind.TAKES_ROOM]
    assert taken[f"C-{low}"] == [BecauseKind.GIVES_ROOM]


@pytest.mark.parametrize("stored", [float("inf"), 1e300])
def test_an_effort_that_nobody_can_count_with_stops_no_plan(desk: Desk, stored: float) -> None:
    two_teams(desk, 10, 4)
    release = desk.release()
    endless, sound = (worth(desk, desk.honoured(desk.ticket()), value, 2) for value in (9, 8))
    with writing(desk.database) as session:
        session.get_one(Change, endless).effort = stored
    plan = plan_of(desk)
    assert plan.plan.placed == {f"C-{sound}": f"R-{release}"}
    assert [(row.number, row.kind) for row in plan.shown.left_out] == [(f"C-{endless}", LeftKind.NO_EFFORT)]
