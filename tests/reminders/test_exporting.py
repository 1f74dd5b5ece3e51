from datetime import UTC, datetime, timedelta

from icalendar import Calendar
from rows import meet

from reminders import appointments
from reminders.appointments import New
from reminders.exporting import appointments_of, calendar_of
from reminders.happening import Happening
from reminders.importing import OURS, import_file
from runtime.wiring import Parts

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
SUMMER = datetime(2027, 6, 1, 9, 0, tzinfo=UTC)
WINTER = datetime(2026, 11, 30, 14, 30, tzinfo=UTC)


def title(happening: Happening) -> str:
    return f"a {happening.kind}" if happening.wording == "plain" else "an appointment"


async def exported(parts: Parts) -> bytes:
    """A person with a plain, a discreet, a moved, a cancelled and an old one."""
    async with parts.sessions.begin() as session:
        person_id = (await meet(session)).person_id
        ids = [
            await appointments.make(session, person_id, new, now=NOW)
            for new in (
                New("court", SUMMER, place="Court 1", notes="secret", wording="plain"),
                New("probation", WINTER, place="12 High Street"),
                New("health", WINTER, source="agency", uid="x"),
                New("health", WINTER + timedelta(days=1)),
                New("other", NOW - timedelta(days=31)),
            )
        ]
        await appointments.move(session, ids[2], WINTER + timedelta(hours=1), now=NOW)
        await appointments.cancel(session, ids[3], now=NOW)
    async with parts.sessions() as session:
        return calendar_of(await appointments_of(session, person_id, NOW), title, NOW)


async def test_a_calendar_says_when_and_only_of_plain_ones_what_and_where(
    parts: Parts,
) -> None:
    content = await exported(parts)

    events = Calendar.from_ical(content).walk("VEVENT")
    assert [
        (str(one["SUMMARY"]), one.get("LOCATION"), one["STATUS"], one["SEQUENCE"])
        for one in events
    ] == [
        ("an appointment", None, "CONFIRMED", 0),
        ("an appointment", None, "CONFIRMED", 1),
        ("an appointment", None, "CANCELLED", 1),
        ("a court", "Court 1", "CONFIRMED", 0),
    ]
    assert b"secret" not in content
    assert b"probation" not in content


async def test_times_are_by_the_clock_on_the_wall(parts: Parts) -> None:
    content = (await exported(parts)).decode()

    assert "DTSTART;TZID=Europe/London:20270601T100000" in content
    assert "DTSTART;TZID=Europe/London:20261130T143000" in content
    assert "BEGIN:VTIMEZONE" in content


async def test_the_import_reads_it_back_as_unchanged(parts: Parts) -> None:
    content = await exported(parts)

    assert content.decode().count(OURS) == 4
    async with parts.sessions.begin() as session:
        fates = await import_file(session, content, "anybody", NOW)

    assert [fate.what for fate in fates] == ["unchanged"] * 4
