"""Opening the database: made where there is none, backed up and upgraded where it is older, refused where it is not ours."""

import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa

from app.ranking.upkeep import ensure_ranks
from app.search.upkeep import ensure_index
from app.settings import default_database
from models.database import BUSY, PATIENCE, Database, connect, is_busy
from models.rules.errors import BadInput, RuleBroken
from models.schema import FOREIGN, HEAD, known_revisions, revision_of, upgrade

_MAGIC = b"SQLite format 3\x00"
_LEAST_ROOM = 128 * 1024  # a journal and its index, which even reading needs


def open_database(path_or_url: str | Path | None = None, patience: float = PATIENCE) -> Database:
    """The database, ready to use; None is the user's own. *patience*: how long it waits to write, in seconds.

    Raises BadInput where it can't be used, with what to do; RuleBroken where others write for longer than that.
    """
    database = connect(path_or_url or default_database(), patience)
    try:
        _see_file(database)
        revision = revision_of(database)
        if revision != HEAD:
            _bring_up_to_date(database, revision)
        ensure_index(database)
        ensure_ranks(database)
    except sa.exc.DatabaseError as error:
        database.close()
        if is_busy(error):
            raise RuleBroken(BUSY) from error
        raise BadInput(_sentence(database, error)) from error
    except BadInput:
        database.close()
        raise
    return database


def exists(path_or_url: str | Path | None = None) -> bool:
    """Whether there is a database to open, or a restored one on its way there; a server's counts as there."""
    path = connect(path_or_url or default_database()).path
    return path is None or (path.exists() and path.stat().st_size > 0) or restored(path).exists()


def restored(path: Path) -> Path:
    """Where a backup stands, seen to be whole, before it takes the database's place."""
    return path.with_name(path.name + ".restored")


def take_place(path: Path) -> Path | None:
    """Let what is restored take the database's place; what stood there is moved aside, and its new path given.

    Whoever is stopped half-way is taken further by the next start.
    """
    aside = _move_aside(path)
    restored(path).replace(path)
    return aside


def _move_aside(path: Path) -> Path | None:
    """The database and its journal go together: a journal beside another file's pages would ruin them."""
    if not path.exists():
        return None
    stamp = datetime.now().astimezone().strftime("%Y-%m-%d-%H%M%S")
    names = (f"{path.stem}-set-aside-{stamp}{extra}{path.suffix}" for extra in ("", *(f"-{n}" for n in range(2, 100))))
    aside = next(each for name in names if not (each := path.with_name(name)).exists())  # never over an earlier one
    # The journal first: who is stopped between the two finds the database still in its place, and comes here again.
    for ending in ("-wal", "-shm", ""):
        part = path.with_name(path.name + ending)
        if part.exists():
            part.rename(aside.with_name(aside.name + ending))
    return aside


def _see_file(database: Database) -> None:
    try:
        if database.path is not None and restored(database.path).exists():
            take_place(database.path)
        _check_file(database)
    except OSError as error:
        raise BadInput(f"The database {database.path} can't be opened: {error.strerror}.") from error


def _check_file(database: Database) -> None:
    path = database.path
    if path is None:
        return
    if path.is_dir():
        raise BadInput(f"{path} is a folder. Name a file, like fortnight.db.")
    if not path.parent.is_dir():
        raise BadInput(f"The folder {path.parent} does not exist. Make it first, or choose another place.")
    if path.exists() and path.stat().st_size > 0:
        with path.open("rb") as file:
            if file.read(len(_MAGIC)) != _MAGIC:
                raise BadInput(
                    f"{path} is no Fortnight database, and it was left as it is. To import it: fortnight import FILE."
                )
        _see_whose(path)


def _see_whose(path: Path) -> None:
    """Look into the file without altering a byte: opening it to write would make another program's file ours."""
    beside = any(path.with_name(path.name + ending).exists() for ending in ("-wal", "-journal"))
    address = path.resolve().as_uri() + ("?mode=ro" if beside else "?immutable=1")
    try:
        with closing(sqlite3.connect(address, uri=True, timeout=1)) as looking:
            tables = {row[0] for row in looking.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    except sqlite3.Error:
        return  # Damaged, or its journal is to be played back: opening it says so, or does so.
    if not (tables <= {"alembic_version"} or {"alembic_version", "acts", "changes"} <= tables):
        raise BadInput(FOREIGN)


def _bring_up_to_date(database: Database, revision: str | None) -> None:
    if revision is not None and revision not in known_revisions():
        raise BadInput(
            f"This database was made by a newer Fortnight, or by another program (schema {revision}; "
            f"this program knows {HEAD}). Update the program."
        )
    if revision is not None and database.path is not None:
        back_up(database, _before_upgrade(database.path, revision))
    upgrade(database)


def _before_upgrade(path: Path, revision: str) -> Path:
    stamp = datetime.now().astimezone().strftime("%Y-%m-%d-%H%M%S")
    return path.with_name(f"{path.stem}-before-upgrade-from-{revision}-{stamp}.db")


def back_up(database: Database, target: Path) -> None:
    """Copy the database file while it is in use, and open the copy to see that it is whole.

    Through SQLite's own backup: copying the file itself while it is written leaves most copies corrupt.
    """
    source = database.path
    if source is None:
        raise BadInput("A database on a server is backed up there, with pg_dump.")
    fresh = target.with_name(target.name + ".part")
    try:
        if target.exists() and not target.is_file():  # A rename would put an ordinary file in a device's place.
            raise BadInput(f"{target} is not an ordinary file. Name a file for the backup.")
        with sqlite3.connect(source) as here, sqlite3.connect(fresh) as there:
            here.backup(there)
            found = there.execute("PRAGMA integrity_check").fetchone()[0]
        here.close()
        there.close()
        if found != "ok":
            raise BadInput(f"The backup would be damaged, because the database is: {found}. Restore an earlier backup.")
        fresh.replace(target)
    except (OSError, sqlite3.Error) as error:
        raise BadInput(f"The backup could not be written to {target}: {error}.") from error
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def _sentence(database: Database, error: Exception) -> str:
    where = database.path or database.url.render_as_string(hide_password=True)
    cause = str(getattr(error, "orig", error)).strip().splitlines()[0]
    if database.path is None:
        return f"The database at {where} can't be reached: {cause}."
    if "malformed" in cause or "not a database" in cause:
        return f"The database {where} is damaged ({cause}). Restore a backup: fortnight restore FILE."
    if "readonly" in cause:
        return (
            f"The database {where}, or its folder, is read-only for you. Ask for the right to write there, or copy it."
        )
    if "disk is full" in cause or shutil.disk_usage(database.path.parent).free < _LEAST_ROOM:
        return f"The disk with {where} is full. Make room, then try again."
    return f"The database {where} can't be opened: {cause}."
