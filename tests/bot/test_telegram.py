from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from vendor_telegram import BAD_GATEWAY, BOT_TOKEN, NO_SUCH_CHAT, SECRET, Chat, busy
from vendors import ACCEPTS_THEN_HANGS, FakeTelegram, Fault

from bot import telegram as module
from bot.channel import BadAddressError, NoAnswerError, VendorBusyError
from bot.messages import Button, Incoming, Outgoing
from bot.telegram import TelegramChannel

NOW = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)
SAM = Chat(77001, lambda: NOW)


@pytest.fixture
async def channel(telegram: FakeTelegram) -> AsyncIterator[TelegramChannel]:
    made = TelegramChannel(
        bot_token=BOT_TOKEN, secret_token=SECRET, api_base=telegram.api_base
    )
    yield made
    await made.close()


def read(channel: TelegramChannel, update: dict[str, Any]) -> Incoming | None:
    return channel.read(channel.parse(update), NOW)


def message(text: str = "The council must help.", *buttons: Button) -> Outgoing:
    return Outgoing(uuid4(), str(SAM.id), text, buttons)


# Who sent it?


def test_a_call_with_our_secret_is_genuine(channel: TelegramChannel) -> None:
    assert channel.genuine(SECRET)


@pytest.mark.parametrize("shown", [None, "", "guess", SECRET[:-1], f"{SECRET} ", "ŵ"])
def test_a_call_without_it_is_not(channel: TelegramChannel, shown: str | None) -> None:
    assert not channel.genuine(shown)


@pytest.mark.parametrize("shown", [None, "", "guess"])
async def test_where_we_poll_no_call_is_genuine(shown: str | None) -> None:
    channel = TelegramChannel(bot_token=BOT_TOKEN, secret_token="")
    assert not channel.genuine(shown)
    await channel.close()


# What does it say?


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("/start", "START"),
        ("/start gate-leaflet", "START"),
        ("/menu", "MENU"),
        ("/HELP", "HELP"),
        ("/stop", "STOP"),
        ("/else", "/else"),
        ("where can I sleep", "where can I sleep"),
    ],
)
def test_a_command_means_the_word_of_that_name(
    channel: TelegramChannel, typed: str, text: str
) -> None:
    heard = read(channel, SAM.text(typed))
    assert heard
    assert (heard.text, heard.kind) == (text, "text")


def test_blocking_the_bot_is_stop(channel: TelegramChannel) -> None:
    heard = read(channel, SAM.block())
    assert heard
    assert (heard.text, heard.address) == ("STOP", str(SAM.id))


def test_coming_back_says_nothing(channel: TelegramChannel) -> None:
    update = SAM.block()
    change = update["my_chat_member"]
    change["old_chat_member"], change["new_chat_member"] = (
        change["new_chat_member"],
        change["old_chat_member"],
    )
    assert read(channel, update) is None


def test_what_is_said_in_a_group_is_not_said_to_us(channel: TelegramChannel) -> None:
    update = SAM.text("hello all")
    update["message"]["chat"] = {"id": -100, "type": "group", "title": "Wing B"}
    assert read(channel, update) is None


@pytest.mark.parametrize("kind", ["edited_message", "channel_post", "poll_answer"])
def test_other_updates_say_nothing(channel: TelegramChannel, kind: str) -> None:
    if kind == "poll_answer":
        update: dict[str, Any] = {"update_id": 1}
    else:
        update = {"update_id": 1, kind: SAM.text("hello")["message"]}
    assert read(channel, update) is None


def test_a_strangers_button_is_the_menu(channel: TelegramChannel) -> None:
    sent = {**SAM.text("old")["message"], "text": "An old message"}
    heard = read(channel, SAM.press(sent, "vote:1"))
    assert heard
    assert (heard.kind, heard.text, heard.chosen) == ("text", "", None)


# Sending


async def test_choices_are_buttons_one_under_the_other(
    channel: TelegramChannel, telegram: FakeTelegram
) -> None:
    sent = message("Pick.", Button("More", "x:more"), Button("Money", "x:1"))
    vendor_id = await channel.send(sent)
    [taken] = telegram.messages
    assert vendor_id == f"{SAM.id}:{taken['message_id']}"
    assert taken["reply_markup"]["inline_keyboard"] == [
        [{"text": "More", "callback_data": "x:more"}],
        [{"text": "Money", "callback_data": "x:1"}],
    ]


async def test_words_are_sent_as_they_are(
    channel: TelegramChannel, telegram: FakeTelegram
) -> None:
    text = "a_b *c* <b>d</b> [e](f) & 100% + £40 `g`"
    await channel.send(message(text))
    assert telegram.to(SAM.id) == [text]
    assert "parse_mode" not in telegram.asked[-1].form


async def test_a_vendor_in_a_hurry_says_how_long_to_wait(
    channel: TelegramChannel, telegram: FakeTelegram
) -> None:
    telegram.fail_next(busy(7))
    with pytest.raises(VendorBusyError) as caught:
        await channel.send(message())
    assert caught.value.wait == timedelta(seconds=7)


async def test_a_vendor_that_never_answers_is_not_waited_for(
    telegram: FakeTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "CALL_TIMEOUT", 1.0)
    channel = TelegramChannel(
        bot_token=BOT_TOKEN, secret_token=SECRET, api_base=telegram.api_base
    )
    telegram.fail_next(ACCEPTS_THEN_HANGS)
    with pytest.raises(NoAnswerError):
        await channel.send(message())
    assert len(telegram.messages) == 1
    await channel.close()


async def test_a_chat_that_is_not_there_is_a_bad_address(
    channel: TelegramChannel, telegram: FakeTelegram
) -> None:
    telegram.fail_next(NO_SUCH_CHAT)
    with pytest.raises(BadAddressError):
        await channel.send(message())


async def test_what_was_sent_cannot_be_looked_up(channel: TelegramChannel) -> None:
    sent = message()
    await channel.send(sent)
    assert await channel.sent_already(sent, NOW) == []


async def test_a_press_is_acknowledged(
    channel: TelegramChannel, telegram: FakeTelegram
) -> None:
    press = SAM.press(SAM.text("old")["message"], f"{uuid4()}:1")
    await channel.acknowledge(channel.parse(press))
    assert telegram.acknowledged == [press["callback_query"]["id"]]


async def test_nothing_else_is_acknowledged(
    channel: TelegramChannel, telegram: FakeTelegram
) -> None:
    await channel.acknowledge(channel.parse(SAM.text("hello")))
    assert telegram.asked == []


@pytest.mark.parametrize(
    "fault",
    [BAD_GATEWAY, Fault(400, words="Bad Request: query is too old"), busy(3)],
)
async def test_a_press_that_cannot_be_acknowledged_does_no_harm(
    channel: TelegramChannel, telegram: FakeTelegram, fault: Fault
) -> None:
    telegram.fail_next(fault, of="acknowledge")
    press = SAM.press(SAM.text("old")["message"], f"{uuid4()}:1")
    await channel.acknowledge(channel.parse(press))
    assert telegram.acknowledged == []
