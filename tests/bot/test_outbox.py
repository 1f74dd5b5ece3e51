import asyncio
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from product import Product, running
from sqlalchemy import text
from vendors import HANGS

from bot import sms
from bot.outbox import wait_before
from dialogues.catalogue import answers
from runtime import ticks
from store import outgoing, people
from store.messages import FAILED, SENT, TOO_LATE, WITHHELD

SAM = "+447700900123"
THANKS = "You're welcome. Ask me anything else, any time."


async def test_what_is_owed_is_sent_and_recorded(
    product: Product, owing: Any, row: Any
) -> None:
    message_id = await owing()
    await product.parts.outbox.send(message_id)
    [taken] = product.twilio.texts
    sent = await row(message_id)
    assert (taken.to, taken.body) == (SAM, THANKS)
    assert (sent.state, sent.vendor_id, sent.segments) == (SENT, taken.sid, 1)
    assert sent.sent_at == product.parts.clock()
    async with product.parts.sessions() as session:
        assert session.vault.open(sent.body) == THANKS


async def test_what_was_sent_is_not_sent_again(product: Product, owing: Any) -> None:
    message_id = await owing()
    for _ in range(3):
        await product.parts.outbox.send(message_id)
    assert product.twilio.to(SAM) == [THANKS]


async def test_two_workers_send_it_once(
    building: Any, product: Product, owing: Any
) -> None:
    message_id = await owing()
    vendors = product.twilio, product.telegram
    async with running(building, *vendors, **product.secrets) as other:
        outboxes = (product.parts.outbox, other.parts.outbox) * 3
        await asyncio.gather(*(outbox.send(message_id) for outbox in outboxes))
    assert product.twilio.to(SAM) == [THANKS]


async def test_a_message_of_nobody_is_nothing(product: Product) -> None:
    await product.parts.outbox.send(uuid4())
    assert product.twilio.asked == []


async def test_no_transaction_is_open_while_the_vendor_is_asked(
    product: Product, owing: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sms, "CALL_TIMEOUT", 1)
    message_id = await owing()
    product.twilio.fail_next(HANGS)
    sending = asyncio.create_task(product.parts.outbox.send(message_id))
    await asyncio.to_thread(product.twilio.was_asked.wait)
    open_ones = (
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
        " AND pid <> pg_backend_pid() AND state LIKE 'idle in transaction%'"
    )
    async with product.parts.sessions() as session:
        assert await session.scalar(text(open_ones)) == 0
    await sending


async def test_a_message_whose_time_has_passed_is_too_late(
    product: Product, owing: Any, row: Any
) -> None:
    message_id = await owing(now=product.parts.clock() - timedelta(hours=24))
    await product.parts.outbox.send(message_id)
    given_up = await row(message_id)
    assert (given_up.state, given_up.reason) == (TOO_LATE, "its time had passed")
    assert product.twilio.asked == []


async def test_a_second_before_it_is_not(
    product: Product, owing: Any, row: Any
) -> None:
    almost = timedelta(hours=24) - timedelta(seconds=1)
    message_id = await owing(now=product.parts.clock() - almost)
    await product.parts.outbox.send(message_id)
    assert (await row(message_id)).state == SENT


async def stop(product: Product) -> None:
    async with product.parts.sessions.begin() as session:
        door = await people.find_door(session, "sms", SAM)
        assert door
        await people.stop(session, door.contact_point_id, product.parts.clock())


async def test_someone_who_stopped_gets_nothing_and_the_reason_is_kept(
    product: Product, owing: Any, row: Any
) -> None:
    message_id = await owing()
    await stop(product)
    await product.parts.outbox.send(message_id)
    withheld = await row(message_id)
    assert (withheld.state, withheld.reason) == (WITHHELD, "the person stopped us")
    assert product.twilio.asked == []


@pytest.mark.parametrize(
    "answer", ["my_data.stopped", "my_data.still_stopped", "safety.suicidal_crisis"]
)
async def test_but_a_confirmation_and_a_life_in_danger_go_out(
    product: Product, owing: Any, row: Any, answer: str
) -> None:
    message_id = await owing(answer)
    await stop(product)
    await product.parts.outbox.send(message_id)
    assert (await row(message_id)).state == SENT


async def test_a_channel_that_is_not_set_up_fails_with_that_reason(
    building: Any, product: Product, owing: Any, row: Any
) -> None:
    message_id = await owing()
    async with building(**product.secrets) as without_vendors:
        await without_vendors.outbox.send(message_id)
    failed = await row(message_id)
    assert (failed.state, failed.reason) == (FAILED, "no sms channel is set up")
    assert product.twilio.asked == []


async def test_words_are_chosen_when_they_are_sent(
    product: Product, owing: Any
) -> None:
    """The nation was told between the promise and the sending."""
    differs = next(key for key, answer in answers().items() if answer.wales)
    message_id = await owing(differs)
    async with product.parts.sessions.begin() as session:
        door = await people.find_door(session, "sms", SAM)
        assert door
        await people.change(session, door.person_id, nation="Wales")
    await product.parts.outbox.send(message_id)
    [told] = product.twilio.to(SAM)
    assert "In Wales?" not in told


async def test_a_message_left_by_a_worker_that_died_goes_out_in_the_end(
    product: Product, owing: Any, clock: Any
) -> None:
    message_id = await owing()
    async with product.parts.sessions.begin() as session:
        await outgoing.claim(
            session, message_id, now=clock(), patience=timedelta(seconds=45)
        )
    await product.parts.outbox.send(message_id)
    assert product.twilio.to(SAM) == []  # it is still in the other's hands
    clock.now += timedelta(minutes=1)
    await ticks.rescue(product.parts)
    await product.work()
    assert product.twilio.to(SAM) == [THANKS]
    # It was not known whether the dead one had sent it, so the vendor was asked.
    assert [asked.method for asked in product.twilio.asked] == ["GET", "POST"]


@pytest.mark.parametrize(
    ("tries", "seconds"),
    [(1, 2), (2, 4), (3, 8), (10, 1024), (11, 1800), (12, 1800), (10_000, 1800)],
)
def test_waits_grow_up_to_half_an_hour(tries: int, seconds: int) -> None:
    assert wait_before(tries) == timedelta(seconds=seconds)
