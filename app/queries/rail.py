"""The rail's numbers: how much calls for a person in each place."""

from datetime import date

import sqlalchemy as sa

from app.queries.changes import queue_tabs
from app.queries.letters import TABS as LETTERS
from app.queries.testing import release_alerts
from app.queries.tickets import TABS as TICKETS
from app.rows.testing import ReleaseAlert
from models.changes import Change
from models.database import Database, reading
from models.letters import Letter
from models.tickets import Ticket


def new_tickets(database: Database) -> int:
    """Tickets that nobody has triaged."""
    return _counted(database, sa.select(sa.func.count()).select_from(Ticket).where(TICKETS["new"]))


def changes_to_decide(database: Database, today: date) -> int:
    """Changes that wait for the product owner's word."""
    return _counted(database, sa.select(sa.func.count()).select_from(Change).where(queue_tabs(today)["to-decide"]))


def stuck_letters(database: Database) -> int:
    """Letters that the post can't bring without a person, drafts that are to be approved among them."""
    stuck = Letter.state.in_([*LETTERS["failed"], *LETTERS["by-hand"], *LETTERS["drafts"]])
    return _counted(database, sa.select(sa.func.count()).select_from(Letter).where(stuck))


def calls_for_lead(database: Database, today: date) -> tuple[ReleaseAlert, ...]:
    """What waits for the development lead, over all products; a closed day to come is noted, and waits for nobody yet."""
    return tuple(alert for alert in release_alerts(database, today) if alert.kind != "shut")


def _counted(database: Database, count: sa.Select[int]) -> int:
    with reading(database) as session:
        return session.scalar(count) or 0
