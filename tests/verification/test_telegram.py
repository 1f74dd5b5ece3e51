"""The fake's updates and answers, read by python-telegram-bot's own types."""

import json
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from telegram import Bot, CallbackQuery, Message, TelegramObject, Update, User
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, RetryAfter
from vendor_telegram import (
    BAD_GATEWAY,
    BLOCKED,
    BOT_TOKEN,
    NO_SUCH_CHAT,
    Chat,
    busy,
)
from vendors import ACCEPTS_THEN_DROPS, DROPS, FakeTelegram, Fault

NOW = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)
SAM = Chat(77001, lambda: NOW)
MARKS = {
    "channel_chat_created",
    "delete_chat_photo",
    "group_chat_created",
    "supergroup_chat_created",
}
KEYBOARD = {"inline_keyboard": [[{"text": "Money", "callback_data": "x:1"}]]}
OURS = {
    "message_id": 1001,
    "from": {"id": 1, "is_bot": True, "first_name": "Throughgate"},
    "chat": {"id": SAM.id, "type": "private", "first_name": "Sam"},
    "date": int(NOW.timestamp()),
    "text": "Pick one.",
    "reply_markup": KEYBOARD,
}
UPDATES = {
    "text": SAM.text("where can I sleep tonight"),
    "arabic": SAM.text("أين أنام الليلة"),
    "empty": SAM.text(""),
    "start": SAM.start(),
    "photo": SAM.photo(),
    "photo with words": SAM.photo("is this letter real"),
    "voice": SAM.voice(),
    "press": SAM.press(OURS, "x:1"),
    "blocked": SAM.block(),
}


@pytest.fixture
async def bot(telegram: FakeTelegram) -> AsyncIterator[Bot]:
    made = Bot(BOT_TOKEN, base_url=f"{telegram.api_base}/bot")
    await made.initialize()
    telegram.asked.clear()
    yield made
    await made.shutdown()


def inside(thing: object) -> Iterator[TelegramObject]:
    """A thing of Telegram's and all things in it."""
    if isinstance(thing, TelegramObject):
        yield thing
        for name in thing._get_attrs(include_private=True):
            yield from inside(getattr(thing, name, None))
    elif isinstance(thing, list | tuple):
        for part in thing:
            yield from inside(part)


def unknown(thing: TelegramObject) -> set[str]:
    """What the library could not place."""
    return {
        f"{type(part).__name__}.{name}"
        for part in inside(thing)
        for name in part.api_kwargs
    }


