from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import vRecur

from locales import HOME
from reminders.repeating import AHEAD, MOST, times
from reminders.rows import UnreadableError

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
MONDAY = datetime(2026, 3, 23, 10, 0, tzinfo=HOME)


def said(rule: str, starts_at: datetime = MONDAY) -> list[str]:
    found = times(vRecur.from_ical(rule), starts_at, NOW)
    return [f"{one.astimezone(UTC):%d %b %y %H:%M}" for one in found]


@pytest.mark.parametrize(
    ("rule", "first"),
    [
        ("FREQ=WEEKLY;COUNT=38", "23 Nov 26 10:00, 30 Nov 26 10:00, 07 Dec 26 10:00"),
        ("FREQ=WEEKLY;UNTIL=20261130", "23 Nov 26 10:00, 30 Nov 26 10:00"),
        ("FREQ=WEEKLY;UNTIL=20261130T100000", "23 Nov 26 10:00, 30 Nov 26 10:00"),
        ("FREQ=WEEKLY;UNTIL=20261130T095959Z", "23 Nov 26 10:00"),
        ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=10", "27 Nov 26 10:00, 25 Dec 26 10:00"),
        ("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=6", "31 Dec 26 10:00"),
        ("FREQ=YEARLY", "23 Mar 27 10:00"),
        ("FREQ=WEEKLY;COUNT=3", ""),
    ],
)
def test_it_comes_from_now_on(rule: str, first: str) -> None:
    found = said(rule)
    assert ", ".join(found[:3]) == first


def test_the_clock_on_the_wall_stays_the_same_when_the_clocks_change() -> None:
    spring = [one for one in said("FREQ=DAILY") if "Mar 27" in one]
    assert "27 Mar 27 10:00" in spring
    assert "28 Mar 27 09:00" in spring


def test_a_year_is_the_end_of_it() -> None:
    found = times(vRecur.from_ical("FREQ=DAILY"), MONDAY, NOW)
    assert len(found) <= MOST
    assert max(found) <= NOW + AHEAD


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=HOURLY;INTERVAL=5",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;INTERVAL=7;BYDAY=MO",
        "FREQ=WEEKLY;INTERVAL=0",
        "FREQ=WEEKLY;INTERVAL=-1",
        "FREQ=WEEKLY;INTERVAL=999999999",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;COUNT=2;UNTIL=20261130T100000Z;BYHOUR=99",
        "COUNT=2",
    ],
)
def test_what_may_never_end_is_not_begun(rule: str) -> None:
    try:
        read = vRecur.from_ical(rule)
    except ValueError:  # the library refuses it itself
        return
    with pytest.raises(UnreadableError):
        times(read, MONDAY, NOW)


@given(
    frequency=st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
    interval=st.integers(1, 366),
    starts_at=st.datetimes(
        datetime(2000, 1, 1),  # noqa: DTZ001 - the zone is added
        datetime(2099, 1, 1),  # noqa: DTZ001
        timezones=st.just(HOME),
    ).map(lambda one: one.replace(microsecond=0)),
)
def test_times_are_in_the_coming_year_and_in_order(
    frequency: str, interval: int, starts_at: datetime
) -> None:
    rule = vRecur.from_ical(f"FREQ={frequency};INTERVAL={interval}")

    found = times(rule, starts_at, NOW)

    assert found == sorted(set(found))
    assert all(NOW <= one <= NOW + AHEAD for one in found)
    assert all(one.time() == starts_at.time() for one in found)
