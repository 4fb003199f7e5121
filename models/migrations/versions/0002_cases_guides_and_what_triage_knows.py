"""Cases, guides, parties, trials, messages and attachments; what triage knows of a ticket"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_REFERENCES = (
    ("tickets", "follows_id", "tickets"),
    ("tickets", "party_id", "parties"),
    ("tickets", "case_id", "cases"),
    ("notices", "party_id", "parties"),
    ("waiters", "through_id", "tickets"),
)
_PLAIN = (
    ("tickets", "handed_at", "time"),
    ("tickets", "channel", "VARCHAR(24)"),
    ("tickets", "fixed_in", "VARCHAR(200)"),
    ("tickets", "gone_at", "time"),
)
_WITH_VALUE = (
    ("tickets", "language_guessed", "BOOLEAN", "false"),
    ("tickets", "facts", "JSON", "'{}'"),
    ("tickets", "asked_for", "JSON", "'[]'"),
    ("people", "listed", "BOOLEAN", "false"),
)


def upgrade() -> None:
    _create_knowledge()
    _create_what_came_later()
    # Written out, because batch mode would copy the table on SQLite, and lose its AUTOINCREMENT on the way.
    for table, column, target in _REFERENCES:
        name = f"fk_{table}_{column}_{target}"
        op.execute(f"ALTER TABLE {table} ADD COLUMN {column} INTEGER CONSTRAINT {name} REFERENCES {target} (id)")
        op.create_index(f"ix_{table}_{column}", table, [column])
    time = "TIMESTAMP WITH TIME ZONE" if op.get_bind().dialect.name == "postgresql" else "DATETIME"
    for table, column, kind in _PLAIN:
        op.execute(f"ALTER TABLE {table} ADD COLUMN {column} {time if kind == 'time' else kind}")
    for table, column, kind, value in _WITH_VALUE:
        op.execute(f"ALTER TABLE {table} ADD COLUMN {column} {kind} NOT NULL DEFAULT {value}")
    _index_notices("waiter_id IS NULL AND party_id IS NULL")


def downgrade() -> None:
    op.execute("DELETE FROM notices WHERE party_id IS NOT NULL")
    op.drop_index("uq_notices_ticket_id_act_id", table_name="notices")
    for table, column, *_ in (*_WITH_VALUE, *_PLAIN):
        op.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
    for table, column, _target in _REFERENCES:
        op.drop_index(f"ix_{table}_{column}", table_name=table)
        op.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
    _index_notices("waiter_id IS NULL", drop=False)
    for table in ("attachments", "messages", "trials", "guides", "cases", "parties"):
        op.drop_table(table)


def _index_notices(where: str, *, drop: bool = True) -> None:
    name = "uq_notices_ticket_id_act_id"
    if drop:
        op.drop_index(name, table_name="notices")
    op.create_index(
        name,
        "notices",
        ["ticket_id", "act_id"],
        unique=True,
        sqlite_where=sa.text(where),
        postgresql_where=sa.text(where),
    )


def _create_knowledge() -> None:
    op.create_table(
        "parties",
        *_own_number("parties"),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("email", sa.String(length=320), nullable=True),
        sa.Column("language", sa.String(length=24), nullable=True),
        sa.Column("outside", sa.Boolean(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=True),
        sa.UniqueConstraint("name", name="uq_parties_name"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "cases",
        *_own_number("cases"),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("solution", sa.Text(), nullable=False),
        sa.Column("product_id", sa.Integer(), nullable=True),
        sa.Column("product_version", sa.String(length=200), nullable=True),
        sa.Column("module", sa.String(length=200), nullable=True),
        sa.Column("language", sa.String(length=24), nullable=True),
        sa.Column("fixed_in", sa.String(length=200), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["product_id"], ["products.id"], name="fk_cases_product_id_products"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_cases_product_id", "cases", ["product_id"])
    op.create_index("ix_cases_created_at", "cases", ["created_at"])
    op.create_table(
        "guides",
        *_own_number("guides"),
        sa.Column("folder", sa.String(length=300), nullable=False),
        sa.Column("path", sa.String(length=1000), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("product_id", sa.Integer(), nullable=True),
        sa.Column("language", sa.String(length=24), nullable=True),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["product_id"], ["products.id"], name="fk_guides_product_id_products"),
        sa.UniqueConstraint("folder", "path", name="uq_guides_folder_path"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_guides_product_id", "guides", ["product_id"])


def _create_what_came_later() -> None:
    op.create_table(
        "trials",
        *_own_number("trials"),
        sa.Column("ticket_id", sa.Integer(), nullable=True),
        sa.Column("change_id", sa.Integer(), nullable=True),
        sa.Column("place", sa.String(length=24), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("situation", sa.String(length=300), nullable=False),
        sa.Column("result", sa.String(length=24), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("tried_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("tried_by", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name="fk_trials_ticket_id_tickets"),
        sa.ForeignKeyConstraint(["change_id"], ["changes.id"], name="fk_trials_change_id_changes"),
        sa.UniqueConstraint("ticket_id", "place", "name", "situation", name="uq_trials_ticket_id_place_name_situation"),
        sa.UniqueConstraint("change_id", "place", "name", "situation", name="uq_trials_change_id_place_name_situation"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_trials_ticket_id", "trials", ["ticket_id"])
    op.create_index("ix_trials_change_id", "trials", ["change_id"])
    op.create_table(
        "messages",
        *_own_number("messages"),
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=400), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name="fk_messages_ticket_id_tickets"),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name="fk_messages_source_id_sources"),
        sa.UniqueConstraint("source_id", "key", name="uq_messages_source_id_key"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_messages_ticket_id", "messages", ["ticket_id"])
    op.create_table(
        "attachments",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("media_type", sa.String(length=200), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["ticket_id"], ["tickets.id"], name="fk_attachments_ticket_id_tickets", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_attachments"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_attachments_ticket_id", "attachments", ["ticket_id"])


def _own_number(table: str) -> tuple[sa.Column[int], sa.Column[int], sa.PrimaryKeyConstraint]:
    return (
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
    )
