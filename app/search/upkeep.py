"""Whether the index was built by the rules of this program, seen in one look; built anew where it was not."""

import sqlalchemy as sa

from models.database import Database, writing
from models.search import SEARCH_RULES, SearchRules


def ensure_index(database: Database) -> None:
    """Build the index anew where another program's rules made it, or nothing has yet."""
    with database.reader.connect() as connection:
        if connection.scalar(sa.select(SearchRules.rules)) == SEARCH_RULES:
            return
    # Stemmers and the rest are needed only now.
    from app.search.index import rebuild

    with writing(database) as session:
        rebuild(session)
