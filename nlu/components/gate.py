"""The one door into Rasa: only the app may knock, and it is told what was understood."""

import hmac
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.core.channels.rest import RestInput
from rasa.shared.constants import DEFAULT_NLU_FALLBACK_INTENT_NAME
from rasa.shared.exceptions import RasaException
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, json

from components.clauses import clauses
from components.forgetting import forget, forget_before

Handler = Callable[[UserMessage], Awaitable[Any]]

RANKING = 5
"""How many intents are told: enough to offer the likeliest few as a choice."""

log = logging.getLogger(__name__)


class Gate(RestInput):
    """Rasa's REST channel behind a token; it logs no words and hides no failure."""

    def __init__(self, token: str) -> None:
        self._expected = f"Bearer {token}".encode()

    @classmethod
    def name(cls) -> str:
        """The channel's place under /webhooks/."""
        return "rest"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> "Gate":
        """The gate, or no start at all where the token is missing."""
        token = str((credentials or {}).get("token") or "").strip()
        if not token or token.startswith("${"):
            raise RasaException("credentials.yml has no token: set RASA_TOKEN")
        return cls(token)

    def blueprint(self, on_new_message: Handler) -> Blueprint:
        """The routes."""
        routes = Blueprint("gate")
        routes.add_route(_health, "/", methods=["GET"])
        routes.add_route(_answering(on_new_message), "/webhook", methods=["POST"])
        routes.add_route(_understand, "/understand", methods=["POST"])
        routes.add_route(_forget, "/conversations/<sender>", methods=["DELETE"])
        routes.add_route(_forget_before, "/conversations", methods=["DELETE"])
        routes.middleware(_refusing(self._expected), "request")
        routes.exception(Exception)(_failed)
        return routes


# Sanic marks its handlers, and a bound method cannot be marked: hence functions.


def _refusing(expected: bytes) -> Callable[[Request], HTTPResponse | None]:
    def refuse_strangers(request: Request) -> HTTPResponse | None:
        shown = request.headers.get("Authorization", "").encode()
        if request.method == "GET" or hmac.compare_digest(shown, expected):
            return None
        return json({"error": "token missing or wrong"}, 401)

    return refuse_strangers


async def _health(_: Request) -> HTTPResponse:
    return json({"status": "ok"})


def _answering(on_new_message: Handler) -> Callable[[Request], Awaitable[HTTPResponse]]:
    async def answer(request: Request) -> HTTPResponse:
        asked = _asked(request, "sender", "message")
        if asked is None:
            return json({"error": "sender and message wanted"}, 400)
        sender, text = asked
        parsed = await _parsed(request.app, text)
        replies = CollectingOutputChannel()
        await on_new_message(UserMessage(text, replies, sender, parsed, input_channel=Gate.name()))
        body = {
            "replies": replies.messages,
            "understood": _understood(parsed),
            "parts": await _parts(request.app, text),
        }
        # Rasa swallows the failure of an action, and then it has said nothing.
        return json(body) if replies.messages else json({"error": "no reply", **body}, 500)

    return answer


async def _understand(request: Request) -> HTTPResponse:
    """What a message means, with no conversation about it: for evaluations."""
    asked = _asked(request, "message")
    if asked is None:
        return json({"error": "message wanted"}, 400)
    return json({"understood": _understood(await _parsed(request.app, *asked))})


async def _forget(request: Request, sender: str) -> HTTPResponse:
    return json({"events": await forget(request.app.ctx.agent.tracker_store, sender)})


async def _forget_before(request: Request) -> HTTPResponse:
    """Drop conversations in which nothing happened since `before` (seconds since 1970)."""
    try:
        before = float(request.args.get("before", ""))
    except ValueError:
        return json({"error": "before=<seconds since 1970> wanted"}, 400)
    return json({"events": await forget_before(request.app.ctx.agent.tracker_store, before)})


def _asked(request: Request, *names: str) -> list[str] | None:
    body = request.json
    values = [body.get(name) for name in names] if isinstance(body, dict) else [None]
    return values if all(isinstance(one, str) and one.strip() for one in values) else None


async def _parsed(app: Sanic, text: str) -> dict[str, Any]:
    parsed: dict[str, Any] = await app.ctx.agent.parse_message(text)
    for meaning in (parsed["intent"], *parsed.get("intent_ranking", [])):
        # The classifier speaks numpy, which neither JSON nor the tracker store can write.
        meaning["confidence"] = float(meaning.get("confidence") or 0.0)
    return parsed


async def _parts(app: Sanic, text: str) -> list[dict[str, Any]]:
    """What each part of a message means by itself: there may be two needs in it."""
    cut = [] if text.startswith("/") else clauses(text)
    return [{"text": part, **_intent(await _parsed(app, part))} for part in cut]


def _understood(parsed: dict[str, Any]) -> dict[str, Any]:
    return {
        **_intent(parsed),
        "ranking": [
            {"name": one["name"], "confidence": one["confidence"]}
            for one in _ranked(parsed)[:RANKING]
        ],
        "entities": [
            {part: entity.get(part) for part in ("entity", "value", "start", "end")}
            for entity in parsed.get("entities", [])
        ],
    }


def _intent(parsed: dict[str, Any]) -> dict[str, Any]:
    intent = parsed["intent"]
    return {"intent": intent.get("name"), "confidence": intent.get("confidence")}


def _ranked(parsed: dict[str, Any]) -> list[dict[str, Any]]:
    """The intents by likelihood; that the model is unsure stands under "intent" already."""
    ranking = parsed.get("intent_ranking", [])
    return [one for one in ranking if one["name"] != DEFAULT_NLU_FALLBACK_INTENT_NAME]


def _failed(request: Request, problem: Exception) -> HTTPResponse:
    # The exception's text may hold what somebody wrote, so only its class is told.
    status = getattr(problem, "status_code", 500)
    log.error("%s %s failed: %s", request.method, request.uri_template, type(problem).__name__)
    return json({"error": type(problem).__name__}, status)
