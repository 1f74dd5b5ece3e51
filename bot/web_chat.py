"""The chat page: the browser's secret is the address, and the page fetches answers."""

import secrets
from datetime import datetime
from uuid import uuid4

from bot.channel import Limits
from bot.messages import Incoming, Outgoing

LIMITS = Limits(longest=4096, buttons=True, segments=False, fetched=True)


class WebChatChannel:
    """Messages that a browser fetches: with the database they are delivered."""

    name = "web"
    limits = LIMITS

    async def send(self, message: Outgoing) -> str:
        """Nothing to hand over: the page reads what is recorded as sent."""
        return str(message.id)

    async def sent_already(self, message: Outgoing, since: datetime) -> list[str]:
        """Nothing goes anywhere before it is recorded."""
        return []


def new_address() -> str:
    """A secret for a browser that we have not seen."""
    return secrets.token_urlsafe(32)


def incoming(
    address: str,
    now: datetime,
    *,
    text: str = "",
    chosen: str | None = None,
    message_id: str | None = None,
) -> Incoming:
    """What was typed or pressed on the page."""
    return Incoming(
        channel="web",
        vendor_id=f"{address[:8]}:{message_id or uuid4()}",
        address=address,
        received_at=now,
        text=text,
        kind="choice" if chosen else "text",
        chosen=chosen,
    )
