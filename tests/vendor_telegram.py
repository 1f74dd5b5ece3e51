"""Telegram's Bot API and its updates; checked in tests/verification."""

import asyncio
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from typing import Any

from starlette.responses import Response
from vendor_server import Asked, Fault, Vendor, as_json

BOT_TOKEN = "987654321:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1"
SECRET = "telegram-shows-this-to-our-webhook"
BOT = {
    "id": 987654321,
    "is_bot": True,
    "first_name": "Throughgate",
    "username": "throughgate_bot",
}
LONGEST = 4096
LONGEST_DATA = 64
MOST_UPDATES = 100
UPDATES = count(500001)
"""Telegram counts a bot's updates, whoever they come from."""

# https://core.telegram.org/bots/api#making-requests
BLOCKED = Fault(403, words="Forbidden: bot was blocked by the user")
NO_SUCH_CHAT = Fault(400, words="Bad Request: chat not found")
BAD_GATEWAY = Fault(502, words="Bad Gateway")


def busy(wait: int) -> Fault:
    """Too much at once: again after that many seconds."""
    return Fault(429, words=f"Too Many Requests: retry after {wait}", wait=wait)


@dataclass
class FakeTelegram(Vendor):
    """Telegram for one bot."""

    clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    messages: list[dict[str, Any]] = field(default_factory=list)
    """The ledger: what was taken, in order, as the API shows it."""
    acknowledged: list[str] = field(default_factory=list)
    updates: list[dict[str, Any]] = field(default_factory=list)
    """What waits to be fetched by polling."""
    blocked: set[int] = field(default_factory=set)
    _ids: "count[int]" = field(default_factory=lambda: count(1001))

    def to(self, chat: int) -> list[str]:
        """The words that were taken for one chat, in order."""
        return [sent["text"] for sent in self.messages if sent["chat"]["id"] == chat]

    async def answer(self, asked: Asked) -> Response | Fault:
        """Whichever method is called."""
        token, _, method = asked.path.removeprefix("/bot").partition("/")
        if token != BOT_TOKEN:
            return Fault(401, words="Unauthorized")
        match method:
            case "getMe":
                return _good({**BOT, "can_join_groups": False})
            case "sendMessage":
                return self._send(asked.form)
            case "answerCallbackQuery":
                return self.next_fault("acknowledge") or self._acknowledge(asked.form)
            case "getUpdates":
                return self.next_fault("poll") or await self._fetch(asked.form)
            case _:
                return Fault(404, words="Not Found")

    def _acknowledge(self, form: Mapping[str, str]) -> Response:
        self.acknowledged.append(form["callback_query_id"])
        return _good(result=True)

    def refusal(self, fault: Fault) -> Response:
        """Telegram's error."""
        body = {"ok": False, "error_code": fault.status, "description": fault.words}
        wait = {"parameters": {"retry_after": fault.wait}} if fault.wait else {}
        return as_json(fault.status, body | wait)

    def _send(self, form: Mapping[str, str]) -> Response | Fault:
        fault = self.next_fault("send")
        if fault and not fault.accepts:
            return fault
        chat = int(form["chat_id"])
        markup = json.loads(form.get("reply_markup", "{}"))
        wrong = self._mistake(chat, form.get("text", ""), markup)
        if wrong:
            return wrong
        taken = _message(next(self._ids), chat, self.clock(), sender=BOT)
        taken |= {"text": form["text"]} | ({"reply_markup": markup} if markup else {})
        self.messages.append(taken)
        return fault or _good(taken)

    def _mistake(self, chat: int, text: str, markup: dict[str, Any]) -> Fault | None:
        if chat in self.blocked:
            return BLOCKED
        if not text:
            return Fault(400, words="Bad Request: message text is empty")
        if len(text) > LONGEST:
            return Fault(400, words="Bad Request: message is too long")
        buttons = (b for row in markup.get("inline_keyboard", ()) for b in row)
        if any(
            not 1 <= len(b["callback_data"].encode()) <= LONGEST_DATA for b in buttons
        ):
            return Fault(400, words="Bad Request: BUTTON_DATA_INVALID")
        return None

    async def _fetch(self, form: Mapping[str, str]) -> Response:
        offset = int(form.get("offset", 0))
        self.updates = [u for u in self.updates if u["update_id"] >= offset]
        wanted = json.loads(form.get("allowed_updates", "[]"))
        hold = float(form.get("timeout", 0))
        while not (found := self._waiting(wanted)) and hold > 0:
            await asyncio.sleep(0.01)
            hold -= 0.01
        return _good(found[: int(form.get("limit", MOST_UPDATES))])

    def _waiting(self, wanted: list[str]) -> list[dict[str, Any]]:
        return [u for u in self.updates if not wanted or set(wanted) & set(u)]


