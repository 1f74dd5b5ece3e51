"""The terminal as a channel: one's own try of what people see."""

from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from bot import sms, telegram, web_chat
from bot.messages import Incoming, Outgoing

LOOKS = {
    "sms": sms.LIMITS,
    "telegram": telegram.LIMITS,
    "web": web_chat.LIMITS,
}
"""What the terminal can look like, by the channel it stands in for."""


class TerminalChannel:
    """Messages that wait in the database until the terminal fetches them."""

    def __init__(self, look: str) -> None:
        self.name = f"terminal-{look}"
        self.limits = replace(LOOKS[look], fetched=True, counted=False)

    async def send(self, message: Outgoing) -> str:
        """Nothing to hand over: the terminal reads what is recorded as sent."""
        return str(message.id)

    async def sent_already(self, message: Outgoing, since: datetime) -> list[str]:
        """Nothing goes anywhere before it is recorded."""
        return []


def incoming(look: str, address: str, text: str, now: datetime) -> Incoming:
    """One line that was typed."""
    return Incoming(
        channel=f"terminal-{look}",
        vendor_id=str(uuid4()),
        address=address,
        received_at=now,
        text=text,
    )
