"""A product whose parts can be killed: real workers, vendors and Rasa over HTTP."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
import vendor_twilio
from httpx import ASGITransport, AsyncClient
from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError
from vendor_rasa import FakeRasa
from vendor_twilio import FakeTwilio
from workers import QUICKLY, Workers

from runtime import queue, ticks
from runtime.secrets_made import fresh
from runtime.settings import Settings
from runtime.web import public
from runtime.wiring import Parts, build
from store.messages import OWED, SENDING, IncomingMessage, OutgoingMessage

PUBLIC_URL = "https://throughgate.example"
LOOK_EVERY = 0.1
PATIENCE = 60.0


@dataclass
class Product:
    """Web and clock in this process, workers in others, all on one database."""

    parts: Parts
    client: AsyncClient
    workers: Workers
    twilio: FakeTwilio
    rasa: FakeRasa

    async def text(self, number: str, text: str) -> int:
        """A text reaches us; what the vendor hears."""
        return await self.deliver(vendor_twilio.incoming(number, text))

    async def deliver(self, form: dict[str, str]) -> int:
        """The vendor delivers a text; what it hears."""
        signature = vendor_twilio.signature(f"{PUBLIC_URL}/sms", form)
        headers = {"X-Twilio-Signature": signature}
        answered = await self.client.post("/sms", data=form, headers=headers)
        return answered.status_code

    async def deliver_until_heard(self, form: dict[str, str]) -> None:
        """The vendor delivers a text again and again until it hears 200."""
        while await self.deliver(form) != 200:
            await asyncio.sleep(LOOK_EVERY)

    async def settled(self) -> None:
        """Rescue, as the clock does, until nobody waits for anything."""
        async with asyncio.timeout(PATIENCE):
            while await self._rescued() or await self.waiting():
                await asyncio.sleep(LOOK_EVERY)

    async def waiting(self) -> int:
        """How many messages wait for their turn or to go out."""
        turns = select(func.count()).where(IncomingMessage.answered_at.is_(None))
        sends = select(func.count()).where(OutgoingMessage.state.in_((OWED, SENDING)))
        try:
            async with self.parts.sessions() as session:
                return sum([await session.scalar(q) or 0 for q in (turns, sends)])
        except SQLAlchemyError:
            return 1

    async def _rescued(self) -> bool:
        """Whether the tick failed: the clock comes again."""
        try:
            await ticks.rescue(self.parts)
        except Exception:  # noqa: BLE001 - as the clock's own
            return True
        return False


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
    database_url: str,
    folder: Path,
    twilio: FakeTwilio,
    rasa: FakeRasa,
    **more: object,
) -> AsyncIterator[Product]:
    """The product on a database; workers are started by the test."""
    given = {
        **{name.lower(): value for name, value in fresh().items()},
        "data_dir": str(folder),
        "public_url": PUBLIC_URL,
        "twilio_account_sid": vendor_twilio.ACCOUNT,
        "twilio_auth_token": vendor_twilio.TOKEN,
        "twilio_from": vendor_twilio.NUMBER,
        "twilio_api_base": twilio.api_base,
        "rasa_url": rasa.api_base,
        **more,
    }
    with Workers(given, database_url, folder) as workers, _as_quickly():
        settings = Settings(_env_file=None, **given)
        async with (
            build(settings, database_url) as parts,
            parts.queue.app.open_async(),
            AsyncClient(
                transport=ASGITransport(public(parts), raise_app_exceptions=False),
                base_url=PUBLIC_URL,
            ) as client,
        ):
            yield Product(parts, client, workers, twilio, rasa)
