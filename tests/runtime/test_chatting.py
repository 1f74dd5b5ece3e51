"""The product in a terminal."""

import asyncio
import json
import os
import socket
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import nullcontext
from dataclasses import asdict
from pathlib import Path

import pytest
from fakes import FakeUnderstanding
from httpx import ASGITransport, AsyncClient

from runtime import chatting
from runtime.chatting import Chat, NotRunningError, Running, chat, find_running
from runtime.web import private
from runtime.wiring import Parts


@pytest.fixture
async def inside(
    parts: Parts, understanding: FakeUnderstanding
) -> AsyncIterator[AsyncClient]:
    """The inner door of a product whose worker works."""
    understanding.learn("advance", "money.uc_advance", "uc_advance")
    working = asyncio.create_task(
        parts.queue.app.run_worker_async(
            install_signal_handlers=False, fetch_job_polling_interval=0.05
        )
    )
    token = parts.settings.internal_token.get_secret_value()
    async with AsyncClient(
        transport=ASGITransport(private(parts)),
        base_url="http://inside",
        headers={"Authorization": f"Bearer {token}"},
    ) as client:
        yield client
    working.cancel()
    with pytest.raises(asyncio.CancelledError):
        await working


async def test_a_line_brings_its_replies_and_what_is_known_of_them(
    inside: AsyncClient,
) -> None:
    answer, welcome = await Chat(inside, "sms", fresh=False).say("advance")

    assert answer.keys() == {
        "text",
        "answer",
        "intent",
        "confidence",
        "segments",
        "buttons",
        "ms",
    }
    assert (answer["answer"], answer["intent"], answer["confidence"]) == (
        "money.uc_advance",
        "uc_advance",
        0.9,
    )
    assert welcome["answer"] == "small_talk.welcome"


async def test_one_person_is_welcomed_once(inside: AsyncClient) -> None:
    person = Chat(inside, "sms", fresh=False)

    said = [[one["answer"] for one in await person.say("advance")] for _ in range(2)]

    assert said == [["money.uc_advance", "small_talk.welcome"], ["money.uc_advance"]]


async def test_with_fresh_every_line_is_a_new_person(inside: AsyncClient) -> None:
    people = Chat(inside, "sms", fresh=True)

    said = [[one["answer"] for one in await people.say("advance")] for _ in range(2)]

    assert said == [["money.uc_advance", "small_talk.welcome"]] * 2


async def test_buttons_are_shown_by_their_labels(inside: AsyncClient) -> None:
    [menu, *_] = await Chat(inside, "telegram", fresh=False).say("menu")

    assert "Money and benefits" in menu["buttons"]


@pytest.fixture
def listening() -> Iterator[str]:
    """Something that answers a knock."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"http://127.0.0.1:{server.getsockname()[1]}"


def _write(folder: Path, internal_url: str, pid: int) -> Running:
    running = Running(internal_url, "token", "http://127.0.0.1:5005", "other")
    (folder / "running.json").write_text(json.dumps({**asdict(running), "pid": pid}))
    return running


def test_a_running_product_is_found(tmp_path: Path, listening: str) -> None:
    written = _write(tmp_path, listening, os.getpid())

    assert find_running(tmp_path) == written


def test_a_product_that_was_killed_is_not_running(
    tmp_path: Path, listening: str
) -> None:
    _write(tmp_path, listening, 2**22 + 1)

    assert find_running(tmp_path) is None


def test_another_program_with_its_process_id_is_not_the_product(
    tmp_path: Path,
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        closed = f"http://127.0.0.1:{server.getsockname()[1]}"
    _write(tmp_path, closed, os.getpid())

    assert find_running(tmp_path) is None


@pytest.mark.parametrize("written", ["", "{}", "[]", '{"pid": "x"}'])
def test_a_file_that_makes_no_sense_is_no_product(tmp_path: Path, written: str) -> None:
    (tmp_path / "running.json").write_text(written)

    assert find_running(tmp_path) is None
    assert find_running(tmp_path / "nowhere") is None


def test_a_running_product_is_joined_and_left_running(
    tmp_path: Path, listening: str
) -> None:
    written = _write(tmp_path, listening, os.getpid())

    with chatting.joined_or_started(tmp_path) as running:
        assert running == written

    assert find_running(tmp_path) == written


def test_a_product_that_will_not_start_is_an_error_and_leaves_no_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dies = tmp_path / "dies"
    dies.write_text("#!/bin/sh\nexit 1\n")
    dies.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(dies))

    with pytest.raises(NotRunningError), chatting.joined_or_started(tmp_path):
        pass


@pytest.fixture
def door(inside: AsyncClient, monkeypatch: pytest.MonkeyPatch) -> Running:
    """The way from a run file to the product of this test."""
    monkeypatch.setattr(chatting.httpx, "AsyncClient", lambda **_: nullcontext(inside))
    return Running("http://inside", "token", "http://rasa", "other")


async def test_as_json_each_reply_is_one_object_with_its_line(
    door: Running, capsys: pytest.CaptureFixture[str]
) -> None:
    await chat(door, ["advance\n", "menu\n"], look="sms", as_json=True, fresh=False)

    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(one["line"], one["answer"]) for one in told] == [
        (1, "money.uc_advance"),
        (1, "small_talk.welcome"),
        (2, "small_talk.menu"),
    ]


async def test_for_people_replies_are_told_with_their_buttons(
    door: Running, capsys: pytest.CaptureFixture[str]
) -> None:
    await chat(door, ["menu"], look="web", as_json=False, fresh=False)

    told = capsys.readouterr().out
    assert told.startswith("< ")
    assert "\n  [Money and benefits]" in told
