"""A stand-in for nlu/components/gate.py: a real server that speaks its protocol."""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

TOKEN = "the-token"
UNDERSTOOD = {
    "intent": "find_service",
    "confidence": 0.91,
    "ranking": [
        {"name": "find_service", "confidence": 0.91},
        {"name": "homeless_tonight", "confidence": 0.05},
    ],
    "entities": [{"entity": "place", "value": "Leeds", "start": 3, "end": 8}],
}


class FakeGate(ThreadingHTTPServer):
    """A server that speaks the protocol of nlu/components/gate.py."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Door)
        self.status = 200
        self.body: bytes | None = None
        self.replies: list[dict[str, Any]] = [{"custom": {"answer": "small_talk.menu"}}]
        self.slow = 0.0
        self.meaning: dict[str, dict[str, Any]] = {}
        self.parts: dict[str, list[dict[str, Any]]] = {}
        self.asked: list[tuple[str, str, Any]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Whoever was too slow finds nobody there."""


class Door(BaseHTTPRequestHandler):
    server: FakeGate

    def do_POST(self) -> None:
        size = int(self.headers.get("Content-Length", 0))
        self.answer(json.loads(self.rfile.read(size)))

    def do_GET(self) -> None:
        self.answer(None)

    def do_DELETE(self) -> None:
        self.answer(None)

    def answer(self, asked: Any) -> None:
        gate = self.server
        gate.asked.append((self.command, self.path, asked))
        time.sleep(gate.slow)
        shown = self.headers.get("Authorization")
        status = gate.status if shown == f"Bearer {TOKEN}" else 401
        text = asked["message"] if asked else ""
        understood = gate.meaning.get(text, UNDERSTOOD)
        parts = gate.parts.get(text, [])
        body = {"replies": gate.replies, "understood": understood, "parts": parts}
        written = json.dumps(body).encode() if gate.body is None else gate.body
        self.send_response(status)
        self.send_header("Content-Length", str(len(written)))
        self.end_headers()
        self.wfile.write(written)

    def log_message(self, *parts: Any) -> None:
        """Nothing to say."""


@contextmanager
def fake_gate() -> Iterator[FakeGate]:
    """The gate, open for as long as this lasts."""
    with FakeGate() as serving:
        thread = threading.Thread(target=serving.serve_forever, args=(0.01,))
        thread.start()
        yield serving
        serving.shutdown()
        thread.join()
