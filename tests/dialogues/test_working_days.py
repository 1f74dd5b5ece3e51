from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogues.working_days import bank_holidays, is_working_day, next_working_day

DAYS = st.dates(date(2026, 11, 23), date(2028, 12, 31))


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2026, 11, 27), True),  # a Friday
        (date(2026, 11, 28), False),
        (date(2026, 11, 29), False),
        (date(2026, 12, 25), False),
        (date(2026, 12, 28), False),  # instead of Boxing Day, a Saturday
        (date(2027, 3, 26), False),  # Good Friday
        (date(2028, 1, 3), False),
    ],
)
def test_offices_are_open_on_weekdays_but_for_bank_holidays(
    day: date, works: bool
) -> None:
    assert is_working_day(day) is works


def test_all_bank_holidays_that_were_announced_are_known() -> None:
    years = [day.year for day in bank_holidays()]
    assert [years.count(year) for year in (2026, 2027, 2028)] == [2, 8, 8]


@given(DAYS)
def test_the_next_working_day_is_the_first_one_that_comes(day: date) -> None:
    found = next_working_day(day)
    assert found > day
    assert is_working_day(found)
    between = (day + timedelta(days=n) for n in range(1, (found - day).days))
    assert not any(is_working_day(one) for one in between)
