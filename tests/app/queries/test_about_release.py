"""What the page of a release says beside its items: teams, chance, closed days, and what its changes took."""

from datetime import date

from app.commands import closures, estimating, planning, releases
from app.commands.closures import AddClosure, ExceptRelease
from app.commands.estimating import GiveEstimate, SayActual
from app.queries.releases import release_sheet
from app.rows.about_release import AboutRelease
from models.rules.terms import ClosureKind
from tests.app.commands.desk import Desk, desk, empty_file

__all__ = ["desk", "empty_file"]


def about(desk: Desk, release: int, today: date | None = None) -> AboutRelease:
    return release_sheet(desk.database, release, today or desk.now.date()).about


def test_a_release_to_come_has_teams_and_a_chance_and_a_shipped_one_what_it_took(desk: Desk) -> None:
    number = desk.planned(desk.ticket())
    desk.do(estimating.give_estimate, GiveEstimate(number, {"likely": "4"}))
    before = about(desk, 1)
    assert [(load.team, load.load) for load in before.teams] == [("development", 4)]
    assert before.outlook is not None
    assert before.outlook.why_not == "time"
    assert before.took == ()
    desk.tested(number)
    desk.ship(1)
    desk.do(estimating.say_actual, SayActual(number, 6))
    after = about(desk, 1)
    assert after.outlook is None
    assert [(row.number, row.effort, row.actual) for row in after.took] == [(f"C-{number}", 4, 6)]


def test_without_a_day_nothing_is_reckoned(desk: Desk) -> None:
    desk.planned(desk.ticket())
    assert release_sheet(desk.database, 1).about == AboutRelease()


def test_a_blackout_on_its_day_is_named_with_who_took_it_on(desk: Desk) -> None:
    desk.planned(desk.ticket())
    day = desk.day(14)
    desk.do(closures.add_closure, AddClosure(ClosureKind.BLACKOUT, "Exams", day, day))
    (shut,) = about(desk, 1).shut
    assert (shut.name, shut.kind, shut.by) == ("Exams", "blackout", None)
    desk.do(closures.except_release, ExceptRelease(1, "The schools asked for it"))
    (shut,) = about(desk, 1).shut
    assert (shut.by, shut.reason) == ("Eva", "The schools asked for it")


def test_todays_blackout_binds_a_release_whose_day_is_past(desk: Desk) -> None:
    desk.planned(desk.ticket())
    today = desk.day(20)
    desk.do(closures.add_closure, AddClosure(ClosureKind.BLACKOUT, "Exams", today, today))
    assert about(desk, 1).shut == ()
    assert [row.name for row in about(desk, 1, today).shut] == ["Exams"]


def test_what_came_of_like_chances_stands_beside_the_chance(desk: Desk) -> None:
    first, later = desk.planned(desk.ticket()), desk.honoured(desk.ticket())
    second = desk.release(28)
    desk.place(later, second)
    for number, release in ((first, 1), (later, second)):
        desk.do(estimating.give_estimate, GiveEstimate(number, {"likely": "1"}))
        desk.do(planning.edit_release, planning.EditRelease(release, capacity=20.0))
    assert about(desk, second).alike is None
    desk.do(releases.freeze, releases.Freeze(1))
    desk.tested(first)
    desk.ship(1)
    alike = about(desk, second).alike
    assert alike is not None
    assert (alike.low, alike.high, alike.releases, alike.held) == (0.8, 1.0, 1, 1)
