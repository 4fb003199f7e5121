"""Renewals as rows: what they hold, who waits, which fit a wish, what pulling one out would do, and the time they keep."""

import pytest

from app.commands import baking, planning, renewals, reserving, valuing
from app.queries.preview import Baked, baked_letter
from app.queries.releases import release_rows
from app.queries.renewals import candidates, live_count, pull_outcome, renewal_rows, renewal_sheet
from app.rows.page import Asked
from models.rules.errors import NotFound
from models.rules.terms import Event
from tests.app.commands.desk import Desk, desk, either_desk, empty_file, server

__all__ = ["desk", "either_desk", "empty_file", "server"]

WHY = "One whole"


def renewal(desk: Desk, title: str = "New course lists", size: float | None = None, description: str = "") -> int:
    desk.product()
    order = renewals.Propose(title, description=description, size=size)
    return int(desk.do(renewals.propose, order).made[0][2:])


def bake(desk: Desk, wish: int, into: int) -> None:
    desk.do(baking.bake, baking.Bake(wish, into, WHY))


def worth(desk: Desk, wish: int, effort: float) -> None:
    desk.do(valuing.set_score, valuing.SetScore(wish, {"effort": str(effort)}))


def wish(desk: Desk, *tickets: int, title: str) -> int:
    from app.commands import changes

    number = desk.change(*tickets, title=title)
    desk.do(changes.park, changes.Park(number, "A look"))
    return number


def test_a_renewal_counts_its_wishes_and_everybody_once(desk: Desk) -> None:
    north = {"organisation": "North", "end_users": 900}
    one, two = desk.ticket(email="a@example.org", **north), desk.ticket(email="a@example.org", **north)
    number = renewal(desk, size=20)
    first, second = desk.parked(one), desk.parked(two)
    for each in (first, second):
        bake(desk, each, number)
    worth(desk, first, 3)
    (row,) = renewal_rows(desk.database).rows
    assert (row.number, row.state, row.wishes, row.waiting, row.work, row.unknown) == ("N-1", "proposed", 2, 2, 3.0, 1)
    sheet = renewal_sheet(desk.database, number)
    assert (sheet.people, sheet.reach) == (1, 900)
    assert {each.number for each in sheet.wishes} == {"C-1", "C-2"}
    assert [act.verb for act in sheet.history] == ["propose_renewal", "bake", "bake", "set_score"][:3]
    assert live_count(desk.database) == 1


def test_what_is_to_be_decided_comes_before_what_is_over(desk: Desk) -> None:
    over, open_one = renewal(desk, "Over"), renewal(desk, "Open")
    desk.do(renewals.reject_renewal, renewals.DecideRenewal(over, "Too large"))
    assert [row.id for row in renewal_rows(desk.database).rows] == [open_one, over]
    assert [row.id for row in renewal_rows(desk.database, Asked("state:rejected")).rows] == [over]


def test_the_likest_renewal_stands_first(desk: Desk) -> None:
    held = wish(desk, desk.ticket(), title="Print the course list with family names")
    asked = wish(desk, desk.ticket(), title="Sort the printed course list by family name")
    calendar = renewal(desk, "A new calendar", description="Rooms and bookings shown by week")
    lists = renewal(desk, "The lists anew")
    bake(desk, held, lists)
    found = candidates(desk.database, asked)
    assert [each.id for each in found] == [lists, calendar]
    assert found[0].alike > 0.3 > found[1].alike
    assert found[0].words
    bake(desk, asked, lists)
    assert [each.id for each in candidates(desk.database, asked)] == [calendar]


def test_a_renewal_without_wishes_is_found_by_its_own_words(desk: Desk) -> None:
    asked = wish(desk, desk.ticket(), title="Sort the printed course list by family name")
    renewal(desk, "A new calendar")
    lists = renewal(desk, "Course lists", description="Printing and sorting course lists")
    assert candidates(desk.database, asked)[0].id == lists


