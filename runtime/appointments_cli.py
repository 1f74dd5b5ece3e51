"""`throughgate appointments`: files in, calendars out, a code for a new phone."""

import asyncio
import sys
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer
from rich.console import Console
from rich.table import Table

from dialogues.appointments import wording
from locales import HOME, SOURCE
from locales import language as speak
from reminders.exporting import appointments_of, calendar_of
from reminders.fates import Fate
from reminders.importing import CHANNEL, dry_run, import_file
from reminders.rows import UnreadableError, phone_of
from reminders.spreadsheet import TEMPLATE
from runtime import commands
from runtime.wiring import Parts, build
from store import moving, people
from store.people import Person
from store.session import Session

app = typer.Typer(help="Bring appointments in, write them out, move to a new phone.")

USUAL_SOURCE = "file"
COLOURS = {"refused": "red", "left_out": "yellow", "new": "green", "moved": "cyan"}

File = Annotated[Path, typer.Argument(exists=True, dir_okay=False)]
Source = Annotated[
    str, typer.Option(help="Whose file it is: the same uid there is the same again.")
]
Demo = Annotated[bool, typer.Option("--demo", help="In the demonstration.")]


class NobodyError(LookupError):
    """We do not hold that person or that phone."""


@app.command(name="import")
def bring_in(
    file: File,
    source: Source = USUAL_SOURCE,
    dry: Annotated[
        bool, typer.Option("--dry-run", help="Only say what would become of each row.")
    ] = False,
    demo: Demo = False,
) -> None:
    """Bring in a CSV or iCalendar file; exit code 1 where a row was refused."""
    content = file.read_bytes()

    async def work(parts: Parts) -> list[Fate]:
        do = dry_run if dry else import_file
        async with parts.sessions.begin() as session:
            return await do(session, content, source, parts.clock())

    fates = _with_parts(work, demo=demo)
    show(Console(), fates, dry=dry)
    if any(fate.what == "refused" for fate in fates):
        raise typer.Exit(1)


@app.command()
def template() -> None:
    """Print a CSV file to fill in."""
    sys.stdout.write(TEMPLATE.replace("\r\n", "\n"))


@app.command()
def export(
    person: Annotated[str, typer.Argument(help="A person's id, or their phone.")],
    out: Annotated[Path | None, typer.Option(dir_okay=False)] = None,
    demo: Demo = False,
) -> None:
    """Write a person's appointments as a calendar, discreet unless they are plain."""

    async def work(parts: Parts) -> bytes:
        async with parts.sessions() as session:
            return await calendar(session, person, parts.clock())

    try:
        content = _with_parts(work, demo=demo)
    except (NobodyError, UnreadableError) as problem:
        commands.console.print(str(problem), markup=False)
        raise typer.Exit(1) from None
    if out:
        out.write_bytes(content)
    else:
        sys.stdout.write(content.decode())


@app.command()
def code(
    person: Annotated[str, typer.Argument(help="A person's id, or their old phone.")],
    demo: Demo = False,
) -> None:
    """Print a code with which a person moves to a new phone, once, within a week."""

    async def work(parts: Parts) -> str:
        async with parts.sessions.begin() as session:
            someone = await _person(session, person)
            return await moving.issue(session, someone.id, parts.clock())

    try:
        typer.echo(_with_parts(work, demo=demo))
    except (NobodyError, UnreadableError) as problem:
        commands.console.print(str(problem), markup=False)
        raise typer.Exit(1) from None
    commands.console.print("From the new phone they text: MOVE and this code.")


async def calendar(session: Session, person: str, now: datetime) -> bytes:
    """The calendar of a person by id or phone; `NobodyError` where there is none."""
    someone = await _person(session, person)
    tongue = speak(someone.language or SOURCE)
    happenings = await appointments_of(session, someone.id, now)
    return calendar_of(
        happenings, lambda one: _capital(tongue.say(wording.what(one))), now
    )


def show(console: Console, fates: Sequence[Fate], *, dry: bool) -> None:
    """What became of every row, as a table, and how many of each."""
    table = Table("line", "when", "fate", "why", "what to do")
    for fate in fates:
        colour = COLOURS.get(fate.what, "")
        name = fate.what.replace("_", " ")
        told = f"[{colour}]{name}[/]" if colour else name
        table.add_row(str(fate.line), _when(fate), told, fate.why, fate.what_to_do)
    console.print(table)
    counts = Counter(fate.what.replace("_", " ") for fate in fates)
    summed = ", ".join(f"{count} {name}" for name, count in sorted(counts.items()))
    console.print(f"{summed or 'no rows'}{'; nothing was written' if dry else ''}")


def _when(fate: Fate) -> str:
    if fate.starts_at is None:
        return ""
    return f"{fate.starts_at.astimezone(HOME):%a %d %b %Y %H:%M}"


async def _person(session: Session, named: str) -> Person:
    person_id = await _person_id(session, named)
    someone = await people.person(session, person_id) if person_id else None
    if someone is None:
        raise NobodyError(NobodyError.__doc__)
    return someone


async def _person_id(session: Session, person: str) -> UUID | None:
    try:
        return UUID(person)
    except ValueError:
        phone = phone_of(person)
    door = await people.find_door(session, CHANNEL, phone) if phone else None
    return door.person_id if door else None


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _with_parts[Made](work: Callable[[Parts], Awaitable[Made]], *, demo: bool) -> Made:
    settings = commands.settings(demo=demo)

    async def run(url: str) -> Made:
        async with build(settings, url) as parts:
            return await work(parts)

    with commands.database(settings) as url:
        return asyncio.run(run(url))
