"""Every channel behind one face: what someone does there, and what the vendor took."""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pytest
import vendor_telegram
import vendor_twilio
from vendors import FakeTelegram, FakeTwilio, Fault

from bot import terminal, web_chat
from bot.channel import Channel
from bot.messages import Incoming
from bot.sms import SmsChannel
from bot.telegram import TelegramChannel
from bot.terminal import TerminalChannel
from bot.web_chat import WebChatChannel

NOW = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)


@dataclass
class Case:
    """One channel, and everything that differs from the others about testing it."""

    channel: Channel
    address: str
    writes: Callable[[str], Incoming]
    sends_picture: Callable[[str], Incoming] | None = None
    presses: Callable[[str], Incoming] | None = None
    fail_next: Callable[[Fault], None] | None = None
    taken: Callable[[], list[str]] | None = None
    """The words that the vendor took; None where recording is sending."""
    buttons: Callable[[], list[tuple[str, str]]] | None = None


@pytest.fixture
async def sms(twilio: FakeTwilio) -> AsyncIterator[Case]:
    channel = SmsChannel(
        account_sid=vendor_twilio.ACCOUNT,
        auth_token=vendor_twilio.TOKEN,
        sender=vendor_twilio.NUMBER,
        public_url="https://throughgate.example",
        api_base=twilio.api_base,
    )
    sam = "+447700900123"
    yield Case(
        channel,
        sam,
        writes=lambda text: channel.read(vendor_twilio.incoming(sam, text), NOW),
        sends_picture=lambda text: channel.read(
            vendor_twilio.incoming(sam, text, pictures=1), NOW
        ),
        fail_next=twilio.fail_next,
        taken=lambda: twilio.to(sam),
    )
    await channel.close()


@pytest.fixture
async def telegram_chat(telegram: FakeTelegram) -> AsyncIterator[Case]:
    channel = TelegramChannel(
        bot_token=vendor_telegram.BOT_TOKEN,
        secret_token=vendor_telegram.SECRET,
        api_base=telegram.api_base,
    )
    sam = vendor_telegram.Chat(77001, lambda: NOW)

    def read(update: dict[str, Any]) -> Incoming:
        heard = channel.read(channel.parse(update), NOW)
        assert heard
        return heard

    def buttons() -> list[tuple[str, str]]:
        rows = telegram.messages[-1]["reply_markup"]["inline_keyboard"]
        return [(one["text"], one["callback_data"]) for row in rows for one in row]

    yield Case(
        channel,
        str(sam.id),
        writes=lambda text: read(sam.text(text)),
        sends_picture=lambda text: read(sam.photo(text or None)),
        presses=lambda data: read(sam.press(sam.text("x")["message"], data)),
        fail_next=telegram.fail_next,
        taken=lambda: telegram.to(sam.id),
        buttons=buttons,
    )
    await channel.close()


@pytest.fixture
def web() -> Case:
    browser = web_chat.new_address()
    return Case(
        WebChatChannel(),
        browser,
        writes=lambda text: web_chat.incoming(browser, NOW, text=text),
        presses=lambda data: web_chat.incoming(browser, NOW, chosen=data),
    )


@pytest.fixture
def typed() -> Case:
    return Case(
        TerminalChannel("sms"),
        "a-terminal",
        writes=lambda text: terminal.incoming("sms", "a-terminal", text, NOW),
    )


@pytest.fixture(params=["sms", "telegram_chat", "web", "typed"])
def case(request: pytest.FixtureRequest) -> Case:
    """Every channel in its turn."""
    return request.getfixturevalue(request.param)
