"""Rows on letters."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A letter in a list; *about* is the sentence of the act that caused it."""

    id: int
    event: str
    state: str
    channel: str
    language: str
    reader: str | None
    address: str | None
    organisation: str | None
    subject: str
    release: str | None
    tickets: str | None
    act: int
    about: str
    created: datetime
    leaves: datetime
    sent: datetime | None
    reason: str | None
    row_version: int


@dataclass(frozen=True, slots=True)
class LetterSheet:
    """A letter in full. *answers* are (ticket, change) by number."""

    row: LetterRow
    body: str
    message_id: str
    attempts: int
    receipt: str | None
    corrects: int | None
    answers: tuple[tuple[str, str | None], ...]
