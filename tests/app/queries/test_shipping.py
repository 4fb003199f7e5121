"""The preview of a shipping: what it promises is what shipping then does."""

from collections import Counter

import pytest

from app.commands import (
    branches,
    closures,
    dependencies,
    hot_fixes,
    merging,
    people,
    planning,
    porting,
    releases,
    verdicts,
)
from app.commands.releases import Ship
from app.queries.board import board
from app.queries.releases import release_sheet
from app.queries.shipping import shipping_preview
from models.rules.errors import NotFound
from models.rules.states import LetterState
from models.rules.terms import ClosureKind, DependencyKind, Event, Language, ReleaseKind, Verdict
from tests.app.commands.desk import Desk, desk, empty_file

__all__ = ["desk", "empty_file"]


def test_the_preview_counts_the_people_that_shipping_then_tells(desk: Desk) -> None:
    twice = {"requester": "Aino Testinen", "email": "aino@example.org", "language": Language.FI}
    tickets = [desk.ticket(**twice), desk.ticket(**twice), desk.ticket(language=Language.SV)]
    tickets += [desk.ticket(email=None, requester="Nobody Reachable"), desk.ticket(email="quiet@example.org")]
    desk.do(people.set_person, people.SetPerson("quiet@example.org", {"opted_out": "yes"}))
    change = desk.planned(*tickets)
    desk.tested(change)
    preview = shipping_preview(desk.database, 1, desk.day(0))
    assert [item.number for item in preview.changes] == [f"C-{change}"]
    assert (dict(preview.letters), preview.by_hand, preview.opted_out) == ({"fi": 1, "sv": 1}, 1, 1)
    assert preview.people == 3
    desk.ship(1)
    states = Counter(letter["state"] for letter in desk.letters(Event.SHIPPED))
    assert states == {LetterState.QUEUED: 2, LetterState.BY_HAND: 1, LetterState.OPTED_OUT: 1}
    told = release_sheet(desk.database, 1).told
    assert {(each.language, each.state, each.letters) for each in told} >= {("fi", "queued", 1), ("sv", "queued", 1)}
    assert all(each.first in {letter["id"] for letter in desk.letters(Event.SHIPPED)} for each in told)


def test_what_is_not_tested_slips_with_what_requires_it(desk: Desk) -> None:
    desk.ticket()
    first, later = desk.release(14), desk.release(28)
    base, built, alone = (desk.planned(desk.ticket(), release=first) for _ in range(3))
    desk.do(dependencies.depend, dependencies.Depend(built, DependencyKind.REQUIRES, base))
    desk.tested(built)
    desk.tested(alone)
    preview = shipping_preview(desk.database, first, desk.day(0))
    assert [item.number for item in preview.open_items] == [f"C-{base}"]
    assert preview.along == (f"C-{built}",)
    assert [item.number for item in preview.changes] == [f"C-{alone}"]
    assert [row.id for row in preview.later] == [later]
    desk.do(releases.ship, Ship(first, later))
    assert set(desk.items(first)) == {alone}


def test_what_hangs_on_a_change_by_another_that_was_merged_slips_as_the_preview_says(desk: Desk) -> None:
    first, later = desk.release(14), desk.release(28)
    base, between, top, alone = (desk.planned(desk.ticket(), release=first) for _ in range(4))
    merged = desk.honoured(desk.ticket())
    desk.do(dependencies.depend, dependencies.Depend(between, DependencyKind.REQUIRES, base))
    desk.do(dependencies.depend, dependencies.Depend(top, DependencyKind.REQUIRES, merged))
    desk.do(merging.merge, merging.Merge(merged, between))
    for each in (between, top, alone):
        desk.tested(each)
    preview = shipping_preview(desk.database, first, desk.day(0))
    assert set(preview.along) == {f"C-{between}", f"C-{top}"}
    assert [(each.release, each.moved, each.told) for each in preview.slips] == [(later, 3, 4)]
    desk.do(releases.ship, Ship(first, later, preview.confirmed))
    assert set(desk.items(later)) == {base, between, top}


