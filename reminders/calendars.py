"""Files of appointments, CSV or iCalendar: each row is read or refused alone."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from icalendar import Calendar, Component

from reminders import events
from reminders.rows import Read, Refused, Row, UnreadableError
from reminders.spreadsheet import read_spreadsheet

ZIPPED = b"PK\x03\x04"
"""How a file of Excel begins that is not saved as CSV."""
BYTE_ORDERS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}

WHOLE_EVENT = re.compile(
    r"^BEGIN:VEVENT\b.*?^END:VEVENT[^\n]*$", re.IGNORECASE | re.MULTILINE | re.DOTALL
)
ZONE = re.compile(
    r"^BEGIN:VTIMEZONE\b.*?^END:VTIMEZONE[^\n]*$",
    re.IGNORECASE | re.MULTILINE | re.DOTALL,
)


@dataclass(frozen=True)
class _Found:
    """An event that could be read, with the row it would be if it came once."""

    line: int
    event: Component
    row: Row


def read(content: bytes, now: datetime) -> list[Read]:
    """Every row of a file in its order; no bytes whatever are an error.

    Events that come again are read for a year from now on.
    """
    if content.startswith(ZIPPED):
        why, what = "that is a workbook", "In Excel, save it as CSV UTF-8."
        return [Refused(1, why, what)]
    text = _text(content)
    if text.lstrip()[:15].upper() == "BEGIN:VCALENDAR":
        return sorted(_read_calendar(text, now), key=lambda row: row.line)
    return list(read_spreadsheet(text))


def _text(content: bytes) -> str:
    encoding = BYTE_ORDERS.get(content[:2])
    if encoding:
        return content.decode(encoding, errors="replace").removeprefix("\ufeff")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:  # what Excel in this country calls CSV
        return content.decode("cp1252", errors="replace")


def _read_calendar(text: str, now: datetime) -> Iterator[Read]:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    zones = "".join(f"{zone[0]}\n" for zone in ZONE.finditer(text))
    by_uid: defaultdict[str, list[_Found]] = defaultdict(list)
    for written in WHOLE_EVENT.finditer(text):
        line = text.count("\n", 0, written.start()) + 1
        read = _event(line, written[0], zones)
        if isinstance(read, Refused):
            yield read
        else:
            by_uid[read.row.uid].append(read)
    for found in by_uid.values():
        yield from _rows(found, now)


def _event(line: int, written: str, zones: str) -> _Found | Refused:
    needed = zones if "TZID=" in written.upper() else ""
    whole = f"BEGIN:VCALENDAR\n{needed}{written}\nEND:VCALENDAR\n"
    try:
        event = Calendar.from_ical(whole).walk("VEVENT")[0]
        return _Found(line, event, events.row_of(line, event))
    except UnreadableError as problem:
        return Refused(line, problem.why, problem.what_to_do)
    except Exception:  # noqa: BLE001 - what a library makes of any bytes is its own
        why, what = "that event cannot be read", "Export the calendar again."
        return Refused(line, why, what)


def _rows(found: Sequence[_Found], now: datetime) -> Iterator[Read]:
    """The rows of all events of one UID, and why any of them was refused."""
    usual: _Found | None = None
    instead: dict[str, Row] = {}
    rows: dict[str, Row] = {}
    refused: list[Refused] = []
    for one in sorted(found, key=lambda one: events.sequence(one.event)):
        try:
            moment = events.instead_of(one.event)
            if moment:
                row = events.at_time(one.row, moment)
                instead[row.uid] = row
            else:
                usual = one
                rows = {
                    row.uid: row for row in events.all_times(one.row, one.event, now)
                }
        except UnreadableError as problem:
            refused.append(Refused(one.line, problem.why, problem.what_to_do))
    whole = usual.row.uid if usual and not refused else None
    yield from refused
    for row in {**rows, **instead}.values():
        yield replace(row, series=whole)
