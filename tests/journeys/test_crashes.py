"""A worker killed between any two steps of a turn: one reply each time."""

import signal
from collections.abc import AsyncIterator
from dataclasses import dataclass
from itertools import chain, repeat
from pathlib import Path

import pytest
from crashing import Product, product
from workers import WorkerMaker


@pytest.fixture
async def alive(
    worker_maker: WorkerMaker, database_url: str, tmp_path: Path
) -> AsyncIterator[Product]:
    async with product(
        worker_maker, database_url, tmp_path, worker_concurrency=1
    ) as made:
        yield made


@dataclass(frozen=True)
class Scene:
    """What someone says before, in peace, and what they say when the worker dies."""

    text: str
    replies: tuple[str, ...]
    """The first words of each text that must come back."""
    before: str | None = None
    must_pass: tuple[str, ...] = ()


QUESTION = Scene(
    "can i get an advance",
    ("Ask for an advance:", "This is Throughgate."),
    must_pass=("RasaUnderstanding.ask", "SmsChannel.send", "finish_job"),
)
STOPPING = Scene(
    "STOP", ("Done. You will get no more",), must_pass=("contact_point SET",)
)
LEAVING = Scene(
    "1",
    ("Done. All we kept",),
    before="DELETE",
    must_pass=("DELETE FROM person", "forget"),
)


@pytest.mark.parametrize("scene", [QUESTION, STOPPING, LEAVING], ids=lambda s: s.text)
async def test_a_killed_worker_leaves_one_reply_of_each_kind(
    alive: Product, tmp_path: Path, scene: Scene
) -> None:
    """Every step is found by a dry run; each is where one worker dies."""
    steps = await _dry_run(alive, tmp_path / "steps", scene)
    for must in scene.must_pass:
        assert any(must in step for step in steps)
    phones = {f"{n} {step}": f"+4477009{n:05}" for n, step in enumerate(steps)}
    await _before(alive, scene, *phones.values())

    for number, phone in enumerate(phones.values()):
        assert await alive.text(phone, scene.text) == 200
        assert await alive.workers.killed_at(number) == -signal.SIGKILL
    worker = await alive.workers.start()
    await alive.settled()
    await alive.workers.end(worker)

    got = {step: _first_words(alive, phone, scene) for step, phone in phones.items()}
    assert got == dict.fromkeys(phones, scene.replies)


async def _dry_run(alive: Product, trace: Path, scene: Scene) -> list[str]:
    phone = "+447700888888"
    await _before(alive, scene, phone)
    worker = await alive.workers.start_counted(trace)
    assert await alive.text(phone, scene.text) == 200
    await alive.settled()
    await alive.workers.end(worker)
    assert _first_words(alive, phone, scene) == scene.replies
    return _lines(trace)


def _lines(path: Path) -> list[str]:
    return path.read_text().splitlines()


async def _before(alive: Product, scene: Scene, *phones: str) -> None:
    if scene.before is None:
        return
    worker = await alive.workers.start()
    for phone in phones:
        assert await alive.text(phone, scene.before) == 200
    await alive.settled()
    await alive.workers.end(worker)


def _first_words(alive: Product, phone: str, scene: Scene) -> tuple[str, ...]:
    """What came back, each text cut to what we know of it."""
    got = alive.twilio.to(phone)[1 if scene.before else 0 :]
    starts = chain(scene.replies, repeat(""))
    pairs = zip(got, starts, strict=False)
    return tuple(text[: len(start) or 40] for text, start in pairs)
