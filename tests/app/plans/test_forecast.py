"""Forecast: what is left of a release against its teams' time, why nothing can be said, and how true it was."""

from datetime import UTC, date, datetime

import pytest
import sqlalchemy as sa

from app.cli.estimates import record_lines
from app.commands import estimating
from app.commands.branches import AddBranch, add_branch
from app.commands.estimating import GiveEstimate, SayActual
from app.commands.planning import NewRelease, new_release
from app.commands.porting import Port, port
from app.commands.releases import Freeze, Place, Ship, Slip, freeze, place, ship, slip
from app.commands.verdicts import GiveVerdict, give_verdict
from app.plans.forecast import chance_when_frozen
from app.queries.forecast import coming_outlooks, release_outlook, track_record
from app.rows.forecast import Outlook, chance_said, in_steps
from models.capacity import Closure, Estimate, Team, TeamTime
from models.changes import Change
from models.database import writing
from models.products import Product
from models.releases import Release
from models.rules.errors import NotFound
from models.rules.states import ChangeState, ReleaseState
from models.rules.terms import ClosureKind, ReleaseKind, Verdict
from tests.app.commands.desk import MONDAY, Desk

TODAY = MONDAY.date()  # Monday 2026-11-23
PLANNED = date(2026, 12, 4)  # a Friday: ten working days, today and that day among them
FREEZE = date(2026, 11, 30)


def release(desk: Desk, *, capacity: float | None = 10.0) -> int:
    """A release of ten working days, six of them up to its freeze."""
    number = desk.release(11)
    with writing(desk.database) as session:
        session.execute(sa.update(Product).values(country="SE", cadence_anchor=PLANNED))
        session.execute(sa.update(Release).values(planned_on=PLANNED, freeze_on=FREEZE, due=PLANNED, capacity=capacity))
    return number


def placed(
    desk: Desk, number: int, effort: float | None, *, low: float | None = None, high: float | None = None
) -> int:
    """A change of that effort that stands in the release."""
    change = desk.planned(desk.ticket(), release=number)
    store(desk, change, effort=effort, effort_low=low, effort_high=high)
    return change


def store(desk: Desk, change: int, **values: object) -> None:
    with writing(desk.database) as session:
        session.execute(sa.update(Change).where(Change.id == change).values(**values))


def teams(desk: Desk, number: int, **days: float | None) -> dict[str, int]:
    """Teams of the product, with the days that the release has of each."""
    with writing(desk.database) as session:
        product = session.scalars(sa.select(Product)).one()
        made = {}
        for position, (name, each) in enumerate(days.items()):
            team = Team(product_id=product.id, name=name, position=position)
            session.add(team)
            session.flush()
            session.add(TeamTime(release_id=number, team_id=team.id, days=each))
            made[name] = team.id
    return made


def split(desk: Desk, change: int, parts: dict[int, float]) -> None:
    with writing(desk.database) as session:
        session.add_all([Estimate(change_id=change, team_id=team, days=days) for team, days in parts.items()])


def outlook(desk: Desk, number: int, today: date = TODAY) -> Outlook:
    return release_outlook(desk.database, number, today)


def test_work_that_fits_well_holds_its_day_and_work_that_can_not_does_not(desk: Desk) -> None:
    number = release(desk)
    change = placed(desk, number, 2.0, low=1.5, high=3.0)
    easy = outlook(desk, number)
    assert easy.chance == pytest.approx(1.0, abs=0.01)
    assert (easy.why_not, easy.unknown, easy.spread_by) == (None, 0, "ranges")
    assert easy.teams[0].work == 2
    assert easy.teams[0].left == 6  # one person-day a working day, until the freeze
    store(desk, change, effort=40.0, effort_low=30.0, effort_high=60.0)
    hard = outlook(desk, number)
    assert hard.chance == 0.0
    assert hard.half is not None
    assert hard.late is not None
    assert PLANNED < hard.half <= hard.late


def test_the_day_that_is_foretold_counts_working_days_alone(desk: Desk) -> None:
    number = release(desk)
    placed(desk, number, 6.0, low=6.0, high=6.0)
    with writing(desk.database) as session:
        session.add(Closure(kind=ClosureKind.CLOSED, name="Move", first=date(2026, 12, 7), last=date(2026, 12, 11)))
    said = outlook(desk, number)
    assert said.half == PLANNED  # six days of work by the freeze, and four for the test
    assert said.late is not None
    assert said.late >= date(2026, 12, 14)  # a team ten per cent slower is done after the closed week


