"""Made-up people of a simulation: their appointments, and what they say to a text."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from datetime import time as clock_time
from random import Random
from typing import Literal

from reminders.local_time import at_home, home_day
from reminders.stages import AppointmentKind

type Deed = Literal["agree", "make", "move", "cancel", "mark_missed"]

WEEK = timedelta(days=7)
SATURDAY = 5
FIRST = timedelta(hours=1)
"""After so long on their first day they have agreed to be written to."""
KINDS: tuple[AppointmentKind, ...] = ("housing", "health", "drug_service", "court")
LATE_TO_AGREE, NEVER_AGREE = 0.02, 0.03
"""Below the first they agree days later; between the two, never."""
MOVED, CANCELLED, MISSED = 0.05, 0.09, 0.17
"""Below the first it is moved; then cancelled; then they do not come."""
SAYS = (("1", 0.45), ("2", 0.05), ("3", 0.04), ("4", 0.02), ("STOP", 0.004))
"""What people say to a reminder, and how often; the others say nothing."""


@dataclass(frozen=True, order=True)
class Event:
    """Something that a keyworker or a person does at a moment."""

    at: datetime
    person: int
    appointment: int = 0
    """Its number among the person's."""
    deed: Deed = field(default="agree", compare=False)
    kind: AppointmentKind = field(default="other", compare=False)
    starts_at: datetime | None = field(default=None, compare=False)


def lives(people: int, days: int, start: datetime, chance: Random) -> list[Event]:
    """All that happens to a cohort released in the first half of the time, in order."""
    return sorted(
        event
        for person in range(people)
        for event in _life(person, days, start, chance)
    )


def answer(chance: Random) -> str | None:
    """What someone says to a reminder, if anything."""
    drawn = chance.random()
    for said, share in SAYS:
        if drawn < share:
            return said
        drawn -= share
    return None


def _life(person: int, days: int, start: datetime, chance: Random) -> Iterator[Event]:
    released = home_day(start) + timedelta(days=chance.randrange(1, max(2, days // 2)))
    yield from _agreement(person, released, chance)
    last = home_day(start) + timedelta(days=days)
    dates = [one for one in _dates(released, chance) if one[1] < last]
    for number, (kind, day) in enumerate(dates):
        starts_at = _at(day, chance)
        made = max(start, starts_at - timedelta(days=chance.randrange(2, 15)))
        yield Event(made, person, number, "make", kind, starts_at)
        yield from _what_becomes(person, number, made, starts_at, chance)


def _agreement(person: int, released: date, chance: Random) -> Iterator[Event]:
    drawn = chance.random()
    if LATE_TO_AGREE <= drawn < NEVER_AGREE:
        return
    day = released + timedelta(days=3 if drawn < LATE_TO_AGREE else -1)
    yield Event(at_home(day, clock_time(9)) + FIRST, person, -1)


def _dates(released: date, chance: Random) -> Iterator[tuple[AppointmentKind, date]]:
    for week in range(5):
        yield "probation", _working(released + timedelta(days=1) + week * WEEK)
    for day in (3, 17):
        yield "jobcentre", _working(released + timedelta(days=day))
    yield (
        chance.choice(KINDS),
        _working(released + timedelta(days=chance.randrange(2, 25))),
    )


def _what_becomes(
    person: int, number: int, made: datetime, starts_at: datetime, chance: Random
) -> Iterator[Event]:
    drawn, when = chance.random(), made + chance.random() * (starts_at - made)
    if drawn < MOVED:
        day = _working(home_day(starts_at) + timedelta(days=chance.randrange(1, 4)))
        yield Event(when, person, number, "move", starts_at=_at(day, chance))
    elif drawn < CANCELLED:
        yield Event(when, person, number, "cancel")
    elif drawn < MISSED:
        yield Event(starts_at + timedelta(hours=1), person, number, "mark_missed")


def _at(day: date, chance: Random) -> datetime:
    clock = clock_time(chance.randrange(9, 17), chance.choice((0, 15, 30, 45)))
    return at_home(day, clock)


def _working(day: date) -> date:
    return day + timedelta(days=max(0, 7 - day.weekday())) * (day.weekday() >= SATURDAY)
