"""Long polling: Telegram's updates fetched, for a place without a public address."""

import asyncio
from datetime import timedelta

import structlog
from telegram import Update
from telegram.error import TelegramError

from bot.telegram import WANTED, TelegramChannel
from runtime.wiring import Parts

log = structlog.get_logger()

HOLD = 20
PAUSE = timedelta(seconds=5)


async def polling(parts: Parts, channel: TelegramChannel) -> None:
    """Fetch for ever. An update is confirmed only after it is kept."""
    next_one = 0
    async with channel.bot:
        while True:
            try:
                updates = await channel.bot.get_updates(
                    offset=next_one, timeout=HOLD, allowed_updates=WANTED
                )
            except TelegramError as problem:
                log.warning("polling.failed", why=type(problem).__name__)
                await asyncio.sleep(PAUSE.total_seconds())
                continue
            for update in updates:
                if not await _kept(parts, channel, update):
                    await asyncio.sleep(PAUSE.total_seconds())
                    break
                next_one = update.update_id + 1


async def _kept(parts: Parts, channel: TelegramChannel, update: Update) -> bool:
    """Whether we have it now; if not, as without a database, it is fetched again."""
    incoming = channel.read(update, parts.clock())
    try:
        if incoming:
            await parts.hear(incoming)
    except Exception as problem:  # noqa: BLE001 - nobody else would fetch again
        log.error("polling.not_kept", why=type(problem).__name__)
        return False
    await channel.acknowledge(update)
    return True
