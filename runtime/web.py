"""The two doors: the public one for vendors and people, the internal one for Rasa."""

from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse
from fastapi.staticfiles import StaticFiles
from starlette.middleware.base import RequestResponseEndpoint
from starlette.middleware.gzip import GZipMiddleware

from runtime import chat_page, internal, webhooks
from runtime.wiring import Parts

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
        " connect-src 'self'; form-action 'self'; base-uri 'none';"
        " frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    # Not "no-referrer": with that a browser says of its own forms that they come from
    # nowhere, and we could not tell them from another site's.
    "Referrer-Policy": "same-origin",
    "Cache-Control": "no-store",
}


def public(parts: Parts) -> FastAPI:
    """What the internet may reach: webhooks, the chat page, a sign of life."""
    app = _bare("Throughgate")
    app.include_router(webhooks.routes(parts))
    app.include_router(chat_page.routes(parts))
    app.mount("/static", StaticFiles(directory=chat_page.STATIC))
    app.add_middleware(GZipMiddleware, minimum_size=500)  # for slow lines

    @app.get("/healthz")
    async def alive() -> dict[str, str]:
        return {"status": "alive"}

    @app.middleware("http")
    async def careful(request: Request, proceed: RequestResponseEndpoint) -> Response:
        response = await proceed(request)
        response.headers.update(HEADERS)
        if request.url.path.startswith("/static/") and response.status_code == 200:  # noqa: PLR2004 - OK
            # Their addresses carry a version that changes with them.
            response.headers["Cache-Control"] = "public, max-age=31536000"
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
