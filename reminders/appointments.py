"""Appointments made, moved, cancelled and marked: each together with its reminders.

Each of these is one transaction of its caller: what was planned before is withdrawn in
it, and what is planned now takes its place. The appointment's row is locked first, so
two keyworkers cannot plan at once.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import cast
from uuid import UUID, uuid4

from sqlalchemy import delete, select

from reminders import diary, due
from reminders.lead_times import Leads, for_kind, our_lead_times
from reminders.planning import plan
from reminders.quiet import Nation, Quiet, settle
from reminders.records import Appointment, Reminder
from reminders.stages import (
    AppointmentKind,
    Attendance,
    PersonReply,
    Planned,
    Wording,
)
from store import people
from store.people import Person
from store.session import Session

CHANGED = "the appointment changed"
BEEN = "the appointment has been"
MISSED_FOR = timedelta(days=2)
"""So long after it a word about a missed appointment still helps."""


@dataclass(frozen=True)
class New:
    """An appointment as a keyworker or an import writes it down."""

    kind: AppointmentKind
    starts_at: datetime
    place: str = ""
    with_whom: str = ""
    bring: str = ""
    notes: str = ""
    wording: Wording = "discreet"
    template: str | None = None
    other_times: tuple[datetime, ...] = ()
    source: str | None = None
    uid: str | None = None


async def make(
    session: Session,
    person_id: UUID,
    new: New,
    *,
    now: datetime,
    leads: Leads | None = None,
) -> UUID:
    """Write an appointment down and promise its reminders; its id."""
    seal = session.vault.seal
    row = Appointment(
        id=uuid4(),
        person_id=person_id,
        kind=new.kind,
        starts_at=new.starts_at,
        changed_at=now,
        place=seal(new.place) if new.place else None,
        with_whom=seal(new.with_whom) if new.with_whom else None,
        bring=seal(new.bring) if new.bring else None,
        notes=seal(new.notes) if new.notes else None,
        wording=new.wording,
        template=new.template,
        sequence=0,
        status="planned",
        other_times=[moment.isoformat() for moment in new.other_times],
        source=new.source,
        uid=new.uid,
    )
    session.add(row)
    await session.flush()
    await _plan(session, row, leads, now)
    return row.id


async def move(
    session: Session,
    appointment_id: UUID,
    starts_at: datetime,
    *,
    now: datetime,
    leads: Leads | None = None,
) -> bool:
    """Another time for it, and what was said of the old one counts no more.

    False where there is no such appointment.
    """
    row = await _locked(session, appointment_id)
    if row is None:
        return False
    formerly, row.starts_at, row.status = row.starts_at, starts_at, "planned"
    row.reply = row.replied_at = row.attendance = None
    row.other_times = []
    await _anew(session, row, leads, now, formerly)
    return True


async def cancel(
    session: Session,
    appointment_id: UUID,
    *,
    now: datetime,
    leads: Leads | None = None,
) -> bool:
    """It does not take place; False where there is none that does."""
    row = await _locked(session, appointment_id)
    if row is None or row.status == "cancelled":
        return False
    row.status = "cancelled"
    await _anew(session, row, leads, now)
    return True


async def mark(
    session: Session, appointment_id: UUID, attendance: Attendance, *, now: datetime
) -> bool:
    """Whether the person came; who did not gets a calm word soon.

    False where there is no such appointment.
    """
    row = await _locked(session, appointment_id)
    if row is None:
        return False
    row.attendance = attendance
    await session.flush()
    await due.withdraw(session, row.id, BEEN, now)
    if attendance == "missed":
        quiet = quiet_of(await session.get_one(Person, row.person_id))
        await _promise(session, row, _missed(row.starts_at, quiet, now), now)
    return True


async def offer(
    session: Session, appointment_id: UUID, times: tuple[datetime, ...]
) -> None:
    """Other times that the person can ask for."""
    row = await _locked(session, appointment_id)
    if row:
        row.other_times = [moment.isoformat() for moment in times]


async def answer(
    session: Session, appointment_id: UUID, reply: PersonReply, now: datetime
) -> None:
    """What the person says about coming."""
    row = await _locked(session, appointment_id)
    if row:
        row.reply, row.replied_at = reply, now


async def wipe(session: Session, person_id: UUID) -> None:
    """Delete a person's appointments and all that was to be said to them."""
    for table in (Reminder, Appointment):
        await session.execute(delete(table).where(table.person_id == person_id))


def quiet_of(person: Person) -> Quiet:
    """The hours in which a person wants no reminder."""
    usual = Quiet(nation=cast("Nation", person.nation or "England"))
    if person.quiet_from is None or person.quiet_until is None:
        return usual
    return replace(usual, start=person.quiet_from, end=person.quiet_until)


def _missed(starts_at: datetime, quiet: Quiet, now: datetime) -> list[Planned]:
    useless_after = starts_at + MISSED_FOR
    due_at = settle(now, useless_after, urgent=False, quiet=quiet, now=now)
    return [Planned("missed", due_at, useless_after)] if due_at else []


async def _locked(session: Session, appointment_id: UUID) -> Appointment | None:
    """The row, for this transaction alone; None where it or its person goes."""
    owner = select(Appointment.person_id).where(Appointment.id == appointment_id)
    person_id = await session.scalar(owner)
    if person_id is None or not await people.still_there(session, [person_id]):
        return None
    return await session.get(
        Appointment, appointment_id, with_for_update=True, populate_existing=True
    )


async def _anew(
    session: Session,
    row: Appointment,
    leads: Leads | None,
    now: datetime,
    formerly: datetime | None = None,
) -> None:
    row.sequence, row.changed_at = row.sequence + 1, now
    await session.flush()
    await due.withdraw(session, row.id, CHANGED, now)
    await _plan(session, row, leads, now, formerly)


async def _plan(
    session: Session,
    row: Appointment,
    leads: Leads | None,
    now: datetime,
    formerly: datetime | None = None,
) -> None:
    quiet = quiet_of(await session.get_one(Person, row.person_id))
    happening = diary.opened(session, row)
    times = for_kind(happening.kind, leads or our_lead_times(), row.template)
    planned = plan(happening, times, quiet, now, formerly)
    await _promise(session, row, planned, now)


async def _promise(
    session: Session, row: Appointment, planned: Collection[Planned], now: datetime
) -> None:
    await due.add(
        session,
        row.person_id,
        "appointments",
        planned,
        now=now,
        subject=row.id,
        sequence=row.sequence,
    )
