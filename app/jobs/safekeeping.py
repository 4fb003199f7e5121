"""Safekeeping: backing up, restoring and checking a database."""

import sqlite3
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa

from app.settings import default_database
from app.startup import back_up, open_database
from models.database import Database, connect, reading
from models.rules.errors import BadInput
from models.schema import HEAD, revision_of

_BESIDE = ("", "-wal", "-shm")


def backup(database: Database, target: Path) -> None:
    """Write a whole copy to *target*; BadInput where that can't be done."""
    if database.path is not None and target.resolve() == database.path.resolve():
        raise BadInput("A backup over the database itself would be none. Choose another file.")
    back_up(database, target)


def restore(path_or_url: str | Path | None, source: Path) -> Path | None:
    """Put a backup in the database's place; what stood there is moved aside, and its new path given."""
    path = connect(path_or_url or default_database()).path
    if path is None:
        raise BadInput("A database on a server is restored there, with pg_restore.")
    _check_backup(source)
    if path.exists() and source.resolve() == path.resolve():
        raise BadInput("That is the database itself. Choose a backup of it.")
    aside = _move_aside(path)
    fresh = path.with_name(path.name + ".part")
    with sqlite3.connect(source) as here, sqlite3.connect(fresh) as there:
        here.backup(there)
    here.close()
    there.close()
    fresh.replace(path)
    open_database(path).close()
    return aside


def _check_backup(source: Path) -> None:
    if not source.is_file():
        raise BadInput(f"There is no file {source}.")
    try:
        candidate = connect(source)
        if revision_of(candidate) is None:
            raise BadInput(f"{source} is no backup of a Fortnight database.")
        candidate.close()
        problems = _integrity(source)
    except (sa.exc.DatabaseError, sqlite3.Error) as error:
        raise BadInput(f"{source} is no backup of a Fortnight database, or it is damaged.") from error
    if problems:
        raise BadInput(f"{source} is damaged: {problems[0]}. Choose an earlier backup.")


def _move_aside(path: Path) -> Path | None:
    """The database and its journal go together: a journal beside another file's pages would ruin them."""
    if not path.exists():
        return None
    stamp = datetime.now().astimezone().strftime("%Y-%m-%d-%H%M%S")
    aside = path.with_name(f"{path.stem}-set-aside-{stamp}{path.suffix}")
    for ending in _BESIDE:
        part = path.with_name(path.name + ending)
        if part.exists():
            part.rename(aside.with_name(aside.name + ending))
    return aside


def check(database: Database) -> tuple[str, ...]:
    """What is wrong with the database, sentence by sentence; nothing where all is well."""
    from app.commands.history_check import verify

    problems = list(_integrity(database.path)) if database.path is not None else []
    if revision_of(database) != HEAD:
        problems.append(f"The schema is {revision_of(database)}, the program's is {HEAD}.")
    with reading(database) as session:
        broken = verify(session)
    if broken is not None:
        problems.append(
            f"History is broken at act {broken}: it, or what came before it, was altered outside the program."
        )
    return tuple(problems)


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
