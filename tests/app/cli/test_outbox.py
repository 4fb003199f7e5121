"""Letters from a terminal: seen, reworded, held, sent once, and settled by a person."""

import email
import email.policy
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from aiosmtpd.smtp import SMTP, Envelope, Session

from tests.app.cli.terminal import Terminal
from tests.app.connectors.test_smtp import Mailbox, serving


@pytest.fixture
def post(terminal: Terminal) -> Iterator[Mailbox]:
    """A mail server that the house is set up for."""
    mailbox = Mailbox()
    with serving(lambda: SMTP(mailbox, enable_SMTPUTF8=True)) as port:
        server = f"smtp_host=127.0.0.1 smtp_port={port} smtp_security=none"
        terminal.done(f"settings set sender=desk@example.org {server}")
        yield mailbox


def readers(post: Mailbox) -> list[str]:
    letters = [email.message_from_bytes(content, policy=email.policy.default) for content in post.received]
    return sorted(letter["To"].addresses[0].addr_spec for letter in letters)


def states(terminal: Terminal) -> set[str]:
    return {row["state"] for row in terminal.rows("list letters")}


def test_letters_leave_after_the_recall_delay_or_at_once_and_each_once(terminal: Terminal, post: Mailbox) -> None:
    terminal.wish()
    terminal.done("park C-1 --reason Later")
    assert terminal("outbox send --due --json").json["sent"] == 0
    answer = terminal("outbox send --limit 2 --json").json
    assert (answer["sent"], answer["left"]) == (2, 3)
    assert terminal.done("outbox send").splitlines()[-1] == "3 letters sent."
    assert readers(post) == [
        "ada@north.example.org",
        "bo@north.example.org",
        "cia@east.example.org",
        "dirk@south.example.org",
        "els@west.example.org",
    ]
    terminal.done("outbox send")
    assert len(post.received) == 5


def test_a_letter_that_the_server_refuses_ends_with_1_and_goes_to_a_person(terminal: Terminal, post: Mailbox) -> None:
    post.refusals["RCPT bo@north.example.org"] = "550 5.1.1 no such mailbox"
    terminal.wish()
    terminal.done("park C-1 --reason Later")
    answer = terminal("outbox send")
    assert answer.status == 1
    assert "4 letters sent, 1 refused." in answer.out
    (row,) = terminal.rows("outbox list --tab failed")
    terminal.done(f"outbox by-hand {row['id']}")
    terminal.done(f"outbox told {row['id']} --reason 'by telephone'")
    assert terminal("outbox show --json", str(row["id"])).json["row"]["state"] == "sent"


def test_without_a_mail_server_nothing_is_lost(terminal: Terminal) -> None:
    terminal.wish()
    terminal.done("park C-1 --reason Later")
    assert "No mail server" in terminal.wrong("outbox send")
    assert states(terminal) == {"queued", "by-hand"}


def test_letters_are_held_reworded_approved_and_dropped(terminal: Terminal) -> None:
    terminal.wish()
    terminal.done("park C-1 --reason Later")
    (ada,) = terminal.rows("outbox list --tab queued --where ada")
    (by_hand,) = terminal.rows("outbox list --tab by-hand")
    number = str(ada["id"])
    assert terminal.done("outbox hold", number, "--reason", "We call first") == "1 letter held.\n"
    assert [row["id"] for row in terminal.rows("outbox list --tab drafts")] == [ada["id"]]
    terminal.done("outbox edit --subject 'Your wish' --text 'We wrote this by hand.'", number)
    text = terminal.done("outbox show", number)
    assert "Your wish" in text
    assert text.endswith("We wrote this by hand.\n")
    terminal.done("outbox approve", number)
    terminal.refused("outbox drop", number)
    terminal.done("outbox drop --reason 'Sent by mistake'", number)
    terminal.refused("outbox approve", number)
    terminal.refused("outbox arrived", number)
    terminal.done("outbox unreachable --reason 'Moved away'", str(by_hand["id"]))
    assert ada["id"] not in {row["id"] for row in terminal.rows("outbox list")}


def test_what_was_refused_is_tried_again(terminal: Terminal, post: Mailbox) -> None:
    post.refusals["RCPT bo@north.example.org"] = "550 5.1.1 no such mailbox"
    terminal.wish()
    terminal.done("park C-1 --reason Later")
    terminal("outbox send")
    (row,) = terminal.rows("outbox list --tab failed")
    post.refusals.clear()
    terminal.done("outbox retry", str(row["id"]))
    terminal.done("outbox send")
    assert readers(post).count("bo@north.example.org") == 1


def test_a_letter_written_as_a_file_is_said_to_be_saved(terminal: Terminal, tmp_path: Path) -> None:
    terminal.wish()
    terminal.done("park C-1 --reason Later")
    said = terminal.done("outbox eml", str(tmp_path / "letters"))
    assert "saved for Ada Holm <ada@north.example.org>: " in said
    assert "sent to" not in said.casefold()


def test_a_folder_that_cannot_be_made_is_bad_input(terminal: Terminal, tmp_path: Path) -> None:
    terminal.wish()
    terminal.done("park C-1 --reason Later")
    terminal.wrong("outbox eml", str(terminal.database / "letters"))
    assert "sent" not in states(terminal)


class BreaksOff(Mailbox):
    """A server that hangs up after each final dot, so that nobody knows what became of the letter."""

    async def handle_DATA(self, server: SMTP, _n: Session, envelope: Envelope) -> str:
        assert isinstance(envelope.content, bytes)
        self.received.append(envelope.content)
        assert server.transport is not None
        server.transport.close()
        return "250 never heard"


def test_a_server_that_breaks_off_after_every_letter_is_soon_left_alone(terminal: Terminal) -> None:
    mailbox = BreaksOff()
    with serving(lambda: SMTP(mailbox)) as port:
        terminal.done(f"settings set sender=desk@example.org smtp_host=127.0.0.1 smtp_port={port} smtp_security=none")
        terminal.wish()
        terminal.done("park C-1 --reason Later")
        answer = terminal("outbox send --json").json
    assert (answer["unknown"], answer["left"], len(mailbox.received)) == (3, 2, 3)


def test_a_letter_older_than_five_days_is_tried_again_like_any_other(terminal: Terminal) -> None:
    terminal.done("settings set sender=desk@example.org smtp_host=127.0.0.1 smtp_port=1 smtp_security=none")
    terminal.wish()
    terminal.done("park C-1 --reason Later")
    with sqlite3.connect(terminal.database) as database:
        database.execute("UPDATE letters SET created_at = '2020-01-01 00:00:00', leaves_at = '2020-01-07 00:00:00'")
    database.close()
    terminal.done("outbox send --due")
    assert [row["state"] for row in terminal.rows("list letters --where state:deferred,failed")] == ["deferred"]
