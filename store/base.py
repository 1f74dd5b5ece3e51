"""What every table has in common: names for constraints, and how long rows are kept."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from sqlalchemy import TIMESTAMP, LargeBinary, MetaData, Uuid
from sqlalchemy.orm import DeclarativeBase

type Policy = Literal["bodies", "deliveries", "people", "audit"]


class Base(DeclarativeBase):
    """The one metadata of the application."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy reads it from the class
        datetime: TIMESTAMP(timezone=True),
        bytes: LargeBinary,
        UUID: Uuid,
    }


@dataclass(frozen=True)
class Kept:
    """How long: rows go, or `clear` is emptied, that long after `since`."""

    policy: Policy
    since: str
    clear: tuple[str, ...] = ()
