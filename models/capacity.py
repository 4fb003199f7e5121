"""Who works on a product and when: teams, their members, absences, closed days, and the days that a release gets of each team."""

from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, UtcTime, Versioned, terms
from models.rules.terms import ClosureKind


class Team(Versioned, Base):
    """A team or skill of a product, such as development or test. *days* are person-days a release where no members are named.

    *fault_share* (0–1) of its time is kept for corrections; *position* orders the teams, and what nobody has split
    between them is the first one's.
    """

    __tablename__ = "teams"
    __table_args__ = (sa.UniqueConstraint("product_id", "name"),)

    product_id: Mapped[int] = mapped_column(sa.ForeignKey("products.id"))
    name: Mapped[str] = mapped_column(sa.String(100))
    position: Mapped[int] = mapped_column(default=0)
    days: Mapped[float | None]
    fault_share: Mapped[float] = mapped_column(default=0.0)


class Member(Versioned, Base):
    """A colleague in a team, with the *share* (0–1) of working time that this team has of them."""

    __tablename__ = "members"
    __table_args__ = (sa.UniqueConstraint("team_id", "name"),)

    team_id: Mapped[int] = mapped_column(sa.ForeignKey("teams.id"))
    name: Mapped[str] = mapped_column(sa.String(200))
    share: Mapped[float] = mapped_column(default=1.0)


class Absence(Versioned, Base):
    """A colleague is away from the *first* to the *last* day, from every team."""

    __tablename__ = "absences"

    name: Mapped[str] = mapped_column(sa.String(200), index=True)
    first: Mapped[date]
    last: Mapped[date]
    note: Mapped[str] = mapped_column(sa.Text, default="")


class Closure(Versioned, Base):
    """Days of one product, or of all: *closed*, nobody works and only expedited ones ship; *blackout*, nothing ships."""

    __tablename__ = "closures"

    product_id: Mapped[int | None] = mapped_column(sa.ForeignKey("products.id"), index=True)
    kind: Mapped[ClosureKind] = mapped_column(terms(ClosureKind))
    name: Mapped[str] = mapped_column(sa.String(200))
    first: Mapped[date]
    last: Mapped[date]


class ClosureException(Versioned, Base):
    """Somebody took it on that a release ships in spite of a closed period or a blackout."""

    __tablename__ = "closure_exceptions"
    __table_args__ = (sa.UniqueConstraint("closure_id", "release_id"),)

    closure_id: Mapped[int] = mapped_column(sa.ForeignKey("closures.id"))
    release_id: Mapped[int] = mapped_column(sa.ForeignKey("releases.id"), index=True)
    by: Mapped[str] = mapped_column(sa.String(200))
    reason: Mapped[str] = mapped_column(sa.Text)
    at: Mapped[datetime] = mapped_column(UtcTime)


class TeamTime(Versioned, Base):
    """The person-days that a release gets of a team: counted from its calendar, or said *by_hand*."""

    __tablename__ = "team_times"
    __table_args__ = (sa.UniqueConstraint("release_id", "team_id"),)

    release_id: Mapped[int] = mapped_column(sa.ForeignKey("releases.id"))
    team_id: Mapped[int] = mapped_column(sa.ForeignKey("teams.id"), index=True)
    days: Mapped[float | None]
    by_hand: Mapped[bool] = mapped_column(default=False)


class Estimate(Versioned, Base):
    """How a change's work is split: its person-days of one team."""

    __tablename__ = "estimates"
    __table_args__ = (sa.UniqueConstraint("change_id", "team_id"),)

    change_id: Mapped[int] = mapped_column(sa.ForeignKey("changes.id"))
    team_id: Mapped[int] = mapped_column(sa.ForeignKey("teams.id"), index=True)
    days: Mapped[float]
