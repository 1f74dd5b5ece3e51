"""The database or the vendor in trouble under load: answered once, none lost."""

import asyncio
import random
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import vendor_twilio
from crashing import Product, product, restart_at_once
from psycopg import AsyncConnection
from vendor_twilio import BROKEN, BUSY
from vendors import ACCEPTS_THEN_DROPS, ACCEPTS_THEN_HANGS, DROPS, HANGS
from workers import WorkerMaker

from runtime.database import migrate, own_server

PEOPLE = [f"+4477009{number:05}" for number in range(60)]
AT_ONCE = 10
ONCE_EACH = dict.fromkeys(PEOPLE, ("Ask for an advance:", "This is Throughgate."))


@pytest.fixture
def own_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("own")


@pytest.fixture
async def own_database_url(own_folder: Path) -> AsyncIterator[str]:
    """A server that a test may stop: the others keep theirs."""
    with own_server(own_folder) as url:
        await migrate(url, "throughgate_rasa")
        yield url


async def _everybody_texts(alive: Product) -> None:
    """Sixty people write, ten at a time; a text that we did not take comes again."""
    waiting = iter(PEOPLE)

    async def some() -> None:
        for number in waiting:
            form = vendor_twilio.incoming(number, "can i get an advance")
            await alive.deliver_until_heard(form)

    await asyncio.gather(*(some() for _ in range(AT_ONCE)))


def _got(alive: Product) -> dict[str, tuple[str, ...]]:
    """What reached each of them; an answer and a welcome may change places."""
    return {number: tuple(sorted(alive.begins(number))) for number in PEOPLE}


async def test_a_database_restarted_under_load(
    worker_maker: WorkerMaker,
    own_database_url: str,
    own_folder: Path,
    tmp_path: Path,
) -> None:
    async with (
        product(worker_maker, own_database_url, tmp_path) as alive,
        alive.workers.kept_alive(),
    ):
        texting = asyncio.create_task(_everybody_texts(alive))
        await alive.until_sent(len(PEOPLE) // 3)
        await asyncio.to_thread(restart_at_once, own_folder)
        await texting
        await alive.settled()

        assert _got(alive) == ONCE_EACH


async def test_every_connection_to_the_database_cut_again_and_again(
    worker_maker: WorkerMaker, database_url: str, tmp_path: Path
) -> None:
    async with (
        product(worker_maker, database_url, tmp_path) as alive,
        alive.workers.kept_alive(),
    ):
        texting = asyncio.create_task(_everybody_texts(alive))
        for sent in range(10, 100, 15):
            await alive.until_sent(sent)
            await _cut(database_url)
        await texting
        await alive.settled()

        assert _got(alive) == ONCE_EACH


async def _cut(database_url: str) -> None:
    async with await AsyncConnection.connect(database_url) as admin:
        await admin.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )


async def test_a_vendor_in_trouble_under_load(
    worker_maker: WorkerMaker, database_url: str, tmp_path: Path
) -> None:
    faults = [
        *([BUSY, BROKEN] * 15),
        *([DROPS, ACCEPTS_THEN_DROPS] * 10),
        *([HANGS, ACCEPTS_THEN_HANGS] * 3),
    ]
    random.Random(7).shuffle(faults)  # noqa: S311 - the same mix in every run
    soon = {"bot.outbox.LONGEST_WAIT": 0.3}
    async with (
        product(worker_maker, database_url, tmp_path, constants=soon) as alive,
        alive.workers.kept_alive(),
    ):
        alive.twilio.fail_next(*faults)
        alive.twilio.fail_next(BUSY, DROPS, BROKEN, of="list")
        await _everybody_texts(alive)
        await alive.settled()

        assert _got(alive) == ONCE_EACH


async def test_workers_killed_again_and_again_under_load(
    worker_maker: WorkerMaker, database_url: str, tmp_path: Path
) -> None:
    """Also while they mend what others left behind."""
    dice = random.Random(11)  # noqa: S311 - the same deaths in every run
    async with product(worker_maker, database_url, tmp_path) as alive:
        texting = asyncio.create_task(_everybody_texts(alive))
        mending = asyncio.create_task(alive.rescue_until_cancelled())
        for _ in range(8):  # sixty turns have more steps than eight such workers
            await alive.workers.killed_at(dice.randrange(200))
        mending.cancel()
        await texting
        async with alive.workers.kept_alive():
            await alive.settled()

        assert _got(alive) == ONCE_EACH
