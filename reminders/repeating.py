"""The times of an event that comes again and again, for a year and no more."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from types import MappingProxyType

from dateutil.rrule import rrulestr
from icalendar import vRecur

from locales import HOME
from reminders.rows import UnreadableError

AHEAD = timedelta(days=366)
MOST = 366
"""Times of one event that are written down."""
LONGEST_INTERVAL = 366

ENDS = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST"})
READ: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "DAILY": ENDS,
        "WEEKLY": ENDS | {"BYDAY"},
        "MONTHLY": ENDS | {"BYDAY", "BYMONTHDAY", "BYSETPOS"},
        "YEARLY": ENDS,
    }
)
"""What a rule may say. Others can ask for days that never come, for ever."""

NOT_READ = UnreadableError(
    "it comes again in a way that we cannot read",
    "Write the times out, an event for each.",
)


def times(rule: vRecur, starts_at: datetime, now: datetime) -> list[datetime]:
    """When it comes from now on, by the clock on the wall where it was written."""
    if not _is_read(rule):
        raise NOT_READ
    starts_at = starts_at.replace(microsecond=0)  # as calendars have it
    try:
        found = rrulestr(_text(rule, starts_at), dtstart=starts_at)
        return list(_until(found.xafter(now, inc=True), now + AHEAD))
    except (ArithmeticError, LookupError, TypeError, ValueError):
        raise NOT_READ from None


def _until(moments: Iterator[datetime], last: datetime) -> Iterator[datetime]:
    for number, moment in enumerate(moments):
        if moment > last or number == MOST:
            return
        yield moment


def _is_read(rule: vRecur) -> bool:
    frequency = _one(rule, "FREQ")
    parts = {str(name).upper() for name in rule}
    if not parts <= READ.get(str(frequency), frozenset()):
        return False
    interval = _one(rule, "INTERVAL")
    return interval is None or (
        isinstance(interval, int) and 1 <= interval <= LONGEST_INTERVAL
    )


def _one(rule: vRecur, name: str) -> object:
    values = rule.get(name)
    return values[0] if isinstance(values, list) and len(values) == 1 else values


def _text(rule: vRecur, starts_at: datetime) -> str:
    """The rule with its end as the library wants it: in UTC, whatever was written."""
    written = dict(rule)
    end = _one(rule, "UNTIL")
    if isinstance(end, date):
        written["UNTIL"] = [_moment(end, starts_at)]
    whole: bytes = vRecur(written).to_ical()  # type: ignore[no-untyped-call]
    return whole.decode()


def _moment(end: date, starts_at: datetime) -> datetime:
    if not isinstance(end, datetime):
        end = datetime.combine(end, datetime.max.time().replace(microsecond=0))
    zone = starts_at.tzinfo or HOME
    return (end if end.tzinfo else end.replace(tzinfo=zone)).astimezone(UTC)
