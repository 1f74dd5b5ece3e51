import psycopg
import pytest

from runtime.database import ensure_database, migrate, with_database


def test_another_database_of_the_same_server(server_url: str) -> None:
    url = with_database(server_url, "other")
    assert "/other" in url
    assert with_database(url, "throughgate") == server_url


def test_a_database_is_made_once(server_url: str) -> None:
    for _ in range(2):
        ensure_database(server_url, "made_once")
    with psycopg.connect(with_database(server_url, "made_once")) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)


async def test_migrating_twice_changes_nothing(database_url: str) -> None:
    await migrate(database_url, "throughgate_rasa")
    await migrate(database_url, "throughgate_rasa")
    with psycopg.connect(database_url) as connection:
        tables = connection.execute(
            "SELECT to_regclass('person'), to_regclass('procrastinate_jobs')"
        ).fetchone()
    assert tables is not None
    assert all(tables)


def test_a_server_that_is_not_there_is_an_error() -> None:
    with pytest.raises(psycopg.OperationalError):
        ensure_database("postgresql://127.0.0.1:1/x?connect_timeout=1", "y")
