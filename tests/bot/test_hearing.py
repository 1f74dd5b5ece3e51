import asyncio
from dataclasses import replace
from typing import Any

import pytest
from product import everything
from sqlalchemy import func, select, text

from bot import terminal
from bot.hearing import hear
from bot.messages import Incoming
from runtime.wiring import Parts
from store.messages import IncomingMessage
from store.people import ContactPoint, Person


def line(parts: Parts, words: str = "hello", address: str = "a-terminal") -> Incoming:
    return terminal.incoming("sms", address, words, parts.clock())


async def counted(parts: Parts) -> dict[str, int]:
    """How many people, doors, messages and jobs there are."""
    async with parts.sessions() as session:
        found = {
            table.__tablename__: await session.scalar(
                select(func.count()).select_from(table)
            )
            for table in (Person, ContactPoint, IncomingMessage)
        }
        jobs = "SELECT count(*) FROM procrastinate_jobs WHERE task_name = 'turn'"
        return {**found, "turns": await session.scalar(text(jobs))}


def all_of(number: int) -> dict[str, int]:
    names = ("person", "contact_point", "incoming_message", "turns")
    return dict.fromkeys(names, number)


async def test_a_message_is_kept_and_a_turn_is_owed(parts: Parts) -> None:
    message_id = await parts.hear(line(parts))
    assert message_id
    assert await counted(parts) == all_of(1)


async def test_five_deliveries_are_one_message(parts: Parts) -> None:
    once = line(parts)
    first = await parts.hear(once)
    again = [await parts.hear(once) for _ in range(4)]
    assert first
    assert again == [None] * 4
    assert await counted(parts) == all_of(1)


async def test_five_deliveries_at_once_are_one_message(parts: Parts) -> None:
    once = line(parts)
    heard = await asyncio.gather(*(parts.hear(once) for _ in range(5)))
    assert len([message_id for message_id in heard if message_id]) == 1
    assert await counted(parts) == all_of(1)


async def test_the_same_words_twice_are_two_messages(parts: Parts) -> None:
    await parts.hear(line(parts))
    await parts.hear(line(parts))
    assert await counted(parts) == {
        "person": 1,
        "contact_point": 1,
        "incoming_message": 2,
        "turns": 2,
    }


async def test_two_first_messages_at_once_from_one_number_make_one_person(
    parts: Parts,
) -> None:
    lines = [line(parts, f"message {number}") for number in range(8)]
    heard = await asyncio.gather(*(parts.hear(one) for one in lines))
    assert all(heard)
    assert await counted(parts) == {
        "person": 1,
        "contact_point": 1,
        "incoming_message": 8,
        "turns": 8,
    }


async def test_two_numbers_are_two_people(parts: Parts) -> None:
    await parts.hear(line(parts, address="one-terminal"))
    await parts.hear(line(parts, address="other-terminal"))
    assert await counted(parts) == all_of(2)


async def test_one_number_on_two_channels_is_two_people(parts: Parts) -> None:
    by_sms = line(parts)
    await parts.hear(by_sms)
    await parts.hear(replace(by_sms, channel="terminal-web"))
    assert await counted(parts) == all_of(2)


async def test_where_the_job_cannot_be_kept_the_message_is_not_either(
    parts: Parts,
) -> None:
    class Broken:
        async def turn(self, *_: Any) -> None:
            raise ConnectionError

    with pytest.raises(ConnectionError):
        await hear(parts.sessions, Broken(), line(parts))
    assert await counted(parts) == all_of(0)


async def test_one_persons_turns_wait_for_each_other(parts: Parts) -> None:
    for number in range(3):
        await parts.hear(line(parts, f"message {number}"))
    await parts.hear(line(parts, address="other-terminal"))
    async with parts.sessions() as session:
        locks = "SELECT lock, count(*) FROM procrastinate_jobs GROUP BY lock"
        found = dict(list(await session.execute(text(locks))))
    assert sorted(found.values()) == [1, 3]


async def test_neither_words_nor_addresses_stand_in_the_clear(parts: Parts) -> None:
    await parts.hear(line(parts, "where can i sleep", address="very-secret-address"))
    written = await everything(parts)
    for told in ("sleep", "very-secret"):
        assert told not in written
        assert told.encode().hex() not in written
