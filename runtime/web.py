"""The two doors: the public one for vendors and people, the internal one for Rasa."""

from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse
from fastapi.staticfiles import StaticFiles
from starlette.middleware.base import RequestResponseEndpoint

from runtime import chat_page, internal, webhooks
from runtime.wiring import Parts

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
        " connect-src 'self'; form-action 'self'; base-uri 'none';"
        " frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


def public(parts: Parts) -> FastAPI:
    """What the internet may reach: webhooks, the chat page, a sign of life."""
    app = _bare("Throughgate")
    app.include_router(webhooks.routes(parts))
    app.include_router(chat_page.routes(parts))
    app.mount("/static", StaticFiles(directory=chat_page.FOLDER / "static"))

    @app.get("/healthz")
    async def alive() -> dict[str, str]:
        return {"status": "alive"}

    @app.middleware("http")
    async def careful(request: Request, proceed: RequestResponseEndpoint) -> Response:
        response = await proceed(request)
        response.headers.update(HEADERS)
        return response

    return app


def private(parts: Parts) -> FastAPI:
    """What only this machine or its private network may reach."""
    app = _bare("Throughgate inside")
    app.include_router(internal.routes(parts))
    return app


def _bare(title: str) -> FastAPI:
    app = FastAPI(title=title, docs_url=None, redoc_url=None, openapi_url=None)

    @app.exception_handler(Exception)
    async def hidden(request: Request, problem: Exception) -> JSONResponse:  # noqa: ARG001 - Starlette's shape
        # What went wrong may hold what a person wrote; the log has its class.
        return JSONResponse({"detail": "Something went wrong here."}, status_code=500)

    return app
