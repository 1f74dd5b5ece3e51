from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from rows import meet
from sqlalchemy import select, text

from reminders import appointments
from reminders.appointments import New
from reminders.fates import Fate
from reminders.importing import OURS, TOLD_ONCE, dry_run, import_file
from reminders.records import Appointment, Reminder
from runtime.wiring import Parts
from store import people
from store.session import Session

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
PHONE, OTHER = "+447700900123", "+447700900456"
HEADER = "uid,phone,kind,starts,where,with,notes,wording,status\n"
FIRST = "a,07700900123,probation,30/11/2026 14:30,12 High Street,Sam,late,plain,\n"
SECOND = "b,07700900456,housing,01/12/2026 09:00,,,,,\n"

type Imports = Callable[..., list[str]]


def sheet(*rows: str) -> bytes:
    return (HEADER + "".join(rows)).encode()


def calendar(*events: str) -> bytes:
    whole = "".join(
        f"BEGIN:VEVENT\nUID:s\nATTENDEE:tel:{PHONE}\n{one}\nEND:VEVENT\n"
        for one in events
    )
    return f"BEGIN:VCALENDAR\n{whole}END:VCALENDAR\n".encode()


def weekly(day: int, *more: str, count: int = 4) -> bytes:
    start = f"DTSTART:202612{day:02}T100000\nRRULE:FREQ=WEEKLY;COUNT={count}"
    return calendar("\n".join([start, *more]))


def told(fates: list[Fate]) -> list[str]:
    return [f"{fate.line} {fate.what}" for fate in fates]


async def brought(
    parts: Parts, content: bytes, *, source: str = "agency", now: datetime = NOW
) -> list[str]:
    """Import a file, after a dry run that says the same and changes nothing."""
    before = await whole(parts)
    async with parts.sessions.begin() as session:
        said = await dry_run(session, content, source, now)
    assert await whole(parts) == before
    async with parts.sessions.begin() as session:
        done = await import_file(session, content, source, now)
    assert done == said
    return told(done)


async def whole(parts: Parts) -> list[str]:
    """Every person, appointment and reminder as the database has them."""
    tables = ("person", "contact_point", "appointment", "reminder")
    async with parts.sessions() as session:
        return [
            row
            for name in tables
            for row in await session.scalars(
                text(f'SELECT t::text FROM "{name}" t ORDER BY 1')  # noqa: S608 - our own names
            )
        ]


async def kept(session: Session) -> list[Appointment]:
    query = select(Appointment).order_by(Appointment.starts_at)
    return list(await session.scalars(query))


async def times(parts: Parts) -> list[str]:
    """What is planned, by its start, with how often it was changed."""
    async with parts.sessions() as session:
        return [
            f"{row.starts_at:%d %b %H:%M} {row.sequence}"
            for row in await kept(session)
            if row.status == "planned"
        ]


async def news(parts: Parts) -> list[str]:
    """What would be said at once."""
    async with parts.sessions() as session:
        query = select(Reminder.stage).where(
            Reminder.state == "waiting",
            Reminder.stage.in_(("made", "moved", "cancelled")),
        )
        return sorted(await session.scalars(query))


async def test_what_is_new_is_written_down_with_its_reminders(parts: Parts) -> None:
    assert await brought(parts, sheet(FIRST, SECOND)) == ["2 new", "3 new"]

    async with parts.sessions() as session:
        first, second = await kept(session)
        door = await people.find_door(session, "sms", PHONE)
        opened = session.vault.open(first.place or b"")
        stages = set(
            await session.scalars(
                select(Reminder.stage).where(Reminder.subject == first.id)
            )
        )
    assert door
    assert first.person_id == door.person_id
    assert (first.kind, first.wording, opened) == (
        "probation",
        "plain",
        "12 High Street",
    )
    assert (first.source, first.uid) == ("agency", "a")
    assert (second.kind, second.wording, second.place) == ("housing", "discreet", None)
    assert stages == {"made", "1d", "2h"}


