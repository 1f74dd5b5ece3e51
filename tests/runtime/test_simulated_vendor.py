# ruff: noqa: S311 - chances, not secrets
from datetime import UTC, datetime
from random import Random
from uuid import uuid4

import pytest

from bot.channel import BadAddressError, NoAnswerError, VendorBusyError
from bot.messages import Outgoing
from runtime import simulated_vendor
from runtime.simulated_vendor import SimulatedVendor

NOW = datetime(2027, 3, 22, 9, 0, tzinfo=UTC)


@pytest.fixture
def vendor(monkeypatch: pytest.MonkeyPatch) -> SimulatedVendor:
    """A vendor in whose world nothing goes wrong."""
    for share in ("REFUSED", "BUSY", "NO_ANSWER"):
        monkeypatch.setattr(simulated_vendor, share, 0)
    return SimulatedVendor(lambda: NOW, Random(1))


def text(address: str = "+447700900123") -> Outgoing:
    return Outgoing(uuid4(), address, "You have an appointment.")


async def test_what_it_takes_is_in_the_ledger(vendor: SimulatedVendor) -> None:
    message = text()

    assert await vendor.sent_already(message, NOW) == []
    vendor_id = await vendor.send(message)

    assert await vendor.sent_already(message, NOW) == [vendor_id]
    assert [(one.address, one.at) for one in vendor.ledger] == [(message.address, NOW)]
    assert vendor.doubles() == 0


async def test_a_double_is_counted(vendor: SimulatedVendor) -> None:
    message = text()
    for _ in range(3):
        await vendor.send(message)

    assert vendor.doubles() == 1


async def test_a_number_is_refused_for_ever(
    vendor: SimulatedVendor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(simulated_vendor, "REFUSED", 1)
    with pytest.raises(BadAddressError):
        await vendor.send(text())
    monkeypatch.setattr(simulated_vendor, "REFUSED", 0)
    with pytest.raises(BadAddressError):
        await vendor.send(text())
    await vendor.send(text("+447700900456"))

    assert vendor.troubles == {"refused for ever": 2}


async def test_busy_it_takes_nothing(
    vendor: SimulatedVendor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(simulated_vendor, "BUSY", 1)
    with pytest.raises(VendorBusyError):
        await vendor.send(text())

    assert vendor.ledger == []


async def test_a_lost_answer_may_hide_a_text(
    vendor: SimulatedVendor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(simulated_vendor, "NO_ANSWER", 1)
    messages = [text() for _ in range(20)]
    for message in messages:
        with pytest.raises(NoAnswerError):
            await vendor.send(message)

    found = [await vendor.sent_already(message, NOW) for message in messages]
    assert 0 < sum(map(bool, found)) == len(vendor.ledger) < len(messages)
