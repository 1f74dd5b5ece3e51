"""What tests share: a real PostgreSQL, a fresh database each, and the real build()."""

import os
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import (
    AbstractAsyncContextManager,
    asynccontextmanager,
    contextmanager,
)
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from fakes import Clock, FakeUnderstanding
from hypothesis import settings as hypothesis_settings
from product import Product, by_the_tests_clock, running, work_off
from psycopg import sql
from vendors import FakeTelegram, FakeTwilio

from runtime.database import ensure_database, migrate, own_server, with_database
from runtime.secrets_made import fresh
from runtime.settings import Settings
from runtime.wiring import Parts, build

# A busy machine is no bug: no example has to be quick.
hypothesis_settings.register_profile("ours", deadline=None)
hypothesis_settings.load_profile("ours")

SHARED = Path(__file__).parent.parent.parent / "shared"
TEMPLATE = "template_for_tests"


def pytest_addoption(parser: pytest.Parser) -> None:
    """What a run of the tests can be told."""
    parser.addoption(
        "--retell", action="store_true", help="write docs/transcripts/ anew"
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests that compare with research beside the repository say so, and skip."""
    if SHARED.exists():
        return
    absent = pytest.mark.skip(reason="../shared is not there")
    for item in items:
        if "shared" in item.keywords:
            item.add_marker(absent)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The research beside the repository; tests that take it are marked `shared`."""
    return SHARED


@pytest.fixture(autouse=True, scope="session")
def _own_environment() -> None:
    """No setting of this machine reaches a test."""
    for name in list(os.environ):
        if name.upper() in {field.upper() for field in Settings.model_fields}:
            del os.environ[name]


@pytest.fixture(scope="session")
def server_url() -> Iterator[str]:
    """The address of a PostgreSQL server that lives as long as the tests."""
    with (
        tempfile.TemporaryDirectory(prefix="throughgate") as folder,
        own_server(Path(folder)) as url,
    ):
        _do_not_wait_for_the_disk(url)
        yield url


def _do_not_wait_for_the_disk(url: str) -> None:
    """Tests kill processes, never the machine, so nothing has to outlive it."""
    with psycopg.connect(url, autocommit=True) as admin:
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            admin.execute(
                sql.SQL("ALTER SYSTEM SET {} = off").format(sql.Identifier(setting))
            )
        admin.execute("SELECT pg_reload_conf()")


@pytest.fixture(scope="session")
async def template_url(server_url: str) -> str:
    """A database with all tables, from which each test's own is copied."""
    ensure_database(server_url, TEMPLATE)
    url = with_database(server_url, TEMPLATE)
    await migrate(url, "throughgate_rasa")
    return url


@contextmanager
def _copy(server_url: str) -> Iterator[str]:
    name = f"test_{uuid4().hex}"
    with psycopg.connect(server_url, autocommit=True) as admin:
        names = sql.Identifier(name), sql.Identifier(TEMPLATE)
        admin.execute(sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(*names))
        yield with_database(server_url, name)
        admin.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(names[0]))


@pytest.fixture
def database_url(server_url: str, template_url: str) -> Iterator[str]:
    """A fresh database of this test's own."""
    del template_url
    with _copy(server_url) as url:
        yield url


@pytest.fixture(scope="session")
def unchanged_database_url(server_url: str, template_url: str) -> Iterator[str]:
    """One database for all tests that commit nothing."""
    del template_url
    with _copy(server_url) as url:
        yield url


@pytest.fixture
def settings(tmp_path: Path) -> Callable[..., Settings]:
    """Makes settings with fresh secrets; what is given wins."""

    def make(**given: object) -> Settings:
        secrets = {name.lower(): value for name, value in fresh().items()}
        return Settings(_env_file=None, **{"data_dir": tmp_path, **secrets, **given})

    return make


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def understanding() -> FakeUnderstanding:
    return FakeUnderstanding()


type Build = Callable[..., AbstractAsyncContextManager[Parts]]


@pytest.fixture
def building(
    database_url: str,
    settings: Callable[..., Settings],
    understanding: FakeUnderstanding,
    clock: Clock,
) -> Build:
    """The real build() on this test's database; Rasa is a fake, the rest is real."""

    @asynccontextmanager
    async def make(**given: object) -> AsyncIterator[Parts]:
        async with build(
            settings(**given), database_url, understanding=understanding, clock=clock
        ) as parts:
            by_the_tests_clock(parts.queue)
            parts.queue.work(
                turn=parts.conversation.take_turn,
                send=parts.outbox.send,
                forget=parts.understanding.forget,
            )
            async with parts.queue.app.open_async():
                yield parts

    return make


@pytest.fixture
async def parts(building: Build) -> AsyncIterator[Parts]:
    """The parts of a product without vendors: the web page and the terminal."""
    async with building() as made:
        yield made


@pytest.fixture(name="work_off")
def work_off_parts(parts: Parts) -> Callable[[], Awaitable[None]]:
    """Runs every job that is due by the test's clock, and returns."""
    return lambda: work_off(parts)


@pytest.fixture(scope="session")
def twilio_server() -> Iterator[FakeTwilio]:
    with FakeTwilio() as vendor:
        yield vendor


@pytest.fixture
def twilio(twilio_server: FakeTwilio, clock: Clock) -> FakeTwilio:
    """Twilio as nobody has used it yet."""
    twilio_server.begin_anew(clock=clock)
    return twilio_server


@pytest.fixture(scope="session")
def telegram_server() -> Iterator[FakeTelegram]:
    with FakeTelegram() as vendor:
        yield vendor


@pytest.fixture
def telegram(telegram_server: FakeTelegram, clock: Clock) -> FakeTelegram:
    """Telegram as nobody has used it yet."""
    telegram_server.begin_anew(clock=clock)
    return telegram_server


@pytest.fixture
async def product(
    building: Build, twilio: FakeTwilio, telegram: FakeTelegram
) -> AsyncIterator[Product]:
    """The product with both vendors, and people who write to it."""
    async with running(building, twilio, telegram) as made:
        yield made
