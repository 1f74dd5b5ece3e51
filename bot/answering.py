"""What a person says to a reminder: kept, told to the keyworker, and receipted."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import cast
from uuid import UUID

from dialogues.appointments import receipts, wording
from dialogues.replies import Cue
from locales import SOURCE, Language
from locales import language as speak
from reminders import appointments, diary
from reminders.happening import Happening
from reminders.stages import PersonReply
from store import inbox
from store.people import Person
from store.session import Session

BEFORE = timedelta(hours=1)
"""So long before an appointment a keyworker should know, where there is time."""
REPLIES = ("coming", "late", "cant_come", "need_help")
ALWAYS = ("need_help", "new_time")
"""What can still be asked for when an appointment is over."""
KINDS = {
    "late": "late",
    "cant_come": "cant_come",
    "need_help": "need_help",
    "new_time": "cant_come",
    "time": "cant_come",
}
"""The kind of inbox item that each becomes; who is coming needs nobody."""


@dataclass(frozen=True)
class _Said:
    """`<verb>:<appointment>:<sequence>`, and a time where one was picked."""

    verb: str
    appointment_id: UUID
    sequence: int
    time: datetime | None

    @classmethod
    def read(cls, written: str) -> "_Said":
        verb, appointment_id, sequence, *time = written.split(":", 3)
        picked = datetime.fromisoformat(time[0]) if time else None
        return cls(verb, UUID(appointment_id), int(sequence), picked)


async def answer(
    session: Session, person: Person, written: str, *, typed: str, now: datetime
) -> Cue:
    """Keep what they say about an appointment; the words they get for it."""
    said, tongue = _Said.read(written), speak(person.language)
    happening = await diary.find(session, person.id, said.appointment_id)
    if happening is None:
        return Cue("appointments.appointment_when")
    otherwise = _otherwise(said, happening, tongue, now)
    if otherwise:
        return otherwise
    if said.verb in REPLIES:
        reply = cast("PersonReply", said.verb)
        await appointments.answer(session, happening.id, reply, now)
    number = await _tell_keyworker(session, said, happening, typed, now)
    return receipts.receipt(
        said.verb, happening, tongue, now=now, number=number, time=said.time
    )


def deadline(starts_at: datetime, now: datetime) -> datetime | None:
    """Until when a keyworker should have seen it; none where it is over."""
    return max(now, starts_at - BEFORE) if starts_at > now else None


def _otherwise(
    said: _Said, happening: Happening, tongue: Language, now: datetime
) -> Cue | None:
    """What is said instead where the answer was to something that is no more."""
    if happening.status == "cancelled":
        return wording.reminder("cancelled", happening, tongue)
    if said.sequence != happening.sequence:
        return wording.reminder("moved", happening, tongue)
    if happening.is_over(now) and said.verb not in ALWAYS:
        return receipts.over(happening, tongue)
    return None


async def _tell_keyworker(
    session: Session, said: _Said, happening: Happening, typed: str, now: datetime
) -> str:
    """The number of the inbox item; nothing where they simply come."""
    if said.verb not in KINDS:
        return ""
    asked_for = wording.when(said.time, speak(SOURCE)) if said.time else ""
    item_id = inbox.raise_item(
        session,
        happening.person_id,
        KINDS[said.verb],
        about=f"appointment:{happening.id}",
        text=asked_for or typed or None,
        now=now,
        deadline=deadline(happening.starts_at, now),
    )
    return str(item_id)[:8].upper()
