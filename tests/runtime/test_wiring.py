"""build(): every object, made once."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from product import vendors
from vendors import FakeTelegram, FakeTwilio

from runtime.settings import Settings
from runtime.wiring import build

TERMINALS = {"terminal-sms", "terminal-telegram", "terminal-web"}


async def test_without_vendors_there_are_the_page_and_the_terminal(
    building: Callable[..., Any],
) -> None:
    async with building() as parts:
        assert set(parts.channels) == {"web", *TERMINALS}
        assert (parts.sms, parts.telegram) == (None, None)


async def test_each_vendor_that_is_set_up_is_a_channel(
    building: Callable[..., Any], twilio: FakeTwilio, telegram: FakeTelegram
) -> None:
    async with building(**vendors(twilio, telegram)) as parts:
        assert set(parts.channels) == {"sms", "telegram", "web", *TERMINALS}
        assert all(name == one.name for name, one in parts.channels.items())


async def test_rows_are_kept_as_long_as_the_settings_say(
    building: Callable[..., Any],
) -> None:
    given = {"keep_bodies_days": 1, "keep_deliveries_days": 2, "keep_people_days": 3}
    async with building(**given, keep_audit_days=4) as parts:
        days = {policy: period.days for policy, period in parts.periods.items()}

    assert days == {"bodies": 1, "deliveries": 2, "people": 3, "audit": 4}


async def test_what_was_opened_is_closed_again(
    settings: Callable[..., Settings],
    database_url: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clients: list[httpx.AsyncClient] = []
    real = httpx.AsyncClient

    def opened() -> httpx.AsyncClient:
        clients.append(real())
        return clients[-1]

    monkeypatch.setattr("runtime.wiring.httpx.AsyncClient", opened)
    async with build(settings(), database_url):
        assert not clients[0].is_closed

    assert clients[0].is_closed


async def test_what_broke_is_closed_too(
    settings: Callable[..., Settings], database_url: str
) -> None:
    """Warnings are errors here: a connection left open would be one."""

    async def breaks() -> None:
        async with build(settings(), database_url) as parts:
            async with parts.sessions() as session:
                await session.connection()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await breaks()
