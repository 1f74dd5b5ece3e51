"""The queue: Procrastinate's tasks, and their deferring inside our transactions."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import structlog
from procrastinate import App, PsycopgConnector, RetryDecision
from procrastinate.exceptions import ConnectorException
from procrastinate.jobs import Job
from procrastinate.retry import BaseRetryStrategy
from psycopg import OperationalError
from sqlalchemy import text

from store.session import Session

log = structlog.get_logger()

type Work = Callable[[UUID], Awaitable[None]]

POLL = 0.1
"""Seconds: a job that falls between two fetches waits for the next look."""
HEARTBEAT = 2.0
STALLED = 10.0
"""Seconds without a heartbeat after which a worker's jobs are another's."""
LONGEST_WAIT = 300
AT_A_TIME = 8
"""Messages of one job that are on their way to their vendors together."""
SAID_AGAIN_AFTER = (0.1, 0.5, 1.0, 2.0, 4.0, 8.0)
"""Seconds before a worker says again what a broken connection swallowed."""


ATTENDED = text(
    "SELECT args->>'id' FROM procrastinate_jobs WHERE task_name = 'send'"
    " AND status IN ('todo', 'doing') AND args->>'id' = ANY(:ids)"
    " UNION ALL SELECT one FROM procrastinate_jobs,"
    " jsonb_array_elements_text(args->'ids') AS one WHERE task_name = 'send_many'"
    " AND status IN ('todo', 'doing') AND one = ANY(:ids)"
)
"""Those of the messages that a job is there to send, alone or with others."""


class Patiently(BaseRetryStrategy):
    """Again after 1, 2, 4 ... 300 seconds, for as long as it takes."""

    def get_retry_decision(
        self,
        *,
        exception: BaseException,  # noqa: ARG002 - the port's shape
        job: Job,
    ) -> RetryDecision:
        """When to run a failed job again."""
        wait = min(2 ** min(job.attempts, 10), LONGEST_WAIT)
        return RetryDecision(retry_in={"seconds": wait})


class Connector(PsycopgConnector):
    """Says what became of a job until the database hears it.

    A job whose end is lost stays with a worker that lives: no rescue looks for it
    there, and its person would wait for ever.
    """

    async def execute_query_async(self, query: Any, **arguments: Any) -> None:  # noqa: ANN401 - the port's shape
        """Say something to which there is no answer."""
        for wait in SAID_AGAIN_AFTER:
            try:
                await super().execute_query_async(query, **arguments)
            except ConnectorException as problem:
                if not isinstance(problem.__cause__, OperationalError):
                    raise
                await asyncio.sleep(wait)
            else:
                return
        await super().execute_query_async(query, **arguments)


class JobQueue:
    """The jobs of the app; tasks are added by the process that runs them."""

    def __init__(self, database_url: str) -> None:
        self.app = App(connector=Connector(conninfo=database_url))

    def work(self, *, turn: Work, send: Work, forget: Work) -> None:
        """Say what the jobs do, in a worker."""
        for name, do in (("turn", turn), ("send", send), ("forget", forget)):
            self._add(name, do)
        self._add_many("send_many", send)

    def _add(self, name: str, do: Work) -> None:
        @self.app.task(name=name, retry=Patiently(), pass_context=False)
        async def run(id: str) -> None:  # noqa: A002 - the job's own word
            try:
                await do(UUID(id))
            except Exception as problem:
                log.error("job.failed", name=name, why=type(problem).__name__)
                raise

    def _add_many(self, name: str, do: Work) -> None:
        @self.app.task(name=name, retry=Patiently(), pass_context=False)
        async def run(ids: list[str]) -> None:
            await _each(name, do, [UUID(one) for one in ids])

    async def turn(self, session: Session, message_id: UUID, person_id: UUID) -> None:
        """Owe a turn; the lock keeps one person's turns in order."""
        job = {"id": str(message_id)}
        await self._defer(session, "turn", job, lock=f"person:{person_id}")

    async def send(self, session: Session, message_id: UUID, at: datetime) -> None:
        """Owe a try at sending."""
        job = {"id": str(message_id)}
        await self._defer(session, "send", job, schedule_at=at)

    async def send_many(self, session: Session, message_ids: Sequence[UUID]) -> None:
        """Owe a try at sending each of them, as one job."""
        ids = [str(message_id) for message_id in message_ids]
        await self._defer(session, "send_many", {"ids": ids})

    async def forget(self, session: Session, conversation: UUID) -> None:
        """Owe Rasa's forgetting."""
        await self._defer(session, "forget", {"id": str(conversation)})

    async def unattended(
        self, session: Session, message_ids: Sequence[UUID]
    ) -> list[UUID]:
        """Those of the messages that no job is there to send, in their order."""
        ids = [str(message_id) for message_id in message_ids]
        attended = set(await session.scalars(ATTENDED, {"ids": ids}))
        return [one for one in message_ids if str(one) not in attended]

    async def rescue(self) -> int:
        """Give the jobs of workers that died to living ones; how many there were."""
        manager = self.app.job_manager
        stalled = list(await manager.get_stalled_jobs(seconds_since_heartbeat=STALLED))
        for job in stalled:
            try:
                await manager.retry_job(job, retry_at=datetime.now(UTC))
            except ConnectorException:  # another clock was first
                log.info("job.rescued_elsewhere")
        await manager.prune_stalled_workers(STALLED)
        return len(stalled)

    async def _defer(
        self,
        session: Session,
        task: str,
        arguments: Mapping[str, Any],
        **options: Any,  # noqa: ANN401 - Procrastinate's own
    ) -> None:
        job = self.app.configure_task(
            task, connection=await session.driver(), **options
        )
        await job.defer_async(**arguments)


async def _each(name: str, do: Work, subjects: Sequence[UUID]) -> None:
    """Do it for each, several at a time; one that breaks does not hold up the rest."""
    room = asyncio.Semaphore(AT_A_TIME)

    async def one(subject: UUID) -> None:
        async with room:
            await do(subject)

    done = await asyncio.gather(*map(one, subjects), return_exceptions=True)
    broken = [problem for problem in done if problem is not None]
    for problem in broken:
        log.error("job.failed", name=name, why=type(problem).__name__)
    if broken:
        raise broken[0]
