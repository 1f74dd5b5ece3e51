"""The `throughgate` command."""

import asyncio
import sys
from collections.abc import Awaitable, Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer
import uvloop
from rich.console import Console

from bot.terminal import LOOKS
from locales import HOME
from runtime import appointments_cli, evaluating, logs, secrets_made, serving
from runtime.chatting import NotRunningError, joined_or_started
from runtime.chatting import chat as talk
from runtime.commands import database, settings
from runtime.database import migrate as bring_up_to_date
from runtime.database import write_migration
from runtime.running import run_everything
from runtime.scoring import written
from runtime.settings import Settings
from runtime.simulating import simulate

app = typer.Typer(
    no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False
)
console = Console(stderr=True)

Demo = Annotated[
    bool, typer.Option("--demo", help="Made-up data and secrets, this machine only.")
]


app.add_typer(appointments_cli.app, name="appointments")
app.command()(simulate)


@app.command()
def run(demo: Demo = False, quiet: bool = False) -> None:
    """Run everything on this machine: database, Rasa, web, worker and clock."""
    logs.set_up(quiet=quiet)
    chosen = settings(demo=demo)
    with database(chosen) as url:
        uvloop.run(run_everything(chosen, url, console))


def _alone(serve: Callable[[Settings, str], Awaitable[None]]) -> None:
    logs.set_up()
    chosen = settings()
    with database(chosen) as url:
        uvloop.run(serve(chosen, url))  # type: ignore[arg-type] # they are coroutines


@app.command()
def web() -> None:
    """Serve webhooks, the chat page and the inner door."""
    _alone(serving.web)


@app.command()
def worker() -> None:
    """Take turns and send what is owed."""
    _alone(serving.worker)


@app.command()
def clock() -> None:
    """Tick: rescue, purge, heartbeat."""
    _alone(serving.clock)


@app.command()
def migrate() -> None:
    """Bring the database up to date."""
    chosen = settings()
    with database(chosen) as url:
        asyncio.run(bring_up_to_date(url, chosen.rasa_database))
    console.print("The database is up to date.")


@app.command()
def migration(name: str) -> None:
    """Write a numbered migration for what has changed in the tables."""
    chosen = settings(demo=True)
    with database(chosen) as url:
        console.print(f"Wrote {write_migration(url, name)}. Read it before you commit.")


@app.command()
def chat(
    channel: Annotated[
        str, typer.Option(help="Look like sms, telegram or web.")
    ] = "sms",
    json: Annotated[bool, typer.Option(help="One JSON object a reply.")] = False,
    fresh: Annotated[bool, typer.Option(help="Every line is a new person.")] = False,
) -> None:
    """Talk with it here: reads lines, joins a running product or starts one."""
    if channel not in LOOKS:
        raise typer.BadParameter(f"one of {', '.join(LOOKS)}")
    lines = _typed() if sys.stdin.isatty() else sys.stdin
    try:
        with joined_or_started(Path("var")) as running:
            asyncio.run(talk(running, lines, look=channel, as_json=json, fresh=fresh))
    except NotRunningError as problem:
        console.print(str(problem))
        raise typer.Exit(1) from None


def _typed() -> Iterator[str]:
    console.print("Write as you would text. Ctrl-D ends.")
    while True:
        try:
            yield input("> ")
        except EOFError:
            return


@app.command()
def check(
    on: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="As if it were that day."),
    ] = None,
) -> None:
    """Look for mistakes in our words and facts, and for facts past their date."""
    # A worker has no need of a library that measures reading.
    from runtime.checking import check as look  # noqa: PLC0415

    today = (on or datetime.now(HOME)).date()
    if not look(Console(), today):
        raise typer.Exit(1)


@app.command()
def nlu_eval(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False)],
    errors: Annotated[
        Path | None, typer.Option(dir_okay=False, help="Write what was missed there.")
    ] = None,
) -> None:
    """Measure what is understood: reads JSON lines, prints one JSON object."""
    try:
        examples = evaluating.read_examples(file)
        with joined_or_started(Path("var")) as running:
            door = running.rasa_url, running.rasa_token
            trials = asyncio.run(evaluating.evaluate(examples, *door, console))
    except (evaluating.BadExampleError, NotRunningError) as problem:
        console.print(str(problem), markup=False)
        raise typer.Exit(1) from None
    if silent := sum(not trial.answered for trial in trials):
        console.print(f"Rasa did not answer {silent} of {len(trials)} messages.")
    if errors:
        with errors.open("w", encoding="utf-8") as out:
            evaluating.write_misses(trials, out)
    typer.echo(written(trials))


@app.command()
def secrets() -> None:
    """Print a fresh set of secrets for a .env file."""
    for name, value in secrets_made.fresh().items():
        typer.echo(f"{name}={value}")


def main() -> None:
    """Start here."""
    app()


if __name__ == "__main__":
    main()
