"""What is guessed of a ticket for a person to confirm: its kind, from what the house's own tickets were."""

from threading import Lock
from weakref import WeakKeyDictionary

import sqlalchemy as sa
from sqlalchemy.engine import Engine
from sqlalchemy.orm import Session

from app.guessing.kind import LEAST, READ, Learned, learn, suggest_kind
from app.rows.guesses import KindGuess
from models.database import Database, reading
from models.rules.errors import NotFound
from models.tickets import Ticket

#: So many of the newest tickets teach, as far as they have a kind; it is learned anew once so many of them are others.
_TEACHERS = 2500
_STALE = 0.05

_READ = Ticket.subject.concat("\n").concat(sa.func.substr(Ticket.body, 1, READ))
_learned: WeakKeyDictionary[Engine, tuple[int, int, Learned]] = WeakKeyDictionary()
_lock = Lock()


def suggested_kind(database: Database, ticket: int) -> KindGuess | None:
    """The kind that T-*ticket* seems to be; None where it has one, or where none is likely enough. NotFound where it isn't."""
    with reading(database) as session:
        found = session.execute(sa.select(_READ, Ticket.kind).where(Ticket.id == ticket)).one_or_none()
        if found is None:
            raise NotFound(f"There is no T-{ticket}.")
        text, kind = found
        guess = suggest_kind(text, _taught(session, database.reader)) if kind is None else None
    return KindGuess(*guess) if guess is not None else None


def _taught(session: Session, reader: Engine) -> Learned:
    newest = session.scalar(sa.select(sa.func.max(Ticket.id))) or 0
    teaches = sa.and_(Ticket.id > newest - _TEACHERS, Ticket.kind.in_(LEAST))
    count = session.scalar(sa.select(sa.func.count()).select_from(Ticket).where(teaches)) or 0
    with _lock:
        known = _learned.get(reader)
        if known is not None and abs(newest - known[0]) + abs(count - known[1]) <= _STALE * count:
            return known[2]
        taught = session.execute(sa.select(_READ, Ticket.kind).where(teaches).order_by(Ticket.id))
        learned = learn((text, kind) for text, kind in taught if kind is not None)
        _learned[reader] = newest, count, learned
        return learned
