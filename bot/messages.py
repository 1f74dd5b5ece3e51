"""What travels between a channel and the rest of us: the same for every channel."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

type Kind = Literal["text", "choice", "wordless"]


PICKED = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:(\d{1,2}|more)")
"""The data of a button of ours: the message it stands under, and its number."""


@dataclass(frozen=True)
class Incoming:
    """One message that reached us."""

    channel: str
    vendor_id: str
    """The vendor's id for it: the same message never counts twice."""
    address: str
    """Where it came from and where answers go: a phone number, a chat id."""
    received_at: datetime
    text: str = ""
    kind: Kind = "text"
    chosen: str | None = None
    """`<outgoing id>:<number>` where a button was pressed."""


@dataclass(frozen=True)
class Button:
    """One choice, as a channel with buttons shows it."""

    label: str
    data: str


@dataclass(frozen=True)
class Outgoing:
    """One message in the shape in which it goes to a channel."""

    id: UUID
    address: str
    text: str
    buttons: tuple[Button, ...] = ()


@dataclass(frozen=True)
class Receipt:
    """What a vendor says became of a message."""

    message_id: UUID
    vendor_id: str
    state: Literal["sent", "delivered", "undelivered"]
    reason: str | None = None
    stopped: bool = False
    """The receipt says that the recipient has opted out."""
