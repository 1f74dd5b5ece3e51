"""The purge, with a moved clock."""

from datetime import timedelta

import pytest
from rows import NOW, count, meet, owe, send, write
from sqlalchemy import select

from store import people
from store.base import Base, Policy
from store.heartbeats import beat
from store.inbox import InboxItem, raise_item
from store.messages import IncomingMessage, OutgoingMessage
from store.retention import purge
from store.session import Session

PERIODS: dict[Policy, timedelta] = {
    "bodies": timedelta(days=30),
    "deliveries": timedelta(days=180),
    "people": timedelta(days=365),
    "audit": timedelta(days=730),
}
MOMENT = timedelta(seconds=1)
ALL = {
    "person": 1,
    "contact_point": 1,
    "incoming_message": 1,
    "outgoing_message": 1,
    "inbox_item": 1,
    "heartbeat": 1,
}


@pytest.fixture(autouse=True)
async def _a_turn(session: Session) -> None:
    """A message, its answer and a question for the inbox, all of this moment."""
    door = await meet(session)
    written = await write(session, door)
    owed = await owe(session, door, reply_to=written)
    buttons = [{"label": "Money", "data": f"{owed}:1"}]
    await send(session, owed, buttons=buttons)
    raise_item(session, door.person_id, "question", about=None, text="x", now=NOW)
    await beat(session, "clock", NOW)
    await session.flush()


async def _after(session: Session, days: int, more: timedelta) -> dict[str, int]:
    touched = await purge(session, PERIODS, NOW + timedelta(days=days) + more)
    return {name: rows for name, rows in touched.items() if rows}


async def _words(session: Session) -> list[object]:
    session.expire_all()
    columns = (
        InboxItem.body,
        IncomingMessage.body,
        OutgoingMessage.body,
        OutgoingMessage.says,
        OutgoingMessage.buttons,
    )
    return [await session.scalar(select(column)) for column in columns]


async def test_bodies_are_kept_for_thirty_days(session: Session) -> None:
    assert await _after(session, 30, timedelta()) == {}
    assert all(await _words(session))


async def test_bodies_are_emptied_after_thirty_days_and_the_rest_stays(
    session: Session,
) -> None:
    touched = await _after(session, 30, MOMENT)

    assert touched == {"inbox_item": 1, "incoming_message": 1, "outgoing_message": 1}
    assert await _words(session) == [None] * 5
    assert await count(session) == ALL


async def test_what_is_emptied_is_not_touched_every_night(session: Session) -> None:
    await _after(session, 30, MOMENT)

    assert await _after(session, 31, MOMENT) == {}


async def test_deliveries_are_gone_after_half_a_year(session: Session) -> None:
    await _after(session, 180, timedelta())
    assert await count(session) == ALL

    await _after(session, 180, MOMENT)

    assert await count(session) == {"person": 1, "contact_point": 1, "heartbeat": 1}


async def test_people_are_gone_a_year_after_they_last_wrote(session: Session) -> None:
    await _after(session, 365, timedelta())
    assert (await count(session))["person"] == 1

    await _after(session, 365, MOMENT)

    assert await count(session) == {"heartbeat": 1}


async def test_a_person_takes_along_all_that_hangs_on_them(session: Session) -> None:
    """Even where people are kept for less long than what they wrote."""
    short = PERIODS | {"people": timedelta(days=1)}

    await purge(session, short, NOW + timedelta(days=2))

    assert await count(session) == {"heartbeat": 1}


async def test_who_writes_again_is_kept(session: Session) -> None:
    door = await meet(session)
    await people.change(
        session, door.person_id, last_contact_at=NOW + timedelta(days=200)
    )

    await _after(session, 365, MOMENT)

    assert await count(session) == {"person": 1, "contact_point": 1, "heartbeat": 1}


async def test_every_policy_of_a_table_has_a_period() -> None:
    policies = {
        kept.policy
        for table in Base.metadata.sorted_tables
        for kept in table.info["kept"]
    }

    assert policies <= set(PERIODS)
