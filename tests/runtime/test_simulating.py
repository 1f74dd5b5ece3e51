from datetime import UTC, datetime, timedelta
from uuid import uuid4

from rich.progress import Progress

from runtime import simulating
from runtime.simulating import Nobody, simulated


async def test_a_cohort_is_told_once_and_not_at_night(database_url: str) -> None:
    report = await simulated(database_url, 6, 4, 1, Progress(disable=True))

    assert report.doubles == 0
    assert report.reminders > 6
    assert report.texts >= report.reminders
    assert sum(report.by_hour) == report.reminders
    assert sum(report.by_hour[:8]) + sum(report.by_hour[20:]) == 0
    assert report.states["handed_over"] >= report.reminders
    assert sum(report.answered.values()) > 0
    assert max(report.most_a_day) <= 6


async def test_nobody_understands_anything() -> None:
    assert (await Nobody().ask(uuid4(), "hello")).cues == ()
    assert await Nobody().healthy()


def test_it_plays_in_the_future_from_a_monday_on() -> None:
    start = simulating._start()

    assert start.weekday() == 0
    assert start > datetime.now(UTC) + timedelta(days=1)


def test_the_clock_jumps_from_quarter_to_quarter() -> None:
    noon = datetime(2027, 3, 22, 12, tzinfo=UTC)

    assert simulating._rounded_up(noon) == noon
    assert simulating._rounded_up(noon + timedelta(seconds=1)).minute == 15


def test_every_person_has_a_number_of_their_own() -> None:
    numbers = {simulating._phone(person) for person in range(1000)}
    assert len(numbers) == 1000
