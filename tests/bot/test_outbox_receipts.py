from typing import Any

import pytest
from product import PUBLIC_URL, Product
from vendor_twilio import callback_path, receipt, signature

from bot.messages import Receipt
from store import outgoing
from store.messages import DELIVERED, SENT, UNDELIVERED

SAM = "+447700900123"


async def sent(product: Product, owing: Any) -> Any:
    message_id = await owing()
    await product.parts.outbox.send(message_id)
    return message_id, product.twilio.texts[-1]


@pytest.mark.parametrize(
    ("told", "state"),
    [
        (["queued", "sending"], SENT),
        (["sent"], SENT),
        (["sent", "delivered"], DELIVERED),
        (["delivered", "sent"], DELIVERED),
        (["delivered", "delivered"], DELIVERED),
        (["delivered", "undelivered"], DELIVERED),
        (["sent", "undelivered"], UNDELIVERED),
        (["undelivered", "sent"], UNDELIVERED),
        (["failed", "delivered"], UNDELIVERED),
        (["delivered", "read"], DELIVERED),
    ],
)
async def test_receipts_in_any_order_move_a_message_forward_only(
    product: Product, owing: Any, row: Any, told: list[str], state: str
) -> None:
    message_id, text = await sent(product, owing)
    for status in told:
        code = 30003 if status in {"undelivered", "failed"} else None
        form = receipt(text, status, code)
        answered = await product.signed(callback_path(text), form)
        assert answered.status_code == 204
    found = await row(message_id)
    assert found.state == state
    assert found.reason == ("Undelivered 30003" if state == UNDELIVERED else None)


async def test_a_receipt_may_come_before_we_wrote_that_we_sent(
    product: Product, owing: Any, row: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    message_id = await owing()
    record = outgoing.record_sent

    async def late(session: Any, *given: Any, **more: Any) -> None:
        await product.parts.outbox.receive(
            Receipt(message_id, more["vendor_id"], "delivered")
        )
        await record(session, *given, **more)

    monkeypatch.setattr(outgoing, "record_sent", late)
    await product.parts.outbox.send(message_id)
    found = await row(message_id)
    assert found.state == DELIVERED
    async with product.parts.sessions() as session:
        assert session.vault.open(found.body) == product.twilio.to(SAM)[0]


async def test_a_receipt_that_nobody_signed_is_refused(
    product: Product, owing: Any, row: Any
) -> None:
    message_id, text = await sent(product, owing)
    path, form = callback_path(text), receipt(text, "undelivered")
    unsigned = await product.client.post(path, data=form)
    elsewhere = signature(f"{PUBLIC_URL}/sms", form)
    astray = await product.client.post(
        path, data=form, headers={"X-Twilio-Signature": elsewhere}
    )
    assert (unsigned.status_code, astray.status_code) == (403, 403)
    assert (await row(message_id)).state == SENT


async def test_a_receipt_that_says_they_stopped_stops_us(
    product: Product, owing: Any, row: Any
) -> None:
    _, text = await sent(product, owing)
    await product.signed(callback_path(text), receipt(text, "undelivered", 21610))
    message_id = await owing()
    await product.parts.outbox.send(message_id)
    assert (await row(message_id)).reason == "the person stopped us"


async def test_a_receipt_for_a_message_that_was_wiped_is_taken_and_forgotten(
    product: Product, owing: Any
) -> None:
    _, text = await sent(product, owing)
    path = "/sms/receipts/00000000-0000-4000-8000-000000000000"
    answered = await product.signed(path, receipt(text, "delivered"))
    assert answered.status_code == 204


async def test_a_receipt_for_no_message_at_all_is_refused(product: Product) -> None:
    answered = await product.signed("/sms/receipts/1", {"MessageStatus": "sent"})
    assert 400 <= answered.status_code < 500
