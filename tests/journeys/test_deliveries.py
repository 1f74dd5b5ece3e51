"""The vendor delivers what it likes, as often as it likes: one answer, in order."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import vendor_twilio
from crashing import Product, product
from workers import WorkerMaker

FIVE = 5
ADVANCE, WELCOME = "Ask for an advance:", "This is Throughgate."


@pytest.fixture
async def alive(
    worker_maker: WorkerMaker, database_url: str, tmp_path: Path
) -> AsyncIterator[Product]:
    async with (
        product(worker_maker, database_url, tmp_path) as made,
        made.workers.kept_alive(),
    ):
        yield made


async def test_a_webhook_delivered_five_times_is_answered_once(alive: Product) -> None:
    form = vendor_twilio.incoming("+447700900123", "can i get an advance")

    heard = [await alive.deliver(form) for _ in range(FIVE)]
    await alive.settled()
    heard.append(await alive.deliver(form))
    await alive.settled()

    assert heard == [200] * (FIVE + 1)
    assert alive.begins("+447700900123") == [ADVANCE, WELCOME]


async def test_a_webhook_delivered_five_times_at_once_is_answered_once(
    alive: Product,
) -> None:
    form = vendor_twilio.incoming("+447700900123", "can i get an advance")

    heard = await asyncio.gather(*(alive.deliver(form) for _ in range(FIVE)))
    await alive.settled()

    assert heard == [200] * FIVE
    assert alive.begins("+447700900123") == [ADVANCE, WELCOME]


async def test_a_later_message_waits_for_the_turn_of_the_earlier(
    alive: Product,
) -> None:
    alive.rasa.slow["about debts"] = 1.0
    alive.rasa.meanings |= {
        "about debts": "money.debt",
        "about banks": "money.bank_account",
    }

    for words in ("about debts", "about banks", "STOP"):
        assert await alive.text("+447700900123", words) == 200
    await alive.settled()

    assert [said for _, said in alive.rasa.heard] == ["about debts", "about banks"]
    debt, _, account, stopped = alive.begins("+447700900123")
    assert stopped.startswith("Done.")
    assert debt != account


async def test_an_answer_that_we_do_not_have_keeps_nobody_waiting(
    alive: Product,
) -> None:
    """As when Rasa's model is older than our answers."""
    alive.rasa.meanings["about debts"] = "money.no_longer_there"

    for words in ("about debts", "about banks"):
        assert await alive.text("+447700900123", words) == 200
    await alive.settled()

    assert ADVANCE in alive.begins("+447700900123")
