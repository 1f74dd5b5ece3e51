from datetime import datetime

import pytest
from speaking import IN_ENGLAND, TODAY, turn

from dialogues.leaving_prison.actions import release_day_steps
from dialogues.rendering import render
from dialogues.replies import Cue
from directory.search import Directory
from locales import HOME

NO_DIRECTORY: Directory = None  # type: ignore[assignment] # not asked


def at(moment: str) -> Cue:
    """What is said at a moment by the clock of the United Kingdom."""
    now = datetime.fromisoformat(moment).replace(tzinfo=HOME)
    turned = turn("just got out what now", "release_day_steps", now=now)
    (cue,) = release_day_steps(turned, NO_DIRECTORY).cues
    return cue


@pytest.mark.parametrize(
    "moment",
    ["2026-11-24 08:30", "2026-11-24 16:59", "2026-11-27 11:59", "2026-11-23 00:10"],
)
def test_on_a_working_day_it_is_the_order_of_steps(moment: str) -> None:
    assert at(moment) == Cue("leaving_prison.release_day_steps")


@pytest.mark.parametrize(
    ("moment", "next_day"),
    [
        ("2026-11-27 12:00", "Mon 30 November"),
        ("2026-11-27 16:30", "Mon 30 November"),
        ("2026-12-24 14:00", "Tue 29 December"),
        ("2027-03-25 13:00", "Tue 30 March"),
    ],
)
def test_before_days_off_it_is_what_cannot_wait(moment: str, next_day: str) -> None:
    assert at(moment) == Cue(
        "leaving_prison.release_day_closing", {"next_day": next_day}
    )


@pytest.mark.parametrize(
    ("moment", "next_day"),
    [
        ("2026-11-24 17:00", "Wed 25 November"),
        ("2026-11-27 17:00", "Mon 30 November"),
        ("2026-11-28 10:00", "Mon 30 November"),
        ("2026-11-29 23:59", "Mon 30 November"),
        ("2026-12-25 10:00", "Tue 29 December"),
        ("2027-05-31 10:00", "Tue 1 June"),
    ],
)
def test_when_offices_are_shut_it_is_what_is_open(moment: str, next_day: str) -> None:
    assert at(moment) == Cue("leaving_prison.release_day_shut", {"next_day": next_day})


@pytest.mark.parametrize(
    ("moment", "answer"),
    [
        ("2026-07-03T15:59+00:00", "release_day_closing"),  # 16:59 in summer
        ("2026-07-03T16:00+00:00", "release_day_shut"),
        ("2026-11-27T16:59+00:00", "release_day_closing"),
        ("2026-11-27T17:00+00:00", "release_day_shut"),
    ],
)
def test_the_hour_is_the_one_on_the_wall(moment: str, answer: str) -> None:
    turned = turn("out today", "release_day_steps", now=datetime.fromisoformat(moment))
    (cue,) = release_day_steps(turned, NO_DIRECTORY).cues
    assert cue.answer == f"leaving_prison.{answer}"


def test_the_day_that_offices_open_is_told() -> None:
    text = render(at("2026-11-28 10:00"), IN_ENGLAND, TODAY).text
    assert text.startswith("Most offices are shut until Mon 30 November.")
