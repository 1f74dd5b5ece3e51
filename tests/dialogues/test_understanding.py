from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import httpx
import pytest
from gate import TOKEN, UNDERSTOOD, FakeGate, fake_gate

from dialogues import understanding as module
from dialogues.replies import Cue, Effect
from dialogues.understanding import CannotUnderstandError, RasaUnderstanding

SECRET = "my name is Kim and I live at 7 High Street"


@pytest.fixture
def gate() -> Iterator[FakeGate]:
    with fake_gate() as serving:
        yield serving


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient() as made:
        yield made


@pytest.fixture
def rasa(gate: FakeGate, client: httpx.AsyncClient) -> RasaUnderstanding:
    return RasaUnderstanding(client, f"{gate.url}/", TOKEN)


async def test_a_reply_is_cues_effects_and_what_was_understood(
    gate: FakeGate, rasa: RasaUnderstanding
) -> None:
    cue = Cue("finding_help.found", {"services": "Nacro"})
    effect = {"name": "set_nation", "value": "Wales"}
    gate.replies = [{"custom": {**cue.as_json(), "effects": [effect]}}]
    conversation = uuid4()
    reply = await rasa.ask(conversation, "food in leeds")
    assert reply.cues == (cue,)
    assert reply.effects == (Effect("set_nation", "Wales"),)
    assert (reply.intent, reply.confidence) == ("find_service", 0.91)
    body = {"sender": str(conversation), "message": "food in leeds"}
    assert gate.asked == [("POST", "/webhooks/rest/webhook", body)]


async def test_a_bare_answer_of_a_rule_is_a_cue(rasa: RasaUnderstanding) -> None:
    reply = await rasa.ask(uuid4(), "menu please")
    assert reply.cues == (Cue("small_talk.menu"),)


async def test_of_two_needs_each_is_asked_for_and_the_whole_only_once(
    gate: FakeGate, rasa: RasaUnderstanding
) -> None:
    text = "no id and nowhere to live"
    gate.meaning = {
        text: {**UNDERSTOOD, "intent": "photo_id"},
        "nowhere to live": {**UNDERSTOOD, "intent": "homeless_tonight"},
    }
    gate.parts[text] = [
        {"text": "no id", "intent": "photo_id", "confidence": 0.99},
        {"text": "nowhere to live", "intent": "homeless_tonight", "confidence": 0.9},
    ]
    reply = await rasa.ask(uuid4(), text)
    assert [asked["message"] for _, _, asked in gate.asked] == [text, "nowhere to live"]
    assert reply.intent == "homeless_tonight"
    assert [cue.aside for cue in reply.cues] == [False, True]


async def test_effects_may_come_without_an_answer(
    gate: FakeGate, rasa: RasaUnderstanding
) -> None:
    gate.replies = [{"custom": {"effects": [{"name": "show_data", "value": ""}]}}]
    reply = await rasa.ask(uuid4(), "what do you know about me")
    assert reply.cues == ()
    assert reply.effects == (Effect("show_data"),)


@pytest.mark.parametrize("replies", [[], [{"text": "Rasa's own words"}]])
async def test_to_answer_nothing_is_to_fail(
    gate: FakeGate, rasa: RasaUnderstanding, replies: list[dict[str, Any]]
) -> None:
    gate.replies = replies
    with pytest.raises(CannotUnderstandError) as problem:
        await rasa.ask(uuid4(), "hello")
    assert problem.value.reason == "empty"


@pytest.mark.parametrize(
    "custom",
    [
        {"answer": "money.no_longer_there"},
        {"effects": [{"name": "fly", "value": ""}]},
    ],
)
async def test_what_an_older_model_knows_and_we_do_not_is_a_failure(
    gate: FakeGate, rasa: RasaUnderstanding, custom: dict[str, Any]
) -> None:
    gate.replies = [{"custom": custom}]
    with pytest.raises(CannotUnderstandError):
        await rasa.ask(uuid4(), "hello")


