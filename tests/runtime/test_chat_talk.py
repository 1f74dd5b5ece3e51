import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot import web_chat
from runtime import chat_talk
from runtime.chat_talk import Talk
from runtime.wiring import Parts
from store.threads import Line

ADDRESS = "a" * 43


@pytest.fixture
async def say(parts: Parts) -> Callable[[str], Awaitable[None]]:
    async def typed(text: str) -> None:
        await parts.hear(web_chat.incoming(ADDRESS, parts.clock(), text=text))

    return typed


async def test_nobody_has_said_anything(parts: Parts) -> None:
    assert await chat_talk.whole(parts.sessions, ADDRESS) == Talk()
    assert await chat_talk.news(parts.sessions, ADDRESS, 0) is None


async def test_what_is_typed_waits_for_its_answer(
    parts: Parts, say: Callable, work_off: Callable
) -> None:
    await say("menu")
    before = await chat_talk.whole(parts.sessions, ADDRESS)
    await work_off()
    after = await chat_talk.whole(parts.sessions, ADDRESS)
    assert ([line.text for line in before.lines], before.waiting) == (["menu"], True)
    assert [line.ours for line in after.lines] == [False, True, True]
    assert (after.waiting, after.language) == (False, "en")
    assert after.last == after.lines[-1].number


async def test_each_line_has_the_language_it_was_said_in(
    parts: Parts, say: Callable, work_off: Callable, clock: Any
) -> None:
    for text in ("menu", "welsh please", "english"):
        clock.now += timedelta(minutes=1)
        await say(text)
        await work_off()
    talk = await chat_talk.whole(parts.sessions, ADDRESS)
    ours = zip(talk.lines, talk.tongues, strict=True)
    spoken = [tongue for line, tongue in ours if line.ours]
    assert spoken == ["en", "en", "cy", "en"]
    assert talk.language == "en"


def test_lines_whose_choice_of_language_is_long_gone_are_in_the_present_one() -> None:
    line = Line(1, ours=True, text="Beth sydd ei angen?", at=datetime.now(UTC))
    assert Talk((line,), language="cy").tongues == ["cy"]


async def test_news_are_what_we_said_since(
    parts: Parts, say: Callable, work_off: Callable
) -> None:
    await say("menu")
    await work_off()
    first, second = (await chat_talk.news(parts.sessions, ADDRESS, 0)).lines
    later = await chat_talk.news(parts.sessions, ADDRESS, first.number)
    assert list(later.lines) == [second]


async def test_waiting_ends_with_the_answer(
    parts: Parts, say: Callable, work_off: Callable
) -> None:
    await say("menu")
    waiting = asyncio.create_task(chat_talk.awaited(parts.sessions, ADDRESS, 0, 60))
    await asyncio.sleep(0.2)
    assert not waiting.done()
    await work_off()
    assert (await waiting).lines


async def test_waiting_ends_when_nothing_is_to_be_expected(
    parts: Parts, say: Callable, work_off: Callable
) -> None:
    await say("menu")
    await work_off()
    async with asyncio.timeout(10):
        await chat_talk.over(parts.sessions, ADDRESS, 60)


async def test_waiting_ends_with_its_time(parts: Parts, say: Callable) -> None:
    await say("menu")
    async with asyncio.timeout(10):
        assert (await chat_talk.awaited(parts.sessions, ADDRESS, 0, 0.2)).waiting
