"""What was said to us, what we owe, and what became of it."""

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ForeignKey,
    Identity,
    Index,
    UniqueConstraint,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base, Kept
from store.people import ContactPoint, Person

OWED, SENDING, SENT, DELIVERED = "owed", "sending", "sent", "delivered"
UNDELIVERED, FAILED, TOO_LATE, WITHHELD = (
    "undelivered",
    "failed",
    "too_late",
    "withheld",
)
STATES = (OWED, SENDING, SENT, DELIVERED, UNDELIVERED, FAILED, TOO_LATE, WITHHELD)
GONE_OUT = (SENT, DELIVERED, UNDELIVERED)


class IncomingMessage(Base):
    """One message as it reached us, written before the vendor hears 200."""

    __tablename__ = "incoming_message"
    __table_args__ = (
        UniqueConstraint("channel", "vendor_id"),
        Index("ix_incoming_message_recent", "contact_point_id", "received_at"),
        CheckConstraint("kind IN ('text', 'choice', 'wordless')", name="kind"),
        {
            "info": {
                "personal": "what a person wrote, sealed; the topic it was about",
                "kept": (
                    Kept("bodies", since="received_at", clear=("body",)),
                    Kept("deliveries", since="received_at"),
                ),
            }
        },
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    channel: Mapped[str]
    vendor_id: Mapped[str]
    person_id: Mapped[UUID] = mapped_column(
        ForeignKey(Person.id, ondelete="CASCADE"), index=True
    )
    contact_point_id: Mapped[UUID] = mapped_column(
        ForeignKey(ContactPoint.id, ondelete="CASCADE")
    )
    kind: Mapped[str]
    body: Mapped[bytes | None]
    chosen: Mapped[str | None]
    """`<outgoing id>:<number>` where a button was pressed."""
    received_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]
    intent: Mapped[str | None]
    confidence: Mapped[float | None]


class OutgoingMessage(Base):
    """One promise to say something, and what became of it."""

    __tablename__ = "outgoing_message"
    __table_args__ = (
        CheckConstraint(f"state IN {STATES}", name="state"),
        CheckConstraint(
            f"(sent_at IS NOT NULL) = (state IN {GONE_OUT})", name="sent_when"
        ),
        CheckConstraint(
            "(reason IS NULL) = (state NOT IN"
            " ('failed', 'undelivered', 'too_late', 'withheld'))",
            name="reason",
        ),
        Index("ix_outgoing_message_due", "state", "next_try_at"),
        Index("ix_outgoing_message_thread", "contact_point_id", "number"),
        Index("ix_outgoing_message_vendor", "vendor_id"),
        {
            "info": {
                "personal": "what we said to a person, sealed; whether it arrived",
                "kept": (
                    Kept(
                        "bodies", since="created_at", clear=("body", "says", "buttons")
                    ),
                    Kept("deliveries", since="created_at"),
                ),
            }
        },
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    number: Mapped[int] = mapped_column(BigInteger, Identity(always=True), unique=True)
    send_key: Mapped[str] = mapped_column(unique=True)
    """`reply:<incoming id>:<position>`: what makes a second send impossible."""
    person_id: Mapped[UUID] = mapped_column(
        ForeignKey(Person.id, ondelete="CASCADE"), index=True
    )
    contact_point_id: Mapped[UUID] = mapped_column(
        ForeignKey(ContactPoint.id, ondelete="CASCADE")
    )
    reply_to: Mapped[UUID | None] = mapped_column(
        ForeignKey(IncomingMessage.id, ondelete="SET NULL"), index=True
    )
    answer: Mapped[str]
    answers_question: Mapped[bool] = mapped_column(default=True)
    """False for a word of welcome or a notice: MORE and numbers skip it."""
    says: Mapped[bytes | None]
    """The cue, sealed: answer key, part, values and choices, rendered when sent."""
    choices: Mapped[list[dict[str, str]]] = mapped_column(JSONB, default=list)
    """What the numbers under this message lead to."""
    body: Mapped[bytes | None]
    buttons: Mapped[list[dict[str, str]] | None] = mapped_column(
        JSONB(none_as_null=True)
    )
    """Labels and data of the buttons as they were shown, where a channel has them."""
    segments: Mapped[int | None]
    state: Mapped[str] = mapped_column(default=OWED)
    reason: Mapped[str | None]
    tries: Mapped[int] = mapped_column(default=0)
    maybe_sent: Mapped[bool] = mapped_column(default=False)
    """A call was begun whose end we did not see: ask the vendor before a second."""
    vendor_id: Mapped[str | None]
    created_at: Mapped[datetime]
    next_try_at: Mapped[datetime]
    useless_after: Mapped[datetime]
    sent_at: Mapped[datetime | None]
    settled_at: Mapped[datetime | None]
