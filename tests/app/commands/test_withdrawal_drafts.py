"""What is to be approved after a withdrawal is said, counted and due until somebody does it."""

from app.cli.due import due_lines
from app.cli.sheets import release_lines
from app.commands import letters, releases, withdrawing
from app.queries.rail import stuck_letters
from app.queries.releases import release_sheet
from app.queries.withdrawing import unapproved
from models.letters import Letter
from models.releases import Release
from models.rules.states import LetterState
from tests.app.commands.desk import Desk, Row


def test_a_withdrawal_says_how_many_letters_wait_and_its_release_when_why_and_to_whom(desk: Desk) -> None:
    _, release = desk.shipped(desk.ticket(), desk.ticket())
    desk.post()
    before = stuck_letters(desk.database)
    assert unapproved(desk.database) == ()
    done = desk.do(withdrawing.withdraw, withdrawing.Withdraw(release, "Bookings were lost"))
    assert "2 letters wait in the Outbox to be approved." in done.notes
    assert stuck_letters(desk.database) == before + 2
    name = desk.row(Release, release)["name"]
    (said,) = due_lines((), unapproved(desk.database))[1:]
    assert f"R-{release} {name} was withdrawn, and 2 letters that say so wait to be approved" in said
    sheet = release_sheet(desk.database, release)
    assert sheet.withdrawal is not None
    assert (sheet.withdrawal.reason, sheet.withdrawal.by) == ("Bookings were lost", "Eva")
    assert [(each.state, each.letters) for each in sheet.told_withdrawn] == [("draft", 2)]
    lines = release_lines(sheet)
    assert any(line.startswith("withdrawn") and "by Eva: Bookings were lost" in line for line in lines)
    assert "Letters that say that it was withdrawn" in lines


def withdrawn_of_two(desk: Desk) -> tuple[int, int, int]:
    """Two changes whose one reader has read that they shipped, withdrawn since; and the draft that says so."""
    shown = {"requester": "Bo", "email": "bo@example.org"}
    changes = [desk.honoured(desk.ticket(**shown)) for _ in range(2)]
    release = desk.release()
    for change in changes:
        desk.place(change, release)
        desk.tested(change)
    desk.ship(release)
    desk.post()
    desk.do(withdrawing.withdraw, withdrawing.Withdraw(release, "Bookings were lost"))
    return changes[0], changes[1], drafts(desk)[-1]["id"]


def drafts(desk: Desk) -> list[Row]:
    return [letter for letter in desk.rows(Letter) if letter["state"] is LetterState.DRAFT]


def reword(desk: Desk, letter: int) -> None:
    desk.do(letters.edit_letter, letters.EditLetter(letter, "Sorry", "Dear Bo, my own words"))


def test_a_letter_on_a_withdrawal_keeps_the_words_that_somebody_gave_it(desk: Desk) -> None:
    first, _, draft = withdrawn_of_two(desk)
    reword(desk, draft)
    done = desk.place(first, desk.release(30))
    assert (
        f"Letter {draft} on the withdrawal keeps the words that somebody gave it: "
        "the new day is told in a letter of its own, to be approved after it." in done.notes
    )
    kept, new = drafts(desk)
    assert (kept["id"], kept["body"]) == (draft, "Dear Bo, my own words\n")
    assert new["event"].value in ("scheduled", "rescheduled")


def test_words_of_ones_own_on_a_day_that_holds_no_longer_are_said_to_be_gone(desk: Desk) -> None:
    first, _, _ = withdrawn_of_two(desk)
    plain = desk.place(first, desk.release(30))
    assert not any("words" in note for note in plain.notes)
    told = drafts(desk)[-1]["id"]
    reword(desk, told)
    done = desk.place(first, desk.release(40))
    assert f"The words that somebody gave letter {told} are gone: what it told has changed." in done.notes


def test_shipping_again_names_the_letter_on_the_withdrawal_that_it_drops(desk: Desk) -> None:
    first, _, draft = withdrawn_of_two(desk)
    again = desk.release(30)
    desk.place(first, again)
    told = drafts(desk)[-1]["id"]
    assert told != draft
    desk.tested(first)
    done = desk.do(releases.ship, releases.Ship(again))
    said = f"Letter {told} on the withdrawal, which has not left, no longer tells of C-{first}: it is out again."
    assert said in done.notes
