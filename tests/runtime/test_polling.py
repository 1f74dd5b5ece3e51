"""Long polling: what was fetched is confirmed only after it is kept."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest
from product import Product
from rows import count
from vendor_telegram import BAD_GATEWAY, Chat, FakeTelegram

from runtime import polling
from runtime.wiring import Parts


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(polling, "PAUSE", timedelta())
    monkeypatch.setattr(polling, "HOLD", 0)


@asynccontextmanager
async def _polled(product: Product) -> AsyncIterator[None]:
    assert product.parts.telegram
    task = asyncio.create_task(polling.polling(product.parts, product.parts.telegram))
    yield
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def _kept(parts: Parts) -> int:
    async with parts.sessions() as session:
        return (await count(session)).get("incoming_message", 0)


async def _until(true: Callable[[], Any]) -> None:
    async with asyncio.timeout(30):
        while not await true():  # noqa: ASYNC110 - the vendor tells of no event
            await asyncio.sleep(0.02)


async def _confirmed(telegram: FakeTelegram) -> bool:
    return telegram.updates == []


async def test_updates_are_kept_and_then_confirmed(
    product: Product, clock: Any
) -> None:
    chat = Chat(77001, clock)
    product.telegram.updates += [chat.text("one"), chat.text("two")]

    async with _polled(product):
        await _until(lambda: _confirmed(product.telegram))

    assert await _kept(product.parts) == 2


async def test_an_update_fetched_twice_is_kept_once(
    product: Product, clock: Any
) -> None:
    """As after a restart between keeping and confirming."""
    update = Chat(77001, clock).text("hello")
    await product.update(update)
    product.telegram.updates.append(update)

    async with _polled(product):
        await _until(lambda: _confirmed(product.telegram))

    assert await _kept(product.parts) == 1


async def test_what_nobody_said_is_confirmed_too(product: Product) -> None:
    channel_post = {"update_id": 9, "message": {**GROUP, "text": "hello all"}}
    product.telegram.updates.append(channel_post)

    async with _polled(product):
        await _until(lambda: _confirmed(product.telegram))

    assert await _kept(product.parts) == 0


GROUP = {
    "message_id": 1,
    "date": 1795000000,
    "chat": {"id": -100, "type": "group", "title": "All"},
    "from": {"id": 5, "is_bot": False, "first_name": "Sam"},
}


async def test_a_pressed_button_is_answered_at_once(
    product: Product, clock: Any
) -> None:
    chat = Chat(77001, clock)
    message = chat.text("menu")["message"]
    product.telegram.updates.append(chat.press(message, "not ours"))

    async with _polled(product):
        await _until(lambda: _confirmed(product.telegram))

    assert len(product.telegram.acknowledged) == 1


async def test_telegram_in_trouble_is_asked_again(product: Product, clock: Any) -> None:
    product.telegram.fail_next(BAD_GATEWAY, BAD_GATEWAY, of="poll")
    product.telegram.updates.append(Chat(77001, clock).text("hello"))

    async with _polled(product):
        await _until(lambda: _confirmed(product.telegram))

    assert await _kept(product.parts) == 1


async def test_what_could_not_be_kept_is_fetched_again(
    product: Product, clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when the database is away for a moment."""
    real, tries = Parts.hear, 0

    async def hear(parts: Parts, incoming: Any) -> Any:
        nonlocal tries
        tries += 1
        if tries == 1:
            raise ConnectionError
        return await real(parts, incoming)

    monkeypatch.setattr(Parts, "hear", hear)
    product.telegram.updates.append(Chat(77001, clock).text("hello"))

    async with _polled(product):
        await _until(lambda: _confirmed(product.telegram))

    assert await _kept(product.parts) == 1
