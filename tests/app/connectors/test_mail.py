"""A letter as a message and as a file."""

import email
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from email import policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from app.connectors.mail import OutgoingMail, as_message, write_eml
from models.rules.errors import BadInput
from models.rules.terms import Language

MAIL = OutgoingMail(
    message_id="<letter-1@care.example.org>",
    sender="care@example.org",
    sender_name="Ihr Kundendienst",
    to="ilse.brandt@example.com",
    to_name="Ilse Brändt",
    subject="Umgesetzt: Übersicht drucken",
    body="Guten Tag,\n\n.\n" + "Größe und Übersicht " * 80 + "\n",
    language=Language.DE,
    date=datetime(2026, 11, 17, 9, 48, tzinfo=UTC),
    reply_to="help@example.org",
    in_reply_to="<" + "a" * 120 + "@mail.example.com>",
)


FIELDS: dict[str, Callable[[str], OutgoingMail]] = {
    "subject": lambda text: replace(MAIL, subject=text),
    "to_name": lambda text: replace(MAIL, to_name=text),
    "sender_name": lambda text: replace(MAIL, sender_name=text),
    "to": lambda text: replace(MAIL, to=text),
    "sender": lambda text: replace(MAIL, sender=text),
    "reply_to": lambda text: replace(MAIL, reply_to=text),
}


def read(data: bytes) -> EmailMessage:
    message = email.message_from_bytes(data, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def text(message: EmailMessage) -> str:
    return str(message.get_content()).replace("\r\n", "\n")


def test_what_was_written_is_what_is_read() -> None:
    data = as_message(MAIL).as_bytes()
    message = read(data)
    assert message["From"] == "Ihr Kundendienst <care@example.org>"
    assert message["To"] == "Ilse Brändt <ilse.brandt@example.com>"
    assert message["Reply-To"] == "help@example.org"
    assert message["Subject"] == MAIL.subject
    assert message["Date"].datetime == MAIL.date
    assert message["Message-ID"] == MAIL.message_id
    assert message["In-Reply-To"] == message["References"] == MAIL.in_reply_to
    assert message["Content-Language"] == "de"
    assert message["Auto-Submitted"] == "auto-generated"
    assert text(message) == MAIL.body
    assert data.isascii()
    assert f"In-Reply-To: {MAIL.in_reply_to}\r\n".encode() in data, "an identifier is never folded or encoded"


def test_lines_are_short_and_end_as_mail_wants() -> None:
    lines = as_message(MAIL).as_bytes().split(b"\r\n")
    assert not [line for line in lines if b"\n" in line or b"\r" in line]
    assert max(map(len, lines)) <= 160


@pytest.mark.parametrize("field", ["subject", "to_name", "sender_name"])
def test_a_line_break_in_a_header_adds_no_header(field: str) -> None:
    broken = FIELDS[field]("Hello\r\nBcc: x@example.net\n\n\u2028body\x00\u202e\ud800")
    message = read(as_message(broken).as_bytes())
    assert "Bcc" not in message
    assert text(message) == MAIL.body
    assert "Hello Bcc: x@example.net body" in str(message[{"subject": "Subject", "to_name": "To"}.get(field, "From")])


@pytest.mark.parametrize("field", ["to", "sender", "reply_to"])
@pytest.mark.parametrize(
    "address",
    [
        "",
        "nobody",
        "@example.org",
        "a@",
        "a b@example.org",
        "a@example.org, b@example.org",
        "a@x.example.org>, <b@example.org",
        "a@example.org\r\nBcc: b@example.org",
        "a\r\n@example.org",
        "a\x00@example.org",
        '"a b"@example.org',
        "a..b@example.org",
        ".a@example.org",
        "a@b@example.org",
        "a@-example.org",
        "a@exa mple.org",
        "a@[127.0.0.1]",
        "a@straße.example.org",
        "a" * 65 + "@example.org",
    ],
)
def test_what_is_no_single_address_is_refused(field: str, address: str) -> None:
    mail = FIELDS[field](address)
    if field == "reply_to" and not address:
        assert "Reply-To" not in as_message(mail)
        return
    with pytest.raises(BadInput, match="not a mail address") as refusal:
        as_message(mail)
    assert "\n" not in refusal.value.sentence


def test_letters_outside_a_to_z_are_kept_in_addresses() -> None:
    assert "ilse@xn--bcher-kva.example.org" in str(as_message(replace(MAIL, to="ilse@bücher.example.org"))["To"])
    data = as_message(replace(MAIL, to="jörg@example.org")).as_bytes()
    assert "jörg@example.org".encode() in data


@pytest.mark.parametrize(
    "identifier", ["", "x", "<a b@example.org>", "<a@example.org>\r\nBcc: b@example.org", "<ä@example.org>"]
)
def test_a_broken_message_id_is_refused(identifier: str) -> None:
    with pytest.raises(BadInput, match="Message-ID"):
        as_message(replace(MAIL, message_id=identifier))


def test_a_date_without_a_time_zone_is_refused() -> None:
    with pytest.raises(BadInput, match="time zone"):
        as_message(replace(MAIL, date=MAIL.date.replace(tzinfo=None)))


def test_a_letter_is_written_as_a_draft(tmp_path: Path) -> None:
    path = write_eml(MAIL, tmp_path / "letters", "0001 de Übersicht")
    assert path == tmp_path / "letters" / "0001-de-Übersicht.eml"
    message = read(path.read_bytes())
    assert message["X-Unsent"] == "1"
    assert text(message) == MAIL.body
    assert [each.name for each in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("hard_links", [True, False])
def test_another_letter_s_file_is_never_touched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, hard_links: bool
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError("no hard links here")

    if not hard_links:
        monkeypatch.setattr(os, "link", refuse)
    first = write_eml(MAIL, tmp_path, "letter")
    second = write_eml(replace(MAIL, message_id="<letter-2@example.org>"), tmp_path, "letter")
    again = write_eml(replace(MAIL, subject="Mended"), tmp_path, "letter.eml")
    (tmp_path / "notes.eml").write_text("not a letter")
    third = write_eml(MAIL, tmp_path, "notes")
    assert [first.name, second.name, again.name, third.name] == [
        "letter.eml",
        "letter (2).eml",
        "letter.eml",
        "notes (2).eml",
    ]
    assert read(first.read_bytes())["Subject"] == "Mended"
    assert read(second.read_bytes())["Message-ID"] == "<letter-2@example.org>"
    assert (tmp_path / "notes.eml").read_text() == "not a letter"
    assert len(list(tmp_path.iterdir())) == 4


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("../../etc/passwd", "etc-passwd.eml"),
        ("/tmp/x", "tmp-x.eml"),
        ("..", "letter.eml"),
        ("", "letter.eml"),
        ("con", "letter-con.eml"),
        ("a\x00b\nc", "a-b-c.eml"),
        ("x" * 400, "x" * 100 + ".eml"),
    ],
)
def test_a_file_s_name_stays_in_its_folder(tmp_path: Path, name: str, file: str) -> None:
    assert write_eml(MAIL, tmp_path, name) == tmp_path / file


def test_what_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(BadInput):
        write_eml(replace(MAIL, to="nobody"), tmp_path, "letter")
    (tmp_path / "folder").write_text("a file where a folder should be")
    with pytest.raises(OSError, match="folder"):
        write_eml(MAIL, tmp_path / "folder", "letter")
    assert [each.name for each in tmp_path.iterdir()] == ["folder"]
