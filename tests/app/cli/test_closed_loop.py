"""The closed loop from a terminal: a helpdesk's file comes in, and everyone who waited is told in their language."""

import email
import email.policy
from email.message import EmailMessage
from pathlib import Path

from tests.app.cli.terminal import Terminal


def letters_in(folder: Path) -> list[EmailMessage]:
    files = sorted(folder.glob("*.eml"))
    return [email.message_from_bytes(file.read_bytes(), policy=email.policy.default) for file in files]


def test_a_wish_travels_from_a_file_to_a_letter_in_each_requesters_language(terminal: Terminal) -> None:
    terminal.six_tickets()
    assert terminal.done("change new --kind wish --title 'Copy a week' --from T-1 T-2 T-3 T-4") == (
        "C-1 made: Copy a week.\n"
    )
    terminal.done("link T-5 C-1")
    terminal.done("link T-6 C-1")
    assert terminal.done("park C-1 --reason 'We look at the calendar in May'") == "C-1 parked.\n"
    assert [row["number"] for row in terminal.rows("list queue")] == ["C-1"]
    terminal.done("decide C-1 honour --reason 'Many copy by hand'")
    terminal.done("release plan")
    terminal.done("place C-1 R-1")
    terminal.done("ready C-1")
    assert "C-1" in terminal.refused("ship R-1")
    terminal.done("verdict C-1 pass --note 'Copied and compared'")
    terminal.done("freeze R-1")
    assert terminal.done("ship R-1").startswith("R-1 shipped: Kursvik ")
    terminal.done("outbox eml", str(terminal.folder / "letters"))

    told = letters_in(terminal.folder / "letters")
    shipped = terminal.rows("list letters --where event:shipped")
    assert sorted((row["language"], row["state"]) for row in shipped) == [
        ("de", "sent"),
        ("en", "by-hand"),
        ("en", "sent"),
        ("fi", "sent"),
        ("nl", "sent"),
        ("sv", "sent"),
    ]
    for row in shipped:
        if row["state"] == "sent":
            mine = [letter for letter in told if letter["Subject"] == row["subject"]]
            assert any(row["address"] in str(letter["To"]) for letter in mine), row
    assert {row["state"] for row in terminal.rows("list tickets")} == {"closed"}
    assert {row["disposition"] for row in terminal.rows("list tickets")} == {"shipped"}
    assert terminal.rows("list changes")[0]["state"] == "shipped"


def test_letters_are_written_once(terminal: Terminal) -> None:
    terminal.shipped()
    folder = terminal.folder / "letters"
    terminal.done("outbox eml --limit 2", str(folder))
    assert len(letters_in(folder)) == 2
    terminal.done("outbox eml", str(folder))
    count = len(letters_in(folder))
    assert terminal("outbox eml --json", str(folder)).json["sent"] == 0
    assert len(letters_in(folder)) == count > 2


def test_nothing_untested_ships_and_nothing_is_half_done(terminal: Terminal) -> None:
    terminal.placed()
    before = terminal.rows("list changes"), terminal.rows("list letters")
    assert "C-1" in terminal.refused("ship R-1")
    assert (terminal.rows("list changes"), terminal.rows("list letters")) == before


def test_a_rejected_wish_tells_everyone_who_waited(terminal: Terminal) -> None:
    terminal.wish()
    terminal.done("park C-1 --reason 'It needs a look'")
    assert terminal.wrong("decide C-1 reject --reason 'Not now'").startswith("Which no?")
    terminal.done("decide C-1 reject --no not-now --reason 'The calendar comes first' --brings-back 'the new calendar'")
    rejected = terminal.rows("list letters --where event:rejected")
    assert sorted(row["language"] for row in rejected) == ["de", "en", "en", "fi", "nl", "sv"]
    assert {row["disposition"] for row in terminal.rows("list tickets")} == {"rejected"}


def test_a_withdrawn_release_brings_its_changes_back(terminal: Terminal) -> None:
    terminal.shipped()
    terminal.done("withdraw R-1 --reason 'Bookings were lost'")
    assert terminal.rows("list changes")[0]["state"] == "honoured"
    assert {row["state"] for row in terminal.rows("list tickets")} == {"reopened"}


def test_what_shipped_cannot_be_undone_but_what_was_parked_can(terminal: Terminal) -> None:
    terminal.wish()
    terminal.done("park C-1 --reason 'It needs a look'")
    assert terminal.done("undo") == "Undone: C-1 parked.\n"
    assert terminal.rows("list changes")[0]["state"] == "new"
    history = terminal.rows("history C-1")
    assert [act["verb"] for act in history] == ["new_change", "park", "undo"]
    assert history[1]["undone_by"] == history[2]["act"]


def test_whoever_is_named_by_as_stands_in_the_history(terminal: Terminal) -> None:
    terminal.wish()
    terminal.done("--as 'Vera Lind' park C-1 --reason 'It needs a look'")
    terminal.done("decide C-1 honour --reason 'Many copy by hand' --as 'Maj Berg'")
    assert [act["by"] for act in terminal.rows("history C-1")][1:] == ["Vera Lind", "Maj Berg"]
