"""Appointments, and what we promised to say of them and of other things later."""

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base, Kept
from store.people import Person

KINDS = (
    "probation",
    "jobcentre",
    "housing",
    "health",
    "drug_service",
    "court",
    "work",
    "visit",
    "other",
)
ATTENDANCES = ("attended", "late", "missed", "excused")
REPLIES = ("coming", "late", "cant_come", "need_help")
SERIES = ("appointments", "tenancy", "plan", "own")

WAITING, HANDED_OVER, CANCELLED = "waiting", "handed_over", "cancelled"
TOO_LATE, WITHHELD = "too_late", "withheld"
STATES = (WAITING, HANDED_OVER, CANCELLED, TOO_LATE, WITHHELD)


class Appointment(Base):
    """When somebody has to be somewhere."""

    __tablename__ = "appointment"
    __table_args__ = (
        UniqueConstraint("source", "uid"),
        CheckConstraint("(source IS NULL) = (uid IS NULL)", name="imported"),
        CheckConstraint(f"kind IN {KINDS}", name="kind"),
        CheckConstraint("status IN ('planned', 'cancelled')", name="status"),
        CheckConstraint("wording IN ('discreet', 'plain')", name="wording"),
        CheckConstraint(f"attendance IN {ATTENDANCES}", name="attendance"),
        CheckConstraint(f"reply IN {REPLIES}", name="reply"),
        CheckConstraint("(reply IS NULL) = (replied_at IS NULL)", name="replied_when"),
        Index("ix_appointment_person", "person_id", "starts_at"),
        {
            "info": {
                "personal": "where a person has to be and when, with whom, what a "
                "keyworker noted (sealed), and whether they came",
                "kept": (
                    Kept(
                        "bodies",
                        since="starts_at",
                        clear=("place", "with_whom", "bring", "notes"),
                    ),
                    Kept("deliveries", since="starts_at"),
                ),
            }
        },
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    person_id: Mapped[UUID] = mapped_column(ForeignKey(Person.id, ondelete="CASCADE"))
    kind: Mapped[str]
    starts_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    """When it was made, moved or cancelled last."""
    place: Mapped[bytes | None]
    with_whom: Mapped[bytes | None]
    bring: Mapped[bytes | None]
    notes: Mapped[bytes | None]
    """For keyworkers: the person never sees them."""
    wording: Mapped[str] = mapped_column(default="discreet")
    """Whether texts say what it is; discreet ones say that there is one."""
    template: Mapped[str | None]
    """The lead times that were chosen for it; None for those of its kind."""
    sequence: Mapped[int] = mapped_column(default=0)
    """Grows with each move and cancellation, as iCalendar's SEQUENCE."""
    status: Mapped[str] = mapped_column(default="planned")
    attendance: Mapped[str | None]
    reply: Mapped[str | None]
    """What the person said last about coming, at this time of it."""
    replied_at: Mapped[datetime | None]
    other_times: Mapped[list[str]] = mapped_column(JSONB, default=list)
    source: Mapped[str | None]
    uid: Mapped[str | None]
    """Where it was imported from, and its name there."""


class Reminder(Base):
    """One promise to say something later, and what became of it."""

    __tablename__ = "reminder"
    __table_args__ = (
        UniqueConstraint("subject", "stage", "sequence"),
        CheckConstraint(f"series IN {SERIES}", name="series"),
        CheckConstraint(f"state IN {STATES}", name="state"),
        CheckConstraint(
            "(reason IS NULL) = (state IN ('waiting', 'handed_over'))", name="reason"
        ),
        CheckConstraint(
            "(settled_at IS NULL) = (state = 'waiting')", name="settled_when"
        ),
        Index(
            "ix_reminder_due",
            "next_try_at",
            postgresql_where=text("state = 'waiting'"),
        ),
        {
            "info": {
                "personal": "what a person asked to be reminded of, sealed; when we "
                "said what to them",
                "kept": (
                    Kept("bodies", since="due_at", clear=("says",)),
                    Kept("deliveries", since="due_at"),
                ),
            }
        },
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    person_id: Mapped[UUID] = mapped_column(
        ForeignKey(Person.id, ondelete="CASCADE"), index=True
    )
    series: Mapped[str]
    subject: Mapped[UUID]
    """The appointment, tenancy or plan it is about; where there is none, its own id."""
    stage: Mapped[str]
    """What it says of its subject: made, moved, 1d, missed, rent:2026-12-01, own."""
    sequence: Mapped[int] = mapped_column(default=0)
    """The state of its subject that it was planned for: another one ends it."""
    says: Mapped[bytes | None]
    """The cue, sealed: answer and values, where no appointment says what to say."""
    due_at: Mapped[datetime]
    next_try_at: Mapped[datetime]
    """When it is due, or later where it waits for a number or for consent."""
    useless_after: Mapped[datetime]
    urgent: Mapped[bool] = mapped_column(default=False)
    state: Mapped[str] = mapped_column(default=WAITING)
    reason: Mapped[str | None]
    settled_at: Mapped[datetime | None]
