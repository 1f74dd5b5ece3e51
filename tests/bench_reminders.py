"""Speed of reminders: a million that wait, ten thousand that fall due in one minute.

    .venv/bin/python tests/bench_reminders.py [--future 1000000] [--due 10000]

Beside it, in the same run, the obvious design: one APScheduler job each in its
SQLAlchemyJobStore, at a size that it can bear. PostgreSQL, the clock's own tick and two
real workers run on this machine; only the vendor is made up, and takes everything.
"""

import argparse
import asyncio
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast
from uuid import UUID, uuid4

import psycopg
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.background import BackgroundScheduler
from sqlalchemy import func, select, text

from bot.channel import Channel
from bot.messages import Outgoing
from bot.sms import LIMITS
from reminders import due
from runtime import logs, ticks
from runtime.database import migrate, own_server
from runtime.queue import HEARTBEAT, POLL, STALLED
from runtime.secrets_made import fresh
from runtime.settings import Settings
from runtime.wiring import Parts, build
from store.crypto import Vault
from store.messages import SENT, OutgoingMessage

WORKERS = 2
CLAIMS = 200
AIM_SECONDS, AIM_MILLISECONDS = 60, 50
ACCOUNT = {
    "twilio_account_sid": "bench",
    "twilio_auth_token": "bench",
    "twilio_from": "+447700900000",
    "public_url": "https://throughgate.example",
}
RUNG: list[int] = []


class Taking:
    """A vendor that takes everything at once."""

    name = "sms"
    limits = LIMITS

    async def send(self, message: Outgoing) -> str:
        """Take it."""
        return str(message.id)

    async def sent_already(self, message: Outgoing, since: datetime) -> list[str]:
        """It never loses an answer."""
        del message, since
        return []


@asynccontextmanager
async def product(url: str, secrets: dict[str, str]) -> AsyncIterator[Parts]:
    """The real parts, with a vendor that takes everything."""
    settings = Settings.model_validate({**secrets, **ACCOUNT})
    async with build(settings, url) as parts, parts.queue.app.open_async():
        cast("dict[str, Channel]", parts.channels)["sms"] = Taking()
        yield parts


def copy(connection: psycopg.Connection[Any], table: str, rows: Iterable[Any]) -> None:
    """Write many rows at once; all of one table's rows name the same columns."""
    rows = iter(rows)
    first = next(rows)
    names = ", ".join(first)
    with connection.cursor().copy(f"COPY {table} ({names}) FROM STDIN") as out:
        out.write_row(tuple(first.values()))
        for row in rows:
            out.write_row(tuple(row.values()))


def fill(url: str, secrets: dict[str, str], future: int, falls_due: int) -> None:
    """People with an appointment each, the reminders that are due, and the others."""
    settings = Settings.model_validate(secrets)
    vault = Vault(settings.vault_keys, settings.vault_finding_key)
    now = datetime.now(UTC)
    ids = [(uuid4(), uuid4()) for _ in range(falls_due)]
    with psycopg.connect(url) as connection:
        copy(connection, "person", (_person(one, now) for one, _ in ids))
        copy(connection, "contact_point", _points(vault, ids, now))
        copy(connection, "appointment", (_appointment(*one, now) for one in ids))
        copy(connection, "reminder", _due(ids, now))
        copy(connection, "reminder", _future(ids, future, now))
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("VACUUM ANALYZE")


def _person(person_id: UUID, now: datetime) -> dict[str, object]:
    return {
        "id": person_id,
        "conversation": uuid4(),
        "language": "en",
        "last_contact_at": now,
        "agreed_at": now,
        "agreed_words": "yes",
        "in_custody_again": False,
        "stopped_series": "[]",
    }


def _points(
    vault: Vault, ids: list[tuple[UUID, UUID]], now: datetime
) -> Iterator[dict[str, object]]:
    for number, (person_id, _) in enumerate(ids):
        address = f"+4477009{number:05}"
        yield {
            "id": uuid4(),
            "person_id": person_id,
            "channel": "sms",
            "address_hash": vault.fingerprint(f"sms:{address}"),
            "address": vault.seal(address),
            "met_at": now,
        }


def _appointment(
    person_id: UUID, appointment_id: UUID, now: datetime
) -> dict[str, object]:
    return {
        "id": appointment_id,
        "person_id": person_id,
        "kind": "probation",
        "starts_at": now + timedelta(hours=2),
        "wording": "discreet",
        "sequence": 0,
        "changed_at": now,
        "status": "planned",
        "other_times": "[]",
    }


def _reminder(
    person_id: UUID, subject: UUID, stage: str, series: str, due_at: datetime
) -> dict[str, object]:
    return {
        "id": uuid4(),
        "person_id": person_id,
        "series": series,
        "subject": subject,
        "stage": stage,
        "sequence": 0,
        "due_at": due_at,
        "next_try_at": due_at,
        "useless_after": due_at + timedelta(hours=2),
        "urgent": False,
        "state": "waiting",
    }


def _due(ids: list[tuple[UUID, UUID]], now: datetime) -> Iterator[dict[str, object]]:
    for number, (person_id, appointment_id) in enumerate(ids):
        due_at = now - timedelta(seconds=number * 60 / len(ids))
        yield _reminder(person_id, appointment_id, "2h", "appointments", due_at)


def _future(
    ids: list[tuple[UUID, UUID]], future: int, now: datetime
) -> Iterator[dict[str, object]]:
    for number in range(future):
        person_id, _ = ids[number % len(ids)]
        due_at = now + timedelta(days=1, seconds=number * 31)
        yield _reminder(person_id, uuid4(), "own", "own", due_at)


