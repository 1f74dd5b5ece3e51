"""What the tests of sending share: something is owed to someone with a phone."""

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import pytest
from product import Product
from rows import meet, outgoing_row, owe

from store.messages import OutgoingMessage

type Owing = Callable[..., Awaitable[UUID]]
type Row = Callable[[UUID], Awaitable[OutgoingMessage]]

SAM = "+447700900123"


@pytest.fixture
def owing(product: Product) -> Owing:
    """Owes an answer to an address and tells the message's id."""

    async def promise(
        answer: str = "small_talk.thanks",
        address: str = SAM,
        *,
        channel: str = "sms",
        **given: Any,
    ) -> UUID:
        async with product.parts.sessions.begin() as session:
            door = await meet(session, address, channel=channel)
            now = product.parts.clock()
            return await owe(session, door, answer, **{"now": now, **given})

    return promise


@pytest.fixture
def row(product: Product) -> Row:
    """Reads what became of a message."""

    async def read(message_id: UUID) -> OutgoingMessage:
        async with product.parts.sessions() as session:
            return await outgoing_row(session, message_id)

    return read
