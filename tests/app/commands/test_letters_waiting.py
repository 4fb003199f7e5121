"""Letters that wait: a released letter leaves only after the recall delay, and all can be held at once."""

from datetime import timedelta

from app.commands.letters import HoldAll, Letters, approve, hold, hold_all, retry
from models.letters import Letter
from models.rules.states import LetterState
from tests.app.commands.desk import Desk


def _states(desk: Desk) -> set[LetterState]:
    return {row["state"] for row in desk.letters()}


def test_an_approved_letter_waits_the_recall_delay_from_its_approval(desk: Desk) -> None:
    desk.parked(desk.ticket())
    (letter,) = desk.letters()
    desk.do(hold, Letters((letter["id"],)))
    desk.wait(days=2)
    desk.do(approve, Letters((letter["id"],)))
    assert desk.row(Letter, letter["id"])["leaves_at"] == desk.now + timedelta(minutes=10)


def test_a_letter_to_be_tried_again_can_still_be_recalled(desk: Desk) -> None:
    desk.parked(desk.ticket())
    desk.post(fail=True)
    (letter,) = desk.letters()
    desk.do(retry, Letters((letter["id"],)))
    again = desk.row(Letter, letter["id"])
    assert (again["state"], again["leaves_at"]) == (LetterState.QUEUED, desk.now + timedelta(minutes=10))


def test_holding_all_keeps_every_waiting_letter_and_can_be_undone(desk: Desk) -> None:
    desk.parked(desk.ticket(), desk.ticket())
    desk.do(hold_all, HoldAll())
    assert _states(desk) == {LetterState.HELD}
    desk.undo()
    assert _states(desk) == {LetterState.QUEUED}


def test_holding_all_says_so_where_nothing_waits(desk: Desk) -> None:
    assert desk.refused(hold_all, HoldAll()) == "No letter is about to leave."