async def claims(parts: Parts, now: datetime) -> str:
    """How long one claim takes, each undone again."""
    times = []
    for _ in range(CLAIMS):
        async with parts.sessions() as session:
            await session.execute(text("SELECT 1"))
            began = time.perf_counter()
            await due.claim(session, now, ticks.BATCH)
            times.append((time.perf_counter() - began) * 1000)
    p95 = statistics.quantiles(times, n=20)[18]
    return f"p50 {statistics.median(times):6.1f} ms   p95 {p95:6.1f} ms"


async def measure(
    url: str, secrets: dict[str, str], falls_due: int, workers: int
) -> float:
    """Claim, then hand over all that is due; seconds until the vendor has them."""
    async with product(url, secrets) as parts:
        before = datetime.now(UTC) - timedelta(days=1)
        print(f"claim, nothing due            {await claims(parts, before)}")
        now = datetime.now(UTC)
        told = await claims(parts, now)
        print(f"claim, {falls_due:,} due           {told}  (aim: {AIM_MILLISECONDS})")
        started = [await _worker(url, secrets) for _ in range(workers)]
        try:
            began = time.perf_counter()
            await ticks.deliver(parts)
            queued = time.perf_counter() - began
            while await _sent(parts) < falls_due:  # noqa: ASYNC110 - workers tell nobody
                await asyncio.sleep(0.1)
            whole = time.perf_counter() - began
        finally:
            for one in started:
                one.terminate()
                await one.wait()
    print(f"{falls_due:,} due handed to the queue {queued:6.1f} s")
    print(f"{falls_due:,} due with the vendor     {whole:6.1f} s  (aim: {AIM_SECONDS})")
    return whole


async def _sent(parts: Parts) -> int:
    query = select(func.count()).where(OutgoingMessage.state == SENT)
    async with parts.sessions() as session:
        return await session.scalar(query) or 0


async def _worker(url: str, secrets: dict[str, str]) -> asyncio.subprocess.Process:
    """A worker of its own process that is ready."""
    started = await asyncio.create_subprocess_exec(
        *(sys.executable, __file__, "--work", url),
        env={**os.environ, "BENCH_SECRETS": json.dumps(secrets)},
        stdout=asyncio.subprocess.PIPE,
    )
    assert started.stdout
    await started.stdout.readline()
    return started


async def work(url: str) -> None:
    """Send what is owed until told to stop."""
    async with product(url, json.loads(os.environ["BENCH_SECRETS"])) as parts:
        parts.queue.work(
            turn=parts.conversation.take_turn,
            send=parts.outbox.send,
            forget=parts.understanding.forget,
        )
        print("ready", flush=True)
        await parts.queue.app.run_worker_async(
            concurrency=parts.settings.worker_concurrency,
            fetch_job_polling_interval=POLL,
            update_heartbeat_interval=HEARTBEAT,
            stalled_worker_timeout=STALLED,
            delete_jobs="successful",
        )


def ring(number: int) -> None:
    """What a job of the obvious design does: nothing but be counted."""
    RUNG.append(number)


def obvious(url: str, future: int, falls_due: int) -> float:
    """One job each in APScheduler's own store; seconds until all that are due ran."""
    store = SQLAlchemyJobStore(url.replace("postgresql://", "postgresql+psycopg://"))
    scheduler = BackgroundScheduler(jobstores={"default": store}, timezone=UTC)
    scheduler.start(paused=True)
    began = time.perf_counter()
    for number in range(future + falls_due):
        ahead = timedelta(days=1 + number) if number < future else timedelta(0)
        scheduler.add_job(
            "bench_reminders:ring",
            run_date=datetime.now(UTC) + ahead,
            trigger="date",
            args=[number],
            misfire_grace_time=None,
        )
    added = time.perf_counter() - began
    began = time.perf_counter()
    scheduler.resume()
    rung = sys.modules["bench_reminders"].RUNG
    while len(rung) < falls_due:
        time.sleep(0.05)
    took = time.perf_counter() - began
    scheduler.shutdown()
    print(f"obvious: {future + falls_due:,} jobs added      {added:6.1f} s")
    print(f"obvious: {falls_due:,} due begun         {took:6.1f} s, nothing sent")
    return took


def main() -> None:
    """Fill, measure, print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--future", type=int, default=1_000_000)
    options.add_argument("--due", type=int, default=10_000)
    options.add_argument("--obvious-future", type=int, default=5_000)
    options.add_argument("--obvious-due", type=int, default=1_000)
    options.add_argument("--work", help=argparse.SUPPRESS)
    wanted = options.parse_args()
    logs.set_up(quiet=True)
    if wanted.work:
        asyncio.run(work(wanted.work))
        return
    sys.modules["bench_reminders"] = sys.modules["__main__"]
    secrets = {name.lower(): value for name, value in fresh().items()}
    with (
        tempfile.TemporaryDirectory(prefix="throughgate") as folder,
        own_server(Path(folder)) as url,
    ):
        asyncio.run(migrate(url, "bench_rasa"))
        began = time.perf_counter()
        fill(url, secrets, wanted.future, wanted.due)
        took = time.perf_counter() - began
        print(f"{wanted.future + wanted.due:,} reminders written in {took:.0f} s")
        whole = asyncio.run(measure(url, secrets, wanted.due, WORKERS))
        alone = obvious(url, wanted.obvious_future, wanted.obvious_due)
    ours, theirs = wanted.due / whole, wanted.obvious_due / alone
    print(f"ours sends {ours:.0f} a second; the obvious design begins {theirs:.0f}")


if __name__ == "__main__":
    main()
