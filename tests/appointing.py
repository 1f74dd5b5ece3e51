"""Appointments and reminders as the tests of reminders need them."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from rows import NOW, meet
from sqlalchemy import select

from dialogues.appointments.wording import worded
from reminders import appointments
from reminders.appointments import New
from reminders.delivery import deliver_due
from reminders.records import Appointment, Reminder
from store import people
from store.messages import OutgoingMessage
from store.people import Door
from store.session import Session

NEXT_WEEK = datetime(2026, 12, 4, 10, 0, tzinfo=UTC)
"""A Friday at ten, a week after the tests' now."""
DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)


class SendsKept:
    """A queue that only remembers what it was asked for."""

    def __init__(self) -> None:
        self.batches: list[list[UUID]] = []

    async def send_many(self, session: Session, message_ids: Sequence[UUID]) -> None:
        del session
        self.batches.append(list(message_ids))


async def meet_agreed(session: Session, address: str = "+447700900123") -> Door:
    """Someone who agreed to be written to first."""
    door = await meet(session, address)
    await people.agree(session, door.person_id, "May we remind you?", NOW)
    return door


async def made(
    session: Session,
    door: Door,
    starts_at: datetime = NEXT_WEEK,
    *,
    now: datetime = NOW,
    **about: Any,
) -> UUID:
    """An appointment of theirs; its id."""
    new = New(**{"kind": "probation", "starts_at": starts_at, **about})
    return await appointments.make(session, door.person_id, new, now=now)


async def deliver(
    session: Session, now: datetime, limit: int = 50
) -> tuple[int, list[UUID]]:
    """One batch by that clock: how many were looked at, and what is to be sent."""
    queue = SendsKept()
    looked_at = await deliver_due(session, queue, worded, now, limit)
    return looked_at, [one for batch in queue.batches for one in batch]


async def reminders_of(session: Session, subject: UUID) -> list[Reminder]:
    """What is or was to be said of an appointment, as the database has it now."""
    query = (
        select(Reminder)
        .where(Reminder.subject == subject)
        .order_by(Reminder.sequence, Reminder.due_at, Reminder.stage)
        .execution_options(populate_existing=True)
    )
    return list(await session.scalars(query))


async def states(session: Session, subject: UUID) -> dict[str, str]:
    """What became of each, by its stage and the sequence it was planned for."""
    return {
        f"{one.stage} {one.sequence}": one.state
        for one in await reminders_of(session, subject)
    }


async def said(session: Session) -> list[OutgoingMessage]:
    """What was promised to be sent, in order."""
    query = select(OutgoingMessage).order_by(OutgoingMessage.number)
    return list(await session.scalars(query.execution_options(populate_existing=True)))


async def row_of(session: Session, appointment_id: UUID) -> Appointment:
    """An appointment as the database has it now."""
    row = await session.get(Appointment, appointment_id, populate_existing=True)
    assert row
    return row
