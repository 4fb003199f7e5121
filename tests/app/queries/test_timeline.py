"""The timeline as rows: when each release is made, freezes and ships, and how full it is."""

from datetime import date

import pytest

from app.commands import branches, planning, products, teams, valuing, withdrawing
from app.queries.releases import release_sheet
from app.queries.timeline import timeline
from app.rows.timeline import TimelineRelease
from models.rules.errors import BadInput
from models.rules.terms import ReleaseKind
from tests.app.commands.desk import Desk, desk, empty_file

__all__ = ["desk", "empty_file"]

FIRST, LAST = date(2026, 11, 1), date(2027, 4, 30)


def rows(desk: Desk, *names: str) -> dict[int, TimelineRelease]:
    return {row.release_id: row for row in timeline(desk.database, names, FIRST, LAST).releases}


def laid_out(desk: Desk) -> None:
    desk.do(products.set_product, products.SetProduct("Kursvik", {"anchor": "2026-12-01"}))
    desk.do(planning.plan_releases, planning.PlanReleases(date(2027, 1, 20)))


def test_a_release_is_made_from_the_day_after_the_one_before_it(desk: Desk) -> None:
    laid_out(desk)
    assert [(row.begins, row.ships) for row in rows(desk).values()][:3] == [
        (date(2026, 11, 18), date(2026, 12, 1)),
        (date(2026, 12, 2), date(2026, 12, 15)),
        (date(2026, 12, 16), date(2026, 12, 29)),
    ]


def test_an_expedited_release_is_made_in_no_window_of_its_own(desk: Desk) -> None:
    laid_out(desk)
    number = desk.release(3, ReleaseKind.EXPEDITED)
    assert (rows(desk)[number].begins, rows(desk)[number].kind) == (None, "expedited")


def test_each_branch_counts_from_its_own_release_before(desk: Desk) -> None:
    laid_out(desk)
    desk.do(branches.add_branch, branches.AddBranch("4.x"))
    order = planning.NewRelease(ReleaseKind.REGULAR, date(2026, 12, 10), branch="4.x")
    number = int(desk.do(planning.new_release, order).made[0][2:])
    found = rows(desk)
    assert found[number].branch == "4.x"
    assert found[2].begins == date(2026, 12, 2)


def test_items_tested_and_without_an_effort_are_counted(desk: Desk) -> None:
    laid_out(desk)
    known, unknown = desk.planned(release=1), desk.planned(release=1)
    desk.do(valuing.set_score, valuing.SetScore(known, {"effort": "3"}))
    desk.tested(unknown)
    row = rows(desk)[1]
    assert (row.items, row.tested, row.unknown) == (2, 1, 1)


def test_what_was_taken_back_and_estimated_anew_rewrites_no_history_and_what_left_alarms_nobody(desk: Desk) -> None:
    laid_out(desk)
    desk.do(teams.add_team, teams.AddTeam("development", values={"days": "2"}))
    change, stays = desk.planned(release=1), desk.planned(release=1)
    for each in (change, stays):
        desk.do(valuing.set_score, valuing.SetScore(each, {"effort": "3"}))
        desk.tested(each)

    def loads() -> list[tuple[float, float]]:
        row = release_sheet(desk.database, 1).row
        return [(load.load, load.over) for load in rows(desk)[1].teams] + [(row.load, row.unknown)]

    assert loads() == [(6, 4), (6, 0)]
    desk.ship(1)
    assert loads() == [(6, 0), (6, 0)]
    desk.do(withdrawing.withdraw_change, withdrawing.WithdrawChange(1, change, "It broke the schedule"))
    desk.do(valuing.set_score, valuing.SetScore(change, {"effort": "18"}, "It is far more than it seemed"))
    assert loads() == [(3, 0), (3, 0)]
    desk.do(withdrawing.withdraw, withdrawing.Withdraw(1, "It broke everything"))
    desk.do(valuing.set_score, valuing.SetScore(stays, {"effort": ""}, "Nobody knows any more"))
    assert loads() == [(0, 0), (0, 0)]
    assert rows(desk)[1].unknown == 0


def test_its_teams_say_what_they_have_and_what_is_asked(desk: Desk) -> None:
    laid_out(desk)
    change = desk.planned(release=1)
    desk.do(valuing.set_score, valuing.SetScore(change, {"effort": "3"}))
    desk.do(teams.add_team, teams.AddTeam("development", values={"days": "8"}))
    desk.do(teams.add_team, teams.AddTeam("test"))
    assert [(load.team, load.load, load.capacity) for load in rows(desk)[1].teams] == [
        ("development", 3, 8),
        ("test", 0, None),
    ]


def test_one_product_alone_is_read_where_it_is_named(desk: Desk) -> None:
    laid_out(desk)
    desk.do(planning.new_release, planning.NewRelease(ReleaseKind.REGULAR, date(2026, 12, 3), "Kursvik"))
    desk.do(products.set_product, products.SetProduct("Almanda", {}))
    assert not rows(desk, "Almanda")
    assert timeline(desk.database, ("Almanda",), FIRST, LAST).products == ("Kursvik", "Almanda")


def test_a_release_that_begins_after_the_last_day_is_left_out(desk: Desk) -> None:
    laid_out(desk)
    found = timeline(desk.database, (), FIRST, date(2026, 12, 1)).releases
    assert [row.release_id for row in found] == [1]


def test_a_house_without_anything_has_an_empty_timeline(desk: Desk) -> None:
    assert timeline(desk.database, (), FIRST, LAST).releases == ()


def test_days_in_the_wrong_order_are_refused(desk: Desk) -> None:
    with pytest.raises(BadInput):
        timeline(desk.database, (), LAST, FIRST)


def test_what_shipped_early_ends_on_the_day_that_it_shipped(desk: Desk) -> None:
    laid_out(desk)
    desk.tested(desk.planned(release=2))
    desk.ship(2)
    row = rows(desk)[2]
    today = desk.now.date()
    assert (row.begins, row.ships, row.planned) == (today, today, date(2026, 12, 15))
    assert [each.release_id for each in timeline(desk.database, (), today, today).releases] == [1, 2]
    later = timeline(desk.database, (), date(2026, 12, 14), LAST).releases
    assert 2 not in [each.release_id for each in later]
