"""What is due is looked at once more, and handed to the outbox or marked with why not.

Any number of clocks may call this at once: each reminder is locked by the one that
takes it, and the message it becomes is written in the same transaction.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol
from uuid import UUID

import structlog

from locales import SOURCE
from reminders import appointments, diary, due
from reminders.happening import Happening
from reminders.records import (
    CANCELLED,
    HANDED_OVER,
    TOO_LATE,
    WITHHELD,
    Appointment,
    Reminder,
)
from store import inbox, people
from store.outgoing import Promise, promise_all
from store.people import ContactPoint, Door, Person
from store.session import Session

log = structlog.get_logger()

LOOK_AGAIN = timedelta(minutes=5)
"""What waits for a number or for consent is looked at again after that."""


class Sends(Protocol):
    """What delivery needs of the queue."""

    async def send_many(self, session: Session, message_ids: Sequence[UUID]) -> None:
        """Try to send these messages, now."""


@dataclass(frozen=True)
class Telling:
    """What there is to say, to someone of that language."""

    stage: str
    language: str
    happening: Happening | None
    says: Mapping[str, Any] | None
    """What was written down to be said, where it is about no appointment."""


@dataclass(frozen=True)
class Worded:
    """The words for it, as an outgoing message keeps them."""

    answer: str
    says: dict[str, Any]
    choices: tuple[dict[str, str], ...] = ()


type Words = Callable[[Telling], Worded]


@dataclass(frozen=True)
class Verdict:
    """What becomes of a reminder that is due; with neither state nor point it waits."""

    state: str | None = None
    reason: str | None = None
    point: ContactPoint | None = None


WAITS = Verdict()
CHANGED = Verdict(CANCELLED, appointments.CHANGED)
OVERTAKEN = Verdict(CANCELLED, "a later one says the same")
SERIES_STOPPED = Verdict(WITHHELD, "the person stopped these reminders")
IN_CUSTODY = Verdict(WITHHELD, "the person is in custody again")
STOPPED = Verdict(WITHHELD, "the person stopped us")
EXPIRED = Verdict(TOO_LATE, "its time had passed")
UNSAYABLE = Verdict(WITHHELD, "there were no words for it")


@dataclass(frozen=True)
class Case:
    """A reminder that is due, and all that decides about it."""

    reminder: Reminder
    person: Person | None
    """None where they are being deleted at this moment."""
    points: Sequence[ContactPoint] = ()
    appointment: Appointment | None = None
    overtaken: bool = False


async def deliver_due(
    session: Session, queue: Sends, words: Words, now: datetime, limit: int
) -> int:
    """Hand over what is due, at most so many; how many were looked at.

    All of it is one transaction, which the caller commits.
    """
    cases = await _cases(session, now, limit)
    with session.no_autoflush:  # what became of them is written down all at once
        each = [await _deliver(session, case, words, now) for case in cases]
    handed = [promised for promised in each if promised]
    owed = await promise_all(session, handed, now)
    if owed:
        await queue.send_many(session, owed)
    return len(cases)


async def _deliver(
    session: Session, case: Case, words: Words, now: datetime
) -> tuple[Promise, Door] | None:
    """Hand over or mark one; the message that it becomes, and where it goes."""
    verdict = judge(case, now)
    worded = _worded(session, case, words) if verdict.point else None
    if verdict.point and worded:
        return _hand_over(case, worded, verdict.point, now)
    if verdict.point:
        await _end(session, case, UNSAYABLE, now)
    elif verdict.state:
        await _end(session, case, verdict, now)
    else:
        case.reminder.next_try_at = _next_look(case.reminder, now)
    return None


def judge(case: Case, now: datetime) -> Verdict:
    """Whether it may go out, and where; if not, why not."""
    if case.person is None:
        return WAITS
    refused = _refusal(case, case.person, now)
    return refused or _where(case.person, case.points)


def _refusal(case: Case, person: Person, now: datetime) -> Verdict | None:
    reminder = case.reminder
    against = (
        (CHANGED, _has_changed(reminder, case.appointment)),
        (OVERTAKEN, case.overtaken),
        (SERIES_STOPPED, reminder.series in person.stopped_series),
        (IN_CUSTODY, person.in_custody_again),
        (EXPIRED, now >= reminder.useless_after),
    )
    return next((verdict for verdict, holds in against if holds), None)


def _has_changed(reminder: Reminder, appointment: Appointment | None) -> bool:
    if reminder.series != "appointments":
        return False
    return appointment is None or appointment.sequence != reminder.sequence


def _where(person: Person, points: Sequence[ContactPoint]) -> Verdict:
    """The newest place that works; who stopped us everywhere has stopped this too."""
    if person.agreed_at is None:
        return WAITS
    for point in points:
        if not (point.stopped_at or point.unreachable_at):
            return Verdict(point=point)
    if any(point.stopped_at for point in points):
        return STOPPED
    return WAITS


async def _cases(session: Session, now: datetime, limit: int) -> list[Case]:
    batch = await due.claim(session, now, limit)
    person_ids = {reminder.person_id for reminder in batch}
    persons = await people.still_there(session, person_ids)
    points = await people.points_of(session, persons.keys())
    known = await diary.rows(session, {one.subject for one in batch})
    overtaken = await due.overtaken(session, [one.id for one in batch], now)
    return [
        Case(
            reminder=one,
            person=persons.get(one.person_id),
            points=points.get(one.person_id, ()),
            appointment=known.get(one.subject),
            overtaken=one.id in overtaken,
        )
        for one in batch
    ]


def _worded(session: Session, case: Case, words: Words) -> Worded | None:
    """The words for it; None where we have none, which must not hold up the others."""
    reminder, person, row = case.reminder, case.person, case.appointment
    try:
        telling = Telling(
            stage=reminder.stage,
            language=person.language if person else SOURCE,
            happening=diary.opened(session, row) if row else None,
            says=session.vault.open_values(reminder.says) if reminder.says else None,
        )
        return words(telling)
    except Exception as problem:  # noqa: BLE001 - the keyworker hears of it
        log.error("reminder.unsayable", name=reminder.stage, why=type(problem).__name__)
        return None


def _hand_over(
    case: Case, worded: Worded, point: ContactPoint, now: datetime
) -> tuple[Promise, Door]:
    """The message to owe, once, for a reminder that is done with that."""
    reminder = case.reminder
    promised = Promise(
        send_key=f"{due.KEY}{reminder.id}",
        answer=worded.answer,
        says=worded.says,
        choices=worded.choices,
        useless_after=reminder.useless_after,
    )
    reminder.state, reminder.settled_at = HANDED_OVER, now
    return promised, Door(point.id, reminder.person_id)


async def _end(session: Session, case: Case, verdict: Verdict, now: datetime) -> None:
    """It is not said; the keyworker hears of what was meant to be heard."""
    reminder = case.reminder
    reminder.state, reminder.reason = verdict.state or WITHHELD, verdict.reason
    reminder.settled_at = now
    if verdict in (EXPIRED, UNSAYABLE):
        row = case.appointment
        about = f"appointment:{row.id}" if row else reminder.series
        await inbox.raise_once(
            session, reminder.person_id, "too_late", about=about, now=now
        )


def _next_look(reminder: Reminder, now: datetime) -> datetime:
    later = min(now + LOOK_AGAIN, reminder.useless_after)
    return max(later, now + timedelta.resolution)
