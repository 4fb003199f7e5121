"""Safekeeping: backing up, restoring and checking a database."""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import sqlalchemy as sa

from app.settings import default_database
from app.startup import back_up, open_database, restored, take_place
from models.database import Database, connect, reading
from models.rules.errors import BadInput
from models.schema import HEAD, revision_of
from models.tables import Base

_BESIDE = ("", "-wal", "-shm")
_NO_BACKUP = "{} is no backup of a Fortnight database, or it is damaged."


def backup(database: Database, target: Path, *, replace: bool = False) -> None:
    """Write a whole copy to *target*; BadInput where that can't be done, or a file lies there that is not to be replaced."""
    if database.path is not None and _is_part_of(target, database.path):
        raise BadInput("A backup over the database itself, or its journal, would be none. Choose another file.")
    if not replace and _is_there(target):
        raise BadInput(
            f"There is already a file {target}, and it stays as it is. Name another, or replace it: --replace."
        )
    back_up(database, target)


def _is_there(target: Path) -> bool:
    try:
        return target.is_file()
    except OSError:  # a name that no file can have: writing to it says so
        return False


def _is_part_of(target: Path, path: Path) -> bool:
    """Whether the file is the database or one of those that SQLite keeps, and throws away, beside it."""
    own = path.resolve()
    return target.resolve() in {own.with_name(own.name + ending) for ending in _BESIDE}


def restore(path_or_url: str | Path | None, source: Path) -> Path | None:
    """Put a backup in the database's place; what stood there is moved aside, and its new path given."""
    path = connect(path_or_url or default_database()).path
    if path is None:
        raise BadInput("A database on a server is restored there, with pg_restore.")
    if not source.is_file():
        raise BadInput(f"There is no file {source}.")
    if path.exists() and source.resolve() == path.resolve():
        raise BadInput("That is the database itself. Choose a backup of it.")
    fresh = path.with_name(path.name + ".part")
    try:
        # Whole, sound and opened before anything is moved: where that fails, the database stands as it stood.
        _copy(source, fresh)
        _check_backup(fresh, source)
        open_database(fresh).close()
        _bring_home(path)
        fresh.replace(restored(path))
    finally:
        for ending in _BESIDE:
            fresh.with_name(fresh.name + ending).unlink(missing_ok=True)
    try:
        return take_place(path)
    except OSError as error:
        raise BadInput(
            f"The backup stands ready as {restored(path)}, but could not take its place: {error.strerror}. "
            "The next start of Fortnight tries it again."
        ) from error


def _bring_home(path: Path) -> None:
    """Write the journal of what is to be set aside into its file, so that the file alone is whole."""
    if path.exists():
        with suppress(sqlite3.Error), closing(sqlite3.connect(path)) as here:  # it may be damaged: that is why
            here.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()


def _copy(source: Path, fresh: Path) -> None:
    """Copy a backup, which may lie where nothing can be written: without a journal it is read as it is, and left so."""
    journal = source.with_name(f"{source.name}-wal").exists()
    address = source.resolve().as_uri() + ("" if journal else "?immutable=1")
    try:
        with closing(sqlite3.connect(address, uri=True)) as here, closing(sqlite3.connect(fresh)) as there:
            here.backup(there)
    except sqlite3.OperationalError as error:
        raise BadInput(f"{source} could not be copied to {fresh}: {error}.") from error
    except sqlite3.Error as error:
        raise BadInput(_NO_BACKUP.format(source)) from error


def _check_backup(copy: Path, source: Path) -> None:
    candidate = connect(copy)
    try:
        revision = revision_of(candidate)
        if revision is None:
            raise BadInput(f"{source} is no backup of a Fortnight database.")
        problems = (*(_lacking(candidate) if revision == HEAD else ()), *_integrity(copy))
    except (sa.exc.DatabaseError, sqlite3.Error) as error:
        raise BadInput(_NO_BACKUP.format(source)) from error
    finally:
        candidate.close()
    if problems:
        raise BadInput(f"{source} is damaged: {problems[0]} Choose an earlier backup.")


def check(database: Database) -> tuple[str, ...]:
    """What is wrong with the database, sentence by sentence; nothing where all is well."""
    from app.commands.history_check import verify
    from app.queries.contradictions import contradictions

    problems = list(_integrity(database.path)) if database.path is not None else []
    if revision_of(database) != HEAD:
        problems.append(f"The schema is {revision_of(database)}, the program's is {HEAD}.")
    if lacking := _lacking(database):
        return (*problems, *lacking)
    with reading(database) as session:
        broken, at_odds = verify(session), contradictions(session)
    if broken is not None:
        problems.append(
            f"History is broken at act {broken}: it, or what came before it, was altered outside the program."
        )
    return (*problems, *at_odds)


def _lacking(database: Database) -> tuple[str, ...]:
    """Tables and columns that a database of this program has, and this one has not."""
    with database.reader.connect() as connection:
        inspector = sa.inspect(connection)
        there = {
            table: {each["name"] for each in inspector.get_columns(table)} for table in inspector.get_table_names()
        }
    own = {name: set(table.columns.keys()) for name, table in Base.metadata.tables.items()}
    gaps = {name: sorted(columns - there.get(name, set())) for name, columns in own.items()}
    return tuple(f"The table {name} lacks {', '.join(columns)}." for name, columns in gaps.items() if columns)


def _integrity(path: Path) -> tuple[str, ...]:
    connection = sqlite3.connect(path)
    try:
        found = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
        dangling = len(connection.execute("PRAGMA foreign_key_check").fetchall())
    finally:
        connection.close()
    if dangling:
        found.append(f"{dangling} references point to rows that are not there.")
    return tuple(found)
