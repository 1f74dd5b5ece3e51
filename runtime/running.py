"""`throughgate run`: everything up in order, then where to go."""

import asyncio
import socket
import time
from urllib.parse import urlsplit

import httpx
from rich.console import Console

from runtime.database import migrate
from runtime.processes import Supervisor, processes
from runtime.settings import Settings

PATIENCE = 120.0
LOOK_EVERY = 0.2


async def run_everything(
    settings: Settings, database_url: str, console: Console
) -> None:
    """Run until Ctrl-C."""
    taken = [port for port in _ports(settings) if not _is_free(*port)]
    if taken:
        for host, port in taken:
            console.print(f"Not started: {host}:{port} is taken by another program.")
        console.print("Is Throughgate running already? WEB_PORT, INTERNAL_PORT and")
        console.print("RASA_URL choose other ports.")
        raise SystemExit(1)
    started = time.monotonic()
    await migrate(database_url, settings.rasa_database)
    console.print("Database ready. Starting Rasa, web, worker and clock ...")
    supervisor = Supervisor(
        processes(settings, database_url), settings.data_dir / "running.json"
    )
    async with supervisor.running():
        if await _ready(settings, supervisor):
            supervisor.write_run_file(settings)
            _say_where(settings, console, time.monotonic() - started)
        elif not supervisor.stopping:
            console.print("Not ready after two minutes; /readyz says why.")
        await supervisor.until_stopped()
        console.print("Stopping ...")
    console.print("All processes have ended.")


def _ports(settings: Settings) -> list[tuple[str, int]]:
    rasa = urlsplit(settings.rasa_url)
    return [
        (settings.web_host, settings.web_port),
        (settings.internal_host, settings.internal_port),
        (rasa.hostname or "127.0.0.1", rasa.port or 5005),
    ]


def _is_free(host: str, port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


async def _ready(settings: Settings, supervisor: Supervisor) -> bool:
    url = f"http://{settings.internal_host}:{settings.internal_port}/readyz"
    token = settings.internal_token.get_secret_value()
    until = time.monotonic() + PATIENCE
    async with httpx.AsyncClient() as client:
        while time.monotonic() < until and not supervisor.stopping:
            try:
                headers = {"Authorization": f"Bearer {token}"}
                answered = await client.get(url, headers=headers, timeout=6)
                if answered.status_code == httpx.codes.OK:
                    return True
            except httpx.HTTPError:
                pass
            await asyncio.sleep(LOOK_EVERY)
    return False


def _say_where(settings: Settings, console: Console, seconds: float) -> None:
    page = f"http://{settings.web_host}:{settings.web_port}"
    console.print(f"[bold green]Throughgate is ready[/] after {seconds:.0f} s.")
    console.print(f"  The chat page:   {page}")
    console.print("  In a terminal:   .venv/bin/throughgate chat")
    if settings.demo:
        console.print(
            "  This is a demo: all data in it is made up. Ctrl-C stops it all."
        )
