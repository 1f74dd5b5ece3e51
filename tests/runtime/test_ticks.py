"""What the clock does, tick by tick."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from appointing import made, said
from fakes import FakeUnderstanding
from rows import claim, count, meet, outgoing_row, owe, send, write
from sqlalchemy import text

from bot.outbox import LAST_WORD, PATIENCE
from runtime import ticks
from runtime.wiring import Parts
from store import heartbeats, people
from store.messages import SENT
from store.session import Session

type WorkOff = Callable[[], Awaitable[None]]

MANY = "SELECT count(*) FROM procrastinate_jobs WHERE task_name = 'send_many'"


async def _sends(session: Session) -> int:
    query = "SELECT count(*) FROM procrastinate_jobs WHERE task_name = 'send'"
    return await session.scalar(text(query)) or 0


async def _owe(parts: Parts, *, claimed: bool = False) -> UUID:
    """A message for the web page, which some worker left behind."""
    async with parts.sessions.begin() as session:
        door = await meet(session, "a" * 43, channel="web")
        message_id = await owe(session, door, now=parts.clock())
        if claimed:
            await claim(session, message_id, parts.clock())
    return message_id


async def test_what_nobody_tries_to_send_is_sent(
    parts: Parts, clock: Any, work_off: WorkOff
) -> None:
    left = [await _owe(parts), await _owe(parts, claimed=True)]
    clock.now += PATIENCE + timedelta(seconds=1)

    await ticks.rescue(parts)
    await work_off()

    async with parts.sessions() as session:
        states = [(await outgoing_row(session, one)).state for one in left]
    assert states == [SENT, SENT]


async def test_what_is_fresh_is_left_to_its_worker(parts: Parts) -> None:
    await _owe(parts, claimed=True)

    await ticks.rescue(parts)

    async with parts.sessions() as session:
        assert await _sends(session) == 0


async def test_a_tick_adds_no_second_job_while_the_workers_are_down(
    parts: Parts, clock: Any
) -> None:
    await _owe(parts)
    clock.now += timedelta(hours=1)

    for _ in range(5):
        await ticks.rescue(parts)

    async with parts.sessions() as session:
        assert await _sends(session) == 1


async def test_a_beat_is_the_clocks_own(parts: Parts) -> None:
    await ticks.beat(parts)

    async with parts.sessions() as session:
        assert await heartbeats.last_beat(session, "clock") == parts.clock()


async def test_a_night_long_after_leaves_nobody(
    parts: Parts, clock: Any, understanding: FakeUnderstanding
) -> None:
    async with parts.sessions.begin() as session:
        door = await meet(session)
        await owe(session, door, reply_to=await write(session, door))
    clock.now += timedelta(days=800)

    await ticks.purge_old(parts)

    async with parts.sessions() as session:
        assert await count(session) == {}
    assert understanding.purged_before == clock.now - timedelta(days=30)


async def test_a_page_may_read_the_receipt_before_its_address_goes(
    parts: Parts, clock: Any
) -> None:
    async with parts.sessions.begin() as session:
        door = await meet(session, "a" * 43, channel="web")
        last_word = await owe(session, door, LAST_WORD, now=clock.now)
        await send(session, last_word, now=clock.now)
    left = []
    for _ in range(2):
        await ticks.forget_wiped(parts)
        async with parts.sessions() as session:
            left.append(await count(session) != {})
        clock.now += ticks.RECEIPT_STAYS

    assert left == [True, False]


async def test_what_is_due_is_sent_in_batches_until_nothing_is_left(
    parts: Parts, work_off: WorkOff, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ticks, "BATCH", 2)
    async with parts.sessions.begin() as session:
        for number in range(5):
            door = await meet(session, f"{number}" * 43, channel="web")
            await people.agree(session, door.person_id, "May we?", parts.clock())
            await made(session, door, now=parts.clock())

    await ticks.deliver(parts)

    async with parts.sessions() as session:
        assert await session.scalar(text(MANY)) == 3
    await work_off()
    async with parts.sessions() as session:
        assert [row.state for row in await said(session)] == [SENT] * 5


async def test_many_clocks_deliver_each_once(parts: Parts, work_off: WorkOff) -> None:
    async with parts.sessions.begin() as session:
        for number in range(9):
            door = await meet(session, f"{number}" * 43, channel="web")
            await people.agree(session, door.person_id, "May we?", parts.clock())
            await made(session, door, now=parts.clock())

    await asyncio.gather(*(ticks.deliver(parts) for _ in range(3)))
    await work_off()

    async with parts.sessions() as session:
        assert [row.tries for row in await said(session)] == [1] * 9


def test_every_tick_has_its_own_name(parts: Parts) -> None:
    names = [tick.name for tick in ticks.ticks(parts)]

    assert sorted(names) == ["deliver", "forget", "heartbeat", "purge", "rescue"]


async def test_every_tick_can_be_done(parts: Parts) -> None:
    for tick in ticks.ticks(parts):
        await tick.do()
