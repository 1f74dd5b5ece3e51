from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dialogues.working_days import bank_holidays
from locales import HOME
from reminders.quiet import (
    BEFORE_QUIET,
    Quiet,
    is_bank_holiday,
    is_working_day,
    settle,
)

NIGHT = Quiet()
NEVER = Quiet(time(0), time(0))
ALWAYS = Quiet(time(8), time(20), ((time(20), time(8)),))

# Around both clock changes, a leap day, Christmas, Easter and a usual week.
DAYS = st.sampled_from(
    [
        date(2026, 3, 28),
        date(2026, 10, 24),
        date(2028, 2, 28),
        date(2026, 12, 24),
        date(2027, 3, 25),
        date(2026, 11, 23),
    ]
)
CLOCKS = st.builds(time, st.integers(0, 23), st.sampled_from([0, 30]))
MOMENTS = st.builds(
    lambda day, minutes: (
        datetime.combine(day, time(), UTC) + timedelta(minutes=minutes)
    ),
    DAYS,
    st.integers(0, 3 * 24 * 60),
)
QUIETS = st.builds(
    Quiet,
    CLOCKS,
    CLOCKS,
    st.lists(st.tuples(CLOCKS, CLOCKS), max_size=2).map(tuple),
    st.booleans(),
    st.booleans(),
    st.sampled_from(["England", "Wales"]),
)


def home(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=HOME)


def settled(due: str, useless: str, now: str, quiet: Quiet = NIGHT) -> str | None:
    found = settle(home(due), home(useless), False, quiet, home(now))
    return found.astimezone(HOME).strftime("%Y-%m-%d %H:%M") if found else None


def test_what_is_due_by_day_goes_when_it_is_due() -> None:
    due = "2026-11-24 10:00"
    assert settled(due, "2026-11-25 10:00", "2026-11-23 09:00") == due


@pytest.mark.parametrize("due", ["2026-11-23 20:00", "2026-11-24 07:59"])
def test_what_is_due_by_night_waits_for_the_morning(due: str) -> None:
    found = settled(due, "2026-11-24 10:00", "2026-11-23 09:00")
    assert found == "2026-11-24 08:00"


def test_what_could_not_wait_goes_before_the_night() -> None:
    found = settled("2026-11-24 06:00", "2026-11-24 08:00", "2026-11-23 09:00")
    assert found == "2026-11-23 19:30"


def test_what_is_asked_for_just_before_the_night_goes_at_once() -> None:
    found = settled("2026-11-24 06:00", "2026-11-24 08:00", "2026-11-23 19:45")
    assert found == "2026-11-23 19:45"


def test_in_the_night_only_what_is_urgent_may_go() -> None:
    due, useless, now = (
        home(text)
        for text in ("2026-11-24 06:00", "2026-11-24 08:00", "2026-11-23 21:00")
    )
    assert settle(due, useless, False, NIGHT, now) is None
    assert settle(due, useless, True, NIGHT, now) == due


def test_what_the_night_has_overtaken_does_not_go_in_it() -> None:
    due, useless = "2026-11-24 06:00", "2026-11-24 08:00"
    assert settled(due, useless, "2026-11-23 20:00") is None
    assert settled(due, useless, "2026-11-23 20:10") is None


def test_what_is_urgent_still_waits_if_it_can() -> None:
    due, useless = home("2026-11-23 21:00"), home("2026-11-24 10:00")
    assert settle(due, useless, True, NIGHT, due) == home("2026-11-24 08:00")


def test_what_is_useless_at_its_time_does_not_go() -> None:
    at = home("2026-11-24 10:00")
    assert settle(at, at, True, NIGHT, at - timedelta(days=1)) is None
    early = at - timedelta(hours=1)
    assert settle(early, at, True, NIGHT, at) is None


def test_a_moved_clock_does_not_move_the_morning() -> None:
    for night in ("2026-03-29", "2026-10-25"):
        found = settled(f"{night} 00:30", f"{night} 12:00", f"{night} 00:00")
        assert found == f"{night} 08:00"


def test_an_hour_that_comes_twice_is_quiet_twice() -> None:
    quiet = Quiet(time(1, 30), time(1, 45))
    first, second = (home("2026-10-25 01:35").replace(fold=fold) for fold in (0, 1))
    assert quiet.covers(first)
    assert quiet.covers(second)
    assert not quiet.covers(first + timedelta(minutes=30))


def test_a_quiet_time_that_comes_twice_ends_twice() -> None:
    quiet = Quiet(time(1, 30), time(1, 45))
    day = datetime(2026, 10, 25, tzinfo=UTC)
    for hour in (0, 1):
        due = day + timedelta(hours=hour, minutes=35)
        found = settle(due, due + timedelta(hours=9), False, quiet, due)
        assert found == due + timedelta(minutes=10)


