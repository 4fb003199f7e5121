"""Who waits again by an undo hears the day that holds now; who withdrew hears none."""

import pytest

from app.commands import changes, planning
from models.rules.states import UNSENT_LETTER
from models.rules.terms import Event
from tests.app.commands.desk import Desk
from tests.app.commands.plans import take_out

_DAYS = (Event.SCHEDULED, Event.RESCHEDULED)


def unlink(desk: Desk, ticket: int, change: int) -> int:
    return desk.do(changes.unlink, changes.Unlink(ticket, change)).act


def move(desk: Desk, release: int, days: int) -> str:
    """Give a release another day; that day."""
    day = desk.day(days)
    desk.do(planning.edit_release, planning.EditRelease(release, day=day))
    return day.isoformat()


def days(desk: Desk) -> list[tuple[Event, str | None]]:
    """The days that are to be told and have not left."""
    lying = [row for row in desk.letters() if row["state"] in UNSENT_LETTER and row["event"] in _DAYS]
    return [(row["event"], row["facts"]["release_date"]) for row in lying]


def test_who_is_linked_again_hears_the_day_where_it_was_placed_meanwhile(desk: Desk) -> None:
    ticket, first, second = desk.ticket(), desk.release(14), desk.release(28)
    change, day = desk.planned(ticket, release=first), desk.day(28).isoformat()
    unlinked = unlink(desk, ticket, change)
    desk.place(change, second)
    desk.undo(unlinked)
    assert days(desk) == [(Event.SCHEDULED, day)]


def test_who_is_linked_again_hears_the_day_that_its_release_got_meanwhile(desk: Desk) -> None:
    ticket, release = desk.ticket(), desk.release(14)
    change = desk.planned(ticket, release=release)
    unlinked = unlink(desk, ticket, change)
    day = move(desk, release, 20)
    desk.undo(unlinked)
    assert days(desk) == [(Event.SCHEDULED, day)]


def test_who_is_linked_again_hears_no_day_of_what_was_taken_out_meanwhile(desk: Desk) -> None:
    ticket = desk.ticket()
    change = desk.planned(ticket)
    unlinked = unlink(desk, ticket, change)
    take_out(desk, change)
    desk.undo(unlinked)
    assert days(desk) == []
    assert desk.told(ticket) == ["parked", "honoured"]


def test_who_was_unlinked_before_any_day_was_known_hears_it(desk: Desk) -> None:
    ticket, release, day = desk.ticket(), desk.release(14), desk.day(14).isoformat()
    change = desk.honoured(ticket)
    unlinked = unlink(desk, ticket, change)
    desk.place(change, release)
    desk.undo(unlinked)
    assert days(desk) == [(Event.SCHEDULED, day)]


def test_who_is_linked_again_where_nothing_moved_hears_nothing_new(desk: Desk) -> None:
    ticket = desk.ticket()
    change = desk.planned(ticket)
    before = [row["id"] for row in desk.letters()]
    desk.undo(unlink(desk, ticket, change))
    assert [row["id"] for row in desk.letters()] == before
    assert desk.told(ticket) == ["parked", "honoured", "scheduled"]


def test_no_day_leaves_to_who_withdrew(desk: Desk) -> None:
    ticket, release = desk.ticket(), desk.release(14)
    desk.planned(ticket, release=release)
    withdrawn = desk.withdraw_ticket(ticket)
    assert desk.told(ticket) == ["parked", "honoured"]
    day = move(desk, release, 20)
    desk.post()
    desk.undo(withdrawn.act)
    assert days(desk) == [(Event.SCHEDULED, day)]


@pytest.mark.parametrize("again", [True, False])
def test_who_read_a_day_and_asks_again_hears_how_it_differs(desk: Desk, again: bool) -> None:
    ticket, first, second = desk.ticket(), desk.release(14), desk.release(28)
    change, day = desk.planned(ticket, release=first), desk.day(28).isoformat()
    desk.post()
    withdrawn = desk.withdraw_ticket(ticket)
    take_out(desk, change)
    if again:
        desk.place(change, second)
    desk.undo(withdrawn.act)
    assert days(desk) == ([(Event.RESCHEDULED, day)] if again else [])
    assert [row["event"] for row in desk.letters() if row["state"] in UNSENT_LETTER] == [
        Event.RESCHEDULED if again else Event.CORRECTION
    ]


def test_what_comes_back_to_a_release_of_another_day_tells_that_day(desk: Desk) -> None:
    ticket, first = desk.ticket(), desk.release(14)
    change = desk.planned(ticket, release=first)
    desk.post()
    taken = take_out(desk, change)
    day = move(desk, first, 20)
    desk.undo(taken.act)
    assert days(desk) == [(Event.RESCHEDULED, day)]
