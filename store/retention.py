"""The purge: every table says how long it is kept, and this does what they say."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import Delete, Table, Update, delete, literal, or_, update

from store import heartbeats, inbox, messages, moving  # noqa: F401 - every table must be known
from store.base import Base, Kept, Policy
from store.session import Session


async def purge(
    session: Session, periods: Mapping[Policy, timedelta], now: datetime
) -> dict[str, int]:
    """Empty or delete what has been kept long enough; rows touched, by table."""
    touched: dict[str, int] = {}
    for table in reversed(Base.metadata.sorted_tables):
        for kept in table.info["kept"]:
            before = now - periods[kept.policy]
            statement = _statement(table, kept, before).returning(literal(1))
            rows = len((await session.execute(statement)).all())
            touched[table.name] = touched.get(table.name, 0) + rows
    return touched


def _statement(table: Table, kept: Kept, before: datetime) -> Delete | Update:
    old = table.c[kept.since] < before
    if not kept.clear:
        return delete(table).where(old)
    full = or_(*(table.c[name].is_not(None) for name in kept.clear))
    emptied = {name: None for name in kept.clear}  # noqa: C420 - reads as it is meant
    return update(table).where(old, full).values(emptied)
