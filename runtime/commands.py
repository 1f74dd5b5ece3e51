"""What commands share: the settings, or every mistake in them, and the database."""

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

import typer
from rich.console import Console

from runtime import secrets_made
from runtime.database import own_server
from runtime.settings import BadSettingsError, Settings, read_settings

console = Console(stderr=True)


@contextmanager
def database(settings: Settings) -> Iterator[str]:
    """The given server, or our own for as long as this lasts."""
    given = settings.database_url
    with nullcontext(given) if given else own_server(settings.data_dir) as url:
        yield url


def settings(*, demo: bool = False) -> Settings:
    """The settings of this command; it ends where they are not right."""
    if demo:
        secrets_made.for_demo(Path("var"))
    try:
        return read_settings()
    except BadSettingsError as problem:
        console.print("Not started. The settings are not right:")
        for mistake in problem.mistakes:
            console.print(f"  {mistake}", markup=False)
        console.print("docs/configuration.md explains each; .env.example lists them.")
        raise typer.Exit(2) from None
