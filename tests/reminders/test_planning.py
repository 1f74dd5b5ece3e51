from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales import HOME
from reminders.lead_times import Lead, LeadTimes, for_kind, our_lead_times
from reminders.planning import ENOUGH, plan
from reminders.quiet import Quiet
from reminders.stages import Planned, Status

USUAL = for_kind("probation", our_lead_times())
NIGHT = Quiet()


@dataclass(frozen=True)
class Meeting:
    """What planning sees of an appointment."""

    starts_at: datetime
    sequence: int = 0
    status: Status = "planned"


def home(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=HOME).astimezone(UTC)


def planned(
    starts: str, now: str, lead_times: LeadTimes = USUAL, **given: object
) -> list[tuple[str, str]]:
    """Stages and times on the wall clock."""
    quiet = given.pop("quiet", NIGHT)
    formerly = given.pop("formerly", None)
    meeting = Meeting(home(starts), **given)  # type: ignore[arg-type]
    before = home(str(formerly)) if formerly else None
    found = plan(meeting, lead_times, quiet, home(now), before)  # type: ignore[arg-type]
    return [
        (one.stage, one.due_at.astimezone(HOME).strftime("%d %b %H:%M"))
        for one in found
    ]


def test_an_appointment_far_ahead_is_told_four_times() -> None:
    assert planned("2026-12-10 14:00", "2026-11-24 11:00") == [
        ("made", "24 Nov 11:00"),
        ("7d", "03 Dec 10:00"),
        ("1d", "09 Dec 10:00"),
        ("2h", "10 Dec 12:00"),
    ]


@pytest.mark.parametrize(("now", "week"), [("13:59", True), ("14:00", False)])
def test_a_week_before_is_for_what_is_over_ten_days_ahead(now: str, week: bool) -> None:
    found = dict(planned("2026-12-10 14:00", f"2026-11-30 {now}"))
    assert ("7d" in found) == week


def test_a_time_that_is_past_is_left_to_the_news() -> None:
    assert planned("2026-11-25 14:00", "2026-11-24 11:00") == [
        ("made", "24 Nov 11:00"),
        ("2h", "25 Nov 12:00"),
    ]


def test_what_would_repeat_the_news_is_left_out() -> None:
    assert planned("2026-11-25 14:00", "2026-11-24 09:00") == [
        ("made", "24 Nov 09:00"),
        ("2h", "25 Nov 12:00"),
    ]


def test_an_early_appointment_is_told_in_the_morning_or_the_evening_before() -> None:
    assert planned("2026-12-02 09:00", "2026-11-24 11:00")[-1] == (
        "2h",
        "02 Dec 08:00",
    )
    assert planned("2026-12-02 08:15", "2026-11-24 11:00")[-1] == (
        "2h",
        "01 Dec 19:30",
    )


def test_of_two_that_fall_together_the_later_is_enough() -> None:
    two = LeadTimes((Lead(hours=4), Lead(hours=2), Lead(days=1, at=time(10))))
    found = planned("2026-12-02 15:00", "2026-11-24 11:00", two)
    assert [stage for stage, _ in found] == ["made", "1d", "2h"]


def test_three_hours_apart_are_two() -> None:
    two = LeadTimes((Lead(hours=5), Lead(hours=2)))
    found = planned("2026-12-02 15:00", "2026-11-24 11:00", two)
    assert [stage for stage, _ in found] == ["made", "5h", "2h"]


def test_a_move_is_told_and_planned_anew() -> None:
    assert planned("2026-12-10 14:00", "2026-12-01 11:00", sequence=1) == [
        ("moved", "01 Dec 11:00"),
        ("1d", "09 Dec 10:00"),
        ("2h", "10 Dec 12:00"),
    ]


def test_a_move_is_told_before_the_old_time() -> None:
    late = {"sequence": 1, "now": "2026-12-01 21:00"}
    moved = planned("2026-12-10 14:00", formerly="2026-12-02 07:30", **late)  # type: ignore[arg-type]
    assert moved[0] == ("moved", "01 Dec 21:00")
    moved = planned("2026-12-10 14:00", formerly="2026-12-02 09:30", **late)  # type: ignore[arg-type]
    assert moved[0] == ("moved", "02 Dec 08:00")
    calm = replace(USUAL, urgent_news=())
    moved = planned(
        "2026-12-10 14:00",
        "2026-12-01 21:00",
        calm,
        sequence=1,
        formerly="2026-12-02 07:30",
    )
    assert moved[0] == ("moved", "02 Dec 08:00")


def test_what_was_due_before_the_news_does_not_come_after_it() -> None:
    long = LeadTimes((Lead(hours=20), Lead(hours=2)))
    assert planned(
        "2026-12-02 14:00",
        "2026-12-01 21:00",
        long,
        sequence=1,
        formerly="2026-12-02 07:30",
    ) == [("moved", "01 Dec 21:00"), ("2h", "02 Dec 12:00")]


