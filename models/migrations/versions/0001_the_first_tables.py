"""The first tables"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_tables()
    _seal_history()


def downgrade() -> None:
    _unseal_history()
    _drop_tables()


def _seal_history() -> None:
    """Acts and decisions are added, never altered or removed: the database itself refuses."""
    if op.get_bind().dialect.name == "sqlite":
        for table in ("acts", "act_items"):
            for verb in ("UPDATE", "DELETE"):
                op.execute(
                    f"CREATE TRIGGER {table}_never_{verb.lower()} BEFORE {verb} ON {table} "
                    "BEGIN SELECT RAISE(ABORT, 'history is never changed or deleted'); END"
                )
        return
    op.execute(
        "CREATE FUNCTION history_is_sealed() RETURNS trigger LANGUAGE plpgsql AS $$ "
        "BEGIN RAISE EXCEPTION 'history is never changed or deleted'; END $$"
    )
    for table in ("acts", "act_items"):
        op.execute(
            f"CREATE TRIGGER {table}_are_sealed BEFORE UPDATE OR DELETE ON {table} "
            "FOR EACH ROW EXECUTE FUNCTION history_is_sealed()"
        )


def _unseal_history() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for table in ("acts", "act_items"):
            for verb in ("update", "delete"):
                op.execute(f"DROP TRIGGER {table}_never_{verb}")
        return
    for table in ("acts", "act_items"):
        op.execute(f"DROP TRIGGER {table}_are_sealed ON {table}")
    op.execute("DROP FUNCTION history_is_sealed()")


def _create_tables() -> None:
    op.create_table(
        "acts",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.Column("verb", sa.String(length=40), nullable=False),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("undoes_id", sa.Integer(), nullable=True),
        sa.Column("changed", sa.Text(), nullable=False),
        sa.Column("previous_hash", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["undoes_id"], ["acts.id"], name=op.f("fk_acts_undoes_id_acts")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_acts")),
        sa.UniqueConstraint("hash", name=op.f("uq_acts_hash")),
        sa.UniqueConstraint("undoes_id", name=op.f("uq_acts_undoes_id")),
    )
    op.create_index(op.f("ix_acts_at"), "acts", ["at"], unique=False)

    op.create_table(
        "organisations",
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("end_users", sa.Integer(), nullable=True),
        sa.Column("account_manager", sa.String(length=200), nullable=True),
        sa.Column("language", sa.String(length=24), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisations")),
        sa.UniqueConstraint("name", name=op.f("uq_organisations_name")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "products",
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("end_users", sa.Integer(), nullable=True),
        sa.Column("cadence_days", sa.Integer(), nullable=True),
        sa.Column("cadence_nth", sa.Integer(), nullable=True),
        sa.Column("cadence_weekday", sa.Integer(), nullable=True),
        sa.Column("cadence_anchor", sa.Date(), nullable=True),
        sa.Column("freeze_days", sa.Integer(), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("capacity", sa.Double(), nullable=True),
        sa.Column("open_items", sa.String(length=24), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_products")),
        sa.UniqueConstraint("name", name=op.f("uq_products_name")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "settings",
        sa.Column("key", sa.String(length=100), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_settings")),
    )
    op.create_table(
        "sources",
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("format", sa.String(length=100), nullable=True),
        sa.Column("language", sa.String(length=24), nullable=True),
        sa.Column("mapping", sa.JSON(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sources")),
        sa.UniqueConstraint("name", name=op.f("uq_sources_name")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "act_items",
        sa.Column("act_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["act_id"], ["acts.id"], name=op.f("fk_act_items_act_id_acts"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("act_id", "kind", "item_id", name=op.f("pk_act_items")),
    )
    op.create_index("ix_act_items_kind_item_id", "act_items", ["kind", "item_id", "act_id"], unique=False)

    op.create_table(
        "changes",
        sa.Column("product_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("state", sa.String(length=24), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("origin", sa.String(length=200), nullable=True),
        sa.Column("audience", sa.String(length=24), nullable=True),
        sa.Column("scenario", sa.Text(), nullable=True),
        sa.Column("requirements", sa.Text(), nullable=True),
        sa.Column("workaround", sa.Text(), nullable=True),
        sa.Column("module", sa.String(length=200), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("merged_into_id", sa.Integer(), nullable=True),
        sa.Column("state_before_merge", sa.String(length=24), nullable=True),
        sa.Column("reproduced_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("urgency", sa.String(length=24), nullable=True),
        sa.Column("impact_override", sa.String(length=24), nullable=True),
        sa.Column("impact", sa.String(length=24), nullable=True),
        sa.Column("priority", sa.Integer(), nullable=True),
        sa.Column("mandate_reference", sa.Text(), nullable=True),
        sa.Column("mandate_date", sa.Date(), nullable=True),
        sa.Column("park_owner", sa.String(length=200), nullable=True),
        sa.Column("park_reason", sa.Text(), nullable=True),
        sa.Column("parked_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("review_on", sa.Date(), nullable=True),
        sa.Column("asked_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("returns_on", sa.Date(), nullable=True),
        sa.Column("asked_again_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("value", sa.Double(), nullable=True),
        sa.Column("effort", sa.Double(), nullable=True),
        sa.Column("affected_share", sa.Double(), nullable=False),
        sa.Column("reach", sa.Integer(), nullable=False),
        sa.Column("waiting", sa.Integer(), nullable=False),
        sa.Column("score", sa.Double(), nullable=True),
        sa.Column("slips", sa.Integer(), nullable=False),
        sa.Column("first_promise", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["merged_into_id"], ["changes.id"], name=op.f("fk_changes_merged_into_id_changes")),
        sa.ForeignKeyConstraint(["product_id"], ["products.id"], name=op.f("fk_changes_product_id_products")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_changes")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_changes_merged_into_id"), "changes", ["merged_into_id"], unique=False)
    op.create_index(op.f("ix_changes_product_id"), "changes", ["product_id"], unique=False)
    op.create_index(op.f("ix_changes_returns_on"), "changes", ["returns_on"], unique=False)
    op.create_index(op.f("ix_changes_review_on"), "changes", ["review_on"], unique=False)
    op.create_index("ix_changes_score_id", "changes", ["score", "id"], unique=False)
    op.create_index("ix_changes_state_score_id", "changes", ["state", "score", "id"], unique=False)

    op.create_table(
        "people",
        sa.Column("name", sa.String(length=300), nullable=True),
        sa.Column("email", sa.String(length=320), nullable=True),
        sa.Column("language", sa.String(length=24), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("opted_out", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_people_organisation_id_organisations")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
        sa.UniqueConstraint("email", name=op.f("uq_people_email")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_people_name"), "people", ["name"], unique=False)
    op.create_index(op.f("ix_people_organisation_id"), "people", ["organisation_id"], unique=False)

    op.create_table(
        "releases",
        sa.Column("product_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("state", sa.String(length=24), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("planned_on", sa.Date(), nullable=False),
        sa.Column("freeze_on", sa.Date(), nullable=True),
        sa.Column("capacity", sa.Double(), nullable=True),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.Column("frozen_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("shipped_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["product_id"], ["products.id"], name=op.f("fk_releases_product_id_products")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_releases")),
        sa.UniqueConstraint("product_id", "due", name=op.f("uq_releases_product_id_due")),
        sa.UniqueConstraint("product_id", "name", name=op.f("uq_releases_product_id_name")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_releases_planned_on"), "releases", ["planned_on"], unique=False)
    op.create_index(op.f("ix_releases_state"), "releases", ["state"], unique=False)

    op.create_table(
        "decisions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("change_id", sa.Integer(), nullable=False),
        sa.Column("act_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("no_kind", sa.String(length=24), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("brings_back", sa.Text(), nullable=True),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("superseded_by_act", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["act_id"], ["acts.id"], name=op.f("fk_decisions_act_id_acts"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(["change_id"], ["changes.id"], name=op.f("fk_decisions_change_id_changes")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decisions")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_decisions_change_id"), "decisions", ["change_id"], unique=False)

    op.create_table(
        "dependencies",
        sa.Column("change_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=True),
        sa.Column("not_before", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["change_id"], ["changes.id"], name=op.f("fk_dependencies_change_id_changes")),
        sa.ForeignKeyConstraint(["other_id"], ["changes.id"], name=op.f("fk_dependencies_other_id_changes")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dependencies")),
        sa.UniqueConstraint("change_id", "kind", "other_id", name=op.f("uq_dependencies_change_id_kind_other_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_dependencies_change_id"), "dependencies", ["change_id"], unique=False)
    op.create_index(op.f("ix_dependencies_other_id"), "dependencies", ["other_id"], unique=False)

    op.create_table(
        "letters",
        sa.Column("act_id", sa.Integer(), nullable=False),
        sa.Column("event", sa.String(length=24), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("release_id", sa.Integer(), nullable=True),
        sa.Column("corrects_id", sa.Integer(), nullable=True),
        sa.Column("channel", sa.String(length=24), nullable=False),
        sa.Column("language", sa.String(length=24), nullable=False),
        sa.Column("address", sa.String(length=320), nullable=True),
        sa.Column("reader", sa.String(length=300), nullable=True),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(length=24), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("message_id", sa.String(length=200), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("leaves_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("claimed_by", sa.String(length=100), nullable=True),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("receipt", sa.Text(), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["act_id"], ["acts.id"], name=op.f("fk_letters_act_id_acts"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(["corrects_id"], ["letters.id"], name=op.f("fk_letters_corrects_id_letters")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_letters_person_id_people")),
        sa.ForeignKeyConstraint(["release_id"], ["releases.id"], name=op.f("fk_letters_release_id_releases")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letters")),
        sa.UniqueConstraint("message_id", name=op.f("uq_letters_message_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_letters_act_id"), "letters", ["act_id"], unique=False)
    op.create_index(op.f("ix_letters_person_id"), "letters", ["person_id"], unique=False)
    op.create_index(op.f("ix_letters_release_id"), "letters", ["release_id"], unique=False)
    op.create_index("ix_letters_state_leaves_at", "letters", ["state", "leaves_at"], unique=False)

    op.create_table(
        "release_items",
        sa.Column("release_id", sa.Integer(), nullable=False),
        sa.Column("change_id", sa.Integer(), nullable=False),
        sa.Column("carried", sa.Boolean(), nullable=False),
        sa.Column("verdict", sa.String(length=24), nullable=True),
        sa.Column("verdict_by", sa.String(length=200), nullable=True),
        sa.Column("verdict_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("waiver_by", sa.String(length=200), nullable=True),
        sa.Column("waiver_reason", sa.Text(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["change_id"], ["changes.id"], name=op.f("fk_release_items_change_id_changes")),
        sa.ForeignKeyConstraint(["release_id"], ["releases.id"], name=op.f("fk_release_items_release_id_releases")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_release_items")),
        sa.UniqueConstraint("release_id", "change_id", name=op.f("uq_release_items_release_id_change_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_release_items_change_id"), "release_items", ["change_id"], unique=False)

    op.create_table(
        "tickets",
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=255), nullable=False),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("language", sa.String(length=24), nullable=True),
        sa.Column("product_id", sa.Integer(), nullable=True),
        sa.Column("product_version", sa.String(length=200), nullable=True),
        sa.Column("module", sa.String(length=200), nullable=True),
        sa.Column("keywords", sa.JSON(), nullable=False),
        sa.Column("extra", sa.JSON(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("imported_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=True),
        sa.Column("asked_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reopened_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answer", sa.String(length=24), nullable=True),
        sa.Column("answer_text", sa.Text(), nullable=True),
        sa.Column("state", sa.String(length=24), nullable=False),
        sa.Column("disposition", sa.String(length=24), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_tickets_person_id_people")),
        sa.ForeignKeyConstraint(["product_id"], ["products.id"], name=op.f("fk_tickets_product_id_products")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_tickets_source_id_sources")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tickets")),
        sa.UniqueConstraint("source_id", "key", name=op.f("uq_tickets_source_id_key")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_tickets_key"), "tickets", ["key"], unique=False)
    op.create_index(op.f("ix_tickets_person_id"), "tickets", ["person_id"], unique=False)
    op.create_index(op.f("ix_tickets_product_id"), "tickets", ["product_id"], unique=False)
    op.create_index(op.f("ix_tickets_received_at"), "tickets", ["received_at"], unique=False)
    op.create_index(op.f("ix_tickets_state"), "tickets", ["state"], unique=False)

    op.create_table(
        "waiters",
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("change_id", sa.Integer(), nullable=False),
        sa.Column("first_change_id", sa.Integer(), nullable=False),
        sa.Column("absorbed_into_id", sa.Integer(), nullable=True),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("outcome", sa.String(length=24), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["absorbed_into_id"], ["waiters.id"], name=op.f("fk_waiters_absorbed_into_id_waiters")),
        sa.ForeignKeyConstraint(["change_id"], ["changes.id"], name=op.f("fk_waiters_change_id_changes")),
        sa.ForeignKeyConstraint(["first_change_id"], ["changes.id"], name=op.f("fk_waiters_first_change_id_changes")),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_waiters_ticket_id_tickets")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waiters")),
        sa.UniqueConstraint("ticket_id", "change_id", name=op.f("uq_waiters_ticket_id_change_id")),
        sa.UniqueConstraint("ticket_id", "first_change_id", name=op.f("uq_waiters_ticket_id_first_change_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_waiters_absorbed_into_id"), "waiters", ["absorbed_into_id"], unique=False)
    op.create_index(op.f("ix_waiters_change_id"), "waiters", ["change_id"], unique=False)
    op.create_index(op.f("ix_waiters_first_change_id"), "waiters", ["first_change_id"], unique=False)

    op.create_table(
        "notices",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("act_id", sa.Integer(), nullable=False),
        sa.Column("waiter_id", sa.Integer(), nullable=True),
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("change_id", sa.Integer(), nullable=True),
        sa.Column("event", sa.String(length=24), nullable=False),
        sa.Column("letter_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["act_id"], ["acts.id"], name=op.f("fk_notices_act_id_acts"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(["change_id"], ["changes.id"], name=op.f("fk_notices_change_id_changes")),
        sa.ForeignKeyConstraint(["letter_id"], ["letters.id"], name=op.f("fk_notices_letter_id_letters")),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_notices_ticket_id_tickets")),
        sa.ForeignKeyConstraint(
            ["waiter_id"], ["waiters.id"], name=op.f("fk_notices_waiter_id_waiters"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notices")),
        sa.UniqueConstraint("waiter_id", "act_id", name=op.f("uq_notices_waiter_id_act_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_notices_act_id"), "notices", ["act_id"], unique=False)
    op.create_index(op.f("ix_notices_change_id"), "notices", ["change_id"], unique=False)
    op.create_index(op.f("ix_notices_letter_id"), "notices", ["letter_id"], unique=False)
    op.create_index(
        "uq_notices_ticket_id_act_id",
        "notices",
        ["ticket_id", "act_id"],
        unique=True,
        sqlite_where=sa.text("waiter_id IS NULL"),
        postgresql_where=sa.text("waiter_id IS NULL"),
    )


def _drop_tables() -> None:
    op.drop_index(
        "uq_notices_ticket_id_act_id",
        table_name="notices",
        sqlite_where=sa.text("waiter_id IS NULL"),
        postgresql_where=sa.text("waiter_id IS NULL"),
    )
    op.drop_index(op.f("ix_notices_letter_id"), table_name="notices")
    op.drop_index(op.f("ix_notices_change_id"), table_name="notices")
    op.drop_index(op.f("ix_notices_act_id"), table_name="notices")

    op.drop_table("notices")
    op.drop_index(op.f("ix_waiters_first_change_id"), table_name="waiters")
    op.drop_index(op.f("ix_waiters_change_id"), table_name="waiters")
    op.drop_index(op.f("ix_waiters_absorbed_into_id"), table_name="waiters")

    op.drop_table("waiters")
    op.drop_index(op.f("ix_tickets_state"), table_name="tickets")
    op.drop_index(op.f("ix_tickets_received_at"), table_name="tickets")
    op.drop_index(op.f("ix_tickets_product_id"), table_name="tickets")
    op.drop_index(op.f("ix_tickets_person_id"), table_name="tickets")
    op.drop_index(op.f("ix_tickets_key"), table_name="tickets")

    op.drop_table("tickets")
    op.drop_index(op.f("ix_release_items_change_id"), table_name="release_items")

    op.drop_table("release_items")
    op.drop_index("ix_letters_state_leaves_at", table_name="letters")
    op.drop_index(op.f("ix_letters_release_id"), table_name="letters")
    op.drop_index(op.f("ix_letters_person_id"), table_name="letters")
    op.drop_index(op.f("ix_letters_act_id"), table_name="letters")

    op.drop_table("letters")
    op.drop_index(op.f("ix_dependencies_other_id"), table_name="dependencies")
    op.drop_index(op.f("ix_dependencies_change_id"), table_name="dependencies")

    op.drop_table("dependencies")
    op.drop_index(op.f("ix_decisions_change_id"), table_name="decisions")

    op.drop_table("decisions")
    op.drop_index(op.f("ix_releases_state"), table_name="releases")
    op.drop_index(op.f("ix_releases_planned_on"), table_name="releases")

    op.drop_table("releases")
    op.drop_index(op.f("ix_people_organisation_id"), table_name="people")
    op.drop_index(op.f("ix_people_name"), table_name="people")

    op.drop_table("people")
    op.drop_index("ix_changes_state_score_id", table_name="changes")
    op.drop_index("ix_changes_score_id", table_name="changes")
    op.drop_index(op.f("ix_changes_review_on"), table_name="changes")
    op.drop_index(op.f("ix_changes_returns_on"), table_name="changes")
    op.drop_index(op.f("ix_changes_product_id"), table_name="changes")
    op.drop_index(op.f("ix_changes_merged_into_id"), table_name="changes")

    op.drop_table("changes")
    op.drop_index("ix_act_items_kind_item_id", table_name="act_items")

    op.drop_table("act_items")
    op.drop_table("sources")
    op.drop_table("settings")
    op.drop_table("products")
    op.drop_table("organisations")
    op.drop_index(op.f("ix_acts_at"), table_name="acts")

    op.drop_table("acts")
