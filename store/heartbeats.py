"""Which process was last seen alive, and when."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base
from store.session import Session


class Heartbeat(Base):
    """The last sign of life of one kind of process."""

    __tablename__ = "heartbeat"
    __table_args__ = ({"info": {"personal": None, "kept": ()}},)

    name: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime]


async def beat(session: Session, name: str, now: datetime) -> None:
    """Say that this kind of process is alive."""
    row = insert(Heartbeat).values(name=name, at=now)
    await session.execute(
        row.on_conflict_do_update(index_elements=["name"], set_={"at": row.excluded.at})
    )


async def last_beat(session: Session, name: str) -> datetime | None:
    """When it was last alive."""
    return await session.scalar(select(Heartbeat.at).where(Heartbeat.name == name))
