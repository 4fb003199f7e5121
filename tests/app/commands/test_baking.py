"""Wishes pulled out of renewals, what is refused, and the time that renewals keep."""

import pytest

from app.commands import baking, planning, renewals, reserving
from models.renewals import Reservation
from models.rules.terms import ChangeKind
from tests.app.commands.desk import HISTORY, Desk
from tests.app.commands.wholes import WHY, bake, honoured, proposed, pull, reject

# ---- pulling out


def test_a_parked_wish_that_is_pulled_out_is_due_today(desk: Desk) -> None:
    ticket = desk.ticket()
    wish = desk.parked(ticket)
    desk.post()
    renewal = proposed(desk)
    bake(desk, wish, renewal)
    desk.post()
    pull(desk, wish, renewal)
    row = desk.row_of(wish)
    assert (row["returns_on"], row["review_on"]) == (None, desk.day(0))
    assert desk.told(ticket) == ["parked", "baked-in", "correction"]
    assert "part of a larger renewal. What we wrote no longer holds" in desk.letters()[-1]["body"]


def test_nobody_is_corrected_twice(desk: Desk) -> None:
    ticket = desk.ticket()
    wish, renewal = desk.parked(ticket), proposed(desk)
    bake(desk, wish, renewal)
    desk.post()
    pull(desk, wish, renewal)
    bake(desk, wish, renewal)
    pull(desk, wish, renewal)
    assert desk.told(ticket) == ["parked", "baked-in", "correction"]


def test_an_honoured_wish_that_is_pulled_out_can_go_into_an_earlier_release_at_once(desk: Desk) -> None:
    ticket, soon, late = desk.ticket(), desk.release(14), desk.release(50)
    wish = desk.parked(ticket)
    renewal = honoured(desk, wish, release=late)
    pull(desk, wish, renewal, soon)
    assert list(desk.items(soon)) == [wish]
    assert desk.told(ticket)[-1] == "rescheduled"
    letter = desk.letters()[-1]
    assert "no longer holds" in letter["body"]
    assert "We are sorry" not in letter["body"]


def test_what_stays_in_another_renewal_hears_of_that(desk: Desk) -> None:
    ticket = desk.ticket()
    wish = desk.parked(ticket)
    first, second = proposed(desk), proposed(desk, "Another whole")
    bake(desk, wish, second)
    bake(desk, wish, first)
    desk.post()
    pull(desk, wish, first)
    assert "“Another whole”" in desk.letters()[-1]["body"]
    assert desk.row_of(wish)["returns_on"] is not None


# ---- refusals


@pytest.mark.parametrize("kind", [ChangeKind.CORRECTION, ChangeKind.MANDATE])
def test_faults_and_mandates_are_not_baked_in(desk: Desk, kind: ChangeKind) -> None:
    wish, renewal = desk.parked(desk.ticket(), kind=kind), proposed(desk)
    assert f"C-{wish} is a {kind.value}" in desk.refused(baking.bake, baking.Bake(wish, renewal, WHY))


def test_what_is_planned_waits_for_no_proposal(desk: Desk) -> None:
    wish, renewal = desk.planned(desk.ticket()), proposed(desk)
    assert "is only proposed" in desk.refused(baking.bake, baking.Bake(wish, renewal, WHY))


def test_nothing_is_baked_twice_or_without_a_reason(desk: Desk) -> None:
    wish, renewal = desk.parked(desk.ticket()), proposed(desk)
    assert "without a reason" in desk.refused(baking.bake, baking.Bake(wish, renewal, " "))
    bake(desk, wish, renewal)
    assert desk.refused(baking.bake, baking.Bake(wish, renewal, WHY)) == "C-1 is part of N-1 already."
    other = desk.parked(desk.ticket())
    assert desk.refused(baking.pull_out, baking.PullOut(other, renewal, WHY)) == "C-2 is no part of N-1."


def test_a_renewal_says_what_is_wrong_with_it(desk: Desk) -> None:
    renewal = proposed(desk)
    refusals = [
        ({"size": "-4"}, "The size of a renewal is a number of person-days above 0, and at most 10000."),
        ({"size": "many"}, "“many” is not a number."),
        ({"review": "2026-01-01"}, "The review date 2026-01-01 is past. Choose a day to come."),
        ({"title": "  "}, "A renewal needs a title: those who wait are told it."),
        ({"colour": "red"}, "A renewal’s “colour” can't be set. These can: title, description, size, review."),
    ]
    for values, said in refusals:
        assert desk.refused(renewals.edit_renewal, renewals.EditRenewal(renewal, values)) == said
    taken = desk.refused(renewals.propose, renewals.Propose("new course LISTS"))
    assert taken == "N-1 of Kursvik has that title already."


def test_what_is_over_is_changed_no_more(desk: Desk) -> None:
    wish, renewal = desk.parked(desk.ticket()), proposed(desk)
    reject(desk, renewal)
    assert "is rejected: it can't be changed" in desk.refused(baking.bake, baking.Bake(wish, renewal, WHY))


# ---- time


def test_its_size_is_spread_over_the_releases_up_to_the_target(desk: Desk) -> None:
    first, second, third = desk.release(14), desk.release(28), desk.release(42)
    for number in (first, second, third):
        desk.do(planning.edit_release, planning.EditRelease(number, capacity=10))
    renewal = proposed(desk, size=25)
    desk.do(renewals.target, renewals.Target(renewal, second))
    done = desk.do(reserving.reserve, reserving.Reserve(renewal))
    assert done.sentence == f"N-1: 20 person-days reserved: R-{first} 10, R-{second} 10"
    assert done.notes[0].startswith("5 of 25 person-days find no room in the coming releases up to its target")
    done = desk.do(reserving.reserve, reserving.Reserve(renewal, {second: 15.0, first: 0.0}))
    assert done.notes == (f"R-{second} now holds 0 person-days of work and 15 kept for renewals for a capacity of 10.",)
    assert [(row["release_id"], row["days"]) for row in desk.rows(Reservation)] == [(second, 15.0)]


def test_the_time_of_a_rejected_renewal_is_free_again(desk: Desk) -> None:
    release, renewal = desk.release(14), proposed(desk, size=3)
    before = desk.state(without=HISTORY)
    desk.do(reserving.reserve, reserving.Reserve(renewal))
    desk.undo()
    assert desk.state(without=HISTORY) == before
    desk.do(reserving.reserve, reserving.Reserve(renewal, {release: 3.0}))
    reject(desk, renewal)
    assert desk.count(Reservation) == 0


def test_time_without_a_size_is_not_kept(desk: Desk) -> None:
    desk.release(14)
    renewal = proposed(desk)
    assert "has no size" in desk.refused(reserving.reserve, reserving.Reserve(renewal))
