from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from product import Product
from vendor_telegram import BLOCKED, busy
from vendor_twilio import BROKEN, BUSY, NO_SUCH_NUMBER, STOPPED, UNSIGNED
from vendors import ACCEPTS_THEN_DROPS, ACCEPTS_THEN_HANGS, DROPS, HANGS, Fault

from bot import sms
from store.messages import FAILED, OWED, SENT, TOO_LATE, WITHHELD

SAM = "+447700900123"
THANKS = "You're welcome. Ask me anything else, any time."


async def send_impatiently(product: Product, message_id: UUID) -> None:
    """Send, and wait only a second for the vendor."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(sms, "CALL_TIMEOUT", 1.0)
        await product.parts.outbox.send(message_id)


# What may pass is tried again


async def test_each_wait_is_longer_than_the_one_before(
    product: Product, owing: Any, row: Any, clock: Any
) -> None:
    message_id = await owing()
    product.twilio.fail_next(*[BUSY] * 6)
    waits = []
    for _ in range(6):
        await product.parts.outbox.send(message_id)
        later = await row(message_id)
        assert later.state == OWED
        waits.append((later.next_try_at - clock()).total_seconds())
        clock.now = later.next_try_at
    assert waits == [2, 4, 8, 16, 32, 64]
    await product.parts.outbox.send(message_id)
    assert (await row(message_id)).state == SENT
    assert product.twilio.to(SAM) == [THANKS]


async def test_the_next_try_is_a_job_of_its_own(
    product: Product, owing: Any, clock: Any
) -> None:
    message_id = await owing()
    product.twilio.fail_next(BUSY)
    await product.parts.outbox.send(message_id)
    await product.work()
    assert product.twilio.to(SAM) == []  # not yet
    clock.now += timedelta(seconds=2)
    await product.work()
    assert product.twilio.to(SAM) == [THANKS]


async def test_a_vendor_that_stays_busy_is_tried_until_the_message_is_useless(
    product: Product, owing: Any, row: Any, clock: Any
) -> None:
    message_id = await owing()
    product.twilio.fail_next(*[BUSY] * 100)
    while (await row(message_id)).state == OWED:
        clock.now = (await row(message_id)).next_try_at
        await product.parts.outbox.send(message_id)
    given_up = await row(message_id)
    assert (given_up.state, given_up.reason) == (TOO_LATE, "its time had passed")
    assert clock() - given_up.created_at >= timedelta(hours=24)
    assert 40 < len(product.twilio.asked) < 80


async def test_a_vendor_that_names_a_wait_is_given_it(
    product: Product, owing: Any, row: Any, clock: Any
) -> None:
    message_id = await owing(address="77001", channel="telegram")
    product.telegram.fail_next(busy(7))
    await product.parts.outbox.send(message_id)
    assert (await row(message_id)).next_try_at == clock() + timedelta(seconds=7)


# What will not pass is remembered


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        (NO_SUCH_NUMBER, "BadAddress 21211"),
        (Fault(400, 21614, "not a mobile"), "BadAddress 21614"),
        (STOPPED, "RecipientStopped 21610"),
    ],
)
async def test_a_number_that_cannot_be_reached_is_not_tried_again(
    product: Product, owing: Any, row: Any, fault: Fault, reason: str
) -> None:
    first, second = await owing(), await owing()
    product.twilio.fail_next(fault)
    await product.parts.outbox.send(first)
    await product.parts.outbox.send(second)
    failed, withheld = await row(first), await row(second)
    assert (failed.state, failed.reason) == (FAILED, reason)
    assert (withheld.state, withheld.reason) == (WITHHELD, reason)
    assert len(product.twilio.asked) == 1


async def test_nor_is_a_chat_that_blocked_us(
    product: Product, owing: Any, row: Any
) -> None:
    first, second = [await owing(address="77001", channel="telegram") for _ in range(2)]
    product.telegram.fail_next(BLOCKED)
    await product.parts.outbox.send(first)
    await product.parts.outbox.send(second)
    assert (await row(first)).reason == "RecipientStopped 403"
    assert (await row(second)).state == WITHHELD
    assert len(product.telegram.asked) == 1


async def test_who_writes_again_can_be_reached_again(
    product: Product, owing: Any
) -> None:
    product.twilio.fail_next(NO_SUCH_NUMBER)
    await product.parts.outbox.send(await owing())
    assert await product.phone(SAM).says("help")


async def test_a_refusal_that_is_our_fault_is_not_held_against_the_number(
    product: Product, owing: Any, row: Any
) -> None:
    first, second = await owing(), await owing()
    product.twilio.fail_next(Fault(400, 21617, "too long"))
    await product.parts.outbox.send(first)
    await product.parts.outbox.send(second)
    assert (await row(first)).reason == "VendorRefused 21617"
    assert (await row(second)).state == SENT


# What may have gone is looked up


@pytest.mark.parametrize("fault", [ACCEPTS_THEN_HANGS, ACCEPTS_THEN_DROPS])
async def test_a_message_that_went_all_the_same_is_not_sent_twice(
    product: Product, owing: Any, row: Any, clock: Any, fault: Fault
) -> None:
    message_id = await owing()
    product.twilio.fail_next(fault)
    await send_impatiently(product, message_id)
    assert (await row(message_id)).state == OWED
    clock.now += timedelta(seconds=2)
    await product.work()
    [taken] = product.twilio.texts
    sent = await row(message_id)
    assert (sent.state, sent.vendor_id) == (SENT, taken.sid)


@pytest.mark.parametrize("fault", [HANGS, DROPS, BROKEN])
async def test_a_message_that_did_not_go_is_sent(
    product: Product, owing: Any, row: Any, clock: Any, fault: Fault
) -> None:
    message_id = await owing()
    product.twilio.fail_next(fault)
    await send_impatiently(product, message_id)
    clock.now += timedelta(seconds=2)
    await product.work()
    assert product.twilio.to(SAM) == [THANKS]
    assert (await row(message_id)).state == SENT
    assert [asked.method for asked in product.twilio.asked] == ["POST", "GET", "POST"]


async def test_the_same_words_sent_before_are_not_taken_for_it(
    product: Product, owing: Any, row: Any, clock: Any
) -> None:
    before, message_id = await owing(), await owing()
    await product.parts.outbox.send(before)
    product.twilio.fail_next(DROPS)
    await product.parts.outbox.send(message_id)
    clock.now += timedelta(seconds=2)
    await product.work()
    assert product.twilio.to(SAM) == [THANKS, THANKS]
    assert (await row(before)).vendor_id != (await row(message_id)).vendor_id


async def test_a_look_up_that_fails_sends_nothing(
    product: Product, owing: Any, row: Any, clock: Any
) -> None:
    message_id = await owing()
    product.twilio.fail_next(ACCEPTS_THEN_DROPS)
    product.twilio.fail_next(BUSY, DROPS, BROKEN, of="list")
    for _ in range(5):
        await product.parts.outbox.send(message_id)
        clock.now = max(clock(), (await row(message_id)).next_try_at)
    assert len(product.twilio.texts) == 1
    assert (await row(message_id)).state == SENT


async def test_what_may_have_gone_is_looked_up_before_every_try(
    product: Product, owing: Any, row: Any, clock: Any
) -> None:
    """No answer, then busy: the third try must not forget the first."""
    message_id = await owing()
    product.twilio.fail_next(DROPS, BUSY)
    for _ in range(3):
        await product.parts.outbox.send(message_id)
        clock.now = max(clock(), (await row(message_id)).next_try_at)
    assert [asked.method for asked in product.twilio.asked] == [
        "POST",
        "GET",
        "POST",
        "GET",
        "POST",
    ]
    assert product.twilio.to(SAM) == [THANKS]


async def test_our_own_bad_settings_do_not_burn_a_number(
    product: Product, owing: Any, row: Any
) -> None:
    first, second = await owing(), await owing()
    product.twilio.fail_next(UNSIGNED)
    await product.parts.outbox.send(first)
    await product.parts.outbox.send(second)
    assert ((await row(first)).state, (await row(second)).state) == (FAILED, SENT)
