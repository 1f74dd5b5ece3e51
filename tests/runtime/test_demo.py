"""A newcomer to the demo gets a reminder within a minute, and can answer it."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from product import work_off
from sqlalchemy import func, select

from reminders.records import Appointment
from runtime import demo, ticks
from runtime.web import public
from runtime.wiring import Parts
from store.inbox import InboxItem

type Build = Callable[..., Any]


def browser_of(parts: Parts) -> httpx.AsyncClient:
    return httpx.AsyncClient(
        transport=httpx.ASGITransport(public(parts)), base_url="http://testserver"
    )


async def _says(browser: httpx.AsyncClient, parts: Parts, text: str) -> list[str]:
    """What was said to it, and all that stands on the page after it."""
    sent = await browser.post("/chat", json={"text": text})
    assert sent.status_code == 200
    await work_off(parts)
    return await _lines(browser)


async def _lines(browser: httpx.AsyncClient) -> list[str]:
    found = (await browser.get("/chat/messages")).json()
    return ["".join(text for text, _ in line["pieces"]) for line in found["lines"]]


async def _count(parts: Parts, table: Any) -> int:
    async with parts.sessions() as session:
        return await session.scalar(select(func.count()).select_from(table)) or 0


@pytest.mark.parametrize("hour", [10, 23])
async def test_a_reminder_comes_and_a_three_reaches_the_keyworker(
    building: Build, clock: Any, hour: int
) -> None:
    clock.now = datetime(2026, 11, 27, hour, tzinfo=UTC)
    async with building(demo=True) as parts, browser_of(parts) as browser:
        await browser.get("/")
        before = await _says(browser, parts, "help")
        await ticks.deliver(parts)
        await work_off(parts)
        assert await _lines(browser) == before

        clock.now += demo.FIRST_WORD
        await ticks.deliver(parts)
        await work_off(parts)
        reminded = (await _lines(browser))[-1]
        assert (
            reminded
            == "You have an appointment on Sat 28 November, 10am. Can you come?"
        )

        receipt = (await _says(browser, parts, "3"))[-1]
        assert "you can't come on Sat 28 November, 10am" in receipt
        async with parts.sessions() as session:
            [item] = await session.scalars(select(InboxItem))
        assert item.kind == "cant_come"
        picked = (await _says(browser, parts, "2"))[-1]
        assert picked.startswith("OK. You asked for Sun 29 November, 11am.")


async def test_nobody_gets_a_second_one(building: Build) -> None:
    async with building(demo=True) as parts, browser_of(parts) as browser:
        await browser.get("/")
        for text in ("help", "menu", "hello"):
            await _says(browser, parts, text)
        assert await _count(parts, Appointment) == 1


async def test_only_the_chat_page_of_a_demo_has_it(building: Build) -> None:
    async with building() as parts, browser_of(parts) as browser:
        await browser.get("/")
        await _says(browser, parts, "help")
        assert await _count(parts, Appointment) == 0


async def test_nobody_is_met_behind_an_unknown_address(building: Build) -> None:
    async with building(demo=True) as parts:
        await demo.meet(parts.sessions, "web", "nobody", parts.clock())
        assert await _count(parts, Appointment) == 0
