"""What an operator's monitor hears."""

from datetime import timedelta
from typing import Any

import pytest
from fakes import FakeUnderstanding
from rows import meet, owe, write

from runtime.database import with_database
from runtime.readiness import readiness
from runtime.settings import Settings
from runtime.ticks import beat
from runtime.wiring import Parts, build

MINUTE = timedelta(minutes=1)
WELL = {
    "ready": True,
    "database": "ok",
    "clock": "ok",
    "turns": "ok",
    "sends": "ok",
    "rasa": "ok",
}


@pytest.fixture(autouse=True)
async def _ticking(parts: Parts) -> None:
    await beat(parts)


async def test_all_is_well(parts: Parts) -> None:
    assert await readiness(parts) == WELL


async def test_rasa_down(parts: Parts, understanding: FakeUnderstanding) -> None:
    understanding.down = True

    assert await readiness(parts) == WELL | {
        "ready": False,
        "rasa": "down: people get the menu",
    }


async def test_a_silent_clock(parts: Parts, clock: Any) -> None:
    clock.now += 3 * MINUTE

    assert await readiness(parts) == WELL | {"ready": False, "clock": "silent"}


async def _wait(parts: Parts, clock: Any, minutes: int) -> dict[str, Any]:
    clock.now += minutes * MINUTE
    await beat(parts)
    return await readiness(parts)


async def test_a_message_that_waits_for_its_turn(parts: Parts, clock: Any) -> None:
    async with parts.sessions.begin() as session:
        await write(session, await meet(session), now=parts.clock())

    assert await _wait(parts, clock, 1) == WELL
    assert await _wait(parts, clock, 1) == WELL | {
        "ready": False,
        "turns": "the oldest has waited 120 s",
    }


async def test_a_message_that_waits_to_go_out(parts: Parts, clock: Any) -> None:
    async with parts.sessions.begin() as session:
        await owe(session, await meet(session), now=parts.clock())

    assert await _wait(parts, clock, 5) == WELL | {
        "ready": False,
        "sends": "the oldest has waited 300 s",
    }


async def test_the_database_down(
    server_url: str, settings: Any, understanding: FakeUnderstanding
) -> None:
    made: Settings = settings()
    gone = with_database(server_url, "no_such_database")
    async with build(made, gone, understanding=understanding) as parts:
        found = await readiness(parts)

    assert found == {
        "ready": False,
        "database": "down: OperationalError",
        "rasa": "ok",
    }
