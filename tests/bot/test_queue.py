"""What the bot relies on: a job is kept by the transaction that owes it, or not."""

from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import text

from runtime.wiring import Parts

JOBS = "SELECT task_name, args->>'id', lock FROM procrastinate_jobs"


async def jobs(parts: Parts) -> list[Any]:
    async with parts.sessions() as session:
        return [tuple(row) for row in await session.execute(text(JOBS))]


async def test_a_turn_is_kept_with_its_transaction_and_locks_its_person(
    parts: Parts,
) -> None:
    message_id, person_id = uuid4(), uuid4()
    async with parts.sessions.begin() as session:
        await parts.queue.turn(session, message_id, person_id)
        assert await jobs(parts) == []  # nobody else sees it yet
    assert await jobs(parts) == [("turn", str(message_id), f"person:{person_id}")]


async def test_sends_and_forgetting_need_no_lock(parts: Parts) -> None:
    message_id, conversation = uuid4(), uuid4()
    async with parts.sessions.begin() as session:
        await parts.queue.send(session, message_id, parts.clock())
        await parts.queue.forget(session, conversation)
    assert sorted(await jobs(parts)) == [
        ("forget", str(conversation), None),
        ("send", str(message_id), None),
    ]


async def test_a_transaction_that_fails_owes_nothing(parts: Parts) -> None:
    async def fail() -> None:
        async with parts.sessions.begin() as session:
            await parts.queue.turn(session, uuid4(), uuid4())
            await parts.queue.send(session, uuid4(), parts.clock())
            await parts.queue.send_many(session, [uuid4()])
            await parts.queue.forget(session, uuid4())
            raise LookupError

    with pytest.raises(LookupError):
        await fail()
    assert await jobs(parts) == []
