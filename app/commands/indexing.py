"""Which items an act reworded, so that the search index says what they say, in the same transaction."""

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.commands.recording import Recording
from app.search import index
from app.search.entries import FOLLOWED, kind_of_table
from models.tickets import Message

_MESSAGES = Message.__tablename__


def refresh(session: Session, recording: Recording) -> None:
    """Bring the index up to date with what the act made, removed or reworded; what only moved is passed over."""
    reworded = recording.reworded(FOLLOWED)
    tickets = _tickets_of(session, sorted(reworded.pop(_MESSAGES)))
    tickets |= {int(str(row["ticket_id"])) for row in recording.removed_rows(_MESSAGES)}
    touched = {kind_of_table(table): keys for table, keys in reworded.items() if keys}
    if tickets:
        touched["ticket"] = touched.get("ticket", set()) | tickets
    index.refresh(session, touched)


def _tickets_of(session: Session, messages: list[int]) -> set[int]:
    return set(session.scalars(sa.select(Message.ticket_id).where(Message.id.in_(messages)))) if messages else set()
