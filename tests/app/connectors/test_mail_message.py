"""One mail, as people and programs write it and as they should not: what is read, and what is said about it."""

import base64
from datetime import UTC, datetime
from email.message import EmailMessage

import pytest

from app.connectors.mail_message import ATTACHMENT_BYTES, IncomingMail, RawMail, envelope_of, read_mail
from app.connectors.mail_text import html_to_text, without_our_letter

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
OWN = frozenset({"care@example.org"})


def mail(*headers: str, body: str | bytes = "Please help.\r\n") -> bytes:
    """A mail with these headers."""
    content = body.encode() if isinstance(body, str) else body
    usual = ("From: Anna Berg <anna@example.org>", "To: care@example.org", "Date: Sat, 21 Nov 2026 08:00:00 +0100")
    given = {each.partition(":")[0].casefold() for each in headers}
    kept = [each for each in usual if each.partition(":")[0].casefold() not in given]
    return "\r\n".join([*kept, *headers]).encode("utf-8", "surrogateescape") + b"\r\n\r\n" + content


def read(*headers: str, body: str | bytes = "Please help.\r\n") -> IncomingMail:
    """The same, read."""
    return read_mail(RawMail(mail(*headers, body=body)), NOW, OWN)


def built(message: EmailMessage) -> IncomingMail:
    """A mail as Python writes it, read."""
    message["From"] = "Anna Berg <anna@example.org>"
    return read_mail(RawMail(message.as_bytes()), NOW, OWN)


def test_a_plain_mail_is_read_whole() -> None:
    found = read("Subject: Re: SV: Fwd: AW: Antw: =?utf-8?q?Kopiera_sch=C3=A4ma?=", "Message-ID: <1@example.org>")
    assert (found.key, found.subject, found.body) == ("1@example.org", "Kopiera schäma", "Please help.")
    assert (found.requester, found.email, found.sender) == ("Anna Berg", "anna@example.org", "anna@example.org")
    assert found.received == datetime(2026, 11, 21, 7, 0, tzinfo=UTC)
    assert (found.warnings, found.automatic, found.extra) == ((), "", {"To": "care@example.org"})


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("Vs: Varaus", "Varaus"),
        ("WG: Doorst: TR: Buchung", "Buchung"),
        ("RE[2]: Boeking", "Boeking"),
        ("Re-order the list", "Re-order the list"),
        ("Refund: too late", "Refund: too late"),
    ],
)
def test_signs_of_answers_are_no_part_of_the_subject(written: str, read_as: str) -> None:
    assert read(f"Subject: {written}").subject == read_as


def test_whoever_is_to_be_answered_is_the_requester_but_not_we_ourselves() -> None:
    by_form = read("From: Web form <form@example.com>", "Reply-To: Bo Ek <bo@example.net>")
    assert (by_form.requester, by_form.email, by_form.sender) == ("Bo Ek", "bo@example.net", "form@example.com")
    assert by_form.extra["From"] == "Web form <form@example.com>"
    to_us = read("Reply-To: care@example.org")
    assert to_us.email == "anna@example.org"


def test_without_an_address_the_name_is_kept_and_it_is_said() -> None:
    found = read("From: Reception desk")
    assert (found.requester, found.email) == ("Reception desk", None)
    assert found.warnings == ("No address that could be answered stands in it.",)


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        (("Date: Sat, 21 Nov 1876 08:00:00 +0100",), None),
        (("Date: Thu, 01 Jan 2099 08:00:00 +0100",), None),
        (("Date: yesterday",), None),
        (
            ("Date: nonsense", "Received: by mx; Fri, 20 Nov 2026 10:00:00 +0000"),
            datetime(2026, 11, 20, 10, tzinfo=UTC),
        ),
        (("Date: Sat, 21 Nov 2026 08:00:00 -0000",), datetime(2026, 11, 21, 8, tzinfo=UTC)),
    ],
)
def test_a_date_that_can_not_be_is_refused(headers: tuple[str, ...], expected: datetime | None) -> None:
    found = read(*headers)
    assert found.received == expected
    assert any("date" in warning for warning in found.warnings) == ("21 Nov 2026" not in headers[0])


