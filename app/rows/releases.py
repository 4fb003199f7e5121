"""Rows on releases."""

from dataclasses import dataclass
from datetime import date, datetime

from app.rows.history import ActRow


@dataclass(frozen=True, slots=True)
class ReleaseRow:
    """A release in a list. Capacity and load in person-days; *unknown* counts the items without an effort."""

    id: int
    number: str
    name: str
    product: str
    kind: str
    state: str
    planned: date
    freeze: date | None
    capacity: float | None
    load: float
    unknown: int
    items: int
    tested: int
    waiting: int
    shipped: datetime | None
    row_version: int


@dataclass(frozen=True, slots=True)
class ItemRow:
    """A change in a release; *carried* hot fixes keep their state and take a verdict."""

    change_id: int
    number: str
    title: str
    kind: str
    state: str
    priority: int | None
    reach: int
    waiting: int
    effort: float | None
    score: float | None
    carried: bool
    verdict: str | None
    verdict_by: str | None
    note: str | None
    waiver: str | None
    slips: int
    first_promise: date | None
    mandate_date: date | None
    row_version: int


@dataclass(frozen=True, slots=True)
class BoardColumn:
    """A release on the board with its cards; None is the column of candidates."""

    release: ReleaseRow | None
    cards: tuple[ItemRow, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Proposal:
    """A critical correction that asks for an expedited release."""

    change_id: int
    number: str
    title: str
    product: str


@dataclass(frozen=True, slots=True)
class Board:
    """The board of one product."""

    product: str
    products: tuple[str, ...]
    cadence: str
    columns: tuple[BoardColumn, ...]
    proposals: tuple[Proposal, ...]


@dataclass(frozen=True, slots=True)
class ToldCount:
    """How many letters of a release stand in a state, by language."""

    language: str
    state: str
    letters: int


@dataclass(frozen=True, slots=True)
class ReleaseSheet:
    """A release in full. *open_items* are what keeps it from shipping; *certificate* who was told."""

    row: ReleaseRow
    notes: str
    open_items_rule: str
    items: tuple[ItemRow, ...]
    open_items: tuple[str, ...]
    told: tuple[ToldCount, ...]
    history: tuple[ActRow, ...]