def written(thing: TelegramObject) -> dict[str, Any]:
    """A thing as the library writes it, without the marks it adds to every message."""

    def without_marks(fields: dict[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in fields.items() if name not in MARKS}

    return json.loads(thing.to_json(), object_hook=without_marks)


@pytest.mark.parametrize("update", UPDATES.values(), ids=UPDATES)
def test_an_update_holds_nothing_unknown_and_loses_nothing(
    update: dict[str, Any],
) -> None:
    read = Update.de_json(update, None)
    assert unknown(read) == set()
    assert written(read) == update


def test_the_judge_sees_what_is_unknown() -> None:
    update = SAM.text("hello")
    update["message"]["chat"]["mood"] = "low"
    assert unknown(Update.de_json(update, None)) == {"Chat.mood"}


def test_updates_are_of_the_kinds_they_claim() -> None:
    read = {name: Update.de_json(update, None) for name, update in UPDATES.items()}
    assert isinstance(read["text"].message, Message)
    assert isinstance(read["press"].callback_query, CallbackQuery)
    assert read["press"].callback_query.message.text == "Pick one."
    assert len(read["photo"].message.photo) == 2
    assert read["photo with words"].message.caption == "is this letter real"
    assert read["voice"].message.voice.mime_type == "audio/ogg"
    [command] = read["start"].message.parse_entities(["bot_command"]).values()
    assert command == "/start"
    assert read["blocked"].my_chat_member.new_chat_member.status == "kicked"
    assert read["text"].message.date == NOW


def test_no_two_updates_have_one_number() -> None:
    numbers = [update["update_id"] for update in UPDATES.values()]
    assert len(set(numbers)) == len(numbers)


async def answer(telegram: FakeTelegram, method: str, **form: Any) -> dict[str, Any]:
    """The fake's answer to a call made by hand."""
    async with httpx.AsyncClient() as client:
        url = f"{telegram.api_base}/bot{BOT_TOKEN}/{method}"
        return (await client.post(url, data=form)).json()


async def test_a_sent_message_comes_back_whole(telegram: FakeTelegram) -> None:
    markup = json.dumps(KEYBOARD)
    answered = await answer(
        telegram, "sendMessage", chat_id=SAM.id, text="Pick one.", reply_markup=markup
    )
    assert answered["ok"] is True
    read = Message.de_json(answered["result"], None)
    assert unknown(read) == set()
    assert written(read) == answered["result"]
    assert read.reply_markup.inline_keyboard[0][0].callback_data == "x:1"


async def test_the_bot_knows_itself(telegram: FakeTelegram) -> None:
    answered = await answer(telegram, "getMe")
    read = User.de_json(answered["result"], None)
    assert unknown(read) == set()
    assert written(read) == answered["result"]


async def test_the_library_takes_the_answers(bot: Bot, telegram: FakeTelegram) -> None:
    sent = await bot.send_message(SAM.id, "hello")
    assert (sent.text, sent.chat.id) == ("hello", SAM.id)
    assert await bot.answer_callback_query("7") is True
    assert telegram.acknowledged == ["7"]


async def test_updates_are_fetched_until_they_are_confirmed(
    bot: Bot, telegram: FakeTelegram
) -> None:
    telegram.updates = [SAM.text("one"), SAM.text("two"), SAM.block()]
    first = await bot.get_updates(timeout=1, allowed_updates=["message"])
    again = await bot.get_updates(timeout=1, allowed_updates=["message"])
    assert [update.message.text for update in first] == ["one", "two"]
    assert first == again
    rest = await bot.get_updates(offset=first[-1].update_id + 1)
    assert [update.my_chat_member is not None for update in rest] == [True]
    assert len(telegram.updates) == 1


@pytest.mark.parametrize(
    ("fault", "error", "words"),
    [
        (BLOCKED, Forbidden, "bot was blocked by the user"),
        (NO_SUCH_CHAT, BadRequest, "Chat not found"),
        (busy(7), RetryAfter, "Retry in 7 seconds"),
        (BAD_GATEWAY, NetworkError, "Bad Gateway"),
        (DROPS, NetworkError, "httpx"),
        (ACCEPTS_THEN_DROPS, NetworkError, "httpx"),
    ],
)
async def test_the_library_knows_the_refusals(
    bot: Bot, telegram: FakeTelegram, fault: Fault, error: type[Exception], words: str
) -> None:
    telegram.fail_next(fault)
    with pytest.raises(error, match=words):
        await bot.send_message(SAM.id, "hello")
    assert len(telegram.messages) == (1 if fault.accepts else 0)


@pytest.mark.parametrize(
    ("text", "data", "words"),
    [
        ("", "x:1", "message text is empty"),
        ("a" * 4097, "x:1", "message is too long"),
        ("hello", "x" * 65, "BUTTON_DATA_INVALID"),
    ],
)
async def test_the_fake_refuses_what_telegram_refuses(
    telegram: FakeTelegram, text: str, data: str, words: str
) -> None:
    markup = json.dumps(KEYBOARD).replace("x:1", data)
    answered = await answer(
        telegram, "sendMessage", chat_id=SAM.id, text=text, reply_markup=markup
    )
    assert (answered["ok"], answered["error_code"]) == (False, 400)
    assert words in answered["description"]


async def test_someone_elses_token_is_refused(telegram: FakeTelegram) -> None:
    stranger = Bot("1:wrong", base_url=f"{telegram.api_base}/bot")
    with pytest.raises(InvalidToken):
        await stranger.initialize()
    await stranger.shutdown()
