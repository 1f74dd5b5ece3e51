"""The calendar of a tenancy: days that come again, told before and not after."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import islice
from types import MappingProxyType
from typing import Literal

from dateutil.rrule import rrulestr

from reminders.local_time import at_home, home_day
from reminders.quiet import Quiet, settle
from reminders.stages import Planned, PlannedAnswer

type TenancyKind = Literal[
    "rent", "housing_costs", "inspection", "review", "notice", "contract_end"
]
type Every = Literal[
    "week", "fortnight", "four_weeks", "month", "three_months", "six_months", "year"
]

RULES: Mapping[Every, str] = MappingProxyType(
    {
        "week": "FREQ=WEEKLY",
        "fortnight": "FREQ=WEEKLY;INTERVAL=2",
        "four_weeks": "FREQ=WEEKLY;INTERVAL=4",
        "month": "FREQ=MONTHLY",
        "three_months": "FREQ=MONTHLY;INTERVAL=3",
        "six_months": "FREQ=MONTHLY;INTERVAL=6",
        "year": "FREQ=MONTHLY;INTERVAL=12",
    }
)

TIPS: Mapping[TenancyKind, str] = MappingProxyType(
    {
        "rent": "housing.tenancy_rent",
        "housing_costs": "housing.tenancy_housing_costs",
        "inspection": "housing.tenancy_inspection",
        "review": "housing.tenancy_review",
        "notice": "housing.tenancy_notice",
        "contract_end": "housing.tenancy_contract_end",
    }
)
"""The answer that tells of such a day and what to do if you cannot."""

DAYS_BEFORE: Mapping[TenancyKind, tuple[int, ...]] = MappingProxyType(
    {
        "rent": (3,),
        "housing_costs": (0,),
        "inspection": (2,),
        "review": (7,),
        "notice": (14,),
        # The council can help from 56 days before someone may lose a home.
        "contract_end": (56, 14),
    }
)
"""How many days before it is told: while something can still be done."""

TOLD_AT = time(10)
USELESS_AT = time(17)
"""Offices close: on the day itself nobody can be rung after this."""
LAST_DAY_OF_ALL_MONTHS = 28


@dataclass(frozen=True)
class TenancyDay:
    """One day of a tenancy, once or again and again; days, so no clock moves it."""

    kind: TenancyKind
    first: date
    every: Every | None = None
    until: date | None = None

    @property
    def rule(self) -> str:
        """When it comes, as an RRULE of iCalendar.

        The 31st is the last day of a shorter month, and so are the 29th and 30th.
        """
        if self.every is None:
            return "FREQ=DAILY;COUNT=1"
        rule = RULES[self.every]
        if "MONTHLY" in rule and self.first.day > LAST_DAY_OF_ALL_MONTHS:
            days = range(LAST_DAY_OF_ALL_MONTHS, self.first.day + 1)
            rule += f";BYMONTHDAY={','.join(map(str, days))};BYSETPOS=-1"
        return rule

    def dates(self, after: date) -> Iterator[date]:
        """Its days after that one, in order; without end where it has none."""
        start = datetime.combine(self.first, time())
        came = rrulestr(self.rule, dtstart=start).xafter(
            datetime.combine(after, time())
        )
        for moment in came:
            if self.until and moment.date() > self.until:
                return
            yield moment.date()


def next_dates(
    calendar: Iterable[TenancyDay], after: date, until: date
) -> tuple[tuple[date, TenancyDay], ...]:
    """All days of a tenancy after the first date, up to and with the last one."""
    found = [(day, one) for one in calendar for day in _up_to(one.dates(after), until)]
    return tuple(sorted(found, key=lambda one: (one[0], one[1].kind)))


def plan_tenancy(
    day: TenancyDay, quiet: Quiet, now: datetime, ahead: int = 1
) -> tuple[PlannedAnswer, ...]:
    """The reminders of the next so many times that a day of a tenancy comes."""
    yesterday = home_day(now) - timedelta(days=1)
    coming = islice(day.dates(yesterday), ahead)
    found = (
        _planned(day.kind, one, before, quiet, now)
        for one in coming
        for before in DAYS_BEFORE[day.kind]
    )
    return tuple(one for one in found if one)


def stage(kind: TenancyKind, day: date, before: int) -> str:
    """`rent:2026-12-01`; with the days before it where that kind is told twice."""
    name = f"{kind}:{day.isoformat()}"
    return name if before == DAYS_BEFORE[kind][-1] else f"{name}:{before}d"


def _planned(
    kind: TenancyKind, day: date, before: int, quiet: Quiet, now: datetime
) -> PlannedAnswer | None:
    due_at = at_home(day - timedelta(days=before), TOLD_AT)
    useless_after = at_home(day, USELESS_AT)
    if _passed_over(kind, day, before, now):
        return None
    moment = settle(due_at, useless_after, False, quiet, now)
    if moment is None:
        return None
    planned = Planned(stage(kind, day, before), moment, useless_after)
    # A value that is told as a day in the reader's language.
    return PlannedAnswer(planned, TIPS[kind], {"day": f"date:{day.isoformat()}"})


def _passed_over(kind: TenancyKind, day: date, before: int, now: datetime) -> bool:
    """Whether a later telling of the same day is due by now: one of them is enough."""
    later = [other for other in DAYS_BEFORE[kind] if other < before]
    return any(at_home(day - timedelta(days=other), TOLD_AT) <= now for other in later)


def _up_to(days: Iterator[date], until: date) -> Iterator[date]:
    for day in days:
        if day > until:
            return
        yield day
