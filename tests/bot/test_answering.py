"""Someone answers a reminder: it is kept, the keyworker hears, and a receipt comes."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from appointing import DAY, HOUR, MINUTE, NEXT_WEEK, deliver, made, row_of, said
from product import Phone, Product
from sqlalchemy import select, update
from vendor_twilio import BUSY

from bot.answering import BEFORE, deadline
from reminders import appointments
from reminders.records import Appointment
from runtime import ticks
from store import people
from store.inbox import InboxItem

WHEN = "Fri 4 December, 10am"
OTHER_TIME = NEXT_WEEK + 3 * DAY
type Remind = Callable[..., Awaitable[UUID]]


@pytest.fixture
async def phone(product: Product) -> Phone:
    """Someone who wrote once and agreed to be reminded."""
    phone = product.phone()
    await phone.says("hello")
    async with product.parts.sessions.begin() as session:
        door = await people.find_door(session, "sms", phone.number)
        assert door
        await people.agree(session, door.person_id, "May we?", product.parts.clock())
    return phone


@pytest.fixture
def remind(product: Product, phone: Phone) -> Remind:
    """Makes an appointment of theirs and has the first word of it sent."""

    async def make(**about: Any) -> UUID:
        async with product.parts.sessions.begin() as session:
            door = await people.find_door(session, "sms", phone.number)
            assert door
            now = product.parts.clock()
            appointment_id = await made(session, door, now=now, **about)
        await ticks.deliver(product.parts)
        await product.work()
        assert WHEN in phone.reads()[-1]
        return appointment_id

    return make


async def inbox(product: Product) -> list[InboxItem]:
    async with product.parts.sessions() as session:
        return list(await session.scalars(select(InboxItem)))


async def reply(product: Product, appointment_id: UUID) -> str | None:
    async with product.parts.sessions() as session:
        return (await row_of(session, appointment_id)).reply


async def test_coming_is_kept_and_nobody_is_bothered(
    product: Product, phone: Phone, remind: Remind
) -> None:
    appointment_id = await remind()

    [receipt] = await phone.says("1")

    assert receipt.startswith(
        f"Thank you. On Fri 27 November, 10am you told us that you will come on {WHEN}."
    )
    assert await reply(product, appointment_id) == "coming"
    assert await inbox(product) == []


@pytest.mark.parametrize(
    ("number", "kind"), [("2", "late"), ("3", "cant_come"), ("4", "need_help")]
)
async def test_the_rest_reaches_the_keyworker_with_a_deadline(
    product: Product, phone: Phone, remind: Remind, number: str, kind: str
) -> None:
    appointment_id = await remind()

    [receipt] = await phone.says(number)

    [item] = await inbox(product)
    assert (item.kind, item.about) == (kind, f"appointment:{appointment_id}")
    assert item.deadline == NEXT_WEEK - BEFORE
    assert item.body is None
    assert f"is {str(item.id)[:8].upper()}." in receipt
    assert await reply(product, appointment_id) == kind


async def test_words_reach_the_keyworker_as_they_were_written(
    product: Product, phone: Phone, remind: Remind
) -> None:
    await remind()

    await phone.says("cant come my kid is ill")

    [item] = await inbox(product)
    async with product.parts.sessions() as session:
        assert item.body
        assert session.vault.open(item.body) == "cant come my kid is ill"


async def test_another_time_can_be_picked(
    product: Product, phone: Phone, remind: Remind
) -> None:
    appointment_id = await remind(other_times=(OTHER_TIME, NEXT_WEEK - 30 * DAY))

    [offer] = await phone.says("3")
    [receipt] = await phone.says("1")

    assert offer.endswith("Is one of these times better?\n1 Mon 7 December, 10am")
    assert receipt.startswith("OK. You asked for Mon 7 December, 10am.")
    _, item = sorted(await inbox(product), key=lambda one: one.body is not None)
    async with product.parts.sessions() as session:
        assert session.vault.open(item.body or b"") == "Mon 7 December, 10am"
        row = await row_of(session, appointment_id)
    assert (row.starts_at, row.reply) == (NEXT_WEEK, "cant_come")


async def test_an_answer_to_what_is_over_is_kindly_told_so(
    product: Product, phone: Phone, remind: Remind, clock: Any
) -> None:
    appointment_id = await remind()
    clock.now = NEXT_WEEK

    [said] = await phone.says("1")

    assert said.startswith(f"That was on {WHEN}, so it is over now.")
    assert await reply(product, appointment_id) is None
    [receipt] = await phone.says("1")
    assert "you asked for a new time" in receipt
    [item] = await inbox(product)
    assert (item.kind, item.deadline) == ("cant_come", None)


async def test_a_yes_to_the_old_time_is_no_yes_to_the_new_one(
    product: Product, phone: Phone, remind: Remind
) -> None:
    """It moved, and the text about it is still on its way."""
    appointment_id = await remind()
    async with product.parts.sessions.begin() as session:
        now = product.parts.clock()
        await appointments.move(session, appointment_id, OTHER_TIME, now=now)

    [said] = await phone.says("1")

    assert said.startswith("There is a new time.")
    assert "Mon 7 December, 10am" in said
    assert await reply(product, appointment_id) is None
    await phone.says("yes")
    assert await reply(product, appointment_id) == "coming"


async def test_nobody_has_to_come_to_what_is_off(
    product: Product, phone: Phone, remind: Remind
) -> None:
    appointment_id = await remind()
    async with product.parts.sessions.begin() as session:
        now = product.parts.clock()
        await appointments.cancel(session, appointment_id, now=now)

    [said] = await phone.says("1")

    assert said == f"The appointment on {WHEN} is off. You do not need to go."


async def test_an_appointment_that_is_gone_is_not_known(
    product: Product, phone: Phone, remind: Remind
) -> None:
    appointment_id = await remind()
    async with product.parts.sessions.begin() as session:
        row = await row_of(session, appointment_id)
        await session.delete(row)

    [said] = await phone.says("1")

    assert said.startswith("I have no appointment of yours written down.")


async def test_somebody_elses_appointment_is_not_theirs_to_answer(
    product: Product, phone: Phone, remind: Remind
) -> None:
    appointment_id = await remind()
    other = product.phone("+447700900456")
    await other.says("hello")
    async with product.parts.sessions.begin() as session:
        door = await people.find_door(session, "sms", other.number)
        assert door
        await session.execute(update(Appointment).values(person_id=door.person_id))

    [said] = await phone.says("2")

    assert said.startswith("I have no appointment of yours written down.")
    assert await reply(product, appointment_id) is None


def test_a_keyworker_has_until_an_hour_before() -> None:
    moment = timedelta(seconds=1)
    assert deadline(NEXT_WEEK, NEXT_WEEK - DAY) == NEXT_WEEK - HOUR
    assert deadline(NEXT_WEEK, NEXT_WEEK - MINUTE) == NEXT_WEEK - MINUTE
    assert deadline(NEXT_WEEK, NEXT_WEEK - moment) == NEXT_WEEK - moment
    assert deadline(NEXT_WEEK, NEXT_WEEK) is None


# What else a turn changes


async def test_stop_stops_reminders_too(
    product: Product, phone: Phone, remind: Remind, clock: Any
) -> None:
    await remind()
    await phone.says("STOP")
    clock.now = NEXT_WEEK - DAY

    await ticks.deliver(product.parts)
    await product.work()

    assert phone.reads() == []


async def test_what_was_handed_over_before_stop_does_not_go_out(
    product: Product, phone: Phone, remind: Remind, clock: Any
) -> None:
    await remind()
    clock.now = NEXT_WEEK - DAY
    await ticks.deliver(product.parts)
    async with product.parts.sessions.begin() as session:
        door = await people.find_door(session, "sms", phone.number)
        assert door
        await people.stop(session, door.contact_point_id, clock.now)

    await product.work()

    assert phone.reads() == []


async def test_after_start_the_next_one_comes(
    product: Product, phone: Phone, remind: Remind, clock: Any
) -> None:
    await remind()
    await phone.says("STOP")
    clock.now = NEXT_WEEK - DAY
    await ticks.deliver(product.parts)
    await phone.says("START")
    clock.now = NEXT_WEEK - 2 * HOUR

    await ticks.deliver(product.parts)
    await product.work()

    [reminded] = phone.reads()
    assert reminded.startswith("Do not forget")


async def test_one_series_can_be_stopped_and_started(
    product: Product, phone: Phone, remind: Remind, clock: Any
) -> None:
    await remind()
    [stopped] = await phone.says("stop reminders")
    assert stopped.startswith("OK. I will not remind you")
    clock.now = NEXT_WEEK - DAY
    await ticks.deliver(product.parts)
    await product.work()
    assert phone.reads() == []

    await phone.says("START REMINDERS")
    clock.now = NEXT_WEEK - 2 * HOUR
    await ticks.deliver(product.parts)
    await product.work()
    assert len(phone.reads()) == 1


async def test_delete_takes_appointments_and_reminders_along(
    product: Product, phone: Phone, remind: Remind
) -> None:
    await remind()
    await phone.says("DELETE")
    [done] = await phone.says("1")

    assert done.startswith("Done. All we kept about you is wiped.")
    async with product.parts.sessions() as session:
        assert not list(await session.scalars(select(Appointment)))


async def test_the_buttons_of_telegram_answer_too(product: Product) -> None:
    chat = product.chat()
    await chat.says("hello")
    async with product.parts.sessions.begin() as session:
        door = await people.find_door(session, "telegram", str(chat.chat.id))
        assert door
        now = product.parts.clock()
        await people.agree(session, door.person_id, "May we?", now)
        await made(session, door, now=now)
    await ticks.deliver(product.parts)
    await product.work()

    assert chat.buttons() == [
        "I'm coming",
        "I'll be late",
        "I can't come",
        "I need help",
    ]
    [_, receipt] = await chat.presses("I'll be late")

    assert "you will be late" in receipt
    [item] = await inbox(product)
    assert item.kind == "late"


async def test_delete_leaves_nothing_of_what_a_clock_has_in_its_hands(
    product: Product, phone: Phone, remind: Remind, clock: Any
) -> None:
    await remind()
    await phone.says("DELETE")
    clock.now = NEXT_WEEK - DAY
    async with product.parts.sessions.begin() as session:
        _, [message_id] = await deliver(session, clock.now)
        product.twilio.fail_next(BUSY)
        deleting = asyncio.create_task(phone.says("1"))
        await asyncio.sleep(0.5)

    assert await deleting == [], "the receipt waits, so the person is still there"
    async with product.parts.sessions() as session:
        left = await said(session)
    assert [row.answer for row in left] == ["my_data.deleted"]
    assert message_id not in {row.id for row in left}
