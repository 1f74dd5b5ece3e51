"""What every channel must do, as far as it can."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
import vendor_telegram
import vendor_twilio
from vendors import DROPS, Fault

from bot.channel import (
    BadAddressError,
    NoAnswerError,
    RecipientStoppedError,
    SendingFailedError,
    VendorBusyError,
    VendorRefusedError,
)
from bot.messages import PICKED, Button, Outgoing

NOW = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)
with_pictures = pytest.mark.parametrize("case", ["sms", "telegram_chat"], indirect=True)
TEXTS = {
    "plain": "where can i sleep tonight",
    "empty": "",
    "blank": "  \n ",
    "2,000 characters": "I got out today and " * 100,
    "emoji": "help 🙏🏽👨‍👩‍👧 pls",
    "Arabic": "خرجت من السجن اليوم وليس عندي مكان",
    "Welsh": "Dw i'n chwilio am dŷ yng Nghaerdydd, ŵyr",
    "several lines": "one\ntwo\n\nthree",
    "looks like code": "<script>alert('x')</script> & %s {name} \\n",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_what_is_written_is_read_to_the_letter(case: Any, text: str) -> None:
    heard = case.writes(text)
    assert (heard.text, heard.kind, heard.chosen) == (text, "text", None)


def test_who_wrote_where_and_when_is_read(case: Any) -> None:
    heard = case.writes("hello")
    assert heard.channel == case.channel.name
    assert heard.address == case.address
    assert heard.received_at == NOW


def test_no_two_messages_have_one_id(case: Any) -> None:
    ids = {case.writes("hello").vendor_id for _ in range(3)}
    assert len(ids) == 3
    assert all(ids)


@with_pictures
def test_a_picture_alone_is_wordless(case: Any) -> None:
    heard = case.sends_picture("")
    assert (heard.text, heard.kind) == ("", "wordless")


@with_pictures
def test_of_a_picture_with_words_the_words_are_read(case: Any) -> None:
    heard = case.sends_picture("is this letter real")
    assert (heard.text, heard.kind) == ("is this letter real", "text")


@pytest.mark.parametrize("case", ["telegram_chat", "web"], indirect=True)
def test_a_pressed_button_is_a_choice(case: Any) -> None:
    assert case.channel.limits.buttons
    pressed = f"{uuid4()}:2"
    assert PICKED.fullmatch(pressed)
    heard = case.presses(pressed)
    assert (heard.kind, heard.chosen, heard.text) == ("choice", pressed, "")
    assert heard.address == case.address


def outgoing(case: Any, text: str, *buttons: Button) -> Outgoing:
    return Outgoing(uuid4(), case.address, text, buttons)


@pytest.mark.parametrize(
    "text",
    [text.strip() for text in TEXTS.values() if 0 < len(text.strip()) < 1600],
)
async def test_what_is_sent_arrives_to_the_letter(case: Any, text: str) -> None:
    vendor_id = await case.channel.send(outgoing(case, text))
    assert vendor_id
    if case.taken:
        assert case.taken() == [text]


async def test_the_longest_text_that_a_channel_allows_is_taken(case: Any) -> None:
    text = "a" * case.channel.limits.longest
    assert await case.channel.send(outgoing(case, text))
    if case.taken:
        assert case.taken() == [text]


async def test_no_two_sent_messages_have_one_id(case: Any) -> None:
    first, second = [await case.channel.send(outgoing(case, "hi")) for _ in range(2)]
    assert first != second


@pytest.mark.parametrize("case", ["telegram_chat"], indirect=True)
async def test_buttons_arrive_as_buttons(case: Any) -> None:
    assert case.channel.limits.buttons
    data = f"{uuid4()}:1"
    await case.channel.send(outgoing(case, "Pick.", Button("Somewhere to stay", data)))
    assert case.buttons() == [("Somewhere to stay", data)]


async def test_nothing_was_sent_before_it_was_sent(case: Any) -> None:
    assert await case.channel.sent_already(outgoing(case, "hi"), NOW) == []


# What a vendor may say, the failure it means, and the wait that goes with it.
BY_SMS = {
    "stopped": (vendor_twilio.STOPPED, RecipientStoppedError, None),
    "no such number": (vendor_twilio.NO_SUCH_NUMBER, BadAddressError, None),
    "not a mobile": (Fault(400, 21614, "not a mobile"), BadAddressError, None),
    "busy": (vendor_twilio.BUSY, VendorBusyError, None),
    "queue full": (Fault(400, 21611, "queue is full"), VendorBusyError, None),
    "broken": (vendor_twilio.BROKEN, NoAnswerError, None),
    "drops": (DROPS, NoAnswerError, None),
    "bad request": (Fault(400, 21617, "too long"), VendorRefusedError, None),
    "not our account": (vendor_twilio.UNSIGNED, VendorRefusedError, None),
}
BY_TELEGRAM = {
    "stopped": (vendor_telegram.BLOCKED, RecipientStoppedError, None),
    "gone": (
        Fault(403, words="Forbidden: user is deactivated"),
        RecipientStoppedError,
        None,
    ),
    "no such chat": (vendor_telegram.NO_SUCH_CHAT, BadAddressError, None),
    "busy": (vendor_telegram.busy(7), VendorBusyError, timedelta(seconds=7)),
    "broken": (vendor_telegram.BAD_GATEWAY, NoAnswerError, None),
    "drops": (DROPS, NoAnswerError, None),
    "bad request": (Fault(400, words="Bad Request: odd"), VendorRefusedError, None),
    "not our bot": (Fault(401, words="Unauthorized"), VendorRefusedError, None),
}
FAILURES = [
    pytest.param(name, *row, id=f"{name}: {label}")
    for name, table in (("sms", BY_SMS), ("telegram_chat", BY_TELEGRAM))
    for label, row in table.items()
]


@pytest.mark.parametrize(
    ("case", "fault", "failure", "wait"), FAILURES, indirect=["case"]
)
async def test_each_refusal_is_one_of_the_few_failures(
    case: Any,
    fault: Fault,
    failure: type[SendingFailedError],
    wait: timedelta | None,
) -> None:
    case.fail_next(fault)
    with pytest.raises(SendingFailedError) as caught:
        await case.channel.send(outgoing(case, "hello"))
    problem = caught.value
    assert type(problem) is failure
    assert problem.wait == wait
    assert case.taken() == []
    # Neither the words nor the number may reach a log.
    assert "hello" not in problem.reason
    assert case.address not in problem.reason


@pytest.mark.parametrize("case", ["web", "typed"], indirect=True)
def test_where_recording_is_sending_nothing_can_fail(case: Any) -> None:
    assert case.fail_next is None
