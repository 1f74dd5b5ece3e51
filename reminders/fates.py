"""What becomes of each row of a file: decided beforehand, and then done as decided."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from reminders.records import Appointment
from reminders.rows import Refused, Row
from store.crypto import Vault

type What = Literal[
    "new", "moved", "changed", "cancelled", "unchanged", "left_out", "refused"
]

SEALED = ("place", "with_whom", "bring", "notes")
OPEN = ("kind", "wording")


@dataclass(frozen=True)
class Fate:
    """What becomes of one row, and why."""

    line: int
    what: What
    why: str = ""
    what_to_do: str = ""
    row: Row | None = None
    appointment_id: UUID | None = None

    @property
    def starts_at(self) -> datetime | None:
        """When the appointment is, where there is one."""
        return self.row.starts_at if self.row else None


@dataclass(frozen=True)
class Known:
    """What we hold that a row may be about."""

    appointment: Appointment | None
    person_id: UUID | None
    """Whose the phone of the row is."""
    ours: bool
    """Whether the row comes from an export of ours, which tells times alone."""


def fate_of(row: Row, known: Known, vault: Vault, now: datetime) -> Fate:
    """What becomes of a row."""
    if known.appointment is None:
        return _of_new(row, known, now)
    if row.phone and known.person_id != known.appointment.person_id:
        return refused(
            row,
            "we have that appointment with another phone",
            "If they have a new phone, give them a code to move; "
            "or give this appointment a uid of its own.",
        )
    return _of_known(row, known.appointment, known.ours, vault)


def refused(row: Row | Refused, why: str, what_to_do: str) -> Fate:
    """Nothing of the row is kept."""
    return Fate(row.line, "refused", why, what_to_do)


def changes(
    row: Row, appointment: Appointment, vault: Vault, names: Iterable[str]
) -> Mapping[str, str]:
    """What the file says otherwise; what it leaves empty stays as it is."""
    found = {}
    for name in names:
        ours = getattr(appointment, name)
        if name in SEALED:
            ours = vault.open(ours) if ours else ""
        theirs = getattr(row, name)
        if theirs and theirs != ours:
            found[name] = theirs
    return found


def _of_new(row: Row, known: Known, now: datetime) -> Fate:
    if known.ours:
        return refused(row, "we do not hold that appointment any more", "Make it anew.")
    if row.cancelled:
        return Fate(row.line, "left_out", "it was off before we knew of it", row=row)
    if row.starts_at <= now:
        return Fate(row.line, "left_out", "it is over", row=row)
    if row.phone is None:
        return refused(row, "it names no phone", "Say whose appointment it is.")
    remarks = list(row.remarks)
    if known.person_id is None:
        remarks.append("that phone is new to us: reminders wait until they agree")
    return Fate(row.line, "new", " ".join(remarks), row=row)


def _of_known(row: Row, appointment: Appointment, ours: bool, vault: Vault) -> Fate:
    what, why = _change(row, appointment, ours, vault)
    told = " ".join([*([why] if why else []), *row.remarks])
    return Fate(row.line, what, told, row=row, appointment_id=appointment.id)


def _change(
    row: Row, appointment: Appointment, ours: bool, vault: Vault
) -> tuple[What, str]:
    if row.cancelled:
        off = appointment.status == "cancelled"
        return ("unchanged", "") if off else ("cancelled", "")
    if row.starts_at != appointment.starts_at.replace(microsecond=0):
        return "moved", ""
    if appointment.status == "cancelled":
        return "moved", "it was off and takes place again"
    if ours:
        return "unchanged", ""
    # Who has heard of the old place has to hear of the new one.
    heard_of_it = appointment.wording == "plain" or row.wording == "plain"
    if heard_of_it and changes(row, appointment, vault, ["place"]):
        return "moved", "another place"
    different = changes(row, appointment, vault, (*SEALED, *OPEN))
    return ("changed", ", ".join(different)) if different else ("unchanged", "")
