from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales import HOME
from reminders.plan_template import our_template, template
from reminders.quiet import Nation, Quiet, is_working_day
from reminders.release_plan import (
    APART,
    MOST_A_DAY,
    DatedStep,
    may_be_earlier,
    steps,
    texts,
)

OURS = our_template()
NIGHT = Quiet()
WEDNESDAY = date(2027, 3, 10)
FRIDAY = date(2027, 3, 12)


def planned(
    release: date, today: str, nation: Nation = "England"
) -> dict[str, DatedStep]:
    day = date.fromisoformat(today)
    found = steps(OURS, release, day, nation, day)
    return {one.stage.removeprefix("step:"): one for one in found}


def sent(release: date, now: str, quiet: Quiet = NIGHT) -> list[tuple[str, str]]:
    moment = datetime.fromisoformat(now).replace(tzinfo=HOME)
    found = texts(OURS, release, quiet, moment)
    return [
        (
            one.planned.stage.removeprefix("step:"),
            one.planned.due_at.astimezone(HOME).strftime("%a %d %b %H:%M"),
        )
        for one in found
    ]


def test_a_plan_begun_early_has_every_step_on_its_day() -> None:
    found = planned(WEDNESDAY, "2026-09-01")
    assert found["bank_account"].on == date(2026, 9, 9)
    assert found["housing_providers"].on == date(2026, 11, 18)
    assert found["work_coach"].on == date(2026, 12, 16)
    assert found["homeless_application"].on == date(2027, 1, 13)
    assert found["contact_again"].on == date(2027, 2, 24)
    assert found["services_on_the_day"].on == WEDNESDAY
    assert found["progress:1"].on == date(2027, 4, 12)  # the 10th is a Saturday
    assert found["review:3"].on == date(2027, 6, 10)
    assert not any(one.late or one.may_be_earlier for one in found.values())


def test_steps_are_in_order_and_on_working_days() -> None:
    found = list(planned(WEDNESDAY, "2026-09-01").values())
    assert [one.on for one in found] == sorted(one.on for one in found)
    assert all(is_working_day(one.on, "England") for one in found)


def test_before_release_a_day_off_means_the_day_before() -> None:
    found = planned(date(2027, 3, 2), "2026-09-01")
    # 56 days before is 5 January; 84 days before 8 December; 3 days before a Saturday.
    assert found["confirmed"].on == date(2027, 2, 26)


def test_the_duty_to_refer_is_englands() -> None:
    assert "duty_to_refer" in planned(WEDNESDAY, "2026-12-01", "England")
    found = planned(WEDNESDAY, "2026-12-01", "Wales")
    assert "duty_to_refer" not in found
    assert "homeless_application" in found


def test_a_late_start_brings_what_can_still_be_done_today() -> None:
    found = planned(WEDNESDAY, "2027-03-05")
    late = [key for key, one in found.items() if one.late]
    assert late == [
        "housing_providers",
        "work_coach",
        "duty_to_refer",
        "homeless_application",
        "contact_again",
        "transport",
    ]
    assert {found[key].on for key in late} == {date(2027, 3, 5)}
    assert "bank_account" not in found
    assert "id_documents" not in found
    assert not found["confirmed"].late


def test_after_release_only_what_helps_now_is_left() -> None:
    found = planned(WEDNESDAY, "2027-03-13")
    assert not {"transport", "homeless_application", "services_on_the_day"} & set(found)
    assert found["first_days"].late


def test_a_step_can_be_done_on_its_last_day() -> None:
    assert "services_on_the_day" in planned(WEDNESDAY, "2027-03-11")
    assert "services_on_the_day" not in planned(WEDNESDAY, "2027-03-12")


def test_a_step_that_a_day_off_moved_can_be_done_on_that_day() -> None:
    own = template(
        'title = "Mine"\ntexts = []\n'
        '[[steps]]\nkey = "a"\ntitle = "Do it"\ndays = 1\nlasts = 0'
    )
    (one,) = steps(own, FRIDAY, FRIDAY, "England", FRIDAY)
    assert one.on == one.until == date(2027, 3, 15)


