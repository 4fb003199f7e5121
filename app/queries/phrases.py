"""The phrases for reasons: what the house keeps, and what came with the program where nobody changed it."""

import sqlalchemy as sa

from app.letters.phrases import in_order, shipped
from app.rows.phrases import PhraseRow
from models.database import Database, reading
from models.desk import Phrase


def phrase_rows(database: Database, word: str | None = None) -> tuple[PhraseRow, ...]:
    """The phrases of one word of decision, or all; the house's own first, then what came with the program."""
    with reading(database) as session:
        stored = session.scalars(sa.select(Phrase).order_by(Phrase.word, Phrase.name)).all()
        own = [
            PhraseRow(each.word, each.name, in_order(each.texts), {}, stored=True, row_version=each.version)
            for each in stored
        ]
    taken = {(row.word, row.name) for row in own}
    # One that was removed is kept without its words: what came with the program stays away then.
    rows = [row for row in own if row.texts] + [row for row in shipped() if (row.word, row.name) not in taken]
    order = list(dict.fromkeys(row.word for row in shipped()))
    rows.sort(key=lambda row: order.index(row.word) if row.word in order else len(order))
    return tuple(row for row in rows if word is None or row.word == word)
