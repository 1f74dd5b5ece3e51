"""The inner door: Rasa's actions, readiness in detail, the terminal's messages."""

import hmac
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

import structlog
from fastapi import APIRouter, Depends, Header, HTTPException, Query, Request
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field

from bot import terminal
from bot.conversation import last_of
from dialogues import webhook
from dialogues.rendering import Reader
from dialogues.turn import Last
from locales import SOURCE
from reminders import diary
from reminders.happening import Happening
from runtime.readiness import readiness
from runtime.wiring import Parts
from store import people, threads

log = structlog.get_logger()

type Known = tuple[Reader, Last | None, tuple[Happening, ...]]
"""How someone reads, what we said to them last, their appointments to come."""


class TypedLine(BaseModel):
    """One line from the terminal."""

    look: str
    address: str = Field(min_length=8, max_length=64)
    text: str = Field(max_length=10_000)


def routes(parts: Parts) -> APIRouter:
    """Everything behind the inner door; each call shows the internal token."""
    token = f"Bearer {parts.settings.internal_token.get_secret_value()}"

    def proven(authorization: Annotated[str, Header()] = "") -> None:
        if not hmac.compare_digest(authorization.encode(), token.encode()):
            raise HTTPException(401, "That does not carry the internal token.")

    router = APIRouter(dependencies=[Depends(proven)])
    inner = _Inner(parts)
    router.add_api_route("/actions", inner.act, methods=["POST"])
    router.add_api_route("/readyz", inner.ready, methods=["GET"])
    router.add_api_route("/terminal", inner.type, methods=["POST"])
    router.add_api_route("/terminal", inner.replies, methods=["GET"])
    return router


class _Inner:
    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._directory = parts.directory()

    async def act(self, request: Request) -> JSONResponse:
        """Run one of our actions for Rasa."""
        called = await request.json()
        now = self._parts.clock()
        reader, last, coming = await self._known(UUID(called["sender_id"]), now)
        try:
            answered = webhook.run(called, reader, last, self._directory, now, coming)
        except webhook.UnknownActionError as problem:
            log.error("action.unknown", action=called["next_action"])
            raise HTTPException(404, str(problem)) from problem
        except Exception as problem:
            action = called["next_action"]
            log.error("action.failed", action=action, why=type(problem).__name__)
            raise
        return JSONResponse(answered)

    async def ready(self) -> JSONResponse:
        """Whether every part does its work, part by part."""
        found = await readiness(self._parts)
        return JSONResponse(found, status_code=200 if found["ready"] else 503)

    async def type(self, line: TypedLine) -> None:
        """Hear a line from the terminal."""
        if line.look not in terminal.LOOKS:
            raise HTTPException(422, f"A terminal looks like {list(terminal.LOOKS)}.")
        incoming = terminal.incoming(
            line.look, line.address, line.text, self._parts.clock()
        )
        await self._parts.hear(incoming)

    async def replies(
        self,
        look: str,
        address: str,
        after: Annotated[int, Query(ge=0)] = 0,
    ) -> dict[str, Any]:
        """What was said to the terminal since, and whether the turn is over."""
        async with self._parts.sessions() as session:
            door = await people.find_door(session, f"terminal-{look}", address)
            if door is None:
                return {"over": True, "lines": []}
            # First whether, then what: an answer that comes between is not missed.
            over = not await threads.is_waiting(session, door.contact_point_id)
            lines = await threads.said_since(session, door.contact_point_id, after)
        return {"over": over, "lines": [_as_json(line) for line in lines]}

    async def _known(self, conversation: UUID, now: datetime) -> Known:
        async with self._parts.sessions() as session:
            person = await people.person_in(session, conversation)
            if person is None:
                return Reader(SOURCE), None, ()
            last = await threads.last_said_to(session, person.id)
            coming = await diary.coming(session, person.id, now)
        return Reader(person.language, person.nation), last_of(last), coming


def _as_json(line: threads.Line) -> dict[str, Any]:
    return {
        "number": line.number,
        "text": line.text,
        "answer": line.answer,
        "intent": line.intent,
        "confidence": line.confidence,
        "segments": line.segments,
        "buttons": list(line.buttons),
    }
