import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import psutil
import pytest

from runtime.processes import Supervised, Supervisor, processes, rasa_environment
from runtime.settings import Settings

SLEEPS = [sys.executable, "-c", "import time; time.sleep(600)"]
DIES = [sys.executable, "-c", "import sys; sys.exit(3)"]


def supervised(*commands: list[str]) -> list[Supervised]:
    """Stand-ins for the processes of the product."""
    return [
        Supervised(f"p{number}", command, dict(os.environ))
        for number, command in enumerate(commands)
    ]


@pytest.fixture
async def one(tmp_path: Path) -> AsyncIterator[Supervised]:
    """A process that runs under a supervisor."""
    (wanted,) = supervised(SLEEPS)
    async with Supervisor([wanted], tmp_path / "running.json").running():
        await until(lambda: wanted.process is not None)
        yield wanted


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not true():  # noqa: ASYNC110 - a process has no event
            await asyncio.sleep(0.02)


async def test_what_dies_is_started_again(one: Supervised) -> None:
    assert one.process is not None
    first = one.process.pid
    one.process.kill()
    await until(lambda: one.process is not None and one.process.pid != first)
    assert one.deaths == 1


async def test_at_the_end_nothing_is_left(tmp_path: Path) -> None:
    wanted = supervised(SLEEPS, SLEEPS)
    run_file = tmp_path / "running.json"
    run_file.touch()
    async with Supervisor(wanted, run_file).running():
        await until(lambda: all(one.process for one in wanted))
        pids = [one.process.pid for one in wanted if one.process]
    assert not any(psutil.pid_exists(pid) for pid in pids)
    assert not run_file.exists()


async def test_one_that_dies_at_once_is_tried_with_growing_pauses(
    tmp_path: Path,
) -> None:
    (wanted,) = supervised(DIES)
    async with Supervisor([wanted], tmp_path / "running.json").running():
        await until(lambda: wanted.deaths >= 2)


def test_rasa_is_told_no_key_and_no_vendors_token(
    settings: Callable[..., Settings], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = settings(rasa_url="http://127.0.0.1:5999")
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", "vendor-secret")
    told = rasa_environment(made, "postgresql://postgres@/throughgate?host=%2Fsocket")
    assert told["RASA_PORT"] == "5999"
    assert (told["RASA_DB_HOST"], told["RASA_DB_NAME"]) == (
        "/socket",
        "throughgate_rasa",
    )
    secrets = (made.encryption_keys, made.finding_key)
    hidden = {"vendor-secret", *(secret.get_secret_value() for secret in secrets)}
    assert hidden.isdisjoint(told.values())


def test_everything_beside_the_database_is_supervised(
    settings: Callable[..., Settings],
) -> None:
    names = [one.name for one in processes(settings(), "postgresql://127.0.0.1/x")]
    assert names == ["rasa", "web", "worker", "clock"]
