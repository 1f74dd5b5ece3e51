"""A process that makes real workers by forking, and can have them killed at any step.

Started by `workers.py`. Reads one JSON command a line and answers with one line. What
it imports once, every worker has at once, so that a hundred workers cost little.

A step is whatever another process could see the end of: a statement that reaches the
database, a commit, a question to Rasa, a call to the vendor. The product knows nothing
of this: the libraries' and the adapters' methods are wrapped here.
"""

import asyncio
import importlib
import json
import os
import re
import signal
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from weakref import WeakSet

import psycopg
from procrastinate.manager import JobManager
from twilio.rest import Client

from bot.sms import SmsChannel
from dialogues.first_response import respond
from dialogues.rendering import Reader, render
from dialogues.replies import Cue
from dialogues.turn import Spoken
from dialogues.understanding import RasaUnderstanding
from runtime import serving, ticks
from runtime.settings import Settings
from runtime.wiring import build

UNCOUNTED = re.compile(
    r"fetch_job|heartbeat|register_worker|procrastinate_workers|LISTEN|^;?$"
    r"|current_schema|pg_catalog|pg_type|show "
)
"""What a worker says to the database between jobs, and when it first meets it."""
LATE_IMPORTS = ("anyio._backends._asyncio", "h11", "httpcore", "procrastinate.worker")
"""What libraries import when they are first used: here once for all workers."""


class Steps:
    """Counts the steps from the first turn on, and dies at the one asked for."""

    def __init__(self, kill_at: int | None, trace: Path | None) -> None:
        self._kill_at = kill_at
        self._trace = trace
        self._counting = False
        self._count = 0
        self._open: WeakSet[Any] = WeakSet()
        """The connections whose next commit is a step."""

    def begin(self, name: str = "the job is fetched") -> None:
        """The work begins: from here on steps count."""
        self._counting = True
        self.at(name)

    def at(self, name: str) -> None:
        """Here the worker may die."""
        if not self._counting:
            return
        if self._count == self._kill_at:
            os.kill(os.getpid(), signal.SIGKILL)
        self._count += 1
        if self._trace:
            with self._trace.open("a") as out:
                out.write(f"{name}\n")

    def says(self, connection: object, query: object) -> None:
        """A statement is on its way to the database."""
        text = str(query).strip()
        if not UNCOUNTED.search(text):
            self._open.add(connection)
            self.at(f"before {_short(text)}")

    def commits(self, connection: object) -> bool:
        """A transaction is about to be committed; whether it is one of a step."""
        counted = connection in self._open
        if counted:
            self.at("before the commit")
        return counted

    def committed(self, connection: object) -> None:
        """It was committed."""
        self._open.discard(connection)
        self.at("after the commit")


def _short(statement: str) -> str:
    words = statement.split()
    if words[0] == "SELECT" and "FROM" in words:
        return f"SELECT FROM {words[words.index('FROM') + 1]}"
    return " ".join(words[:3]).partition("(")[0]


def watch(steps: Steps) -> None:
    """Put a step around everything that another process could see."""
    execute, commit = psycopg.AsyncCursor.execute, psycopg.AsyncConnection.commit
    fetch = JobManager.fetch_job

    async def stepped_execute(self: Any, query: Any, *given: Any, **named: Any) -> Any:
        steps.says(self.connection, query)
        return await execute(self, query, *given, **named)

    async def stepped_commit(self: Any) -> None:
        counted = steps.commits(self)
        await commit(self)
        if counted:
            steps.committed(self)

    async def stepped_fetch(*given: Any, **named: Any) -> Any:
        job = await fetch(*given, **named)
        if job and job.task_name in {"turn", "send_many"}:
            steps.begin()
        return job

    psycopg.AsyncCursor.execute = stepped_execute
    psycopg.AsyncConnection.commit = stepped_commit
    JobManager.fetch_job = stepped_fetch
    _around(RasaUnderstanding, "ask", steps)
    _around(RasaUnderstanding, "forget", steps)
    _around(SmsChannel, "send", steps)
    _around(SmsChannel, "sent_already", steps)


def _around(owner: type, name: str, steps: Steps) -> None:
    real: Callable[..., Awaitable[Any]] = getattr(owner, name)

    async def stepped(*given: Any, **named: Any) -> Any:
        steps.at(f"before {owner.__name__}.{name}")
        done = await real(*given, **named)
        steps.at(f"after {owner.__name__}.{name}")
        return done

    setattr(owner, name, stepped)


def start(command: dict[str, Any]) -> int:
    """Fork a worker; its process id."""
    child = os.fork()
    if child:
        return child
    os.setsid()
    try:
        _work(command)
    finally:
        sys.stderr.flush()
        os._exit(0)


def _work(command: dict[str, Any]) -> None:
    log = Path(command["log"]).open("a")  # noqa: SIM115 - for as long as it lives
    os.dup2(log.fileno(), sys.stdout.fileno())
    os.dup2(log.fileno(), sys.stderr.fileno())
    for place, value in command["constants"].items():
        _set(place, value)
    trace = command["trace"]
    steps = Steps(command["kill_at"], Path(trace) if trace else None)
    if command["counted"]:
        watch(steps)
    settings = Settings(_env_file=None, **command["settings"])
    if command["clock"]:
        asyncio.run(tick(settings, command["database_url"], steps))
    else:
        asyncio.run(serving.worker(settings, command["database_url"]))


async def tick(settings: Settings, database_url: str, steps: Steps) -> None:
    """A clock that hands over what is due, once."""
    async with build(settings, database_url) as parts, parts.queue.app.open_async():
        steps.begin("the clock ticks")
        await ticks.deliver(parts)


def _set(place: str, value: float) -> None:
    """Set a constant of a module, in the unit that it has."""
    module_name, _, name = place.rpartition(".")
    module = importlib.import_module(module_name)
    is_span = isinstance(getattr(module, name), timedelta)
    setattr(module, name, timedelta(seconds=value) if is_span else value)


def warm_up() -> None:
    """Do once what each worker would do at its first message."""
    for name in LATE_IMPORTS:
        importlib.import_module(name)
    _ = Client("account", "token").messages
    respond(Spoken("hello", Reader("en")))
    render(Cue("small_talk.menu"), Reader("en"), datetime.now(UTC).date())


def main() -> None:
    """Do what is asked until the input ends; then no worker is left."""
    warm_up()
    children: set[int] = set()
    for line in sys.stdin:
        command = json.loads(line)
        if command["do"] == "start":
            answer = start(command)
            children.add(answer)
        else:
            answer = os.waitstatus_to_exitcode(os.waitpid(command["pid"], 0)[1])
            children.discard(command["pid"])
        sys.stdout.write(f"{answer}\n")
        sys.stdout.flush()
    for child in children:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


if __name__ == "__main__":
    main()
