"""What the clock does, tick by tick: everything by asking the database."""

from datetime import timedelta

import structlog

from bot.outbox import LAST_WORD, PATIENCE
from reminders.clockwork import Tick, every, nightly
from runtime.wiring import Parts
from store import heartbeats, outgoing, threads
from store.retention import purge

log = structlog.get_logger()

RESCUE_EVERY = 5.0
BEAT_EVERY = 60.0
RECEIPT_STAYS = timedelta(minutes=10)
"""How long a page has to fetch the receipt of a DELETE before its address goes too."""


def ticks(parts: Parts) -> list[Tick]:
    """The fixed jobs of the clock."""
    return [
        Tick("rescue", every(RESCUE_EVERY), lambda: rescue(parts)),
        Tick("heartbeat", every(BEAT_EVERY), lambda: beat(parts)),
        Tick("forget", every(BEAT_EVERY), lambda: forget_wiped(parts)),
        Tick("purge", nightly(3, 30), lambda: purge_old(parts)),
    ]


async def rescue(parts: Parts) -> None:
    """Jobs of dead workers go to living ones, and sends that nobody tries are owed."""
    await parts.queue.rescue()
    now = parts.clock()
    async with parts.sessions.begin() as session:
        overdue = await outgoing.overdue(session, now, PATIENCE)
        for message_id in await parts.queue.unattended(session, overdue):
            await parts.queue.send(session, message_id, now)


async def beat(parts: Parts) -> None:
    """The clock says that it is alive."""
    async with parts.sessions.begin() as session:
        await heartbeats.beat(session, "clock", parts.clock())


async def forget_wiped(parts: Parts) -> None:
    """Whoever had everything wiped, and has had time to read so, goes."""
    before = parts.clock() - RECEIPT_STAYS
    async with parts.sessions.begin() as session:
        if gone := await threads.forget_wiped(session, LAST_WORD, before):
            log.info("forgotten", rows=gone)


async def purge_old(parts: Parts) -> None:
    """What has been kept long enough goes."""
    async with parts.sessions.begin() as session:
        for name, rows in (await purge(session, parts.periods, parts.clock())).items():
            log.info("purged", name=name, rows=rows)
    await parts.understanding.purge(parts.clock() - parts.periods["bodies"])
