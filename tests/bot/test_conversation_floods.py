"""Too much at once: 20 answers in five minutes, one notice, silence for an hour."""

from datetime import timedelta
from typing import Any

import pytest
from product import Product

from bot import terminal
from bot.conversation import MOST_IN_WINDOW
from store import people, threads

NOTICE = "That is a lot of messages at once."
CRISIS = "i want to kill myself"


@pytest.fixture
async def phone(product: Product) -> Any:
    """Someone who has just had all the answers that one gets in five minutes."""
    flooding = product.phone()
    for _ in range(MOST_IN_WINDOW):
        await flooding.texts("help")
    await product.work()
    assert len(flooding.reads()) == MOST_IN_WINDOW + 1  # and one welcome
    return flooding


async def test_the_next_gets_one_notice_and_then_there_is_silence(phone: Any) -> None:
    [notice] = await phone.says("help")
    assert notice.startswith(NOTICE)
    assert "999" in notice
    for _ in range(3):
        assert await phone.says("help") == []


async def test_the_silence_lasts_an_hour(phone: Any, clock: Any) -> None:
    await phone.says("help")
    clock.now += timedelta(minutes=59)
    assert await phone.says("help") == []
    clock.now += timedelta(minutes=1)
    assert len(await phone.says("help")) == 1


async def test_a_life_in_danger_is_answered_all_the_same(phone: Any) -> None:
    for _ in range(3):
        [answer] = await phone.says(CRISIS)
        assert "116 123" in answer


async def test_in_the_silence_too(phone: Any) -> None:
    await phone.says("help")
    [answer] = await phone.says(CRISIS)
    assert "116 123" in answer


@pytest.mark.parametrize("silent", [False, True])
async def test_stop_works_at_once(phone: Any, silent: bool) -> None:
    if silent:
        await phone.says("help")
    [confirmed] = await phone.says("STOP")
    assert confirmed.startswith("Done. You will get no more messages")
    # A machine that answers every confirmation with STOP gets no second one.
    assert await phone.says("STOP") == []


async def test_slow_writers_are_always_answered(product: Product, clock: Any) -> None:
    phone = product.phone()
    for _ in range(MOST_IN_WINDOW + 5):
        assert await phone.says("help")
        clock.now += timedelta(seconds=16)


async def test_one_persons_flood_is_not_anothers(phone: Any) -> None:
    await phone.says("help")
    assert await phone.product.phone("+447700900456").says("help")


async def test_what_came_in_the_silence_is_kept_as_answered(phone: Any) -> None:
    await phone.says("help")
    await phone.texts("is anyone there")
    await phone.product.work()
    async with phone.product.parts.sessions() as session:
        door = await people.find_door(session, "sms", phone.number)
        assert door
        lines = await threads.thread(session, door.contact_point_id, 50)
    assert "is anyone there" in [line.text for line in lines if not line.ours]


async def test_our_own_terminal_is_not_counted(product: Product) -> None:
    parts = product.parts
    for number in range(MOST_IN_WINDOW + 5):
        line = terminal.incoming("sms", "a-terminal", f"help {number}", parts.clock())
        await parts.hear(line)
    await product.work()
    async with parts.sessions() as session:
        door = await people.find_door(session, "terminal-sms", "a-terminal")
        assert door
        said = await threads.said_since(session, door.contact_point_id, 0)
    assert not any(line.text.startswith(NOTICE) for line in said)
