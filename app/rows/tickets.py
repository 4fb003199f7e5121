"""Rows on tickets."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from app.rows.completing import TicketCheck
from app.rows.guesses import KindGuess
from app.rows.history import ActRow
from app.rows.mail import Later


@dataclass(frozen=True, slots=True)
class TicketRow:
    """A ticket in a list. *changes* are the numbers that it waits for, as C-1, C-2; its reader's language may be a guess."""

    id: int
    number: str
    key: str
    source: str
    subject: str
    kind: str | None
    state: str
    disposition: str | None
    requester: str | None
    email: str | None
    organisation: str | None
    language: str | None
    product: str | None
    version: str | None
    module: str | None
    received: datetime
    changes: str | None
    row_version: int
    language_guessed: bool = False
    party: str | None = None
    follows: str | None = None


@dataclass(frozen=True, slots=True)
class WaitRow:
    """A change that a ticket waits for."""

    change_id: int
    number: str
    title: str
    kind: str
    state: str
    outcome: str | None
    release: str | None


@dataclass(frozen=True, slots=True)
class TicketTies:
    """What a ticket is tied to: the ticket that it follows and those that follow it (T-9, T-14), whom it is with, its case."""

    follows: str | None
    followers: str | None
    party: str | None
    party_step: int | None
    party_outside: bool
    handed: datetime | None
    case: str | None
    channel: str | None
    fixed_in: str | None


@dataclass(frozen=True, slots=True)
class TicketSheet:
    """A ticket in full. *extra* holds the source's columns without a place.

    Where asked for, *suggested* is the kind that it may be, and *later* what came with it and after it.
    """

    row: TicketRow
    person_id: int | None
    body: str
    url: str | None
    keywords: tuple[str, ...]
    extra: Mapping[str, str | list[str]]
    answer: str | None
    asked_since: datetime | None
    check: TicketCheck
    ties: TicketTies
    waits: tuple[WaitRow, ...]
    history: tuple[ActRow, ...]
    suggested: KindGuess | None = None
    later: Later | None = None


@dataclass(frozen=True, slots=True)
class TicketLetter:
    """A letter to a ticket's requester before it is written; *is_sent* is false where none leaves."""

    language: str
    reader: str | None
    address: str | None
    is_sent: bool
    subject: str
    body: str
