"""A file of appointments brought in: what the dry run says is what the real run does.

The file decides about what it brought, by its source and its uid: imported again, an
appointment moves or is cancelled and is never doubled. All of a file is one
transaction, which the caller commits.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, or_, select, update

from locales import SOURCE
from reminders import appointments, diary
from reminders.appointments import New
from reminders.calendars import read
from reminders.fates import OPEN, SEALED, Fate, Known, changes, fate_of, refused
from reminders.records import CANCELLED, WAITING, Appointment, Reminder
from reminders.rows import Refused, Row
from store import people
from store.session import Session

OURS = "@throughgate"
"""How the uid of an appointment ends that we exported; before it is its id."""
CHANNEL = "sms"
NEWS = ("made", "moved", "cancelled")
TOLD_ONCE = "one word tells of all of them"


async def dry_run(
    session: Session, content: bytes, source: str, now: datetime
) -> list[Fate]:
    """What would become of every row of a file; nothing is changed."""
    rows = read(content, now)
    known = await _known(session, rows, source)
    fates = [
        refused(row, row.why, row.what_to_do)
        if isinstance(row, Refused)
        else fate_of(row, known[row.line, row.uid], session.vault, now)
        for row in rows
    ]
    return await _with_gone(session, fates, rows, source, now)


async def import_file(
    session: Session, content: bytes, source: str, now: datetime
) -> list[Fate]:
    """Bring a file in, and tell what became of every row."""
    # Two imports of one source at once: the second waits and finds what the first did.
    await session.execute(select(func.pg_advisory_xact_lock(func.hashtext(source))))
    fates = await dry_run(session, content, source, now)
    touched: defaultdict[str, list[UUID]] = defaultdict(list)
    for fate in sorted(fates, key=_when):
        appointment_id = await _carry_out(session, fate, source, now)
        if appointment_id and fate.row and fate.row.series:
            touched[fate.row.series].append(appointment_id)
    await _tell_once([one for ids in touched.values() for one in ids[1:]], session, now)
    return fates


def _when(fate: Fate) -> tuple[bool, float]:
    return fate.what == "cancelled", fate.row.starts_at.timestamp() if fate.row else 0


async def _known(
    session: Session, rows: Iterable[Row | Refused], source: str
) -> dict[tuple[int, str], Known]:
    wanted = [row for row in rows if isinstance(row, Row)]
    theirs = await _imported(session, [row.uid for row in wanted], source)
    ids = {row.uid: own for row in wanted if (own := _own(row.uid))}
    ours = await diary.rows(session, set(ids.values()))
    owners = await _owners(session, {row.phone for row in wanted if row.phone})
    return {
        (row.line, row.uid): Known(
            appointment=ours.get(ids[row.uid])
            if row.uid in ids
            else theirs.get(row.uid),
            person_id=owners.get(row.phone or ""),
            ours=row.uid in ids,
        )
        for row in wanted
    }


async def _imported(
    session: Session, uids: Sequence[str], source: str
) -> dict[str, Appointment]:
    query = select(Appointment).where(
        Appointment.source == source, Appointment.uid.in_(uids)
    )
    return {row.uid or "": row for row in await session.scalars(query)}


async def _owners(session: Session, phones: Iterable[str]) -> dict[str, UUID]:
    doors = {phone: await people.find_door(session, CHANNEL, phone) for phone in phones}
    return {phone: door.person_id for phone, door in doors.items() if door}


def _own(uid: str) -> UUID | None:
    if not uid.endswith(OURS):
        return None
    try:
        return UUID(uid.removesuffix(OURS))
    except ValueError:
        return None


async def _with_gone(
    session: Session,
    fates: Sequence[Fate],
    rows: Iterable[Row | Refused],
    source: str,
    now: datetime,
) -> list[Fate]:
    """Times of an event that its file has no more: moved to its new ones, or off."""
    by_series: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if isinstance(row, Row) and row.series:
            by_series[row.series].append(row)
    told = list(fates)
    for series, listed in by_series.items():
        gone = await _gone(session, series, [row.uid for row in listed], source, now)
        fresh = [fate for fate in told if fate.what == "new" and fate.row in listed]
        for old, fate in zip(gone, fresh, strict=False):
            told[told.index(fate)] = replace(fate, what="moved", appointment_id=old.id)
        told += [_off(old, listed[0]) for old in gone[len(fresh) :]]
    return told


async def _gone(
    session: Session, series: str, uids: Sequence[str], source: str, now: datetime
) -> Sequence[Appointment]:
    query = (
        select(Appointment)
        .where(
            Appointment.source == source,
            Appointment.status == "planned",
            Appointment.starts_at > now,
            or_(
                Appointment.uid == series,
                Appointment.uid.startswith(f"{series}/", autoescape=True),
            ),
            Appointment.uid.not_in(uids),
        )
        .order_by(Appointment.starts_at)
    )
    return (await session.scalars(query)).all()


def _off(appointment: Appointment, listed: Row) -> Fate:
    row = replace(listed, starts_at=appointment.starts_at, cancelled=True)
    why = "its event does not come then any more"
    return Fate(listed.line, "cancelled", why, "", row, appointment.id)


async def _carry_out(
    session: Session, fate: Fate, source: str, now: datetime
) -> UUID | None:
    """Do what was decided; the appointment, where there is news of it."""
    row, appointment_id = fate.row, fate.appointment_id
    if row is None:
        return None
    if fate.what == "new":
        return await _make(session, row, source, now)
    if appointment_id is None or fate.what in {"unchanged", "left_out"}:
        return None
    if fate.what == "cancelled":
        await appointments.cancel(session, appointment_id, now=now)
        return appointment_id
    await _change(session, appointment_id, row)
    if fate.what == "changed":
        return None
    await appointments.move(session, appointment_id, row.starts_at, now=now)
    return appointment_id


async def _make(session: Session, row: Row, source: str, now: datetime) -> UUID:
    door = await people.door_for(
        session, CHANNEL, row.phone or "", language=SOURCE, now=now
    )
    new = New(
        kind=row.kind or "other",
        starts_at=row.starts_at,
        place=row.place,
        with_whom=row.with_whom,
        bring=row.bring,
        notes=row.notes,
        wording=row.wording or "discreet",
        source=source,
        uid=row.uid,
    )
    return await appointments.make(session, door.person_id, new, now=now)


async def _change(session: Session, appointment_id: UUID, row: Row) -> None:
    appointment = await session.get_one(Appointment, appointment_id)
    if _own(row.uid):
        return
    vault = session.vault
    for name, value in changes(row, appointment, vault, (*SEALED, *OPEN)).items():
        setattr(appointment, name, vault.seal(value) if name in SEALED else value)
    appointment.uid = row.uid
    await session.flush()


async def _tell_once(
    appointment_ids: Sequence[UUID], session: Session, now: datetime
) -> None:
    """Of an event that comes again, the news of its first time tells of all."""
    await session.execute(
        update(Reminder)
        .where(
            Reminder.subject.in_(appointment_ids),
            Reminder.stage.in_(NEWS),
            Reminder.state == WAITING,
        )
        .values(state=CANCELLED, reason=TOLD_ONCE, settled_at=now)
    )