def test_time_runs_out_as_the_days_pass(desk: Desk) -> None:
    number = release(desk)
    placed(desk, number, 5.0, low=4.0, high=7.0)
    chances = [outlook(desk, number, day).chance or 0.0 for day in (TODAY, date(2026, 11, 25), date(2026, 11, 27))]
    assert chances == sorted(chances, reverse=True)
    assert chances[0] > 0.5
    assert chances[-1] < 0.05


def test_what_is_tested_needs_nothing_and_what_is_built_its_test_alone(desk: Desk) -> None:
    number = release(desk)
    one, other = placed(desk, number, 6.0), placed(desk, number, 6.0)
    made = teams(desk, number, Development=10.0, Test=10.0)
    for change in (one, other):
        split(desk, change, {made["Development"]: 4.0, made["Test"]: 2.0})
    assert [(team.team, team.work) for team in outlook(desk, number).teams] == [("Development", 8), ("Test", 4)]
    store(desk, one, state=ChangeState.READY)
    assert [(team.team, team.work) for team in outlook(desk, number).teams] == [("Development", 4), ("Test", 4)]
    store(desk, one, state=ChangeState.TESTED)
    store(desk, other, state=ChangeState.READY)
    said = outlook(desk, number)
    assert [(team.team, team.work, team.by) for team in said.teams] == [("Test", 2, PLANNED)]
    store(desk, other, state=ChangeState.TESTED)
    done = outlook(desk, number)
    assert (done.chance, done.half, done.spread_by, done.runs) == (1.0, TODAY, "none", 0)


def test_once_frozen_the_releases_own_day_binds_who_builds_as_well(desk: Desk) -> None:
    number = release(desk)
    placed(desk, number, 8.0, low=8.0, high=8.0)
    assert outlook(desk, number).chance == pytest.approx(0.0, abs=0.02)
    with writing(desk.database) as session:
        session.execute(sa.update(Release).values(state=ReleaseState.FROZEN))
        row = session.get_one(Release, number)
        said = chance_when_frozen(session, row, TODAY)
    assert said is not None
    assert said > 0.9


def test_an_effort_that_nobody_knows_is_not_taken_for_nothing(desk: Desk) -> None:
    number = release(desk)
    placed(desk, number, None)
    nothing = outlook(desk, number)
    assert (nothing.chance, nothing.why_not, nothing.unknown) == (None, "effort", 1)
    placed(desk, number, 2.0)
    some = outlook(desk, number)
    assert some.why_not is None
    assert some.unknown == 1
    with writing(desk.database) as session:
        assert chance_when_frozen(session, session.get_one(Release, number), TODAY) is None


def test_nothing_is_said_of_an_empty_release_a_past_day_or_a_team_without_known_time(desk: Desk) -> None:
    number = release(desk)
    assert outlook(desk, number).why_not == "empty"
    change = placed(desk, number, 2.0)
    assert outlook(desk, number, date(2026, 12, 5)).why_not == "past"
    made = teams(desk, number, Development=10.0, Test=None)
    assert outlook(desk, number).why_not is None
    split(desk, change, {made["Development"]: 1.0, made["Test"]: 1.0})
    said = outlook(desk, number)
    assert (said.why_not, said.chance) == ("time", None)
    assert [(team.team, team.left) for team in said.teams] == [("Development", 6.0), ("Test", None)]


def test_a_release_that_holds_ported_changes_alone_is_not_empty(desk: Desk) -> None:
    fix = placed(desk, release(desk), 3.0)
    desk.do(add_branch, AddBranch("4.x"))
    made = desk.do(new_release, NewRelease(ReleaseKind.REGULAR, PLANNED, "Kursvik", branch="4.x")).made
    other = int(made[-1][2:])
    desk.do(port, Port(fix, other))
    found = outlook(desk, other)
    assert (found.items, found.chance, found.why_not) == (1, None, "effort")
    desk.do(give_verdict, GiveVerdict(fix, Verdict.PASS, release=other))
    assert outlook(desk, other).chance == 1.0


def test_without_any_capacity_nothing_is_made_up(desk: Desk) -> None:
    number = release(desk, capacity=None)
    placed(desk, number, 2.0)
    assert outlook(desk, number).why_not == "time"
    with pytest.raises(NotFound):
        outlook(desk, 99)


def test_the_houses_own_record_is_believed_from_ten_changes_on(desk: Desk) -> None:
    number = release(desk)
    placed(desk, number, 4.0)
    before = outlook(desk, number)
    assert before.spread_by == "usual"
    for at in range(10):
        change = desk.change(desk.ticket())
        store(desk, change, effort=2.0, actual=6.0, state=ChangeState.SHIPPED)
        if at == 8:
            assert outlook(desk, number) == before
    after = outlook(desk, number)
    assert after.spread_by == "record"
    assert after.chance == 0.0  # three times four person-days, and six there