def test_who_withdrew_is_neither_counted_nor_told(desk: Desk) -> None:
    stays, goes = desk.ticket(), desk.ticket()
    change = desk.planned(stays, goes)
    desk.tested(change)
    desk.withdraw_ticket(goes)
    preview = shipping_preview(desk.database, 1, desk.day(0))
    assert (preview.people, len(preview.waiters)) == (1, 1)
    desk.do(releases.ship, Ship(1, confirmed=preview.confirmed))


def test_an_expedited_release_is_blocked_by_what_is_open(desk: Desk) -> None:
    change = desk.critical()
    release = desk.release(0, ReleaseKind.EXPEDITED)
    desk.place(change, release)
    assert shipping_preview(desk.database, release, desk.day(0)).rule == "block"


def test_a_missing_hot_fix_is_named_until_the_release_carries_it(desk: Desk) -> None:
    fix, _ = desk.hot_fix()
    release = desk.release()
    assert shipping_preview(desk.database, release, desk.day(0)).missing == ()
    assert [item.number for item in shipping_preview(desk.database, release, desk.day(0)).open_items] == [f"C-{fix}"]
    desk.do(hot_fixes.waive, hot_fixes.Waive(release, fix, "It is mended otherwise here"))
    assert shipping_preview(desk.database, release, desk.day(0)).open_items == ()


def test_what_was_ported_leaves_with_its_release_and_tells_nobody(desk: Desk) -> None:
    change = desk.planned(desk.ticket())
    desk.do(branches.add_branch, branches.AddBranch("4.x"))
    order = planning.NewRelease(ReleaseKind.REGULAR, desk.day(14), "Kursvik", branch="4.x")
    other = int(desk.do(planning.new_release, order).made[-1][2:])
    desk.do(porting.port, porting.Port(change, other))
    preview = shipping_preview(desk.database, other, desk.day(0))
    assert (preview.changes, [item.ported for item in preview.open_items]) == ((), [True])
    desk.do(verdicts.give_verdict, verdicts.GiveVerdict(change, Verdict.PASS, release=other))
    preview = shipping_preview(desk.database, other, desk.day(0))
    assert [item.number for item in preview.changes] == [f"C-{change}"]
    assert (preview.open_items, preview.people) == ((), 0)
    assert desk.ship(other).sentence.endswith("with 1 ported change for 0 who waited")


def test_there_is_no_preview_of_a_release_that_is_not_there(desk: Desk) -> None:
    with pytest.raises(NotFound):
        shipping_preview(desk.database, 7, desk.day(0))


def test_the_board_says_capacity_and_weekday_of_the_cadence(desk: Desk) -> None:
    desk.ticket()
    desk.release()
    shown = board(desk.database)
    assert (shown.cadence, shown.weekday, shown.capacity) == ("14", 1, None)


def test_the_preview_names_todays_closures_until_somebody_takes_them_on_and_how_the_whole_stands(desk: Desk) -> None:
    change, today = desk.planned(), desk.day(0)
    desk.tested(change)
    desk.do(closures.add_closure, closures.AddClosure(ClosureKind.BLACKOUT, "Exams", today, today))
    desk.do(verdicts.judge_whole, verdicts.JudgeWhole(1, Verdict.FAIL, "It crashes"))
    preview = shipping_preview(desk.database, 1, today)
    assert ([each.name for each in preview.shut], preview.tests.verdict) == (["Exams"], "fail")
    assert shipping_preview(desk.database, 1, desk.day(1)).shut == ()
    (column,) = board(desk.database, today=today).columns[1:]
    assert ([each.name for each in column.shut], column.tests.verdict) == (["Exams"], "fail")
    desk.do(closures.except_release, closures.ExceptRelease(1, "The schools asked for it"))
    assert shipping_preview(desk.database, 1, today).shut == ()
