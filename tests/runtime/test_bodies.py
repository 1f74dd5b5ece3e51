from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI, Request
from httpx import ASGITransport, AsyncClient

from runtime.bodies import FORM, LARGEST, form_of, json_of


@pytest.fixture
async def client() -> AsyncIterator[AsyncClient]:
    app = FastAPI()

    @app.post("/form")
    async def form(request: Request) -> dict[str, str]:
        return await form_of(request)

    @app.post("/json")
    async def as_json(request: Request) -> dict[str, object]:
        return await json_of(request)

    transport = ASGITransport(app)
    async with AsyncClient(transport=transport, base_url="http://here") as made:
        yield made


async def test_a_form_is_read_with_its_empty_fields(client: AsyncClient) -> None:
    answered = await client.post(
        "/form", data={"Body": "caff\u00e9 \u2615", "From": ""}
    )
    assert answered.json() == {"Body": "caff\u00e9 \u2615", "From": ""}


@pytest.mark.parametrize(
    ("path", "kind", "body", "status"),
    [
        ("/form", "text/plain", b"a=b", 415),
        ("/form", "application/json", b"{}", 415),
        ("/json", FORM, b"a=b", 415),
        ("/form", FORM, b"a=" + b"x" * LARGEST, 413),
        ("/form", FORM, b"a=\xff\xfe", 400),
        ("/form", FORM, b"a=%ff%fe", 400),
        ("/json", "application/json", b"\xff\xfe", 400),
        ("/json", "application/json", b"{", 400),
        ("/json", "application/json", b"[1]", 400),
        ("/json", "application/json", b"[" * 60_000, 400),
    ],
)
async def test_what_is_not_that_is_refused(
    client: AsyncClient, path: str, kind: str, body: bytes, status: int
) -> None:
    answered = await client.post(path, content=body, headers={"Content-Type": kind})
    assert answered.status_code == status
    assert b"xxx" not in answered.content
