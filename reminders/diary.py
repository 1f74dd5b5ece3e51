"""A person's appointments as they may be told to them, opened one by one."""

from collections.abc import Collection
from datetime import datetime
from typing import cast
from uuid import UUID

from sqlalchemy import select

from reminders.happening import Happening
from reminders.records import Appointment
from reminders.stages import (
    AppointmentKind,
    Attendance,
    PersonReply,
    Status,
    Wording,
)
from store.session import Session


async def find(
    session: Session, person_id: UUID, appointment_id: UUID
) -> Happening | None:
    """That appointment, if it is one of that person's."""
    row = await session.get(Appointment, appointment_id, populate_existing=True)
    return opened(session, row) if row and row.person_id == person_id else None


async def coming(
    session: Session, person_id: UUID, now: datetime, most: int = 5
) -> tuple[Happening, ...]:
    """A person's appointments that are still to come, the next one first."""
    query = (
        select(Appointment)
        .where(
            Appointment.person_id == person_id,
            Appointment.starts_at > now,
            Appointment.status == "planned",
        )
        .order_by(Appointment.starts_at)
        .limit(most)
    )
    return tuple(opened(session, row) for row in await session.scalars(query))


async def rows(
    session: Session, appointment_ids: Collection[UUID]
) -> dict[UUID, Appointment]:
    """The appointments as they are now, still sealed."""
    query = select(Appointment).where(Appointment.id.in_(appointment_ids))
    return {row.id: row for row in await session.scalars(query)}


def opened(session: Session, row: Appointment) -> Happening:
    """An appointment as its person may hear of it."""

    def text(sealed: bytes | None) -> str:
        return session.vault.open(sealed) if sealed else ""

    return Happening(
        id=row.id,
        person_id=row.person_id,
        kind=cast("AppointmentKind", row.kind),
        starts_at=row.starts_at,
        changed_at=row.changed_at,
        sequence=row.sequence,
        status=cast("Status", row.status),
        wording=cast("Wording", row.wording),
        place=text(row.place),
        with_whom=text(row.with_whom),
        bring=text(row.bring),
        other_times=tuple(map(datetime.fromisoformat, row.other_times)),
        attendance=cast("Attendance | None", row.attendance),
        reply=cast("PersonReply | None", row.reply),
    )