def test_the_same_day_says_the_same_twice_and_all_that_come_are_read_at_once(desk: Desk) -> None:
    number = release(desk)
    placed(desk, number, 5.0)
    later = desk.release(40)
    found = coming_outlooks(desk.database, "kursvik", TODAY)
    assert [each.release_id for each in found] == [number, later]
    assert found[0] == outlook(desk, number)


def test_reading_many_releases_takes_no_more_questions_than_one(desk: Desk) -> None:
    number = release(desk)
    placed(desk, number, 5.0)

    def questions() -> int:
        asked: list[str] = []
        with writing(desk.database) as session:
            sa.event.listen(session.connection(), "before_cursor_execute", lambda *given: asked.append(given[2]))
            from app.plans.forecast import outlooks

            outlooks(session, session.scalars(sa.select(Release.id)).all(), TODAY)
        return len(asked)

    one = questions()
    for days in (30, 50, 70):
        placed(desk, desk.release(days), 3.0)
    assert questions() == one


def shipped(desk: Desk, *, chance: float | None, planned: date, at: date) -> int:
    number = desk.release(11)
    moment = datetime(at.year, at.month, at.day, 12, tzinfo=UTC)
    with writing(desk.database) as session:
        session.execute(
            sa.update(Release)
            .where(Release.id == number)
            .values(state=ReleaseState.SHIPPED, chance=chance, planned_on=planned, shipped_at=moment, frozen_at=MONDAY)
        )
    return number


def test_what_was_said_is_set_against_what_held(desk: Desk) -> None:
    day, late = date(2026, 12, 1), date(2026, 12, 3)
    shipped(desk, chance=0.9, planned=day, at=day)
    shipped(desk, chance=0.95, planned=day, at=late)
    shipped(desk, chance=0.1, planned=day, at=late)
    shipped(desk, chance=None, planned=day, at=day)
    record = track_record(desk.database)
    assert [(each.low, each.high, each.releases, each.held) for each in record.calibration] == [
        (0.0, 0.2, 1, 0),
        (0.8, 1.0, 2, 1),
    ]
    assert [each.held for each in record.releases] == [True, True, False, False]


def test_a_release_that_was_withdrawn_since_stays_in_the_record(desk: Desk) -> None:
    number = shipped(desk, chance=0.9, planned=date(2026, 12, 1), at=date(2026, 12, 1))
    before, gone = track_record(desk.database), sa.update(Release).where(Release.id == number)
    with writing(desk.database) as session:
        session.execute(gone.values(state=ReleaseState.WITHDRAWN))
    assert track_record(desk.database) == before
    assert before.calibration[0].held == 1


@pytest.mark.parametrize(
    ("chance", "known", "unknown"),
    [
        (0.01, "under 5 %", "under 5 %"),
        (0.85, "about 85 %", "at most about 85 %"),
        (0.99, "over 95 %", "over 95 % for what is estimated"),
    ],
)
def test_a_chance_is_a_most_where_efforts_are_unknown(chance: float, known: str, unknown: str) -> None:
    assert (chance_said(chance, unknown=False), chance_said(chance, unknown=True)) == (known, unknown)


def test_a_day_given_after_the_freeze_is_not_the_day_that_was_foretold(desk: Desk) -> None:
    number = desk.release(11)
    with writing(desk.database) as session:
        session.execute(sa.update(Release).values(state=ReleaseState.FROZEN, frozen_at=MONDAY, chance=0.7))
    desk.do_move_day(number, 20)
    with writing(desk.database) as session:
        session.execute(
            sa.update(Release).values(state=ReleaseState.SHIPPED, shipped_at=datetime(2026, 12, 10, 12, tzinfo=UTC))
        )
    (row,) = track_record(desk.database).releases
    assert (row.promised, row.held) == (date(2026, 12, 4), False)


def test_a_release_that_lets_items_slip_after_its_freeze_has_not_held(desk: Desk) -> None:
    number = release(desk)
    stays, slips = placed(desk, number, 1.0), placed(desk, number, 1.0)
    desk.tested(stays)
    desk.do(freeze, Freeze(number))
    desk.do(ship, Ship(number, desk.release(30)))
    record = track_record(desk.database)
    (row,) = record.releases
    assert (row.shipped <= row.promised, row.held, row.left) == (True, False, (f"C-{slips}",))
    assert [(each.releases, each.held) for each in record.calibration] == [(1, 0)]
    said = f"R-{number} had C-{slips} moved out after its freeze: it counts as not held"
    assert any(said in line for line in record_lines(record))


