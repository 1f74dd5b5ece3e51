"""A person's appointments as a calendar: discreet unless they are told plainly."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from icalendar import Calendar, Event
from sqlalchemy import select

from locales import HOME
from reminders import diary
from reminders.happening import Happening
from reminders.importing import OURS
from reminders.records import Appointment
from store.session import Session

SINCE = timedelta(days=30)
"""How long appointments that were stay in the calendar."""

type Title = Callable[[Happening], str]


async def appointments_of(
    session: Session, person_id: UUID, now: datetime
) -> Sequence[Happening]:
    """A person's appointments, cancelled ones too: a calendar has to hear of those."""
    query = (
        select(Appointment)
        .where(Appointment.person_id == person_id, Appointment.starts_at > now - SINCE)
        .order_by(Appointment.starts_at, Appointment.id)
    )
    return [diary.opened(session, row) for row in await session.scalars(query)]


def calendar_of(happenings: Iterable[Happening], title: Title, now: datetime) -> bytes:
    """The appointments in iCalendar; what keyworkers note of them is not in it."""
    calendar = Calendar()
    calendar.add("prodid", "-//Throughgate//appointments//EN")
    calendar.add("version", "2.0")
    for happening in happenings:
        calendar.add_component(_event(happening, title(happening), now))
    calendar.add_missing_timezones()
    written: bytes = calendar.to_ical()
    return written


def _event(happening: Happening, title: str, now: datetime) -> Event:
    event = Event()
    event.add("uid", f"{happening.id}{OURS}")
    event.add("dtstamp", now)
    event.add("dtstart", happening.starts_at.astimezone(HOME).replace(microsecond=0))
    event.add("sequence", happening.sequence)
    event.add("status", "CANCELLED" if happening.status == "cancelled" else "CONFIRMED")
    event.add("summary", title)
    if happening.wording == "plain" and happening.place:
        event.add("location", happening.place)
    return event
