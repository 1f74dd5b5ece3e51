from datetime import UTC, date, datetime, time

import pytest

from reminders.local_time import at_home, home_day


@pytest.mark.parametrize(
    ("day", "clock", "moment"),
    [
        ("2026-11-24", "10:00", "2026-11-24T10:00"),
        ("2026-07-01", "10:00", "2026-07-01T09:00"),
        ("2026-03-29", "00:59", "2026-03-29T00:59"),
        ("2026-03-29", "01:30", "2026-03-29T01:30"),  # left out: shown as 2:30
        ("2026-03-29", "02:00", "2026-03-29T01:00"),
        ("2026-10-25", "01:30", "2026-10-25T00:30"),  # twice: the first
        ("2026-10-25", "02:00", "2026-10-25T02:00"),
        ("2028-02-29", "10:00", "2028-02-29T10:00"),
    ],
)
def test_a_wall_clock_is_a_moment(day: str, clock: str, moment: str) -> None:
    found = at_home(date.fromisoformat(day), time.fromisoformat(clock))
    assert found == datetime.fromisoformat(moment).replace(tzinfo=UTC)
    assert found.tzinfo is UTC


def test_a_day_begins_at_midnight_of_the_wall_clock() -> None:
    assert home_day(datetime(2026, 7, 1, 22, 59, tzinfo=UTC)) == date(2026, 7, 1)
    assert home_day(datetime(2026, 7, 1, 23, 0, tzinfo=UTC)) == date(2026, 7, 2)
