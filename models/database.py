"""The database: how it is opened, and the only two sessions, reading() and writing()."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.engine import URL, Connection, Engine
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import Session
from sqlalchemy.pool import ConnectionPoolEntry
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from models.rules.errors import BadInput, RuleBroken

#: How long one who writes waits for the others, in seconds.
PATIENCE = 10.0

BUSY = "Another Fortnight has been writing for a while, so nothing was changed. Try again."


@dataclass(frozen=True, slots=True)
class Database:
    """An opened database: one engine that writes, one that cannot."""

    url: URL
    writer: Engine
    reader: Engine

    @property
    def path(self) -> Path | None:
        """The file, where it is one."""
        if self.url.get_backend_name() == "sqlite" and self.url.database:
            return Path(self.url.database)
        return None

    def close(self) -> None:
        """Give every connection back, and the memory of what was compiled: whoever still holds this holds little."""
        for engine in (self.writer, self.reader):
            engine.dispose()
            engine.clear_compiled_cache()


def connect(path_or_url: str | Path, patience: float = PATIENCE) -> Database:
    """Make the engines for a file or a server; nothing is opened yet. Raises BadInput for a URL of another kind.

    *patience* is how many seconds a file's writer waits for the others.
    """
    url = _url(path_or_url)
    writer, reader = _engine(url, patience), _engine(url, patience)
    if url.get_backend_name() == "sqlite":
        _prepare_sqlite(writer, "BEGIN IMMEDIATE", query_only=False)
        _prepare_sqlite(reader, "BEGIN", query_only=True)
    else:
        event.listen(reader, "begin", lambda connection: connection.exec_driver_sql("SET TRANSACTION READ ONLY"))
    return Database(url, writer, reader)


@contextmanager
def reading(database: Database) -> Iterator[Session]:
    """A short session that can only read."""
    with Session(database.reader, autoflush=False) as session:
        yield session


@contextmanager
def writing(database: Database) -> Iterator[Session]:
    """A session that holds the write lock from its start and commits at its end, or leaves everything as it was.

    Raises RuleBroken where others wrote for longer than this database's patience.
    """
    with Session(database.writer, expire_on_commit=False) as session, session.begin():
        try:
            session.connection()
        except sa.exc.OperationalError as error:
            if is_busy(error):
                raise RuleBroken(BUSY) from error
            raise
        yield session


def is_busy(error: sa.exc.DBAPIError) -> bool:
    """Whether others hold the file for too long."""
    return isinstance(error.orig, sqlite3.OperationalError) and "locked" in str(error.orig)


@contextmanager
def bulk_loading(database: Database) -> Iterator[None]:
    """Fill a new file without waiting for the disk after each act; a power cut on the way may cost that file.

    At its end everything is on the disk, and each commit waits for it again.
    """
    if database.path is None:
        yield
        return
    event.listen(database.writer, "connect", _do_not_wait_for_disk)
    database.writer.dispose()
    try:
        yield
    finally:
        event.remove(database.writer, "connect", _do_not_wait_for_disk)
        database.writer.dispose()
    with database.writer.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()


def _do_not_wait_for_disk(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
    connection.execute("PRAGMA synchronous=OFF").close()


class folded(FunctionElement[str]):  # noqa: N801 - reads as an SQL function
    """Text folded for a search that knows no case, in every language (SQLite's own LIKE folds ASCII only)."""

    type = sa.Text()
    inherit_cache = True
    name = "folded"


@compiles(folded)
def _folded_on_a_server(element: folded, compiler: SQLCompiler, **options: object) -> str:
    return f"lower({compiler.process(element.clauses, **options)})"


@compiles(folded, "sqlite")
def _folded_in_a_file(element: folded, compiler: SQLCompiler, **options: object) -> str:
    return f"fold({compiler.process(element.clauses, **options)})"


def _url(path_or_url: str | Path) -> URL:
    text = str(path_or_url)
    if "://" not in text:
        return URL.create("sqlite", database=str(Path(text).expanduser().absolute()))
    try:
        url = sa.make_url(text)
    except sa.exc.ArgumentError as error:
        raise BadInput("That is no database address. Give a file, or postgresql://user@server/name.") from error
    if url.get_backend_name() not in {"sqlite", "postgresql"}:
        raise BadInput(f"{url.get_backend_name()} is not supported. Give a file, or postgresql://user@server/name.")
    if url.get_backend_name() == "sqlite" and url.database in (None, "", ":memory:"):
        raise BadInput("That address names no file. Give a file, like fortnight.db.")
    return url


def _engine(url: URL, patience: float) -> Engine:
    if url.get_backend_name() == "sqlite":
        return sa.create_engine(url, connect_args={"timeout": patience, "check_same_thread": False})
    return sa.create_engine(url, pool_pre_ping=True)


def _prepare_sqlite(engine: Engine, begin: str, *, query_only: bool) -> None:
    def on_connect(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
        # The driver's own transactions lose concurrent updates (reliability: fact 1), so we begin them ourselves.
        connection.isolation_level = None
        connection.create_function("fold", 1, _fold, deterministic=True)
        for pragma in (
            "foreign_keys=ON",
            "journal_mode=WAL",
            "synchronous=FULL",
            f"query_only={'ON' if query_only else 'OFF'}",
        ):
            connection.execute(f"PRAGMA {pragma}").close()

    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    event.listen(engine, "connect", on_connect)
    event.listen(engine, "begin", on_begin)


def _fold(text: str | None) -> str | None:
    return None if text is None else str(text).casefold()
