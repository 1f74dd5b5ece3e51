"""The chat page: one page from the server, a little script, and none needed."""

import hashlib
import re
import secrets
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit
from uuid import NAMESPACE_URL, uuid5

from babel import Locale
from fastapi import APIRouter, Cookie, HTTPException, Query, Request, Response
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse
from jinja2 import Environment, FileSystemLoader, select_autoescape

from bot import web_chat
from bot.links import pieces
from bot.messages import PICKED, Incoming
from dialogues.facts import facts
from locales import SOURCE, Language, language
from runtime import chat_talk
from runtime.bodies import FORM, form_of, json_of
from runtime.chat_talk import Talk
from runtime.settings import Settings
from runtime.wiring import Parts
from store.threads import Line

FOLDER = Path(__file__).parent / "chat_page_files"
STATIC = FOLDER / "static"
COOKIE = "throughgate"
YEAR = 365 * 24 * 3600
LONGEST = 4000
LONGEST_WAIT = 20.0
WITHOUT_SCRIPT_WAIT = 6.0
NEUTRAL = "https://www.bbc.co.uk/weather"
"""Where "Leave now" leads: a page that anyone may have open."""
SECRET = re.compile(r"[\w-]{43}", re.ASCII)
"""A browser's secret as `secrets.token_urlsafe(32)` makes it."""
MESSAGE_ID = re.compile(r"[\w-]{0,40}", re.ASCII)


def routes(parts: Parts) -> APIRouter:
    """The page, what is typed on it, what it fetches, and the way out."""
    page = _Page(parts)
    router = APIRouter()
    router.add_api_route("/", page.show, methods=["GET"], response_class=HTMLResponse)
    router.add_api_route("/chat", page.receive, methods=["POST"])
    router.add_api_route("/chat/messages", page.messages, methods=["GET"])
    router.add_api_route("/leave", page.leave, methods=["POST"])
    router.add_api_route("/away", page.away, methods=["GET"])
    return router


class _Page:
    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        templates = _templates(parts.settings)
        self._chat = templates.get_template("chat.html")
        self._away = templates.get_template("away.html")

    async def show(
        self, notice: str = "", throughgate: Annotated[str | None, Cookie()] = None
    ) -> HTMLResponse:
        """The page with what was said so far."""
        known = _known(throughgate)
        talk = await chat_talk.whole(self._parts.sessions, known) if known else Talk()
        tongue = language(talk.language)
        html = self._chat.render(
            _spoken(tongue),
            emergency=facts()["emergency_phone"].written(tongue),
            talk=talk,
            form_id=secrets.token_hex(16),
            refused=notice == "sent" and known is None,
        )
        page = HTMLResponse(html)
        self._remember(page, known or web_chat.new_address())
        return page

    async def receive(
        self, request: Request, throughgate: Annotated[str | None, Cookie()] = None
    ) -> Response:
        """What was typed or pressed."""
        self._same_site(request)
        address = _known(throughgate) or web_chat.new_address()
        form = request.headers.get("content-type", "").startswith(FORM)
        given = _once(await form_of(request)) if form else await json_of(request)
        kept = await self._parts.hear(_incoming(self._parts, address, given))
        response = (
            await self._back(address)
            if form
            else JSONResponse({"kept": kept is not None})
        )
        self._remember(response, address)
        return response

    async def messages(
        self,
        after: Annotated[int, Query(ge=0, lt=2**63)] = 0,
        wait: Annotated[float, Query(ge=0, le=LONGEST_WAIT)] = 0,
        throughgate: Annotated[str | None, Cookie()] = None,
    ) -> JSONResponse:
        """What was said since, at once or as soon as what is expected is there."""
        address = _known(throughgate)
        if address is None:
            raise HTTPException(400, "Open the page first.")
        found = await chat_talk.awaited(self._parts.sessions, address, after, wait)
        talk = found or Talk()
        return JSONResponse(
            {
                "lines": [_as_json(line) for line in talk.lines],
                "waiting": talk.waiting,
                "known": found is not None,
                "language": talk.language,
                "anew": talk.begins_anew,
            }
        )

    async def leave(self, request: Request, lang: str = SOURCE) -> RedirectResponse:
        """Forget the conversation in this browser, and show something else.

        The page tells its language: this must work without the database too.
        """
        self._same_site(request)
        away = RedirectResponse(f"/away?lang={language(lang).code}", status_code=303)
        away.delete_cookie(COOKIE, httponly=True, samesite="lax", secure=self._secure())
        return away

    async def away(self, lang: str = SOURCE) -> HTMLResponse:
        """A page that says nothing about us and leads on."""
        return HTMLResponse(self._away.render(_spoken(language(lang))))

    async def _back(self, address: str) -> Response:
        """To the page and the answer on it, for a browser without script."""
        await chat_talk.over(self._parts.sessions, address, WITHOUT_SCRIPT_WAIT)
        return RedirectResponse("/?notice=sent#last", status_code=303)

    def _remember(self, response: Response, address: str) -> None:
        response.set_cookie(
            COOKIE,
            address,
            max_age=YEAR,
            httponly=True,
            samesite="lax",
            secure=self._secure(),
        )

    def _secure(self) -> bool:
        return (self._parts.settings.public_url or "").startswith("https")

    def _same_site(self, request: Request) -> None:
        """Another site's page must not speak for this browser."""
        origin = request.headers.get("origin")
        public = urlsplit(self._parts.settings.public_url or "").netloc
        ours = {request.headers.get("host"), public} - {""}
        if origin and urlsplit(origin).netloc not in ours:
            raise HTTPException(403, "That page is not ours.")