def test_what_left_and_came_back_or_came_late_is_not_held_against_a_release(desk: Desk) -> None:
    number = release(desk)
    stays, back = placed(desk, number, 1.0), placed(desk, number, 1.0)
    desk.tested(stays)
    desk.tested(back)
    desk.do(freeze, Freeze(number))
    late = desk.honoured(desk.ticket())
    desk.do(place, Place(late, number, "It can't wait"))
    later = desk.release(30)
    desk.do(slip, Slip(late, later))
    desk.do(slip, Slip(back, later))
    desk.do(place, Place(back, number, "It is tested after all"))
    desk.tested(back)
    desk.ship(number)
    (row,) = track_record(desk.database).releases
    assert (row.held, row.left) == (True, ())


def test_estimates_are_set_against_what_it_took_and_few_show_no_spread(desk: Desk) -> None:
    assert track_record(desk.database).ratios == ()
    change = desk.change(desk.ticket())
    store(desk, change, effort=4.0, actual=6.0)
    (alone,) = track_record(desk.database, "Kursvik").ratios
    assert (alone.of, alone.changes, alone.median, alone.low, alone.high) == ("all", 1, 1.5, None, None)
    for ratio in (0.5, 1, 1, 1, 1, 2, 2, 2, 3):
        store(desk, desk.change(desk.ticket()), effort=2.0, actual=2.0 * ratio)
    rows = track_record(desk.database).ratios
    assert [(row.of, row.name, row.changes) for row in rows] == [("all", "", 10), ("kind", "wish", 10)]
    assert rows[0].median == 1.25
    assert rows[0].low is not None
    assert rows[0].high is not None
    assert rows[0].low < 1
    assert rows[0].high >= 2


def test_how_often_the_likely_and_the_high_estimate_held_is_counted(desk: Desk) -> None:
    for high, actual in ((None, 4.0), (8.0, 8.0), (6.0, 5.0), (5.0, 9.0)):
        store(desk, desk.change(desk.ticket()), effort=4.0, effort_high=high, actual=actual)
    record = track_record(desk.database)
    assert [(row.of, row.likely, row.ranged, row.worst) for row in record.ratios] == [
        ("all", 0.25, 3, 0.67),
        ("kind", 0.25, 3, 0.67),
    ]
    said = "25 % took no more than the likely estimate, 67 % of 3 no more than the high one"
    assert any(said in line for line in record_lines(record))


def test_a_story_from_the_estimate_to_the_record(desk: Desk) -> None:
    number = release(desk)
    change = desk.planned(desk.ticket(), release=number)
    desk.do(estimating.give_estimate, GiveEstimate(change, {"likely": "4", "low": "3", "high": "6"}))
    assert outlook(desk, number).work == 4
    desk.tested(change)
    assert outlook(desk, number).work == 0
    desk.ship(number)
    desk.do(estimating.say_actual, SayActual(change, 6.0))
    record = track_record(desk.database)
    assert [row.median for row in record.ratios] == [1.5]
    assert [each.held for each in record.releases] == [True]


@pytest.mark.parametrize(
    ("chance", "steps"), [(0.0, 0), (0.02, 0), (0.03, 5), (0.62, 60), (0.63, 65), (0.97, 95), (0.98, 100), (1.0, 100)]
)
def test_a_chance_is_said_in_steps_of_five(chance: float, steps: int) -> None:
    assert in_steps(chance) == steps


def test_freezing_keeps_what_was_foretold_and_undo_takes_it_away(desk: Desk) -> None:
    number = release(desk)
    placed(desk, number, 2.0)
    desk.do(freeze, Freeze(number))
    assert desk.row(Release, number)["chance"] == pytest.approx(1.0, abs=0.01)
    desk.undo()
    assert desk.row(Release, number)["chance"] is None


def test_estimates_forecasts_and_the_record_are_the_same_on_a_server(either_desk: Desk) -> None:
    number = release(either_desk)
    change = either_desk.planned(either_desk.ticket(), release=number)
    made = teams(either_desk, number, Development=10.0, Test=8.0)
    order = GiveEstimate(change, {"low": "3", "high": "6"}, {"Development": "3", "Test": "1"})
    either_desk.do(estimating.give_estimate, order)
    said = outlook(either_desk, number)
    assert [(team.team, team.work) for team in said.teams] == [("Development", 3), ("Test", 1)]
    assert said.chance is not None
    assert said.chance == pytest.approx(0.99, abs=0.02)
    either_desk.tested(change)
    either_desk.ship(number)
    either_desk.do(estimating.say_actual, SayActual(change, 6.0))
    assert [row.median for row in track_record(either_desk.database).ratios] == [1.5]
    assert made
