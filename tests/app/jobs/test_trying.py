"""An act tried before it is done: what it would change is told, and nothing of it stays."""

from datetime import date

import pytest

from app.commands import absences, planning, products, teams
from app.commands.act import By
from app.jobs.trying import try_act
from models.rules.errors import BadInput
from tests.app.commands.desk import Desk, desk, empty_file

__all__ = ["desk", "empty_file"]


@pytest.fixture
def staffed(desk: Desk) -> Desk:
    desk.do(products.set_product, products.SetProduct("Kursvik", {"anchor": "2026-12-01", "country": "SE"}))
    desk.do(planning.plan_releases, planning.PlanReleases(date(2027, 1, 20)))
    desk.do(teams.add_team, teams.AddTeam("development"))
    desk.do(teams.set_member, teams.SetMember("development", "Ada Berg"))
    return desk


def test_what_an_absence_would_take_is_told_by_release_and_team(staffed: Desk) -> None:
    before = staffed.state()
    order = absences.AddAbsence("Ada Berg", date(2026, 12, 7), date(2026, 12, 8))
    tried = try_act(staffed.database, absences.add_absence, order, By("Eva", staffed.now))
    assert [(each.release, each.team, each.before, each.after) for each in tried.moved] == [
        ("Kursvik 2026-02", "development", 10, 8)
    ]
    assert staffed.state() == before


def test_what_was_tried_is_what_is_then_done(staffed: Desk) -> None:
    order = absences.AddAbsence("Ada Berg", date(2026, 12, 7), date(2026, 12, 22))
    tried = try_act(staffed.database, absences.add_absence, order, By("Eva", staffed.now))
    staffed.do(absences.add_absence, order)
    again = try_act(staffed.database, absences.remove_absence, absences.RemoveAbsence(1), By("Eva", staffed.now))
    assert [(each.release_id, each.after) for each in tried.moved] == [
        (each.release_id, each.before) for each in again.moved
    ]


def test_a_team_that_nobody_is_in_would_leave_its_time_unknown(staffed: Desk) -> None:
    order = teams.RemoveMember("development", "Ada Berg")
    tried = try_act(staffed.database, teams.remove_member, order, By("Eva", staffed.now))
    assert {each.after for each in tried.moved} == {None}
    assert tried.notes == ("Nobody is in development any more, so its time is unknown.",)


def test_what_would_be_refused_is_refused_and_leaves_nothing(staffed: Desk) -> None:
    before = staffed.state()
    order = absences.AddAbsence("Ada Berg", date(2026, 12, 8), date(2026, 12, 7))
    with pytest.raises(BadInput):
        try_act(staffed.database, absences.add_absence, order, By("Eva", staffed.now))
    assert staffed.state() == before
