"""Mails as nobody writes them: whatever is cut, turned, doubled or mixed in, each is read, and none is lost."""

import os
import random
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from email.message import EmailMessage

from app.connectors.mail_message import IncomingMail, RawMail, envelope_of, read_mail

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
SEED = 20261122
#: FORTNIGHT_LONG=1 tries many more.
LONG = bool(os.environ.get("FORTNIGHT_LONG"))
COUNT = 20_000 if LONG else 2_000
LONGEST_SECONDS = 2.0

HOSTILE = (
    b"=?utf-8?b?=====?=",
    b"=?x?q?=?=",
    b"=?utf-8?b?w6w?=" * 30,
    b"\x00\xff\xfe",
    b"\r\n\r\n",
    b"\r\n",
    b"boundary=",
    b'; boundary="',
    b"--b\r\n",
    b"--b--\r\n",
    b"Content-Type: message/rfc822\r\n\r\n",
    b"Content-Type: multipart/mixed; boundary=b\r\n\r\n",
    b"Content-Type: text/html; charset=utf-7\r\n",
    b"Content-Type: text/plain; charset*0*=x''y; charset*99999999999999999999=z\r\n",
    b"Content-Transfer-Encoding: base64\r\n\r\n!!!",
    b"Content-Transfer-Encoding: uuencode\r\n\r\nbegin 644 x\r\n",
    b"Content-Disposition: attachment; filename*=utf-16''%ff%fe%00; filename*0*=a\r\n",
    b"Date: Mon, 99 Foo -1 25:61:61 +9999\r\n",
    b"Date: Mon, 1 Jan 0001 00:00:00 +2359\r\n",
    b"From: <<<>>>,,,@@@\r\n",
    b'From: "' + b"(" * 3000 + b"\r\n",
    b"Reply-To: a@b, c@d; e@f:;\r\n",
    b"Message-ID: <" + b"x" * 500 + b">\r\n",
    b"References: " + b"<a@b> " * 2000 + b"\r\n",
    b"Return-Path: <>\r\nX-Failed-Recipients: x\r\n",
    b"\xed\xa0\x80",
    b"<a href=" * 50,
    b"From ",
)


def seeds() -> list[bytes]:
    """Well-formed mails of each build."""
    plain, rich, nested = EmailMessage(), EmailMessage(), EmailMessage()
    for message in (plain, rich, nested):
        message["From"], message["To"] = "Änna Berg <anna@example.org>", "care@example.org"
        message["Subject"], message["Message-ID"] = "Re: Kopiera schäma", "<seed@example.org>"
        message["Date"] = "Sat, 21 Nov 2026 08:00:00 +0100"
        message.set_content("Hej!\n\nKan man kopiera en vecka?\n")
    rich.add_alternative("<p>Hej!</p><p>Kan man <b>kopiera</b> en vecka?</p>", subtype="html")
    rich.add_attachment(bytes(range(256)) * 4, maintype="image", subtype="png", filename="skärm.png")
    nested.add_attachment(rich)
    bounce = (
        b"From: MAILER-DAEMON@mx.example.org\r\nReturn-Path: <>\r\nContent-Type: multipart/report; "
        b'report-type=delivery-status; boundary="b"\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n'
        b"Action: failed\r\nStatus: 5.1.1\r\nFinal-Recipient: rfc822;bo@example.net\r\n\r\n--b--\r\n"
    )
    return [plain.as_bytes(), rich.as_bytes(), nested.as_bytes(), bounce, b""]


def mutated(chance: random.Random, originals: list[bytes]) -> bytes:
    """One of them, with some of it cut, turned, doubled, or something hostile put in."""
    mail = bytearray(chance.choice(originals))
    for _time in range(chance.randint(1, 6)):
        at, length = chance.randint(0, len(mail)), chance.randint(1, 60)
        how = chance.randrange(5)
        if how == 0:
            del mail[at : at + length]
        elif how == 1:
            mail[at:at] = chance.choice(HOSTILE)
        elif how == 2:
            mail[at : at + length] = chance.randbytes(length)
        elif how == 3:
            mail[at:at] = mail[at : at + 10 * length]
        else:
            del mail[chance.randint(0, len(mail)) :]
    return bytes(mail)


def tried() -> Iterator[tuple[bytes, IncomingMail, float]]:
    """Each mutated mail, read, and the seconds that it took."""
    chance, originals = random.Random(SEED), seeds()
    for number in range(COUNT):
        content = mutated(chance, originals)
        raw = RawMail(content, size=len(content) + 1000 * (number % 5 == 0))
        began = time.process_time()
        envelope_of(content, NOW)
        yield content, read_mail(raw, NOW, frozenset({"care@example.org"})), time.process_time() - began


def test_every_mutated_mail_is_read_and_has_a_key() -> None:
    count = 0
    for content, mail, seconds in tried():
        count += 1
        assert 0 < len(mail.key) <= 255, content
        assert "\x00" not in f"{mail.subject}{mail.body}{mail.requester}{mail.extra}", content
        f"{mail.key}{mail.other_key}{mail.subject}{mail.body}{mail.requester}{mail.email}{mail.extra}".encode()
        assert all(each.name and len(each.name) <= 300 for each in mail.attachments), content
        assert seconds < LONGEST_SECONDS, content
    assert count == COUNT
