"""Moving to a new phone: a code that is good once, and the old phone falls quiet."""

import secrets
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Index, delete, func, select, update
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base, Kept
from store.people import ContactPoint, Door, Person
from store.session import Session

DIGITS = 8
"""So many that a guess meets none of a thousand open codes."""
GOOD_FOR = timedelta(days=7)
MOST_TRIES = 5
"""So many from one phone in the time that a code is good."""

type Outcome = Literal["moved", "unknown", "too_many", "taken"]


class MovingCode(Base):
    """A code with which a person moves to another phone."""

    __tablename__ = "moving_code"
    __table_args__ = (
        {
            "info": {
                "personal": "that a keyworker gave a person a code, hashed, and when",
                "kept": (Kept("bodies", since="issued_at"),),
            }
        },
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    person_id: Mapped[UUID] = mapped_column(
        ForeignKey(Person.id, ondelete="CASCADE"), unique=True
    )
    """One open code each: a new one ends the one before."""
    code_hash: Mapped[bytes] = mapped_column(unique=True)
    issued_at: Mapped[datetime]


class MovingTry(Base):
    """One try at a code from one phone."""

    __tablename__ = "moving_try"
    __table_args__ = (
        Index("ix_moving_try_recent", "contact_point_id", "at"),
        {
            "info": {
                "personal": "that a phone tried a code, and when",
                "kept": (Kept("bodies", since="at"),),
            }
        },
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    contact_point_id: Mapped[UUID] = mapped_column(
        ForeignKey(ContactPoint.id, ondelete="CASCADE")
    )
    at: Mapped[datetime]


async def issue(session: Session, person_id: UUID, now: datetime) -> str:
    """A fresh code for a person; any before it is good no more."""
    await session.execute(delete(MovingCode).where(MovingCode.person_id == person_id))
    code = f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"
    session.add(
        MovingCode(person_id=person_id, code_hash=_hash(session, code), issued_at=now)
    )
    await session.flush()
    return code


async def use(session: Session, code: str, door: Door, now: datetime) -> Outcome:
    """Move whoever the code was given to, to the phone from which it came.

    What was said on that phone so far is theirs too, and no other phone of theirs
    gets anything any more.
    """
    if await _tries(session, door, now) >= MOST_TRIES:
        return "too_many"
    session.add(MovingTry(contact_point_id=door.contact_point_id, at=now))
    await session.flush()
    found = await session.scalar(
        select(MovingCode)
        .where(
            MovingCode.code_hash == _hash(session, code),
            MovingCode.issued_at > now - GOOD_FOR,
        )
        .with_for_update()
    )
    if found is None:
        return "unknown"
    if await _is_taken(session, door, found.person_id):
        return "taken"
    person_id = found.person_id
    await session.delete(found)
    await session.flush()
    await _move(session, door, person_id, now)
    return "moved"


async def _tries(session: Session, door: Door, now: datetime) -> int:
    # Two messages at once count one after the other.
    await session.execute(
        select(ContactPoint.id)
        .where(ContactPoint.id == door.contact_point_id)
        .with_for_update()
    )
    query = select(func.count()).where(
        MovingTry.contact_point_id == door.contact_point_id,
        MovingTry.at > now - GOOD_FOR,
    )
    return await session.scalar(query) or 0


async def _is_taken(session: Session, door: Door, person_id: UUID) -> bool:
    """Whether that phone is another's who agreed to be written to there."""
    if door.person_id == person_id:
        return False
    query = select(Person.agreed_at).where(Person.id == door.person_id)
    return await session.scalar(query) is not None


async def _move(session: Session, door: Door, person_id: UUID, now: datetime) -> None:
    if door.person_id != person_id:
        await _take_over(session, door.person_id, person_id)
    await session.execute(
        update(ContactPoint)
        .where(ContactPoint.id == door.contact_point_id)
        .values(
            person_id=person_id, met_at=now, stopped_at=None, unreachable_at=None,
            unreachable_why=None,
        )
    )  # fmt: skip
    await session.execute(
        update(ContactPoint)
        .where(
            ContactPoint.person_id == person_id,
            ContactPoint.id != door.contact_point_id,
        )
        .values(stopped_at=now)
    )


async def _take_over(session: Session, newcomer: UUID, person_id: UUID) -> None:
    """All that we hold of the newcomer that they seemed to be becomes theirs.

    The newcomer's own row stays until the purge: this turn still speaks to them.
    """
    codes = MovingCode.__tablename__
    for table in Base.metadata.sorted_tables:
        if "person_id" in table.c and table.name != codes:
            await session.execute(
                update(table)
                .where(table.c.person_id == newcomer)
                .values(person_id=person_id)
            )


def _hash(session: Session, code: str) -> bytes:
    return session.vault.fingerprint(f"moving:{code}")
