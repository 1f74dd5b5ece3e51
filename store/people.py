"""Who writes to us, and from where."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    UniqueConstraint,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base, Kept
from store.session import Session


class Person(Base):
    """Someone we talk with; a name is never asked."""

    __tablename__ = "person"
    __table_args__ = (
        CheckConstraint("nation IN ('England', 'Wales')", name="nation"),
        CheckConstraint(
            "(quiet_from IS NULL) = (quiet_until IS NULL)", name="quiet_hours"
        ),
        CheckConstraint("(agreed_at IS NULL) = (agreed_words IS NULL)", name="agreed"),
        {
            "info": {
                "personal": "language, nation and times of contact of one person; "
                "quiet hours; whether, when and in which words they agreed to be "
                "written to; whether they are in custody again",
                "kept": (Kept("people", since="last_contact_at"),),
            }
        },
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    conversation: Mapped[UUID] = mapped_column(unique=True, default=uuid4)
    """The name under which Rasa knows the person: random, and new after a deletion."""
    language: Mapped[str]
    nation: Mapped[str | None]
    welcomed_at: Mapped[datetime | None]
    confused_at: Mapped[datetime | None]
    """When we last did not understand, until we next do."""
    last_contact_at: Mapped[datetime]
    quiet_from: Mapped[time | None]
    quiet_until: Mapped[time | None]
    """The person's own quiet hours by the clock on the wall; None for the usual."""
    agreed_at: Mapped[datetime | None]
    agreed_words: Mapped[str | None]
    """What they said yes to, when they agreed that we write to them first."""
    in_custody_again: Mapped[bool] = mapped_column(default=False)
    stopped_series: Mapped[list[str]] = mapped_column(JSONB, default=list)
    """The kinds of reminders that they want no more."""


