"""Recording: what an act created, altered and removed, column by column, gathered from the session as it flushes."""

import json
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from enum import Enum
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.orm import Session, UOWTransaction

from models.base import UtcTime, Versioned
from models.capacity import Absence, Closure, ClosureException, Estimate, Member, Team, TeamTime
from models.cases import Case, Guide, Party, Trial
from models.changes import Change, Dependency, Mark
from models.composing import Pin, Scenario
from models.desk import Phrase, SavedView
from models.house import Setting
from models.letters import Letter, Notice
from models.parking import ChainLink, Condition, Consultation, Parking
from models.people import Organisation, Person
from models.products import Product
from models.releases import Branch, Release, ReleaseItem, TestWord
from models.renewals import Baking, Renewal, Reservation
from models.tickets import Message, Source, Ticket, Waiter

Plain = str | int | float | bool | list[Any] | dict[str, Any] | None  # JSON's own values nest without end

TABLES: dict[str, type[Any]] = {
    table.__tablename__: table
    for table in (
        Absence,
        Baking,
        Branch,
        Case,
        ChainLink,
        Change,
        Closure,
        ClosureException,
        Condition,
        Consultation,
        Dependency,
        Estimate,
        Guide,
        Letter,
        Mark,
        Member,
        Message,
        Notice,
        Organisation,
        Parking,
        Party,
        Person,
        Phrase,
        Pin,
        Product,
        Release,
        ReleaseItem,
        Renewal,
        Reservation,
        SavedView,
        Scenario,
        Setting,
        Source,
        Team,
        TeamTime,
        TestWord,
        Ticket,
        Trial,
        Waiter,
    )
}
KIND_OF_TABLE = {
    "changes": "change",
    "tickets": "ticket",
    "releases": "release",
    "letters": "letter",
    "people": "person",
    "organisations": "organisation",
    "products": "product",
    "settings": "settings",
    "cases": "case",
    "guides": "guide",
    "parties": "party",
    "renewals": "renewal",
    "phrases": "phrase",
    "saved_views": "view",
    "chain_links": "chain",
    "teams": "team",
    "absences": "absence",
    "closures": "closure",
    "branches": "branch",
    "scenarios": "scenario",
}


#: Rows that have no history of their own: what they belong to is touched with them.
_PARTS = (
    Baking,
    ClosureException,
    Condition,
    Consultation,
    Dependency,
    Estimate,
    Mark,
    Member,
    Message,
    Parking,
    Pin,
    ReleaseItem,
    Reservation,
    TeamTime,
    TestWord,
    Trial,
    Waiter,
)
_BELONGS = (
    ("ticket_id", "ticket"),
    ("change_id", "change"),
    ("release_id", "release"),
    ("renewal_id", "renewal"),
    ("team_id", "team"),
    ("closure_id", "closure"),
)
# A notice is never unmade by an undo, but one that was taken out of its letter comes back into it.
_TAKEN_BACK = (Versioned, Setting, Notice)


