"""Jobs are kept with the row they are about, and never lost with a worker."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

import pytest
from procrastinate import PsycopgConnector
from procrastinate.exceptions import ConnectorException
from procrastinate.jobs import Job
from psycopg import OperationalError
from sqlalchemy import text

from runtime import queue
from runtime.queue import JobQueue, Patiently
from runtime.wiring import Parts
from store.session import Session

type Jobs = list[tuple[str, str]]


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queue, "SAID_AGAIN_AFTER", (0.0, 0.0))


class Work:
    """What the jobs of a test do."""

    def __init__(self) -> None:
        self.done: list[UUID] = []
        self.fails = 0

    async def __call__(self, subject: UUID) -> None:
        self.done.append(subject)
        if self.fails:
            self.fails -= 1
            raise OSError


@pytest.fixture
def work() -> Work:
    return Work()


@pytest.fixture
async def jobs(database_url: str, work: Work) -> AsyncIterator[JobQueue]:
    """A queue with work to do and no worker."""
    made = JobQueue(database_url)
    made.work(turn=work, send=work, forget=work)
    async with made.app.open_async():
        yield made


async def _work_off(jobs: JobQueue) -> None:
    await jobs.app.run_worker_async(
        wait=False, install_signal_handlers=False, delete_jobs="successful"
    )


async def _all(parts: Parts) -> Jobs:
    query = text("SELECT task_name, status::text FROM procrastinate_jobs ORDER BY id")
    async with parts.sessions() as session:
        return [tuple(row) for row in await session.execute(query)]


async def _owe_turn(parts: Parts, jobs: JobQueue, *, person: UUID) -> UUID:
    message_id = uuid4()
    async with parts.sessions.begin() as session:
        await jobs.turn(session, message_id, person)
    return message_id


async def test_a_job_is_kept_by_the_transaction_that_owes_it(
    parts: Parts, jobs: JobQueue, work: Work
) -> None:
    async with parts.sessions.begin() as session:
        await jobs.turn(session, uuid4(), uuid4())
        await jobs.send(session, uuid4(), datetime.now(UTC))
        await jobs.send_many(session, [uuid4(), uuid4()])
        await jobs.forget(session, uuid4())
        assert await _all(parts) == []

    assert [name for name, _ in await _all(parts)] == [
        "turn",
        "send",
        "send_many",
        "forget",
    ]
    await _work_off(jobs)
    assert (len(work.done), await _all(parts)) == (5, [])


async def test_a_job_goes_with_the_transaction_that_breaks(
    parts: Parts, jobs: JobQueue
) -> None:
    async def breaks(session: Session) -> None:
        await jobs.turn(session, uuid4(), uuid4())
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        async with parts.sessions.begin() as session:
            await breaks(session)

    assert await _all(parts) == []


async def test_a_job_that_fails_is_there_for_another_time(
    parts: Parts, jobs: JobQueue, work: Work
) -> None:
    work.fails = 1
    await _owe_turn(parts, jobs, person=uuid4())

    await _work_off(jobs)

    assert await _all(parts) == [("turn", "todo")]


async def test_waits_grow_to_five_minutes_and_never_end() -> None:
    waits = []
    for attempts in (0, 1, 2, 8, 9, 1000):
        job = Job(
            id=1,
            queue="default",
            lock=None,
            queueing_lock=None,
            task_name="turn",
            attempts=attempts,
        )
        decided = Patiently().get_retry_decision(exception=OSError(), job=job)
        assert decided.retry_at
        waits.append(decided.retry_at)

    spans = [(later - waits[0]).total_seconds() + 1 for later in waits]
    assert [round(span) for span in spans] == [1, 2, 4, 256, 300, 300]


async def test_one_persons_turns_wait_for_each_other(
    parts: Parts, jobs: JobQueue, work: Work
) -> None:
    person, somebody_else = uuid4(), uuid4()
    work.fails = 1
    first = await _owe_turn(parts, jobs, person=person)
    await _owe_turn(parts, jobs, person=person)
    theirs = await _owe_turn(parts, jobs, person=somebody_else)

    await _work_off(jobs)

    assert work.done == [first, theirs]


async def test_the_jobs_of_a_dead_worker_go_to_a_living_one(
    parts: Parts, jobs: JobQueue, work: Work
) -> None:
    message_id = await _owe_turn(parts, jobs, person=uuid4())
    await _die_with_it(parts, jobs)
    assert await _all(parts) == [("turn", "doing")]

    assert await jobs.rescue() == 1
    await _work_off(jobs)

    assert (work.done, await _all(parts)) == ([message_id], [])


async def test_the_jobs_of_a_living_worker_are_left_to_it(
    parts: Parts, jobs: JobQueue
) -> None:
    await _owe_turn(parts, jobs, person=uuid4())
    manager = jobs.app.job_manager
    await manager.fetch_job(None, await manager.register_worker())

    assert await jobs.rescue() == 0
    assert await _all(parts) == [("turn", "doing")]


async def test_many_clocks_rescue_a_job_once(
    parts: Parts, jobs: JobQueue, work: Work
) -> None:
    message_id = await _owe_turn(parts, jobs, person=uuid4())
    await _die_with_it(parts, jobs)

    await asyncio.gather(*(jobs.rescue() for _ in range(5)))
    await _work_off(jobs)

    assert work.done == [message_id]


async def _die_with_it(parts: Parts, jobs: JobQueue) -> None:
    """A worker takes the next job, and is not heard of for an hour."""
    manager = jobs.app.job_manager
    await manager.fetch_job(None, await manager.register_worker())
    silent = "UPDATE procrastinate_workers SET last_heartbeat = now() - interval '1 h'"
    async with parts.sessions.begin() as session:
        await session.execute(text(silent))


async def test_a_job_whose_end_was_swallowed_is_ended_all_the_same(
    parts: Parts, jobs: JobQueue, work: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    swallowed = _swallow(monkeypatch, "finish_job", times=2)
    message_id = await _owe_turn(parts, jobs, person=uuid4())

    await _work_off(jobs)

    assert len(swallowed) == 2
    assert (work.done, await _all(parts)) == ([message_id], [])


async def test_what_the_database_refuses_is_not_said_again(
    jobs: JobQueue,
) -> None:
    with pytest.raises(ConnectorException):
        await jobs.app.connector.execute_query_async("SELECT no_such_function()")


def _swallow(patch: pytest.MonkeyPatch, what: str, *, times: int) -> list[str]:
    """The connection breaks when a worker says that, so many times."""
    swallowed: list[str] = []
    real = PsycopgConnector.execute_query_async

    async def breaking(self: Any, query: str, **arguments: Any) -> None:
        if what in query and len(swallowed) < times:
            swallowed.append(query)
            raise ConnectorException from OperationalError("gone")
        await real(self, query, **arguments)

    patch.setattr(PsycopgConnector, "execute_query_async", breaking)
    return swallowed


async def test_only_messages_without_a_job_are_unattended(
    parts: Parts, jobs: JobQueue
) -> None:
    attended, alone, other = uuid4(), uuid4(), uuid4()
    async with parts.sessions.begin() as session:
        await jobs.send(session, attended, parts.clock())
        await jobs.turn(session, other, uuid4())

    async with parts.sessions() as session:
        found = await jobs.unattended(session, [other, attended, alone])

    assert found == [other, alone]


async def test_who_is_sent_to_with_others_is_attended(
    parts: Parts, jobs: JobQueue
) -> None:
    attended, alone = uuid4(), uuid4()
    async with parts.sessions.begin() as session:
        await jobs.send_many(session, [uuid4(), attended])

    async with parts.sessions() as session:
        found = await jobs.unattended(session, [alone, attended])

    assert found == [alone]


async def test_one_that_breaks_does_not_hold_up_the_rest(
    parts: Parts, jobs: JobQueue, work: Work
) -> None:
    work.fails = 1
    together = [uuid4() for _ in range(3)]
    async with parts.sessions.begin() as session:
        await jobs.send_many(session, together)

    await _work_off(jobs)

    assert set(work.done) == set(together)
    assert await _all(parts) == [("send_many", "todo")]


async def test_so_many_are_on_their_way_together() -> None:
    on_their_way, most = 0, 0

    async def send(_: UUID) -> None:
        nonlocal on_their_way, most
        on_their_way += 1
        most = max(most, on_their_way)
        await asyncio.sleep(0.01)
        on_their_way -= 1

    await queue._each("send_many", send, [uuid4() for _ in range(30)])

    assert most == queue.AT_A_TIME
