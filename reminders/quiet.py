"""When a person is left in peace, and when a reminder goes because of it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import Literal

from holidays import HolidayBase, country_holidays

from locales import HOME
from reminders.local_time import home_day

type Nation = Literal["England", "Wales"]

SUBDIVISIONS: dict[Nation, str] = {"England": "ENG", "Wales": "WLS"}
SATURDAY = 5

LONGEST_QUIET = 14
"""Days: who is never free in that time is never free."""
BEFORE_QUIET = timedelta(minutes=30)
"""What goes before a quiet time goes this long before it, so that it can arrive."""
INSTANT = timedelta.resolution

type Hours = tuple[time, time]
"""From the first time up to the second, over midnight if it is the earlier one."""


@dataclass(frozen=True)
class Quiet:
    """The hours and days in which a person gets no reminder."""

    start: time = time(20)
    end: time = time(8)
    """The usual hours; start and end are the same where there are none."""
    curfew: tuple[Hours, ...] = ()
    """More such hours, those of a curfew."""
    weekends: bool = False
    """Whether whole weekends are quiet."""
    bank_holidays: bool = False
    """Whether whole bank holidays are quiet."""
    nation: Nation = "England"
    """Whose bank holidays."""

    @property
    def hours(self) -> tuple[Hours, ...]:
        """All hours of a day that are quiet."""
        return ((self.start, self.end), *self.curfew)

    def covers(self, moment: datetime) -> bool:
        """Whether it is quiet then, by the clock on the wall."""
        local = moment.astimezone(HOME)
        return self.closed(local.date()) or any(
            _within(local.time(), hours) for hours in self.hours
        )

    def closed(self, day: date) -> bool:
        """Whether that whole day is quiet."""
        weekend = self.weekends and day.weekday() >= SATURDAY
        return weekend or (self.bank_holidays and is_bank_holiday(day, self.nation))


def settle(
    due_at: datetime,
    useless_after: datetime,
    urgent: bool,
    quiet: Quiet,
    now: datetime,
) -> datetime | None:
    """The moment at which a reminder may go, or None if there is none.

    What falls into a quiet time waits for its end. If it were useless by then it goes
    before the quiet time instead. If that is past as well, it goes at its own time if
    it is urgent, and is left out if it is not.
    """
    wanted = max(due_at, now)
    if wanted >= useless_after:
        return None
    if not quiet.covers(wanted):
        return wanted
    after = _end_of_quiet(wanted, quiet)
    if after and after < useless_after:
        return after
    return _before_quiet(wanted, quiet, now) or (wanted if urgent else None)


def is_bank_holiday(day: date, nation: Nation) -> bool:
    """Whether that day is a bank holiday in that nation."""
    return day in _bank_holidays(nation)


def is_working_day(day: date, nation: Nation) -> bool:
    """Whether offices open on that day."""
    return day.weekday() < SATURDAY and not is_bank_holiday(day, nation)


@cache
def _bank_holidays(nation: Nation) -> HolidayBase:
    return country_holidays("GB", subdiv=SUBDIVISIONS[nation])


def _within(clock: time, hours: Hours) -> bool:
    start, end = hours
    if start <= end:
        return start <= clock < end
    return clock >= start or clock < end


def _end_of_quiet(moment: datetime, quiet: Quiet) -> datetime | None:
    days = (home_day(moment) + timedelta(days=n) for n in range(LONGEST_QUIET))
    turns = (turn for day in days for turn in _turns(day, quiet) if turn > moment)
    return next((turn for turn in turns if not quiet.covers(turn)), None)


def _before_quiet(moment: datetime, quiet: Quiet, now: datetime) -> datetime | None:
    """The last good moment before the quiet time that holds this one."""
    begins = _start_of_quiet(moment, quiet)
    if begins is None or begins <= now:
        return None
    early = max(begins - BEFORE_QUIET, now)
    return early if not quiet.covers(early) else begins - INSTANT


def _start_of_quiet(moment: datetime, quiet: Quiet) -> datetime | None:
    days = (home_day(moment) - timedelta(days=n) for n in range(LONGEST_QUIET))
    turns = (
        turn for day in days for turn in reversed(_turns(day, quiet)) if turn <= moment
    )
    return next((turn for turn in turns if not quiet.covers(turn - INSTANT)), None)


def _turns(day: date, quiet: Quiet) -> list[datetime]:
    """The moments of a day, in order, at which quiet may begin or end.

    An hour that comes twice turns twice; and since the clocks change at one o'clock
    in UTC, so may that moment.
    """
    clocks = {time(), *(clock for hours in quiet.hours for clock in hours)}
    local = (
        datetime.combine(day, clock, HOME).replace(fold=fold)
        for clock in clocks
        for fold in (0, 1)
    )
    change = datetime.combine(day, time(1), UTC)
    return sorted({change, *(turn.astimezone(UTC) for turn in local)})