def test_pulling_a_wish_out_says_when_it_would_come_and_who_is_lost(desk: Desk) -> None:
    soon, late = desk.release(14), desk.release(60)
    for number in (soon, late):
        desk.do(planning.edit_release, planning.EditRelease(number, capacity=10))
    north = {"organisation": "North", "end_users": 900}
    first, second = desk.parked(desk.ticket(**north)), desk.parked(desk.ticket())
    worth(desk, first, 4)
    number = renewal(desk, size=12)
    bake(desk, first, number)
    bake(desk, second, number)
    desk.do(renewals.target, renewals.Target(number, late))
    desk.do(renewals.honour_renewal, renewals.DecideRenewal(number, "We build it"))
    found = pull_outcome(desk.database, first, number, desk.now.date())
    assert (found.alone_id, found.days) == (soon, -46)
    assert (found.people, found.reach, found.wishes, found.freed) == (1, 900, 1, 4.0)
    desk.do(reserving.reserve, reserving.Reserve(number, {soon: 8.0}))
    assert pull_outcome(desk.database, first, number, desk.now.date()).alone_id == late
    with pytest.raises(NotFound):
        pull_outcome(desk.database, 3, number, desk.now.date())


def test_time_kept_counts_as_load_until_the_wishes_use_it(either_desk: Desk) -> None:
    desk = either_desk
    release = desk.release(14)
    desk.do(planning.edit_release, planning.EditRelease(release, capacity=10))
    wish_number = desk.parked(desk.ticket())
    worth(desk, wish_number, 3)
    number = renewal(desk, size=8)
    bake(desk, wish_number, number)
    desk.do(reserving.reserve, reserving.Reserve(number, {release: 8.0}))
    desk.do(renewals.target, renewals.Target(number, release))
    assert [(row.load, row.reserved) for row in release_rows(desk.database).rows] == [(8.0, 8.0)]
    desk.do(renewals.honour_renewal, renewals.DecideRenewal(number, "We build it"))
    assert [(row.load, row.reserved) for row in release_rows(desk.database).rows] == [(8.0, 5.0)]
    assert [row.id for row in renewal_rows(desk.database).rows] == [number]
    assert pull_outcome(desk.database, wish_number, number, desk.now.date()).alone_id == release
    other = wish(desk, desk.ticket(), title="Copy a schedule to another term")
    assert [each.id for each in candidates(desk.database, other)] == [number]
    (kept,) = renewal_sheet(desk.database, number).reservations
    assert (kept.days, kept.load, kept.over) == (8.0, 8.0, 0.0)


def test_a_wish_placed_elsewhere_uses_the_kept_time_up_as_well(either_desk: Desk) -> None:
    desk = either_desk
    soon, late = desk.release(14), desk.release(60)
    for number in (soon, late):
        desk.do(planning.edit_release, planning.EditRelease(number, capacity=20))
    held = desk.parked(desk.ticket())
    worth(desk, held, 9)
    whole = renewal(desk, size=30)
    bake(desk, held, whole)
    desk.do(renewals.target, renewals.Target(whole, late))
    desk.do(reserving.reserve, reserving.Reserve(whole))
    assert [row.load for row in release_rows(desk.database).rows] == [20.0, 10.0]
    desk.do(renewals.honour_renewal, renewals.DecideRenewal(whole, "We build it"))
    assert sum(row.load for row in release_rows(desk.database).rows) == 30.0
    sheet = renewal_sheet(desk.database, whole)
    assert sheet.row.reserved == sum(kept.left for kept in sheet.reservations) == 21.0
    desk.do(reserving.reserve, reserving.Reserve(whole, {late: 0.0}))
    desk.do(renewals.edit_renewal, renewals.EditRenewal(whole, {"size": "20"}))
    assert [(row.load, row.reserved) for row in release_rows(desk.database).rows] == [(11.0, 11.0), (9.0, 0.0)]
    desk.do(reserving.reserve, reserving.Reserve(whole))
    assert [(row.load, row.reserved) for row in release_rows(desk.database).rows] == [(11.0, 11.0), (9.0, 0.0)]


@pytest.mark.parametrize("planned", [False, True])
def test_the_previewed_letter_is_the_one_that_is_then_written(desk: Desk, planned: bool) -> None:
    soon, late = desk.release(14), desk.release(60)
    number = renewal(desk)
    wish_number = desk.planned(desk.ticket(), release=soon) if planned else desk.parked(desk.ticket())
    if planned:
        desk.do(renewals.target, renewals.Target(number, late))
        desk.do(renewals.honour_renewal, renewals.DecideRenewal(number, "We build it"))
    shown = baked_letter(desk.database, Baked(wish_number, number, WHY), "en")
    assert shown is not None
    bake(desk, wish_number, number)
    written = desk.letters(Event.BAKED_IN)[0]
    assert (shown.subject, shown.body) == (written["subject"], written["body"])
