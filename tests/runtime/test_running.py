"""Everything up in order, then where to go."""

import asyncio
import json
import os
import signal
import socket
import sys
from collections.abc import Callable
from io import StringIO

import psutil
import pytest
from rich.console import Console

from runtime import running
from runtime.processes import Supervised
from runtime.running import run_everything
from runtime.settings import Settings

READY = """
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer

class Door(BaseHTTPRequestHandler):
    def do_GET(self):
        proven = self.headers["Authorization"] == "Bearer " + sys.argv[2]
        well = self.path == "/readyz" and proven
        self.send_response(int(sys.argv[3]) if well else 401)
        self.end_headers()
    def log_message(self, *_):
        pass

HTTPServer(("127.0.0.1", int(sys.argv[1])), Door).serve_forever()
"""


@pytest.fixture
def console() -> Console:
    return Console(file=StringIO(), width=200)


def _said(console: Console) -> str:
    assert isinstance(console.file, StringIO)
    return console.file.getvalue()


def _free_ports(count: int) -> list[int]:
    probes = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [probe.getsockname()[1] for probe in probes]
    for probe in probes:
        probe.close()
    return ports


@pytest.fixture
def made(settings: Callable[..., Settings]) -> Settings:
    """Settings with ports that nobody uses."""
    web, inside, rasa = _free_ports(3)
    return settings(
        web_port=web, internal_port=inside, rasa_url=f"http://127.0.0.1:{rasa}"
    )


def _stand_in(patch: pytest.MonkeyPatch, made: Settings, status: int) -> None:
    """One small process instead of the product's four."""
    token = made.internal_token.get_secret_value()
    door = [sys.executable, "-c", READY, str(made.internal_port), token, str(status)]
    one = Supervised("web", door, dict(os.environ))
    patch.setattr(running, "processes", lambda *_: [one])
    patch.setattr(running, "LOOK_EVERY", 0.05)


async def _until(console: Console, words: str) -> None:
    async with asyncio.timeout(60):
        while words not in _said(console):  # noqa: ASYNC110 - it only prints
            await asyncio.sleep(0.05)


async def test_ready_it_says_where_to_go_and_ends_when_asked(
    made: Settings,
    database_url: str,
    console: Console,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _stand_in(monkeypatch, made, 200)
    run = asyncio.create_task(run_everything(made, database_url, console))
    await _until(console, "is ready")
    run_file = made.data_dir / "running.json"
    known = json.loads(run_file.read_text())
    mode = run_file.stat().st_mode & 0o777

    os.kill(os.getpid(), signal.SIGTERM)
    await run

    assert known["internal_url"] == f"http://127.0.0.1:{made.internal_port}"
    assert mode == 0o600
    assert f"http://127.0.0.1:{made.web_port}" in _said(console)
    assert "All processes have ended." in _said(console)
    assert not run_file.exists()
    assert not psutil.pid_exists(known["processes"]["web"])


async def test_not_ready_it_says_who_knows_why(
    made: Settings,
    database_url: str,
    console: Console,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _stand_in(monkeypatch, made, 503)
    monkeypatch.setattr(running, "PATIENCE", 1.0)
    run = asyncio.create_task(run_everything(made, database_url, console))
    await _until(console, "/readyz says why")

    os.kill(os.getpid(), signal.SIGINT)
    await run

    assert "is ready" not in _said(console)
    assert not (made.data_dir / "running.json").exists()


@pytest.mark.parametrize("taken", ["web_port", "internal_port", "rasa_url"])
async def test_a_taken_port_is_named_before_anything_starts(
    made: Settings, console: Console, taken: str
) -> None:
    port = int(str(getattr(made, taken)).rpartition(":")[2])
    with socket.create_server(("127.0.0.1", port)), pytest.raises(SystemExit):
        await run_everything(made, "postgresql://nowhere", console)

    assert f"Not started: 127.0.0.1:{port} is taken" in _said(console)


async def test_a_demo_says_that_it_is_one(
    settings: Callable[..., Settings], console: Console
) -> None:
    running._say_where(settings(demo=True), console, 1.0)

    assert "This is a demo" in _said(console)
