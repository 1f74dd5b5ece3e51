"""The clock: a handful of fixed ticks by APScheduler.

The database decides who does what. Any number of clocks may run: a tick asks the
database, and what it finds due is claimed there under a lock. Nothing is kept in the
scheduler, so nothing is lost with it.
"""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.base import BaseTrigger
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

from locales import HOME

log = structlog.get_logger()


@dataclass(frozen=True)
class Tick:
    """One thing that is done again and again."""

    name: str
    when: BaseTrigger
    do: Callable[[], Awaitable[object]]


def every(seconds: float) -> BaseTrigger:
    """Every so many seconds."""
    return IntervalTrigger(seconds=seconds)


def nightly(hour: int, minute: int) -> BaseTrigger:
    """Once a night; never between 1 and 2, an hour that a clock change may repeat."""
    return CronTrigger(hour=hour, minute=minute, timezone=HOME)


def clockwork(ticks: Iterable[Tick]) -> AsyncIOScheduler:
    """A scheduler that has not started, with these ticks and no store of its own."""
    scheduler = AsyncIOScheduler(timezone=HOME)
    for tick in ticks:
        scheduler.add_job(
            _quietly(tick),
            tick.when,
            id=tick.name,
            coalesce=True,
            max_instances=1,
            misfire_grace_time=None,
        )
    return scheduler


def _quietly(tick: Tick) -> Callable[[], Awaitable[None]]:
    async def run() -> None:
        try:
            await tick.do()
        except Exception as problem:  # noqa: BLE001 - a tick that fails comes again
            log.error("tick.failed", tick=tick.name, why=type(problem).__name__)

    return run
