"""Teams with their time, closed days, branches, several testers, estimates, and what is said by hand about the plan"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_TIME, _FLAG = sa.DateTime(timezone=True), "BOOLEAN NOT NULL DEFAULT false"
_BRANCH = "INTEGER CONSTRAINT fk_releases_branch_id_branches REFERENCES branches (id)"
_COLUMNS = (
    ("products", "tolerance", "INTEGER"),
    ("products", "testers", "INTEGER NOT NULL DEFAULT 1"),
    ("products", "whole_test", _FLAG),
    ("changes", "effort_low", "days"),
    ("changes", "effort_high", "days"),
    ("changes", "actual", "days"),
    ("releases", "branch_id", _BRANCH),
    ("releases", "verdict", "VARCHAR(24)"),
    ("releases", "chance", "days"),
    ("release_items", "ported", _FLAG),
    ("release_items", "late_by", "VARCHAR(200)"),
    ("release_items", "late_reason", "TEXT"),
    ("release_items", "withdrawn_at", "time"),
    ("release_items", "withdrawn_because", "TEXT"),
)
_NEW = (
    "scenarios",
    "pins",
    "estimates",
    "team_times",
    "closure_exceptions",
    "closures",
    "absences",
    "members",
    "teams",
    "test_words",
    "branches",
)
_TABLES = {"branch_id": "branches"}


def upgrade() -> None:
    is_server = op.get_bind().dialect.name == "postgresql"
    kinds = {
        "time": "TIMESTAMP WITH TIME ZONE" if is_server else "DATETIME",
        "days": "DOUBLE PRECISION" if is_server else "DOUBLE",
    }
    _create_teams()
    _create_plans()
    # Written out, because batch mode would copy the table on SQLite, and lose its AUTOINCREMENT on the way.
    for table, column, kind in _COLUMNS:
        op.execute(f"ALTER TABLE {table} ADD COLUMN {column} {kinds.get(kind, kind)}")
    op.create_index("ix_releases_branch_id", "releases", ["branch_id"])
    _carry_over(kinds["time"] if is_server else "TEXT")


def downgrade() -> None:
    op.drop_index("ix_releases_branch_id", table_name="releases")
    for table, column, _kind in reversed(_COLUMNS):
        op.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
    for table in _NEW:
        op.drop_table(table)


def _carry_over(time: str) -> None:
    """Each verdict so far is its tester's word."""
    op.execute(
        "INSERT INTO test_words (version, release_id, change_id, tester, verdict, note, at)"
        " SELECT 1, release_id, change_id, COALESCE(verdict_by, ''), verdict, note,"
        f" COALESCE(verdict_at, CAST('2000-01-01 00:00:00' AS {time}))"
        " FROM release_items WHERE verdict IS NOT NULL ORDER BY id"
    )


def _create_teams() -> None:
    _table(
        "teams",
        _refers("product_id", nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("days", sa.Double(), nullable=True),
        sa.Column("fault_share", sa.Double(), nullable=False),
        unique=("product_id", "name"),
    )
    _table(
        "members",
        _refers("team_id", nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("share", sa.Double(), nullable=False),
        unique=("team_id", "name"),
    )
    _table(
        "absences",
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        indexes=("name",),
    )
    _table(
        "closures",
        _refers("product_id"),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        indexes=("product_id",),
    )
    _table(
        "closure_exceptions",
        _refers("closure_id", nullable=False),
        _refers("release_id", nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", _TIME, nullable=False),
        indexes=("release_id",),
        unique=("closure_id", "release_id"),
    )
    _table(
        "team_times",
        _refers("release_id", nullable=False),
        _refers("team_id", nullable=False),
        sa.Column("days", sa.Double(), nullable=True),
        sa.Column("by_hand", sa.Boolean(), nullable=False),
        indexes=("team_id",),
        unique=("release_id", "team_id"),
    )


def _create_plans() -> None:
    _table(
        "estimates",
        _refers("change_id", nullable=False),
        _refers("team_id", nullable=False),
        sa.Column("days", sa.Double(), nullable=False),
        indexes=("team_id",),
        unique=("change_id", "team_id"),
    )
    _table(
        "pins",
        _refers("change_id", nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        _refers("release_id"),
        indexes=("release_id",),
        unique=("change_id", "kind", "release_id"),
    )
    _table(
        "scenarios",
        _refers("product_id", nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.Column("what", sa.JSON(), nullable=False),
        sa.Column("at", _TIME, nullable=False),
        unique=("product_id", "name"),
    )
    _table(
        "branches",
        _refers("product_id", nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        unique=("product_id", "name"),
    )
    _table(
        "test_words",
        _refers("release_id", nullable=False),
        _refers("change_id"),
        sa.Column("tester", sa.String(length=200), nullable=False),
        sa.Column("verdict", sa.String(length=24), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("at", _TIME, nullable=False),
        indexes=("change_id",),
        unique=("release_id", "change_id", "tester"),
    )


def _refers(column: str, *, nullable: bool = True) -> sa.Column[int]:
    return sa.Column(column, sa.Integer(), nullable=nullable)


def _table(name: str, *columns: sa.Column[Any], indexes: tuple[str, ...] = (), unique: tuple[str, ...] = ()) -> None:
    """A table with its own number and version; a column that ends in _id refers to the table of that name."""
    keys = []
    for column in columns:
        if column.name.endswith("_id"):
            target = _TABLES.get(column.name, f"{column.name.removesuffix('_id')}s")
            keys.append(
                sa.ForeignKeyConstraint([column.name], [f"{target}.id"], name=f"fk_{name}_{column.name}_{target}")
            )
    rules = [sa.UniqueConstraint(*unique, name=f"uq_{name}_{'_'.join(unique)}")] if unique else []
    op.create_table(
        name,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        *columns,
        *keys,
        *rules,
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        sqlite_autoincrement=True,
    )
    for column_name in indexes:
        op.create_index(f"ix_{name}_{column_name}", name, [column_name])
