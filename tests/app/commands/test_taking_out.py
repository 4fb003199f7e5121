"""Taking a change out of its release: it waits again, and nobody goes on believing in a day that no longer holds."""

from app.commands import taking_out
from models.releases import ReleaseItem
from models.rules.states import ChangeState, LetterState
from models.rules.terms import Event
from tests.app.commands.desk import Desk
from tests.app.commands.plans import requires, take_out


def test_what_is_taken_out_waits_among_the_candidates(desk: Desk) -> None:
    change = desk.planned(desk.ticket())
    assert take_out(desk, change).sentence == f"C-{change} taken out of the plan"
    assert desk.state_of(change) is ChangeState.HONOURED
    assert desk.count(ReleaseItem) == 0


def test_a_day_that_has_not_left_is_never_told(desk: Desk) -> None:
    ticket = desk.ticket()
    change = desk.planned(ticket)
    take_out(desk, change)
    assert Event.SCHEDULED.value not in desk.told(ticket)
    assert all(each["state"] is LetterState.WITHDRAWN for each in desk.letters(Event.SCHEDULED))


def test_who_has_read_the_day_gets_a_correction_to_approve(desk: Desk) -> None:
    ticket = desk.ticket()
    change = desk.planned(ticket)
    desk.post()
    take_out(desk, change, "A law goes first")
    (letter,) = desk.letters(Event.CORRECTION)
    assert letter["state"] is LetterState.DRAFT
    assert "A law goes first" in letter["body"]
    assert desk.told(ticket)[-1] == Event.CORRECTION.value


def test_what_requires_it_leaves_with_it(desk: Desk) -> None:
    release = desk.release()
    one = desk.planned(desk.ticket(), release=release)
    other = desk.honoured(desk.ticket())
    requires(desk, other, one)
    desk.place(other, release)
    assert take_out(desk, one).sentence == f"C-{one}, C-{other} taken out of the plan"
    assert desk.state_of(other) is ChangeState.HONOURED


def test_what_is_built_stays(desk: Desk) -> None:
    change = desk.planned(desk.ticket())
    desk.tested(change)
    sentence = desk.refused(taking_out.take_out, taking_out.TakeOut(change, "No"))
    assert sentence == f"C-{change} is tested: it can't be taken out. Only what is planned can."


def test_nothing_is_taken_out_without_a_reason(desk: Desk) -> None:
    change = desk.planned(desk.ticket())
    assert "without a reason" in desk.refused(taking_out.take_out, taking_out.TakeOut(change, " "))


def test_an_undo_puts_it_back_and_tells_nobody_of_it(desk: Desk) -> None:
    ticket = desk.ticket()
    change = desk.planned(ticket)
    desk.post()
    told = desk.told(ticket)
    take_out(desk, change)
    desk.undo()
    assert desk.state_of(change) is ChangeState.PLANNED
    assert desk.count(ReleaseItem) == 1
    assert desk.told(ticket) == told