def test_a_quiet_time_may_end_in_an_hour_that_is_left_out() -> None:
    quiet = Quiet(time(0), time(1, 30))
    found = settled("2026-03-29 00:30", "2026-03-29 12:00", "2026-03-29 00:00", quiet)
    assert found == "2026-03-29 02:00"


def test_closed_days_wait_for_the_next_open_one() -> None:
    closed = Quiet(weekends=True, bank_holidays=True)
    found = settled("2026-12-25 10:00", "2026-12-30 10:00", "2026-12-01 09:00", closed)
    assert found == "2026-12-29 08:00"
    found = settled("2026-12-26 10:00", "2026-12-28 15:00", "2026-12-01 09:00", closed)
    assert found == "2026-12-24 19:30"


def test_a_weekend_is_saturday_and_sunday() -> None:
    closed = [Quiet(weekends=True).closed(date(2026, 11, day)) for day in range(27, 31)]
    assert closed == [False, True, True, False]


def test_a_curfew_is_quiet_as_well() -> None:
    curfew = Quiet(curfew=((time(19), time(9)),))
    found = settled("2026-11-24 08:00", "2026-11-24 08:30", "2026-11-23 09:00", curfew)
    assert found == "2026-11-23 18:30"


def test_who_is_never_free_gets_only_what_is_urgent() -> None:
    at = home("2026-11-24 10:00")
    later = at + timedelta(days=30)
    assert settle(at, later, False, ALWAYS, at) is None
    assert settle(at, later, True, ALWAYS, at) == at


def test_a_short_gap_between_quiet_times_is_used() -> None:
    quiet = Quiet(time(20), time(8), ((time(8, 10), time(12)),))
    found = settled("2026-11-24 09:00", "2026-11-24 11:00", "2026-11-24 08:00", quiet)
    assert found == "2026-11-24 08:00"
    found = settled("2026-11-24 09:00", "2026-11-24 11:00", "2026-11-24 07:00", quiet)
    assert found == "2026-11-24 08:09"


def test_our_bank_holidays_are_those_we_hold_as_facts() -> None:
    for nation in ("England", "Wales"):
        assert all(is_bank_holiday(day, nation) for day in bank_holidays())
        assert not is_bank_holiday(date(2026, 11, 24), nation)
        assert not is_working_day(date(2026, 12, 28), nation)
        assert not is_working_day(date(2026, 11, 28), nation)
        assert is_working_day(date(2026, 11, 27), nation)


@given(MOMENTS, st.integers(1, 5000), MOMENTS, QUIETS, st.booleans())
def test_nothing_goes_when_it_may_not(
    due: datetime, minutes: int, now: datetime, quiet: Quiet, urgent: bool
) -> None:
    useless = due + timedelta(minutes=minutes)
    found = settle(due, useless, urgent, quiet, now)
    if found:
        assert now <= found < useless
        assert urgent or not quiet.covers(found)
        assert found >= due or quiet.covers(max(due, now))
    if urgent:
        assert (found is None) == (max(due, now) >= useless)


@given(MOMENTS, st.integers(1, 60 * 40), QUIETS)
def test_a_walk_minute_by_minute_finds_the_same(
    due: datetime, minutes: int, quiet: Quiet
) -> None:
    now, useless = due - timedelta(days=2), due + timedelta(minutes=minutes)
    found = settle(due, useless, False, quiet, now)
    steps = range(minutes)
    later = (due + timedelta(minutes=n) for n in steps)
    waiting = next((one for one in later if not quiet.covers(one)), None)
    if waiting:
        assert found == waiting
        return
    earlier = (due - timedelta(minutes=n) for n in range(2 * 24 * 60 + 1))
    before = next((one for one in earlier if not quiet.covers(one)), None)
    assert (found is None) == (before is None)
    if found and before:
        assert before - BEFORE_QUIET <= found < before + timedelta(minutes=1)


@given(DAYS, QUIETS)
def test_quiet_follows_the_wall_clock_alone(day: date, quiet: Quiet) -> None:
    assume(not quiet.closed(day))
    noon = datetime.combine(day, time(12), HOME)
    quarter = timedelta(minutes=15)
    hours = [noon + n * quarter for n in range(-40, 40)]
    for one, other in pairwise(hours):
        if one.date() == other.date() == day:
            expected = any(
                (start <= other.time() < end)
                if start <= end
                else (other.time() >= start or other.time() < end)
                for start, end in quiet.hours
            )
            assert quiet.covers(other.astimezone(UTC)) == expected
