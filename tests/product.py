"""The whole product in one test: real webhooks, real jobs, fake vendors."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import vendor_telegram
import vendor_twilio
from httpx import ASGITransport, AsyncClient, Response
from sqlalchemy import text as sql
from vendors import FakeTelegram, FakeTwilio

from runtime.queue import JobQueue
from runtime.web import public
from runtime.wiring import Parts

PUBLIC_URL = "https://throughgate.example"
FAR = timedelta(days=36_525)
"""PostgreSQL tells the real time and a test's clock another: what is to be done later
by the test's clock waits a hundred years, and `work_off` brings it forward."""

type Build = Callable[..., AbstractAsyncContextManager[Parts]]


def by_the_tests_clock(queue: JobQueue) -> None:
    """Jobs for later are due when the test's clock says so."""
    send = queue.send

    async def later(session: Any, message_id: Any, at: Any) -> None:
        await send(session, message_id, at + FAR)

    queue.send = later


async def work_off(parts: Parts) -> None:
    """Run every job that is due by the test's clock, as a worker does."""
    due = "UPDATE procrastinate_jobs SET scheduled_at = NULL WHERE scheduled_at <= :now"
    async with parts.sessions.begin() as session:
        await session.execute(sql(due), {"now": parts.clock() + FAR})
    await parts.queue.app.run_worker_async(
        wait=False,
        concurrency=1,
        install_signal_handlers=False,
        delete_jobs="successful",
    )


async def everything(parts: Parts) -> str:
    """All that stands in the database, every table and column of it."""
    tables = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
    async with parts.sessions() as session:
        written = [
            row
            for name in await session.scalars(sql(tables))
            for row in await session.scalars(sql(f'SELECT t::text FROM "{name}" t'))  # noqa: S608 - names of our own tables
        ]
    return "\n".join(written)


def vendors(twilio: FakeTwilio, telegram: FakeTelegram) -> dict[str, object]:
    """Settings by which the real channels speak with the fakes."""
    return {
        "public_url": PUBLIC_URL,
        "twilio_account_sid": vendor_twilio.ACCOUNT,
        "twilio_auth_token": vendor_twilio.TOKEN,
        "twilio_from": vendor_twilio.NUMBER,
        "twilio_api_base": twilio.api_base,
        "telegram_bot_token": vendor_telegram.BOT_TOKEN,
        "telegram_secret_token": vendor_telegram.SECRET,
        "telegram_api_base": telegram.api_base,
    }


@dataclass
class Product:
    """Everything that runs, and the people who write to it."""

    parts: Parts
    client: AsyncClient
    twilio: FakeTwilio
    telegram: FakeTelegram

    @property
    def secrets(self) -> dict[str, object]:
        """The keys of this product, for a second one on the same database."""
        settings = self.parts.settings
        keys = settings.encryption_keys, settings.finding_key
        encryption, finding = (key.get_secret_value() for key in keys)
        return {"encryption_keys": encryption, "finding_key": finding}

    def phone(self, number: str = "+447700900123") -> "Phone":
        """Someone with a phone."""
        return Phone(self, number)

    def chat(self, number: int = 77001) -> "TelegramChat":
        """Someone on Telegram."""
        return TelegramChat(self, vendor_telegram.Chat(number, self.parts.clock))

    async def work(self) -> None:
        """Do what is due; a job that breaks is a mistake of ours."""
        await work_off(self.parts)
        broken = "SELECT task_name FROM procrastinate_jobs WHERE attempts > 0"
        async with self.parts.sessions() as session:
            assert list(await session.scalars(sql(broken))) == []

    async def signed(self, path: str, form: dict[str, str]) -> Response:
        """Post a form as Twilio does."""
        signature = vendor_twilio.signature(f"{PUBLIC_URL}{path}", form)
        headers = {"X-Twilio-Signature": signature}
        return await self.client.post(path, data=form, headers=headers)

    async def update(self, update: dict[str, Any]) -> Response:
        """Post an update as Telegram does."""
        headers = {"X-Telegram-Bot-Api-Secret-Token": vendor_telegram.SECRET}
        return await self.client.post("/telegram", json=update, headers=headers)


@dataclass
class Phone:
    """Someone who texts us."""

    product: Product
    number: str
    _read: int = 0

    async def texts(self, text: str, *, pictures: int = 0) -> dict[str, str]:
        """Send a text; nobody has read it yet."""
        form = vendor_twilio.incoming(self.number, text, pictures=pictures)
        answered = await self.product.signed("/sms", form)
        assert answered.status_code == 200
        return form

    async def says(self, text: str, *, pictures: int = 0) -> list[str]:
        """Send a text and read what comes back."""
        await self.texts(text, pictures=pictures)
        await self.product.work()
        return self.reads()

    def reads(self) -> list[str]:
        """What came since they last looked."""
        got = self.product.twilio.to(self.number)
        new, self._read = got[self._read :], len(got)
        return new


@dataclass
class TelegramChat:
    """Someone who writes to the bot."""

    product: Product
    chat: vendor_telegram.Chat
    _read: int = field(default=0)

    async def says(self, text: str) -> list[str]:
        """Write and read what comes back."""
        return await self.does(self.chat.text(text))

    async def does(self, update: dict[str, Any]) -> list[str]:
        """Anything that Telegram tells us of, and what comes back."""
        answered = await self.product.update(update)
        assert answered.status_code == 204
        await self.product.work()
        return self.reads()

    async def presses(self, label: str) -> list[str]:
        """Press the button of that name under the last message that has one."""
        for message in reversed(self.product.telegram.messages):
            keyboard = message.get("reply_markup", {}).get("inline_keyboard", ())
            for button in (button for row in keyboard for button in row):
                if button["text"] == label:
                    pressed = self.chat.press(message, button["callback_data"])
                    return await self.does(pressed)
        raise LookupError(label)

    def buttons(self) -> list[str]:
        """The labels under the last message."""
        keyboard = self.product.telegram.messages[-1].get("reply_markup", {})
        rows = keyboard.get("inline_keyboard", ())
        return [button["text"] for row in rows for button in row]

    def reads(self) -> list[str]:
        """What came since they last looked."""
        got = self.product.telegram.to(self.chat.id)
        new, self._read = got[self._read :], len(got)
        return new


@asynccontextmanager
async def running(
    building: Build, twilio: FakeTwilio, telegram: FakeTelegram, **given: object
) -> AsyncIterator[Product]:
    """The product with both vendors."""
    async with (
        building(**{**vendors(twilio, telegram), **given}) as parts,
        AsyncClient(
            transport=ASGITransport(public(parts)), base_url=PUBLIC_URL
        ) as client,
    ):
        yield Product(parts, client, twilio, telegram)
