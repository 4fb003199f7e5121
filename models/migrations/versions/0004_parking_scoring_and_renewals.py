"""What brings parked changes back, several scorers, ranks by policy, renewals, phrases and saved views"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_TIME, _FLAG = sa.DateTime(timezone=True), "BOOLEAN NOT NULL DEFAULT false"
_COLUMNS = (
    ("changes", "answer_by", "DATE"),
    ("changes", "returned_at", "time"),
    ("changes", "returned_because", "TEXT"),
    ("changes", "criteria", "JSON NOT NULL DEFAULT '{}'"),
    ("changes", "fast_lane", _FLAG),
    ("changes", "rank_key", "BIGINT"),
    ("decisions", "words", "JSON NOT NULL DEFAULT '{}'"),
)
_INDEXES = (
    ("changes", "answer_by"),
    ("changes", "returned_at"),
    ("changes", "rank_key", "id"),
    ("changes", "state", "rank_key", "id"),
)
_NEW = (
    "saved_views",
    "phrases",
    "reservations",
    "bakings",
    "renewals",
    "consultations",
    "chain_links",
    "conditions",
    "parkings",
    "marks",
)
_LEAVES = "state = 'parked' AND parked_since IS NOT NULL"


def upgrade() -> None:
    time = "TIMESTAMP WITH TIME ZONE" if op.get_bind().dialect.name == "postgresql" else "DATETIME"
    # Written out, because batch mode would copy the table on SQLite, and lose its AUTOINCREMENT on the way.
    for table, column, kind in _COLUMNS:
        op.execute(f"ALTER TABLE {table} ADD COLUMN {column} {time if kind == 'time' else kind}")
    for table, *columns in _INDEXES:
        op.create_index(f"ix_{table}_{'_'.join(columns)}", table, columns)
    _create_parking()
    _create_scoring_and_desk()
    _create_renewals()
    _carry_over()


def downgrade() -> None:
    for table in _NEW:
        op.drop_table(table)
    for table, *columns in _INDEXES:
        op.drop_index(f"ix_{table}_{'_'.join(columns)}", table_name=table)
    for table, column, _kind in reversed(_COLUMNS):
        op.execute(f"ALTER TABLE {table} DROP COLUMN {column}")


def _carry_over() -> None:
    """What is parked has been so since; what was valued keeps its value, by a scorer whom nobody noted."""
    op.execute(
        "INSERT INTO parkings (version, change_id, since)"
        f" SELECT 1, id, parked_since FROM changes WHERE {_LEAVES} ORDER BY id"
    )
    for criterion in ("value", "effort"):
        op.execute(
            "INSERT INTO marks (version, change_id, criterion, scorer, value, at)"
            f" SELECT 1, id, '{criterion}', '', {criterion}, created_at FROM changes"
            f" WHERE {criterion} IS NOT NULL ORDER BY id"
        )


def _create_parking() -> None:
    _table(
        "parkings",
        _refers("change_id", nullable=False),
        sa.Column("since", _TIME, nullable=False),
        sa.Column("until", _TIME, nullable=True),
        indexes=("change_id",),
    )
    _table(
        "conditions",
        _refers("change_id", nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        _refers("ticket_id"),
        sa.Column("ticket_event", sa.String(length=24), nullable=True),
        sa.Column("amount", sa.Double(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("made_at", _TIME, nullable=False),
        sa.Column("met_at", _TIME, nullable=True),
        sa.Column("ended_at", _TIME, nullable=True),
        indexes=("change_id", "day", "ticket_id"),
    )
    _table(
        "chain_links",
        _refers("product_id"),
        _refers("organisation_id"),
        sa.Column("role", sa.String(length=24), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("deputy", sa.String(length=200), nullable=True),
        sa.Column("away_from", sa.Date(), nullable=True),
        sa.Column("away_until", sa.Date(), nullable=True),
        indexes=("product_id", "organisation_id"),
    )
    _table(
        "consultations",
        _refers("change_id", nullable=False),
        sa.Column("who", sa.String(length=200), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("asked_by", sa.String(length=200), nullable=False),
        sa.Column("asked_at", _TIME, nullable=False),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("answered_by", sa.String(length=200), nullable=True),
        sa.Column("answered_at", _TIME, nullable=True),
        indexes=("change_id",),
    )


def _create_scoring_and_desk() -> None:
    _table(
        "marks",
        _refers("change_id", nullable=False),
        sa.Column("criterion", sa.String(length=60), nullable=False),
        sa.Column("scorer", sa.String(length=200), nullable=False),
        sa.Column("value", sa.Double(), nullable=False),
        sa.Column("at", _TIME, nullable=False),
        unique=("change_id", "criterion", "scorer"),
    )
    _table(
        "phrases",
        sa.Column("word", sa.String(length=24), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("texts", sa.JSON(), nullable=False),
        unique=("word", "name"),
    )
    _table(
        "saved_views",
        sa.Column("place", sa.String(length=60), nullable=False),
        sa.Column("owner", sa.String(length=200), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("sort", sa.Text(), nullable=False),
        sa.Column("grouped", sa.String(length=60), nullable=True),
        sa.Column("columns", sa.JSON(), nullable=False),
        unique=("place", "owner", "name"),
    )


def _create_renewals() -> None:
    _table(
        "renewals",
        _refers("product_id", nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=24), nullable=False),
        sa.Column("size", sa.Double(), nullable=True),
        _refers("release_id"),
        sa.Column("review_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("created_at", _TIME, nullable=False),
        sa.Column("decided_at", _TIME, nullable=True),
        indexes=("product_id", "release_id"),
    )
    _table(
        "bakings",
        _refers("renewal_id", nullable=False),
        _refers("change_id", nullable=False),
        sa.Column("at", _TIME, nullable=False),
        indexes=("change_id",),
        unique=("renewal_id", "change_id"),
    )
    _table(
        "reservations",
        _refers("renewal_id", nullable=False),
        _refers("release_id", nullable=False),
        sa.Column("days", sa.Double(), nullable=False),
        indexes=("release_id",),
        unique=("renewal_id", "release_id"),
    )


def _refers(column: str, *, nullable: bool = True) -> sa.Column[int]:
    return sa.Column(column, sa.Integer(), nullable=nullable)


def _table(name: str, *columns: sa.Column[Any], indexes: tuple[str, ...] = (), unique: tuple[str, ...] = ()) -> None:
    """A table with its own number and version; a column that ends in _id refers to the table of that name."""
    keys = []
    for column in columns:
        if column.name.endswith("_id"):
            target = f"{column.name.removesuffix('_id')}s"
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
