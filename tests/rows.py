"""Rows as the tests of the store need them, each made by the store's own functions."""

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

from sqlalchemy import func, select

from store import outgoing, people, threads
from store.base import Base
from store.messages import OutgoingMessage
from store.people import Door
from store.session import Session

NOW = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)
PATIENCE = timedelta(seconds=45)


async def meet(
    session: Session, address: str = "+447700900123", *, channel: str = "sms"
) -> Door:
    """Someone who writes from there."""
    return await people.door_for(session, channel, address, language="en", now=NOW)


async def write(
    session: Session,
    door: Door,
    text: str = "where can i sleep",
    *,
    vendor_id: str | None = None,
    chosen: str | None = None,
    now: datetime = NOW,
) -> UUID | None:
    """They wrote us something."""
    return await threads.write_once(
        session,
        door,
        channel="sms",
        vendor_id=vendor_id or uuid4().hex,
        kind="choice" if chosen else "text",
        text=text,
        chosen=chosen,
        now=now,
    )


async def owe(
    session: Session,
    door: Door,
    answer: str = "money.uc_advance",
    *,
    key: str | None = None,
    reply_to: UUID | None = None,
    answers_question: bool = True,
    choices: tuple[dict[str, str], ...] = (),
    now: datetime = NOW,
) -> UUID:
    """We owe them an answer."""
    promised = outgoing.Promise(
        send_key=key or uuid4().hex,
        answer=answer,
        says={"answer": answer},
        choices=choices,
        useless_after=now + timedelta(hours=24),
        answers_question=answers_question,
    )
    owed = await outgoing.promise(
        session,
        promised,
        person_id=door.person_id,
        contact_point_id=door.contact_point_id,
        reply_to=reply_to,
        now=now,
    )
    assert owed
    return owed


async def claim(
    session: Session, message_id: UUID, now: datetime = NOW
) -> outgoing.Due | None:
    """A worker takes a message for sending."""
    return await outgoing.claim(session, message_id, now=now, patience=PATIENCE)


async def send(
    session: Session,
    message_id: UUID,
    body: str = "You can ask for an advance.",
    *,
    vendor_id: str = "SM1",
    buttons: list[dict[str, str]] | None = None,
    offered: bool = True,
    now: datetime = NOW,
) -> None:
    """It was claimed and went out."""
    assert await claim(session, message_id, now)
    await outgoing.record_sent(
        session,
        message_id,
        vendor_id=vendor_id,
        body=body,
        buttons=buttons,
        segments=1,
        offered=offered,
        now=now,
    )


async def outgoing_row(session: Session, message_id: UUID) -> OutgoingMessage:
    """A message as the database has it now."""
    row = await session.get(OutgoingMessage, message_id, populate_existing=True)
    assert row
    return row


async def count(session: Session) -> dict[str, int]:
    """How many rows each table has, leaving out the empty ones."""
    found = {
        table.name: await session.scalar(select(func.count()).select_from(table)) or 0
        for table in Base.metadata.sorted_tables
    }
    return {name: rows for name, rows in found.items() if rows}
