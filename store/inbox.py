"""What waits for a person on our side: questions, wrong answers, appointments."""

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, ForeignKey, select
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base, Kept
from store.people import Person
from store.session import Session

KINDS = ("question", "wrong", "late", "cant_come", "need_help", "too_late")
"""The last is ours: something that could not be said in time."""


class InboxItem(Base):
    """Something a keyworker or an editor has to look at."""

    __tablename__ = "inbox_item"
    __table_args__ = (
        CheckConstraint(f"kind IN {KINDS}", name="kind"),
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
    """An answer's key, `appointment:<id>`, or the series of a reminder."""
    body: Mapped[bytes | None]
    raised_at: Mapped[datetime]
    deadline: Mapped[datetime | None]
    """Until when someone has to have looked at it, where it cannot wait."""
    settled_at: Mapped[datetime | None]


def raise_item(
    session: Session,
    person_id: UUID,
    kind: str,
    *,
    about: str | None,
    text: str | None,
    now: datetime,
    deadline: datetime | None = None,
) -> UUID:
    """Put something into the inbox, in the transaction that raised it; its id."""
    item_id = uuid4()
    session.add(
        InboxItem(
            id=item_id,
            person_id=person_id,
            kind=kind,
            about=about,
            body=session.vault.seal(text) if text else None,
            raised_at=now,
            deadline=deadline,
        )
    )
    return item_id


async def raise_once(
    session: Session, person_id: UUID, kind: str, *, about: str, now: datetime
) -> None:
    """Put something into the inbox, unless the same lies there unsettled."""
    same = select(InboxItem.id).where(
        InboxItem.person_id == person_id,
        InboxItem.kind == kind,
        InboxItem.about == about,
        InboxItem.settled_at.is_(None),
    )
    if not await session.scalar(select(same.exists())):
        raise_item(session, person_id, kind, about=about, text=None, now=now)
        await session.flush()
