"""The life of an outgoing message: owed, claimed, sent, received. Forward only."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import case, func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.sql.dml import ReturningInsert

from store.messages import (
    DELIVERED,
    GONE_OUT,
    OWED,
    SENDING,
    SENT,
    UNDELIVERED,
    OutgoingMessage,
)
from store.people import ContactPoint, Door, Person
from store.session import Session


@dataclass(frozen=True)
class Promise:
    """Something to say, before it is a row."""

    send_key: str
    answer: str
    says: dict[str, Any]
    choices: tuple[dict[str, str], ...]
    useless_after: datetime
    answers_question: bool = True


@dataclass(frozen=True)
class Due:
    """An outgoing message that this worker has claimed, with what sending needs."""

    message: OutgoingMessage
    says: dict[str, Any]
    channel: str
    address: str
    language: str
    nation: str | None
    stopped: bool
    unreachable: str | None


async def promise(
    session: Session,
    promised: Promise,
    *,
    person_id: UUID,
    contact_point_id: UUID,
    reply_to: UUID | None,
    now: datetime,
) -> UUID | None:
    """Owe a message once; None where the same promise was made before."""
    door = Door(contact_point_id, person_id)
    row = _row(session, promised, door, now)
    return await session.scalar(_once({**row, "reply_to": reply_to}))


async def promise_all(
    session: Session, promises: Sequence[tuple[Promise, Door]], now: datetime
) -> list[UUID]:
    """Owe many messages in one go, each once; the ids of those that are new."""
    if not promises:
        return []
    rows = [_row(session, promised, door, now) for promised, door in promises]
    return list(await session.scalars(_once(*rows)))


def _once(*rows: dict[str, Any]) -> ReturningInsert[UUID]:
    once = insert(OutgoingMessage).values(list(rows))
    return once.on_conflict_do_nothing(index_elements=["send_key"]).returning(
        OutgoingMessage.id
    )


def _row(
    session: Session, promised: Promise, door: Door, now: datetime
) -> dict[str, Any]:
    return {
        "id": uuid4(),
        "send_key": promised.send_key,
        "person_id": door.person_id,
        "contact_point_id": door.contact_point_id,
        "answer": promised.answer,
        "answers_question": promised.answers_question,
        "says": session.vault.seal_values(promised.says),
        "choices": list(promised.choices),
        "created_at": now,
        "next_try_at": now,
        "useless_after": promised.useless_after,
    }


async def replies_owed(session: Session, reply_to: UUID) -> list[UUID]:
    """The replies to a message that have not gone out, in their order."""
    query = (
        select(OutgoingMessage.id)
        .where(
            OutgoingMessage.reply_to == reply_to,
            OutgoingMessage.state.in_((OWED, SENDING)),
        )
        .order_by(OutgoingMessage.number)
    )
    return list(await session.scalars(query))


async def claim(
    session: Session, message_id: UUID, *, now: datetime, patience: timedelta
) -> Due | None:
    """Take a message for sending; None where it is done or in another's hands.

    A claim older than `patience` is that of a worker that died.
    """
    fresh = OutgoingMessage.state == OWED
    orphaned = (OutgoingMessage.state == SENDING) & (
        OutgoingMessage.next_try_at < now - patience
    )
    taken = await session.scalar(
        select(OutgoingMessage)
        .where(OutgoingMessage.id == message_id, fresh | orphaned)
        .with_for_update(skip_locked=True)
    )
    if taken is None:
        return None
    taken.maybe_sent = taken.maybe_sent or taken.state == SENDING
    taken.state, taken.next_try_at, taken.tries = SENDING, now, taken.tries + 1
    query = select(ContactPoint, Person).join(
        Person, ContactPoint.person_id == Person.id
    )
    point, person = (
        await session.execute(query.where(ContactPoint.id == taken.contact_point_id))
    ).one()
    return Due(
        message=taken,
        says=session.vault.open_values(taken.says) if taken.says else {},
        channel=point.channel,
        address=session.vault.open(point.address),
        language=person.language,
        nation=person.nation,
        stopped=point.stopped_at is not None,
        unreachable=point.unreachable_why,
    )


async def record_sent(
    session: Session,
    message_id: UUID,
    *,
    vendor_id: str,
    body: str,
    buttons: list[dict[str, str]] | None,
    segments: int | None,
    offered: bool,
    now: datetime,
) -> None:
    """It is with the vendor; a receipt that came first is not undone.

    Choices that were not `offered`, for want of room, are not kept: a number that
    comes back means something else.
    """
    state = case((OutgoingMessage.state == SENDING, SENT), else_=OutgoingMessage.state)
    await session.execute(
        update(OutgoingMessage)
        .where(
            OutgoingMessage.id == message_id,
            OutgoingMessage.state.in_((SENDING, *GONE_OUT)),
        )
        .values(
            state=state,
            sent_at=func.coalesce(OutgoingMessage.sent_at, now),
            settled_at=func.coalesce(OutgoingMessage.settled_at, now),
            vendor_id=vendor_id,
            maybe_sent=False,
            body=session.vault.seal(body),
            buttons=buttons,
            segments=segments,
            choices=OutgoingMessage.choices if offered else [],
        )
    )


async def try_later(
    session: Session, message_id: UUID, *, at: datetime, maybe_sent: bool
) -> None:
    """It did not go, or we did not see whether it went: again at that time."""
    await session.execute(
        update(OutgoingMessage)
        .where(OutgoingMessage.id == message_id, OutgoingMessage.state == SENDING)
        .values(state=OWED, next_try_at=at, maybe_sent=maybe_sent)
    )


async def give_up(
    session: Session, message_id: UUID, *, state: str, reason: str, now: datetime
) -> None:
    """It will not go out: failed, too late or withheld, and why."""
    await session.execute(
        update(OutgoingMessage)
        .where(OutgoingMessage.id == message_id, OutgoingMessage.state == SENDING)
        .values(state=state, reason=reason, settled_at=now, maybe_sent=False)
    )


async def is_ours(session: Session, vendor_id: str) -> bool:
    """Whether a message of the vendor's is already one of our rows."""
    query = select(OutgoingMessage.id).where(OutgoingMessage.vendor_id == vendor_id)
    return await session.scalar(query) is not None


