"""One mail as plain values, whatever was sent: never a reason to stop, and what could not be read is said."""

import hashlib
import mimetypes
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from email.message import Message
from email.parser import BytesParser
from typing import cast

from app.connectors.mail_headers import HOSTILE, Careful, Headers, decoded, moment, words_of
from app.connectors.mail_kind import Bounce, automatic_because, bounce_of
from app.connectors.mail_text import clean_line, clean_text, html_to_text

#: One file is stored up to this size, and all files of a mail together up to the second; in bytes.
ATTACHMENT_BYTES = 10_000_000
ATTACHMENTS_BYTES = 25_000_000
#: A larger mail is not fetched whole, but only so far; in bytes.
MAIL_BYTES = 25_000_000
BEGINNING_BYTES = 14_000_000
_ATTACHMENTS = 100
_BODY_CHARACTERS = 1_000_000
_BOUNDARIES = 50
_FORWARDED_WITHIN = 3
_KEY_CHARACTERS = 200
_HEADER_LINE = re.compile(rb"From |[!-9;-~]+[ \t]*:|[ \t]")
_REPLY = re.compile(
    r"^\s*(?:(?:re|fwd?|sv|vs|vb|vl|aw|wg|antw|doorst|ref|tr|rv|odp)\s*(?:\[\d{1,3}\])?\s*[:：]\s*)+", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class IncomingAttachment:
    """A file of a mail; without *content* it was too large and stays where the mail is."""

    name: str
    media_type: str
    size: int
    content: bytes | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class IncomingMail:
    """A mail that was read. *key* is its Message-ID, or a digest where it has none; *other_key* tells two of one key apart.

    *sender* is who says to have written it, *email* who is to be answered; *answers* are the identifiers of what it answers,
    the nearest first. *automatic* says why no person wrote it. *claims* is the ticket that its subject names.
    """

    key: str
    other_key: str
    subject: str
    body: str
    sender: str | None
    requester: str | None
    email: str | None
    received: datetime | None
    answers: tuple[str, ...] = ()
    claims: int | None = None
    automatic: str = ""
    bounce: Bounce | None = None
    attachments: tuple[IncomingAttachment, ...] = ()
    extra: dict[str, str | list[str]] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RawMail:
    """A mail as it was fetched: whole, or its beginning where *size* says that there is more; *arrived* is the server's word."""

    content: bytes = field(repr=False)
    size: int = 0
    arrived: datetime | None = None

    @property
    def is_cut(self) -> bool:
        """Whether this is only the beginning."""
        return self.size > len(self.content)


@dataclass(frozen=True, slots=True)
class Envelope:
    """What the headers alone tell: enough to know whether a mail is there already. *has_id* is false where the body counts too."""

    key: str
    other_key: str
    subject: str
    received: datetime | None
    has_id: bool


def envelope_of(content: bytes, now: datetime, arrived: datetime | None = None) -> Envelope:
    """The envelope of a mail, by its headers or by the whole of it."""
    headers = Headers(_parsed(_head(content), head_only=True))
    key, other, has_id = _keys(headers, content)
    return Envelope(key, other, _subject(headers)[0], _received(headers, now, arrived), has_id)


def read_mail(raw: RawMail, now: datetime, own: frozenset[str] = frozenset()) -> IncomingMail:
    """Reads a mail; *own* are the addresses of this house. Never fails: what is past reading comes as it stands."""
    reading = _Reading(raw)
    try:
        return _read(raw, reading, reading.message(), (now, own))
    except HOSTILE:  # in whichever part: the standard parser has more ways to stumble than are known
        flat = _Reading(raw)
        return _read(raw, flat, flat.flat(), (now, own))


def _read(
    raw: RawMail, reading: "_Reading", message: "Message[str, str]", known: tuple[datetime, frozenset[str]]
) -> IncomingMail:
    now, own = known
    headers = Headers(message)
    key, other, _has_id = _keys(headers, raw.content)
    subject, claims = _subject(headers)
    body = reading.read(message)
    sender, requester, email = _people(headers, own)
    reading.warnings += _doubts(headers, email, now)
    bounce = bounce_of(message, headers, raw.content)
    return IncomingMail(
        key=key,
        other_key=other,
        subject=subject,
        body=body,
        sender=sender,
        requester=requester,
        email=email,
        received=_received(headers, now, raw.arrived),
        answers=_answers(headers),
        claims=claims,
        automatic="" if bounce else automatic_because(headers, own),
        bounce=bounce,
        attachments=tuple(reading.attachments),
        extra=_extra(headers, email),
        warnings=tuple(dict.fromkeys(reading.warnings)),
    )


def _doubts(headers: Headers, email: str | None, now: datetime) -> list[str]:
    """What the headers lack."""
    doubts = [] if email else ["No address that could be answered stands in it."]
    if headers.has("date") and moment([headers.raw("date")], now) is None:
        doubts.append(f"Its date can't be: “{headers.text('date', 60)}”.")
    return doubts


def _head(content: bytes) -> bytes:
    ends = [at for mark in (b"\r\n\r\n", b"\n\n") if (at := content.find(mark)) >= 0]
    return content[: min(ends)] if ends else content


def _parsed(content: bytes, *, head_only: bool = False) -> "Message[str, str]":
    # Of the head alone the parser asks nothing that it could stumble over.
    return BytesParser(policy=Careful()).parsebytes(content, headersonly=head_only)


def _keys(headers: Headers, content: bytes) -> tuple[str, str, bool]:
    """The key, another for a second mail of the same identifier, and whether there is an identifier at all."""
    said = "\n".join(headers.raw(name) for name in ("from", "date", "subject", "to"))
    envelope = hashlib.sha256(said.encode("utf-8", "surrogateescape"))
    found = headers.message_ids("message-id")
    if found and len(found[0]) <= _KEY_CHARACTERS and found[0].isprintable():
        return found[0], f"{found[0]}#{envelope.hexdigest()[:12]}", True
    head = _head(content)
    body = content[len(head) :].replace(b"\r\n", b"\n").strip(b"\n")
    if not body or not all(map(_HEADER_LINE.match, head.splitlines())):
        # Where its words begin is a guess, or it has none: only all of it tells two such mails apart.
        body = content.replace(b"\r\n", b"\n").rstrip(b"\n")
    envelope.update(headers.raw("message-id").encode("utf-8", "surrogateescape") + body)
    return (key := f"mail-{envelope.hexdigest()[:40]}"), key, False


def _subject(headers: Headers) -> tuple[str, int | None]:
    """The subject without *Re:* and the like, and the ticket that it names as [T-9]."""
    full = headers.text("subject")
    named = re.search(r"\[T-([0-9]{1,9})\]", full)
    return _REPLY.sub("", full).strip(), int(named[1]) if named else None


def _received(headers: Headers, now: datetime, arrived: datetime | None) -> datetime | None:
    stamps = [value.rpartition(";")[2] for value in headers.every("received")[:3]]
    return moment([headers.raw("date"), *stamps], now) or arrived


def _people(headers: Headers, own: frozenset[str]) -> tuple[str | None, str | None, str | None]:
    """Who wrote it, and name and address of whom to answer."""
    written = headers.addresses("from") or headers.addresses("sender")
    answered = [pair for pair in headers.addresses("reply-to") if pair[1] and pair[1] not in own]
    name, sender = next((pair for pair in written if pair[1]), written[0] if written else ("", ""))
    # A list or a form writes from its own address; whoever is to be answered is the one who asks.
    called, email = answered[0] if len(answered) == 1 else (name, sender)
    if email == sender:
        called = name or called
    return sender or None, called or None, email or None


def _answers(headers: Headers) -> tuple[str, ...]:
    known = [*headers.message_ids("in-reply-to"), *reversed(headers.message_ids("references"))]
    return tuple(dict.fromkeys(known))[:50]


def _extra(headers: Headers, email: str | None) -> dict[str, str | list[str]]:
    kept: dict[str, str | list[str]] = {}
    for name in ("To", "Cc"):
        if headers.has(name.casefold()):
            kept[name] = headers.text(name.casefold(), 2000)
    wrote = headers.text("from", 400)
    if email and email not in wrote.casefold():
        kept["From"] = wrote
    return kept


class _Reading:
    """One mail being taken apart."""

    def __init__(self, raw: RawMail) -> None:
        self._raw = raw
        self._room = ATTACHMENTS_BYTES
        self._hidden = 0
        self.attachments: list[IncomingAttachment] = []
        self.warnings: list[str] = []

    def message(self) -> "Message[str, str]":
        """The parts; where there are none to be found, the headers alone."""
        content = self._raw.content
        if content.lower().count(b"boundary=") > _BOUNDARIES:
            return self.flat()
        try:
            return _parsed(content)
        except HOSTILE:
            return self.flat()

    def flat(self) -> "Message[str, str]":
        """The headers, and all that follows them as text."""
        self.warnings.append("It is built in a way that can't be taken apart; its text stands as it came.")
        head = _head(self._raw.content)
        message = _parsed(head, head_only=True)
        for name in ("Content-Type", "Content-Transfer-Encoding", "MIME-Version"):
            del message[name]
        message.set_payload(self._raw.content[len(head) :].decode("utf-8", "replace"))
        return message

    def read(self, message: "Message[str, str]") -> str:
        """Its words; files are gathered on the way."""
        words = "\n\n".join(piece for piece in self._words(message, 0) if piece.strip())
        if self._raw.is_cut:
            megabytes = max(1, round(self._raw.size / 1_000_000))
            self.warnings.append(
                f"It has {megabytes} MB: only its beginning was fetched, the rest stays in the mailbox."
            )
        if self._hidden:
            self.warnings.append(f"{self._hidden} more files stay where the mail is.")
        if len(words) > _BODY_CHARACTERS:
            self.warnings.append("Its text is very long; it was cut.")
        return clean_text(words[:_BODY_CHARACTERS]).strip()

    def _words(self, part: "Message[str, str]", depth: int) -> Iterator[str]:
        kind = _kind(part)
        if part.is_multipart() and kind == "multipart/alternative":
            yield self._alternative(part, depth)
        elif kind == "message/rfc822" and part.is_multipart():
            yield from self._forwarded(part, depth)
        elif part.is_multipart():
            for each in _parts(part):
                yield from self._words(each, depth)
        elif kind in {"text/plain", "text/html"} and not _is_file(part):
            yield self._text(part, kind)
        else:
            self._keep(part, kind)

    def _alternative(self, part: "Message[str, str]", depth: int) -> str:
        """The plain form, unless it is empty; files of the other forms, such as pictures, are kept all the same."""
        forms: dict[str, str] = {}
        for each in _parts(part):
            words = "\n\n".join(self._words(each, depth))
            forms.setdefault("plain" if _kind(each) == "text/plain" else "rich", words)
        plain = forms.get("plain", "")
        rich = forms.get("rich", "")
        # “Your program can't show HTML” stands where a program writes no plain form of its own.
        is_stub = len(plain.strip()) < 200 and "html" in plain.casefold() and len(rich) > len(plain)
        return rich if rich.strip() and (is_stub or not plain.strip()) else plain

    def _forwarded(self, part: "Message[str, str]", depth: int) -> Iterator[str]:
        for inner in _parts(part):
            headers = Headers(inner)
            yield f"---------- {headers.text('from')} · {headers.text('subject')} · {headers.text('date', 60)}"
            if depth < _FORWARDED_WITHIN:
                yield from self._words(inner, depth + 1)

    def _text(self, part: "Message[str, str]", kind: str) -> str:
        data = self._bytes(part)
        try:
            charset = part.get_content_charset()
        except HOSTILE:
            charset = None
        text, is_as_said = decoded(data, charset)
        if not is_as_said and charset:
            self.warnings.append(
                f"Its text is not in “{clean_line(charset, 40)}”, as it says; some signs may be wrong."
            )
        return html_to_text(text) if kind == "text/html" else text

    def _bytes(self, part: "Message[str, str]") -> bytes:
        try:
            content = part.get_payload(decode=True)
        except HOSTILE:
            # What it says of its own encoding is past understanding: as it came.
            del part["Content-Type"], part["Content-Transfer-Encoding"]
            content = part.get_payload(decode=True)
        return content if isinstance(content, bytes) else b""

    def _keep(self, part: "Message[str, str]", kind: str) -> None:
        if len(self.attachments) >= _ATTACHMENTS:
            self._hidden += 1
            return
        name = _file_name(part, kind, len(self.attachments) + 1)
        is_cut = self._raw.is_cut and self._is_last(part)
        content = self._bytes(part)
        fits = len(content) <= min(ATTACHMENT_BYTES, self._room) and not is_cut
        if fits:
            self._room -= len(content)
        else:
            self.warnings.append(f"“{name}” is too large to be kept here; it stays in the mailbox.")
        # What was not fetched is written in base64 more often than not: four signs for three bytes.
        missing = round((self._raw.size - len(self._raw.content)) * 3 / 4) if is_cut else 0
        size = len(content) + missing
        self.attachments.append(IncomingAttachment(name, kind[:200], size, content if fits else None))

    def _is_last(self, part: "Message[str, str]") -> bool:
        """Whether the cut went through this part: its end is the end of what was fetched."""
        try:
            payload = part.get_payload()
        except HOSTILE:
            return True
        if not isinstance(payload, str):
            return True
        tail = payload[-200:].encode("utf-8", "surrogateescape").replace(b"\r\n", b"\n").strip()
        return bool(tail) and self._raw.content[-400:].replace(b"\r\n", b"\n").strip().endswith(tail)


def _parts(part: "Message[str, str]") -> "list[Message[str, str]]":
    payload = part.get_payload()
    return (
        [cast("Message[str, str]", each) for each in payload if isinstance(each, Message)]
        if isinstance(payload, list)
        else []
    )


def _kind(part: "Message[str, str]") -> str:
    try:
        return clean_line(part.get_content_type(), 200) or "text/plain"
    except HOSTILE:
        return "text/plain"


def _is_file(part: "Message[str, str]") -> bool:
    """Whether it was attached: said so, or named, without being shown in the mail itself."""
    try:
        how = part.get_content_disposition()
    except HOSTILE:
        how = None
    return how == "attachment" or (how != "inline" and bool(_said_name(part)))


def _said_name(part: "Message[str, str]") -> str:
    try:
        return words_of(str(part.get_filename() or ""), 300)
    except HOSTILE:
        return ""


def _file_name(part: "Message[str, str]", kind: str, number: int) -> str:
    said = _said_name(part).replace("\\", "/").rpartition("/")[2].strip(" .")
    return said or f"part-{number}{mimetypes.guess_extension(kind) or '.bin'}"
