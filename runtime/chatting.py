"""`throughgate chat`: the product in a terminal, joined if it runs, started if not."""

import asyncio
import json
import os
import secrets
import socket
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx

START_PATIENCE = 150.0
LOOK_EVERY = 0.02
TURN_PATIENCE = 15.0


class NotRunningError(Exception):
    """The product could not be started; `throughgate run` shows why."""

    def __init__(self) -> None:
        super().__init__(self.__doc__)


@dataclass(frozen=True)
class Running:
    """Where a running product's inner doors are: ours and Rasa's."""

    internal_url: str
    internal_token: str
    rasa_url: str
    rasa_token: str


def find_running(data_dir: Path) -> Running | None:
    """The product that runs on this machine with that folder, if one does."""
    try:
        known = json.loads((data_dir / "running.json").read_text())
        os.kill(known["pid"], 0)
        running = Running(**{one.name: known[one.name] for one in fields(Running)})
        _knock(running.internal_url)
    except (OSError, ValueError, TypeError, KeyError):
        return None
    return running


def _knock(url: str) -> None:
    """Another program may have the process id of one that was killed."""
    where = urlsplit(url)
    socket.create_connection((where.hostname or "", where.port or 0), 2).close()


@contextmanager
def joined_or_started(data_dir: Path) -> Iterator[Running]:
    """A running product; one started for this occasion ends with it."""
    running = find_running(data_dir)
    if running:
        yield running
        return
    command = [sys.executable, "-m", "runtime", "run", "--quiet"]
    started = subprocess.Popen(  # noqa: S603 - our own command
        command if _has_settings() else [*command, "--demo"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield _wait_for(data_dir, started)
    finally:
        started.terminate()
        started.wait()


def _has_settings() -> bool:
    return "ENCRYPTION_KEYS" in os.environ or Path(".env").exists()


def _wait_for(data_dir: Path, started: subprocess.Popen[bytes]) -> Running:
    until = time.monotonic() + START_PATIENCE
    while time.monotonic() < until and started.poll() is None:
        running = find_running(data_dir)
        if running:
            return running
        time.sleep(0.2)
    raise NotRunningError


class Chat:
    """One person at a terminal, or with `fresh` a new person for each line."""

    def __init__(self, client: httpx.AsyncClient, look: str, *, fresh: bool) -> None:
        self._client = client
        self._look = look
        self._fresh = fresh
        self._address = secrets.token_hex(8)
        self._number = 0
        self._buttons: dict[int, str] = {}

    async def say(self, text: str) -> list[dict[str, Any]]:
        """The replies to a line, each with what is known about it."""
        if self._fresh:
            self._address, self._number = secrets.token_hex(8), 0
        began = time.perf_counter()
        typed = {"look": self._look, "address": self._address, "text": text}
        (await self._client.post("/terminal", json=typed)).raise_for_status()
        lines = await self._replies()
        took = round((time.perf_counter() - began) * 1000)
        return [_told(line, took) for line in lines]

    async def _replies(self) -> list[dict[str, Any]]:
        until = time.monotonic() + TURN_PATIENCE
        where = {"look": self._look, "address": self._address}
        while True:
            asked: dict[str, str | int] = {**where, "after": self._number}
            answered = await self._client.get("/terminal", params=asked)
            found = answered.raise_for_status().json()
            if found["over"] or time.monotonic() > until:
                break
            await asyncio.sleep(LOOK_EVERY)
        lines: list[dict[str, Any]] = found["lines"]
        self._number = max((line["number"] for line in lines), default=self._number)
        return lines


def _told(line: dict[str, Any], took: int) -> dict[str, Any]:
    kept = ("text", "answer", "intent", "confidence", "segments")
    buttons = [button["label"] for button in line["buttons"]]
    return {**{name: line[name] for name in kept}, "buttons": buttons, "ms": took}


async def chat(
    running: Running, lines: Iterable[str], *, look: str, as_json: bool, fresh: bool
) -> None:
    """Read lines, print replies."""
    headers = {"Authorization": f"Bearer {running.internal_token}"}
    async with httpx.AsyncClient(
        base_url=running.internal_url, headers=headers, timeout=30
    ) as client:
        person = Chat(client, look, fresh=fresh)
        for number, line in enumerate(lines, start=1):
            for reply in await person.say(line.rstrip("\n")):
                print(_line(number, reply) if as_json else _spoken(reply), flush=True)  # noqa: T201 - this is its output


def _line(number: int, reply: dict[str, Any]) -> str:
    return json.dumps({"line": number, **reply}, ensure_ascii=False)


def _spoken(reply: dict[str, Any]) -> str:
    buttons = "".join(f"\n  [{label}]" for label in reply["buttons"])
    return f"< {reply['text']}{buttons}"
