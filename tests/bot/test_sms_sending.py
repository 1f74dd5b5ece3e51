from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
import vendor_twilio
from vendor_twilio import ACCOUNT, NUMBER, SERVICE, TOKEN
from vendors import ACCEPTS_THEN_HANGS, FakeTwilio, Fault

from bot import sms
from bot.channel import BadAddressError, NoAnswerError, VendorRefusedError
from bot.messages import Outgoing
from bot.sms import SmsChannel, failure

SAM = "+447700900123"
NOW = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)


def channel_to(vendor: FakeTwilio, **given: str) -> SmsChannel:
    usual = {
        "account_sid": ACCOUNT,
        "auth_token": TOKEN,
        "sender": NUMBER,
        "public_url": "https://throughgate.example",
        "api_base": vendor.api_base,
    }
    return SmsChannel(**{**usual, **given})


@pytest.fixture
async def channel(twilio: FakeTwilio) -> AsyncIterator[SmsChannel]:
    made = channel_to(twilio)
    yield made
    await made.close()


def message(text: str = "The council must help.", number: str = SAM) -> Outgoing:
    return Outgoing(uuid4(), number, text)


async def test_a_text_comes_from_our_number_and_asks_for_receipts(
    channel: SmsChannel, twilio: FakeTwilio
) -> None:
    sent = message("Tŷ'r Cyngor: 20%+ & £40?")
    vendor_id = await channel.send(sent)
    [text] = twilio.texts
    assert (text.sid, text.to, text.body) == (vendor_id, SAM, sent.text)
    assert (text.sender, text.service) == (NUMBER, None)
    assert text.callback == f"https://throughgate.example/sms/receipts/{sent.id}"


async def test_a_messaging_service_sends_in_the_place_of_a_number(
    twilio: FakeTwilio,
) -> None:
    channel = channel_to(twilio, sender=SERVICE)
    await channel.send(message())
    await channel.close()
    assert (twilio.texts[0].sender, twilio.texts[0].service) == (None, SERVICE)


async def test_a_wrong_password_is_our_own_fault(twilio: FakeTwilio) -> None:
    channel = channel_to(twilio, auth_token="wrong")
    with pytest.raises(VendorRefusedError) as caught:
        await channel.send(message())
    await channel.close()
    assert caught.value.reason == "VendorRefused 20003"


async def test_a_vendor_that_never_answers_is_not_waited_for(
    channel: SmsChannel, twilio: FakeTwilio, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sms, "CALL_TIMEOUT", 1.0)
    twilio.fail_next(ACCEPTS_THEN_HANGS)
    with pytest.raises(NoAnswerError):
        await channel.send(message())
    assert len(twilio.texts) == 1


async def test_nobody_listening_is_no_answer(twilio: FakeTwilio) -> None:
    channel = channel_to(twilio, api_base="http://127.0.0.1:9")
    with pytest.raises(NoAnswerError):
        await channel.send(message())
    await channel.close()


@pytest.mark.parametrize("code", sorted(sms.BAD_NUMBERS | sms.UNREACHABLE))
def test_no_code_of_a_bad_number_is_tried_again(code: int) -> None:
    assert isinstance(failure(400, code), BadAddressError)


async def test_a_refusal_in_the_newer_shape_means_the_same(
    channel: SmsChannel, twilio: FakeTwilio, monkeypatch: pytest.MonkeyPatch
) -> None:
    """RFC 9457, to which Twilio is moving its errors."""

    def newer(fault: Fault) -> object:
        body = {"type": "about:blank", "title": fault.words, "status": fault.status}
        return vendor_twilio.as_json(fault.status, {**body, "code": fault.code})

    monkeypatch.setattr(twilio, "refusal", newer)
    twilio.fail_next(vendor_twilio.NO_SUCH_NUMBER)
    with pytest.raises(BadAddressError):
        await channel.send(message())


# Looking up what may have been sent


async def test_a_message_that_went_is_found_by_its_words_and_number(
    channel: SmsChannel,
) -> None:
    sent = message()
    vendor_id = await channel.send(sent)
    await channel.send(message("Something else."))
    await channel.send(message(number="+447700900456"))
    assert await channel.sent_already(sent, NOW) == [vendor_id]


async def test_the_newest_of_several_comes_first(channel: SmsChannel) -> None:
    sent = message()
    first, second = [await channel.send(sent) for _ in range(2)]
    assert await channel.sent_already(sent, NOW) == [second, first]


async def test_one_from_long_before_is_another(
    channel: SmsChannel, twilio: FakeTwilio
) -> None:
    sent = message()
    await channel.send(sent)
    twilio.texts = [
        replace(text, created_at=NOW - timedelta(hours=1)) for text in twilio.texts
    ]
    assert await channel.sent_already(sent, NOW) == []


async def test_clocks_may_differ_a_little(
    channel: SmsChannel, twilio: FakeTwilio
) -> None:
    sent = message()
    vendor_id = await channel.send(sent)
    twilio.texts = [
        replace(text, created_at=NOW - timedelta(minutes=1)) for text in twilio.texts
    ]
    assert await channel.sent_already(sent, NOW) == [vendor_id]


async def test_one_that_failed_did_not_go(
    channel: SmsChannel, twilio: FakeTwilio
) -> None:
    sent = message()
    await channel.send(sent)
    twilio.texts[0].status = "failed"
    assert await channel.sent_already(sent, NOW) == []


async def test_a_look_up_that_fails_is_no_answer(
    channel: SmsChannel, twilio: FakeTwilio
) -> None:
    twilio.fail_next(vendor_twilio.BUSY, of="list")
    with pytest.raises(NoAnswerError):
        await channel.sent_already(message(), NOW)


async def test_a_channel_that_never_called_closes_too(twilio: FakeTwilio) -> None:
    await channel_to(twilio).close()
