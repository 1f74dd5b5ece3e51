"""A log of a whole conversation, troubles included, holds nobody's words or number."""

import pytest
from fakes import FakeUnderstanding
from product import Product
from structlog.testing import capture_logs
from vendor_telegram import BLOCKED
from vendor_twilio import BUSY, NO_SUCH_NUMBER
from vendors import DROPS

from runtime.logs import ALLOWED

SAID = ("my cell mate Dave", "i want to kill myself", "menu", "DELETE", "1")
ADDED_BY_THE_LOGGER = {"event", "log_level"}


async def test_the_log_has_ids_and_never_words(
    product: Product, understanding: FakeUnderstanding
) -> None:
    phone, chat = product.phone("+447700900123"), product.chat(77001)
    with capture_logs() as lines:
        product.twilio.fail_next(BUSY, DROPS, NO_SUCH_NUMBER)
        product.telegram.fail_next(BLOCKED)
        understanding.down = True
        for text in SAID:
            await phone.says(text)
            await chat.says(text)
    assert {line["event"] for line in lines} >= {
        "understanding.failed",
        "sending.failed",
        "sending.given_up",
    }
    written = str(lines).lower()
    for private in ("7700900123", "77001'", "dave", "cell mate", "kill", "wiped"):
        assert private not in written


@pytest.mark.parametrize("failing", [True, False])
async def test_every_key_in_it_was_thought_about(
    product: Product, *, failing: bool
) -> None:
    if failing:
        product.twilio.fail_next(BUSY, NO_SUCH_NUMBER)
    with capture_logs() as lines:
        for text in SAID:
            await product.phone().says(text)
    assert {key for line in lines for key in line} <= ALLOWED | ADDED_BY_THE_LOGGER
