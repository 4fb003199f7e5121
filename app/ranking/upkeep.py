"""Whether every change has its place in line, seen in one look; given to all where an older program's file has none."""

import sqlalchemy as sa

from app.ranking.facts import scoring_in
from models.changes import Change
from models.database import Database, writing

_UNRANKED = sa.select(Change.id).where(Change.rank_key.is_(None)).limit(1)


def ensure_ranks(database: Database) -> None:
    """Give every change its place, where one has none yet."""
    with database.reader.connect() as connection:
        if connection.scalar(_UNRANKED) is None:
            return
    # The arrays are needed only now.
    from app.ranking.rescoring import rescore

    with writing(database) as session:
        rescore(session, scoring_in(session))
