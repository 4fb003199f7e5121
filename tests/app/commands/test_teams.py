"""Teams: what releases have of each follows the calendar at the end of every act, and an undo of any act restores it."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.commands import absences, closures, estimating, planning, products, removing, teams
from app.commands.planning import EditRelease, edit_release
from app.plans.calendars import calendars
from app.plans.counting import counted
from app.plans.teams import splits, spread_kept, times
from models.capacity import Absence, Estimate, Member, Team, TeamTime
from models.database import reading
from models.releases import Release
from models.rules.terms import ClosureKind, ReleaseKind
from tests.app.commands.desk import HISTORY, Desk
from tests.app.commands.staff import days, laid_out, loads, member, team, time

CHRISTMAS = closures.AddClosure(ClosureKind.CLOSED, "Christmas", date(2026, 12, 21), date(2027, 1, 3))


def away(desk: Desk, name: str, first: date, last: date) -> int:
    return desk.do(absences.add_absence, absences.AddAbsence(name, first, last)).act


def estimate(desk: Desk, change: int, days: str | dict[str, str]) -> None:
    """So many days, or so many of each team."""
    if isinstance(days, dict):
        desk.do(estimating.give_estimate, estimating.GiveEstimate(change, {}, days))
    else:
        desk.do(estimating.give_estimate, estimating.GiveEstimate(change, {"likely": days}))


def test_the_first_team_begins_with_the_products_capacity_and_releases_sum_up_what_teams_have(
    either_desk: Desk,
) -> None:
    laid_out(either_desk, capacity="15")
    team(either_desk)
    assert days(either_desk) == [15.0] * 4
    team(either_desk, "test", days="4")
    assert days(either_desk) == [19.0] * 4
    member(either_desk, "Ada Berg", "80%")
    member(either_desk, "Bo Ek")
    assert days(either_desk) == [22.0, 22.0, 18.4, 16.6]
    either_desk.do(closures.add_closure, CHRISTMAS)
    assert days(either_desk) == [22.0, 22.0, 9.4, 14.8]
    absence = away(either_desk, "ADA berg", date(2026, 12, 2), date(2026, 12, 8))
    assert [row["name"] for row in either_desk.rows(Absence)] == ["Ada Berg"]
    assert days(either_desk) == [22.0, 18.0, 9.4, 14.8]
    either_desk.undo(absence)
    assert days(either_desk) == [22.0, 22.0, 9.4, 14.8]


def test_each_act_on_teams_and_its_undo_leave_everything_as_it_was(desk: Desk) -> None:
    laid_out(desk, capacity="15")
    steps = (
        (teams.add_team, teams.AddTeam("development")),
        (teams.set_member, teams.SetMember("development", "Ada Berg", "50%")),
        (teams.add_team, teams.AddTeam("test", values={"days": "3", "position": "1"})),
        (absences.add_absence, absences.AddAbsence("Ada Berg", date(2026, 12, 1), date(2026, 12, 4))),
        (absences.set_absence, absences.SetAbsence(1, {"last": "2026-12-10"})),
        (closures.add_closure, CHRISTMAS),
        (edit_release, EditRelease(2, teams={"test": 8.0})),
        (edit_release, EditRelease(2, teams={"test": None, "development": 2.0})),
        (products.set_product, products.SetProduct("Kursvik", {"country": "DE"})),
        (edit_release, EditRelease(4, date(2027, 1, 20))),
        (planning.plan_releases, planning.PlanReleases(date(2027, 3, 1))),
        (removing.remove_release, removing.RemoveRelease(2)),
        (teams.set_team, teams.SetTeam("test", {"name": "System test", "fault_share": "25%", "position": "2"})),
        (teams.set_member, teams.SetMember("development", "Ada Berg", "100%", rename="Ada Lund")),
        (absences.remove_absence, absences.RemoveAbsence(1)),
        (teams.remove_member, teams.RemoveMember("development", "Ada Lund")),
        (teams.remove_team, teams.RemoveTeam("System test")),
        (closures.remove_closure, closures.RemoveClosure(1)),
        (teams.remove_team, teams.RemoveTeam("development")),
    )
    before = []
    for command, order in steps:
        before.append((everything(desk), time(desk)))
        desk.do(command, order)  # type: ignore[arg-type]  # each with its own order
        assert_counted(desk)
    for state in reversed(before):
        desk.undo()
        assert (everything(desk), time(desk)) == state
    assert desk.count(Team) == 0


def everything(desk: Desk) -> dict[str, list[str]]:
    """All that is stored, but for the numbers of what is counted."""
    return desk.state(without=(*HISTORY, "team_times"))


def assert_counted(desk: Desk) -> None:
    """Nothing stored is other than counting it now would say, and each release has the sum."""
    with reading(desk.database) as session:
        wanted = counted(session, {row["product_id"] for row in desk.rows(Team)})
    stored = time(desk)
    by_hand = {key for key, (_, said) in stored.items() if said}
    now = {(release, number): each for release, of in wanted.items() for number, each in of.items()}
    assert {key: each for key, (each, _) in stored.items() if key not in by_hand} == {
        key: each for key, each in now.items() if key not in by_hand
    }
    if not wanted:
        return
    for row in desk.rows(Release):
        known = [each for (release, _), (each, _) in stored.items() if release == row["id"] and each is not None]
        assert row["capacity"] == (pytest.approx(sum(known)) if known else None)


MONTHS = st.dates(date(2026, 11, 10), date(2027, 2, 10))
PERIODS = st.tuples(MONTHS, st.integers(0, 20)).map(lambda each: (each[0], each[0] + timedelta(days=each[1])))


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(away_in=st.lists(PERIODS, max_size=3), closed_in=st.lists(PERIODS, max_size=2), share=st.integers(0, 100))
def test_what_is_stored_is_what_one_counts_day_by_day(
    desk: Desk, away_in: list[tuple[date, date]], closed_in: list[tuple[date, date]], share: int
) -> None:
    if not desk.count(Team):
        laid_out(desk)
        team(desk)
    member(desk, "Ada Berg", f"{share}%")
    for row in desk.rows(Absence):
        desk.do(absences.remove_absence, absences.RemoveAbsence(row["id"]))
    for first, last in away_in:
        away(desk, "Ada Berg", first, last)
    made = [
        desk.do(closures.add_closure, closures.AddClosure(ClosureKind.CLOSED, "Closed", first, last)).act
        for first, last in closed_in
    ]
    with reading(desk.database) as session:
        is_holiday = calendars(session, [1])[1].is_holiday
    starts = [date(2026, 11, 17), date(2026, 12, 1), date(2026, 12, 15), date(2026, 12, 29), date(2027, 1, 12)]
    for at, release in enumerate((1, 2, 3, 4)):
        expected, day = 0.0, starts[at] + timedelta(days=1)
        while day <= starts[at + 1]:
            off = is_holiday(day) or any(first <= day <= last for first, last in (*away_in, *closed_in))
            expected += 0.0 if off else share / 100
            day += timedelta(days=1)
        assert time(desk)[release, 1][0] == pytest.approx(expected, abs=1e-3)
    for act in reversed(made):
        desk.undo(act)


def test_a_team_that_nobody_is_in_has_unknown_time_and_says_so(desk: Desk) -> None:
    laid_out(desk)
    said = desk.do(teams.add_team, teams.AddTeam("development")).notes
    assert list(said) == ["Nobody is in development, so its time is unknown: name its members, or its days a release."]
    assert days(desk) == [None] * 4
    member(desk, "Ada Berg")
    assert days(desk)[0] == 10.0
    left = desk.do(teams.remove_member, teams.RemoveMember("development", "Ada Berg")).notes
    assert list(left) == ["Nobody is in development any more, so its time is unknown."]
    assert days(desk) == [None] * 4


def test_a_team_whose_members_are_all_away_has_nothing_which_is_known(desk: Desk) -> None:
    laid_out(desk)
    team(desk)
    member(desk, "Ada Berg")
    away(desk, "Ada Berg", date(2026, 11, 1), date(2026, 12, 31))
    assert days(desk)[0] == 0.0
    number = desk.honoured()
    estimate(desk, number, "2")
    said = desk.place(number, 1).notes
    assert "R-1 now holds 2 person-days of development for the 0 that development has." in said


def test_the_team_that_an_absence_over_books_is_named(desk: Desk) -> None:
    laid_out(desk)
    team(desk, fault_share="20%")
    member(desk, "Ada Berg")
    team(desk, "test", days="4")
    number = desk.honoured()
    estimate(desk, number, {"development": "6", "test": "2"})
    assert not desk.place(number, 2).notes
    assert [(each.team, each.load, each.reserved_for_faults, each.over) for each in loads(desk, 2)] == [
        ("development", 6.0, 2.0, 0.0),
        ("test", 2.0, 0.0, 0.0),
    ]
    notes = desk.do(absences.add_absence, absences.AddAbsence("Ada Berg", date(2026, 12, 7), date(2026, 12, 9))).notes
    assert list(notes) == [
        "R-2 now holds 6 person-days of development for the 7 that development has, of which 1.4 are for faults alone."
    ]


def test_corrections_use_what_is_kept_for_faults(desk: Desk) -> None:
    laid_out(desk)
    team(desk, days="10", fault_share="30%")
    fault, wish = desk.critical(), desk.honoured()
    for number in (fault, wish):
        estimate(desk, number, "5")
    desk.place(fault, 1)
    desk.place(wish, 1)
    (load,) = loads(desk, 1)
    assert (load.load, load.faults, load.over) == (10.0, 5.0, 0.0)


def test_without_teams_a_release_is_one_number_and_its_team_is_development(desk: Desk) -> None:
    laid_out(desk, capacity="3")
    number = desk.honoured()
    estimate(desk, number, "5")
    said = desk.place(number, 1).notes
    assert "R-1 now holds 5 person-days of work for a capacity of 3." in said
    (load,) = loads(desk, 1)
    assert (load.team, load.team_id, load.capacity, load.load, load.over) == ("development", None, 3.0, 5.0, 2.0)
    with reading(desk.database) as session:
        assert splits(session, [number]) == {number: {}}
        assert times(session, [1]) == {1: {}}


def test_effort_is_split_as_estimated_and_is_else_the_first_teams(desk: Desk) -> None:
    laid_out(desk)
    one, two = team(desk), team(desk, "test", days="4")
    split, whole = desk.honoured(), desk.honoured()
    estimate(desk, split, {"development": "6", "test": "2"})
    with reading(desk.database) as session:
        assert splits(session, [split, whole]) == {split: {one: 0.75, two: 0.25}, whole: {one: 1.0}}
    desk.do(teams.set_team, teams.SetTeam("test", {"position": "1"}))
    with reading(desk.database) as session:
        assert splits(session, [whole]) == {whole: {two: 1.0}}


def test_a_team_with_estimates_goes_only_when_another_takes_them_over(desk: Desk) -> None:
    laid_out(desk)
    one, _ = team(desk), team(desk, "test", days="4")
    number = desk.honoured()
    estimate(desk, number, {"development": "6", "test": "2"})
    said = desk.refused(teams.remove_team, teams.RemoveTeam("test"))
    assert said.startswith("1 change of test would lose what was estimated")
    assert "itself" not in desk.refused(teams.remove_team, teams.RemoveTeam("test", to="test"))
    gone = desk.do(teams.remove_team, teams.RemoveTeam("test", to="development")).act
    assert [(row["team_id"], row["days"]) for row in desk.rows(Estimate)] == [(one, 8.0)]
    desk.undo(gone)
    assert sorted(row["days"] for row in desk.rows(Estimate)) == [2.0, 6.0]
    desk.do(teams.remove_team, teams.RemoveTeam("test", to="development"))
    desk.do(teams.remove_team, teams.RemoveTeam("development"))
    assert desk.count(Estimate) == 0
    assert desk.row_of(number)["effort"] == 8.0


def test_time_by_hand_stays_until_it_is_counted_again(desk: Desk) -> None:
    laid_out(desk)
    team(desk)
    member(desk, "Ada Berg")
    hot = desk.release(1, ReleaseKind.EXPEDITED)
    assert desk.row(Release, hot)["capacity"] is None
    desk.do(edit_release, EditRelease(hot, teams={"development": 1.5}))
    assert desk.row(Release, hot)["capacity"] == 1.5
    desk.do(edit_release, EditRelease(1, teams={"DEVELOPMENT": 3.0}))
    away(desk, "Ada Berg", date(2026, 11, 20), date(2026, 11, 30))
    assert time(desk)[1, 1] == (3.0, True)
    desk.do(edit_release, EditRelease(1, teams={"development": None}))
    assert time(desk)[1, 1] == (3.0, False)
    assert desk.count(TeamTime, by_hand=True) == 1


@pytest.mark.parametrize(
    ("order", "said"),
    [
        (EditRelease(1, capacity=8.0), "Say it of one: release set R-1 'capacity.development=8'"),
        (EditRelease(1, teams={"nobody": 8.0}), "Kursvik has no team “nobody”. It has development."),
        (EditRelease(1, teams={"development": 0.0}), "is a number of person-days above 0"),
        (EditRelease(1, teams={"development": -2.0}), "is a number of person-days above 0"),
    ],
)
def test_what_a_release_has_is_said_of_a_team_that_there_is(desk: Desk, order: EditRelease, said: str) -> None:
    laid_out(desk)
    team(desk)
    assert said in desk.refused(edit_release, order)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"days": "0"}, "person-days above 0"),
        ({"days": "-1"}, "person-days above 0"),
        ({"days": "x"}, "is not a number"),
        ({"fault_share": "120%"}, "lies between 0 and 1"),
        ({"position": "3"}, "there are 2, and 1 is the first"),
        ({"name": " "}, "needs a name"),
        ({"name": "DEVELOPMENT"}, "There is a team “DEVELOPMENT” already"),
        ({"name": "a=b"}, "can't name a team"),
        ({"colour": "red"}, "A team has no “colour”"),
    ],
)
def test_a_teams_values_are_refused_in_words(desk: Desk, values: dict[str, str], said: str) -> None:
    laid_out(desk)
    team(desk)
    team(desk, "test")
    assert said in desk.refused(teams.set_team, teams.SetTeam("test", values))


def test_members_are_each_once_in_a_team_with_a_share_up_to_all_their_time(desk: Desk) -> None:
    laid_out(desk)
    team(desk)
    member(desk, "Ada Berg", "0,5")
    member(desk, "ada berg", "0.6")
    assert [(row["name"], row["share"]) for row in desk.rows(Member)] == [("Ada Berg", 0.6)]
    assert "lies between 0 and 1" in desk.refused(
        teams.set_member, teams.SetMember("development", "Ada Berg", share="1.5")
    )
    member(desk, "Bo Ek")
    order = teams.SetMember("development", "Bo Ek", rename="ADA BERG")
    assert desk.refused(teams.set_member, order) == "Ada Berg is in development already."
    assert "is not in development" in desk.refused(teams.remove_member, teams.RemoveMember("development", "Cy"))


def test_a_team_is_found_by_its_name_where_only_one_product_has_it(desk: Desk) -> None:
    for product in ("Kursvik", "Almanda"):
        desk.do(products.set_product, products.SetProduct(product, {}))
        desk.do(teams.add_team, teams.AddTeam("dev", product))
    desk.do(teams.add_team, teams.AddTeam("design", "Almanda"))
    desk.do(teams.set_member, teams.SetMember("Design", "Ada"))
    assert "Say which product is meant" in desk.refused(teams.set_member, teams.SetMember("dev", "Ada"))
    desk.do(teams.set_team, teams.SetTeam("design", {"name": "look"}))
    desk.do(teams.remove_team, teams.RemoveTeam("look"))
    assert {row["name"] for row in desk.rows(Team)} == {"dev"}


def test_who_is_counted_with_more_than_all_their_time_is_said(desk: Desk) -> None:
    desk.product()
    team(desk)
    desk.do(teams.add_team, teams.AddTeam("test"))
    name = desk.rows(Team)[0]["name"]
    assert desk.do(teams.set_member, teams.SetMember(name, "Ada")).notes == ()
    notes = desk.do(teams.set_member, teams.SetMember("test", "ada", "50%")).notes
    assert notes == (f"ada is counted with 150% of their time: {name} 100%, test 50%.",)


def test_an_absence_ends_after_it_begins_and_may_be_of_somebody_in_no_team(desk: Desk) -> None:
    laid_out(desk)
    order = absences.AddAbsence("Ada", date(2026, 12, 4), date(2026, 12, 3))
    assert "before it begins" in desk.refused(absences.add_absence, order)
    said = desk.do(absences.add_absence, absences.AddAbsence("Ada", date(2026, 12, 4), date(2026, 12, 4))).notes
    assert list(said) == ["Ada is in no team, so nothing is counted anew."]
    assert "There is no absence 9" in desk.refused(absences.remove_absence, absences.RemoveAbsence(9))


def test_a_product_with_teams_takes_its_capacity_from_them(desk: Desk) -> None:
    laid_out(desk)
    team(desk)
    order = products.SetProduct("Kursvik", {"capacity": "20"})
    assert "team set 'development' days=" in desk.refused(products.set_product, order)


def test_what_has_shipped_keeps_the_time_that_it_had(desk: Desk) -> None:
    laid_out(desk)
    team(desk, days="5")
    number = desk.honoured()
    desk.place(number, 1)
    desk.tested(number)
    desk.ship(1)
    desk.do(teams.set_team, teams.SetTeam("development", {"days": "9"}))
    assert days(desk) == [5.0, 9.0, 9.0, 9.0]


@pytest.mark.parametrize(
    ("kept", "capacities", "parts"),
    [(4.0, [6.0, 2.0], [3.0, 1.0]), (4.0, [None, 0.0], [4.0, 0.0]), (4.0, [None, 2.0], [0.0, 4.0]), (4.0, [], [])],
)
def test_time_kept_for_renewals_is_spread_by_what_each_team_has(
    kept: float, capacities: list[float | None], parts: list[float]
) -> None:
    assert spread_kept(kept, capacities) == parts