def test_a_mail_without_a_date_is_as_old_as_the_server_says() -> None:
    arrived = datetime(2026, 11, 3, 7, 0, tzinfo=UTC)
    raw = RawMail(b"From: anna@example.org\r\n\r\nHelp", arrived=arrived)
    assert read_mail(raw, NOW, OWN).received == arrived


def test_a_mail_without_an_identifier_is_known_by_all_that_it_says() -> None:
    one, other = read("Subject: A", body="One"), read("Subject: A", body="Other")
    assert one.key != other.key
    assert one.key == read("Subject: A", "X-Filed: again", body="One").key
    assert one.key == read_mail(RawMail(mail("Subject: A", body="One").replace(b"\r\n", b"\n")), NOW, OWN).key
    assert not envelope_of(mail("Subject: A", body="One"), NOW).has_id


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (b"The list is empty", b"The list is full"),
        (b"From: a@example.org\nSubject: List\nIt is empty", b"From: a@example.org\nSubject: List\nIt is full"),
        (b"Subject: List\nIt is empty\n\nAnna", b"Subject: List\nIt is full\n\nAnna"),
        (b"Subject: List\nX-Room: 1", b"Subject: List\nX-Room: 2"),
    ],
)
def test_two_mails_without_a_blank_line_are_told_apart_by_every_byte(one: bytes, other: bytes) -> None:
    keys = [read_mail(RawMail(content), NOW).key for content in (one, other, one.replace(b"\n", b"\r\n") + b"\r\n")]
    assert keys[0] != keys[1]
    assert keys[0] == keys[2], "how lines end is the carrier's doing"


def test_two_mails_of_one_identifier_have_another_key_each() -> None:
    one, other = (read("Message-ID: <scan@printer>", f"Subject: {each}") for each in ("A", "B"))
    assert one.key == other.key == "scan@printer"
    assert one.other_key != other.other_key


def test_html_is_read_as_text_where_there_is_nothing_plain() -> None:
    message = EmailMessage()
    message.set_content("This message needs a program that shows HTML.")
    message.add_alternative(
        "<html><head><title>x</title><style>p {}</style><body><p>Dear&nbsp;team,<br>a &lt; b</p><ul><li>one<li>two</ul>"
        '<script>evil()</script>See <a href="https://example.org/x">our page</a></body></html>',
        subtype="html",
    )
    assert built(message).body == ("Dear team,\na < b\n\n• one\n• two\nSee our page (https://example.org/x)")


def test_the_plain_form_is_preferred() -> None:
    message = EmailMessage()
    message.set_content("Plain words.")
    message.add_alternative("<p>Rich words, and more of them.</p>", subtype="html")
    assert built(message).body == "Plain words."


@pytest.mark.parametrize(
    "page", ["<a " * 100_000, "<!--" * 75_000, "<" * 300_000, "<script>" * 40_000, "&#" * 150_000, "<p x='" * 50_000]
)
def test_a_hostile_page_takes_no_longer_than_another(page: str) -> None:
    assert len(html_to_text(f"Help! {page}")) >= len("Help!")


def test_a_head_that_is_never_closed_hides_no_words() -> None:
    assert html_to_text("<html><head><meta charset=utf-8><body>Help 3 < 4 please") == "Help 3 < 4 please"


@pytest.mark.parametrize(
    ("charset", "content", "text", "warned"),
    [
        ("utf-8", "schäma".encode(), "schäma", False),
        ("iso-8859-1", "schäma – “x”".encode("cp1252"), "schäma – “x”", False),
        ("utf-8", "schäma".encode("latin-1"), "schäma", True),
        ("x-unknown", "schäma".encode(), "schäma", True),
        ("punycode", b"schema", "schema", True),
        ("zlib", b"schema", "schema", True),
        ("koi8-r", "привет".encode("koi8-r"), "привет", False),
    ],
)
def test_words_in_any_encoding_are_read_and_doubts_are_said(
    charset: str, content: bytes, text: str, warned: bool
) -> None:
    found = read(f"Content-Type: text/plain; charset={charset}", "MIME-Version: 1.0", body=content)
    assert found.body == text
    assert bool(found.warnings) == warned