def test_a_move_of_what_is_over_is_told_in_its_own_time() -> None:
    moved = planned(
        "2026-12-10 14:00",
        "2026-12-01 11:00",
        sequence=1,
        formerly="2026-12-01 10:00",
    )
    assert moved[0] == ("moved", "01 Dec 11:00")


def test_a_cancelled_appointment_has_only_that_to_tell() -> None:
    cancelled = {"sequence": 2, "status": "cancelled"}
    assert planned("2026-12-10 14:00", "2026-12-01 11:00", **cancelled) == [
        ("cancelled", "01 Dec 11:00")
    ]
    assert planned("2026-12-02 07:30", "2026-12-01 21:00", **cancelled) == [
        ("cancelled", "01 Dec 21:00")
    ]


def test_what_is_over_is_not_told() -> None:
    for status in ("planned", "cancelled"):
        assert planned("2026-12-01 11:00", "2026-12-01 11:00", status=status) == []


def test_days_that_a_template_closes_are_quiet() -> None:
    closed = replace(USUAL, weekends=True, bank_holidays=True)
    assert planned("2026-12-29 09:00", "2026-12-21 11:00", closed) == [
        ("made", "21 Dec 11:00"),
        ("1d", "24 Dec 19:30"),
        ("2h", "29 Dec 08:00"),
    ]


MOMENTS = st.integers(0, 3 * 365 * 24 * 60).map(
    lambda minutes: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)
CLOCKS = st.builds(time, st.integers(0, 23), st.sampled_from([0, 15, 30, 45]))
QUIETS = st.builds(
    Quiet,
    CLOCKS,
    CLOCKS,
    st.lists(st.tuples(CLOCKS, CLOCKS), max_size=1).map(tuple),
    st.booleans(),
    st.booleans(),
    st.sampled_from(["England", "Wales"]),
)
LEADS = st.one_of(
    st.builds(
        Lead,
        hours=st.integers(1, 72),
        latest_minutes=st.integers(0, 90),
        urgent=st.booleans(),
    ),
    st.builds(
        Lead,
        days=st.integers(1, 21),
        at=CLOCKS,
        only_beyond_days=st.none() | st.integers(1, 14),
        urgent=st.booleans(),
    ),
)
TEMPLATES = st.builds(
    LeadTimes,
    st.lists(LEADS, max_size=5, unique_by=lambda lead: lead.stage).map(tuple),
    weekends=st.booleans(),
    bank_holidays=st.booleans(),
    urgent_news=st.sampled_from([(), ("moved", "cancelled")]),
)
STATUSES = st.sampled_from(["planned", "cancelled"])
AHEAD = st.timedeltas(timedelta(days=-2), timedelta(days=30))


@given(MOMENTS, AHEAD, st.integers(0, 3), STATUSES, TEMPLATES, QUIETS)
def test_no_plan_breaks_a_promise(
    now: datetime,
    ahead: timedelta,
    sequence: int,
    status: Status,
    lead_times: LeadTimes,
    quiet: Quiet,
) -> None:
    meeting = Meeting(now + ahead, sequence, status)
    found = plan(meeting, lead_times, quiet, now)
    stages = [one.stage for one in found]
    assert len(set(stages)) == len(stages)
    for one in found:
        assert now <= one.due_at < one.useless_after <= meeting.starts_at
        assert one.urgent or not quiet.covers(one.due_at)
        assert one.urgent or not (lead_times.weekends and at_weekend(one))
    reminders = [one for one in found if one.stage not in {"made", "moved"}]
    for one, other in pairwise(reminders):
        assert other.due_at - one.due_at >= ENOUGH


def at_weekend(one: Planned) -> bool:
    return one.due_at.astimezone(HOME).weekday() >= 5


@given(MOMENTS, AHEAD, AHEAD, TEMPLATES, QUIETS)
def test_a_move_always_replaces(
    now: datetime,
    old: timedelta,
    new: timedelta,
    lead_times: LeadTimes,
    quiet: Quiet,
) -> None:
    """What a moved appointment gets is what one made for that time would get."""
    moved = plan(Meeting(now + new, 1), lead_times, quiet, now, now + old)
    made = plan(Meeting(now + new, 0), lead_times, quiet, now, now + old)
    assert "made" not in {one.stage for one in moved}
    calm = replace(lead_times, urgent_news=())
    as_moved = plan(Meeting(now + new, 1), calm, quiet, now, now + old)
    as_made = plan(Meeting(now + new, 0), calm, quiet, now, now + old)
    assert as_moved[1:] == as_made[1:]
    assert {one.useless_after for one in (*moved, *made)} <= {now + new}
