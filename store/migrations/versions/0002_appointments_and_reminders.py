"""Appointments, reminders, and what a person wants of them."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0002"
down_revision = "0001"

JSON = postgresql.JSONB(astext_type=sa.Text())
MOMENT = sa.TIMESTAMP(timezone=True)


def upgrade() -> None:
    """Apply."""
    _people()
    _inbox()
    op.create_table(
        "appointment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("starts_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("place", sa.LargeBinary(), nullable=True),
        sa.Column("with_whom", sa.LargeBinary(), nullable=True),
        sa.Column("bring", sa.LargeBinary(), nullable=True),
        sa.Column("notes", sa.LargeBinary(), nullable=True),
        sa.Column("wording", sa.String(), nullable=False),
        sa.Column("template", sa.String(), nullable=True),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("attendance", sa.String(), nullable=True),
        sa.Column("reply", sa.String(), nullable=True),
        sa.Column("replied_at", MOMENT, nullable=True),
        sa.Column("other_times", JSON, nullable=False),
        sa.Column("source", sa.String(), nullable=True),
        sa.Column("uid", sa.String(), nullable=True),
        sa.CheckConstraint(
            "(source IS NULL) = (uid IS NULL)", name=op.f("ck_appointment_imported")
        ),
        sa.CheckConstraint(
            "kind IN ('probation', 'jobcentre', 'housing', 'health', 'drug_service', 'court', 'work', 'visit', 'other')",
            name=op.f("ck_appointment_kind"),
        ),
        sa.CheckConstraint(
            "status IN ('planned', 'cancelled')", name=op.f("ck_appointment_status")
        ),
        sa.CheckConstraint(
            "wording IN ('discreet', 'plain')", name=op.f("ck_appointment_wording")
        ),
        sa.CheckConstraint(
            "attendance IN ('attended', 'late', 'missed', 'excused')",
            name=op.f("ck_appointment_attendance"),
        ),
        sa.CheckConstraint(
            "reply IN ('coming', 'late', 'cant_come', 'need_help')",
            name=op.f("ck_appointment_reply"),
        ),
        sa.CheckConstraint(
            "(reply IS NULL) = (replied_at IS NULL)",
            name=op.f("ck_appointment_replied_when"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_appointment_person_id_person"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointment")),
        sa.UniqueConstraint("source", "uid", name=op.f("uq_appointment_source_uid")),
    )
    op.create_index(
        "ix_appointment_person", "appointment", ["person_id", "starts_at"], unique=False
    )
    op.create_table(
        "reminder",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("series", sa.String(), nullable=False),
        sa.Column("subject", sa.Uuid(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("says", sa.LargeBinary(), nullable=True),
        sa.Column("due_at", MOMENT, nullable=False),
        sa.Column("next_try_at", MOMENT, nullable=False),
        sa.Column("useless_after", MOMENT, nullable=False),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("settled_at", MOMENT, nullable=True),
        sa.CheckConstraint(
            "series IN ('appointments', 'tenancy', 'plan', 'own')",
            name=op.f("ck_reminder_series"),
        ),
        sa.CheckConstraint(
            "state IN ('waiting', 'handed_over', 'cancelled', 'too_late', 'withheld')",
            name=op.f("ck_reminder_state"),
        ),
        sa.CheckConstraint(
            "(reason IS NULL) = (state IN ('waiting', 'handed_over'))",
            name=op.f("ck_reminder_reason"),
        ),
        sa.CheckConstraint(
            "(settled_at IS NULL) = (state = 'waiting')",
            name=op.f("ck_reminder_settled_when"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_reminder_person_id_person"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminder")),
        sa.UniqueConstraint(
            "subject",
            "stage",
            "sequence",
            name=op.f("uq_reminder_subject_stage_sequence"),
        ),
    )
    op.create_index(
        op.f("ix_reminder_person_id"), "reminder", ["person_id"], unique=False
    )
    op.create_index(
        "ix_reminder_due",
        "reminder",
        ["next_try_at"],
        unique=False,
        postgresql_where=sa.text("state = 'waiting'"),
    )


def _people() -> None:
    op.add_column("person", sa.Column("quiet_from", sa.Time(), nullable=True))
    op.add_column("person", sa.Column("quiet_until", sa.Time(), nullable=True))
    op.add_column("person", sa.Column("agreed_at", MOMENT, nullable=True))
    op.add_column("person", sa.Column("agreed_words", sa.String(), nullable=True))
    op.add_column(
        "person",
        sa.Column(
            "in_custody_again", sa.Boolean(), nullable=False, server_default=sa.false()
        ),
    )
    op.alter_column("person", "in_custody_again", server_default=None)
    op.add_column(
        "person",
        sa.Column(
            "stopped_series", JSON, nullable=False, server_default=sa.text("'[]'")
        ),
    )
    op.alter_column("person", "stopped_series", server_default=None)
    op.create_check_constraint(
        op.f("ck_person_quiet_hours"),
        "person",
        "(quiet_from IS NULL) = (quiet_until IS NULL)",
    )
    op.create_check_constraint(
        op.f("ck_person_agreed"),
        "person",
        "(agreed_at IS NULL) = (agreed_words IS NULL)",
    )
    op.add_column("contact_point", sa.Column("met_at", MOMENT, nullable=True))
    # When we met is not known of those we know; that they wrote last is near enough.
    op.execute(
        "UPDATE contact_point SET met_at = person.last_contact_at FROM person"
        " WHERE person.id = contact_point.person_id"
    )
    op.alter_column("contact_point", "met_at", nullable=False)


def _inbox() -> None:
    op.add_column("inbox_item", sa.Column("deadline", MOMENT, nullable=True))
    op.drop_constraint(op.f("ck_inbox_item_kind"), "inbox_item")
    op.create_check_constraint(
        op.f("ck_inbox_item_kind"),
        "inbox_item",
        "kind IN ('question', 'wrong', 'late', 'cant_come', 'need_help', 'too_late')",
    )


def downgrade() -> None:
    """Take back."""
    op.drop_index("ix_reminder_due", table_name="reminder")
    op.drop_index(op.f("ix_reminder_person_id"), table_name="reminder")
    op.drop_table("reminder")
    op.drop_index("ix_appointment_person", table_name="appointment")
    op.drop_table("appointment")
    op.execute("DELETE FROM inbox_item WHERE kind NOT IN ('question', 'wrong')")
    op.drop_constraint(op.f("ck_inbox_item_kind"), "inbox_item")
    op.create_check_constraint(
        op.f("ck_inbox_item_kind"), "inbox_item", "kind IN ('question', 'wrong')"
    )
    op.drop_column("inbox_item", "deadline")
    op.drop_column("contact_point", "met_at")
    op.drop_constraint(op.f("ck_person_agreed"), "person")
    op.drop_constraint(op.f("ck_person_quiet_hours"), "person")
    for column in (
        "stopped_series",
        "in_custody_again",
        "agreed_words",
        "agreed_at",
        "quiet_until",
        "quiet_from",
    ):
        op.drop_column("person", column)
