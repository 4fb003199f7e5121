"""What the search index keeps: one row for each item that can be found, and by which rules its words were made.

The words themselves stand in a table of the database's own full-text search, *search_words*, which no class maps.
"""

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, UtcTime

#: Raised whenever the same text would be stored otherwise, so that every index is built anew.
SEARCH_RULES = 1


class SearchItem(Base):
    """An item as it is found: its words prepared, and what it must agree in. All of it follows from the item itself.

    *said* are the folded words of its title, *title* and *body* what these are found by; *beside* what else finds it.
    """

    __tablename__ = "search_items"

    # SQLite's own row number, which must be called INTEGER to be that.
    id: Mapped[int] = mapped_column(
        sa.BigInteger().with_variant(sa.Integer(), "sqlite"), primary_key=True, autoincrement=False
    )
    product_id: Mapped[int | None]
    at: Mapped[datetime | None] = mapped_column(UtcTime)
    version: Mapped[str] = mapped_column(sa.Text)
    module: Mapped[str] = mapped_column(sa.Text)
    said: Mapped[str] = mapped_column(sa.Text)
    title: Mapped[str] = mapped_column(sa.Text)
    body: Mapped[str] = mapped_column(sa.Text)
    beside: Mapped[str] = mapped_column(sa.Text)


class SearchRules(Base):
    """By which rules the index was built: one row, once it was."""

    __tablename__ = "search_rules"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    rules: Mapped[int]
