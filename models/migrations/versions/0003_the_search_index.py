"""The search index: a row for each item that can be found, and its words in the database's own full-text search"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "search_items",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("product_id", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=True),
        *(
            sa.Column(name, sa.Text(), nullable=False)
            for name in ("version", "module", "said", "title", "body", "beside")
        ),
        sa.PrimaryKeyConstraint("id", name="pk_search_items"),
    )
    op.create_table(
        "search_rules",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("rules", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_search_rules"),
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute("CREATE TABLE search_words (id BIGINT PRIMARY KEY, words TSVECTOR NOT NULL)")
        op.execute("CREATE INDEX ix_search_words_words ON search_words USING gin (words)")
    else:
        # Whole words are all that is asked for: neither the text, nor places, nor lengths are kept.
        op.execute(
            "CREATE VIRTUAL TABLE search_words USING fts5"
            "(words, content='', columnsize=0, detail=none, tokenize=\"ascii tokenchars '~^#_'\")"
        )
        op.execute("CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab(search_words, row)")


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TABLE search_vocabulary")
    for table in ("search_words", "search_rules", "search_items"):
        op.execute(f"DROP TABLE {table}")