class Recording:
    """Listens to one session and remembers every difference; *touched* are the items by kind.

    Of removed rows of tables that are *brief* their numbers alone are remembered: they can't be restored from it.
    """

    def __init__(self, session: Session) -> None:
        self.touched: dict[str, set[int]] = {}
        self.brief: frozenset[str] = frozenset()
        self._created: dict[tuple[str, Any], bool] = {}
        self._altered: dict[tuple[str, Any, str], tuple[Plain, Plain]] = {}
        self._removed: dict[tuple[str, Any], dict[str, Plain]] = {}
        event.listen(session, "before_flush", self._before_flush)
        event.listen(session, "after_flush", self._after_flush)

    def touch(self, kind: str, *ids: int) -> None:
        """Note that items of this kind are out of date."""
        self.touched.setdefault(kind, set()).update(ids)

    def as_json(self) -> str:
        """Everything that changed, in a fixed order."""
        return json.dumps(
            {
                "created": [list(key) for key in self._created],
                "altered": [[*key, *values] for key, values in self._altered.items() if values[0] != values[1]],
                "removed": [[*key, row] for key, row in self._removed.items()],
            },
            ensure_ascii=False,
            separators=(",", ":"),
        )

    def became(self, table: str, column: str) -> dict[Any, Plain]:
        """What the column holds now, by key, of the rows where it held something else before the act."""
        return {
            key: after
            for (of, key, name), (before, after) in self._altered.items()
            if (of, name) == (table, column) and before != after
        }

    def altered(self, table: str, column: str) -> set[Any]:
        """The keys of the rows whose column is another now than before the act."""
        return set(self.became(table, column))

    def made(self, table: str) -> set[Any]:
        """The keys of the rows that the act made."""
        return {key for of, key in self._created if of == table}

    def made_or_removed(self, table: str) -> bool:
        """Whether the act made or removed a row of the table."""
        return any(of == table for of, _ in (*self._created, *self._removed))

    def reworded(self, followed: Mapping[str, frozenset[str]]) -> dict[str, set[Any]]:
        """By table the keys of the rows made, removed, or altered in one of those columns."""
        found: dict[str, set[Any]] = {table: set() for table in followed}
        for table, key in (*self._created, *self._removed):
            if table in followed:
                found[table].add(key)
        for (table, key, column), (before, after) in self._altered.items():
            if column in followed.get(table, ()) and before != after:
                found[table].add(key)
        return found

    def removed_rows(self, table: str) -> list[dict[str, Plain]]:
        """What the rows held that the act removed."""
        return [row for (of, _), row in self._removed.items() if of == table]

    def note_created(self, table: str, ids: list[int]) -> None:
        """Rows that a bulk insert made past the session."""
        for each in ids:
            self._created.pop((table, each), None)
            self._created[table, each] = True

    def _before_flush(self, session: Session, _context: UOWTransaction, _instances: object) -> None:
        altered = [row for row in session.dirty if isinstance(row, _TAKEN_BACK) and session.is_modified(row)]
        # The session keeps these in a set: sorted, the record of an act does not hang on where its rows lie in memory.
        for row in sorted(altered, key=_identity):
            self._note_altered(row)
        for row in session.deleted:
            if isinstance(row, _TAKEN_BACK):
                table, key = _identity(row)
                if not self._created.pop((table, key), False):
                    before = self._before(table, key)
                    self._removed[table, key] = {"id": key} if table in self.brief else _held(row) | before
                self._touch_row(row)

    def _before(self, table: str, key: object) -> dict[str, Plain]:
        """Forget that a row was altered, since it is removed; gives what its columns held."""
        mine = [each for each in self._altered if each[:2] == (table, key)]
        return {each[2]: self._altered.pop(each)[0] for each in mine}

    def _after_flush(self, session: Session, _context: UOWTransaction) -> None:
        for row in session.new:
            if isinstance(row, (Versioned, Setting)):
                self._created[_identity(row)] = True
                self._touch_row(row)

    def _note_altered(self, row: object) -> None:
        table, key = _identity(row)
        self._touch_row(row)
        derived: frozenset[str] = getattr(row, "DERIVED", frozenset())
        for name, before, after in _differences(row):
            if name in derived or name == "version" or (table, key) in self._created:
                continue
            first = self._altered.get((table, key, name), (freeze(before), None))[0]
            self._altered[table, key, name] = (first, freeze(after))

    def _touch_row(self, row: object) -> None:
        table, key = _identity(row)
        if kind := KIND_OF_TABLE.get(table):
            self.touch(kind, key if isinstance(key, int) else 0)
        for column, kind in _BELONGS:
            if isinstance(row, _PARTS) and getattr(row, column, None) is not None:
                self.touch(kind, getattr(row, column))


def _held(row: object) -> dict[str, Plain]:
    held = {name: freeze(getattr(row, name)) for name in _columns(row)}
    return held | {name: freeze(before) for name, before, _ in _differences(row)}


def kind_of(row: Versioned) -> str | None:
    """The kind of item that a row is in the history; None for what has no history of its own."""
    return KIND_OF_TABLE.get(_identity(row)[0])


def freeze(value: object) -> Plain:
    """A column's value as JSON can hold it."""
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    return value  # type: ignore[return-value]  # what is left is a JSON value already


def thaw(column: sa.Column[Any], value: Plain) -> object:
    """The column's own value again."""
    if value is None:
        return None
    if isinstance(column.type, sa.Enum) and column.type.enum_class is not None:
        return column.type.enum_class(value)
    if isinstance(column.type, UtcTime):
        return datetime.fromisoformat(str(value))
    if isinstance(column.type, sa.Date):
        return date.fromisoformat(str(value))
    return value


def _identity(row: object) -> tuple[str, Any]:
    state = sa.inspect(row)
    table = str(state.mapper.local_table.name)
    key = state.identity[0] if state.identity else state.mapper.primary_key_from_instance(row)[0]
    return table, key


def _columns(row: object) -> list[str]:
    return [attribute.key for attribute in sa.inspect(row).mapper.column_attrs]


def _differences(row: object) -> Iterator[tuple[str, object, object]]:
    state = sa.inspect(row)
    for name in _columns(row):
        history = state.attrs[name].history
        if history.has_changes():
            yield name, (history.deleted[0] if history.deleted else None), (history.added[0] if history.added else None)