async def test_whom_we_have_not_met_is_made_without_consent(parts: Parts) -> None:
    async with parts.sessions.begin() as session:
        known = await meet(session)

    async with parts.sessions.begin() as session:
        fates = await import_file(session, sheet(FIRST, SECOND), "agency", NOW)

    assert ["until they agree" in fate.why for fate in fates] == [False, True]
    async with parts.sessions() as session:
        first, second = await kept(session)
        someone = await people.person(session, second.person_id)
    assert first.person_id == known.person_id
    assert someone
    assert someone.agreed_at is None


async def test_two_appointments_of_a_new_phone_are_one_persons(parts: Parts) -> None:
    same = SECOND.replace("07700900456", "+44 7700 900123")

    await brought(parts, sheet(FIRST, same))

    async with parts.sessions() as session:
        first, second = await kept(session)
    assert first.person_id == second.person_id


async def test_imported_again_nothing_changes(parts: Parts) -> None:
    await brought(parts, sheet(FIRST, SECOND))
    before = await whole(parts)

    again = await brought(parts, sheet(FIRST, SECOND), now=NOW + timedelta(hours=1))

    assert again == ["2 unchanged", "3 unchanged"]
    assert await whole(parts) == before


async def test_another_time_moves_it(parts: Parts) -> None:
    await brought(parts, sheet(FIRST))

    moved = await brought(parts, sheet(FIRST.replace("14:30", "15:00")))

    assert moved == ["2 moved"]
    assert await times(parts) == ["30 Nov 15:00 1"]
    assert await news(parts) == ["moved"]


async def test_a_place_that_was_told_moves_it_too(parts: Parts) -> None:
    discreet = "b,07700900456,,1/12/2026 9:00,Old Street,,,,\n"
    await brought(parts, sheet(FIRST, discreet))

    moved = await brought(
        parts,
        sheet(
            FIRST.replace("High", "Low"),
            discreet.replace("Old", "New"),
        ),
    )

    assert moved == ["2 moved", "3 changed"]
    async with parts.sessions() as session:
        first, second = await kept(session)
        assert session.vault.open(first.place or b"") == "12 Low Street"
        assert session.vault.open(second.place or b"") == "New Street"
    assert await times(parts) == ["30 Nov 14:30 1", "01 Dec 09:00 0"]


async def test_what_nobody_was_told_changes_quietly(parts: Parts) -> None:
    await brought(parts, sheet(FIRST))

    changed = FIRST.replace("probation", "court").replace("late", "ring before")
    assert await brought(parts, sheet(changed)) == ["2 changed"]

    async with parts.sessions() as session:
        (row,) = await kept(session)
        notes = session.vault.open(row.notes or b"")
    assert (row.kind, row.sequence, notes) == ("court", 0, "ring before")


async def test_an_empty_cell_leaves_what_we_have(parts: Parts) -> None:
    await brought(parts, sheet(FIRST))
    before = await whole(parts)

    bare = b"uid,starts\na,30/11/2026 14:30\n"
    assert await brought(parts, bare) == ["2 unchanged"]
    assert await whole(parts) == before


async def test_cancelled_it_is_off_and_can_come_back(parts: Parts) -> None:
    off = FIRST.replace("plain,", "plain,cancelled")
    await brought(parts, sheet(FIRST))

    assert await brought(parts, sheet(off)) == ["2 cancelled"]
    assert await times(parts) == []
    assert await brought(parts, sheet(off)) == ["2 unchanged"]
    assert await brought(parts, sheet(FIRST)) == ["2 moved"]
    assert await times(parts) == ["30 Nov 14:30 2"]


async def test_another_source_has_uids_of_its_own(parts: Parts) -> None:
    await brought(parts, sheet(FIRST))

    assert await brought(parts, sheet(FIRST), source="clinic") == ["2 new"]


@pytest.mark.parametrize(
    ("row", "fate", "why"),
    [
        (FIRST.replace("plain,", "plain,cancelled"), "left_out", "before we knew"),
        (FIRST.replace("2026", "2025"), "left_out", "is over"),
        (FIRST.replace("07700900123", ""), "refused", "no phone"),
        (f"{UUID(int=1)}{OURS}{FIRST[1:]}", "refused", "any more"),
        (FIRST.replace("07700900123", "Sam"), "refused", "no phone number"),
    ],
)
async def test_what_is_not_written_down_says_why(
    parts: Parts, row: str, fate: str, why: str
) -> None:
    before = await whole(parts)

    async with parts.sessions.begin() as session:
        (found,) = await import_file(session, sheet(row), "agency", NOW)

    assert (found.what, why in found.why) == (fate, True)
    assert bool(found.what_to_do) == (fate == "refused")
    assert await whole(parts) == before


