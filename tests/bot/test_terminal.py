from datetime import UTC, datetime
from uuid import uuid4

import pytest

from bot import sms, telegram, terminal, web_chat
from bot.messages import Outgoing
from bot.terminal import LOOKS, TerminalChannel

NOW = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("look", "limits"),
    [
        ("sms", sms.LIMITS),
        ("telegram", telegram.LIMITS),
        ("web", web_chat.LIMITS),
    ],
)
def test_the_terminal_shows_what_a_channel_would(look: str, limits: object) -> None:
    shown = TerminalChannel(look).limits
    for name in ("longest", "buttons", "segments", "vendor_words"):
        assert getattr(shown, name) == getattr(limits, name)


def test_there_is_a_look_for_every_channel_that_people_use() -> None:
    assert set(LOOKS) == {"sms", "telegram", "web"}


@pytest.mark.parametrize("look", LOOKS)
def test_our_own_terminal_is_never_a_flood(look: str) -> None:
    assert not TerminalChannel(look).limits.counted


@pytest.mark.parametrize("look", LOOKS)
def test_a_typed_line_belongs_to_the_look_it_was_typed_in(look: str) -> None:
    heard = terminal.incoming(look, "a-terminal", "hello", NOW)
    assert heard.channel == TerminalChannel(look).name
    assert (heard.address, heard.text, heard.received_at) == (
        "a-terminal",
        "hello",
        NOW,
    )


def test_the_same_line_typed_twice_is_two_messages() -> None:
    first = terminal.incoming("sms", "a-terminal", "hello", NOW)
    second = terminal.incoming("sms", "a-terminal", "hello", NOW)
    assert first.vendor_id != second.vendor_id


async def test_recording_is_sending() -> None:
    message, channel = Outgoing(uuid4(), "a-terminal", "hello"), TerminalChannel("sms")
    assert await channel.send(message) == str(message.id)
    assert await channel.sent_already(message, NOW) == []
