from datetime import UTC, datetime
from uuid import UUID

import pytest
from vendor_twilio import ACCOUNT, NUMBER, TOKEN, Text, incoming, receipt, signature

from bot.sms import NotATwilioMessageError, SmsChannel, one_form

URL = "https://throughgate.example/sms"
SAM = "+447700900123"
NOW = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)
SENT = Text(f"SM{'1' * 32}", SAM, "The council must help.", NUMBER, None, None, NOW)


@pytest.fixture
def channel() -> SmsChannel:
    return SmsChannel(
        account_sid=ACCOUNT,
        auth_token=TOKEN,
        sender=NUMBER,
        public_url="https://throughgate.example/",
    )


# Who sent it?


def test_a_form_that_twilio_signed_for_our_public_address_is_genuine(
    channel: SmsChannel,
) -> None:
    form = incoming(SAM, "hello")
    assert channel.genuine("/sms", form, signature(URL, form))


@pytest.mark.parametrize("query", ["?a=1", "?a=1&b=%C5%B5"])
def test_the_query_is_signed_too(channel: SmsChannel, query: str) -> None:
    form = incoming(SAM, "hello")
    assert channel.genuine(f"/sms{query}", form, signature(f"{URL}{query}", form))
    assert not channel.genuine("/sms", form, signature(f"{URL}{query}", form))


@pytest.mark.parametrize(
    "url",
    [
        "http://throughgate.example/sms",
        "https://10.0.0.7:8000/sms",
        "https://throughgate.example/sms/receipts",
    ],
)
def test_a_signature_for_another_address_is_not(channel: SmsChannel, url: str) -> None:
    form = incoming(SAM, "hello")
    assert not channel.genuine("/sms", form, signature(url, form))


def test_a_form_that_was_changed_is_not(channel: SmsChannel) -> None:
    form = incoming(SAM, "hello")
    signed = signature(URL, form)
    assert not channel.genuine("/sms", form | {"Body": "goodbye"}, signed)
    assert not channel.genuine("/sms", form | {"Extra": "1"}, signed)


@pytest.mark.parametrize("shown", [None, "", "AAAA", "ŵ"])
def test_no_signature_is_not(channel: SmsChannel, shown: str | None) -> None:
    assert not channel.genuine("/sms", incoming(SAM, "hello"), shown)


def test_another_accounts_signature_is_not(channel: SmsChannel) -> None:
    form = incoming(SAM, "hello")
    assert not channel.genuine("/sms", form, signature(URL, form, token="f" * 32))


# What does it say?


@pytest.mark.parametrize(
    ("number", "form"),
    [
        ("+447700900123", "+447700900123"),
        ("07700900123", "+447700900123"),
        ("+44 7700 900123", "+447700900123"),
        ("+48601234567", "+48601234567"),
        ("60777", "60777"),
        ("HMPPS", "HMPPS"),
    ],
)
def test_one_phone_is_one_person_and_short_codes_stay(number: str, form: str) -> None:
    assert one_form(number) == form
    assert one_form(form) == form


@pytest.mark.parametrize(
    "broken",
    [
        {"MessageSid": ""},
        {"MessageSid": "CA" + "0" * 32},
        {"MessageSid": "SM123"},
        {"From": ""},
    ],
)
def test_a_form_that_is_no_message_is_refused(
    channel: SmsChannel, broken: dict[str, str]
) -> None:
    with pytest.raises(NotATwilioMessageError):
        channel.read(incoming(SAM, "hello") | broken, NOW)


@pytest.mark.parametrize(
    ("status", "state"),
    [
        ("sent", "sent"),
        ("delivered", "delivered"),
        ("read", "delivered"),
        ("undelivered", "undelivered"),
        ("failed", "undelivered"),
    ],
)
def test_a_receipt_says_what_became_of_it(
    channel: SmsChannel, status: str, state: str
) -> None:
    told = channel.read_receipt(UUID(int=1), receipt(SENT, status))
    assert told
    assert (told.message_id, told.vendor_id) == (UUID(int=1), SENT.sid)
    assert (told.state, told.stopped) == (state, False)
    assert told.reason == ("Undelivered" if state == "undelivered" else None)


@pytest.mark.parametrize("status", ["accepted", "queued", "sending", "", "surprise"])
def test_a_receipt_of_a_state_on_the_way_says_nothing(
    channel: SmsChannel, status: str
) -> None:
    assert channel.read_receipt(UUID(int=1), receipt(SENT, status)) is None


def test_a_receipt_may_say_that_they_stopped(channel: SmsChannel) -> None:
    told = channel.read_receipt(UUID(int=1), receipt(SENT, "failed", 21610))
    assert told
    assert (told.stopped, told.reason) == (True, "Undelivered 21610")


def test_a_receipt_without_a_message_says_nothing(channel: SmsChannel) -> None:
    assert channel.read_receipt(UUID(int=1), {"MessageStatus": "sent"}) is None
