"""Rasa behind its gate, over real HTTP: the protocol of nlu/components/gate.py."""

import json
from dataclasses import dataclass, field
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse
from vendor_server import Vendor

WEBHOOK = "/webhooks/rest"


@dataclass
class FakeRasa(Vendor):
    """Answers everything with one answer, and remembers whom it was asked to forget."""

    answer_key: str = "money.uc_advance"
    heard: list[tuple[str, str]] = field(default_factory=list)
    """Who said what, as far as Rasa is told: a conversation and a text."""
    forgotten: list[str] = field(default_factory=list)

    async def _app(self, scope: Any, receive: Any, send: Any) -> None:
        request = Request(scope, receive)
        body = await request.body()
        answered = self._speak(request.method, request.url.path, body)
        await JSONResponse(answered)(scope, receive, send)

    def _speak(self, method: str, path: str, body: bytes) -> Any:
        if (method, path) == ("POST", f"{WEBHOOK}/webhook"):
            said = json.loads(body)
            self.heard.append((said["sender"], said["message"]))
            return _reply(self.answer_key)
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