def _templates(settings: Settings) -> Environment:
    templates = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=select_autoescape(),
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.globals |= {
        "name": settings.service_name,
        "demo": settings.demo,
        "neutral": NEUTRAL,
        "longest": LONGEST,
        "version": _version(),
        "pieces": pieces,
    }
    return templates


def _spoken(tongue: Language) -> dict[str, Any]:
    """What every page needs to speak a language and to say which it is."""
    return {
        "_": tongue.say,
        "language": tongue.code,
        "direction": Locale.parse(tongue.code).text_direction,
    }


def _version() -> str:
    """Of the files beside the page: a browser may keep them until they change."""
    found = hashlib.sha256()
    for file in sorted(STATIC.iterdir()):
        found.update(file.read_bytes())
    return found.hexdigest()[:12]


def _once(given: dict[str, str]) -> dict[str, Any]:
    """Send pressed twice on one page is one message; other words are another."""
    if not given.get("id"):
        return given
    said = "\n".join(given.get(name, "") for name in ("id", "chosen", "text"))
    return {**given, "id": str(uuid5(NAMESPACE_URL, said))}


def _incoming(parts: Parts, address: str, given: dict[str, Any]) -> Incoming:
    text, chosen, message_id = (_word(given, name) for name in ("text", "chosen", "id"))
    # A form writes the end of a line as two characters, the browser counts it as one.
    text = text.replace("\r\n", "\n")
    if len(text) > LONGEST:
        raise HTTPException(413, f"Write at most {LONGEST} characters.")
    if chosen and not PICKED.fullmatch(chosen):
        raise HTTPException(422, "That is not a button of ours.")
    if not MESSAGE_ID.fullmatch(message_id):
        raise HTTPException(422, "That id is too long or not plain.")
    return web_chat.incoming(
        address,
        parts.clock(),
        text="" if chosen else text,
        chosen=chosen or None,
        message_id=message_id or None,
    )


def _word(given: dict[str, Any], name: str) -> str:
    word = given.get(name) or ""
    if not isinstance(word, str):
        raise HTTPException(422, f"{name} is not a text.")
    # Half of a pair of surrogates is JSON but no text.
    return word.encode(errors="replace").decode()


def _known(secret: str | None) -> str | None:
    return secret if secret and SECRET.fullmatch(secret) else None


def _as_json(line: Line) -> dict[str, Any]:
    found = [[piece.text, piece.href] for piece in pieces(line.text)]
    return {"number": line.number, "pieces": found, "buttons": list(line.buttons)}
