"""Days told anew: a renewal that moves forth and back writes one letter, or none."""

from datetime import date

from sqlalchemy import select

from app.commands import planning, releases, renewals
from models.database import writing
from models.letters import Letter, Notice
from models.rules.states import UNSENT_LETTER, LetterState
from models.rules.terms import Event
from tests.app.commands.desk import Desk
from tests.app.commands.plans import take_out
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


def moved_and_undone(desk: Desk) -> tuple[int, int]:
    """A ticket and its change, whose release's new day was read before it was undone; the first never left."""
    ticket, release = desk.ticket(), desk.release(30)
    change = desk.planned(ticket, release=release)
    desk.do(planning.edit_release, planning.EditRelease(release, day=desk.day(40)))
    desk.post()
    desk.undo()
    return ticket, change


def waiting(desk: Desk) -> list[tuple[Event, str | None]]:
    """The letters that lie here: their event and day."""
    return [(row["event"], row["facts"]["release_date"]) for row in desk.letters() if row["state"] in UNSENT_LETTER]


def test_who_read_a_day_that_was_undone_hears_in_one_letter_which_holds(desk: Desk) -> None:
    moved_and_undone(desk)
    (letter,) = [row for row in desk.letters() if row["state"] in UNSENT_LETTER]
    assert (letter["event"], letter["state"]) == (Event.RESCHEDULED, LetterState.DRAFT)
    facts = letter["facts"]
    assert (facts["earlier_date"], facts["release_date"]) == (desk.day(40).isoformat(), desk.day(30).isoformat())


def test_no_day_leaves_of_a_change_taken_out_after_an_undo(desk: Desk) -> None:
    ticket, change = moved_and_undone(desk)
    take_out(desk, change)
    assert waiting(desk) == [(Event.CORRECTION, None)]
    assert desk.told(ticket)[-1] == "correction"


def test_an_older_letter_that_an_undo_brought_back_is_taken_back_as_well(desk: Desk) -> None:
    """A file of before may hold a day that lies here although a later correction was written."""
    _, change = moved_and_undone(desk)
    with writing(desk.database) as session:
        first = session.scalars(select(Letter).where(Letter.event == Event.SCHEDULED)).first()
        later = session.scalars(select(Letter).where(Letter.event == Event.RESCHEDULED)).all()[-1]
        notice = session.scalars(select(Notice).where(Notice.letter_id == later.id)).one()
        assert first is not None
        first.state, later.event, notice.event = LetterState.QUEUED, Event.CORRECTION, Event.CORRECTION
    desk.place(change, desk.release(60))
    days = [day for event, day in waiting(desk) if event is not Event.CORRECTION]
    assert days == [desk.day(60).isoformat()]


def test_shipping_that_moves_an_item_on_tells_one_day_and_says_what_moved(desk: Desk) -> None:
    heard, unheard = desk.ticket(), desk.ticket()
    first, second = desk.release(7), desk.release(21)
    read = desk.planned(heard, release=first)
    desk.post()
    unread, done = desk.planned(unheard, release=first), desk.planned(release=first)
    desk.tested(done)
    notes = desk.do(releases.ship, releases.Ship(first, second)).notes
    assert any(note.startswith(f"C-{read}, C-{unread} moved on to R-{second}, ") for note in notes)
    assert desk.told(heard)[-2:] == ["scheduled", "rescheduled"]
    assert desk.told(unheard)[-2:] == ["honoured", "scheduled"]
    assert desk.letters(Event.SCHEDULED)[-1]["release_id"] == second
