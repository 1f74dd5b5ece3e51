"""Short transactions with a vault."""

import pytest
from rows import count, meet
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from store.session import Session, Sessions, engine_for


async def test_what_breaks_leaves_nothing(sessions: Sessions) -> None:
    async def breaks() -> None:
        async with sessions.begin() as session:
            await meet(session)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await breaks()

    async with sessions() as session:
        assert await count(session) == {}


async def test_the_driver_is_in_the_same_transaction(session: Session) -> None:
    mine = await session.scalar(text("SELECT pg_current_xact_id()::text"))

    driver = await session.driver()

    found = await driver.execute("SELECT pg_current_xact_id()::text")
    assert (await found.fetchone())[0] == mine


async def test_a_connection_that_died_is_replaced(database_url: str) -> None:
    engine = engine_for(database_url, pool_size=1)
    async with engine.connect() as connection:
        pid = await connection.scalar(text("SELECT pg_backend_pid()"))
    other = engine_for(database_url)
    async with other.begin() as killer:
        await killer.execute(text("SELECT pg_terminate_backend(:pid)"), {"pid": pid})
    await other.dispose()

    async with engine.connect() as connection:
        assert await connection.scalar(text("SELECT pg_backend_pid()")) != pid
    await engine.dispose()


async def test_a_statement_that_fails_does_not_tell_its_values(
    session: Session,
) -> None:
    with pytest.raises(DBAPIError) as problem:
        await session.execute(text("SELECT 1 / (:words = '')::int"), {"words": "sam"})

    assert "sam" not in str(problem.value)
