"""Speed, as ratios within one run: webhook → vendor call beside a bare Rasa call.

    .venv/bin/python tests/bench.py [--count 200] [--seconds 20] [--rate 20]

Everything runs on this machine: PostgreSQL, Rasa, web, worker, clock, a fake Twilio
over HTTP, and the load itself. Machines are noisy, so only the ratios carry over.
"""

import argparse
import asyncio
import itertools
import json
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

import httpx
from starlette.responses import Response
from vendor_server import Asked, Fault
from vendor_twilio import ACCOUNT, NUMBER, TOKEN, FakeTwilio, incoming, signature

from runtime.secrets_made import fresh

TEXTS = (
    "how do i get an advance on my universal credit",
    "got no id what can i get",
    "lost my birth certificate",
    "when do i see probation first",
    "how much is the discharge grant",
    "can i travel on licence",
    "need a bank account no id",
    "how do i book a visit",
    "what can i bring to a visit",
    "need to register with a gp",
    "where do i get naloxone",
    "when is my conviction spent",
)
PUBLIC_URL = "https://throughgate.example"
PATIENCE = 60.0
PEOPLE = 300
"""Phones that write in turn; each has been greeted before anything is measured."""

type Call = Callable[[int], Awaitable[float]]


@dataclass
class Ledger(FakeTwilio):
    """A fake Twilio that notes when each number was first written to."""

    arrived: dict[str, asyncio.Future[float]] = field(default_factory=dict)
    loop: asyncio.AbstractEventLoop | None = None
    taken: int = 0

    async def answer(self, asked: Asked) -> Response | Fault:
        at = time.perf_counter()
        answered = await super().answer(asked)
        waiting = self.arrived.pop(asked.form.get("To", ""), None)
        if waiting and self.loop:
            self.loop.call_soon_threadsafe(waiting.set_result, at)
        self.taken += asked.method == "POST"
        return answered


@dataclass(frozen=True)
class Product:
    """A running product and how to call it."""

    client: httpx.AsyncClient
    ledger: Ledger
    web: str
    rasa: str
    rasa_token: str

    async def bare(self, turn: int) -> float:
        """Milliseconds of one call to Rasa, in a conversation that it knows."""
        began = time.perf_counter()
        answered = await self.client.post(
            f"{self.rasa}/webhooks/rest/webhook",
            json={
                "sender": str(SENDERS[turn % PEOPLE]),
                "message": TEXTS[turn % len(TEXTS)],
            },
            headers={"Authorization": f"Bearer {self.rasa_token}"},
        )
        answered.raise_for_status()
        return (time.perf_counter() - began) * 1000

    async def whole(self, turn: int) -> float:
        """Milliseconds from the webhook's first byte to the call to the vendor."""
        number = f"+4479{turn % PEOPLE:08d}"
        form = incoming(number, TEXTS[turn % len(TEXTS)])
        signed = {"X-Twilio-Signature": signature(f"{PUBLIC_URL}/sms", form)}
        arrived: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self.ledger.arrived[number] = arrived
        began = time.perf_counter()
        answered = await self.client.post(f"{self.web}/sms", data=form, headers=signed)
        answered.raise_for_status()
        return (await asyncio.wait_for(arrived, PATIENCE) - began) * 1000


async def in_turn(call: Call, count: int, at_a_time: int) -> tuple[list[float], float]:
    """The times of that many calls, so many at a time, and how many a second."""
    numbers = iter(NUMBERS)
    turns = iter(range(count))
    times: list[float] = []

    async def one_caller() -> None:
        for _ in turns:
            times.append(await call(next(numbers)))  # noqa: PERF401 - calls, not a list

    began = time.perf_counter()
    await asyncio.gather(*(one_caller() for _ in range(at_a_time)))
    return times, count / (time.perf_counter() - began)


async def at_rate(call: Call, rate: float, seconds: float) -> list[float]:
    """The times of calls that come at a steady rate, whether or not we keep up."""
    began = time.perf_counter()
    running = []
    for turn in range(int(rate * seconds)):
        await asyncio.sleep(max(0.0, began + turn / rate - time.perf_counter()))
        running.append(asyncio.create_task(call(next(NUMBERS))))
    return list(await asyncio.gather(*running))


NUMBERS: Iterator[int] = itertools.count(1)
SENDERS = [uuid4() for _ in range(PEOPLE)]


def row(name: str, times: list[float], a_second: float | None = None) -> str:
    """One line of the table."""
    p95 = statistics.quantiles(times, n=20)[18]
    rate = f"{a_second:7.1f}/s" if a_second else ""
    return (
        f"{name:<34}p50 {statistics.median(times):7.1f} ms   p95 {p95:7.1f} ms {rate}"
    )


