"""The decision desk at a glance: how much waits for the product owner's word, and where one change stands in the queue."""

from datetime import date, datetime

import sqlalchemy as sa

from app.queries.changes import CHANGES, QUEUE_ORDER, queue_tabs
from app.rows.queue import QueueFacts
from models.changes import Change
from models.database import Database, reading
from models.decisions import Decision


def queue_facts(database: Database, today: date, midnight: datetime) -> QueueFacts:
    """What each tab holds, the most end users that anything in it reaches, and the decisions made since *midnight*."""
    tabs = queue_tabs(today)
    with reading(database) as session:
        counts = {
            tab: session.scalar(sa.select(sa.func.count()).select_from(Change).where(where)) or 0
            for tab, where in tabs.items()
        }
        most = session.scalar(sa.select(sa.func.max(Change.reach)).where(sa.or_(*tabs.values())))
        decided = session.scalar(
            sa.select(sa.func.count())
            .select_from(Decision)
            .where(Decision.at >= midnight, Decision.superseded_by_act.is_(None))
        )
        return QueueFacts(counts, most or 0, decided or 0)


def queue_spot(database: Database, change: int, today: date) -> tuple[str, int] | None:
    """The first tab that holds a change, and its place there from 0; None where nothing of it is to be decided."""
    tabs = queue_tabs(today)
    # What is past its review stands in another tab as well.
    tabs["past-review"] = tabs.pop("past-review")
    with reading(database) as session:
        for tab, where in tabs.items():
            chosen = sa.select(Change.id).select_from(CHANGES.source).where(where).order_by(*QUEUE_ORDER, CHANGES.tie)
            standing = list(session.scalars(chosen))
            if change in standing:
                return tab, standing.index(change)
    return None
