"""What one turn commits: MY DATA, DELETE, the inbox, and once."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from fakes import FakeUnderstanding
from product import Product, everything
from sqlalchemy import select
from vendor_twilio import BUSY, NO_SUCH_NUMBER

from bot.conversation import WINDOW
from bot.settling import USEFUL_FOR, Settling
from dialogues.replies import Effect, Reply, say
from store import threads
from store.inbox import InboxItem
from store.messages import IncomingMessage, OutgoingMessage
from store.people import ContactPoint, Person

SAM = "+447700900123"
ASKED = "This wipes your messages and all we keep about you."
DONE = "Done. All we kept about you is wiped."
ADVANCE = "money.uc_advance"


@pytest.fixture(autouse=True)
def _knows(understanding: FakeUnderstanding) -> None:
    understanding.learn("can i get money today", ADVANCE, "uc_advance")


async def kept(product: Product) -> dict[str, int]:
    """How many rows of each kind there are, leaving out what is empty."""
    tables = (Person, ContactPoint, IncomingMessage, OutgoingMessage, InboxItem)
    async with product.parts.sessions() as session:
        found = {
            table.__tablename__: len(list(await session.scalars(select(table))))
            for table in tables
        }
    return {name: rows for name, rows in found.items() if rows}


# MY DATA


async def test_my_data_says_what_we_hold(product: Product) -> None:
    phone = product.phone()
    await phone.says("hello there")
    await phone.says("WALES")
    [held] = await phone.says("my data")
    for told in ("English", "Wales", "3", "30 days", "Fri 27 November", "DELETE"):
        assert told in held


async def test_my_data_of_a_newcomer_is_little(product: Product) -> None:
    [held] = await product.phone().says("MY DATA")
    assert "not known" in held
    assert "1" in held


# DELETE


async def test_delete_asks_once_and_no_keeps_it_all(product: Product) -> None:
    phone = product.phone()
    await phone.says("can i get money today")
    [asked] = await phone.says("DELETE")
    assert asked.startswith(ASKED)
    assert asked.endswith("1 Yes, wipe it all\n2 No, keep it")
    [kept_it] = await phone.says("2")
    assert kept_it.startswith("OK. Nothing was wiped.")
    assert (await kept(product))["incoming_message"] == 3


@pytest.mark.parametrize("yes", ["1", "yes", "YES"])
async def test_after_yes_nothing_of_the_person_is_left_anywhere(
    product: Product, understanding: FakeUnderstanding, yes: str
) -> None:
    phone = product.phone()
    await phone.says("can i get money today")
    await phone.says("WRONG")
    await phone.says("can a person call me")
    traces = await _traces(product)
    await phone.says("DELETE")
    traces |= await _traces(product)
    [done] = await phone.says(yes)
    assert done.startswith(DONE)
    assert await kept(product) == {}
    left = await everything(product.parts)
    assert [trace for trace in traces if trace in left] == []
    assert len(understanding.forgotten) == 1


async def test_the_receipt_is_all_they_get(product: Product) -> None:
    phone = product.phone()
    await phone.says("DELETE")
    [done] = await phone.says("1")
    number = done.partition("receipt number is ")[2].partition(".")[0]
    assert len(number) == 8
    assert number not in await everything(product.parts)


async def test_who_writes_again_is_a_stranger(
    product: Product, understanding: FakeUnderstanding
) -> None:
    phone = product.phone()
    await phone.says("WALES")
    before = await _conversation(product)
    await phone.says("DELETE")
    await phone.says("1")
    answer, welcome = await phone.says("can i get money today")
    assert answer
    assert welcome.startswith("This is Throughgate.")
    assert understanding.forgotten == [before]
    assert await _conversation(product) != before


async def test_one_persons_delete_leaves_the_others(product: Product) -> None:
    other = product.phone("+447700900456")
    await other.says("can i get money today")
    phone = product.phone()
    await phone.says("DELETE")
    await phone.says("1")
    assert await kept(product) == {
        "person": 1,
        "contact_point": 1,
        "incoming_message": 1,
        "outgoing_message": 2,
    }


async def test_the_button_deletes_too(product: Product) -> None:
    chat = product.chat()
    await chat.says("DELETE")
    [done] = await chat.presses("Yes, wipe it all")
    assert done.startswith(DONE)
    assert await kept(product) == {}


async def test_the_address_waits_until_the_receipt_has_gone(
    product: Product, clock: Any
) -> None:
    phone = product.phone()
    await phone.says("DELETE")
    product.twilio.fail_next(BUSY)
    assert await phone.says("1") == []
    assert await kept(product) == {
        "person": 1,
        "contact_point": 1,
        "outgoing_message": 1,
    }
    clock.now += timedelta(seconds=2)
    await product.work()
    assert phone.reads()[0].startswith(DONE)
    assert await kept(product) == {}


async def test_it_goes_though_the_receipt_never_can(product: Product) -> None:
    phone = product.phone()
    await phone.says("DELETE")
    product.twilio.fail_next(NO_SUCH_NUMBER)
    assert await phone.says("1") == []
    assert await kept(product) == {}


# The commit


async def heard_by(product: Product) -> Any:
    """A message that waits for its turn, as a turn knows it."""
    await product.phone().texts("can i get money today")
    async with product.parts.sessions() as session:
        [message_id] = await session.scalars(select(IncomingMessage.id))
        return await threads.heard(session, message_id, WINDOW)


def settling(product: Product) -> Settling:
    parts = product.parts
    return Settling(parts.sessions, parts.queue, parts.clock)


async def test_two_workers_with_one_turn_owe_one_answer(product: Product) -> None:
    heard = await heard_by(product)
    reply = say(ADVANCE, intent="uc_advance")
    first, second = await asyncio.gather(
        settling(product).settle(heard, reply), settling(product).settle(heard, reply)
    )
    assert sorted([len(first), len(second)]) == [0, 2]
    assert (await kept(product))["outgoing_message"] == 2


async def test_a_turn_commits_all_or_nothing(product: Product) -> None:
    heard = await heard_by(product)
    broken = Reply(say(ADVANCE).cues, (Effect("set_nation", "Atlantis"),))
    with pytest.raises(Exception, match="ck_person_nation"):
        await settling(product).settle(heard, broken)
    assert "outgoing_message" not in await kept(product)
    async with product.parts.sessions() as session:
        assert await session.scalar(select(IncomingMessage.answered_at)) is None


async def test_an_answer_is_useless_after_a_day(product: Product) -> None:
    heard = await heard_by(product)
    await settling(product).settle(heard, say(ADVANCE))
    async with product.parts.sessions() as session:
        moments = await session.scalars(select(OutgoingMessage.useless_after))
        assert set(moments) == {product.parts.clock() + USEFUL_FOR}


async def test_the_last_contact_is_kept(product: Product, clock: Any) -> None:
    phone = product.phone()
    await phone.says("help")
    clock.now += timedelta(days=3)
    await phone.says("help")
    async with product.parts.sessions() as session:
        assert await session.scalar(select(Person.last_contact_at)) == clock()


async def _conversation(product: Product) -> Any:
    async with product.parts.sessions() as session:
        return await session.scalar(select(Person.conversation))


async def _traces(product: Product) -> set[str]:
    """Every id by which something of the person could be found again."""
    async with product.parts.sessions() as session:
        ids = {
            str(found)
            for column in (
                Person.id,
                Person.conversation,
                ContactPoint.id,
                IncomingMessage.id,
                OutgoingMessage.id,
                InboxItem.id,
            )
            for found in await session.scalars(select(column))
        }
        hashes = await session.scalars(select(ContactPoint.address_hash))
        vendor = await session.scalars(select(IncomingMessage.vendor_id))
        return ids | {found.hex() for found in hashes} | set(vendor)
