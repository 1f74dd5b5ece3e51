"""The inner door."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any
from uuid import uuid4

import pytest
from appointing import made
from fakes import FakeUnderstanding
from httpx import ASGITransport, AsyncClient
from rows import count, meet
from sqlalchemy import select

from dialogues.replies import Cue, Reply
from runtime.web import private
from runtime.wiring import Parts
from store.people import Person

type WorkOff = Callable[[], Awaitable[None]]

ADDRESS = "a-terminal"
DOORS = (("POST", "/actions"), ("GET", "/readyz"), ("POST", "/terminal"))


@pytest.fixture
async def inside(parts: Parts) -> AsyncIterator[AsyncClient]:
    """Someone who shows the internal token."""
    token = parts.settings.internal_token.get_secret_value()
    async with AsyncClient(
        transport=ASGITransport(private(parts), raise_app_exceptions=False),
        base_url="http://inside",
        headers={"Authorization": f"Bearer {token}"},
    ) as client:
        yield client


@pytest.mark.parametrize(("method", "path"), [*DOORS, ("GET", "/terminal")])
@pytest.mark.parametrize("shown", ["", "Bearer ", "Bearer guess", "guess"])
async def test_without_the_token_no_door_opens(
    inside: AsyncClient, method: str, path: str, shown: str
) -> None:
    headers = {"Authorization": shown}

    answered = await inside.request(method, path, headers=headers)

    assert answered.status_code == 401


def _call(action: str, conversation: object = None, **latest: Any) -> dict[str, Any]:
    message = {"text": "hello", "intent": {"name": "speak_to_human"}, **latest}
    return {
        "next_action": action,
        "sender_id": str(conversation or uuid4()),
        "tracker": {"latest_message": message, "slots": {}},
        "domain": {},
        "version": "3.6.21",
    }


async def test_an_action_answers_in_rasas_protocol(inside: AsyncClient) -> None:
    answered = await inside.post("/actions", json=_call("action_hand_over"))

    assert answered.status_code == 200
    [said] = answered.json()["responses"]
    assert said["custom"]["answer"] == "people.speak_to_human"
    assert said["custom"]["effects"] == [{"name": "raise_question", "value": ""}]


async def test_an_action_that_we_do_not_have_is_not_found(inside: AsyncClient) -> None:
    answered = await inside.post("/actions", json=_call("action_fly"))

    assert answered.status_code == 404


async def test_an_action_that_breaks_tells_nobody_what_was_said(
    inside: AsyncClient,
) -> None:
    broken = _call("action_hand_over", intent={})

    answered = await inside.post("/actions", json=broken)

    assert answered.status_code == 500
    assert "hello" not in answered.text


async def test_an_action_knows_whom_it_speaks_to(
    inside: AsyncClient, parts: Parts, work_off: WorkOff
) -> None:
    """MORE in other words is about what we said last."""
    await _type(inside, "help")
    await work_off()
    async with parts.sessions() as session:
        conversation = await session.scalar(select(Person.conversation))

    answered = await inside.post(
        "/actions", json=_call("action_follow_up", conversation, intent={"name": "why"})
    )

    assert answered.status_code == 200
    assert answered.json()["responses"]


async def test_an_action_knows_the_persons_own_appointments(
    inside: AsyncClient, parts: Parts
) -> None:
    async with parts.sessions.begin() as session:
        door = await meet(session)
        conversation = await session.scalar(select(Person.conversation))
        await made(session, door, now=parts.clock())

    answered = await inside.post(
        "/actions", json=_call("action_appointment_when", conversation)
    )

    [said] = answered.json()["responses"]
    assert said["custom"]["answer"] == "appointments.next"
    assert said["custom"]["values"]["when"] == "Fri 4 December, 10am"


async def _type(inside: AsyncClient, text: str, *, look: str = "sms") -> None:
    typed = {"look": look, "address": ADDRESS, "text": text}
    answered = await inside.post("/terminal", json=typed)
    assert answered.status_code == 200


async def _read(inside: AsyncClient, **more: Any) -> dict[str, Any]:
    asked = {"look": "sms", "address": ADDRESS, **more}
    found: dict[str, Any] = (await inside.get("/terminal", params=asked)).json()
    return found


async def test_what_is_typed_is_answered(
    inside: AsyncClient, understanding: FakeUnderstanding, work_off: WorkOff
) -> None:
    understanding.known["hi"] = Reply((Cue("small_talk.menu"),), (), "menu", 0.8)
    await _type(inside, "hi")
    before = await _read(inside)
    await work_off()

    after = await _read(inside)

    assert before == {"over": False, "lines": []}
    assert after["over"]
    menu, welcome = after["lines"]
    assert (menu["answer"], menu["intent"], menu["confidence"]) == (
        "small_talk.menu",
        "menu",
        0.8,
    )
    assert menu["segments"] >= 1
    assert (await _read(inside, after=menu["number"]))["lines"] == [welcome]


async def test_the_terminal_can_look_like_a_channel_with_buttons(
    inside: AsyncClient, work_off: WorkOff
) -> None:
    await _type(inside, "menu", look="telegram")
    await work_off()

    [menu, *_] = (await _read(inside, look="telegram"))["lines"]

    assert menu["buttons"]
    assert menu["segments"] is None


async def test_nobody_has_typed_there_yet(inside: AsyncClient) -> None:
    assert await _read(inside) == {"over": True, "lines": []}


@pytest.mark.parametrize(
    "typed",
    [
        {"look": "fax", "address": ADDRESS, "text": "hi"},
        {"look": "sms", "address": "short", "text": "hi"},
        {"look": "sms", "address": ADDRESS, "text": "x" * 10_001},
        {"look": "sms", "address": ADDRESS},
    ],
)
async def test_what_is_no_typed_line_is_refused(
    inside: AsyncClient, parts: Parts, typed: dict[str, str]
) -> None:
    assert (await inside.post("/terminal", json=typed)).status_code == 422
    async with parts.sessions() as session:
        assert await count(session) == {}


async def test_readiness_is_a_status_and_its_reasons(inside: AsyncClient) -> None:
    answered = await inside.get("/readyz")

    assert answered.status_code == 503
    assert answered.json()["clock"] == "silent"
