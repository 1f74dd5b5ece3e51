"""The words that all of reminders share: what happens, what we promise about it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, Protocol

type AppointmentKind = Literal[
    "probation",
    "jobcentre",
    "housing",
    "health",
    "drug_service",
    "court",
    "work",
    "visit",
    "other",
]
type Wording = Literal["discreet", "plain"]
type Status = Literal["planned", "cancelled"]
type Attendance = Literal["attended", "late", "missed", "excused"]
type PersonReply = Literal["coming", "late", "cant_come", "need_help"]
type Series = Literal["appointments", "tenancy", "plan", "own"]
"""What a person can stop without stopping the rest."""
type ReminderState = Literal[
    "waiting", "handed_over", "cancelled", "too_late", "withheld"
]


@dataclass(frozen=True)
class Planned:
    """One thing to say later; who says it looks again at that moment."""

    stage: str
    """What it says of its subject: made, moved, cancelled, 7d, 2h, rent:2026-12-01."""
    due_at: datetime
    useless_after: datetime
    """From this moment on it helps nobody, so it is not said any more."""
    urgent: bool = False
    """Whether it may break the quiet hours if it could not be said otherwise."""


@dataclass(frozen=True)
class PlannedAnswer:
    """An answer of the catalogue that is to be given later, with its values."""

    planned: Planned
    answer: str
    values: Mapping[str, str] = field(default_factory=dict)


class Appointment(Protocol):
    """What planning has to know of an appointment."""

    @property
    def starts_at(self) -> datetime:
        """When it begins, in UTC."""

    @property
    def sequence(self) -> int:
        """How often it was moved or cancelled; as iCalendar's SEQUENCE."""

    @property
    def status(self) -> Status:
        """Whether it still takes place."""
