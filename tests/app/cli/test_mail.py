"""Mail on the command line: fetched, tried, imported from files, and the files of a ticket."""

from pathlib import Path

import pytest

from tests.app.cli.terminal import Terminal
from tests.imap_server import USER, Mailbox, closed_port, serving

MAIL = (
    b"From: Anna Berg <anna@example.org>\r\nSubject: Copy a week\r\nMessage-ID: <1@example.org>\r\nMIME-Version: 1.0\r\n"
    b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nSee the log.\r\n--b\r\nContent-Type: text/plain; name=app.log\r\n"
    b"Content-Disposition: attachment\r\n\r\nline\r\n--b--\r\n"
)


@pytest.fixture(autouse=True)
def _password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORTNIGHT_IMAP_PASSWORD", "plain")


def set_up(terminal: Terminal, port: int) -> None:
    terminal.done(f"settings set imap_host=127.0.0.1 imap_port={port} imap_security=none imap_user={USER}")


def test_mail_is_tried_fetched_and_known_the_next_time(terminal: Terminal) -> None:
    mailbox = Mailbox()
    mailbox.add(MAIL)
    with serving(mailbox) as port:
        set_up(terminal, port)
        assert "holds 1 mail, 1 of them not looked at yet" in terminal.done("mail test")
        assert "dry run" in terminal.done("mail fetch --dry-run")
        answer = terminal("mail fetch --json").json
        assert (answer["new"], answer["made"], answer["trouble"]) == (1, ["T-1"], None)
        assert "1 known already" in terminal.done("mail fetch --again")
        assert "Nothing was due" in terminal.done("run-due")
    assert terminal("show T-1 --json").json["row"]["source"] == USER


def test_what_is_due_includes_mail_and_a_missing_line_is_no_error(terminal: Terminal) -> None:
    mailbox = Mailbox()
    mailbox.add(MAIL)
    with serving(mailbox) as port:
        set_up(terminal, port)
        assert terminal("run-due --json").json["fetched"] == 1
    set_up(terminal, closed_port())
    assert "nothing answers" in terminal.done("run-due")
    answer = terminal("mail fetch --json")
    assert (answer.status, answer.json["offline"]) == (1, True)
    assert terminal("mail test").status == 1


def test_without_a_mailbox_it_is_said_what_to_do(terminal: Terminal) -> None:
    assert "No mailbox is set up" in terminal.wrong("mail fetch")
    assert "port" in terminal.wrong("settings set imap_port=70000")
    assert "leave" in terminal.wrong("settings set imap_after=delete")
    assert "no product “Nothing”" in terminal.wrong("settings set imap_product=Nothing")
    assert "once a day" in terminal.wrong("settings set imap_minutes=9999")


def test_a_message_is_imported_like_any_file(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "request.eml"
    path.write_bytes(MAIL)
    assert "dry run" in terminal.done("import", str(path), "--dry-run")
    assert terminal("import", str(path), "--json").json["new"] == 1
    assert terminal("import", str(path), "--json").json["known"] == 1
    assert terminal("show T-1 --json").json["row"]["key"] == "1@example.org"


def test_the_files_of_a_ticket_are_listed_and_saved(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "request.eml"
    path.write_bytes(MAIL)
    terminal.done("import", str(path))
    assert [(row["name"], row["size"], row["kept"]) for row in terminal.rows("ticket attachments T-1")] == [
        ("app.log", 4, True)
    ]
    shown = terminal.done("show T-1")
    assert "app.log" in shown
    assert [row["name"] for row in terminal("show T-1 --json").json["later"]["attachments"]] == ["app.log"]
    folder = tmp_path / "files"
    assert "1 file saved" in terminal.done("ticket attachments T-1 --save", str(folder))
    assert (folder / "app.log").read_bytes() == b"line"
    assert "There is no T-9" in terminal.wrong("ticket attachments T-9")
