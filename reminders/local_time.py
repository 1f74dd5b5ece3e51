"""Wall clocks of the United Kingdom and the moments they show."""

from datetime import UTC, date, datetime, time

from locales import HOME


def at_home(day: date, clock: time) -> datetime:
    """The moment at which the wall clock shows that time on that day, in UTC.

    Of an hour that comes twice it is the first; of an hour that is left out, the
    moment that would have shown it if the clocks had not gone forward.
    """
    return datetime.combine(day, clock, HOME).astimezone(UTC)


def home_day(moment: datetime) -> date:
    """The day that it is at that moment in the United Kingdom."""
    return moment.astimezone(HOME).date()
