"""The saved views of a place, as one person sees them."""

import sqlalchemy as sa

from app.rows.views import ViewRow
from models.database import Database, reading
from models.desk import SavedView


def view_rows(database: Database, place: str, who: str) -> tuple[ViewRow, ...]:
    """The shared views of a place and one's own, oldest first."""
    chosen = (
        sa.select(
            SavedView.id,
            SavedView.name,
            SavedView.words,
            SavedView.sort,
            SavedView.grouped,
            SavedView.columns,
            SavedView.owner == "",
            SavedView.version,
        )
        .where(SavedView.place == place, SavedView.owner.in_(("", who)))
        .order_by(SavedView.id)
    )
    with reading(database) as session:
        return tuple(
            ViewRow(number, name, words, sort, grouped, tuple(columns), bool(shared), version)
            for number, name, words, sort, grouped, columns, shared, version in session.execute(chosen)
        )
