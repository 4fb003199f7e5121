"""Rows of the Outbox: letters under the acts that caused them, one letter with what it answers, and what is about to leave."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from app.rows.letters import LetterRow, LetterSheet


@dataclass(frozen=True, slots=True)
class ActGroup:
    """The head over the letters of one act; its id is the act's number below zero, so that it is no letter's."""

    id: int
    about: str
    at: datetime
    letters: int


@dataclass(frozen=True, slots=True)
class GroupedLetters:
    """Some rows of a list of letters under their heads; *heads* are the places of all heads, *total* counts them as well."""

    rows: tuple[ActGroup | LetterRow, ...]
    total: int
    letters: int
    heads: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """A request that a letter answers, and the change that it waited for."""

    ticket: int
    key: str
    subject: str
    change: int | None
    title: str | None


@dataclass(frozen=True, slots=True)
class Delivery:
    """How far the letters of an act or of a release are, by state; *unreachable* says why, with counts."""

    title: str
    by_state: Mapping[str, int]
    unreachable: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class LetterDetail:
    """A letter in full, with who caused it and how far its act's letters are; *ready* once mail can be sent."""

    sheet: LetterSheet
    sender: str
    sender_name: str
    answered: tuple[Answered, ...]
    caused_by: str
    caused_at: datetime
    release: int | None
    delivery: Delivery
    ready: bool


@dataclass(frozen=True, slots=True)
class OutboxHead:
    """How many letters each tab holds, and what is about to leave; *ready* once a mail server and a sender are set."""

    by_tab: Mapping[str, int]
    leaving: int
    next_leaves: datetime | None
    recall_minutes: int
    server: str
    ready: bool


@dataclass(frozen=True, slots=True)
class Leaving:
    """What leaves when somebody says *now*: letters by language, most first, and some of their readers."""

    letters: int
    by_language: tuple[tuple[str, int], ...]
    readers: tuple[str, ...]
