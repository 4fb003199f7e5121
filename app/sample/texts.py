"""The sample's written texts, read from resources/sample."""

import tomllib
from dataclasses import dataclass
from typing import Any

from app.settings import resource
from models.rules.terms import (
    Audience,
    ChangeKind,
    Disposition,
    Language,
    Level,
    NoKind,
    TicketKind,
)

Table = dict[str, Any]  # Any because TOML is


@dataclass(frozen=True, slots=True)
class WrittenChange:
    """A change and what becomes of it: shipped, expedited, open, honoured, parked, rejected, merged or new."""

    id: str
    product: str
    title: str
    kind: ChangeKind
    module: str
    audience: Audience
    language: Language
    description: str
    effort: float
    becomes: str
    value: int | None
    urgency: Level | None
    no_kind: NoKind | None
    requirements: tuple[str, ...]
    scenario: str = ""
    reference: str | None = None
    due_in_days: int | None = None
    into: str = ""
    parked_because: str = ""
    reason: str = ""
    brings_back: str | None = None
    asked: str = ""
    fails: str = ""
    deferred_because: str = ""
    deferred_for_days: int | None = None


@dataclass(frozen=True, slots=True)
class WaitingTicket:
    """A ticket that waits on a change; a *late* one came after the change was rejected."""

    language: Language
    subject: str
    body: str
    keywords: tuple[str, ...]
    change: str
    also: str = ""
    late: bool = False


@dataclass(frozen=True, slots=True)
class SingleTicket:
    """A ticket without a change: answered with a disposition, or still untriaged."""

    language: Language
    subject: str
    body: str
    keywords: tuple[str, ...]
    product: str
    module: str
    kind: TicketKind
    disposition: Disposition | None
    questions: tuple[str, ...]
    cause: str = ""
    solution: str = ""


@dataclass(frozen=True, slots=True)
class Texts:
    """Everything written, by file; the house and the people as their tables stand."""

    house: Table
    people: tuple[Table, ...]
    changes: tuple[WrittenChange, ...]
    waiting: tuple[WaitingTicket, ...]
    answered: tuple[SingleTicket, ...]
    untriaged: tuple[SingleTicket, ...]


def read_texts() -> Texts:
    """All texts; a spelling error in a file raises ValueError, TypeError or KeyError."""
    house = _file("house")
    tickets = [_file(f"tickets-{language}") for language in Language]
    return Texts(
        house=house,
        people=tuple(_file("people")["requester"]),
        changes=tuple(change for product in house["product"] for change in _changes(product["id"])),
        waiting=tuple(_waiting(file["language"], row) for file in tickets for row in file["waiting"]),
        answered=tuple(_single(file["language"], row) for file in tickets for row in file["answered"]),
        untriaged=tuple(_single(file["language"], row) for file in tickets for row in file["untriaged"]),
    )


def _file(name: str) -> Table:
    return tomllib.loads(resource("sample", f"{name}.toml").read_text(encoding="utf-8"))


def _changes(product: str) -> list[WrittenChange]:
    file = _file(f"changes-{product}")
    return [_change(file["product"], row) for row in file["change"]]


def _change(product: str, row: Table) -> WrittenChange:
    terms: Table = {
        "kind": ChangeKind(row["kind"]),
        "audience": Audience(row["audience"]),
        "language": Language(row["language"]),
        "effort": float(row["effort"]),
        "value": row.get("value"),
        "urgency": Level(row["urgency"]) if "urgency" in row else None,
        "no_kind": NoKind(row["no_kind"]) if "no_kind" in row else None,
        "requirements": tuple(row.get("requirements", ())),
    }
    return WrittenChange(product=product, **{**row, **terms})


def _waiting(language: str, row: Table) -> WaitingTicket:
    return WaitingTicket(Language(language), **{**row, "keywords": tuple(row["keywords"])})


def _single(language: str, row: Table) -> SingleTicket:
    terms: Table = {
        "keywords": tuple(row["keywords"]),
        "kind": TicketKind(row["kind"]),
        "disposition": Disposition(row["disposition"]) if "disposition" in row else None,
        "questions": tuple(row.get("questions", ())),
    }
    return SingleTicket(Language(language), **{**row, **terms})