async def measure(
    product: Product, folder: Path, count: int, seconds: float, rate: float
) -> None:
    """Warm up, then measure both ways in turn, and print."""
    for warm_up in (product.bare, product.whole):
        await in_turn(warm_up, PEOPLE, 4)
    for at_a_time in (1, 8):
        bare, bare_rate = await in_turn(product.bare, count, at_a_time)
        whole, whole_rate = await in_turn(product.whole, count, at_a_time)
        print(row(f"bare Rasa, {at_a_time} at a time", bare, bare_rate))
        print(row(f"webhook to vendor, {at_a_time} at a time", whole, whole_rate))
        over = statistics.median(whole) - statistics.median(bare)
        print(f"  p50 above bare Rasa {over:.1f} ms; rate {whole_rate / bare_rate:.2f}")
    before, used = product.ledger.taken, _work(folder)
    times = await at_rate(product.whole, rate, seconds)
    spent = {n: (now - used[n]) / len(times) for n, now in _work(folder).items()}
    print(row(f"webhook to vendor, {rate:g} a second", times))
    lost = len(times) - sum(1 for taken in times if taken)
    print(f"  {len(times)} sent in, {lost} lost, {product.ledger.taken - before} texts")
    each = ", ".join(f"{name} {took:.1f}" for name, took in spent.items())
    print(f"  processor time, ms a message: {each}")


@contextmanager
def running(folder: Path, ledger: Ledger) -> Iterator[dict[str, str]]:
    """The whole product as processes of its own; gives back its environment."""
    web, inside, rasa = (str(port) for port in _free_ports(3))
    own = {
        **fresh(),
        "DATA_DIR": str(folder),
        "PUBLIC_URL": PUBLIC_URL,
        "TWILIO_ACCOUNT_SID": ACCOUNT,
        "TWILIO_AUTH_TOKEN": TOKEN,
        "TWILIO_FROM": NUMBER,
        "TWILIO_API_BASE": ledger.api_base,
        "WEB_PORT": web,
        "INTERNAL_PORT": inside,
        "RASA_URL": f"http://127.0.0.1:{rasa}",
    }
    log = (folder / "log").open("w")
    command = [sys.executable, "-m", "runtime", "run", "--quiet"]
    started = subprocess.Popen(command, env={**os.environ, **own}, stderr=log)
    try:
        while not (folder / "running.json").exists():
            if started.poll() is not None:
                sys.exit((folder / "log").read_text())
            time.sleep(0.2)
        yield own
    finally:
        started.terminate()
        started.wait()


def _free_ports(count: int) -> list[int]:
    probes = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [int(probe.getsockname()[1]) for probe in probes]
    for probe in probes:
        probe.close()
    return ports


def processes(folder: Path) -> dict[str, int]:
    """The product's processes by name, with their ids."""
    known: dict[str, int] = json.loads((folder / "running.json").read_text())[
        "processes"
    ]
    return known


def _memory(folder: Path) -> str:
    known = processes(folder).items()
    return "memory: " + ", ".join(f"{n} {_mebibytes(pid)} MiB" for n, pid in known)


def _work(folder: Path) -> dict[str, float]:
    """Milliseconds of processor time that each process has used."""
    tick = 1000 / os.sysconf("SC_CLK_TCK")
    stats = {n: Path(f"/proc/{pid}/stat") for n, pid in processes(folder).items()}
    fields = {
        n: stat.read_text().rpartition(")")[2].split() for n, stat in stats.items()
    }
    return {n: tick * (int(told[11]) + int(told[12])) for n, told in fields.items()}


def _mebibytes(pid: int) -> int:
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.partition("VmRSS:")[2].split()[0]) // 1024


async def main() -> None:
    """Start it all, measure, print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--count", type=int, default=200)
    options.add_argument("--seconds", type=float, default=20)
    options.add_argument("--rate", type=float, default=20)
    wanted = options.parse_args()
    with (
        tempfile.TemporaryDirectory(prefix="throughgate") as name,
        Ledger() as ledger,
        running(Path(name), ledger) as own,
    ):
        ledger.loop = asyncio.get_running_loop()
        async with httpx.AsyncClient(timeout=PATIENCE) as client:
            web = f"http://127.0.0.1:{own['WEB_PORT']}"
            product = Product(client, ledger, web, own["RASA_URL"], own["RASA_TOKEN"])
            options_of = wanted.count, wanted.seconds, wanted.rate
            await measure(product, Path(name), *options_of)
        if sys.platform == "linux":
            print(_memory(Path(name)))


if __name__ == "__main__":
    asyncio.run(main())
