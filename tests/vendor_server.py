"""A vendor's API on loopback: a real HTTP server, and the ways in which it can fail."""

import socket
import threading
from collections import deque
from dataclasses import dataclass, field
from typing import Any, Self
from urllib.parse import parse_qsl

import uvicorn
from starlette.requests import Request
from starlette.responses import JSONResponse, Response


@dataclass(frozen=True)
class Fault:
    """One failure: a refusal, or a call that ends without an answer."""

    status: int = 0
    code: int | None = None
    words: str = ""
    wait: int | None = None
    """Seconds after which we may try again, as far as the vendor says so."""
    accepts: bool = False
    """The vendor takes the message all the same."""
    drops: bool = False
    """The connection breaks; without this and a status, the answer never comes."""


HANGS = Fault()
DROPS = Fault(drops=True)
ACCEPTS_THEN_HANGS = Fault(accepts=True)
ACCEPTS_THEN_DROPS = Fault(accepts=True, drops=True)


@dataclass(frozen=True)
class Asked:
    """One request as it reached the vendor."""

    method: str
    path: str
    query: dict[str, str]
    form: dict[str, str]
    authorization: str | None


@dataclass
class Vendor:
    """Serves in a thread of its own for as long as its `with` block lasts."""

    asked: list[Asked] = field(default_factory=list)
    """Every request, the refused ones too."""
    was_asked: threading.Event = field(default_factory=threading.Event)
    _faults: dict[str, deque[Fault]] = field(default_factory=dict)

    def fail_next(self, *faults: Fault, of: str = "send") -> None:
        """The next calls of that kind fail like this, one after the other."""
        self._faults.setdefault(of, deque()).extend(faults)

    def next_fault(self, of: str) -> Fault | None:
        """What the next call of that kind comes to, if it is to fail."""
        waiting = self._faults.get(of)
        return waiting.popleft() if waiting else None

    async def answer(self, asked: Asked) -> Response | Fault:
        """What the vendor does with a request."""
        raise NotImplementedError

    def refusal(self, fault: Fault) -> Response:
        """A fault in the vendor's own shape."""
        raise NotImplementedError

    def begin_anew(self, **given: object) -> None:
        """Forget everything, as if it had just been started for the next test."""
        vars(self).update(vars(type(self)(**given)))

    @property
    def api_base(self) -> str:
        """Where this vendor listens."""
        host, port = self._listening.getsockname()
        return f"http://{host}:{port}"

    def __enter__(self) -> Self:
        self._listening = socket.socket()
        self._listening.bind(("127.0.0.1", 0))
        self._listening.listen()  # from here on calls wait, and none is refused
        config = uvicorn.Config(
            self._app,
            http="h11",
            loop="asyncio",
            lifespan="off",
            interface="asgi3",
            proxy_headers=False,
            log_config=None,
            timeout_graceful_shutdown=1,
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": [self._listening]}
        )
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.should_exit = True
        self._thread.join()
        self._listening.close()

    async def _app(self, scope: Any, receive: Any, send: Any) -> None:
        request = Request(scope, receive)
        asked = await _read(request)
        self.asked.append(asked)
        self.was_asked.set()
        answered = await self.answer(asked)
        if isinstance(answered, Fault) and not answered.status:
            await _no_answer(receive, drop=answered.drops)
            return
        if isinstance(answered, Fault):
            answered = self.refusal(answered)
        await answered(scope, receive, send)


def as_json(status: int, body: object) -> Response:
    """A response of JSON."""
    return JSONResponse(body, status)


async def _read(request: Request) -> Asked:
    return Asked(
        method=request.method,
        path=request.url.path,
        query=dict(request.query_params),
        form=dict(parse_qsl((await request.body()).decode(), keep_blank_values=True)),
        authorization=request.headers.get("authorization"),
    )


async def _no_answer(receive: Any, *, drop: bool) -> None:
    if drop:
        receive.__self__.transport.abort()
    await receive()  # the body was read, so what comes next is that the caller leaves