async def record_receipt(
    session: Session,
    message_id: UUID,
    *,
    state: str,
    vendor_id: str,
    reason: str | None,
    now: datetime,
) -> UUID | None:
    """Note what the vendor says became of it; its contact point, if that was news.

    Receipts come late, twice and out of order, so a settled state is never left. One
    that comes while we wait to try again says that the vendor took it after all.
    """
    before = {
        SENT: (SENDING,),
        DELIVERED: (SENDING, SENT),
        UNDELIVERED: (SENDING, SENT),
    }[state]
    taken = OutgoingMessage.state.in_(before) | (
        (OutgoingMessage.state == OWED) & OutgoingMessage.maybe_sent
    )
    changed = (
        update(OutgoingMessage)
        .where(OutgoingMessage.id == message_id, taken)
        .values(
            state=state,
            vendor_id=vendor_id,
            reason=reason,
            sent_at=func.coalesce(OutgoingMessage.sent_at, now),
            settled_at=now,
            maybe_sent=False,
        )
    )
    return await session.scalar(changed.returning(OutgoingMessage.contact_point_id))


async def overdue(session: Session, now: datetime, patience: timedelta) -> list[UUID]:
    """Messages whose time to try has passed with nobody trying, oldest first."""
    query = (
        select(OutgoingMessage.id)
        .where(
            OutgoingMessage.state.in_((OWED, SENDING)),
            OutgoingMessage.next_try_at < now - patience,
        )
        .order_by(OutgoingMessage.number)
        .limit(500)
    )
    return list(await session.scalars(query))
