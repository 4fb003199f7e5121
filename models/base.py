"""What all tables share: constraint names, times in UTC, enums by value, and the version that finds lost updates."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, ClassVar

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column
from sqlalchemy.types import TypeDecorator

NAMES = {
    "ix": "ix_%(column_0_N_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


#: So many brackets no JSON of ours has.
_NESTED = 200


class Base(DeclarativeBase):
    """The tables' common metadata."""

    metadata = sa.MetaData(naming_convention=NAMES)

    def __init_subclass__(cls, **options: Any) -> None:
        """Let SQLite never give the number of a removed row to another: a number once told stays that item's."""
        super().__init_subclass__(**options)
        table = cls.__table__
        if isinstance(table, sa.Table) and table.autoincrement_column is not None:
            table.dialect_options["sqlite"]["autoincrement"] = True


class UtcTime(TypeDecorator[datetime]):
    """An aware time, kept in UTC; a naive one is refused."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Convert to UTC before storing."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("A time without a zone must not reach the database.")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give it back as aware UTC (SQLite keeps no zone)."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class PlainJson(TypeDecorator[Any]):
    """JSON that others may have written into the file: what can't be read comes back as the text that it is."""

    impl = sa.JSON
    cache_ok = True

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any] | None:
        """Read it, unless it is none, or nested past any sense."""
        read = super().result_processor(dialect, coltype)
        return None if read is None else lambda stored: _plain(read, stored)


def _plain(read: Callable[[Any], Any], stored: Any) -> Any:  # JSON
    text = stored if isinstance(stored, str) else ""
    if text.count("[") + text.count("{") > _NESTED:
        return text
    try:
        return read(stored)
    except ValueError:
        return text


def terms(enum: type[StrEnum]) -> sa.Enum:
    """A column type that keeps an enum's value as text, so that a new member needs no migration."""
    return sa.Enum(
        enum,
        native_enum=False,
        create_constraint=False,
        length=24,
        values_callable=lambda members: [member.value for member in members],
    )


class Versioned:
    """A row that several people may edit: each update raises the version, and an outdated one is refused.

    *DERIVED* names the columns that follow from others: history leaves them out, undo computes them anew.
    """

    DERIVED: ClassVar[frozenset[str]] = frozenset()

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(default=1)

    @declared_attr.directive
    def __mapper_args__(cls) -> Mapping[str, object]:
        """Let SQLAlchemy compare the version on every update."""
        return {"version_id_col": cls.version}
