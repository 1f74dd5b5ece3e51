"""Which days offices are open: weekdays that are no bank holiday, in either nation."""

from datetime import date, timedelta
from functools import cache

from dialogues.facts import facts

SATURDAY = 5


def is_working_day(day: date) -> bool:
    """Whether offices open on that day."""
    return day.weekday() < SATURDAY and day not in bank_holidays()


def next_working_day(day: date) -> date:
    """The first day after it on which offices open."""
    following = day + timedelta(days=1)
    return following if is_working_day(following) else next_working_day(following)


@cache
def bank_holidays() -> frozenset[date]:
    """The bank holidays that we hold as facts."""
    return frozenset(
        fact.value
        for key, fact in facts().items()
        if key.startswith("bank_holiday_") and isinstance(fact.value, date)
    )
