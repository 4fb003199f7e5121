"""The plain values that files are turned into: tickets, persons, and what could not be read."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from models.rules.terms import Language, TicketKind

FIELDS: tuple[str, ...] = (
    "key",
    "subject",
    "body",
    "kind",
    "requester",
    "email",
    "language",
    "organisation",
    "end users",
    "product",
    "version",
    "module",
    "keywords",
    "received",
    "url",
)
REQUIRED: tuple[str, ...] = ("key", "subject")
PERSON_FIELDS: tuple[str, ...] = ("name", "email", "language", "organisation", "end users", "account manager", "listed")

Extra = Mapping[str, str | list[str]]


@dataclass(frozen=True, slots=True)
class IncomingTicket:
    """A ticket as the source has it; *row* counts from 1 as the user sees it, *received* is UTC.

    One that is *gone* was deleted at its source: nothing else is said of it. *worked_out* are its fingerprint and the language
    that its words look like, where another process found them out (see understood.py).
    """

    row: int
    key: str
    subject: str
    body: str = ""
    kind: TicketKind | None = None
    requester: str | None = None
    email: str | None = None
    language: Language | None = None
    organisation: str | None = None
    end_users: int | None = None
    product: str | None = None
    version: str | None = None
    module: str | None = None
    keywords: tuple[str, ...] = ()
    received: datetime | None = None
    url: str | None = None
    extra: Extra = field(default_factory=dict)
    gone: bool = False
    worked_out: tuple[str, Language | None] | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class IncomingPerson:
    """A person, or an organisation alone, as a file has it."""

    row: int
    name: str | None = None
    email: str | None = None
    language: Language | None = None
    organisation: str | None = None
    end_users: int | None = None
    account_manager: str | None = None
    listed: bool | None = None
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RowProblem:
    """A row that was skipped, or a warning about a row that was read; with *cut* nothing after it could be read."""

    row: int
    key: str | None
    sentence: str
    skipped: bool
    cut: bool = False


@dataclass(frozen=True, slots=True)
class IncomingFile:
    """A file that was recognised; `rows` reads it, each time anew. *last_row* is where it ends, to tell how much is done.

    Of a workbook *sheets* are all that it has, and *sheet* is the one that is read.
    """

    format: str
    encoding: str
    delimiter: str | None
    headers: tuple[str, ...]
    mapping: Mapping[str, str]
    missing: tuple[str, ...]
    read: Callable[[], Iterator[IncomingTicket | RowProblem]] = field(repr=False, compare=False)
    last_row: int | None = None
    sheets: tuple[str, ...] = ()
    sheet: str | None = None

    @property
    def needs_mapping(self) -> bool:
        """Whether a required field has no sure column."""
        return bool(self.missing)

    def rows(self) -> Iterator[IncomingTicket | RowProblem]:
        """Tickets and problems in the order of the file; a problem of a row stands before its ticket."""
        return self.read()


@dataclass(slots=True)
class RawRow:
    """One row whose cells have been dealt to fields and the rest, but not understood yet."""

    row: int
    fields: dict[str, str | list[str]]
    extra: dict[str, str | list[str]]
    warnings: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Source:
    """A file opened as rows under headers, whatever its kind; *about* names its records where they are known.

    Of a workbook *sheets* are all that it has, and *sheet* is the one that is read.
    """

    kind: str
    encoding: str
    delimiter: str | None
    headers: tuple[str, ...]
    rows: Callable[[Mapping[str, str]], Iterator[RawRow | RowProblem]] = field(repr=False, compare=False)
    about: str | None = None
    beside: Mapping[str, list[dict[str, object]]] = field(default_factory=dict, repr=False)
    last_row: int | None = None
    sheets: tuple[str, ...] = ()
    sheet: str | None = None
