"""People and their organisations: who asks, who is told, and in which language."""

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Versioned, terms
from models.rules.terms import Language


class Organisation(Versioned, Base):
    """A customer with its number of end users."""

    __tablename__ = "organisations"

    name: Mapped[str] = mapped_column(sa.String(300), unique=True)
    end_users: Mapped[int | None]
    account_manager: Mapped[str | None] = mapped_column(sa.String(200))
    language: Mapped[Language | None] = mapped_column(terms(Language))


class Person(Versioned, Base):
    """Somebody who may wait; the mail address only if known. *listed* where the house keeps a register of who may ask."""

    __tablename__ = "people"

    name: Mapped[str | None] = mapped_column(sa.String(300), index=True)
    email: Mapped[str | None] = mapped_column(sa.String(320), unique=True)
    language: Mapped[Language | None] = mapped_column(terms(Language))
    organisation_id: Mapped[int | None] = mapped_column(sa.ForeignKey("organisations.id"), index=True)
    opted_out: Mapped[bool] = mapped_column(default=False)
    listed: Mapped[bool] = mapped_column(default=False)
