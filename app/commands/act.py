"""Act: who does something, when, in which session; and perform(), the one way in which a command alters data."""

import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from app.commands import bulk, ended_pins, expediting, indexing, intervals, orphans, returning, staffing
from app.commands.addressed import post_what_waited
from app.commands.notices import Mailbag
from app.commands.recording import Recording, kind_of
from app.commands.standing import Standing
from app.commands.wishes import follow_wishes
from app.effects import Effects
from models.acts import ActItem, ActRecord
from models.base import Versioned
from models.database import Database, writing
from models.house import House, house_of
from models.rules.errors import Outdated
from models.tickets import Waiter

Order = TypeVar("Order")
FIRST_HASH = "0" * 64
_AT_ONCE = 1000
_ONE_ACT_AT_A_TIME = 0x41435453
_TO_TEXT = json.JSONEncoder(ensure_ascii=False).encode


class Act:
    """One thing that somebody does: the commands read and alter through its *session*, and end with *done*."""

    def __init__(self, session: Session, by: "By") -> None:
        self.session = session
        self.who, self.now, self.seen = by.who, by.now, by.seen
        self.house: House = house_of(session)
        self.undoes: int | None = None
        self.reason: str | None = None
        self.notes: list[str] = []
        self.made: list[str] = []
        self.recording = Recording(session)
        staffing.watch(session)
        self.id = self._next_id()
        self.standing = Standing(session, by.now)
        self.mailbag = Mailbag(session, self.id, by.now, self.house)

    def _next_id(self) -> int:
        if self.session.get_bind().dialect.name == "postgresql":
            # The hash chain needs acts in one line; SQLite's write lock gives that by itself.
            self.session.execute(sa.text("SELECT pg_advisory_xact_lock(:n)"), {"n": _ONE_ACT_AT_A_TIME})
        return (self.session.scalar(sa.select(sa.func.max(ActRecord.id))) or 0) + 1

    def check_seen(self, row: Versioned, label: str) -> None:
        """Raise Outdated if the user looked at an older version of *row*."""
        if self.seen is not None and row.version != self.seen:
            by = self.session.scalar(
                sa.select(ActRecord.by)
                .join(ActItem, ActItem.act_id == ActRecord.id)
                .where(ActItem.kind == kind_of(row), ActItem.item_id == row.id)
                .order_by(ActRecord.id.desc())
                .limit(1)
            )
            raise Outdated(
                f"{by or 'Somebody'} changed {label} while you looked at it. See what it says now, then try again."
            )

    def tell(self, waiters: Iterable[Waiter], event: str, **facts: Any) -> None:
        """Note that these waiters must be told of *event*; the letters are written when the act is done."""
        self.mailbag.tell(waiters, event, **facts)

    def note(self, sentence: str) -> None:
        """Something else that the user should know."""
        self.notes.append(sentence)

    def done(self, verb: str, sentence: str, reason: str | None = None) -> Effects:
        """Settle what follows, write the letters and the history, and say what was done."""
        self.session.flush()
        follow_wishes(self.session, self.recording)
        if self.undoes is None:
            intervals.settle(self.session, self.recording, self.now)
        self.notes += staffing.settle(self.session, self.recording)
        self.standing.settle(self.recording, undoing=self.undoes is not None)
        self.notes += orphans.settle(self.session, self.recording)
        if self.undoes is None:
            self.notes += ended_pins.settle(self.session, self.recording)
            self.notes += expediting.settle(self.session, self.recording, self.now)
            self.notes += returning.after_act(self.session, self.recording, self.now)
            self.notes += post_what_waited(self.session, self.recording, self.house, self.now)
        self.notes += self.mailbag.write(self.recording)
        self.session.flush()
        indexing.refresh(self.session, self.recording)
        self._write_history(verb, sentence, reason or self.reason)
        touched = {kind: frozenset(ids) for kind, ids in self.recording.touched.items()}
        return Effects(self.id, sentence, touched, tuple(self.made), tuple(self.notes), self.undoes)

    def _write_history(self, verb: str, sentence: str, reason: str | None) -> None:
        previous = self.session.scalar(sa.select(ActRecord.hash).order_by(ActRecord.id.desc()).limit(1)) or FIRST_HASH
        items = sorted((kind, item) for kind, ids in self.recording.touched.items() for item in ids)
        record = ActRecord(
            id=self.id,
            at=self.now,
            by=self.who,
            verb=verb,
            sentence=sentence,
            reason=reason,
            undoes_id=self.undoes,
            changed=self.recording.as_json(),
            previous_hash=previous,
            hash="",
        )
        record.hash = seal(record, items)
        self.session.add(record)
        self.session.flush()
        for at in range(0, len(items), _AT_ONCE):
            some = items[at : at + _AT_ONCE]
            rows = [{"act_id": self.id, "kind": kind, "item_id": item} for kind, item in some]
            bulk.insert(self.session, bulk.table_of(ActItem), rows)


def seal(record: ActRecord, items: list[tuple[str, int]]) -> str:
    """The SHA-256 over everything that an act says and the hash of the one before."""
    said = (record.by, record.verb, record.sentence, record.reason, record.undoes_id, record.changed)
    return sealed(record.id, record.at, said, items, record.previous_hash)


def sealed(
    number: int, at: datetime, said: tuple[str | int | None, ...], items: list[tuple[str, int]], previous: str
) -> str:
    """The seal of an act's parts, as the history has them."""
    content = [number, at.astimezone(UTC).isoformat(), *said, items, previous]
    return hashlib.sha256(_TO_TEXT(content).encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class By:
    """Who acts, when, and which version of the item they looked at (None from the command line)."""

    who: str
    now: datetime
    seen: int | None = None


def perform(database: Database, command: Callable[[Act, Order], Effects], order: Order, by: By) -> Effects:
    """Run one command in one transaction: all of it happens, or none. Raises a Refusal with its sentence."""
    try:
        with writing(database) as session:
            return command(Act(session, by), order)
    except StaleDataError as error:
        # On a server the post moves letters beside us.
        raise Outdated("It was changed at this very moment. See what it says now, then try again.") from error