@pytest.mark.parametrize(
    ("day", "earlier"),
    [
        ("2027-03-12", True),  # a Friday
        ("2027-03-11", False),
        ("2027-03-25", True),  # before Good Friday
        ("2026-12-24", True),
        ("2027-05-28", True),
        ("2027-05-30", True),  # the Sunday before a bank holiday
        ("2026-12-23", False),
    ],
)
def test_the_friday_rule_may_bring_some_days_forward(day: str, earlier: bool) -> None:
    for nation in ("England", "Wales"):
        assert may_be_earlier(date.fromisoformat(day), nation) is earlier


def test_steps_around_such_a_day_say_so_and_none_is_moved() -> None:
    found = planned(FRIDAY, "2026-09-01")
    unsure = {key for key, one in found.items() if one.may_be_earlier}
    assert {"transport", "confirmed", "services_on_the_day", "first_days"} <= unsure
    assert not {"housing_providers", "contact_again", "contacts"} & unsure
    assert found["services_on_the_day"].on == FRIDAY
    assert found["release_day_earlier"].on == date(2027, 2, 12)
    assert "release_day_earlier" not in planned(WEDNESDAY, "2026-09-01")


def test_the_person_hears_from_the_first_day_on() -> None:
    assert sent(WEDNESDAY, "2027-02-01 10:00") == [
        ("first_day", "Wed 10 Mar 08:30"),
        ("first_evening", "Wed 10 Mar 17:30"),
        ("advance", "Thu 11 Mar 09:30"),
        ("doctor", "Mon 15 Mar 10:00"),
        ("papers", "Mon 15 Mar 13:00"),
        ("one_week", "Wed 17 Mar 11:00"),
        ("food", "Mon 22 Mar 11:00"),
        ("two_weeks", "Wed 24 Mar 11:00"),
    ]


def test_who_comes_late_is_not_flooded() -> None:
    assert sent(WEDNESDAY, "2027-03-16 15:00")[:4] == [
        ("advance", "Tue 16 Mar 15:00"),
        ("doctor", "Tue 16 Mar 18:00"),
        ("papers", "Wed 17 Mar 08:00"),
        ("one_week", "Wed 17 Mar 11:00"),
    ]


def test_what_was_said_is_not_said_again() -> None:
    now = datetime(2027, 3, 11, 8, tzinfo=UTC)
    found = texts(OURS, FRIDAY, NIGHT, now, {"step:first_day", "step:first_evening"})
    assert found[0].answer == "money.uc_advance"


def test_nothing_is_said_when_all_is_over() -> None:
    assert sent(WEDNESDAY, "2028-01-01 10:00") == []


QUIETS = st.builds(
    Quiet,
    st.builds(time, st.integers(0, 23)),
    st.builds(time, st.integers(0, 23)),
    weekends=st.booleans(),
    bank_holidays=st.booleans(),
    nation=st.sampled_from(["England", "Wales"]),
)


@given(
    st.dates(date(2026, 1, 1), date(2029, 1, 1)),
    st.integers(-90 * 24 * 60, 40 * 24 * 60),
    QUIETS,
)
def test_no_text_breaks_a_promise(release: date, minutes: int, quiet: Quiet) -> None:
    start = datetime.combine(release, time(), HOME)
    now = start.astimezone(UTC) + timedelta(minutes=minutes)
    found = [one.planned for one in texts(OURS, release, quiet, now)]
    assert len({one.stage for one in found}) == len(found)
    for one in found:
        assert max(now, start) <= one.due_at < one.useless_after
        assert not quiet.covers(one.due_at)
    for one, other in pairwise(found):
        assert other.due_at - one.due_at >= APART
    days = Counter(one.due_at.astimezone(HOME).date() for one in found)
    assert all(count <= MOST_A_DAY for count in days.values())
    usual = [f"step:{text.key}" for text in OURS.texts]
    assert [one.stage for one in found] == [
        name for name in usual if name in {one.stage for one in found}
    ]


@given(
    st.dates(date(2026, 1, 1), date(2029, 1, 1)),
    st.integers(-250, 60),
    st.sampled_from(["England", "Wales"]),
)
def test_no_step_is_over_or_comes_twice(
    release: date, days: int, nation: Nation
) -> None:
    today = release + timedelta(days=days)
    found = steps(OURS, release, today, nation, today)
    assert len({one.stage for one in found}) == len(found)
    for one in found:
        assert today <= one.on
        assert today <= one.until
        assert not one.late or one.on == today
    assert [one.on for one in found] == sorted(one.on for one in found)
