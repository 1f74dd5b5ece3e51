from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event

from reminders.calendars import read
from reminders.rows import Refused, Row
from reminders.spreadsheet import TEMPLATE

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
PHONE = "+447700900123"
BEGINNING = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
OWN_ZONE = (
    "BEGIN:VTIMEZONE\r\nTZID:Ours\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
    "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0200\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
)
PIECES = st.sampled_from(
    [
        "UID:a", "UID:", "DTSTART:20261130T143000", "DTSTART;VALUE=DATE:20261130",
        "DTSTART;TZID=Europe/London:20261130T143000", "DTSTART:99999999T999999",
        "RRULE:FREQ=WEEKLY", "RRULE:FREQ=SECONDLY", "RRULE:x", "RRULE:",
        "RRULE:FREQ=MONTHLY;BYDAY=5MO,-5FR;BYSETPOS=9;INTERVAL=12",
        "EXDATE:20261130T143000", "EXDATE:x", "RDATE:20261201T090000,x",
        "RDATE;VALUE=PERIOD:20261201T090000/PT1H", "RECURRENCE-ID:20261130T143000",
        "RECURRENCE-ID;VALUE=DATE:20261130", "SEQUENCE:2", "SEQUENCE:x",
        "ATTENDEE:tel:07700900123", "ATTENDEE:mailto:sam@example.org",
        "STATUS:CANCELLED", "SUMMARY:Court", "SUMMARY", "BEGIN:VALARM", "END:VALARM",
        "BEGIN:VEVENT", "END:VEVENT", "DESCRIPTION:\\n\\,\\", " folded", ":", ";", "\0",
    ]
)  # fmt: skip


def calendar(*events: str) -> bytes:
    whole = "".join(f"BEGIN:VEVENT\r\n{one}\r\nEND:VEVENT\r\n" for one in events)
    return f"{BEGINNING}{whole}END:VCALENDAR\r\n".encode()


def event(*more: str, uid: str = "a", starts: str = ":20261130T143000") -> str:
    return "\r\n".join([f"UID:{uid}", f"DTSTART{starts}", *more])


def only(content: bytes) -> Row:
    (row,) = read(content, NOW)
    assert isinstance(row, Row)
    return row


def refused(content: bytes) -> Refused:
    (row,) = read(content, NOW)
    assert isinstance(row, Refused)
    assert row.what_to_do
    return row


def test_an_event_is_read() -> None:
    row = only(
        calendar(
            event(
                "SUMMARY:Probation\\, review",
                "LOCATION:12 High Street",
                "DESCRIPTION:ring before",
                f"ATTENDEE;CN=Sam:tel:{PHONE}",
            )
        )
    )

    assert row == Row(
        line=3,
        uid="a",
        starts_at=datetime(2026, 11, 30, 14, 30, tzinfo=UTC),
        phone=PHONE,
        kind="probation",
        place="12 High Street",
        notes="ring before",
        series="a",
    )


@pytest.mark.parametrize(
    ("starts", "hour"),
    [
        (":20260601T100000", 9),
        (":20260601T100000Z", 10),
        (";TZID=Europe/London:20260601T100000", 9),
        (";TZID=GMT Standard Time:20260601T100000", 9),
        (";TZID=Europe/Paris:20260601T100000", 8),
        (";TZID=Ours:20260601T100000", 8),
    ],
)
def test_a_start_says_whose_clock_or_means_ours(starts: str, hour: int) -> None:
    content = calendar(event(starts=starts)).decode()
    content = content.replace(BEGINNING, BEGINNING + OWN_ZONE)

    assert only(content.encode()).starts_at == datetime(2026, 6, 1, hour, tzinfo=UTC)


@pytest.mark.parametrize(
    ("written", "why"),
    [
        (event(starts=";VALUE=DATE:20261130"), "whole day"),
        (event(starts=";TZID=Nowhere/Land:20261130T143000"), "time zone"),
        (event(starts=":soon"), "no date and time"),
        (event(uid=""), "no uid"),
        ("UID:a", "no date and time"),
        (event("ATTENDEE:tel:0"), "no phone number"),
        (event(f"ATTENDEE:tel:{PHONE}", "ATTENDEE:tel:07700900456"), "more than one"),
        (event("RRULE:FREQ=SECONDLY"), "comes again"),
        (event("RRULE:FREQ=WEEKLY", "RRULE:FREQ=DAILY"), "comes again"),
        (event("RECURRENCE-ID;VALUE=DATE:20261130"), "whole day"),
    ],
)
def test_an_event_that_cannot_be_kept_is_refused_kindly(written: str, why: str) -> None:
    told = refused(calendar(written))

    assert why in told.why
    assert told.line == 3


