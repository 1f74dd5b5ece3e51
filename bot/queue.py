"""The jobs by which work passes from one process to another, as the bot needs them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

from store.session import Session


class Queue(Protocol):
    """Jobs are kept by the transaction that owes them, or not at all."""

    async def turn(self, session: Session, message_id: UUID, person_id: UUID) -> None:
        """Answer a message; one person's turns are taken one at a time, in order."""

    async def send(self, session: Session, message_id: UUID, at: datetime) -> None:
        """Try to send a message at that time."""

    async def send_many(self, session: Session, message_ids: Sequence[UUID]) -> None:
        """Try to send these messages now: one job for all of them."""

    async def forget(self, session: Session, conversation: UUID) -> None:
        """Have Rasa forget a conversation."""
