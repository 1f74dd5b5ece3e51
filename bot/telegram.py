"""Telegram: python-telegram-bot's Update → Incoming; Outgoing → Bot API."""

import hmac
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Message, Update
from telegram.error import (
    BadRequest,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.request import HTTPXRequest

from bot.channel import (
    BadAddressError,
    Limits,
    NoAnswerError,
    RecipientStoppedError,
    SendingFailedError,
    VendorBusyError,
    VendorRefusedError,
)
from bot.messages import PICKED, Button, Incoming, Outgoing

# https://core.telegram.org/bots/api#sendmessage: 4,096 characters after parsing.
LIMITS = Limits(longest=4096, buttons=True, segments=False)
API = "https://api.telegram.org"
WANTED = ["message", "callback_query", "my_chat_member"]
COMMANDS = {"/start": "START", "/help": "HELP", "/stop": "STOP", "/menu": "MENU"}
BLOCKED = "kicked"
CALL_TIMEOUT = 10.0
"""Seconds."""


class TelegramChannel:
    """A Telegram bot."""

    name = "telegram"
    limits = LIMITS

    def __init__(
        self, *, bot_token: str, secret_token: str, api_base: str | None = None
    ) -> None:
        self._secret_token = secret_token
        base = f"{(api_base or API).rstrip('/')}/bot"
        calls = HTTPXRequest(connection_pool_size=32, read_timeout=CALL_TIMEOUT)
        polls = HTTPXRequest(connection_pool_size=1)
        self._requests = calls, polls
        self.bot = Bot(
            bot_token, base_url=base, request=calls, get_updates_request=polls
        )

    def genuine(self, secret: str | None) -> bool:
        """Whether a webhook call carries the secret we gave to Telegram.

        Without one, as where we poll, no webhook call is genuine.
        """
        shown, ours = (secret or "").encode(), self._secret_token.encode()
        return bool(ours) and hmac.compare_digest(shown, ours)

    def parse(self, update: Mapping[str, Any]) -> Update:
        """What a webhook call brought, as the library knows it."""
        return Update.de_json(dict(update), self.bot)

    def read(self, update: Update, now: datetime) -> Incoming | None:
        """An update as one of ours; None for what nobody said to us."""
        pressed = update.callback_query
        if pressed is not None and pressed.message is not None:
            return Incoming(
                channel=self.name,
                vendor_id=str(update.update_id),
                address=str(pressed.message.chat.id),
                received_at=now,
                kind="choice" if PICKED.fullmatch(pressed.data or "") else "text",
                chosen=pressed.data if PICKED.fullmatch(pressed.data or "") else None,
            )
        if update.my_chat_member is not None:
            return self._membership(update, now)
        if update.message is None or update.message.chat.type != "private":
            return None
        return self._message(update.update_id, update.message, now)

    async def acknowledge(self, update: Update) -> None:
        """Take the waiting circle off a pressed button; no harm if it stays."""
        if update.callback_query is not None:
            try:
                await self.bot.answer_callback_query(update.callback_query.id)
            except TelegramError:
                return

    async def send(self, message: Outgoing) -> str:
        """Hand a message to Telegram; its id there."""
        try:
            sent = await self.bot.send_message(
                chat_id=int(message.address),
                text=message.text,
                reply_markup=_keyboard(message.buttons),
            )
        except TelegramError as problem:
            raise failure(problem) from problem
        return f"{message.address}:{sent.message_id}"

    async def sent_already(self, message: Outgoing, since: datetime) -> list[str]:
        """Nothing: the Bot API cannot look a sent message up.

        So a reply whose sending was cut off is sent again: twice is better than never.
        """
        return []

    async def close(self) -> None:
        """Let go of the connections to Telegram."""
        for requests in self._requests:
            await requests.shutdown()

    def _membership(self, update: Update, now: datetime) -> Incoming | None:
        """Blocking us is STOP without words; nothing else here is a message."""
        change = update.my_chat_member
        if change is None or change.new_chat_member.status != BLOCKED:
            return None
        return Incoming(
            channel=self.name,
            vendor_id=str(update.update_id),
            address=str(change.chat.id),
            received_at=now,
            text="STOP",
        )

    def _message(self, update_id: int, message: Message, now: datetime) -> Incoming:
        said = message.text if message.text is not None else message.caption
        text = said or ""
        words = text.split(maxsplit=1)
        text = COMMANDS.get(words[0].lower(), text) if words else text
        return Incoming(
            channel=self.name,
            vendor_id=str(update_id),
            address=str(message.chat.id),
            received_at=now,
            text=text,
            kind="wordless" if said is None else "text",
        )


def _keyboard(buttons: tuple[Button, ...]) -> InlineKeyboardMarkup | None:
    if not buttons:
        return None
    rows = [[InlineKeyboardButton(b.label, callback_data=b.data)] for b in buttons]
    return InlineKeyboardMarkup(rows)


def failure(problem: TelegramError) -> SendingFailedError:
    """What Telegram's refusal means for us."""
    match problem:
        case RetryAfter():
            return VendorBusyError("429", wait=_wait(problem))
        case Forbidden():
            return RecipientStoppedError("403")
        case BadRequest():
            missing = "chat not found" in problem.message.lower()
            return BadAddressError("400") if missing else VendorRefusedError("400")
        case TimedOut() | NetworkError():
            return NoAnswerError(type(problem).__name__)
        case _:
            return VendorRefusedError(type(problem).__name__)


def _wait(problem: RetryAfter) -> timedelta:
    after = problem.retry_after
    return after if isinstance(after, timedelta) else timedelta(seconds=after)