@dataclass
class Chat:
    """Someone's private chat with the bot, and the updates that come from it."""

    id: int
    clock: Callable[[], datetime]
    _messages: "count[int]" = field(default_factory=lambda: count(1))

    def text(self, words: str) -> dict[str, Any]:
        """They wrote something."""
        return self._message({"text": words})

    def start(self) -> dict[str, Any]:
        """They pressed Start."""
        command = {"type": "bot_command", "offset": 0, "length": len("/start")}
        return self._message({"text": "/start", "entities": [command]})

    def photo(self, caption: str | None = None) -> dict[str, Any]:
        """They sent a picture."""
        sizes = [
            {
                "file_id": f"AgACAgQAAxkBAAI{edge}",
                "file_unique_id": f"AQAD{edge}",
                "width": edge,
                "height": edge,
                "file_size": edge * 100,
            }
            for edge in (90, 800)
        ]
        return self._message(
            {"photo": sizes} | ({"caption": caption} if caption else {})
        )

    def voice(self) -> dict[str, Any]:
        """They sent a voice note."""
        note = {
            "duration": 4,
            "mime_type": "audio/ogg",
            "file_id": "AwACAgQAAxkBAAIB",
            "file_unique_id": "AgADvg",
            "file_size": 17000,
        }
        return self._message({"voice": note})

    def press(self, message: Mapping[str, Any], data: str) -> dict[str, Any]:
        """They pressed a button under a message of ours."""
        number = next(UPDATES)
        query = {
            "id": str(number * 7),
            "from": _user(self.id),
            "message": {**message, "chat": _chat(self.id)},
            "chat_instance": "-3141592653589793238",
            "data": data,
        }
        return {"update_id": number, "callback_query": query}

    def block(self) -> dict[str, Any]:
        """They blocked the bot."""
        change = {
            "chat": _chat(self.id),
            "from": _user(self.id),
            "date": int(self.clock().timestamp()),
            "old_chat_member": {"user": BOT, "status": "member"},
            "new_chat_member": {"user": BOT, "status": "kicked", "until_date": 0},
        }
        return {"update_id": next(UPDATES), "my_chat_member": change}

    def _message(self, content: dict[str, Any]) -> dict[str, Any]:
        number = next(self._messages)
        message = _message(number, self.id, self.clock(), sender=_user(self.id))
        return {"update_id": next(UPDATES), "message": message | content}


def _message(
    number: int, chat: int, when: datetime, *, sender: Mapping[str, Any]
) -> dict[str, Any]:
    return {
        "message_id": number,
        "from": dict(sender),
        "chat": _chat(chat),
        "date": int(when.timestamp()),
    }


def _chat(number: int) -> dict[str, Any]:
    return {"id": number, "first_name": "Sam", "type": "private"}


def _user(number: int) -> dict[str, Any]:
    named = {"id": number, "is_bot": False, "first_name": "Sam"}
    return {**named, "language_code": "en"}


def _good(result: object) -> Response:
    return as_json(200, {"ok": True, "result": result})
