"""The rail's numbers: how much calls for a person in each place."""

from datetime import date

import sqlalchemy as sa

from app.queries.changes import queue_tabs
from app.queries.letters import TABS as LETTERS
from app.queries.tickets import TABS as TICKETS
from models.changes import Change
from models.database import Database, reading
from models.letters import Letter
from models.tickets import Ticket


def rail_counts(database: Database, today: date) -> dict[str, int]:
    """By place: untriaged tickets, changes to decide, letters that the post can't bring."""
    stuck = Letter.state.in_([*LETTERS["failed"], *LETTERS["by-hand"]])
    with reading(database) as session:
        return {
            "inbox": session.scalar(sa.select(sa.func.count()).select_from(Ticket).where(TICKETS["new"])) or 0,
            "decisions": session.scalar(
                sa.select(sa.func.count()).select_from(Change).where(queue_tabs(today)["to-decide"])
            )
            or 0,
            "outbox": session.scalar(sa.select(sa.func.count()).select_from(Letter).where(stuck)) or 0,
        }
