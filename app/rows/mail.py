"""Rows on mail: the mailbox as it is set up, the files and later messages of a ticket, and where a mail belongs."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Fate = Literal["known", "own", "automatic", "bounce", "reply", "new"]


@dataclass(frozen=True, slots=True)
class MailboxRow:
    """How the mailbox is read. *last* is when it was last looked at, *said* what came of it, *lines* mail by mail."""

    host: str
    port: int
    security: str
    user: str
    folder: str
    product: str
    language: str
    after: str
    minutes: int
    last: datetime | None = None
    said: str = ""
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AttachmentRow:
    """A file of a ticket; one that is not *kept* stays where the mail is. Size in bytes."""

    id: int
    name: str
    media_type: str
    size: int
    kept: bool


@dataclass(frozen=True, slots=True)
class MessageRow:
    """What a requester wrote later."""

    id: int
    body: str
    received: datetime


@dataclass(frozen=True, slots=True)
class Later:
    """What came with a ticket and after it; *notes* are what whoever reads it should know of the mail."""

    ticket: int
    notes: tuple[str, ...]
    attachments: tuple[AttachmentRow, ...]
    messages: tuple[MessageRow, ...]


@dataclass(frozen=True, slots=True)
class Belongs:
    """Where a mail belongs: its *fate*, the key that it is stored under, and what it answers or brings back."""

    fate: Fate
    key: str = ""
    ticket: int | None = None
    letter: int | None = None
    note: str = ""
