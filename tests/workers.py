"""Real worker processes for tests: started, killed at a step, ended."""

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

TESTS = Path(__file__).parent
QUICKLY: Mapping[str, float] = {
    "runtime.serving.HEARTBEAT": 0.2,
    "runtime.serving.STALLED": 2.0,
    "runtime.serving.POLL": 0.05,
    "bot.outbox.PATIENCE": 5.0,
    "bot.sms.CALL_TIMEOUT": 1.0,
}
"""The waits of a worker, shortened so that a test need not wait for them."""


class WorkerMaker:
    """The process that makes workers by forking: one for all tests."""

    def __enter__(self) -> Self:
        paths = os.pathsep.join([str(TESTS.parent), str(TESTS)])
        self._process = subprocess.Popen(
            [sys.executable, "-P", str(TESTS / "worker_process.py")],
            env={**os.environ, "PYTHONPATH": paths},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()

    def ask(self, command: str) -> int:
        """Have it start a worker, or wait for one: a process id, or how it ended."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(f"{command}\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        assert answer, "the process that makes workers has died"
        return int(answer)


@dataclass
class Workers:
    """Workers for one database."""

    maker: WorkerMaker
    settings: Mapping[str, object]
    database_url: str
    folder: Path
    constants: Mapping[str, float] = field(default_factory=lambda: QUICKLY)

    async def start(self) -> int:
        """A worker that lives until it is ended; its process id."""
        return await self._start(counted=False)

    async def end(self, pid: int) -> int:
        """Ask a worker to end, as a supervisor does; how it ended."""
        os.kill(pid, signal.SIGTERM)
        return await self.end_of(pid)

    async def end_of(self, pid: int) -> int:
        """Wait for a worker that ends by itself; how it ended."""
        return await self._ask(do="wait", pid=pid)

    @asynccontextmanager
    async def kept_alive(self) -> AsyncIterator[None]:
        """A worker that is started again when it dies, as a supervisor does."""
        pid = 0
        going = True

        async def keep() -> None:
            nonlocal pid
            while going:
                pid = await self.start()
                await self._ask(do="wait", pid=pid)

        keeper = asyncio.create_task(keep())
        try:
            yield
        finally:
            going = False
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGTERM)
            await keeper

    async def start_counted(self, trace: Path) -> int:
        """A worker that writes down every step it takes."""
        return await self._start(counted=True, trace=str(trace))

    async def killed_at(self, step: int) -> int:
        """Have a worker work until that step, and there SIGKILL; how it ended."""
        pid = await self._start(counted=True, kill_at=step)
        return await self._ask(do="wait", pid=pid)

    async def start_tick(
        self, *, kill_at: int | None = None, trace: Path | None = None
    ) -> int:
        """A clock that ticks once, or until that step; its process id."""
        return await self._start(
            counted=True,
            clock=True,
            kill_at=kill_at,
            trace=str(trace) if trace else None,
        )

    def log(self) -> str:
        """What the workers had to say."""
        return self._log.read_text() if self._log.exists() else ""

    @property
    def _log(self) -> Path:
        return self.folder / "workers.log"

    async def _start(self, **more: Any) -> int:
        whole = {"kill_at": None, "trace": None, "clock": False, **more}
        return await self._ask(
            do="start",
            settings=dict(self.settings),
            database_url=self.database_url,
            constants=dict(self.constants),
            log=str(self._log),
            **whole,
        )

    async def _ask(self, **command: Any) -> int:
        return await asyncio.to_thread(self.maker.ask, json.dumps(command))
