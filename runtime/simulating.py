"""`throughgate simulate`: a release cohort on a fast clock, through the real code."""

import asyncio
import heapq
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Annotated, cast
from uuid import UUID, uuid4

import psycopg
import structlog
import typer
from rich.console import Console
from rich.progress import Progress
from sqlalchemy import func, select, text

from bot.channel import Channel
from bot.messages import Incoming
from dialogues.replies import Reply
from locales import SOURCE
from reminders import appointments
from reminders.appointments import New
from reminders.due import KEY
from reminders.records import WAITING, Reminder
from runtime import logs, secrets_made, ticks
from runtime.database import migrate, own_server
from runtime.settings import Settings
from runtime.simulated_people import Event, answer, lives
from runtime.simulated_report import Report, draw, report_of
from runtime.simulated_vendor import SimulatedVendor
from runtime.wiring import Parts, build
from store import people
from store.messages import OutgoingMessage
from store.session import Session

STEP = timedelta(minutes=15)
"""The clock jumps from quarter to quarter of an hour in which something is to do."""
BATCH = 100
CRITICAL = 50
"""The level of a log that says nothing else."""
NEXT_JOB = text(
    "SELECT min(scheduled_at) FROM procrastinate_jobs WHERE status = 'todo'"
)
BRING_FORWARD = text(
    "UPDATE procrastinate_jobs SET scheduled_at = NULL WHERE scheduled_at <= :now"
)
IS_DUE = text(
    "SELECT EXISTS (SELECT FROM procrastinate_jobs"
    " WHERE status = 'todo' AND scheduled_at IS NULL)"
)
ACCOUNT = {
    "twilio_account_sid": "simulated",
    "twilio_auth_token": "simulated",
    "twilio_from": "+447700900000",
    "public_url": "https://throughgate.example",
}
AGREED = "Made up: yes to reminders."


