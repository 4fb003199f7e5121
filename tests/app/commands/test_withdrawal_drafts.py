"""What is to be approved after a withdrawal is said, counted and due until somebody does it."""

from app.cli.due import due_lines
from app.cli.sheets import release_lines
from app.commands import withdrawing
from app.queries.rail import stuck_letters
from app.queries.releases import release_sheet
from app.queries.withdrawing import unapproved
from models.releases import Release
from tests.app.commands.desk import Desk


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
