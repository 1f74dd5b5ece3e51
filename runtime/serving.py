"""The processes, each started alone: web, worker, clock."""

import asyncio
import contextlib
import signal
from collections.abc import Callable, Iterator

import uvicorn
from fastapi import FastAPI

from reminders.clockwork import clockwork
from runtime.polling import polling
from runtime.queue import HEARTBEAT, POLL, STALLED
from runtime.settings import Settings
from runtime.ticks import beat, rescue, ticks
from runtime.web import private, public
from runtime.wiring import Parts, build

GRACE = 10.0
"""Seconds that a stopping process gives to what it is doing."""


async def web(settings: Settings, database_url: str) -> None:
    """Serve both doors until told to stop."""
    async with build(settings, database_url) as parts, parts.queue.app.open_async():
        doors = [
            _server(public(parts), settings.web_host, settings.web_port),
            _server(private(parts), settings.internal_host, settings.internal_port),
        ]
        async with asyncio.TaskGroup() as tasks:
            poll = _poll(parts)
            poller = tasks.create_task(poll) if poll else None
            serving = [tasks.create_task(door.serve()) for door in doors]
            _when_asked(lambda: _close(doors))
            await asyncio.wait(serving, return_when=asyncio.FIRST_COMPLETED)
            _close(doors)
            if poller:
                poller.cancel()


async def worker(settings: Settings, database_url: str) -> None:
    """Take turns and send until told to stop."""
    async with build(settings, database_url) as parts, parts.queue.app.open_async():
        parts.queue.work(
            turn=parts.conversation.take_turn,
            send=parts.outbox.send,
            forget=parts.understanding.forget,
        )
        await parts.queue.app.run_worker_async(
            concurrency=settings.worker_concurrency,
            fetch_job_polling_interval=POLL,
            update_heartbeat_interval=HEARTBEAT,
            stalled_worker_timeout=STALLED,
            shutdown_graceful_timeout=GRACE,
            delete_jobs="successful",
        )


async def clock(settings: Settings, database_url: str) -> None:
    """Tick until told to stop."""
    async with build(settings, database_url) as parts, parts.queue.app.open_async():
        await beat(parts)
        await rescue(parts)
        scheduler = clockwork(ticks(parts))
        scheduler.start()
        stopped = asyncio.Event()
        _when_asked(stopped.set)
        await stopped.wait()
        scheduler.shutdown(wait=False)


class _Door(uvicorn.Server):
    """A server that leaves signals to us: there are two, and more to let go of."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def _close(doors: list[_Door]) -> None:
    for door in doors:
        door.should_exit = True


def _server(app: FastAPI, host: str, port: int) -> _Door:
    config = uvicorn.Config(
        app,
        host=host,
        port=port,
        log_config=None,
        access_log=False,
        server_header=False,
    )
    return _Door(config)


def _poll(parts: Parts):  # type: ignore[no-untyped-def] # noqa: ANN202
    if parts.telegram and parts.settings.telegram_polling:
        return polling(parts, parts.telegram)
    return None


def _when_asked(end: Callable[[], None]) -> None:
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, end)
