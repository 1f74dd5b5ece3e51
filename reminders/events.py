"""One event of a calendar, or the times at which it comes, as rows."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from icalendar import Component, vDDDLists, vDDDTypes, vRecur

from locales import HOME
from reminders import repeating
from reminders.rows import (
    Row,
    UnreadableError,
    kept,
    kind_told,
    moment_of,
    phone_of,
    uid_of,
)


def row_of(line: int, event: Component) -> Row:
    """An event as a row, as if it came once."""
    remarks: list[str] = []
    title = _text(event, "SUMMARY")
    return Row(
        line=line,
        uid=uid_of(_text(event, "UID")),
        starts_at=moment_of(start(event)),
        phone=_phone(event),
        kind=kind_told(title),
        place=kept(_text(event, "LOCATION"), "the place", remarks),
        notes=kept(_text(event, "DESCRIPTION"), "the description", remarks),
        cancelled=_text(event, "STATUS").upper() == "CANCELLED",
        remarks=tuple(remarks),
    )


def all_times(row: Row, event: Component, now: datetime) -> list[Row]:
    """The row, or the row at each time of the coming year at which its event comes."""
    if "RRULE" not in event and "RDATE" not in event:
        return [row]
    moments = {moment_of(moment) for moment in _dates(event, "RDATE")}
    moments |= set(_by_rule(row, event, now))
    moments -= {moment_of(moment) for moment in _dates(event, "EXDATE")}
    return [
        at_time(replace(row, starts_at=moment), moment) for moment in sorted(moments)
    ]


def _by_rule(row: Row, event: Component, now: datetime) -> list[datetime]:
    if "RRULE" not in event:
        return [row.starts_at]
    rule = event["RRULE"]
    if not isinstance(rule, vRecur):
        raise repeating.NOT_READ
    return [moment_of(moment) for moment in repeating.times(rule, start(event), now)]


def at_time(row: Row, moment: datetime) -> Row:
    """The row as the one time of its event that was to be at that moment."""
    uid = f"{row.uid}/{moment_of(moment):%Y%m%dT%H%MZ}"
    return replace(row, uid=uid_of(uid))


def start(event: Component) -> datetime:
    """When an event begins; by the clock on our walls where it does not say whose."""
    return _at_home(_moment(event, "DTSTART"))


def instead_of(event: Component) -> datetime | None:
    """The time of a recurring event in whose place it comes."""
    return _moment(event, "RECURRENCE-ID") if "RECURRENCE-ID" in event else None


def sequence(event: Component) -> int:
    """How often it was changed where it was written."""
    written = event.get("SEQUENCE", 0)
    return int(written) if isinstance(written, int) else 0


def _moment(event: Component, name: str) -> datetime:
    value = event.get(name)
    if not isinstance(value, vDDDTypes):
        raise UnreadableError(
            "it has no date and time that can be read", "Give it a start."
        )
    if not isinstance(value.dt, datetime):
        raise UnreadableError(
            "it lasts a whole day, and a reminder needs a time",
            "Give the event a time of day.",
        )
    if value.dt.tzinfo is None and "TZID" in value.params:
        raise UnreadableError(
            "its time zone is not known", "Write its time in the time of this country."
        )
    return _at_home(value.dt)


def _at_home(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=HOME)


def _dates(event: Component, name: str) -> Iterator[datetime]:
    """The moments of a list; one that we cannot read may be one that is off."""
    for value in _listed(event.get(name)):
        if not isinstance(value, vDDDLists):
            raise repeating.NOT_READ
        for one in value.dts:
            if not isinstance(one.dt, datetime):
                raise repeating.NOT_READ
            yield _at_home(one.dt)


def _phone(event: Component) -> str | None:
    addresses = [str(one) for one in _listed(event.get("ATTENDEE"))]
    phones = {one for one in addresses if one.lower().startswith("tel:")}
    if len(phones) > 1:
        raise UnreadableError(
            "it names more than one phone", "Make an event for each person."
        )
    return phone_of(phones.pop()[4:]) if phones else None


def _text(event: Component, name: str) -> str:
    return str(next(iter(_listed(event.get(name))), ""))


def _listed(value: object) -> Iterable[object]:
    if isinstance(value, list):
        return value
    return [] if value is None else [value]
