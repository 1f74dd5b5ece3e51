"""Moving to a new phone."""

import asyncio
from datetime import timedelta

import pytest
from rows import NOW, meet, owe, write
from sqlalchemy import select

from store import moving, people
from store.messages import IncomingMessage, OutgoingMessage
from store.moving import DIGITS, GOOD_FOR, MOST_TRIES, MovingCode
from store.people import ContactPoint, Door
from store.session import Session, Sessions

NEW = "+447700900456"


async def point(session: Session, door: Door) -> ContactPoint:
    found = await session.get(
        ContactPoint, door.contact_point_id, populate_existing=True
    )
    assert found
    return found


async def test_a_code_moves_a_person_and_the_old_phone_is_silent(
    session: Session,
) -> None:
    old, new = await meet(session), await meet(session, NEW)
    code = await moving.issue(session, old.person_id, NOW)

    assert len(code) == DIGITS
    assert await moving.use(session, code, new, NOW) == "moved"

    before, after = await point(session, old), await point(session, new)
    assert (before.stopped_at, after.stopped_at) == (NOW, None)
    assert before.person_id == after.person_id == old.person_id
    found = await people.find_door(session, "sms", NEW)
    assert found == Door(new.contact_point_id, old.person_id)


async def test_what_was_said_on_the_new_phone_is_theirs(session: Session) -> None:
    old, new = await meet(session), await meet(session, NEW)
    wrote = await write(session, new)
    owed = await owe(session, new, reply_to=wrote)
    code = await moving.issue(session, old.person_id, NOW)

    await moving.use(session, code, new, NOW)

    for table, row_id in ((IncomingMessage, wrote), (OutgoingMessage, owed)):
        query = select(table.person_id).where(table.id == row_id)
        assert await session.scalar(query) == old.person_id


async def test_a_code_is_good_once(session: Session) -> None:
    old, new = await meet(session), await meet(session, NEW)
    third = await meet(session, "+447700900789")
    code = await moving.issue(session, old.person_id, NOW)

    assert await moving.use(session, code, new, NOW) == "moved"
    assert await moving.use(session, code, third, NOW) == "unknown"
    assert (await point(session, third)).person_id == third.person_id


async def test_a_new_code_ends_the_one_before(session: Session) -> None:
    old, new = await meet(session), await meet(session, NEW)
    first = await moving.issue(session, old.person_id, NOW)
    second = await moving.issue(session, old.person_id, NOW)

    assert await moving.use(session, first, new, NOW) == "unknown"
    assert await moving.use(session, second, new, NOW) == "moved"


@pytest.mark.parametrize(
    ("after", "outcome"),
    [(GOOD_FOR - timedelta(seconds=1), "moved"), (GOOD_FOR, "unknown")],
)
async def test_a_code_is_good_for_a_week(
    session: Session, after: timedelta, outcome: str
) -> None:
    old, new = await meet(session), await meet(session, NEW)
    code = await moving.issue(session, old.person_id, NOW)

    assert await moving.use(session, code, new, NOW + after) == outcome


async def test_after_five_wrong_ones_the_right_one_is_not_looked_at(
    session: Session,
) -> None:
    old, new = await meet(session), await meet(session, NEW)
    code = await moving.issue(session, old.person_id, NOW)
    wrong = f"{(int(code) + 1) % 10**DIGITS:0{DIGITS}}"

    tried = [await moving.use(session, wrong, new, NOW) for _ in range(MOST_TRIES)]

    assert tried == ["unknown"] * MOST_TRIES
    assert await moving.use(session, code, new, NOW) == "too_many"
    third = await meet(session, "+447700900789")
    assert await moving.use(session, code, third, NOW) == "moved"


async def test_a_phone_whose_owner_agreed_to_be_written_to_is_not_taken(
    session: Session,
) -> None:
    old, new = await meet(session), await meet(session, NEW)
    await people.agree(session, new.person_id, "yes", NOW)
    code = await moving.issue(session, old.person_id, NOW)

    assert await moving.use(session, code, new, NOW) == "taken"
    assert (await point(session, new)).person_id == new.person_id
    assert (await point(session, old)).stopped_at is None


async def test_the_same_phone_is_woken_again(session: Session) -> None:
    old = await meet(session)
    await people.stop(session, old.contact_point_id, NOW)
    code = await moving.issue(session, old.person_id, NOW)

    assert await moving.use(session, code, old, NOW) == "moved"
    assert (await point(session, old)).stopped_at is None


async def test_two_phones_at_once_one_of_them_is_the_new_one(
    sessions: Sessions,
) -> None:
    async with sessions.begin() as session:
        old = await meet(session)
        doors = [await meet(session, f"+44770090090{n}") for n in range(2)]
        code = await moving.issue(session, old.person_id, NOW)

    async def use(door: Door) -> str:
        async with sessions.begin() as session:
            return await moving.use(session, code, door, NOW)

    assert sorted(await asyncio.gather(*map(use, doors))) == ["moved", "unknown"]


async def test_no_code_is_kept_as_it_is(session: Session) -> None:
    door = await meet(session)
    code = await moving.issue(session, door.person_id, NOW)

    kept = await session.scalar(select(MovingCode.code_hash))
    assert kept
    assert code.encode() not in kept
