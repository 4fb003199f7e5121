"""Letters as mail messages, and as .eml files of them."""

import os
import re
import tempfile
from dataclasses import dataclass
from datetime import datetime
from email import policy
from email.headerregistry import Address, BaseHeader, HeaderRegistry, MessageIDHeader
from email.message import EmailMessage
from email.parser import BytesHeaderParser
from email.utils import format_datetime
from itertools import count
from pathlib import Path
from typing import cast

from models.rules.errors import BadInput
from models.rules.terms import Language

_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_DOMAIN = re.compile(rf"(?=.{{1,253}}\Z){_LABEL}(?:\.{_LABEL})*")
_LOCAL_PART = re.compile(r"[^\s\x00-\x1f\x7f-\x9f()<>\[\],;:\\\"@]{1,64}")
_MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,400}@[!-;=?-~]{1,400}>")
_UNSAFE_IN_HEADER = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]+")
_UNSAFE_IN_FILE_NAME = re.compile(r"[^\w.()-]+")
_RESERVED_ON_WINDOWS = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|\Z)")
# IDNA 2003, which Python speaks, turns these into other names than IDNA 2008 does: the letter would reach a stranger.
_AMBIGUOUS_IN_DOMAIN = set("ßς\u200c\u200d")


@dataclass(frozen=True, slots=True)
class OutgoingMail:
    """One letter to one recipient; `message_id` was fixed when it was queued, `date` carries a time zone."""

    message_id: str
    sender: str
    sender_name: str
    to: str
    to_name: str | None
    subject: str
    body: str
    language: Language
    date: datetime
    reply_to: str | None = None
    in_reply_to: str | None = None


def as_message(mail: OutgoingMail) -> EmailMessage:
    """The letter as a message; BadInput where an address, an identifier or the date cannot stand in a mail."""
    sender, to = _address(mail.sender, mail.sender_name), _address(mail.to, mail.to_name)
    reply_to = _address(mail.reply_to, None) if mail.reply_to else None
    if mail.date.tzinfo is None:
        raise BadInput("The date of a letter needs a time zone.")
    message = EmailMessage(policy=_policy_for(sender, to, reply_to))
    message["From"], message["To"] = sender, to
    if reply_to:
        message["Reply-To"] = reply_to
    message["Subject"] = _in_header(mail.subject)
    message["Date"] = format_datetime(mail.date)
    message["Message-ID"] = _message_id(mail.message_id)
    if mail.in_reply_to:
        message["In-Reply-To"] = message["References"] = _message_id(mail.in_reply_to)
    # Written by a program on a person's word (RFC 3834): holiday replies must not come back and reopen tickets.
    message["Auto-Submitted"] = "auto-generated"
    message["X-Auto-Response-Suppress"] = "OOF, AutoReply"
    body = mail.body.encode("utf-8", "replace").decode("utf-8")
    message.set_content(body, charset="utf-8", cte="quoted-printable")
    message["Content-Language"] = mail.language.value  # Only now: set_content() drops every Content- header it finds.
    return message


def write_eml(mail: OutgoingMail, folder: Path, name: str) -> Path:
    """Writes the letter as a draft that a mail program opens ready to send, whole or not at all; the file's path.

    The same letter (by Message-ID) is written over; another letter's file is never touched: a number is added instead.
    """
    message = as_message(mail)
    message["X-Unsent"] = "1"  # Outlook opens such a file for sending, not for reading.
    folder.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(prefix=".letter-", suffix=".part", dir=folder)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(message.as_bytes())
            file.flush()
            os.fsync(file.fileno())
        return _put_in_place(Path(temporary), folder, _file_stem(name), mail.message_id)
    finally:
        Path(temporary).unlink(missing_ok=True)


def _address(address: str, name: str | None) -> Address:
    local, _, domain = address.strip().rpartition("@")
    ascii_domain = _ascii_domain(domain)
    # Address() takes the parts as they are; given the whole, it would read "a@x>, <b@y" as more than one.
    if not ascii_domain or not _LOCAL_PART.fullmatch(local) or ".." in f".{local}.":
        raise BadInput(f"“{_in_header(address)}” is not a mail address that a letter can be sent to.")
    return Address(_in_header(name or ""), local, ascii_domain)


def _ascii_domain(domain: str) -> str | None:
    if _AMBIGUOUS_IN_DOMAIN & set(domain):
        return None
    try:
        encoded = domain.encode("idna").decode("ascii")
    except UnicodeError:
        return None
    return encoded if _DOMAIN.fullmatch(encoded) else None


def _policy_for(*addresses: Address | None) -> "policy.EmailPolicy[EmailMessage]":
    registry = HeaderRegistry()
    for header in ("in-reply-to", "references"):
        # Python folds a long identifier in these two into encoded words, which no mail program reads as one.
        registry.map_to_type(header, cast("type[BaseHeader]", MessageIDHeader))  # A mixin for one.
    ascii_only = all(address.addr_spec.isascii() for address in addresses if address)
    return (policy.SMTP if ascii_only else policy.SMTPUTF8).clone(header_factory=registry)


def _message_id(text: str) -> str:
    if not _MESSAGE_ID.fullmatch(text):
        raise BadInput(f"“{_in_header(text)}” is not a Message-ID; it looks like <letters@example.org>.")
    return text


def _in_header(text: str) -> str:
    return _UNSAFE_IN_HEADER.sub(" ", text).strip()


def _file_stem(name: str) -> str:
    stem = _UNSAFE_IN_FILE_NAME.sub("-", name.removesuffix(".eml")).strip("-. ")[:100] or "letter"
    return f"letter-{stem}" if _RESERVED_ON_WINDOWS.match(stem) else stem


def _put_in_place(temporary: Path, folder: Path, stem: str, message_id: str) -> Path:
    for number in count(1):
        target = folder / (f"{stem}.eml" if number == 1 else f"{stem} ({number}).eml")
        if _claimed(temporary, target, message_id):
            _settle(folder)
            return target
    raise AssertionError("count() does not end")


def _claimed(temporary: Path, target: Path, message_id: str) -> bool:
    """Whether the file now stands at the target; false where another letter stands there."""
    try:
        os.link(temporary, target)
    except FileExistsError:
        if not _holds(target, message_id):
            return False
        temporary.replace(target)
    except OSError:  # A file system without hard links: the empty file keeps others away until ours replaces it.
        try:
            target.touch(exist_ok=False)
        except FileExistsError:
            if not _holds(target, message_id):
                return False
        temporary.replace(target)
    return True


def _holds(target: Path, message_id: str) -> bool:
    if not target.is_file():
        return False
    with target.open("rb") as file:
        return str(BytesHeaderParser(policy=policy.SMTP).parse(file)["Message-ID"] or "").strip() == message_id


def _settle(folder: Path) -> None:
    """Makes the file's name survive a power cut, where folders can be synchronised (not on Windows)."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
