"""The calls we make and the fake that answers them, judged by Twilio's own words."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import httpx
import pytest
import vendor_twilio
from product import Product
from twilio.request_validator import RequestValidator
from twilio_spec import Specification
from vendor_server import Asked
from vendor_twilio import ACCOUNT, MESSAGES, NUMBER, SERVICE, TOKEN, Text, signature
from vendors import FakeTwilio

from bot.messages import Outgoing
from bot.sms import SmsChannel

NOW = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)
SAM = "+447700900123"
WORDS = [
    "The council must help.",
    "Tŷ'r Cyngor: ffoniwch 0800 123 & gofynnwch.",
    "£40 + 20% = ? #1\nsecond line\n1 Yes\n2 No",
    "سلام 👋🏽",
    "a" * 1600,
]

specified = pytest.mark.shared


@pytest.fixture(scope="session")
def specification(shared: Path) -> Specification:
    return Specification(shared / "peers" / "twilio_messages.openapi.json")


@pytest.fixture(params=[NUMBER, SERVICE], ids=["number", "service"])
async def channel(
    request: pytest.FixtureRequest, twilio: FakeTwilio
) -> AsyncIterator[SmsChannel]:
    made = SmsChannel(
        account_sid=ACCOUNT,
        auth_token=TOKEN,
        sender=request.param,
        public_url="https://throughgate.example",
        api_base=twilio.api_base,
    )
    yield made
    await made.close()


def message(text: str) -> Outgoing:
    return Outgoing(uuid4(), SAM, text)


async def answer(twilio: FakeTwilio, asked: Asked) -> httpx.Response:
    """What the fake answers to a call of ours, made once more by hand."""
    async with httpx.AsyncClient(auth=(ACCOUNT, TOKEN)) as client:
        return await client.request(
            asked.method,
            f"{twilio.api_base}{asked.path}",
            params=asked.query,
            data=asked.form or None,
        )


@specified
@pytest.mark.parametrize("text", WORDS)
async def test_what_we_send_is_a_call_that_twilio_knows(
    channel: SmsChannel, twilio: FakeTwilio, specification: Specification, text: str
) -> None:
    await channel.send(message(text))
    [asked] = twilio.asked
    assert specification.mistakes(asked) == []
    assert asked.form["Body"] == text


@specified
async def test_so_is_what_we_look_up(
    channel: SmsChannel, twilio: FakeTwilio, specification: Specification
) -> None:
    await channel.sent_already(message("hello"), NOW)
    [asked] = twilio.asked
    assert (asked.method, asked.path) == ("GET", MESSAGES)
    assert {"To", "DateSent>"} <= set(asked.query)
    assert specification.mistakes(asked) == []


@specified
async def test_so_is_every_call_of_a_whole_conversation(
    product: Product, specification: Specification
) -> None:
    phone = product.phone()
    for text in ("hello", "menu", "2", "MORE", "WALES", "STOP", "i want to die"):
        await phone.says(text)
    assert len(product.twilio.asked) > 6
    for asked in product.twilio.asked:
        assert specification.mistakes(asked) == []


@specified
@pytest.mark.parametrize(
    ("changed", "mistake"),
    [
        ({"form": {"Body": "hello"}}, "'To' is a required property"),
        ({"form": {"To": SAM, "MessagingServiceSid": "MG1"}}, "'MG1'"),
        ({"form": {"To": SAM, "Text": "hello"}}, "'Text' was unexpected"),
        ({"form": {"To": SAM, "StatusCallback": "not a url"}}, "is not a 'uri'"),
        ({"path": MESSAGES.replace(ACCOUNT, "AC1")}, "'AC1'"),
        ({"path": "/2010-04-01/Messages"}, "there is no POST"),
        ({"query": {"PageSize": "1"}}, "'PageSize' was unexpected"),
    ],
)
def test_the_judge_sees_a_bad_call(
    specification: Specification, changed: dict[str, object], mistake: str
) -> None:
    good = {"method": "POST", "path": MESSAGES, "query": {}, "form": {"To": SAM}}
    asked = Asked(**{**good, "authorization": None, **changed})
    assert mistake in " ".join(specification.mistakes(asked))


@specified
async def test_the_fake_answers_a_send_as_twilio_does(
    channel: SmsChannel, twilio: FakeTwilio, specification: Specification
) -> None:
    await channel.send(message("Tŷ'r Cyngor"))
    asked = twilio.asked[0]
    answered = await answer(twilio, asked)
    body = answered.json()
    assert answered.status_code == 201
    assert specification.mistakes_in_answer(asked, 201, body) == []
    assert set(body) == specification.fields_of_a_message()


@specified
@pytest.mark.parametrize("page", [0, 1, 2])
async def test_the_fake_lists_as_twilio_does_page_by_page(
    twilio: FakeTwilio, specification: Specification, page: int
) -> None:
    twilio.texts = [_text(number) for number in range(5)]
    query = {"PageSize": "2", "Page": str(page)}
    asked = Asked("GET", MESSAGES, query, {}, None)
    answered = await answer(twilio, asked)
    body = answered.json()
    assert specification.mistakes(asked) == []
    assert specification.mistakes_in_answer(asked, answered.status_code, body) == []
    assert all(
        set(one) == specification.fields_of_a_message() for one in body["messages"]
    )


async def test_our_library_reads_all_pages(twilio: FakeTwilio) -> None:
    channel = SmsChannel(
        account_sid=ACCOUNT,
        auth_token=TOKEN,
        sender=NUMBER,
        public_url="https://throughgate.example",
        api_base=twilio.api_base,
    )
    twilio.texts = [_text(number) for number in range(60)]
    since = NOW - timedelta(days=1)
    listed = await channel._twilio().messages.list_async(
        to=SAM, date_sent_after=since, page_size=25
    )
    await channel.close()
    assert [one.body for one in listed] == [f"text {n}" for n in reversed(range(60))]
    assert listed[0].date_sent == NOW


@pytest.mark.parametrize("path", ["/sms", "/sms/receipts/1", "/sms?a=1&b=%20"])
@pytest.mark.parametrize("text", [*WORDS, ""])
def test_the_fake_signs_as_twilio_does(path: str, text: str) -> None:
    url = f"https://throughgate.example{path}"
    form = vendor_twilio.incoming(SAM, text, pictures=1)
    judge = RequestValidator(TOKEN)
    assert judge.validate(url, form, signature(url, form))
    assert not judge.validate(url, {**form, "Body": "x"}, signature(url, form))


def _text(number: int) -> Text:
    return Text(
        sid=f"SM{number:032x}",
        to=SAM,
        body=f"text {number}",
        sender=NUMBER,
        service=None,
        callback=None,
        created_at=NOW,
        status="sent",
    )
