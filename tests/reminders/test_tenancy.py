from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, pairwise

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from dialogues.catalogue import answers
from dialogues.rendering import Reader, render
from dialogues.replies import Cue
from locales import HOME, language
from reminders.local_time import home_day
from reminders.quiet import Quiet
from reminders.tenancy import (
    DAYS_BEFORE,
    RULES,
    TIPS,
    Every,
    TenancyDay,
    next_dates,
    plan_tenancy,
)

NIGHT = Quiet()


def days(first: str, every: Every | None, count: int = 4) -> list[str]:
    day = date.fromisoformat(first)
    found = TenancyDay("rent", day, every).dates(day - timedelta(days=1))
    return [f"{one:%d %b %y}" for one in islice(found, count)]


@pytest.mark.parametrize(
    ("first", "every", "told"),
    [
        ("2026-11-27", "week", "27 Nov 26, 04 Dec 26, 11 Dec 26, 18 Dec 26"),
        ("2026-11-27", "fortnight", "27 Nov 26, 11 Dec 26, 25 Dec 26, 08 Jan 27"),
        ("2026-11-27", "four_weeks", "27 Nov 26, 25 Dec 26, 22 Jan 27, 19 Feb 27"),
        ("2026-11-01", "month", "01 Nov 26, 01 Dec 26, 01 Jan 27, 01 Feb 27"),
        ("2027-12-31", "month", "31 Dec 27, 31 Jan 28, 29 Feb 28, 31 Mar 28"),
        ("2026-12-30", "month", "30 Dec 26, 30 Jan 27, 28 Feb 27, 30 Mar 27"),
        ("2027-01-29", "month", "29 Jan 27, 28 Feb 27, 29 Mar 27, 29 Apr 27"),
        ("2026-11-30", "three_months", "30 Nov 26, 28 Feb 27, 30 May 27, 30 Aug 27"),
        ("2026-11-30", "six_months", "30 Nov 26, 30 May 27, 30 Nov 27, 30 May 28"),
        ("2028-02-29", "year", "29 Feb 28, 28 Feb 29, 28 Feb 30, 28 Feb 31"),
        ("2026-11-30", None, "30 Nov 26"),
    ],
)
def test_days_come_again(first: str, every: Every | None, told: str) -> None:
    assert ", ".join(days(first, every)) == told


def test_days_end() -> None:
    rent = TenancyDay("rent", date(2026, 11, 27), "week", until=date(2026, 12, 11))
    assert list(rent.dates(date(2026, 11, 27))) == [
        date(2026, 12, 4),
        date(2026, 12, 11),
    ]


def test_a_calendar_is_told_in_order() -> None:
    rent = TenancyDay("rent", date(2026, 12, 1), "month")
    end = TenancyDay("contract_end", date(2027, 1, 1))
    found = next_dates((end, rent), date(2026, 12, 1), date(2027, 2, 1))
    assert found == (
        (date(2027, 1, 1), end),
        (date(2027, 1, 1), rent),
        (date(2027, 2, 1), rent),
    )


def test_every_kind_has_a_tip_that_we_can_say() -> None:
    assert TIPS.keys() == DAYS_BEFORE.keys()
    for tip in TIPS.values():
        assert "{day}" in answers()[tip].words.first


def planned(day: TenancyDay, now: str, ahead: int = 1) -> list[tuple[str, str]]:
    moment = datetime.fromisoformat(now).replace(tzinfo=HOME)
    return [
        (
            one.planned.stage,
            one.planned.due_at.astimezone(HOME).strftime("%d %b %H:%M"),
        )
        for one in plan_tenancy(day, NIGHT, moment, ahead)
    ]


RENT = TenancyDay("rent", date(2026, 12, 1), "month")
END = TenancyDay("contract_end", date(2027, 3, 1))


def test_rent_is_told_days_before_while_something_can_be_done() -> None:
    assert planned(RENT, "2026-11-24 10:00", 2) == [
        ("rent:2026-12-01", "28 Nov 10:00"),
        ("rent:2027-01-01", "29 Dec 10:00"),
    ]


def test_what_is_told_has_its_day_as_the_reader_is_told_days() -> None:
    (rent,) = plan_tenancy(RENT, NIGHT, datetime(2026, 11, 24, tzinfo=UTC))
    cue = Cue(rent.answer, rent.values)
    said = render(cue, Reader("en"), date(2026, 11, 24)).text
    whole = language("en").full_day(date(2026, 12, 1))
    assert said.startswith(f"Your rent is due on {whole}.")


def test_what_was_entered_late_is_told_at_once_or_not_at_all() -> None:
    assert planned(RENT, "2026-11-30 15:00") == [("rent:2026-12-01", "30 Nov 15:00")]
    assert planned(RENT, "2026-11-30 21:00") == [("rent:2026-12-01", "01 Dec 08:00")]
    assert planned(RENT, "2026-12-01 17:00") == []
    assert planned(RENT, "2026-12-02 09:00") == [("rent:2027-01-01", "29 Dec 10:00")]


def test_the_end_of_a_contract_is_told_when_the_council_can_help() -> None:
    assert planned(END, "2026-11-24 10:00") == [
        ("contract_end:2027-03-01:56d", "04 Jan 10:00"),
        ("contract_end:2027-03-01", "15 Feb 10:00"),
    ]


def test_of_two_that_are_both_late_one_is_enough() -> None:
    assert planned(END, "2027-02-20 10:00") == [
        ("contract_end:2027-03-01", "20 Feb 10:00")
    ]


def test_at_its_time_the_later_telling_is_enough() -> None:
    assert planned(END, "2027-02-15 10:00") == [
        ("contract_end:2027-03-01", "15 Feb 10:00")
    ]


DATES = st.dates(date(2026, 1, 1), date(2029, 12, 31))
CALENDARS = st.builds(
    TenancyDay, st.sampled_from(sorted(TIPS)), DATES, st.sampled_from(list(RULES))
)


@given(CALENDARS, DATES)
def test_no_day_is_lost_and_none_comes_twice(day: TenancyDay, after: date) -> None:
    found = list(islice(day.dates(after), 15))
    assert len(found) == 15
    assert all(one > after and one >= day.first for one in found)
    months = {"month": 1, "three_months": 3, "six_months": 6, "year": 12}
    if day.every in months:
        step = months[day.every]
        expected = {day.first + relativedelta(months=step * n) for n in range(76)}
        assert set(found) <= expected
    for one, other in pairwise(found):
        apart = (other - one).days
        weeks = {"week": 7, "fortnight": 14, "four_weeks": 28}
        if day.every in weeks:
            assert apart == weeks[day.every]
        else:
            assert apart >= 28


@given(
    CALENDARS,
    st.integers(0, 3 * 365 * 24 * 60),
    st.builds(time, st.integers(0, 23)),
    st.builds(time, st.integers(0, 23)),
    st.booleans(),
)
def test_no_plan_breaks_a_promise(
    day: TenancyDay, minutes: int, start: time, end: time, weekends: bool
) -> None:
    now = datetime(2026, 6, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    quiet = Quiet(start, end, weekends=weekends)
    found = [one.planned for one in plan_tenancy(day, quiet, now, 3)]
    assert len({one.stage for one in found}) == len(found)
    for one in found:
        told = date.fromisoformat(one.stage.split(":")[1])
        assert now <= one.due_at < one.useless_after
        assert home_day(one.due_at) <= told
        assert not quiet.covers(one.due_at)
