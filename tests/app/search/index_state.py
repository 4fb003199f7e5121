"""What the index holds, to compare one with another."""

import sqlite3
from contextlib import closing

import sqlalchemy as sa

from app.search.index import rebuild
from models.database import reading, writing
from models.search import SearchItem
from tests.app.commands.desk import Desk


def held(desk: Desk) -> tuple[list[tuple[object, ...]], list[tuple[object, ...]]]:
    """Every row of the index, and every word with the items that it finds."""
    with reading(desk.database) as session:
        rows = [tuple(row) for row in session.execute(sa.select(SearchItem.__table__).order_by(SearchItem.id))]
    return rows, _words(desk)


def built_afresh(desk: Desk) -> tuple[list[tuple[object, ...]], list[tuple[object, ...]]]:
    """What it holds once built anew."""
    with writing(desk.database) as session:
        rebuild(session)
    return held(desk)


def _words(desk: Desk) -> list[tuple[object, ...]]:
    if desk.database.path is None:
        with reading(desk.database) as session:
            chosen = sa.text("SELECT id, CAST(words AS text) FROM search_words ORDER BY id")
            return [tuple(row) for row in session.execute(chosen)]
    with closing(sqlite3.connect(desk.database.path)) as connection:
        connection.execute("CREATE VIRTUAL TABLE temp.each_word USING fts5vocab(main, search_words, instance)")
        return connection.execute("SELECT term, doc FROM temp.each_word ORDER BY term, doc").fetchall()
