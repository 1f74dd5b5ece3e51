"""How long people have been waiting: what the health page asks."""

from datetime import datetime

from sqlalchemy import func, select

from store.messages import OWED, SENDING, IncomingMessage, OutgoingMessage
from store.session import Session


async def oldest_unanswered(session: Session) -> datetime | None:
    """When the message came in that has waited longest for its turn."""
    query = select(func.min(IncomingMessage.received_at)).where(
        IncomingMessage.answered_at.is_(None)
    )
    return await session.scalar(query)


async def oldest_owed(session: Session) -> datetime | None:
    """When the message was promised that has waited longest to go out."""
    query = select(func.min(OutgoingMessage.created_at)).where(
        OutgoingMessage.state.in_((OWED, SENDING))
    )
    return await session.scalar(query)
