"""The schema's revision: which one a database has, which one the program needs, and the way between them."""

from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from models.database import Database
from models.rules.errors import BadInput

HEAD = "0005"
MIGRATIONS = Path(__file__).parent / "migrations"
FOREIGN = "This database belongs to another program: it has tables, but none of Fortnight's."
_LOCK = 0x464F5254  # one number for all desks, so that two never migrate at once


def revision_of(database: Database) -> str | None:
    """The revision in the database, or None where it is empty. Raises BadInput where it is no Fortnight database."""
    with database.reader.connect() as connection:
        tables = set(sa.inspect(connection).get_table_names())
        if "alembic_version" in tables:
            return connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar()
        if tables:
            raise BadInput(FOREIGN)
        return None


def known_revisions() -> frozenset[str]:
    """Every revision that this program can bring up to date."""
    return frozenset(step.name.partition("_")[0] for step in (MIGRATIONS / "versions").glob("[0-9]*_*.py"))


def upgrade(database: Database, target: str = "head") -> None:
    """Bring the schema to *target*: wholly or not at all. No row may be lost on the way, no reference left dangling."""
    _migrate(database, target, down=False)


def downgrade(database: Database, target: str) -> None:
    """Take the schema back to *target*; for tests that walk every step."""
    _migrate(database, target, down=True)


def _migrate(database: Database, target: str, *, down: bool) -> None:
    # Imported here because alembic costs a quarter of a second, and is needed only where the file is not up to date.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    with database.writer.connect() as connection:
        _foreign_keys(connection, enforced=False)
        try:
            with connection.begin():
                _one_at_a_time(connection)
                config.attributes["connection"] = connection
                (command.downgrade if down else command.upgrade)(config, target)
                _check_references(connection)
        finally:
            _foreign_keys(connection, enforced=True)


def _foreign_keys(connection: Connection, *, enforced: bool) -> None:
    # Inside a transaction SQLite ignores this, and a batch change with it ON deletes the children (reliability: fact 3).
    if connection.dialect.name == "sqlite":
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute(f"PRAGMA foreign_keys={'ON' if enforced else 'OFF'}").close()


def _one_at_a_time(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(sa.text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})


def _check_references(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if dangling:
            raise BadInput(f"The upgrade would leave references dangling ({len(dangling)}), so nothing was changed.")