@pytest.mark.parametrize("status", [400, 401, 404, 500, 503])
async def test_a_status_that_is_not_ok_is_a_failure(
    gate: FakeGate, rasa: RasaUnderstanding, status: int
) -> None:
    gate.status = status
    with pytest.raises(CannotUnderstandError) as problem:
        await rasa.ask(uuid4(), "hello")
    assert problem.value.reason == "HTTPStatusError"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>Bad gateway</html>",
        b"\xff\xfe",
        b"[]",
        b"null",
        b'"menu"',
        b"{}",
        b'{"replies": [], "understood": null}',
        b'{"replies": [{"custom": {"answer": "a.b"}}], "understood": null}',
        b'{"replies": [{"custom": "menu"}], "understood": {}}',
        b'{"replies": [{"custom": null}], "understood": {}}',
        b'{"replies": [null], "understood": {}}',
        b'{"replies": 7, "understood": {}}',
    ],
)
async def test_an_answer_that_makes_no_sense_is_a_failure(
    gate: FakeGate, rasa: RasaUnderstanding, body: bytes
) -> None:
    gate.body = body
    for asking in (rasa.ask(uuid4(), "hello"), rasa.understand("hello")):
        with pytest.raises(CannotUnderstandError):
            await asking


async def test_who_is_slow_is_not_waited_for(
    gate: FakeGate, rasa: RasaUnderstanding, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.05)
    gate.slow = 0.5
    with pytest.raises(CannotUnderstandError) as problem:
        await rasa.ask(uuid4(), "hello")
    assert problem.value.reason == "ReadTimeout"


def test_nobody_waits_longer_than_five_seconds() -> None:
    assert module.PATIENCE == 5.0


async def test_where_nobody_listens_nobody_understands(
    gate: FakeGate, client: httpx.AsyncClient
) -> None:
    gate.shutdown()
    gate.server_close()
    rasa = RasaUnderstanding(client, gate.url, TOKEN)
    with pytest.raises(CannotUnderstandError) as problem:
        await rasa.ask(uuid4(), "hello")
    assert problem.value.reason == "ConnectError"
    assert not await rasa.healthy()


@pytest.mark.parametrize("broken", ["status", "body"])
async def test_a_failure_never_holds_what_was_written(
    gate: FakeGate, rasa: RasaUnderstanding, broken: str
) -> None:
    if broken == "status":
        gate.status, gate.body = 500, SECRET.encode()
    else:
        gate.replies = []
    with pytest.raises(CannotUnderstandError) as problem:
        await rasa.ask(uuid4(), SECRET)
    assert SECRET not in str(problem.value)
    assert SECRET not in problem.value.reason


async def test_a_wrong_token_is_a_failure(
    gate: FakeGate, client: httpx.AsyncClient
) -> None:
    stranger = RasaUnderstanding(client, gate.url, "another-token")
    with pytest.raises(CannotUnderstandError):
        await stranger.ask(uuid4(), "hello")


async def test_a_message_can_be_understood_without_a_conversation(
    gate: FakeGate, rasa: RasaUnderstanding
) -> None:
    got = await rasa.understand("in leeds")
    assert (got.intent, got.confidence) == ("find_service", 0.91)
    assert got.ranking == (("find_service", 0.91), ("homeless_tonight", 0.05))
    assert got.entities == {"place": "Leeds"}
    asked = ("POST", "/webhooks/rest/understand", {"message": "in leeds"})
    assert gate.asked == [asked]


async def test_a_conversation_can_be_forgotten(
    gate: FakeGate, rasa: RasaUnderstanding
) -> None:
    conversation = uuid4()
    await rasa.forget(conversation)
    path = f"/webhooks/rest/conversations/{conversation}"
    assert gate.asked == [("DELETE", path, None)]


async def test_what_is_old_can_be_purged(
    gate: FakeGate, rasa: RasaUnderstanding
) -> None:
    before = datetime(2026, 11, 1, tzinfo=UTC)
    await rasa.purge(before)
    path = f"/webhooks/rest/conversations?before={before.timestamp()}"
    assert gate.asked == [("DELETE", path, None)]


async def test_to_forget_may_fail_and_says_so(
    gate: FakeGate, rasa: RasaUnderstanding
) -> None:
    gate.status = 500
    with pytest.raises(CannotUnderstandError):
        await rasa.forget(uuid4())


async def test_health_is_an_answer_of_the_gate(
    gate: FakeGate, rasa: RasaUnderstanding
) -> None:
    assert await rasa.healthy()
    gate.status = 503
    assert not await rasa.healthy()