class SteppedClock:
    """A clock that is set."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        """The moment that it was set to."""
        return self.now


class Nobody:
    """Understands nothing: people of a simulation answer by number."""

    async def ask(self, conversation: UUID, text: str) -> Reply:
        """No reply."""
        del conversation, text
        return Reply(())

    async def forget(self, conversation: UUID) -> None:
        """It knows nobody."""

    async def purge(self, before: datetime) -> None:
        """It keeps nothing."""

    async def healthy(self) -> bool:
        """Always."""
        return True


@dataclass
class Simulation:
    """A cohort, its vendor, and the product between them."""

    parts: Parts
    clock: SteppedClock
    vendor: SimulatedVendor
    events: list[Event]
    chance: Random
    answered: Counter[str] = field(default_factory=Counter)
    _appointments: dict[tuple[int, int], UUID] = field(default_factory=dict)
    _saying: list[tuple[datetime, str, str]] = field(default_factory=list)
    _read: int = 0

    async def run(self, until: datetime, progress: Progress) -> None:
        """Step from moment to moment until the end."""
        task = progress.add_task("simulating", total=(until - self.clock.now).days)
        begun = self.clock.now
        heapq.heapify(self.events)
        while (moment := await self._next()) and moment < until:
            self.clock.now = moment
            await self._live()
            await self._speak()
            await ticks.deliver(self.parts)
            await self._work()
            await self._read_texts()
            progress.update(task, completed=(moment - begun) / timedelta(days=1))

    async def _next(self) -> datetime | None:
        """The next quarter of an hour in which anything is to do."""
        moments = [one.at for one in self.events[:1]] + [
            one[0] for one in self._saying[:1]
        ]
        due = select(func.min(Reminder.next_try_at)).where(Reminder.state == WAITING)
        async with self.parts.sessions() as session:
            moments += [
                moment
                for query in (due, NEXT_JOB)
                if (moment := await session.scalar(query))
            ]
        if not moments:
            return None
        return _rounded_up(max(min(moments), self.clock.now + timedelta.resolution))

    async def _live(self) -> None:
        """Do what keyworkers and people have done by now."""
        while self.events and self.events[0].at <= self.clock.now:
            async with self.parts.sessions.begin() as session:
                for _ in range(BATCH):
                    if self.events and self.events[0].at <= self.clock.now:
                        await self._do(session, heapq.heappop(self.events))

    async def _do(self, session: Session, event: Event) -> None:
        now = self.clock.now
        door = await people.door_for(
            session, "sms", _phone(event.person), language=SOURCE, now=now
        )
        key = event.person, event.appointment
        if event.deed == "agree":
            await people.agree(session, door.person_id, AGREED, now)
        elif event.deed == "make" and event.starts_at:
            new = New(event.kind, event.starts_at, wording="discreet")
            self._appointments[key] = await appointments.make(
                session, door.person_id, new, now=now
            )
        elif event.deed == "move" and event.starts_at:
            appointment_id = self._appointments[key]
            await appointments.move(session, appointment_id, event.starts_at, now=now)
        elif event.deed == "cancel":
            await appointments.cancel(session, self._appointments[key], now=now)
        else:
            await appointments.mark(session, self._appointments[key], "missed", now=now)

    async def _speak(self) -> None:
        """Say what people have decided to say by now."""
        while self._saying and self._saying[0][0] <= self.clock.now:
            _, address, said = heapq.heappop(self._saying)
            self.answered[said] += 1
            await self.parts.hear(
                Incoming("sms", str(uuid4()), address, self.clock.now, said)
            )

    async def _work(self) -> None:
        """Do every job that is due by our clock, as a worker does."""
        async with self.parts.sessions.begin() as session:
            await session.execute(BRING_FORWARD, {"now": self.clock.now})
            if not await session.scalar(IS_DUE):
                return
        await self.parts.queue.app.run_worker_async(
            wait=False,
            concurrency=self.parts.settings.worker_concurrency,
            install_signal_handlers=False,
            listen_notify=False,
            delete_jobs="successful",
        )

    async def _read_texts(self) -> None:
        """People read what came, and decide what they will say to it."""
        new, self._read = self.vendor.ledger[self._read :], len(self.vendor.ledger)
        asks = await self._questions([sent.message_id for sent in new])
        for sent in new:
            # Whoever is about to answer one text answers no other meanwhile.
            waits = sent.address in {address for _, address, _ in self._saying}
            if sent.message_id not in asks or waits:
                continue
            if said := answer(self.chance):
                at = self.clock.now + timedelta(minutes=self.chance.randrange(1, 90))
                heapq.heappush(self._saying, (at, sent.address, said))

    async def _questions(self, message_ids: Sequence[UUID]) -> set[UUID]:
        query = select(OutgoingMessage.id).where(
            OutgoingMessage.id.in_(message_ids),
            OutgoingMessage.send_key.startswith(KEY),
        )
        async with self.parts.sessions() as session:
            return set(await session.scalars(query))


def simulate(
    people: Annotated[int, typer.Option(min=1, max=90_000)] = 200,
    days: Annotated[int, typer.Option(min=2, max=366)] = 30,
    out: Annotated[Path, typer.Option(file_okay=False)] = Path("var/simulation"),
    seed: Annotated[int, typer.Option(help="The same seed, the same people.")] = 1,
) -> None:
    """Run a made-up release cohort on a fast clock; exit code 1 after a double."""
    logs.set_up(quiet=True)
    # Every made-up refusal would be a line; they are counted in the report.
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(CRITICAL))
    console = Console()
    with (
        tempfile.TemporaryDirectory(prefix="throughgate") as folder,
        own_server(Path(folder)) as url,
        Progress(console=console) as progress,
    ):
        _do_not_wait_for_the_disk(url)
        report = asyncio.run(simulated(url, people, days, seed, progress))
    out.mkdir(parents=True, exist_ok=True)
    picture = out / "sends-by-hour.png"
    draw(report.by_hour, picture)
    console.print(report.table())
    console.print(f"Picture: {picture}")
    if report.doubles:
        raise typer.Exit(1)


async def simulated(
    url: str, count: int, days: int, seed: int, progress: Progress
) -> Report:
    """Live through those days with so many people, on an empty database."""
    await migrate(url, "simulation_rasa")
    chance, start = Random(seed), _start()  # noqa: S311 - chances, not secrets
    clock = SteppedClock(start)
    vendor = SimulatedVendor(clock, chance)
    async with build(_settings(), url, understanding=Nobody(), clock=clock) as parts:
        cast("dict[str, Channel]", parts.channels)[vendor.name] = vendor
        parts.queue.work(
            turn=parts.conversation.take_turn,
            send=parts.outbox.send,
            forget=parts.understanding.forget,
        )
        events = lives(count, days, start, chance)
        run = Simulation(parts, clock, vendor, events, chance)
        async with parts.queue.app.open_async():
            await run.run(start + timedelta(days=days), progress)
        async with parts.sessions() as session:
            return await report_of(session, vendor, run.answered)


def _start() -> datetime:
    """Midnight of the Monday after next.

    PostgreSQL tells the real time, so what is for later by our clock must be for later
    by its own: a simulation plays in the future.
    """
    today = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return today + timedelta(days=14 - today.weekday())


def _settings() -> Settings:
    secrets = {name.lower(): value for name, value in secrets_made.fresh().items()}
    return Settings.model_validate({**secrets, **ACCOUNT})


def _phone(person: int) -> str:
    """A number for each; the first ten thousand are kept free for use in stories."""
    return f"+4477009{person:05}"


def _rounded_up(moment: datetime) -> datetime:
    over = moment - moment.replace(hour=0, minute=0, second=0, microsecond=0)
    return moment + (-over % STEP)


def _do_not_wait_for_the_disk(url: str) -> None:
    with psycopg.connect(url, autocommit=True) as admin:
        admin.execute("ALTER SYSTEM SET fsync = off")
        admin.execute("ALTER SYSTEM SET synchronous_commit = off")
        admin.execute("SELECT pg_reload_conf()")
