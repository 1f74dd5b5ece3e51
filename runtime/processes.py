"""One-machine mode: all processes under one roof, none left behind."""

import asyncio
import contextlib
import ctypes
import json
import os
import signal
import sys
import time
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import structlog
from psycopg.conninfo import conninfo_to_dict

from runtime.database import with_database
from runtime.settings import Settings

log = structlog.get_logger()

ROOT = Path(__file__).parent.parent
NLU = ROOT / "nlu"
GRACE = 15.0
BACK_AFTER = (0.2, 1.0, 5.0, 30.0)
"""Seconds before a process that died is started again, the last for ever after."""
LIVED_WELL = 60.0
"""Seconds after which a death is a first one again."""
ENDS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
DIE_WITH_PARENT = 1


@dataclass
class Supervised:
    """One process: what it is called, how it is started."""

    name: str
    command: list[str]
    environment: Mapping[str, str]
    folder: Path = ROOT
    deaths: int = 0
    process: asyncio.subprocess.Process | None = field(default=None, repr=False)


def processes(settings: Settings, database_url: str) -> list[Supervised]:
    """What runs beside the database, in the order of starting."""
    own = dict(os.environ) | {"DATABASE_URL": database_url}
    ours = [sys.executable, "-m", "runtime"]
    return [
        Supervised(
            "rasa",
            [str(NLU / ".venv" / "bin" / "python"), "serve.py"],
            rasa_environment(settings, database_url),
            NLU,
        ),
        *(Supervised(name, [*ours, name], own) for name in ("web", "worker", "clock")),
    ]


def rasa_environment(settings: Settings, database_url: str) -> dict[str, str]:
    """Rasa gets what it needs to know and nothing else: no key, no vendor's token."""
    kept = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR")
    where = conninfo_to_dict(with_database(database_url, settings.rasa_database))
    return {name: os.environ[name] for name in kept if name in os.environ} | {
        "RASA_PORT": str(urlsplit(settings.rasa_url).port or 5005),
        "RASA_TOKEN": settings.rasa_token.get_secret_value(),
        "ACTION_URL": f"http://{settings.internal_host}:{settings.internal_port}/actions",
        "ACTION_TOKEN": settings.internal_token.get_secret_value(),
        "RASA_DB_HOST": str(where.get("host") or "localhost"),
        "RASA_DB_PORT": str(where.get("port") or "5432"),
        "RASA_DB_USER": str(where.get("user") or "postgres"),
        "RASA_DB_PASSWORD": str(where.get("password") or ""),
        "RASA_DB_NAME": settings.rasa_database,
    }


class Supervisor:
    """Keeps processes alive, and ends every one of them when it ends."""

    def __init__(self, wanted: list[Supervised], run_file: Path) -> None:
        self._wanted = wanted
        self._run_file = run_file
        self._stopping = asyncio.Event()

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """All processes run while this is open."""
        loop = asyncio.get_running_loop()
        for name in ENDS:
            loop.add_signal_handler(name, self._stopping.set)
        watchers = [asyncio.create_task(self._keep(one)) for one in self._wanted]
        try:
            yield
        finally:
            self._stopping.set()
            await asyncio.gather(*watchers)
            self._run_file.unlink(missing_ok=True)
            for name in ENDS:
                loop.remove_signal_handler(name)

    async def until_stopped(self) -> None:
        """Wait for Ctrl-C or a SIGTERM."""
        await self._stopping.wait()

    @property
    def stopping(self) -> bool:
        """Whether the end has been asked for."""
        return self._stopping.is_set()

    def write_run_file(self, settings: Settings) -> None:
        """Tell a terminal on this machine where the running product is."""
        pids = {one.name: one.process.pid for one in self._wanted if one.process}
        known = {
            "internal_url": f"http://{settings.internal_host}:{settings.internal_port}",
            "internal_token": settings.internal_token.get_secret_value(),
            "rasa_url": settings.rasa_url,
            "rasa_token": settings.rasa_token.get_secret_value(),
            "pid": os.getpid(),
            "processes": pids,
        }
        self._run_file.touch(mode=0o600)
        self._run_file.write_text(json.dumps(known))

    async def _keep(self, one: Supervised) -> None:
        while not self._stopping.is_set():
            began = time.monotonic()
            try:
                one.process = await self._start(one)
            except OSError as problem:
                why = type(problem).__name__
                log.error("process.not_started", process=one.name, why=why)
            else:
                await self._until_over(one, one.process)
            if time.monotonic() - began > LIVED_WELL:
                one.deaths = 0
            pause = BACK_AFTER[min(one.deaths, len(BACK_AFTER) - 1)]
            one.deaths += 1
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), pause)

    async def _until_over(
        self, one: Supervised, process: asyncio.subprocess.Process
    ) -> None:
        died = asyncio.create_task(process.wait())
        stopped = asyncio.create_task(self._stopping.wait())
        await asyncio.wait({died, stopped}, return_when=asyncio.FIRST_COMPLETED)
        stopped.cancel()
        if self._stopping.is_set():
            await self._end(process)
        else:
            log.error("process.died", process=one.name, exit=process.returncode)
        await died

    async def _start(self, one: Supervised) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            *one.command,
            cwd=one.folder,
            env=dict(one.environment),
            stdin=asyncio.subprocess.DEVNULL,
            start_new_session=True,  # Ctrl-C reaches us alone, and we end them in order
            preexec_fn=_die_with_parent if sys.platform == "linux" else None,
        )

    async def _end(self, process: asyncio.subprocess.Process) -> None:
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        try:
            await asyncio.wait_for(process.wait(), GRACE)
        except TimeoutError:
            process.kill()
            await process.wait()


def _die_with_parent() -> None:
    """Even a killed supervisor leaves no orphan behind, on Linux."""
    ctypes.CDLL(None).prctl(DIE_WITH_PARENT, signal.SIGTERM)
