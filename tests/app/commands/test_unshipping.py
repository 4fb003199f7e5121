"""Unshipping: a withdrawn release leaves no promise behind, told or about to be."""

from app.commands import letters, releases, withdrawing
from models.releases import Release
from models.rules.states import ChangeState, LetterState, RenewalState
from models.rules.terms import DecisionKind, Event
from tests.app.commands.desk import Desk
from tests.app.commands.plans import take_out
from tests.app.commands.wholes import bake, honoured, proposed, reject, state


def withdraw(desk: Desk, release: int) -> None:
    desk.do(withdrawing.withdraw, withdrawing.Withdraw(release, "It lost entries"))


def states(desk: Desk, event: Event) -> list[LetterState]:
    """Where the letters of an event stand, the oldest first."""
    return [letter["state"] for letter in desk.letters(event)]


def test_a_day_that_has_not_left_is_taken_back_with_its_release(desk: Desk) -> None:
    ticket = desk.ticket()
    _, release = desk.shipped(ticket)
    withdraw(desk, release)
    assert desk.told(ticket) == ["parked", "honoured"]
    assert [letter["state"] for letter in desk.letters(Event.SCHEDULED)] == [LetterState.WITHDRAWN]


def test_who_read_the_day_and_not_yet_that_it_shipped_gets_a_correction(desk: Desk) -> None:
    ticket = desk.ticket()
    release = desk.release()
    change = desk.planned(ticket, release=release)
    desk.post()
    desk.tested(change)
    desk.ship(release)
    withdraw(desk, release)
    assert desk.told(ticket) == ["parked", "honoured", "scheduled", "correction"]
    (letter,) = desk.letters(Event.CORRECTION)
    assert "We had told you when to expect it." in letter["body"]


def test_a_draft_that_a_release_was_withdrawn_goes_when_the_change_ships_again(desk: Desk) -> None:
    ticket = desk.ticket()
    change, release = desk.shipped(ticket)
    desk.post()
    withdraw(desk, release)
    again = desk.release()
    desk.place(change, again)
    assert states(desk, Event.WITHDRAWN) == [LetterState.WITHDRAWN, LetterState.DRAFT]  # it is true until it ships
    desk.tested(change)
    desk.ship(again)
    assert set(states(desk, Event.WITHDRAWN)) == {LetterState.WITHDRAWN}
    assert desk.told(ticket)[-1] == "shipped"


def test_who_read_that_it_shipped_hears_of_it_though_it_shipped_again_unread(desk: Desk) -> None:
    ticket = desk.ticket()
    change, first = desk.shipped(ticket)
    desk.post()
    withdraw(desk, first)
    again = desk.release()
    desk.place(change, again)
    desk.tested(change)
    desk.ship(again)
    withdraw(desk, again)
    assert "shipped" not in desk.told(ticket)[-1]
    assert desk.told(ticket)[-1] == "withdrawn"
    last = desk.letters(Event.WITHDRAWN)[-1]
    assert (last["state"], last["release_id"]) == (LetterState.DRAFT, first)


def test_a_correction_of_a_day_goes_when_a_new_day_is_told(desk: Desk) -> None:
    ticket = desk.ticket()
    release = desk.release()
    change = desk.planned(ticket, release=release)
    desk.post()
    desk.tested(change)
    desk.ship(release)
    withdraw(desk, release)
    assert states(desk, Event.CORRECTION) == [LetterState.DRAFT]
    desk.place(change, desk.release(30))
    assert states(desk, Event.CORRECTION) == [LetterState.WITHDRAWN]
    (letter,) = desk.letters(Event.RESCHEDULED)
    assert letter["facts"]["earlier_date"] == desk.row(Release, release)["planned_on"].isoformat()
    desk.undo()
    assert states(desk, Event.CORRECTION) == [LetterState.DRAFT]


def test_who_read_that_it_shipped_gets_one_letter(desk: Desk) -> None:
    ticket = desk.ticket()
    _, release = desk.shipped(ticket)
    desk.post()
    withdraw(desk, release)
    assert desk.told(ticket)[-2:] == ["shipped", "withdrawn"]
    assert not desk.letters(Event.CORRECTION)


def test_the_day_of_a_renewal_is_taken_back_and_the_rest_said_anew(desk: Desk) -> None:
    ticket, release = desk.ticket(), desk.release(30)
    renewal = honoured(desk, release=release)
    wish = desk.parked(ticket)
    bake(desk, wish, renewal)
    desk.tested(wish)
    desk.ship(release)
    withdraw(desk, release)
    assert desk.told(ticket) == ["parked", "baked-in"]
    last = desk.letters(Event.BAKED_IN)[-1]
    assert (last["state"], last["release_id"]) == (LetterState.QUEUED, None)


def test_who_only_heard_of_the_proposal_and_the_day_hears_the_yes(desk: Desk) -> None:
    ticket, release = desk.ticket(), desk.release(30)
    wish = desk.parked(ticket)
    honoured(desk, wish, release=release)
    desk.tested(wish)
    desk.ship(release)
    withdraw(desk, release)
    assert desk.told(ticket) == ["parked", "baked-in", "honoured"]


