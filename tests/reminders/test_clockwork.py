"""A handful of fixed ticks."""

import asyncio
from datetime import datetime, timedelta

import pytest
from structlog.testing import capture_logs

from locales import HOME
from reminders.clockwork import Tick, clockwork, every, nightly

SPRING, AUTUMN = datetime(2026, 3, 29), datetime(2026, 10, 25)  # noqa: DTZ001 - days
FIRST = datetime(2026, 1, 1, tzinfo=HOME)


async def _nothing() -> None:
    """As a tick that finds nothing to do."""


def test_every_so_many_seconds() -> None:
    trigger = every(5)

    fired = trigger.get_next_fire_time(FIRST, FIRST)

    assert fired == FIRST + timedelta(seconds=5)


@pytest.mark.parametrize("night", [SPRING, AUTUMN], ids=["spring", "autumn"])
def test_a_nightly_tick_comes_once_in_the_night_of_a_clock_change(
    night: datetime,
) -> None:
    trigger = nightly(3, 30)
    after = (night - timedelta(hours=1)).replace(tzinfo=HOME)

    first = trigger.get_next_fire_time(None, after)
    second = trigger.get_next_fire_time(first, first + timedelta(seconds=1))

    assert first == night.replace(hour=3, minute=30, tzinfo=HOME)
    assert second == first + timedelta(days=1)


async def test_every_tick_becomes_one_job_and_none_piles_up() -> None:
    scheduler = clockwork(
        [Tick("rescue", every(5), _nothing), Tick("purge", nightly(3, 30), _nothing)]
    )
    scheduler.start(paused=True)
    jobs = scheduler.get_jobs()
    scheduler.shutdown(wait=False)

    assert {job.id for job in jobs} == {"rescue", "purge"}
    assert all(job.coalesce and job.max_instances == 1 for job in jobs)
    assert all(job.misfire_grace_time is None for job in jobs)


async def test_a_tick_that_fails_comes_again_and_its_words_stay_out_of_the_log() -> (
    None
):
    done = asyncio.Event()
    tries = 0

    async def fail_once() -> None:
        nonlocal tries
        tries += 1
        if tries == 1:
            raise ValueError("+447700900123")
        done.set()

    scheduler = clockwork([Tick("rescue", every(0.01), fail_once)])
    with capture_logs() as logged:
        scheduler.start()
        await asyncio.wait_for(done.wait(), 10)
        scheduler.shutdown(wait=False)

    assert {
        "event": "tick.failed",
        "tick": "rescue",
        "why": "ValueError",
        "log_level": "error",
    } in logged
    assert "7700" not in str(logged)
