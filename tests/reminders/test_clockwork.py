import asyncio
from datetime import UTC, datetime

import pytest

from locales import HOME
from reminders.clockwork import Tick, clockwork, every, nightly


def next_after(moment: datetime) -> datetime:
    """When the nightly tick comes after a moment."""
    return nightly(3, 30).get_next_fire_time(None, moment)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            datetime(2026, 10, 24, 23, tzinfo=UTC),
            datetime(2026, 10, 25, 3, 30, tzinfo=UTC),
        ),
        (
            datetime(2027, 3, 27, 23, tzinfo=UTC),
            datetime(2027, 3, 28, 2, 30, tzinfo=UTC),
        ),
    ],
    ids=["the clocks go back", "the clocks go forward"],
)
def test_a_nightly_tick_comes_once_on_both_clock_changes(
    before: datetime, after: datetime
) -> None:
    first = next_after(before)
    assert first == after
    assert first.astimezone(HOME).hour == 3
    second = nightly(3, 30).get_next_fire_time(first, first)
    assert second.astimezone(HOME).date() > first.astimezone(HOME).date()


async def test_a_tick_that_fails_comes_again() -> None:
    came: list[int] = []
    twice = asyncio.Event()

    async def fail() -> None:
        came.append(1)
        if len(came) == 2:
            twice.set()
        message = "broken"
        raise RuntimeError(message)

    scheduler = clockwork([Tick("failing", every(0.01), fail)])
    scheduler.start()
    await asyncio.wait_for(twice.wait(), 10)
    scheduler.shutdown(wait=False)


def test_ticks_are_all_there_is() -> None:
    async def nothing() -> None: ...

    scheduler = clockwork([Tick("one", every(5), nothing)])
    assert [job.id for job in scheduler.get_jobs()] == ["one"]