async def test_an_appointment_does_not_pass_to_another_phone(parts: Parts) -> None:
    async with parts.sessions.begin() as session:
        await meet(session, OTHER)
    await brought(parts, sheet(FIRST))
    before = await whole(parts)

    for phone in ("07700900456", "07700900789"):
        row = FIRST.replace("07700900123", phone).replace("14:30", "15:00")
        assert await brought(parts, sheet(row)) == ["2 refused"]
    assert await whole(parts) == before


async def test_our_own_appointment_is_known_by_its_id_and_only_moves(
    parts: Parts,
) -> None:
    async with parts.sessions.begin() as session:
        door = await meet(session)
        new = New("court", datetime(2026, 11, 30, 14, 30, tzinfo=UTC), place="A")
        made = await appointments.make(session, door.person_id, new, now=NOW)
    row = f"{made}{OURS},,visit,30/11/2026 14:30,B,,,,\n"

    assert await brought(parts, sheet(row)) == ["2 unchanged"]
    assert await brought(parts, sheet(row.replace("14:30", "15:00"))) == ["2 moved"]

    async with parts.sessions() as session:
        (kept_row,) = await kept(session)
        place = session.vault.open(kept_row.place or b"")
    assert (kept_row.kind, place, kept_row.uid) == ("court", "A", None)


async def test_of_an_event_that_comes_again_one_word_tells(parts: Parts) -> None:
    assert await brought(parts, weekly(1)) == ["2 new"] * 4
    assert await brought(parts, weekly(1)) == ["2 unchanged"] * 4

    assert await times(parts) == [f"{day:02} Dec 10:00 0" for day in (1, 8, 15, 22)]
    async with parts.sessions() as session:
        first = (await kept(session))[0]
        query = select(Reminder).where(Reminder.stage == "made")
        made = list(await session.scalars(query))
    waiting = [one.subject for one in made if one.state == "waiting"]
    assert waiting == [first.id]
    assert [one.reason for one in made if one.state != "waiting"] == [TOLD_ONCE] * 3


async def test_an_event_moved_as_a_whole_doubles_nothing(parts: Parts) -> None:
    await brought(parts, weekly(1))

    assert await brought(parts, weekly(2)) == ["2 moved"] * 4

    assert await times(parts) == [f"{day:02} Dec 10:00 1" for day in (2, 9, 16, 23)]
    assert await news(parts) == ["moved"]
    assert await brought(parts, weekly(2)) == ["2 unchanged"] * 4


async def test_times_that_an_event_has_no_more_are_off(parts: Parts) -> None:
    await brought(parts, weekly(1))

    without = "EXDATE:20261208T100000"
    assert await brought(parts, weekly(1, without, count=3)) == [
        "2 unchanged",
        "2 unchanged",
        "2 cancelled",
        "2 cancelled",
    ]
    assert await times(parts) == ["01 Dec 10:00 0", "15 Dec 10:00 0"]


async def test_once_becomes_again_and_again_becomes_once(parts: Parts) -> None:
    once = calendar("DTSTART:20261201T100000")
    await brought(parts, once)

    assert await brought(parts, weekly(1)) == ["2 moved", "2 new", "2 new", "2 new"]
    assert await times(parts) == [
        "01 Dec 10:00 1",
        *(f"{day:02} Dec 10:00 0" for day in (8, 15, 22)),
    ]
    fates = await brought(parts, once)
    assert sorted(fates) == ["2 cancelled", "2 cancelled", "2 cancelled", "2 moved"]
    assert len(await times(parts)) == 1


async def test_a_file_is_brought_in_whole_or_not_at_all(parts: Parts) -> None:
    async with parts.sessions() as session:
        await import_file(session, sheet(FIRST, SECOND), "agency", NOW)
        await session.rollback()

    assert await whole(parts) == []
