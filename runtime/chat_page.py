"""The chat page: one page from the server, a little script, and none needed."""

import asyncio
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit
from uuid import UUID

from fastapi import APIRouter, Cookie, HTTPException, Query, Request, Response
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse
from jinja2 import Environment, FileSystemLoader, select_autoescape

from bot import web_chat
from bot.messages import PICKED, Incoming
from locales import language
from runtime.bodies import FORM, form_of, json_of
from runtime.wiring import Parts
from store import people, threads
from store.threads import Line

FOLDER = Path(__file__).parent / "chat_page_files"
COOKIE = "throughgate"
YEAR = 365 * 24 * 3600
LONGEST = 4000
LOOK_EVERY = 0.1
LONGEST_WAIT = 20.0
WITHOUT_SCRIPT_WAIT = 6.0
SECRET = re.compile(r"[\w-]{43}", re.ASCII)
"""A browser's secret as `secrets.token_urlsafe(32)` makes it."""


def routes(parts: Parts) -> APIRouter:
    """The page, what is typed on it, and what it fetches."""
    page = _Page(parts)
    router = APIRouter()
    router.add_api_route("/", page.show, methods=["GET"], response_class=HTMLResponse)
    router.add_api_route("/chat", page.receive, methods=["POST"])
    router.add_api_route("/chat/messages", page.messages, methods=["GET"])
    return router


class _Page:
    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        templates = Environment(
            loader=FileSystemLoader(FOLDER), autoescape=select_autoescape()
        )
        self._template = templates.get_template("chat.html")

    async def show(
        self, throughgate: Annotated[str | None, Cookie()] = None
    ) -> HTMLResponse:
        """The page with what was said so far."""
        address = _known(throughgate) or web_chat.new_address()
        lines = await self._thread(address)
        page = HTMLResponse(
            self._template.render(
                name=self._parts.settings.service_name,
                demo=self._parts.settings.demo,
                lines=lines,
                last=max((line.number for line in lines), default=0),
                say=language("en").say,
            )
        )
        secure = (self._parts.settings.public_url or "").startswith("https")
        page.set_cookie(
            COOKIE, address, max_age=YEAR, httponly=True, samesite="lax", secure=secure
        )
        return page

    async def receive(
        self, request: Request, throughgate: Annotated[str | None, Cookie()] = None
    ) -> Response:
        """What was typed or pressed."""
        _same_site(request)
        address = _known(throughgate)
        if address is None:
            raise HTTPException(400, "Open the page first.")
        form = request.headers.get("content-type", "").startswith(FORM)
        given = await (form_of(request) if form else json_of(request))
        message_id = await self._parts.hear(_incoming(self._parts, address, given))
        if not form:
            return JSONResponse({"kept": message_id is not None})
        if message_id:
            await self._until_answered(message_id)
        return RedirectResponse("/#last", status_code=303)

    async def messages(
        self,
        after: Annotated[int, Query(ge=0)] = 0,
        wait: Annotated[float, Query(ge=0, le=LONGEST_WAIT)] = 0,
        throughgate: Annotated[str | None, Cookie()] = None,
    ) -> JSONResponse:
        """What was said since, at once or as soon as there is something."""
        address = _known(throughgate)
        if address is None:
            raise HTTPException(400, "Open the page first.")
        lines = await self._since(address, after)
        waited = 0.0
        while not lines and waited < wait:
            await asyncio.sleep(LOOK_EVERY)
            waited += LOOK_EVERY
            lines = await self._since(address, after)
        return JSONResponse([_as_json(line) for line in lines])

    async def _thread(self, address: str) -> Sequence[Line]:
        async with self._parts.sessions() as session:
            door = await people.find_door(session, "web", address)
            return await threads.thread(session, door.contact_point_id) if door else []

    async def _since(self, address: str, after: int) -> Sequence[Line]:
        async with self._parts.sessions() as session:
            door = await people.find_door(session, "web", address)
            if door is None:
                return []
            return await threads.said_since(session, door.contact_point_id, after)

    async def _until_answered(self, message_id: UUID) -> None:
        waited = 0.0
        while waited < WITHOUT_SCRIPT_WAIT:
            async with self._parts.sessions() as session:
                if await threads.is_answered(session, message_id):
                    return
            await asyncio.sleep(LOOK_EVERY)
            waited += LOOK_EVERY


def _incoming(parts: Parts, address: str, given: dict[str, Any]) -> Incoming:
    text, chosen = str(given.get("text") or ""), str(given.get("chosen") or "")
    if len(text) > LONGEST:
        raise HTTPException(413, f"Write at most {LONGEST} characters.")
    if chosen and not PICKED.fullmatch(chosen):
        raise HTTPException(422, "That is not a button of ours.")
    message_id = str(given.get("id") or "")[:40] or None
    return web_chat.incoming(
        address, parts.clock(), text=text, chosen=chosen or None, message_id=message_id
    )


def _known(secret: str | None) -> str | None:
    return secret if secret and SECRET.fullmatch(secret) else None


def _same_site(request: Request) -> None:
    """Another site's page must not speak for this browser."""
    origin = request.headers.get("origin")
    if origin and urlsplit(origin).netloc != request.headers.get("host"):
        raise HTTPException(403, "That page is not ours.")


def _as_json(line: Line) -> dict[str, Any]:
    return {"number": line.number, "text": line.text, "buttons": list(line.buttons)}
