"""The queue: Procrastinate's tasks, and their deferring inside our transactions."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import structlog
from procrastinate import App, PsycopgConnector, RetryDecision
from procrastinate.exceptions import ConnectorException
from procrastinate.jobs import Job
from procrastinate.retry import BaseRetryStrategy

from store.session import Session

log = structlog.get_logger()

type Work = Callable[[UUID], Awaitable[None]]

POLL = 0.1
"""Seconds: a job that falls between two fetches waits for the next look."""
HEARTBEAT = 2.0
STALLED = 10.0
"""Seconds without a heartbeat after which a worker's jobs are another's."""
LONGEST_WAIT = 300


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


class JobQueue:
    """The jobs of the app; tasks are added by the process that runs them."""

    def __init__(self, database_url: str) -> None:
        self.app = App(connector=PsycopgConnector(conninfo=database_url))

    def work(self, *, turn: Work, send: Work, forget: Work) -> None:
        """Say what the jobs do, in a worker."""
        for name, do in (("turn", turn), ("send", send), ("forget", forget)):
            self._add(name, do)

    def _add(self, name: str, do: Work) -> None:
        @self.app.task(name=name, retry=Patiently(), pass_context=False)
        async def run(id: str) -> None:  # noqa: A002 - the job's own word
            try:
                await do(UUID(id))
            except Exception as problem:
                log.error("job.failed", name=name, why=type(problem).__name__)
                raise

    async def turn(self, session: Session, message_id: UUID, person_id: UUID) -> None:
        """Owe a turn; the lock keeps one person's turns in order."""
        await self._defer(session, "turn", message_id, lock=f"person:{person_id}")

    async def send(self, session: Session, message_id: UUID, at: datetime) -> None:
        """Owe a try at sending."""
        await self._defer(session, "send", message_id, schedule_at=at)

    async def forget(self, session: Session, conversation: UUID) -> None:
        """Owe Rasa's forgetting."""
        await self._defer(session, "forget", conversation)

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
        subject: UUID,
        **options: Any,  # noqa: ANN401 - Procrastinate's own
    ) -> None:
        job = self.app.configure_task(
            task, connection=await session.driver(), **options
        )
        await job.defer_async(id=str(subject))
