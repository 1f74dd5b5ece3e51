"""Fixtures of transactions, most of them never committed."""

from collections.abc import AsyncIterator

import pytest

from store.crypto import Vault
from store.session import Session, Sessions, engine_for, sessions_for

VAULT = Vault([bytes(32)], bytes(32))


@pytest.fixture
async def sessions(database_url: str) -> AsyncIterator[Sessions]:
    """Transactions on a database of this test's own."""
    engine = engine_for(database_url)
    yield sessions_for(engine, VAULT)
    await engine.dispose()


@pytest.fixture(scope="session")
async def unchanged(unchanged_database_url: str) -> AsyncIterator[Sessions]:
    """Transactions on one database, for tests that commit nothing."""
    engine = engine_for(unchanged_database_url)
    yield sessions_for(engine, VAULT)
    await engine.dispose()


@pytest.fixture
async def session(unchanged: Sessions) -> AsyncIterator[Session]:
    """One transaction, which nobody commits."""
    async with unchanged() as opened:
        yield opened
