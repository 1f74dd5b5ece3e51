"""Clocks and workers killed between any two steps: each reminder is sent once."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from random import Random

import pytest
from crashing import Product, product
from sqlalchemy import func, select
from workers import WorkerMaker

from reminders import appointments
from reminders.appointments import New
from reminders.records import WAITING, Reminder
from runtime import ticks
from store import people

AHEAD = timedelta(days=3)
MANY = 200
FIRST_WORDS = "You have an appointment on"


@pytest.fixture
async def alive(
    worker_maker: WorkerMaker, database_url: str, tmp_path: Path
) -> AsyncIterator[Product]:
    async with product(
        worker_maker, database_url, tmp_path, worker_concurrency=1
    ) as made:
        yield made


async def _appoint(alive: Product, *phones: str) -> None:
    """An appointment for each, of which they are to hear now, be it night or day."""
    now = datetime.now(UTC)
    async with alive.parts.sessions.begin() as session:
        for phone in phones:
            door = await people.door_for(session, "sms", phone, language="en", now=now)
            person = await people.held(session, door.person_id)
            assert person
            person.quiet_from = person.quiet_until = time()
            await people.agree(session, person.id, "May we remind you?", now)
            await appointments.make(
                session, person.id, New("other", now + AHEAD), now=now
            )


def _texts(alive: Product, phones: Sequence[str]) -> dict[str, list[str]]:
    """What reached each, cut to what all of it begins with."""
    return {
        phone: [text[: len(FIRST_WORDS)] for text in alive.twilio.to(phone)]
        for phone in phones
    }


def _lines(trace: Path) -> list[str]:
    return trace.read_text().splitlines()


async def _two_workers_settle(alive: Product) -> None:
    workers = [await alive.workers.start() for _ in range(2)]
    await alive.settled()
    for worker in workers:
        await alive.workers.end(worker)


async def test_a_killed_clock_leaves_each_to_the_other(
    alive: Product, tmp_path: Path
) -> None:
    """Claim, re-check, promise, defer, commit: it dies before and after each."""
    await _appoint(alive, "+447700888888")
    clock = await alive.workers.start_tick(trace=tmp_path / "steps")
    assert await alive.workers.end_of(clock) == 0
    steps = _lines(tmp_path / "steps")
    for must in ("FROM reminder", "INSERT INTO outgoing_message", "after the commit"):
        assert any(must in step for step in steps), steps
    phones = [f"+4477009{number:05}" for number in range(len(steps))]

    for number, phone in enumerate(phones):
        await _appoint(alive, phone)
        clock = await alive.workers.start_tick(kill_at=number)
        assert await alive.workers.end_of(clock) == -signal.SIGKILL
        await ticks.deliver(alive.parts)
    await _two_workers_settle(alive)

    assert _texts(alive, phones) == {phone: [FIRST_WORDS] for phone in phones}


async def test_a_killed_worker_leaves_one_text(alive: Product, tmp_path: Path) -> None:
    """Fetch, claim, send, record, finish: it dies before and after each."""
    await _appoint(alive, "+447700888888")
    await ticks.deliver(alive.parts)
    worker = await alive.workers.start_counted(tmp_path / "steps")
    await alive.settled()
    await alive.workers.end(worker)
    steps = _lines(tmp_path / "steps")
    for must in ("SmsChannel.send", "UPDATE outgoing_message", "finish_job"):
        assert any(must in step for step in steps), steps
    phones = [f"+4477009{number:05}" for number in range(len(steps))]

    for number, phone in enumerate(phones):
        await _appoint(alive, phone)
        await ticks.deliver(alive.parts)
        assert await alive.workers.killed_at(number) == -signal.SIGKILL
    await _two_workers_settle(alive)

    assert _texts(alive, phones) == {phone: [FIRST_WORDS] for phone in phones}


async def test_under_two_clocks_and_two_workers_that_die_each_is_sent_once(
    alive: Product,
) -> None:
    phones = [f"+4477009{number:05}" for number in range(MANY)]
    await _appoint(alive, *phones)
    chance = Random(7)  # noqa: S311 - where they die, not a secret
    workers = [await alive.workers.start() for _ in range(2)]

    for _ in range(6):
        steps = [chance.randrange(4, 120) for _ in range(2)]
        clocks = [await alive.workers.start_tick(kill_at=step) for step in steps]
        for clock in clocks:
            await alive.workers.end_of(clock)
        await asyncio.sleep(0.2)
        victim = workers.pop(0)
        os.kill(victim, signal.SIGKILL)
        await alive.workers.end_of(victim)
        workers.append(await alive.workers.start())
    await asyncio.gather(*(ticks.deliver(alive.parts) for _ in range(2)))
    await alive.settled()
    for worker in workers:
        await alive.workers.end(worker)

    assert _texts(alive, phones) == {phone: [FIRST_WORDS] for phone in phones}
    async with alive.parts.sessions() as session:
        due = select(func.count()).where(
            Reminder.state == WAITING, Reminder.due_at <= datetime.now(UTC)
        )
        assert await session.scalar(due) == 0
