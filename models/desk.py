"""What makes the desk quick: stored phrases for reasons, and saved views of lists."""

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Versioned


class Phrase(Versioned, Base):
    """A reason that is often given, in each language that somebody wrote it in; *word* is the decision that it serves.

    A *word* is a kind of decision, or of a no: honour, not-ever, possible-today, not-now, defer, ask …
    """

    __tablename__ = "phrases"
    __table_args__ = (sa.UniqueConstraint("word", "name"),)

    word: Mapped[str] = mapped_column(sa.String(24))
    name: Mapped[str] = mapped_column(sa.String(200))
    texts: Mapped[dict[str, str]] = mapped_column(sa.JSON)


class SavedView(Versioned, Base):
    """A view of a place's list: filter words, order, columns and grouping; shared by all where it has no owner."""

    __tablename__ = "saved_views"
    __table_args__ = (sa.UniqueConstraint("place", "owner", "name"),)

    place: Mapped[str] = mapped_column(sa.String(60))
    owner: Mapped[str] = mapped_column(sa.String(200), default="")
    name: Mapped[str] = mapped_column(sa.String(200))
    words: Mapped[str] = mapped_column(sa.Text, default="")
    sort: Mapped[str] = mapped_column(sa.Text, default="")
    grouped: Mapped[str | None] = mapped_column(sa.String(60))
    columns: Mapped[list[str]] = mapped_column(sa.JSON, default=list)
