"""The door into Rasa: the token, the answers, the failures, and the silence about words."""

import asyncio
import logging
import socket
from functools import cache
from typing import Any

import aiohttp
import pytest
from rasa.core.channels.channel import UserMessage, register
from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.exceptions import RasaException
from sanic import Sanic

from components.gate import Gate

TOKEN = {"Authorization": "Bearer sesame"}


class Agent:
    """Rasa's agent as far as the gate knows it."""

    def __init__(self) -> None:
        self.tracker_store = InMemoryTrackerStore(Domain.empty())
        self.heard: list[UserMessage] = []

    async def parse_message(self, text: str) -> dict[str, Any]:
        if "explode" in text:
            raise ValueError(text)
        unsure = [{"name": "nlu_fallback", "confidence": 0.3}] if "hm" in text else []
        ranking = unsure + [{"name": f"intent_{at}", "confidence": 1 / (at + 1)} for at in range(9)]
        entity = {
            "entity": "place",
            "value": "Leeds",
            "start": 0,
            "end": 5,
            "extractor": "x",
        }
        return {
            "text": text,
            "intent": ranking[0],
            "intent_ranking": ranking,
            "entities": [entity],
        }

    async def handle_message(self, message: UserMessage) -> None:
        self.heard.append(message)
        if "nothing" not in (message.text or ""):
            await message.output_channel.send_custom_json(message.sender_id, {"answer": "a.b"})


Answer = tuple[int, Any]


@cache
def the_app() -> Sanic:
    """One for all tests: Sanic rewrites its own classes and can do so only once."""
    app = Sanic("gate", configure_logging=False)
    register([Gate("sesame")], app, route="/webhooks/")
    return app


@cache
def the_loop() -> asyncio.AbstractEventLoop:
    return asyncio.new_event_loop()


@cache
def the_port() -> int:
    """A free port of this machine, where the gate is served from now on."""
    listening = socket.create_server(("127.0.0.1", 0))
    the_loop().run_until_complete(_serve(listening))
    port: int = listening.getsockname()[1]
    return port


async def _serve(listening: socket.socket) -> None:
    server = await the_app().create_server(sock=listening, return_asyncio_server=True)
    await server.startup()


def talk(agent: Agent, *calls: tuple[str, str, dict[str, Any]]) -> list[Answer]:
    """Make the calls, with that agent behind the gate."""
    the_app().ctx.agent = agent
    port = the_port()
    return [the_loop().run_until_complete(_call(port, *call)) for call in calls]


async def _call(port: int, method: str, path: str, options: dict[str, Any]) -> Answer:
    url = f"http://127.0.0.1:{port}/webhooks/rest{path}"
    options = {"headers": TOKEN, **options}
    async with aiohttp.request(method, url, **options) as response:
        return response.status, await response.json()


def ask(text: Any, **more: Any) -> tuple[str, str, dict[str, Any]]:
    return ("POST", "/webhook", {"json": {"sender": "c1", "message": text}, **more})


def test_a_message_is_answered_with_what_was_understood() -> None:
    agent = Agent()
    [(status, body)] = talk(agent, ask("leeds"))
    assert status == 200
    assert body["replies"] == [{"recipient_id": "c1", "custom": {"answer": "a.b"}}]
    assert body["understood"]["intent"] == "intent_0"
    assert len(body["understood"]["ranking"]) == 5
    assert body["understood"]["entities"] == [
        {"entity": "place", "value": "Leeds", "start": 0, "end": 5}
    ]


def test_each_part_of_a_message_is_understood_by_itself() -> None:
    [(_, one), (_, two), (_, payload)] = talk(
        Agent(), ask("leeds"), ask("no id and hm"), ask("/uc_advance, and hm")
    )
    assert (one["parts"], payload["parts"]) == ([], [])
    assert [(part["text"], part["intent"]) for part in two["parts"]] == [
        ("no id", "intent_0"),
        ("hm", "nlu_fallback"),
    ]


def test_being_unsure_is_no_intent_to_choose_from() -> None:
    [(_, body)] = talk(Agent(), ask("hm"))
    assert body["understood"]["intent"] == "nlu_fallback"
    assert next(one["name"] for one in body["understood"]["ranking"]) == "intent_0"


def test_rasa_is_handed_what_was_parsed_already() -> None:
    agent = Agent()
    talk(agent, ask("leeds"))
    assert agent.heard[0].parse_data["intent"]["name"] == "intent_0"
    assert (agent.heard[0].sender_id, agent.heard[0].input_channel) == ("c1", "rest")


@pytest.mark.parametrize(
    "shown", [{}, {"Authorization": "Bearer wrong"}, {"Authorization": "sesame"}]
)
def test_strangers_are_refused(shown: dict[str, str]) -> None:
    agent = Agent()
    answers = talk(
        agent,
        ask("leeds", headers=shown),
        ("POST", "/understand", {"json": {"message": "leeds"}, "headers": shown}),
        ("DELETE", "/conversations/c1", {"headers": shown}),
        ("DELETE", "/conversations?before=1", {"headers": shown}),
    )
    assert [status for status, _ in answers] == [401] * 4
    assert not agent.heard


def test_health_needs_no_token() -> None:
    assert talk(Agent(), ("GET", "/", {"headers": {}})) == [(200, {"status": "ok"})]


def test_a_failure_is_told_without_the_words(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        [(status, body)] = talk(Agent(), ask("explode in leeds"))
    assert (status, body) == (500, {"error": "ValueError"})
    assert "leeds" not in caplog.text


def test_saying_nothing_is_a_failure() -> None:
    [(status, body)] = talk(Agent(), ask("nothing"))
    assert status == 500
    assert body["error"] == "no reply"
    assert body["understood"]["intent"] == "intent_0"


@pytest.mark.parametrize(
    "body", [{}, {"sender": "c1"}, {"sender": "c1", "message": " "}, [], "x", None]
)
def test_half_a_request_is_refused(body: Any) -> None:
    [(status, _)] = talk(Agent(), ("POST", "/webhook", {"json": body}))
    assert status == 400


def test_no_json_is_refused() -> None:
    [(status, _)] = talk(Agent(), ("POST", "/webhook", {"data": b"\xff not json"}))
    assert status == 400


def test_understanding_alone_starts_no_conversation() -> None:
    agent = Agent()
    [(status, body)] = talk(agent, ("POST", "/understand", {"json": {"message": "leeds"}}))
    assert (status, body["understood"]["intent"]) == (200, "intent_0")
    assert not agent.heard


def test_a_conversation_is_forgotten() -> None:
    agent = Agent()
    tracker = DialogueStateTracker.from_events("c1", [])
    asyncio.run(agent.tracker_store.save(tracker))
    forget = ("DELETE", "/conversations/c1", {})
    assert talk(agent, forget, forget) == [(200, {"events": 1}), (200, {"events": 0})]
    assert asyncio.run(agent.tracker_store.retrieve("c1")) is None


def test_forgetting_before_wants_a_moment() -> None:
    [(status, _)] = talk(Agent(), ("DELETE", "/conversations", {}))
    assert status == 400


@pytest.mark.parametrize("credentials", [None, {}, {"token": ""}, {"token": "${RASA_TOKEN}"}])
def test_there_is_no_gate_without_a_token(credentials: dict[str, Any] | None) -> None:
    with pytest.raises(RasaException):
        Gate.from_credentials(credentials)
