"""History as rows: what was done to an item, who did it, and why."""

import json
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session, aliased

from app.queries.listing import Listing, rows_of
from app.rows.history import ActRow
from app.rows.page import EVERYTHING, Asked, Page
from models.acts import ActItem, ActRecord
from models.database import Database, reading
from models.releases import ReleaseItem

_TABLE = {"change": "changes", "ticket": "tickets", "release": "releases", "letter": "letters"}
#: What is done to one release, and lets others carry its hot fixes.
_ELSEWHERE = frozenset({"ship", "withdraw"})
_UNDOING = aliased(ActRecord)

ACTS: Listing[ActRow] = Listing(
    row=ActRow,
    fields={
        "act": ActRecord.id,
        "at": ActRecord.at,
        "by": ActRecord.by,
        "verb": ActRecord.verb,
        "sentence": ActRecord.sentence,
        "reason": ActRecord.reason,
        "undoes": ActRecord.undoes_id,
        "undone_by": _UNDOING.id,
    },
    source=sa.outerjoin(ActRecord, _UNDOING, _UNDOING.undoes_id == ActRecord.id),
    words=(ActRecord.sentence, ActRecord.reason),
    order="-act",
    tie=ActRecord.id.desc(),
)


def history(database: Database, kind: str, number: int) -> tuple[ActRow, ...]:
    """The acts on one item, oldest first."""
    with reading(database) as session:
        return acts_on(session, kind, number)


def recent_acts(database: Database, asked: Asked = EVERYTHING) -> Page[ActRow]:
    """What was done last, by anybody."""
    with reading(database) as session:
        return ACTS.page(session, asked)


def acts_on(session: Session, kind: str, number: int) -> tuple[ActRow, ...]:
    """The acts on one item, oldest first, each with what it altered."""
    rows = session.execute(
        sa.select(*ACTS.fields.values(), ActRecord.changed)
        .select_from(sa.join(ACTS.source, ActItem, ActItem.act_id == ActRecord.id))
        .where(ActItem.kind == kind, ActItem.item_id == number)
        .order_by(ActRecord.id)
    ).all()
    table = _TABLE.get(kind, kind)
    if kind == "release":
        own = _own_items(session, number)
        rows = [values for values in rows if values.verb not in _ELSEWHERE or _moves(values.changed, number, own)]
    return rows_of(ActRow, [(*values[:-1], _altered(values[-1], table, number)) for values in rows])


def _own_items(session: Session, release: int) -> set[int]:
    """What stands in a release, but for the hot fixes that it carries."""
    own = sa.or_(ReleaseItem.carried.is_(False), ReleaseItem.ported.is_(True))
    return set(session.scalars(sa.select(ReleaseItem.id).where(ReleaseItem.release_id == release, own)))


def _moves(changed: str, release: int, own: set[int]) -> bool:
    """Whether an act did more to a release than to let it carry a hot fix, or no longer."""
    did = json.loads(changed)
    if any(table == "releases" and key == release for table, key, *_ in did["altered"]):
        return True
    if any(table == "release_items" and key in own for table, key, *_ in (*did["created"], *did["altered"])):
        return True
    gone = (row for table, _, row in did["removed"] if table == "release_items")
    return any(row["release_id"] == release and (row.get("ported") or not row["carried"]) for row in gone)


def _altered(changed: str, table: str, number: int) -> tuple[str, ...]:
    altered: list[list[Any]] = json.loads(changed)["altered"]
    return tuple(
        f"{name}: {_said(before)} → {_said(after)}"
        for of, key, name, before, after in altered
        if of == table and key == number
    )


def _said(value: object) -> str:
    return "–" if value is None else str(value)
