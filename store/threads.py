"""The thread between us and one contact point: what came in, and what we said last."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Select, delete, func, select, update
from sqlalchemy.dialects.postgresql import insert

from store.inbox import InboxItem
from store.messages import GONE_OUT, OWED, SENDING, IncomingMessage, OutgoingMessage
from store.people import ContactPoint, Door, Person
from store.session import Session

SEEN = (SENDING, *GONE_OUT)


@dataclass(frozen=True)
class LastSaid:
    """The last message we sent to a contact point, as a reply to it needs it."""

    id: UUID
    says: dict[str, Any]
    choices: list[dict[str, str]] = field(default_factory=list)
    before: dict[str, Any] | None = None
    """What we said before that, to go back to."""


@dataclass(frozen=True)
class Heard:
    """Everything a turn has to know before it decides."""

    message: IncomingMessage
    text: str
    person: Person
    point: ContactPoint
    last: LastSaid | None
    recent: int
    """Messages from this contact point within the window, this one included."""


async def write_once(
    session: Session,
    door: Door,
    *,
    channel: str,
    vendor_id: str,
    kind: str,
    text: str,
    chosen: str | None,
    now: datetime,
) -> UUID | None:
    """Write a message down; None where the vendor delivered it before."""
    row = insert(IncomingMessage).values(
        id=uuid4(),
        channel=channel,
        vendor_id=vendor_id,
        person_id=door.person_id,
        contact_point_id=door.contact_point_id,
        kind=kind,
        body=session.vault.seal(text) if text else None,
        chosen=chosen,
        received_at=now,
    )
    once = row.on_conflict_do_nothing(index_elements=["channel", "vendor_id"])
    return await session.scalar(once.returning(IncomingMessage.id))


async def heard(session: Session, message_id: UUID, window: timedelta) -> Heard | None:
    """What there is to know about a message that waits for its answer."""
    query = (
        select(IncomingMessage, Person, ContactPoint)
        .join(Person, IncomingMessage.person_id == Person.id)
        .join(ContactPoint, IncomingMessage.contact_point_id == ContactPoint.id)
        .where(IncomingMessage.id == message_id)
    )
    row = (await session.execute(query)).one_or_none()
    if row is None:
        return None
    message, person, point = row
    chosen = UUID(message.chosen.split(":")[0]) if message.chosen else None
    return Heard(
        message=message,
        text=session.vault.open(message.body) if message.body else "",
        person=person,
        point=point,
        last=await last_said(session, point.id, chosen),
        recent=await _recent(session, point.id, message.received_at, window),
    )


async def last_said(
    session: Session, contact_point_id: UUID, message_id: UUID | None = None
) -> LastSaid | None:
    """What we said last there, or the one message whose button was pressed."""
    query = (
        select(OutgoingMessage)
        .where(
            OutgoingMessage.contact_point_id == contact_point_id,
            OutgoingMessage.state.in_(SEEN),
            OutgoingMessage.says.is_not(None),
            OutgoingMessage.id == message_id
            if message_id
            else OutgoingMessage.answers_question,
        )
        .order_by(OutgoingMessage.number.desc())
        .limit(2)
    )
    rows = (await session.scalars(query)).all()
    said = [session.vault.open_values(row.says) for row in rows if row.says]
    if not said:
        return None
    before = said[1] if len(said) > 1 else None
    return LastSaid(rows[0].id, said[0], rows[0].choices, before)


async def last_said_to(session: Session, person_id: UUID) -> LastSaid | None:
    """What we said last to a person, on whichever channel."""
    point = await session.scalar(
        select(OutgoingMessage.contact_point_id)
        .where(OutgoingMessage.person_id == person_id)
        .order_by(OutgoingMessage.number.desc())
        .limit(1)
    )
    return await last_said(session, point) if point else None


async def settle(
    session: Session,
    message_id: UUID,
    *,
    intent: str | None,
    confidence: float | None,
    now: datetime,
) -> bool:
    """Mark a message answered; False where another worker was first."""
    done = await session.scalar(
        update(IncomingMessage)
        .where(IncomingMessage.id == message_id, IncomingMessage.answered_at.is_(None))
        .values(answered_at=now, intent=intent, confidence=confidence)
        .returning(IncomingMessage.id)
    )
    return done is not None


@dataclass(frozen=True)
class Line:
    """One line of a thread as a screen shows it."""

    number: int
    """Where to read on from; 0 for what came in."""
    ours: bool
    text: str
    at: datetime
    answer: str | None = None
    intent: str | None = None
    confidence: float | None = None
    segments: int | None = None
    buttons: tuple[dict[str, str], ...] = ()
    reply_to: UUID | None = None


async def said_since(
    session: Session, contact_point_id: UUID, number: int
) -> list[Line]:
    """What went out to a contact point after that number, in order."""
    query = _said(contact_point_id).where(OutgoingMessage.number > number)
    rows = await session.execute(query.order_by(OutgoingMessage.number).limit(200))
    return [_line(session, *row) for row in rows]


async def thread(session: Session, contact_point_id: UUID, most: int) -> list[Line]:
    """Both sides of a conversation, oldest first: the newest lines of each."""
    newest = _said(contact_point_id).order_by(OutgoingMessage.number.desc())
    rows = await session.execute(newest.limit(most))
    said_lines = [_line(session, *row) for row in rows]
    labels = {
        button["data"]: button["label"]
        for line in said_lines
        for button in line.buttons
    }
    heard_lines = await _heard_lines(session, contact_point_id, labels, most)
    # Two messages of one moment: by number what we said, and after what we heard.
    return sorted(
        [*heard_lines, *said_lines], key=lambda line: (line.at, line.ours, line.number)
    )


def _said(contact_point_id: UUID) -> Select[OutgoingMessage, str | None, float | None]:
    return (
        select(OutgoingMessage, IncomingMessage.intent, IncomingMessage.confidence)
        .outerjoin(IncomingMessage, OutgoingMessage.reply_to == IncomingMessage.id)
        .where(
            OutgoingMessage.contact_point_id == contact_point_id,
            OutgoingMessage.state.in_(GONE_OUT),
            OutgoingMessage.body.is_not(None),
        )
    )


def _line(
    session: Session,
    row: OutgoingMessage,
    intent: str | None,
    confidence: float | None,
) -> Line:
    return Line(
        number=row.number,
        ours=True,
        text=session.vault.open(row.body or b""),
        at=row.created_at,
        answer=row.answer,
        intent=intent,
        confidence=confidence,
        segments=row.segments,
        buttons=tuple(row.buttons or ()),
        reply_to=row.reply_to,
    )


async def _heard_lines(
    session: Session, contact_point_id: UUID, labels: Mapping[str, str], most: int
) -> list[Line]:
    """What was typed, and the labels of what was pressed where we still have them."""
    query = (
        select(
            IncomingMessage.body, IncomingMessage.chosen, IncomingMessage.received_at
        )
        .where(IncomingMessage.contact_point_id == contact_point_id)
        .order_by(IncomingMessage.received_at.desc())
        .limit(most)
    )
    told = [
        (
            session.vault.open(row.body)
            if row.body
            else labels.get(row.chosen or "", ""),
            row.received_at,
        )
        for row in await session.execute(query)
    ]
    return [Line(0, ours=False, text=text, at=at) for text, at in told if text]


async def is_waiting(session: Session, contact_point_id: UUID) -> bool:
    """Whether an answer to a contact point is still to come."""
    turns = select(IncomingMessage.id).where(
        IncomingMessage.contact_point_id == contact_point_id,
        IncomingMessage.answered_at.is_(None),
    )
    sends = select(OutgoingMessage.id).where(
        OutgoingMessage.contact_point_id == contact_point_id,
        OutgoingMessage.state.in_((OWED, SENDING)),
    )
    return bool(await session.scalar(select(turns.exists() | sends.exists())))


async def count(session: Session, person_id: UUID) -> int:
    """How many of a person's messages we still hold."""
    query = select(func.count()).where(IncomingMessage.person_id == person_id)
    return await session.scalar(query) or 0


