"""What a demonstration adds: a newcomer on the chat page gets an appointment."""

from datetime import datetime, time, timedelta

from reminders import appointments
from reminders.appointments import New
from reminders.local_time import at_home, home_day
from store import people
from store.session import Sessions

FIRST_WORD = timedelta(seconds=20)
"""After so long they hear of their appointment: soon enough to be waited for."""
AGREED = "This is a demo, where reminders are part of what is shown."
ALL_DAY = time()
"""Quiet from then to then is never: a demo is also given in the evening."""


async def meet(sessions: Sessions, channel: str, address: str, now: datetime) -> None:
    """Make the first appointment of someone who is new here, once."""
    async with sessions.begin() as session:
        door = await people.find_door(session, channel, address)
        if door is None:
            return
        person = await people.held(session, door.person_id)
        if person is None or person.agreed_at:
            return
        await people.agree(session, person.id, AGREED, now)
        person.quiet_from = person.quiet_until = ALL_DAY
        await session.flush()
        await appointments.make(
            session, person.id, _tomorrow(now), now=now + FIRST_WORD
        )


def _tomorrow(now: datetime) -> New:
    day = home_day(now) + timedelta(days=1)
    others = (at_home(day, time(14)), at_home(day + timedelta(days=1), time(11)))
    return New("probation", at_home(day, time(10)), other_times=others)
