"""Rows on cases, pages of guides, and the parties that tickets are handed to."""

from dataclasses import dataclass
from datetime import datetime

from app.rows.history import ActRow


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case in a list. *answered* are the tickets closed with it; *doubted* those of them that came back."""

    id: int
    number: str
    title: str
    product: str | None
    version: str | None
    module: str | None
    language: str | None
    fixed_in: str | None
    answered: int
    doubted: int
    changed: datetime
    row_version: int


@dataclass(frozen=True, slots=True)
class CaseTicketRow:
    """A ticket that was answered with a case."""

    id: int
    number: str
    key: str
    subject: str
    state: str


@dataclass(frozen=True, slots=True)
class CaseSheet:
    """A case in full."""

    row: CaseRow
    cause: str
    solution: str
    created: datetime
    tickets: tuple[CaseTicketRow, ...]
    history: tuple[ActRow, ...]


@dataclass(frozen=True, slots=True)
class GuideRow:
    """A page of a guide in a list."""

    id: int
    number: str
    title: str
    product: str | None
    language: str | None
    folder: str
    path: str
    url: str | None
    read: datetime
    row_version: int


@dataclass(frozen=True, slots=True)
class GuideSheet:
    """A page of a guide with its text."""

    row: GuideRow
    body: str


@dataclass(frozen=True, slots=True)
class PartyRow:
    """Whom tickets are handed to. *step* is the place in the chain of escalation; *tickets* are open and with it."""

    id: int
    name: str
    email: str | None
    language: str | None
    outside: bool
    step: int | None
    tickets: int
    row_version: int
