"""Who writes to us, and from where."""

import asyncio
from datetime import time, timedelta
from uuid import UUID

import pytest
from rows import NOW, count, meet
from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError

from store import people
from store.people import ContactPoint, Person
from store.session import Session, Sessions


async def test_the_same_address_is_the_same_person(session: Session) -> None:
    assert await meet(session) == await meet(session)


async def test_another_address_is_another_person(session: Session) -> None:
    assert await meet(session) != await meet(session, "+447700900124")


async def test_the_same_address_elsewhere_is_another_person(session: Session) -> None:
    assert await meet(session) != await meet(session, channel="telegram")


async def test_two_first_messages_at_once_meet_one_person(sessions: Sessions) -> None:
    async def first() -> people.Door:
        async with sessions.begin() as session:
            return await meet(session)

    doors = await asyncio.gather(*(first() for _ in range(5)))

    assert len(set(doors)) == 1
    async with sessions() as session:
        assert await count(session) == {"person": 1, "contact_point": 1}


async def test_no_column_holds_the_address_itself(session: Session) -> None:
    await meet(session)
    [point] = await session.scalars(select(ContactPoint))

    assert all(b"7700" not in value for value in (point.address, point.address_hash))
    assert session.vault.open(point.address) == "+447700900123"


async def test_nobody_is_behind_an_address_that_never_wrote(session: Session) -> None:
    assert await people.find_door(session, "sms", "+447700900123") is None


async def test_rasa_knows_a_person_by_another_name(session: Session) -> None:
    door = await meet(session)
    known = await people.person(session, door.person_id)
    assert known

    found = await people.person_in(session, known.conversation)

    assert found is known
    assert known.conversation not in {door.person_id, door.contact_point_id}


async def _point(session: Session) -> ContactPoint:
    return (await session.scalars(select(ContactPoint))).one()


async def test_start_takes_back_stop_and_what_was_held_against_a_number(
    session: Session,
) -> None:
    door = await meet(session)
    await people.stop(session, door.contact_point_id, NOW)
    await people.cannot_reach(session, door.contact_point_id, "gone", NOW)
    point = await _point(session)
    await session.refresh(point)
    assert (point.stopped_at, point.unreachable_why) == (NOW, "gone")

    await people.start_again(session, door.contact_point_id)

    await session.refresh(point)
    assert (point.stopped_at, point.unreachable_at, point.unreachable_why) == (
        None,
        None,
        None,
    )


async def test_writing_shows_that_a_number_works_but_does_not_take_back_stop(
    session: Session,
) -> None:
    door = await meet(session)
    await people.stop(session, door.contact_point_id, NOW)
    await people.cannot_reach(session, door.contact_point_id, "gone", NOW)

    await people.reached_us(session, door.contact_point_id)

    point = await _point(session)
    assert (point.stopped_at, point.unreachable_at) == (NOW, None)


async def test_quiet_has_an_end(session: Session) -> None:
    door = await meet(session)
    until = NOW + timedelta(hours=1)

    await people.be_quiet(session, door.contact_point_id, until)

    assert (await _point(session)).quiet_until == until


async def test_there_are_two_nations(session: Session) -> None:
    door = await meet(session)
    await people.change(session, door.person_id, nation="Wales")

    with pytest.raises(IntegrityError, match="ck_person_nation"):
        await people.change(session, door.person_id, nation="Scotland")


async def test_unreachable_has_a_reason(session: Session) -> None:
    await meet(session)

    with pytest.raises(IntegrityError, match="ck_contact_point_unreachable"):
        await session.execute(update(ContactPoint).values(unreachable_at=NOW))


async def test_no_two_people_have_one_conversation(session: Session) -> None:
    await meet(session)
    await meet(session, "+447700900124")
    [taken, _] = await session.scalars(select(Person.conversation))

    with pytest.raises(IntegrityError, match="uq_person_conversation"):
        await session.execute(update(Person).values(conversation=taken))


async def test_what_they_agreed_to_is_kept_with_its_words(session: Session) -> None:
    door = await meet(session)

    await people.agree(session, door.person_id, "May we remind you?", NOW)

    found = await session.get_one(Person, door.person_id, populate_existing=True)
    assert (found.agreed_at, found.agreed_words) == (NOW, "May we remind you?")


async def test_nothing_is_left_of_their_wishes(session: Session) -> None:
    door = await meet(session)
    fresh = await _wishes(session, door.person_id)
    await people.agree(session, door.person_id, "May we remind you?", NOW)
    await people.change(
        session,
        door.person_id,
        quiet_from=time(22),
        quiet_until=time(7),
        stopped_series=["tenancy"],
        in_custody_again=True,
    )
    assert await _wishes(session, door.person_id) != fresh

    await people.forget_wishes(session, door.person_id)

    assert await _wishes(session, door.person_id) == fresh


async def _wishes(session: Session, person_id: UUID) -> list[object]:
    found = await session.get_one(Person, person_id, populate_existing=True)
    return [getattr(found, name) for name in people._NO_WISHES]


async def test_quiet_hours_have_a_beginning_and_an_end(session: Session) -> None:
    door = await meet(session)

    with pytest.raises(IntegrityError, match="ck_person_quiet_hours"):
        await people.change(session, door.person_id, quiet_from=time(22))


async def test_who_is_being_deleted_is_not_there(sessions: Sessions) -> None:
    async with sessions.begin() as session:
        stays, goes = await meet(session), await meet(session, "+447700900456")

    async with sessions() as deleting, sessions() as session:
        await people.held(deleting, goes.person_id)
        ids = [stays.person_id, goes.person_id]
        found = await people.still_there(session, ids)

    assert found.keys() == {stays.person_id}


async def test_where_people_can_be_reached_comes_newest_first(
    session: Session,
) -> None:
    door, other = await meet(session), await meet(session, "+447700900456")
    newer = await meet(session, "+447700900789")
    await session.execute(
        update(ContactPoint)
        .where(ContactPoint.id == newer.contact_point_id)
        .values(person_id=door.person_id, met_at=NOW + timedelta(days=1))
    )

    found = await people.points_of(session, [door.person_id, other.person_id])

    ids = {who: [point.id for point in points] for who, points in found.items()}
    assert ids == {
        door.person_id: [newer.contact_point_id, door.contact_point_id],
        other.person_id: [other.contact_point_id],
    }
