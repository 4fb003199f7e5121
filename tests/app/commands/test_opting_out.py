"""Who wants no letters gets none, also of those that were written before; what was kept back is not sent later by itself."""

import pytest

from app.commands import posting
from app.commands.letters import Letters, by_hand, hold, retry
from app.commands.people import SetPerson, set_person
from models.database import writing
from models.letters import Letter
from models.rules.states import LetterState
from tests.app.commands.desk import Desk


def opt(desk: Desk, *, out: bool) -> tuple[str, ...]:
    return desk.do(set_person, SetPerson("P-1", {"opted_out": "yes" if out else "no"})).notes


def written(desk: Desk) -> int:
    """A letter to P-1."""
    desk.parked(desk.ticket())
    return int(desk.letters()[0]["id"])


@pytest.mark.parametrize("before", [LetterState.QUEUED, LetterState.HELD, LetterState.DEFERRED])
def test_a_letter_that_has_not_left_is_not_sent_to_who_opts_out(desk: Desk, before: LetterState) -> None:
    letter = written(desk)
    if before is LetterState.HELD:
        desk.do(hold, Letters((letter,)))
    if before is LetterState.DEFERRED:
        with writing(desk.database) as session:
            assert posting.claim(session, "post", desk.now, due_only=False) is not None
            assert posting.begin(session, letter, "post")
            posting.refused(session, letter, "452 later", desk.now, permanent=False)
    assert desk.row(Letter, letter)["state"] is before
    assert opt(desk, out=True) == ("1 letter that had not left will not be sent.",)
    kept = desk.row(Letter, letter)
    assert (kept["state"], kept["reason"]) == (LetterState.OPTED_OUT, "does not want letters")
    desk.wait(days=1)
    desk.post()
    assert opt(desk, out=False) == ()
    desk.post()
    assert desk.row(Letter, letter)["state"] is LetterState.OPTED_OUT
    for verb in (retry, hold, by_hand):
        desk.refused(verb, Letters((letter,)))


def test_what_was_sent_stays_sent_and_others_get_theirs(desk: Desk) -> None:
    letter = written(desk)
    desk.post()
    desk.parked(desk.ticket())
    assert opt(desk, out=True) == ()
    assert desk.row(Letter, letter)["state"] is LetterState.SENT
    assert [each["state"] for each in desk.letters()] == [LetterState.SENT, LetterState.QUEUED]


def test_opting_out_by_mistake_is_undone_with_its_letters(desk: Desk) -> None:
    letter = written(desk)
    opt(desk, out=True)
    desk.undo()
    assert desk.row(Letter, letter)["state"] is LetterState.QUEUED
