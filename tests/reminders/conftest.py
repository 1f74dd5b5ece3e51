"""What the tests of reminders share: transactions on a database of each test's own."""

from collections.abc import AsyncIterator

import pytest

from store.crypto import Vault
from store.session import Session, Sessions, engine_for, sessions_for

VAULT = Vault([bytes(32)], bytes(32))


@pytest.fixture
async def sessions(database_url: str) -> AsyncIterator[Sessions]:
    engine = engine_for(database_url)
    yield sessions_for(engine, VAULT)
    await engine.dispose()


@pytest.fixture(scope="session")
async def unchanged(unchanged_database_url: str) -> AsyncIterator[Sessions]:
    engine = engine_for(unchanged_database_url)
    yield sessions_for(engine, VAULT)
    await engine.dispose()


@pytest.fixture
async def session(unchanged: Sessions) -> AsyncIterator[Session]:
    """One transaction, which nobody commits."""
    async with unchanged() as opened:
        yield opened
