"""Whole conversations: the real model, a real PostgreSQL, vendors that speak HTTP."""

import asyncio
import socket
import subprocess
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import httpx
import pytest
import uvicorn
from httpx import ASGITransport, AsyncClient
from product import PUBLIC_URL, Product, by_the_tests_clock, vendors
from vendors import FakeTelegram, FakeTwilio
from workers import WorkerMaker

from runtime.processes import NLU, rasa_environment
from runtime.settings import Settings
from runtime.web import private, public
from runtime.wiring import Parts, build

PATIENCE = 120.0
TOKENS = {"internal_token": "inside-for-tests", "rasa_token": "rasa-for-tests"}
ABSENT = "There is no trained model: `make test` trains it first."


@dataclass(frozen=True)
class Rasa:
    """A running Rasa with our model, and where it looks for our actions."""

    url: str
    actions_port: int


@pytest.fixture(scope="session")
def rasa(server_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rasa]:
    """The real Rasa, started once for all journeys."""
    if not (NLU / "models" / "throughgate.tar.gz").exists():
        pytest.fail(ABSENT)
    port, actions_port = _free_port(), _free_port()
    settings = Settings(
        _env_file=None,
        encryption_keys="A" * 43 + "=",
        finding_key="A" * 43 + "=",
        rasa_url=f"http://127.0.0.1:{port}",
        internal_port=actions_port,
        rasa_database="rasa_for_tests",
        **TOKENS,
    )
    log = (tmp_path_factory.mktemp("rasa") / "log").open("w")
    process = subprocess.Popen(
        [NLU / ".venv" / "bin" / "python", "serve.py"],
        cwd=NLU,
        env=rasa_environment(settings, server_url),
        stdout=log,
        stderr=subprocess.STDOUT,
    )
    try:
        _until_it_answers(settings.rasa_url, process, Path(log.name))
        yield Rasa(settings.rasa_url, actions_port)
    finally:
        process.terminate()
        process.wait()
        log.close()


@pytest.fixture
async def town(
    rasa: Rasa,
    database_url: str,
    settings: Callable[..., Settings],
    clock: Callable[[], datetime],
    twilio: FakeTwilio,
    telegram: FakeTelegram,
) -> AsyncIterator[Product]:
    """The product as it runs, with nothing faked but the vendors."""
    wanted = settings(
        **vendors(twilio, telegram),
        **TOKENS,
        rasa_url=rasa.url,
        internal_port=rasa.actions_port,
    )
    async with build(wanted, database_url, clock=clock) as parts:
        by_the_tests_clock(parts.queue)
        parts.queue.work(
            turn=parts.conversation.take_turn,
            send=parts.outbox.send,
            forget=parts.understanding.forget,
        )
        transport = ASGITransport(public(parts))
        async with (
            parts.queue.app.open_async(),
            _inner_door(parts, rasa.actions_port),
            AsyncClient(transport=transport, base_url=PUBLIC_URL) as client,
        ):
            yield Product(parts, client, twilio, telegram)


type Talk = Callable[..., Awaitable[None]]


@pytest.fixture
def talk(town: Product) -> Talk:
    """Plays a chat: `>` is what someone texts, `<` what must come back, in order.

    Pieces between "..." must all be found, in that order, in the texts that came.
    """

    async def play(script: str, number: str = "+447700900123") -> None:
        phone = town.phone(number)
        came, line_before = "", ""
        for line in filter(None, map(str.strip, script.splitlines())):
            if line.startswith(">"):
                came, line_before = "\n".join(await phone.says(line[1:].strip())), line
                continue
            assert not _missing(line[1:], came), (
                f"{line_before}\nshould bring: {_missing(line[1:], came)}\n"
                f"but brought: {came}"
            )

    return play


def _missing(wanted: str, came: str) -> str:
    """The first piece that is not there, after those before it."""
    for piece in map(str.strip, wanted.split("...")):
        _, found, came = came.partition(piece)
        if not found:
            return piece
    return ""


@asynccontextmanager
async def _inner_door(parts: Parts, port: int) -> AsyncIterator[None]:
    config = uvicorn.Config(private(parts), port=port, log_config=None, ws="none")
    server = uvicorn.Server(config)
    server.capture_signals = _no_signals  # type: ignore[method-assign] # pytest has them
    serving = asyncio.create_task(server.serve())
    while not server.started:  # noqa: ASYNC110 - uvicorn has no event for it
        await asyncio.sleep(0.01)
    yield
    server.should_exit = True
    await serving


class _no_signals:  # noqa: N801 - stands in for a method
    def __enter__(self) -> None: ...
    def __exit__(self, *_: object) -> None: ...


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def _until_it_answers(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if process.poll() is not None:
            pytest.fail(f"Rasa ended by itself: {log.read_text()[-2000:]}")
        try:
            if httpx.get(f"{url}/webhooks/rest/").status_code == httpx.codes.OK:
                return
        except httpx.TransportError:
            time.sleep(0.2)
    pytest.fail(f"Rasa did not answer: {log.read_text()[-2000:]}")


@pytest.fixture(scope="session")
def worker_maker() -> Iterator[WorkerMaker]:
    """The process that makes real workers, for tests that have them killed."""
    with WorkerMaker() as maker:
        yield maker
