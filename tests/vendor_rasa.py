"""Rasa behind its gate, over real HTTP: the protocol of nlu/components/gate.py."""

import asyncio
import json
from dataclasses import dataclass, field
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse
from vendor_server import Vendor

WEBHOOK = "/webhooks/rest"
ANSWER = "money.uc_advance"


@dataclass
class FakeRasa(Vendor):
    """Answers everything with one answer, unless it was told what a text means."""

    meanings: dict[str, str] = field(default_factory=dict)
    slow: dict[str, float] = field(default_factory=dict)
    """Seconds before the answer to a text."""
    heard: list[tuple[str, str]] = field(default_factory=list)
    """Who said what, as far as Rasa is told: a conversation and a text."""
    forgotten: list[str] = field(default_factory=list)

    async def _app(self, scope: Any, receive: Any, send: Any) -> None:
        request = Request(scope, receive)
        body = await request.body()
        answered = await self._speak(request.method, request.url.path, body)
        await JSONResponse(answered)(scope, receive, send)

    async def _speak(self, method: str, path: str, body: bytes) -> Any:
        if (method, path) == ("POST", f"{WEBHOOK}/webhook"):
            said = json.loads(body)
            self.heard.append((said["sender"], said["message"]))
            await asyncio.sleep(self.slow.get(said["message"], 0))
            return _reply(self.meanings.get(said["message"], ANSWER))
        if method == "DELETE":
            self.forgotten.append(path.rpartition("/")[2])
        return {"status": "ok"}


def _reply(answer: str) -> dict[str, Any]:
    intent = answer.partition(".")[2]
    return {
        "replies": [{"custom": {"answer": answer}}],
        "understood": {
            "intent": intent,
            "confidence": 0.9,
            "ranking": [],
            "entities": [],
        },
    }