async def wipe(session: Session, person_id: UUID) -> None:
    """Delete everything that was said, on both sides."""
    for table in (OutgoingMessage, IncomingMessage, InboxItem):
        await session.execute(delete(table).where(table.person_id == person_id))


async def forget_wiped(
    session: Session, last_word: str, before: datetime, person_id: UUID | None = None
) -> int:
    """Delete who had everything wiped and has our last word; how many there were.

    Whoever wrote since is not gone: their new message waits for its answer.
    """
    wrote_since = select(IncomingMessage.id).where(
        IncomingMessage.person_id == OutgoingMessage.person_id,
        IncomingMessage.received_at > OutgoingMessage.created_at,
    )
    gone = select(OutgoingMessage.person_id).where(
        OutgoingMessage.answer == last_word,
        OutgoingMessage.settled_at <= before,
        ~wrote_since.exists(),
    )
    if person_id:
        gone = gone.where(OutgoingMessage.person_id == person_id)
    deleted = delete(Person).where(Person.id.in_(gone)).returning(Person.id)
    return len((await session.scalars(deleted)).all())


async def texts_before(
    session: Session, message: IncomingMessage, most: int
) -> list[str]:
    """What was typed at that contact point before a message, newest first."""
    query = (
        select(IncomingMessage.body)
        .where(
            IncomingMessage.contact_point_id == message.contact_point_id,
            IncomingMessage.received_at < message.received_at,
            IncomingMessage.body.is_not(None),
        )
        .order_by(IncomingMessage.received_at.desc())
        .limit(most)
    )
    return [session.vault.open(body) for body in await session.scalars(query) if body]


async def _recent(
    session: Session, contact_point_id: UUID, now: datetime, window: timedelta
) -> int:
    query = select(func.count()).where(
        IncomingMessage.contact_point_id == contact_point_id,
        IncomingMessage.received_at > now - window,
        IncomingMessage.received_at <= now,
    )
    return await session.scalar(query) or 0
