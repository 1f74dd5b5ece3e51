"""The numbered migrations and the models are one."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, inspect

from reminders import records  # noqa: F401 - all tables
from runtime.database import (
    MIGRATIONS,
    _alembic,
    ensure_database,
    upgrade,
    with_database,
)
from store import heartbeats, inbox, messages, moving, people  # noqa: F401 - the same
from store.base import Base

CONFIG = Config(MIGRATIONS / "alembic.ini")


def _is_ours(name: str | None, kind: str, _: object) -> bool:
    return kind != "table" or not str(name).startswith(("procrastinate", "alembic"))


@pytest.fixture
def empty_url(server_url: str) -> Iterator[str]:
    """A database without tables."""
    name = f"empty_{uuid4().hex}"
    ensure_database(server_url, name)
    yield with_database(server_url, name)
    with psycopg.connect(server_url, autocommit=True) as admin:
        admin.execute(f'DROP DATABASE "{name}" WITH (FORCE)')  # type: ignore[call-overload]


@pytest.fixture
def asking() -> Iterator[Callable[[str], Connection]]:
    engines = []

    def connect(url: str) -> Connection:
        engine = create_engine(url.replace("postgresql://", "postgresql+psycopg://"))
        engines.append(engine)
        return engine.connect()

    yield connect
    for engine in engines:
        engine.dispose()


def test_models_equal_migrations(
    database_url: str, asking: Callable[[str], Connection]
) -> None:
    with asking(database_url) as connection:
        options = {"include_name": _is_ours, "compare_server_default": True}
        context = MigrationContext.configure(connection, opts=options)

        assert compare_metadata(context, Base.metadata) == []


def test_checks_of_models_equal_those_of_migrations(
    database_url: str, asking: Callable[[str], Connection]
) -> None:
    """Alembic does not compare check constraints, so we ask both databases."""
    with asking(database_url) as connection:
        found = {
            f"{table.name}: {check['name']}"
            for table in Base.metadata.sorted_tables
            for check in inspect(connection).get_check_constraints(table.name)
        }

    declared = {
        f"{table.name}: {constraint.name}"
        for table in Base.metadata.sorted_tables
        for constraint in table.constraints
        if str(constraint.name).startswith("ck_")
    }
    assert found == declared


def test_checks_say_the_same_in_both(
    database_url: str, empty_url: str, asking: Callable[[str], Connection]
) -> None:
    said = []
    for url, make in ((database_url, False), (empty_url, True)):
        with asking(url) as connection:
            if make:
                Base.metadata.create_all(connection)
            looking = inspect(connection)
            said.append(
                {
                    check["name"]: check["sqltext"]
                    for table in Base.metadata.sorted_tables
                    for check in looking.get_check_constraints(table.name)
                }
            )

    assert said[0] == said[1]


def test_there_is_one_head() -> None:
    assert len(ScriptDirectory.from_config(CONFIG).get_heads()) == 1


def test_migrations_are_numbered_without_gaps() -> None:
    names = sorted(path.name for path in (MIGRATIONS / "versions").glob("*.py"))

    assert [name[:5] for name in names] == [
        f"{n:04}_" for n in range(1, len(names) + 1)
    ]
    assert all(re.fullmatch(r"\d{4}_[a-z0-9_]+\.py", name) for name in names)


def test_up_and_down_and_up_again(
    empty_url: str, asking: Callable[[str], Connection]
) -> None:
    upgrade(empty_url)
    _alembic(empty_url, "downgrade", "base")
    with asking(empty_url) as connection:
        assert inspect(connection).get_table_names() == ["alembic_version"]

    upgrade(empty_url)

    with asking(empty_url) as connection:
        found = set(inspect(connection).get_table_names())
    assert found == {*Base.metadata.tables, "alembic_version"}


def test_every_migration_says_what_it_does() -> None:
    for path in Path(MIGRATIONS / "versions").glob("*.py"):
        assert path.read_text().startswith('"""')
