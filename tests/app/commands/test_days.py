"""Days told anew: a renewal that moves forth and back writes one letter, or none."""

from datetime import date

from app.commands import releases, renewals
from models.rules.terms import Event
from tests.app.commands.desk import Desk
from tests.app.commands.wholes import bake, honoured, proposed


def review(desk: Desk, renewal: int, day: date) -> None:
    desk.do(renewals.edit_renewal, renewals.EditRenewal(renewal, {"review": day.isoformat()}))


def target(desk: Desk, renewal: int, release: int) -> None:
    desk.do(renewals.target, renewals.Target(renewal, release))


def test_a_review_that_moves_before_any_letter_left_writes_one_letter(desk: Desk) -> None:
    ticket = desk.ticket()
    wish, renewal = desk.parked(ticket), proposed(desk)
    bake(desk, wish, renewal)
    review(desk, renewal, date(2027, 3, 1))
    assert desk.told(ticket) == ["parked", "baked-in"]
    review(desk, renewal, date(2027, 2, 1))
    assert desk.told(ticket) == ["parked", "baked-in"]
    assert "On 1 February 2027 we will take it up" in desk.letters(Event.BAKED_IN)[-1]["body"]


def test_a_review_that_moves_forth_and_back_is_no_news_to_who_has_read_it(desk: Desk) -> None:
    ticket = desk.ticket()
    wish, renewal = desk.parked(ticket), proposed(desk, review_on=date(2027, 2, 1))
    bake(desk, wish, renewal)
    desk.post()
    review(desk, renewal, date(2027, 3, 1))
    assert desk.told(ticket) == ["parked", "baked-in", "deferred"]
    review(desk, renewal, date(2027, 2, 1))
    assert desk.told(ticket) == ["parked", "baked-in"]


def test_a_target_that_moves_before_any_letter_left_writes_one_letter(desk: Desk) -> None:
    ticket, soon, late = desk.ticket(), desk.release(30), desk.release(60)
    wish = desk.parked(ticket)
    renewal = honoured(desk, wish, release=soon)
    before = desk.told(ticket)
    assert before[-1] == "scheduled"
    target(desk, renewal, late)
    assert desk.told(ticket) == before
    assert list(desk.items(late)) == [wish]
    assert desk.letters(Event.SCHEDULED)[-1]["release_id"] == late
    target(desk, renewal, soon)
    assert desk.told(ticket) == before
    assert desk.letters(Event.SCHEDULED)[-1]["release_id"] == soon


def test_a_target_that_moves_forth_and_back_is_no_news_to_who_has_read_it(desk: Desk) -> None:
    ticket, soon, late = desk.ticket(), desk.release(30), desk.release(60)
    renewal = honoured(desk, desk.parked(ticket), release=soon)
    desk.post()
    before = desk.told(ticket)
    target(desk, renewal, late)
    assert desk.told(ticket) == [*before, "rescheduled"]
    target(desk, renewal, soon)
    assert desk.told(ticket) == before


def test_who_read_the_day_before_last_hears_how_the_new_one_differs_from_that(desk: Desk) -> None:
    ticket, first, second, third = desk.ticket(), desk.release(30), desk.release(60), desk.release(90)
    wish = desk.parked(ticket)
    renewal = honoured(desk, wish, release=first)
    desk.post()
    target(desk, renewal, second)
    target(desk, renewal, third)
    assert desk.told(ticket).count("rescheduled") == 1
    assert desk.letters(Event.RESCHEDULED)[-1]["facts"]["earlier_date"] == "2026-12-23"
    desk.tested(wish)
    desk.do(releases.ship, releases.Ship(third))
    assert desk.told(ticket)[-1] == "shipped"
