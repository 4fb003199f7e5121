"""Many rows at once: their numbers are given first, and they go in as plain tuples, past the objects that a screen needs."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import DeclarativeBase, Session

Row = Mapping[str, Any]  # a column's own Python value by its name, of whichever table


def table_of(model: type[DeclarativeBase]) -> sa.Table:
    """The table of a model."""
    table = model.__table__
    assert isinstance(table, sa.Table)
    return table


def next_ids(session: Session, table: sa.Table, count: int, *, after: int = 0) -> list[int]:
    """The numbers of the next rows of a table, later than *after*: the last that was given and is not stored yet.

    On SQLite the write lock keeps them ours, on a server its own counter.
    """
    if session.get_bind().dialect.name == "postgresql":
        given = sa.text("SELECT nextval(pg_get_serial_sequence(:name, 'id')) FROM generate_series(1, :count)")
        return list(session.scalars(given, {"name": table.name, "count": count}))
    # A number once given is never given again, even where its row is gone.
    counter = sa.text("SELECT seq FROM sqlite_sequence WHERE name = :name")
    last = max(session.scalar(counter, {"name": table.name}) or 0, after)
    return list(range(last + 1, last + 1 + count))


def insert(session: Session, table: sa.Table, rows: Sequence[Row]) -> None:
    """Insert rows that all name the same columns; the table's own defaults fill the others."""
    if not rows:
        return
    connection = session.connection()
    if connection.dialect.name != "sqlite":
        connection.execute(sa.insert(table), [dict(row) for row in rows])
        return
    statement, names = _statement(table, tuple(rows[0]), connection.dialect)
    columns = [_as_stored(table.c[name], connection.dialect, rows) for name in names]
    connection.exec_driver_sql(statement, list(zip(*columns, strict=True)))


@lru_cache(maxsize=32)
def _statement(table: sa.Table, given: tuple[str, ...], dialect: sa.Dialect) -> tuple[str, tuple[str, ...]]:
    """The statement, and the columns that it takes in their order."""
    compiled = sa.insert(table).compile(dialect=dialect, column_keys=list(given))
    return str(compiled), tuple(compiled.positiontup or ())


def _as_stored(column: sa.Column[Any], dialect: sa.Dialect, rows: Sequence[Row]) -> list[Any]:
    """The values of a column as the driver takes them."""
    store = column.type.dialect_impl(dialect).bind_processor(dialect)
    if column.name not in rows[0]:
        default = _default_of(column)
        return [default if store is None else store(default)] * len(rows)
    values = [row[column.name] for row in rows]
    if store is None:
        return values
    first = values[0]
    if all(value is first for value in values):  # the moment of the import, say
        return [store(first)] * len(values)
    if isinstance(column.type, sa.JSON):
        return _each_once(values, store)
    return [store(value) for value in values]


def _each_once(values: Sequence[Any], store: Callable[[Any], Any]) -> list[Any]:
    """Keywords and columns of many rows are the same: each is written as JSON once."""
    written: dict[str, Any] = {}
    stored = []
    for value in values:
        said = repr(value)
        if said not in written:
            written[said] = store(value)
        stored.append(written[said])
    return stored


def _default_of(column: sa.Column[Any]) -> object:
    default = column.default
    if not isinstance(default, sa.ColumnDefault):
        return None
    return default.arg(None) if callable(default.arg) else default.arg
