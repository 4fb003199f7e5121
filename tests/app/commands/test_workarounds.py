"""A workaround is written down, and told to everyone who waits."""

import pytest

from app.commands.changes import Link, link
from app.commands.workarounds import TellWorkaround, tell_workaround
from app.queries.preview import workaround_letter
from models.changes import Change
from models.rules.states import LetterState
from models.rules.terms import DecisionKind, Event, Language, NoticePolicy
from tests.app.commands.desk import Desk


def test_a_workaround_tells_everyone_who_waits_in_their_language(desk: Desk) -> None:
    change = desk.parked(desk.ticket(language=Language.SV), desk.ticket(language=Language.FI))
    desk.do(tell_workaround, TellWorkaround(change, "Export the list, and sort it there."))
    assert desk.row(Change, change)["workaround"] == "Export the list, and sort it there."
    letters = desk.letters(Event.WORKAROUND)
    assert {letter["language"] for letter in letters} == {Language.SV, Language.FI}
    assert all("Export the list, and sort it there." in letter["body"] for letter in letters)


def test_the_preview_is_the_letter_that_is_written(desk: Desk) -> None:
    change = desk.parked(desk.ticket(language=Language.DE))
    preview = workaround_letter(desk.database, change, "Use the old form.", "de")
    desk.do(tell_workaround, TellWorkaround(change, "Use the old form."))
    letter = desk.letters(Event.WORKAROUND)[0]
    assert preview is not None
    assert (preview.subject, preview.body) == (letter["subject"], letter["body"])


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("stands", ["new", "parked", "deferred", "honoured", "planned"])
def test_who_comes_later_reads_of_the_workaround_as_well(desk: Desk, language: Language, stands: str) -> None:
    change = (
        desk.change() if stands == "new" else desk.parked() if stands in {"parked", "deferred"} else desk.honoured()
    )
    if stands == "deferred":
        desk.decide(change, DecisionKind.DEFER, "Not before spring", until=desk.day(90))
    if stands == "planned":
        desk.place(change, desk.release())
    desk.do(tell_workaround, TellWorkaround(change, "Export the list, and sort it there."))
    ticket = desk.ticket(language=language)
    desk.do(link, Link(ticket, change))
    letter = desk.letters()[-1]
    assert letter["language"] == language
    assert letter["body"].count(": Export the list, and sort it there.\n") == 1


def test_a_house_that_tells_no_workarounds_tells_none_to_who_comes_later(desk: Desk) -> None:
    change = desk.parked()
    desk.do(tell_workaround, TellWorkaround(change, "Export the list."))
    desk.policy(Event.WORKAROUND, NoticePolicy.OFF)
    desk.do(link, Link(desk.ticket(), change))
    assert "Export the list." not in desk.letters()[-1]["body"]


def test_taking_a_workaround_away_tells_nobody(desk: Desk) -> None:
    change = desk.parked(desk.ticket())
    desk.do(tell_workaround, TellWorkaround(change, "Use the old form."))
    desk.do(tell_workaround, TellWorkaround(change, " "))
    assert desk.row(Change, change)["workaround"] is None
    assert len(desk.letters(Event.WORKAROUND)) == 1


def test_a_workaround_is_undone_with_its_letters(desk: Desk) -> None:
    change = desk.parked(desk.ticket())
    desk.do(tell_workaround, TellWorkaround(change, "Use the old form."))
    desk.undo()
    assert desk.row(Change, change)["workaround"] is None
    assert [letter["state"] for letter in desk.letters(Event.WORKAROUND)] == [LetterState.WITHDRAWN]


def test_nobody_needs_a_workaround_for_what_has_shipped(desk: Desk) -> None:
    change, _ = desk.shipped(desk.ticket())
    assert "nobody waits for it any more" in desk.refused(tell_workaround, TellWorkaround(change, "Wait"))


def test_the_same_workaround_is_not_told_twice(desk: Desk) -> None:
    change = desk.parked(desk.ticket())
    desk.do(tell_workaround, TellWorkaround(change, "Use the old form."))
    assert "already" in desk.refused(tell_workaround, TellWorkaround(change, "Use the old form. "))