def test_headers_that_were_never_encoded_are_read() -> None:
    raw = b"From: B\xf6 \xc5kesson <bo@example.org>\r\nSubject: Sch\xe4ma\r\n\r\nHelp"
    found = read_mail(RawMail(raw), NOW, OWN)
    assert (found.requester, found.subject) == ("Bö Åkesson", "Schäma")


def test_signs_that_mislead_are_taken_out() -> None:
    found = read(
        "Subject: =?utf-8?b?" + base64.b64encode("ann\u202egpj.exe\u2066\x07\r\nBcc: x".encode()).decode() + "?="
    )
    assert found.subject == "anngpj.exe Bcc: x"
    assert read(body="one\x00two\u202e\r\n\x1b[31mthree").body == "onetwo\n[31mthree"


def test_files_are_kept_with_their_names() -> None:
    message = EmailMessage()
    message.set_content("See the log.")
    message.add_attachment(b"line\n", maintype="text", subtype="plain", filename="länge.log")
    message.add_attachment(
        b"\x89PNG", maintype="image", subtype="png", filename="..\\..\\evil.png", disposition="inline"
    )
    found = built(message)
    assert [(each.name, each.media_type, each.size) for each in found.attachments] == [
        ("länge.log", "text/plain", 5),
        ("evil.png", "image/png", 4),
    ]
    assert found.attachments[0].content == b"line\n"


def test_a_name_in_encoded_words_is_read() -> None:
    body = 'Content-Type: application/pdf; name="=?utf-8?Q?f=C3=B6rsta=2Epdf?="\r\n\r\nx'
    found = read("MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=b", body=f"--b\r\n{body}\r\n--b--\r\n")
    assert [each.name for each in found.attachments] == ["första.pdf"]


def test_a_file_that_is_too_large_stays_where_it_is() -> None:
    message = EmailMessage()
    message.set_content("See the film.")
    message.add_attachment(b"x" * (ATTACHMENT_BYTES + 1), maintype="video", subtype="mp4", filename="film.mp4")
    found = built(message)
    assert (found.attachments[0].size, found.attachments[0].content) == (ATTACHMENT_BYTES + 1, None)
    assert found.warnings == ("“film.mp4” is too large to be kept here; it stays in the mailbox.",)


def test_of_a_cut_mail_the_beginning_is_read_and_the_last_file_is_not_taken_for_whole() -> None:
    message = EmailMessage()
    message["From"] = "anna@example.org"
    message.set_content("See the films.")
    message.add_attachment(b"y" * 3000, maintype="video", subtype="mp4", filename="one.mp4")
    message.add_attachment(b"x" * 60_000, maintype="video", subtype="mp4", filename="two.mp4")
    content = message.as_bytes()
    found = read_mail(RawMail(content[:20_000], len(content)), NOW, OWN)
    assert found.body == "See the films."
    assert [(each.name, each.content is not None) for each in found.attachments] == [
        ("one.mp4", True),
        ("two.mp4", False),
    ]
    assert any("stays in the mailbox" in warning for warning in found.warnings)


def test_a_mail_that_was_forwarded_as_a_file_is_read_too() -> None:
    inner = EmailMessage()
    inner["From"], inner["Subject"] = "Carl Dahl <carl@example.net>", "It stops"
    inner.set_content("At noon.")
    inner.add_attachment(b"log", maintype="application", subtype="octet-stream", filename="app.log")
    message = EmailMessage()
    message.set_content("Look at this.")
    message.add_attachment(inner)
    found = built(message)
    assert found.body.startswith("Look at this.\n\n\n---------- Carl Dahl <carl@example.net> · It stops")
    assert "At noon." in found.body
    assert [each.name for each in found.attachments] == ["app.log"]


@pytest.mark.parametrize("levels", [20, 45, 400])
def test_nesting_never_ends_in_an_error(levels: int) -> None:
    body = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (each, each) for each in range(levels)
    )
    raw = b"From: anna@example.org\r\nMIME-Version: 1.0\r\n" + body + b"Content-Type: text/plain\r\n\r\nDeep words"
    assert "Deep words" in read_mail(RawMail(raw), NOW, OWN).body


