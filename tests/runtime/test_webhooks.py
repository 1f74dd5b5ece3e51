"""Vendors' webhooks: what is not proven, or not readable, is refused and not kept."""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from httpx import ASGITransport, AsyncClient, Response
from product import PUBLIC_URL, Product
from rows import count
from vendor_telegram import SECRET, Chat
from vendor_twilio import callback_path, incoming, receipt, signature

from runtime.bodies import FORM, JSON, LARGEST
from runtime.web import public

PHONE = "+447700900123"
TOKEN = "X-Telegram-Bot-Api-Secret-Token"


@pytest.fixture(autouse=True)
async def _nothing_is_kept_of_what_is_refused(
    request: pytest.FixtureRequest, product: Product
) -> AsyncIterator[None]:
    yield
    if "refused" in request.node.name:
        async with product.parts.sessions() as session:
            assert await count(session) == {}
        assert product.twilio.texts == []


async def _form(
    product: Product, content: bytes, *, kind: str = FORM, signed: str = ""
) -> Response:
    headers = {"Content-Type": kind, "X-Twilio-Signature": signed}
    return await product.client.post("/sms", content=content, headers=headers)


async def test_a_text_is_heard(product: Product) -> None:
    answered = await product.signed("/sms", incoming(PHONE, "hello"))

    assert answered.status_code == 200
    assert answered.headers["content-type"].startswith("application/xml")
    assert answered.text.endswith("<Response/>")
    async with product.parts.sessions() as session:
        assert (await count(session))["incoming_message"] == 1


async def test_an_unsigned_text_is_refused(product: Product) -> None:
    answered = await product.client.post("/sms", data=incoming(PHONE, "hello"))

    assert answered.status_code == 403


async def test_a_text_changed_on_its_way_is_refused(product: Product) -> None:
    form = incoming(PHONE, "hello")
    signed = signature(f"{PUBLIC_URL}/sms", form)
    changed = {**form, "Body": "STOP"}

    answered = await product.client.post(
        "/sms", data=changed, headers={"X-Twilio-Signature": signed}
    )

    assert answered.status_code == 403


async def test_a_text_signed_for_another_address_is_refused(product: Product) -> None:
    form = incoming(PHONE, "hello")
    signed = signature("https://elsewhere.example/sms", form)

    answered = await product.client.post(
        "/sms", data=form, headers={"X-Twilio-Signature": signed}
    )

    assert answered.status_code == 403


@pytest.mark.parametrize("kind", ["", "text/plain", JSON, "multipart/form-data"])
async def test_another_content_type_is_refused(product: Product, kind: str) -> None:
    answered = await _form(product, b"From=%2B447700900123&Body=hello", kind=kind)

    assert answered.status_code == 415


async def test_more_than_64_kib_is_refused(product: Product) -> None:
    answered = await _form(product, b"Body=" + b"x" * LARGEST)

    assert answered.status_code == 413


@pytest.mark.parametrize("body", [b"Body=\xff\xfe", b"Body=%FF%FE"])
async def test_what_is_not_utf8_is_refused(product: Product, body: bytes) -> None:
    assert (await _form(product, body)).status_code == 400


@pytest.mark.parametrize(
    "change",
    [{"MessageSid": ""}, {"MessageSid": "SM1"}, {"From": ""}],
    ids=["no id", "no real id", "nobody"],
)
async def test_a_signed_form_that_is_no_message_is_refused(
    product: Product, change: dict[str, str]
) -> None:
    answered = await product.signed("/sms", {**incoming(PHONE, "hello"), **change})

    assert answered.status_code == 422


async def test_a_text_delivered_again_changes_nothing(product: Product) -> None:
    form = incoming(PHONE, "hello")
    heard = [(await product.signed("/sms", form)).status_code for _ in range(2)]
    heard += [
        answered.status_code
        for answered in await asyncio.gather(
            *(product.signed("/sms", form) for _ in range(3))
        )
    ]

    assert heard == [200] * 5
    async with product.parts.sessions() as session:
        assert (await count(session))["incoming_message"] == 1


@pytest.mark.parametrize("seen", ["http://10.0.0.7:8000", "https://proxy.internal"])
async def test_the_configured_address_counts_whatever_a_proxy_shows(
    product: Product, seen: str
) -> None:
    transport = ASGITransport(public(product.parts))
    form = incoming(PHONE, "hello")
    headers = {"X-Twilio-Signature": signature(f"{PUBLIC_URL}/sms?a=1", form)}
    async with AsyncClient(transport=transport, base_url=seen) as behind_proxy:
        answered = await behind_proxy.post("/sms?a=1", data=form, headers=headers)

    assert answered.status_code == 200


async def test_a_receipt_is_recorded_and_needs_its_signature(product: Product) -> None:
    await product.phone(PHONE).says("help")
    text = product.twilio.texts[0]
    path, form = callback_path(text), receipt(text, "delivered")
    unsigned = await product.client.post(path, data=form)
    signed = await product.signed(path, form)

    assert (unsigned.status_code, signed.status_code) == (403, 204)


async def test_an_update_is_heard(product: Product, clock: Any) -> None:
    update = Chat(77001, clock).text("hello")

    assert (await product.update(update)).status_code == 204
    async with product.parts.sessions() as session:
        assert (await count(session))["incoming_message"] == 1


@pytest.mark.parametrize("headers", [{}, {TOKEN: ""}, {TOKEN: "guess"}, {TOKEN: "é"}])
async def test_an_update_without_our_secret_is_refused(
    product: Product, clock: Any, headers: dict[str, str]
) -> None:
    update = Chat(77001, clock).text("hello")
    encoded = {name: value.encode() for name, value in headers.items()}

    answered = await product.client.post("/telegram", json=update, headers=encoded)

    assert answered.status_code == 403


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (b"update_id=1", FORM, 415),
        (b'{"a":"' + b"x" * LARGEST + b'"}', JSON, 413),
        (b'{"a":"\xff"}', JSON, 400),
        (b"{", JSON, 400),
        (b"[]", JSON, 400),
        (b"{}", JSON, 422),
        (b'{"update_id":1,"message":{"message_id":1}}', JSON, 422),
        (b'{"update_id":1,"message":7}', JSON, 422),
    ],
)
async def test_what_is_no_update_is_refused(
    product: Product, body: bytes, kind: str, status: int
) -> None:
    headers = {"Content-Type": kind, TOKEN: SECRET}

    answered = await product.client.post("/telegram", content=body, headers=headers)

    assert answered.status_code == status


async def test_an_update_delivered_again_changes_nothing(
    product: Product, clock: Any
) -> None:
    update = Chat(77001, clock).text("hello")

    heard = [(await product.update(update)).status_code for _ in range(5)]

    assert heard == [204] * 5
    async with product.parts.sessions() as session:
        assert (await count(session))["incoming_message"] == 1


async def test_a_vendor_that_is_not_set_up_has_no_door(
    building: Callable[..., Any],
) -> None:
    async with (
        building() as parts,
        AsyncClient(transport=ASGITransport(public(parts)), base_url=PUBLIC_URL) as c,
    ):
        doors = [(await c.post(path)).status_code for path in ("/sms", "/telegram")]

    assert doors == [404, 404]