def test_what_comes_back_to_a_rejected_renewal_is_parked_and_due(desk: Desk) -> None:
    ticket, release, later = desk.ticket(), desk.release(30), desk.release(60)
    first, second = desk.parked(ticket), desk.parked(desk.ticket())
    renewal = honoured(desk, first, second, release=release)
    desk.tested(first)
    desk.do(releases.ship, releases.Ship(release, later))
    reject(desk, renewal)
    assert desk.state_of(first) is ChangeState.SHIPPED
    withdraw(desk, release)
    row = desk.row_of(first)
    assert (desk.state_of(first), row["returns_on"], row["review_on"]) == (ChangeState.PARKED, None, desk.now.date())
    assert state(desk, renewal) is RenewalState.REJECTED
    assert desk.told(ticket) == ["parked"]


def test_what_was_honoured_again_by_itself_stays_so_when_it_comes_back(desk: Desk) -> None:
    renewal = proposed(desk)
    wish = desk.parked(desk.ticket())
    bake(desk, wish, renewal)
    reject(desk, renewal)
    release = desk.release()
    desk.decide(wish, DecisionKind.HONOUR)
    desk.place(wish, release)
    desk.tested(wish)
    desk.ship(release)
    withdraw(desk, release)
    assert desk.state_of(wish) is ChangeState.HONOURED


def after_a_withdrawal(desk: Desk, ticket: int) -> tuple[int, int]:
    """A change whose withdrawal lies as a draft for who read that it shipped, and the release that was withdrawn."""
    change, release = desk.shipped(ticket)
    desk.post()
    withdraw(desk, release)
    return change, release


def test_a_new_day_goes_into_the_letter_on_the_withdrawal_and_leaves_not_before_it(desk: Desk) -> None:
    ticket = desk.ticket()
    change, release = after_a_withdrawal(desk, ticket)
    again = desk.release(30)
    effects = desk.place(change, again)
    assert effects.notes == ("1 letter on the withdrawal, which has not left, tells the new day as well.",)
    assert desk.told(ticket)[-2:] == ["shipped", "withdrawn"]
    letter = desk.letters(Event.WITHDRAWN)[-1]
    assert (letter["state"], letter["release_id"]) == (LetterState.DRAFT, release)
    assert "It lost entries" in letter["body"]
    planned = desk.row(Release, again)["planned_on"]
    assert f"now planned for {planned:%A} {planned.day} {planned:%B %Y}" in letter["body"]
    assert desk.post() == 0
    desk.undo()
    assert states(desk, Event.WITHDRAWN) == [LetterState.DRAFT, LetterState.WITHDRAWN]
    assert "as soon as there is a new date" in desk.letters(Event.WITHDRAWN)[0]["body"]


def test_a_day_told_with_the_withdrawal_moves_and_is_taken_back_as_any_other(desk: Desk) -> None:
    ticket = desk.ticket()
    change, _ = after_a_withdrawal(desk, ticket)
    desk.place(change, desk.release(30))
    desk.place(change, desk.release(45))
    letter = desk.letters(Event.WITHDRAWN)[-1]
    assert letter["facts"]["until"] == desk.rows(Release)[-1]["planned_on"].isoformat()
    take_out(desk, change)
    last = desk.letters(Event.WITHDRAWN)[-1]
    assert (last["state"], last["facts"]["until"]) == (LetterState.DRAFT, None)
    assert desk.told(ticket)[-1] == "withdrawn"
    desk.place(change, desk.release(50))
    desk.do(letters.approve, letters.Letters((desk.letters(Event.WITHDRAWN)[-1]["id"],)))
    desk.post()
    desk.place(change, desk.release(60))
    (moved,) = desk.letters(Event.RESCHEDULED)
    assert moved["facts"]["earlier_date"] == desk.letters(Event.WITHDRAWN)[-1]["facts"]["until"]
    desk.post()
    take_out(desk, change)
    assert desk.told(ticket)[-1] == "correction"


def test_what_else_is_said_after_a_withdrawal_waits_for_its_approval(desk: Desk) -> None:
    change, _ = after_a_withdrawal(desk, desk.ticket())
    desk.decide(change, DecisionKind.ASK, "Which entries did you lose?")
    assert states(desk, Event.MORE_INFORMATION) == [LetterState.DRAFT]
    assert desk.post() == 0


def test_a_day_that_has_not_left_does_not_leave_once_it_shipped(desk: Desk) -> None:
    ticket = desk.ticket()
    _, release = desk.shipped(ticket)
    assert states(desk, Event.SCHEDULED) == [LetterState.WITHDRAWN]
    assert desk.told(ticket) == ["parked", "honoured", "shipped"]
    withdraw(desk, release)
    assert desk.told(ticket) == ["parked", "honoured"]
