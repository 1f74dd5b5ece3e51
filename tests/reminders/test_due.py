"""The life of a reminder."""

import asyncio
from uuid import uuid4

from appointing import DAY, HOUR, MINUTE, NEXT_WEEK, made, meet_agreed, states
from rows import NOW, meet
from sqlalchemy import select

from reminders import due
from reminders.records import Reminder
from reminders.stages import Planned
from store.session import Session, Sessions

OWN = Planned("own", NOW + HOUR, NOW + DAY)


async def test_what_was_asked_for_in_own_words_is_sealed(session: Session) -> None:
    door = await meet(session)
    says = {"answer": "appointments.own", "values": {"words": "ring the council"}}

    await due.add(session, door.person_id, "own", [OWN], now=NOW, says=says)

    [row] = await session.scalars(select(Reminder))
    assert row.says
    assert b"council" not in row.says
    assert session.vault.open_values(row.says) == says
    assert row.subject == row.id


async def test_things_asked_for_do_not_stand_in_each_others_way(
    session: Session,
) -> None:
    door = await meet(session)

    await due.add(session, door.person_id, "own", [OWN, OWN], now=NOW)

    assert len((await session.scalars(select(Reminder))).all()) == 2


async def test_adding_again_changes_nothing(session: Session) -> None:
    door, subject = await meet(session), uuid4()
    for later in (0, 1):
        planned = [Planned("1d", NOW + later * HOUR, NOW + DAY)]
        await due.add(
            session, door.person_id, "tenancy", planned, now=NOW, subject=subject
        )

    [row] = await session.scalars(select(Reminder))
    assert row.due_at == NOW


async def test_two_clocks_claim_different_rows(sessions: Sessions) -> None:
    async with sessions.begin() as session:
        door = await meet(session)
        await due.add(session, door.person_id, "own", [OWN] * 10, now=NOW)

    async def claim(meeting: asyncio.Barrier) -> set[object]:
        async with sessions.begin() as session:
            claimed = await due.claim(session, NOW + HOUR, 5)
            await meeting.wait()
            return {row.id for row in claimed}

    meeting = asyncio.Barrier(2)
    one, other = await asyncio.gather(claim(meeting), claim(meeting))

    assert len(one) == len(other) == 5
    assert one.isdisjoint(other)


async def test_what_is_not_due_is_not_claimed(session: Session) -> None:
    door = await meet(session)
    await due.add(session, door.person_id, "own", [OWN], now=NOW)

    assert await due.claim(session, OWN.due_at - MINUTE, 5) == []
    assert len(await due.claim(session, OWN.due_at, 5)) == 1


async def test_a_later_one_that_is_due_says_it_all(session: Session) -> None:
    appointment_id = await made(session, await meet_agreed(session))
    rows = await due.claim(session, NEXT_WEEK - HOUR, 5)

    overtaken = await due.overtaken(session, [one.id for one in rows], NEXT_WEEK - HOUR)

    assert await states(session, appointment_id)
    assert {one.stage for one in rows if one.id in overtaken} == {"made", "1d"}


async def test_rent_days_say_different_things(session: Session) -> None:
    door = await meet(session)
    planned = [Planned(f"rent:{n}", NOW + n * HOUR, NOW + DAY) for n in (1, 2)]
    await due.add(session, door.person_id, "tenancy", planned, now=NOW, subject=uuid4())
    rows = await due.claim(session, NOW + DAY, 5)

    assert await due.overtaken(session, [one.id for one in rows], NOW + DAY) == set()


async def test_looking_again_brings_what_is_due_and_no_more(session: Session) -> None:
    door = await meet(session)
    planned = [Planned(str(n), NOW + n * HOUR, NOW + DAY) for n in (0, 5)]
    await due.add(session, door.person_id, "own", planned, now=NOW)
    for row in await session.scalars(select(Reminder)):
        row.next_try_at = NOW + 6 * HOUR

    await due.look_again(session, door.person_id, NOW + HOUR)

    session.expire_all()
    query = select(Reminder).order_by(Reminder.due_at)
    assert [row.next_try_at for row in await session.scalars(query)] == [
        NOW + HOUR,
        NOW + 6 * HOUR,
    ]


async def test_wiping_takes_one_persons_alone(session: Session) -> None:
    door, other = await meet(session), await meet(session, "+447700900456")
    for one in (door, other):
        await due.add(session, one.person_id, "own", [OWN], now=NOW)

    await due.wipe(session, door.person_id)

    [left] = await session.scalars(select(Reminder))
    assert left.person_id == other.person_id
