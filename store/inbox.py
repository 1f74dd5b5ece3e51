"""What waits for a person on our side: questions handed over, answers called wrong."""

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base, Kept
from store.people import Person
from store.session import Session


class InboxItem(Base):
    """Something a keyworker or an editor has to look at."""

    __tablename__ = "inbox_item"
    __table_args__ = (
        CheckConstraint("kind IN ('question', 'wrong')", name="kind"),
        {
            "info": {
                "personal": "a question in a person's words, sealed",
                "kept": (
                    Kept("bodies", since="raised_at", clear=("body",)),
                    Kept("deliveries", since="raised_at"),
                ),
            }
        },
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    person_id: Mapped[UUID] = mapped_column(
        ForeignKey(Person.id, ondelete="CASCADE"), index=True
    )
    kind: Mapped[str]
    about: Mapped[str | None]
    """The key of the answer that it is about, where there is one."""
    body: Mapped[bytes | None]
    raised_at: Mapped[datetime]
    settled_at: Mapped[datetime | None]


def raise_item(
    session: Session,
    person_id: UUID,
    kind: str,
    *,
    about: str | None,
    text: str | None,
    now: datetime,
) -> None:
    """Put something into the inbox, in the transaction of the turn that raised it."""
    session.add(
        InboxItem(
            person_id=person_id,
            kind=kind,
            about=about,
            body=session.vault.seal(text) if text else None,
            raised_at=now,
        )
    )
