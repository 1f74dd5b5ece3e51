"""An appointment as it may be told to the person it is with: opened, without notes."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from reminders.stages import AppointmentKind, Attendance, PersonReply, Status, Wording


@dataclass(frozen=True)
class Happening:
    """One appointment of one person; what keyworkers note of it is not here."""

    id: UUID
    person_id: UUID
    kind: AppointmentKind
    starts_at: datetime
    changed_at: datetime
    """When its keyworker last wrote it down so."""
    sequence: int = 0
    """How often it was moved or cancelled."""
    status: Status = "planned"
    wording: Wording = "discreet"
    place: str = ""
    with_whom: str = ""
    bring: str = ""
    other_times: tuple[datetime, ...] = ()
    """When it could be instead, as far as the keyworker said."""
    attendance: Attendance | None = None
    reply: PersonReply | None = None

    def is_over(self, now: datetime) -> bool:
        """Whether its time has come, so that nobody can still come or not come."""
        return self.starts_at <= now
