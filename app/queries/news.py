"""News: what others did since somebody looked last, as the items that it made out of date."""

import logging
from collections import defaultdict
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.effects import Effects
from app.queries.rail import calls_for_lead
from app.rows.testing import ReleaseAlert
from models.acts import ActItem, ActRecord
from models.database import Database, reading

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class News:
    """The newest act of the database, and what acts that are not one's own made out of date; None for nothing."""

    newest: int | None
    effects: Effects | None = None


def news(database: Database, after: int | None, own: frozenset[int]) -> News:
    """What was done after that act by anybody else; the first look (None) only notes where the history stands.

    Where the database doesn't answer nothing is new: whoever needs it meanwhile is told.
    """
    try:
        with reading(database) as session:
            newest = session.scalar(sa.select(sa.func.max(ActRecord.id))) or 0
            if after is None or newest <= after:
                return News(newest)
            return News(newest, _of_others(session, after, own))
    except sa.exc.DBAPIError as error:
        _log.info("The database did not answer: %s", error)
        return News(after)


def calls_now(database: Database, today: date) -> tuple[ReleaseAlert, ...] | None:
    """What waits for the development lead; None where the database doesn't answer."""
    try:
        return calls_for_lead(database, today)
    except sa.exc.DBAPIError as error:
        _log.info("The database did not answer: %s", error)
        return None


def _of_others(session: Session, after: int, own: frozenset[int]) -> Effects | None:
    chosen = sa.select(ActRecord.id, ActRecord.sentence, ActRecord.undoes_id).where(ActRecord.id > after)
    acts = [row for row in session.execute(chosen.order_by(ActRecord.id)) if row.id not in own]
    if not acts:
        return None
    touched: dict[str, set[int]] = defaultdict(set)
    for each in acts:
        items = session.execute(sa.select(ActItem.kind, ActItem.item_id).where(ActItem.act_id == each.id))
        for kind, item in items:
            touched[kind].add(item)
    last = acts[-1]
    undoes = last.undoes_id if len(acts) == 1 else None
    return Effects(last.id, last.sentence, {kind: frozenset(ids) for kind, ids in touched.items()}, undoes=undoes)
