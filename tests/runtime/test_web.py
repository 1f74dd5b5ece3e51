import pytest
from httpx import ASGITransport, AsyncClient
from product import Product

from runtime.web import private
from runtime.wiring import Parts


async def test_the_public_door_says_only_that_it_lives(product: Product) -> None:
    answered = await product.client.get("/healthz")
    assert answered.json() == {"status": "alive"}


@pytest.mark.parametrize("path", ["/actions", "/readyz", "/terminal", "/docs"])
async def test_nothing_of_the_inner_door_is_behind_the_public_one(
    product: Product, path: str
) -> None:
    assert (await product.client.get(path)).status_code == 404


async def test_every_public_page_is_careful(product: Product) -> None:
    headers = (await product.client.get("/")).headers
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"


async def test_what_goes_wrong_tells_nothing(
    parts: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks() -> None:
        message = "what a person wrote"
        raise RuntimeError(message)

    monkeypatch.setattr("runtime.internal.readiness", lambda _: breaks())
    token = parts.settings.internal_token.get_secret_value()
    transport = ASGITransport(private(parts), raise_app_exceptions=False)
    async with AsyncClient(transport=transport, base_url="http://in") as client:
        headers = {"Authorization": f"Bearer {token}"}
        answered = await client.get("/readyz", headers=headers)
    assert answered.status_code == 500
    assert "person" not in answered.text