class ContactPoint(Base):
    """One number, chat or browser that a person writes from."""

    __tablename__ = "contact_point"
    __table_args__ = (
        UniqueConstraint("channel", "address_hash"),
        CheckConstraint(
            "(unreachable_at IS NULL) = (unreachable_why IS NULL)", name="unreachable"
        ),
        {
            "info": {
                "personal": "a sealed number or chat id, and whether it stopped us",
                "kept": (),  # goes with its person
            }
        },
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    person_id: Mapped[UUID] = mapped_column(
        ForeignKey(Person.id, ondelete="CASCADE"), index=True
    )
    channel: Mapped[str]
    address_hash: Mapped[bytes]
    address: Mapped[bytes]
    met_at: Mapped[datetime]
    """Since when we know it: the newest is where a person is written to first."""
    stopped_at: Mapped[datetime | None]
    unreachable_at: Mapped[datetime | None]
    unreachable_why: Mapped[str | None]
    quiet_until: Mapped[datetime | None]
    """Until when we do not answer, because too much came at once."""


@dataclass(frozen=True)
class Door:
    """The two ids by which a message finds its person."""

    contact_point_id: UUID
    person_id: UUID


async def door_for(
    session: Session, channel: str, address: str, *, language: str, now: datetime
) -> Door:
    """The person behind an address, made on the spot if we have not met."""
    found = await find_door(session, channel, address)
    if found:
        return found
    try:
        async with session.begin_nested():
            return await _meet(session, channel, address, language, now)
    except IntegrityError:  # two first messages at once: the other one made them
        found = await find_door(session, channel, address)
        if found:
            return found
        raise


async def person(session: Session, person_id: UUID) -> Person | None:
    """That person, if we still hold them."""
    return await session.get(Person, person_id)


async def held(session: Session, person_id: UUID) -> Person | None:
    """That person, whom nobody else changes until the commit."""
    return await session.get(
        Person, person_id, with_for_update=True, populate_existing=True
    )


async def owner_of(session: Session, contact_point_id: UUID) -> UUID:
    """The id of the person who is reached there."""
    query = select(ContactPoint.person_id).where(ContactPoint.id == contact_point_id)
    return (await session.scalars(query)).one()


async def person_in(session: Session, conversation: UUID) -> Person | None:
    """The person whom Rasa knows by that conversation."""
    return await session.scalar(
        select(Person).where(Person.conversation == conversation)
    )


async def change(session: Session, person_id: UUID, **to: object) -> None:
    """Keep what a turn changed about a person."""
    await session.execute(update(Person).where(Person.id == person_id).values(**to))


async def agree(session: Session, person_id: UUID, words: str, now: datetime) -> None:
    """They said yes to these words: we may write to them first."""
    await change(session, person_id, agreed_at=now, agreed_words=words)


async def forget_wishes(session: Session, person_id: UUID) -> None:
    """Nothing is left of what they agreed to, wanted quiet or stopped."""
    await change(session, person_id, **_NO_WISHES)


async def still_there(
    session: Session, person_ids: Collection[UUID]
) -> dict[UUID, Person]:
    """Those of the people who are not being deleted, kept until the commit."""
    query = (
        select(Person)
        .where(Person.id.in_(person_ids))
        .with_for_update(read=True, key_share=True, skip_locked=True)
    )
    return {person.id: person for person in await session.scalars(query)}


async def points_of(
    session: Session, person_ids: Collection[UUID]
) -> dict[UUID, list[ContactPoint]]:
    """Where each of the people can be written to or could be, the newest first."""
    query = (
        select(ContactPoint)
        .where(ContactPoint.person_id.in_(person_ids))
        .order_by(ContactPoint.met_at.desc(), ContactPoint.id)
    )
    found: dict[UUID, list[ContactPoint]] = {}
    for point in await session.scalars(query):
        found.setdefault(point.person_id, []).append(point)
    return found


async def stop(session: Session, contact_point_id: UUID, now: datetime) -> None:
    """No message goes there from now on, until they write START."""
    await _change(session, contact_point_id, stopped_at=now)


async def start_again(session: Session, contact_point_id: UUID) -> None:
    """They want messages again."""
    await _change(
        session,
        contact_point_id,
        stopped_at=None,
        unreachable_at=None,
        unreachable_why=None,
    )


async def cannot_reach(
    session: Session, contact_point_id: UUID, why: str, now: datetime
) -> None:
    """Remember a failure that no second try will mend."""
    await _change(session, contact_point_id, unreachable_at=now, unreachable_why=why)


async def be_quiet(session: Session, contact_point_id: UUID, until: datetime) -> None:
    """Do not answer that contact point before then."""
    await _change(session, contact_point_id, quiet_until=until)


async def reached_us(session: Session, contact_point_id: UUID) -> None:
    """They wrote, so what we held against that address no longer holds."""
    await _change(session, contact_point_id, unreachable_at=None, unreachable_why=None)


async def find_door(session: Session, channel: str, address: str) -> Door | None:
    """The person behind an address, if we have met."""
    query = select(ContactPoint.id, ContactPoint.person_id).where(
        ContactPoint.channel == channel,
        ContactPoint.address_hash == _hash(session, channel, address),
    )
    row = (await session.execute(query)).one_or_none()
    return Door(row.id, row.person_id) if row else None


_NO_WISHES: dict[str, Any] = {
    "quiet_from": None,
    "quiet_until": None,
    "agreed_at": None,
    "agreed_words": None,
    "in_custody_again": False,
    "stopped_series": [],
}


async def _meet(
    session: Session, channel: str, address: str, language: str, now: datetime
) -> Door:
    someone = Person(id=uuid4(), language=language, last_contact_at=now)
    point = ContactPoint(
        id=uuid4(),
        person_id=someone.id,
        channel=channel,
        address_hash=_hash(session, channel, address),
        address=session.vault.seal(address),
        met_at=now,
    )
    session.add(someone)
    await session.flush()
    session.add(point)
    await session.flush()
    return Door(point.id, someone.id)


def _hash(session: Session, channel: str, address: str) -> bytes:
    return session.vault.fingerprint(f"{channel}:{address}")


async def _change(session: Session, contact_point_id: UUID, **to: object) -> None:
    await session.execute(
        update(ContactPoint).where(ContactPoint.id == contact_point_id).values(**to)
    )
