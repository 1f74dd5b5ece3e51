"""The life of a reminder: waiting; handed over, cancelled, too late or withheld."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import String, cast, delete, literal, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import aliased

from reminders.records import (
    CANCELLED,
    HANDED_OVER,
    WAITING,
    WITHHELD,
    Reminder,
)
from reminders.stages import Planned, Series
from store import messages
from store.messages import OutgoingMessage
from store.session import Session

KEY = "reminder:"
"""Before a reminder's id: what makes a second send of it impossible."""


async def add(
    session: Session,
    person_id: UUID,
    series: Series,
    planned: Iterable[Planned],
    *,
    now: datetime,
    subject: UUID | None = None,
    sequence: int = 0,
    says: Mapping[str, Any] | None = None,
) -> None:
    """Promise to say all that is planned of a subject, or of something by itself.

    What was promised before stays as it is; what was cancelled before anybody heard
    it is promised again.
    """
    for one in planned:
        reminder_id = uuid4()
        row = insert(Reminder).values(
            id=reminder_id,
            person_id=person_id,
            series=series,
            subject=subject or reminder_id,
            stage=one.stage,
            sequence=sequence,
            says=session.vault.seal_values(dict(says)) if says else None,
            due_at=one.due_at,
            next_try_at=max(one.due_at, now),
            useless_after=one.useless_after,
            urgent=one.urgent,
        )
        again = {
            name: row.excluded[name]
            for name in ("says", "due_at", "next_try_at", "useless_after", "urgent")
        }
        once = row.on_conflict_do_update(
            index_elements=["subject", "stage", "sequence"],
            set_={**again, "state": WAITING, "reason": None, "settled_at": None},
            where=Reminder.state == CANCELLED,
        )
        await session.execute(once)


async def withdraw(session: Session, subject: UUID, why: str, now: datetime) -> None:
    """Nothing that was promised of a subject goes out any more, as far as it can.

    What a worker is sending at this moment may arrive; it is not tried again.
    """
    await session.execute(
        update(Reminder)
        .where(Reminder.subject == subject, Reminder.state == WAITING)
        .values(state=CANCELLED, reason=why, settled_at=now)
    )
    handed = select(literal(KEY) + cast(Reminder.id, String)).where(
        Reminder.subject == subject, Reminder.state == HANDED_OVER
    )
    theirs = OutgoingMessage.send_key.in_(handed)
    held = await session.scalars(
        update(OutgoingMessage)
        .where(theirs, OutgoingMessage.state == messages.OWED)
        .values(state=messages.WITHHELD, reason=why, settled_at=now)
        .returning(OutgoingMessage.send_key)
    )
    ids = [UUID(key.removeprefix(KEY)) for key in held]
    await session.execute(
        update(Reminder)
        .where(Reminder.id.in_(ids))
        .values(state=WITHHELD, reason=why, settled_at=now)
    )
    await session.execute(
        update(OutgoingMessage)
        .where(theirs, OutgoingMessage.state == messages.SENDING)
        .values(useless_after=now)
    )


async def look_again(session: Session, person_id: UUID, now: datetime) -> None:
    """Something that reminders waited for has come: those that are due go now."""
    await session.execute(
        update(Reminder)
        .where(
            Reminder.person_id == person_id,
            Reminder.state == WAITING,
            Reminder.due_at <= now,
        )
        .values(next_try_at=now)
    )


async def claim(session: Session, now: datetime, limit: int) -> Sequence[Reminder]:
    """Reminders that are due and in nobody else's hands, until the commit."""
    query = (
        select(Reminder)
        .where(Reminder.state == WAITING, Reminder.next_try_at <= now)
        .order_by(Reminder.next_try_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return (await session.scalars(query)).all()


async def overtaken(
    session: Session, reminder_ids: Sequence[UUID], now: datetime
) -> set[UUID]:
    """Those of an appointment of which a later one, too, is due or was said."""
    later = aliased(Reminder)
    overtaking = select(later.id).where(
        later.subject == Reminder.subject,
        later.sequence == Reminder.sequence,
        later.state.in_((WAITING, HANDED_OVER)),
        later.due_at <= now,
        later.due_at > Reminder.due_at,
    )
    query = select(Reminder.id).where(
        Reminder.id.in_(reminder_ids),
        Reminder.series == "appointments",
        overtaking.exists(),
    )
    return set(await session.scalars(query))


async def wipe(session: Session, person_id: UUID) -> None:
    """Delete all that was to be said to a person."""
    await session.execute(delete(Reminder).where(Reminder.person_id == person_id))