def test_one_bad_event_does_not_hold_up_the_others() -> None:
    good, bad = event(uid="good"), event(uid="bad", starts=":soon")

    first, second, third = read(calendar(bad, good, "DTSTART;;=:"), NOW)

    assert isinstance(second, Row)
    assert (first.line, second.line, third.line) == (3, 7, 11)
    assert isinstance(first, Refused)
    assert isinstance(third, Refused)


def test_of_one_event_twice_the_newest_counts() -> None:
    new = event("SEQUENCE:2", starts=":20261201T090000")
    old = event("SEQUENCE:1")

    assert only(calendar(new, old)).starts_at.day == 1
    assert only(calendar(old, new)).starts_at.day == 1


def test_a_cancelled_event_is_read_as_cancelled() -> None:
    assert only(calendar(event("STATUS:cancelled"))).cancelled


def rows(*events: str) -> list[str]:
    found = [row for row in read(calendar(*events), NOW) if isinstance(row, Row)]
    assert {row.series for row in found} <= {"a"}
    return [
        f"{row.uid} {row.starts_at:%d %b %H:%M}{' off' * row.cancelled}"
        for row in found
    ]


def test_an_event_that_comes_again_is_read_time_by_time() -> None:
    assert rows(
        event("RRULE:FREQ=WEEKLY;COUNT=4", "EXDATE:20261207T143000"),
        event("RECURRENCE-ID:20261214T143000", starts=":20261215T090000"),
        event("RECURRENCE-ID:20261221T143000", "STATUS:CANCELLED"),
    ) == [
        "a/20261130T1430Z 30 Nov 14:30",
        "a/20261214T1430Z 15 Dec 09:00",
        "a/20261221T1430Z 30 Nov 14:30 off",
    ]


def test_times_can_be_listed() -> None:
    assert rows(event("RDATE:20261201T090000,20261202T090000")) == [
        "a/20261130T1430Z 30 Nov 14:30",
        "a/20261201T0900Z 01 Dec 09:00",
        "a/20261202T0900Z 02 Dec 09:00",
    ]


def test_where_not_all_times_are_known_none_is_taken_for_gone() -> None:
    instead = event("RECURRENCE-ID:20261214T143000", starts=":20261215T090000")
    for usual in (event("RRULE:FREQ=SECONDLY"), event(starts=":soon")):
        found = read(calendar(usual, instead), NOW)
        assert [row.series for row in found if isinstance(row, Row)] == [None]


def test_a_file_is_known_by_what_is_in_it() -> None:
    assert isinstance(read(TEMPLATE.encode(), NOW)[0], Row)
    assert isinstance(read(TEMPLATE.encode("utf-8-sig"), NOW)[0], Row)
    assert isinstance(read(TEMPLATE.encode("utf-16"), NOW)[0], Row)
    assert "workbook" in refused(b"PK\x03\x04rest").why
    assert "columns" in refused(b"").why
    assert read(b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", NOW) == []


def test_a_pound_sign_of_an_old_excel_is_read() -> None:
    content = "uid,starts,bring\na,30/11/2026 14:30,£5\n".encode("cp1252")

    assert only(content).bring == "£5"


@given(st.binary())
def test_no_bytes_are_an_error(content: bytes) -> None:
    assert all(row.line >= 1 for row in read(content, NOW))


@given(st.lists(st.tuples(st.integers(20, 200), st.integers(0, 255)), min_size=1))
def test_no_broken_calendar_is_an_error(holes: list[tuple[int, int]]) -> None:
    content = bytearray(
        calendar(event(f"ATTENDEE:tel:{PHONE}", "RRULE:FREQ=WEEKLY"), event(uid="b"))
    )
    for where, byte in holes:
        content[where] = byte

    assert all(row.line >= 1 for row in read(bytes(content), NOW))


@given(st.lists(st.lists(PIECES, max_size=9), max_size=3))
def test_no_parts_of_an_event_are_an_error(events: list[list[str]]) -> None:
    content = calendar(*("\r\n".join(pieces) for pieces in events))

    assert all(row.line >= 1 for row in read(content, NOW))


@given(
    uid=st.text(
        st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1
    ),
    starts_at=st.datetimes(
        datetime(2001, 1, 1),  # noqa: DTZ001 - the zone is added
        datetime(2099, 1, 1),  # noqa: DTZ001
        timezones=st.just(UTC),
    ),
    place=st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"])),
    cancelled=st.booleans(),
)
def test_what_was_written_is_read(
    uid: str, starts_at: datetime, place: str, cancelled: bool
) -> None:
    starts_at = starts_at.replace(microsecond=0)
    written = Event(UID=uid[:200])
    written.add("dtstart", starts_at)
    written.add("location", place)
    written.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    whole = Calendar()
    whole.add_component(written)

    row = only(whole.to_ical())

    assert (row.uid, row.starts_at) == (uid[:200], starts_at)
    assert (row.place, row.cancelled) == (place[:300], cancelled)