def test_parameters_that_the_standard_parser_stumbles_over_lose_no_words() -> None:
    found = read("Content-Type: multipart/mixed; boundary*=a; boundary*0=b", body="Still there")
    assert found.body == "Still there"
    assert "can't be taken apart" in found.warnings[0]


LETTER = (
    "Dear Anna,\n\nOn 3 November you sent us your request “Copy a week”.\n\nTo go on we need to know:\n\n"
    "• Which version do you use?\n• Does it happen with the filter on as well?\n\nKind regards\nEkby support\n"
)


def test_the_quotation_of_our_own_letter_is_cut_off() -> None:
    quoted = "\n".join(f"> {line}" for line in LETTER.splitlines())
    answer = f"Version 8.4.\n\nOn Sat, 21 Nov 2026, Ekby support wrote:\n{quoted}\n"
    assert without_our_letter(answer, LETTER) == "Version 8.4."
    block = f"Version 8.4.\n\n-----Ursprungligt meddelande-----\nFrån: Ekby support\nÄmne: Copy a week\n\n{LETTER}"
    assert without_our_letter(block, LETTER) == "Version 8.4."


def test_answers_between_the_lines_keep_what_they_answer() -> None:
    lines = [f"> {line}" for line in LETTER.splitlines()]
    at = lines.index("> • Which version do you use?") + 1
    answer = "\n".join([*lines[:at], "8.4", *lines[at : at + 1], "Yes, as well.", *lines[at + 1 :]])
    kept = without_our_letter(answer, LETTER)
    assert "> • Which version do you use?" in kept
    assert "8.4" in kept


def test_words_that_only_look_like_ours_are_kept() -> None:
    answer = "Kind regards\nEkby support\n\n> something else that somebody wrote to somebody, long ago and far away"
    assert without_our_letter(answer, LETTER) == answer


@pytest.mark.parametrize(
    "header",
    [
        "Auto-Submitted: auto-replied",
        "X-Auto-Response-Suppress: All",
        "Precedence: bulk",
        "Precedence: list",
        "List-Id: News <news.example.com>",
        "X-Autoreply: yes",
        "Return-Path: <>",
        "Content-Type: multipart/report; report-type=disposition-notification; boundary=b",
    ],
)
def test_what_no_person_wrote_is_recognised(header: str) -> None:
    assert read(header).automatic


@pytest.mark.parametrize(
    "header", ["Auto-Submitted: no", "Precedence: normal", "List-Id: Care <care.example.org>", "X-Priority: 1"]
)
def test_what_a_person_wrote_is_not_taken_for_automatic(header: str) -> None:
    assert read(header).automatic == ""


BOUNCE = """This is the mail system.\r
--b\r
Content-Type: text/plain\r
\r
I could not deliver it.\r
--b\r
Content-Type: message/delivery-status\r
\r
Reporting-MTA: dns; mx.example.org\r
\r
Original-Recipient: rfc822;bo@example.net\r
Final-Recipient: rfc822;bo@example.net\r
Action: {action}\r
Status: {status}\r
Diagnostic-Code: smtp; 550 5.1.1 no such user\r
--b\r
Content-Type: text/rfc822-headers\r
\r
Message-ID: <aabb@example.org>\r
Subject: Your request\r
--b--\r
"""


@pytest.mark.parametrize(("action", "status", "final"), [("failed", "5.1.1", True), ("delayed", "4.4.1", False)])
def test_a_bounce_names_letter_recipient_and_reason(action: str, status: str, final: bool) -> None:
    found = read(
        "From: MAILER-DAEMON@mx.example.org",
        "Return-Path: <>",
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
        "Message-ID: <dsn@mx.example.org>",
        body=BOUNCE.format(action=action, status=status),
    ).bounce
    assert found is not None
    assert "aabb@example.org" in found.letters
    assert (found.recipient, found.is_final) == ("bo@example.net", final)
    assert found.reason == f"{status} 550 5.1.1 no such user"
