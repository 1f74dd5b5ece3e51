"""The processes as they are started: each alone, each ending when asked."""

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import httpx
import pytest

from runtime.chatting import Chat
from runtime.secrets_made import fresh

ROOT = Path(__file__).parents[2]
SECRETS = fresh()
WORDS = "my name is sam and i sleep rough"


@pytest.fixture
def ports() -> tuple[int, int, int]:
    """For the public door, the inner door, and a Rasa that is not there."""
    with ExitStack() as probes:
        made = [
            probes.enter_context(socket.create_server(("127.0.0.1", 0)))
            for _ in range(3)
        ]
        web, inside, rasa = (probe.getsockname()[1] for probe in made)
    return web, inside, rasa


@pytest.fixture
def environment(database_url: str, ports: tuple[int, int, int]) -> dict[str, str]:
    web, inside, rasa = ports
    return {
        **os.environ,
        **SECRETS,
        "DATABASE_URL": database_url,
        "WEB_PORT": str(web),
        "INTERNAL_PORT": str(inside),
        "RASA_URL": f"http://127.0.0.1:{rasa}",
    }


@contextmanager
def _running(
    name: str, environment: dict[str, str], log: Path
) -> Iterator[subprocess.Popen[bytes]]:
    with log.open("ab") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "runtime", name],
            cwd=ROOT,
            env=environment,
            stdout=out,
            stderr=out,
        )
    try:
        yield process
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0
    finally:
        process.kill()
        process.wait()


async def _until_well(client: httpx.AsyncClient, path: str, wanted: str) -> None:
    async with asyncio.timeout(60):
        while True:
            try:
                if wanted in (await client.get(path)).text:
                    return
            except httpx.TransportError:
                pass
            await asyncio.sleep(0.1)


async def test_web_worker_and_clock_answer_together_and_end_when_asked(
    environment: dict[str, str], ports: tuple[int, int, int], tmp_path: Path
) -> None:
    log = tmp_path / "log"
    headers = {"Authorization": f"Bearer {SECRETS['INTERNAL_TOKEN']}"}
    inner, outer = f"http://127.0.0.1:{ports[1]}", f"http://127.0.0.1:{ports[0]}"
    with ExitStack() as running:
        for name in ("web", "worker", "clock"):
            running.enter_context(_running(name, environment, log))
        async with httpx.AsyncClient(base_url=inner, headers=headers) as inside:
            await _until_well(inside, "/readyz", '"clock":"ok"')
            found = (await inside.get("/readyz")).json()
            said = await Chat(inside, "sms", fresh=False).say(WORDS)
        async with httpx.AsyncClient(base_url=outer) as outside:
            health = await outside.get("/healthz")
            hidden = await outside.get("/readyz")

    assert found["rasa"] == "down: people get the menu"
    assert said[0]["answer"] == "small_talk.down"
    assert (health.status_code, hidden.status_code) == (200, 404)
    _is_clean(log)


def _is_clean(log: Path) -> None:
    """Every line is an event; no trace of a crash, and no word that was said."""
    for line in log.read_text().splitlines():
        assert json.loads(line)["event"]
        assert not any(word in line for word in WORDS.split() if len(word) > 3)
