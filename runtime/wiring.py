"""build(): every object, made once, by hand. Tests call it too, with fakes."""

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

import httpx

from bot.channel import Channel
from bot.conversation import Conversation
from bot.hearing import hear
from bot.messages import Incoming
from bot.outbox import Outbox
from bot.settling import Settling
from bot.sms import SmsChannel
from bot.telegram import TelegramChannel
from bot.terminal import LOOKS, TerminalChannel
from bot.web_chat import WebChatChannel
from dialogues.understanding import RasaUnderstanding, Understanding
from directory.search import Directory
from runtime import demo
from runtime.queue import JobQueue
from runtime.settings import Settings
from store.base import Policy
from store.crypto import Vault
from store.session import Sessions, engine_for, sessions_for

type Clock = Callable[[], datetime]


def wall_clock() -> datetime:
    """Now, as everything inside tells the time."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Parts:
    """The objects of one process."""

    settings: Settings
    sessions: Sessions
    queue: JobQueue
    channels: Mapping[str, Channel]
    sms: SmsChannel | None
    telegram: TelegramChannel | None
    understanding: Understanding
    conversation: Conversation
    outbox: Outbox
    periods: Mapping[Policy, timedelta]
    clock: Clock

    async def hear(self, incoming: Incoming) -> UUID | None:
        """Keep a message and owe it a turn; None where it came before."""
        message_id = await hear(self.sessions, self.queue, incoming)
        if self.settings.demo and incoming.channel == WebChatChannel.name:
            await demo.meet(
                self.sessions, incoming.channel, incoming.address, self.clock()
            )
        return message_id

    def directory(self) -> Directory:
        """Read the directory's data: for the processes that search."""
        return Directory.read()


@asynccontextmanager
async def build(
    settings: Settings,
    database_url: str,
    *,
    understanding: Understanding | None = None,
    clock: Clock = wall_clock,
) -> AsyncIterator[Parts]:
    """Make the objects, and let go of what they hold in reverse order."""
    engine = engine_for(database_url, pool_size=settings.worker_concurrency + 4)
    vault = Vault(settings.vault_keys, settings.vault_finding_key)
    sessions = sessions_for(engine, vault)
    queue = JobQueue(database_url)
    sms, telegram = _sms(settings), _telegram(settings)
    channels = _channels(sms, telegram)
    periods = _periods(settings)
    async with AsyncExitStack() as held:
        held.push_async_callback(engine.dispose)
        for vendor in (sms, telegram):
            if vendor:
                held.push_async_callback(vendor.close)
        client = await held.enter_async_context(httpx.AsyncClient())
        understanding = understanding or RasaUnderstanding(
            client, settings.rasa_url, settings.rasa_token.get_secret_value()
        )
        outbox = Outbox(sessions, channels, queue, _shared(settings), clock)
        conversation = Conversation(
            sessions,
            understanding,
            Settling(sessions, queue, clock),
            outbox,
            {name: channel.limits for name, channel in channels.items()},
            clock,
        )
        yield Parts(
            settings,
            sessions,
            queue,
            channels,
            sms,
            telegram,
            understanding,
            conversation,
            outbox,
            periods,
            clock,
        )


def _channels(
    sms: SmsChannel | None, telegram: TelegramChannel | None
) -> dict[str, Channel]:
    """A channel is one line here."""
    known: list[Channel | None] = [
        sms,
        telegram,
        WebChatChannel(),
        *(TerminalChannel(look) for look in LOOKS),
    ]
    return {channel.name: channel for channel in known if channel}


def _sms(settings: Settings) -> SmsChannel | None:
    if not (settings.twilio_account_sid and settings.twilio_auth_token):
        return None
    return SmsChannel(
        account_sid=settings.twilio_account_sid,
        auth_token=settings.twilio_auth_token.get_secret_value(),
        sender=settings.twilio_messaging_service_sid or settings.twilio_from or "",
        public_url=settings.public_url or "",
        api_base=settings.twilio_api_base,
    )


def _telegram(settings: Settings) -> TelegramChannel | None:
    if not settings.telegram_bot_token:
        return None
    secret = settings.telegram_secret_token
    return TelegramChannel(
        bot_token=settings.telegram_bot_token.get_secret_value(),
        secret_token=secret.get_secret_value() if secret else "",
        api_base=settings.telegram_api_base,
    )


def _periods(settings: Settings) -> dict[Policy, timedelta]:
    return {
        "bodies": timedelta(days=settings.keep_bodies_days),
        "deliveries": timedelta(days=settings.keep_deliveries_days),
        "people": timedelta(days=settings.keep_people_days),
        "audit": timedelta(days=settings.keep_audit_days),
    }


def _shared(settings: Settings) -> dict[str, str]:
    """Values that any answer may name."""
    return {
        "service_name": settings.service_name,
        "body_days": str(settings.keep_bodies_days),
        "delivery_days": str(settings.keep_deliveries_days),
        "person_days": str(settings.keep_people_days),
    }
