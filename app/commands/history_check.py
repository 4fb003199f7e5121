"""Checking the history: whether every act is still what was sealed, and none is missing between."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import groupby
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.commands.act import FIRST_HASH, sealed
from models.acts import ActItem, ActRecord
from models.decisions import Decision
from models.letters import Letter, Notice

_AT_ONCE = 2_000

Act = Sequence[Any]  # a row of raw columns: a tampered one may hold anything
Items = list[tuple[str, int]]


def verify(session: Session) -> int | None:
    """The number of the first act that is not as it was written, or is missing; None where the history is whole.

    Acts are numbered without a gap, each sealed over all it says and the seal before. What was cut off the end is found
    by what still points to it: letters, notices, decisions and the items of acts.
    """
    items = _items(session)
    touched = next(items, None)
    previous, expected = FIRST_HASH, 1
    for number, at, *said, before, seal in _acts(session):
        if number != expected or before != previous:
            return min(int(number), expected)
        if touched is not None and touched[0] < number:
            return touched[0]
        mine: Items = []
        if touched is not None and touched[0] == number:
            mine, touched = touched[1], next(items, None)
        if _seal(number, at, said, mine, previous) != seal:
            return expected
        previous, expected = seal, expected + 1
    return expected if touched is not None or _last_pointed_to(session) >= expected else None


def _acts(session: Session) -> Iterable[Act]:
    # The time as the driver gives it: on SQLite a text, which may have been made unreadable.
    at = sa.type_coerce(ActRecord.at, sa.types.NullType()).label("at")
    said = (ActRecord.by, ActRecord.verb, ActRecord.sentence, ActRecord.reason, ActRecord.undoes_id, ActRecord.changed)
    chosen = sa.select(ActRecord.id, at, *said, ActRecord.previous_hash, ActRecord.hash).order_by(ActRecord.id)
    return session.execute(chosen.execution_options(yield_per=_AT_ONCE))


def _items(session: Session) -> Iterator[tuple[int, Items]]:
    rows = session.execute(
        sa.select(ActItem.act_id, ActItem.kind, ActItem.item_id)
        .order_by(ActItem.act_id)
        .execution_options(yield_per=_AT_ONCE)
    )
    for number, some in groupby(rows, key=lambda row: int(row[0])):
        yield number, sorted((kind, item) for _, kind, item in some)


def _seal(number: int, at: object, said: list[Any], items: Items, previous: str) -> str | None:
    try:
        return sealed(number, _time(at), tuple(said), items, previous)
    except (TypeError, ValueError):  # what was put there is no time, or no text
        return None


def _time(stored: object) -> datetime:
    found = stored if isinstance(stored, datetime) else datetime.fromisoformat(str(stored))
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def _last_pointed_to(session: Session) -> int:
    pointers = (Letter.act_id, Notice.act_id, Decision.act_id, Decision.superseded_by_act)
    return max(session.scalar(sa.select(sa.func.max(pointer))) or 0 for pointer in pointers)
