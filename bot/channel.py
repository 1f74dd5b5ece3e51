"""What a channel is, what it can carry, and the few ways in which sending can fail."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from bot.messages import Outgoing


@dataclass(frozen=True)
class Limits:
    """What a channel can carry, as data."""

    longest: int
    """Characters in one message."""
    buttons: bool
    """Whether choices are buttons; if not, they are numbers in the text."""
    segments: bool
    """Whether text is paid by the SMS segment and belongs in GSM-7."""
    vendor_words: bool = False
    """Whether the vendor reads CANCEL, END and QUIT as STOP."""
    fetched: bool = False
    """Whether people come for their messages: what is sent may not be seen yet."""
    counted: bool = True
    """Whether a flood from one address is answered less; not from our own terminal."""


class Channel(Protocol):
    """One way to reach people."""

    name: str
    limits: Limits

    async def send(self, message: Outgoing) -> str:
        """Hand it over and give back the vendor's id; or `SendingFailedError`."""

    async def sent_already(self, message: Outgoing, since: datetime) -> list[str]:
        """Vendor ids of messages that are this one, where an earlier try may have gone.

        Empty where the vendor has none, or cannot be asked.
        """


class SendingFailedError(Exception):
    """The message did not go out."""

    retryable = False
    unsure = False
    """The vendor may have taken it: it is looked up before a second try."""
    remember = False
    """No message to that address will ever go: the next is not tried."""
    wait: timedelta | None = None
    """How long the vendor asks us to wait."""

    def __init__(self, code: object = None, wait: timedelta | None = None) -> None:
        super().__init__(self.__doc__)
        self.code = None if code is None else str(code)
        self.wait = wait

    @property
    def reason(self) -> str:
        """The name of the failure and the vendor's code, as they are recorded."""
        name = type(self).__name__.removesuffix("Error")
        return f"{name} {self.code}" if self.code else name


class RecipientStoppedError(SendingFailedError):
    """They have told the vendor that they want no messages from us."""

    remember = True


class BadAddressError(SendingFailedError):
    """That number or chat does not exist, or cannot receive messages."""

    remember = True


class VendorBusyError(SendingFailedError):
    """The vendor cannot take it now and did not."""

    retryable = True


class NoAnswerError(SendingFailedError):
    """The vendor did not answer in time; it may have taken the message all the same."""

    retryable = True
    unsure = True


class VendorRefusedError(SendingFailedError):
    """The vendor refuses this message: our account or our settings need a look."""
