"""The first tables: people, messages, the inbox, heartbeats."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "heartbeat",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_heartbeat")),
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("conversation", sa.Uuid(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("nation", sa.String(), nullable=True),
        sa.Column("welcomed_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("confused_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("last_contact_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.CheckConstraint(
            "nation IN ('England', 'Wales')", name=op.f("ck_person_nation")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("conversation", name=op.f("uq_person_conversation")),
    )
    op.create_table(
        "contact_point",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("address_hash", sa.LargeBinary(), nullable=False),
        sa.Column("address", sa.LargeBinary(), nullable=False),
        sa.Column("stopped_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("unreachable_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("unreachable_why", sa.String(), nullable=True),
        sa.Column("quiet_until", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.CheckConstraint(
            "(unreachable_at IS NULL) = (unreachable_why IS NULL)",
            name=op.f("ck_contact_point_unreachable"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_contact_point_person_id_person"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_point")),
        sa.UniqueConstraint(
            "channel",
            "address_hash",
            name=op.f("uq_contact_point_channel_address_hash"),
        ),
    )
    op.create_index(
        op.f("ix_contact_point_person_id"), "contact_point", ["person_id"], unique=False
    )
    op.create_table(
        "inbox_item",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("about", sa.String(), nullable=True),
        sa.Column("body", sa.LargeBinary(), nullable=True),
        sa.Column("raised_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("settled_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.CheckConstraint(
            "kind IN ('question', 'wrong')", name=op.f("ck_inbox_item_kind")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_inbox_item_person_id_person"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inbox_item")),
    )
    op.create_index(
        op.f("ix_inbox_item_person_id"), "inbox_item", ["person_id"], unique=False
    )
    op.create_table(
        "incoming_message",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("vendor_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("contact_point_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=True),
        sa.Column("chosen", sa.String(), nullable=True),
        sa.Column("received_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("answered_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("intent", sa.String(), nullable=True),
        sa.Column("confidence", sa.Double(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('text', 'choice', 'wordless')",
            name=op.f("ck_incoming_message_kind"),
        ),
        sa.ForeignKeyConstraint(
            ["contact_point_id"],
            ["contact_point.id"],
            name=op.f("fk_incoming_message_contact_point_id_contact_point"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_incoming_message_person_id_person"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incoming_message")),
        sa.UniqueConstraint(
            "channel", "vendor_id", name=op.f("uq_incoming_message_channel_vendor_id")
        ),
    )
    op.create_index(
        op.f("ix_incoming_message_person_id"),
        "incoming_message",
        ["person_id"],
        unique=False,
    )
    op.create_index(
        "ix_incoming_message_recent",
        "incoming_message",
        ["contact_point_id", "received_at"],
        unique=False,
    )
    op.create_table(
        "outgoing_message",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("send_key", sa.String(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("contact_point_id", sa.Uuid(), nullable=False),
        sa.Column("reply_to", sa.Uuid(), nullable=True),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("answers_question", sa.Boolean(), nullable=False),
        sa.Column("says", sa.LargeBinary(), nullable=True),
        sa.Column("choices", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=True),
        sa.Column("buttons", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column("segments", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("maybe_sent", sa.Boolean(), nullable=False),
        sa.Column("vendor_id", sa.String(), nullable=True),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("next_try_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("useless_after", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("sent_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("settled_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.CheckConstraint(
            "(reason IS NULL) = (state NOT IN ('failed', 'undelivered', 'too_late', 'withheld'))",
            name=op.f("ck_outgoing_message_reason"),
        ),
        sa.CheckConstraint(
            "(sent_at IS NOT NULL) = (state IN ('sent', 'delivered', 'undelivered'))",
            name=op.f("ck_outgoing_message_sent_when"),
        ),
        sa.CheckConstraint(
            "state IN ('owed', 'sending', 'sent', 'delivered', 'undelivered', 'failed', 'too_late', 'withheld')",
            name=op.f("ck_outgoing_message_state"),
        ),
        sa.ForeignKeyConstraint(
            ["contact_point_id"],
            ["contact_point.id"],
            name=op.f("fk_outgoing_message_contact_point_id_contact_point"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_outgoing_message_person_id_person"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["reply_to"],
            ["incoming_message.id"],
            name=op.f("fk_outgoing_message_reply_to_incoming_message"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outgoing_message")),
        sa.UniqueConstraint("number", name=op.f("uq_outgoing_message_number")),
        sa.UniqueConstraint("send_key", name=op.f("uq_outgoing_message_send_key")),
    )
    op.create_index(
        "ix_outgoing_message_due",
        "outgoing_message",
        ["state", "next_try_at"],
        unique=False,
    )
    op.create_index(
        op.f("ix_outgoing_message_person_id"),
        "outgoing_message",
        ["person_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_outgoing_message_reply_to"),
        "outgoing_message",
        ["reply_to"],
        unique=False,
    )
    op.create_index(
        "ix_outgoing_message_thread",
        "outgoing_message",
        ["contact_point_id", "number"],
        unique=False,
    )
    op.create_index(
        "ix_outgoing_message_vendor", "outgoing_message", ["vendor_id"], unique=False
    )


def downgrade() -> None:
    """Take back."""
    op.drop_index("ix_outgoing_message_vendor", table_name="outgoing_message")
    op.drop_index("ix_outgoing_message_thread", table_name="outgoing_message")
    op.drop_index(op.f("ix_outgoing_message_reply_to"), table_name="outgoing_message")
    op.drop_index(op.f("ix_outgoing_message_person_id"), table_name="outgoing_message")
    op.drop_index("ix_outgoing_message_due", table_name="outgoing_message")
    op.drop_table("outgoing_message")
    op.drop_index("ix_incoming_message_recent", table_name="incoming_message")
    op.drop_index(op.f("ix_incoming_message_person_id"), table_name="incoming_message")
    op.drop_table("incoming_message")
    op.drop_index(op.f("ix_inbox_item_person_id"), table_name="inbox_item")
    op.drop_table("inbox_item")
    op.drop_index(op.f("ix_contact_point_person_id"), table_name="contact_point")
    op.drop_table("contact_point")
    op.drop_table("person")
    op.drop_table("heartbeat")
