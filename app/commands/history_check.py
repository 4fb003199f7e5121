"""Checking the history: whether every act is still what was sealed, and none is missing between."""

from collections.abc import Iterable, Iterator
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

Act = sa.Row[Any]  # a row of raw columns: a tampered one may hold anything
Items = list[tuple[str, int]]


def verify(session: Session) -> int | None:
    """The number of the first act that is not as it was written, or is missing; None where the history is whole.

    Acts are numbered without a gap, each sealed over all it says and the seal before. What was cut off the end is found
    by what still points to it: letters, notices, decisions and the items of acts.
    """
    items = _items(session)
    touched = next(items, None)
    previous, expected = FIRST_HASH, 1
    for act in _acts(session):
        if act.id != expected or act.previous_hash != previous:
            return min(int(act.id), expected)
        if touched is not None and touched[0] < act.id:
            return touched[0]
        mine: Items = []
        if touched is not None and touched[0] == act.id:
            mine, touched = touched[1], next(items, None)
        if _seal(act, mine) != act.hash:
            return expected
        previous, expected = act.hash, expected + 1
    return expected if touched is not None or _last_pointed_to(session) >= expected else None


def _acts(session: Session) -> Iterable[Act]:
    # The time as the driver gives it: on SQLite a text, which may have been made unreadable.
    at = sa.type_coerce(ActRecord.at, sa.types.NullType()).label("at")
    columns = [at if column.name == "at" else column for column in ActRecord.__table__.columns]
    return session.execute(sa.select(*columns).order_by(ActRecord.id).execution_options(yield_per=_AT_ONCE))


def _items(session: Session) -> Iterator[tuple[int, Items]]:
    rows = session.execute(
        sa.select(ActItem.act_id, ActItem.kind, ActItem.item_id)
        .order_by(ActItem.act_id)
        .execution_options(yield_per=_AT_ONCE)
    )
    for number, some in groupby(rows, key=lambda row: int(row[0])):
        yield number, sorted((kind, item) for _, kind, item in some)


def _seal(act: Act, items: Items) -> str | None:
    said = (act.by, act.verb, act.sentence, act.reason, act.undoes_id, act.changed)
    try:
        return sealed(act.id, _time(act.at), said, items, act.previous_hash)
    except (TypeError, ValueError):  # what was put there is no time, or no text
        return None


def _time(stored: object) -> datetime:
    found = stored if isinstance(stored, datetime) else datetime.fromisoformat(str(stored))
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def _last_pointed_to(session: Session) -> int:
    pointers = (Letter.act_id, Notice.act_id, Decision.act_id, Decision.superseded_by_act)
    return max(session.scalar(sa.select(sa.func.max(pointer))) or 0 for pointer in pointers)
