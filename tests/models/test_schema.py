"""The schema: the migrations make what the classes say, with rows and without, up and down, on both databases."""

import sqlite3
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from models.database import Database, connect, reading
from models.rules.errors import BadInput
from models.schema import HEAD, MIGRATIONS, downgrade, revision_of, upgrade
from models.tables import Base
from tests.app.commands.desk import Desk
from tests.journeys.agreement import assert_all_agrees


def differences(database: Database) -> list[object]:
    with database.reader.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        found = compare_metadata(context, Base.metadata)
        # The words of the search lie in the database's own full-text tables, which no class maps.
        apart = ("alembic_version", "search_words", "search_vocabulary")
        return [each for each in found if not any(name in str(each) for name in apart)]


def test_the_migrations_make_what_the_classes_say(either_desk: Desk) -> None:
    assert revision_of(either_desk.database) == HEAD
    assert differences(either_desk.database) == []


def test_the_head_is_the_last_step(tmp_path: Path) -> None:
    assert ScriptDirectory(str(MIGRATIONS)).get_heads() == [HEAD]


def test_every_step_goes_down_and_up_again(either_desk: Desk) -> None:
    database = either_desk.database
    downgrade(database, "base")
    with database.reader.connect() as connection:
        assert set(sa.inspect(connection).get_table_names()) <= {"alembic_version"}
    assert revision_of(database) is None
    upgrade(database)
    assert differences(database) == []
    upgrade(database)  # once more changes nothing
    assert revision_of(database) == HEAD


def test_rows_survive_an_upgrade_that_has_nothing_to_do(either_desk: Desk) -> None:
    either_desk.shipped(either_desk.ticket())
    before = either_desk.state()
    upgrade(either_desk.database)
    assert either_desk.state() == before
    with reading(either_desk.database) as session:
        assert_all_agrees(session)


def test_the_history_is_sealed_again_after_going_down_and_up(desk: Desk) -> None:
    downgrade(desk.database, "base")
    upgrade(desk.database)
    desk.parked(desk.ticket())
    connection = sqlite3.connect(str(desk.database.path))
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute("DELETE FROM acts")
    connection.close()


def test_history_is_sealed_on_a_server_too(either_desk: Desk) -> None:
    either_desk.parked(either_desk.ticket())
    for statement in ("UPDATE acts SET by = 'x'", "DELETE FROM acts", "DELETE FROM act_items"):
        with (
            pytest.raises(sa.exc.DBAPIError, match="history is never changed or deleted"),
            either_desk.database.writer.begin() as connection,
        ):
            connection.exec_driver_sql(statement)


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE songs (id INTEGER)")
    other.close()
    database = connect(path)
    with pytest.raises(BadInput, match="belongs to another program"):
        revision_of(database)
    database.close()


def test_an_empty_file_has_no_revision(tmp_path: Path) -> None:
    database = connect(tmp_path / "new.db")
    assert revision_of(database) is None
    database.close()


@pytest.mark.parametrize("address", ["mysql://db.example.org/fortnight", "http://[", "oracle://x"])
def test_another_kind_of_database_is_refused_in_a_sentence(address: str) -> None:
    with pytest.raises(BadInput, match="postgresql://user@server/name"):
        connect(address)


def test_a_reader_cannot_write(either_desk: Desk) -> None:
    with reading(either_desk.database) as session, pytest.raises(sa.exc.DBAPIError, match=r"readonly|read-only"):
        session.execute(sa.text("DELETE FROM tickets"))


def _name_of(connection: sa.Connection, table: str, key: Any) -> str | None:
    """SQLAlchemy does not read the names of SQLite's constraints that stand beside a column: look at what was said."""
    if key["name"] or connection.dialect.name != "sqlite":
        return str(key["name"]) if key["name"] else None
    name = f"fk_{table}_{key['constrained_columns'][0]}_{key['referred_table']}"
    said = connection.execute(sa.text("SELECT sql FROM sqlite_master WHERE name = :table"), {"table": table}).scalar()
    return name if f"CONSTRAINT {name} " in str(said) else None


def test_every_constraint_has_its_name(either_desk: Desk) -> None:
    with either_desk.database.reader.connect() as connection:
        inspector = sa.inspect(connection)
        for table in Base.metadata.tables:
            unique = [each["name"] for each in inspector.get_unique_constraints(table)]
            assert all([*unique, *(_name_of(connection, table, each) for each in inspector.get_foreign_keys(table))]), (
                table
            )
