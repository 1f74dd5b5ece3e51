"""A vendor of a simulation: it refuses, is busy, loses answers, and keeps a ledger."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from random import Random
from uuid import UUID

from bot.channel import BadAddressError, NoAnswerError, VendorBusyError
from bot.messages import Outgoing
from bot.sms import LIMITS

REFUSED = 0.02
"""So many numbers do not exist any more."""
BUSY, NO_ANSWER = 0.03, 0.01
"""So often it is busy, or its answer does not arrive."""


@dataclass(frozen=True)
class Sent:
    """One text that it took."""

    message_id: UUID
    address: str
    at: datetime


@dataclass
class SimulatedVendor:
    """The SMS channel of a simulation."""

    clock: Callable[[], datetime]
    chance: Random
    name: str = "sms"
    limits = LIMITS
    ledger: list[Sent] = field(default_factory=list)
    troubles: Counter[str] = field(default_factory=Counter)
    _refused: dict[str, bool] = field(default_factory=dict)

    async def send(self, message: Outgoing) -> str:
        """Take a text, or fail as vendors do."""
        if self._refused.setdefault(message.address, self._happens(REFUSED)):
            self.troubles["refused for ever"] += 1
            raise BadAddressError("made up")
        if self._happens(BUSY):
            self.troubles["busy"] += 1
            raise VendorBusyError("made up")
        if self._happens(NO_ANSWER):
            self.troubles["no answer"] += 1
            if self._happens(0.5):
                self._take(message)
            raise NoAnswerError("made up")
        return self._take(message)

    async def sent_already(self, message: Outgoing, since: datetime) -> list[str]:
        """Whether it took that text, though its answer was lost."""
        del since
        taken = any(sent.message_id == message.id for sent in self.ledger)
        return [str(message.id)] if taken else []

    def doubles(self) -> int:
        """Texts that it took more often than once."""
        taken = Counter(sent.message_id for sent in self.ledger)
        return sum(count > 1 for count in taken.values())

    def _take(self, message: Outgoing) -> str:
        self.ledger.append(Sent(message.id, message.address, self.clock()))
        return str(message.id)

    def _happens(self, share: float) -> bool:
        return self.chance.random() < share
