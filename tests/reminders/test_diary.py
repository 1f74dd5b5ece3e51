"""A person's appointments as they may be told to them."""

from uuid import uuid4

from appointing import DAY, NEXT_WEEK, made, meet_agreed
from rows import NOW, meet

from reminders import appointments, diary
from store.session import Session

SOMEBODY_ELSE = "+447700900456"


async def test_what_is_coming_comes_in_order(session: Session) -> None:
    door = await meet(session)
    later = await made(session, door, NEXT_WEEK + DAY)
    sooner = await made(session, door, NEXT_WEEK)
    await made(session, door, NOW - DAY)
    await appointments.cancel(session, await made(session, door), now=NOW)
    await made(session, await meet(session, SOMEBODY_ELSE))

    found = await diary.coming(session, door.person_id, NOW)

    assert [one.id for one in found] == [sooner, later]


async def test_no_more_come_than_were_asked_for(session: Session) -> None:
    door = await meet(session)
    for _ in range(3):
        await made(session, door)

    assert len(await diary.coming(session, door.person_id, NOW, most=2)) == 2


async def test_it_is_opened_whole(session: Session) -> None:
    door = await meet(session)
    times = (NEXT_WEEK + DAY,)
    appointment_id = await made(
        session,
        door,
        place="12 High Street",
        with_whom="Kim",
        bring="photo ID",
        wording="plain",
        other_times=times,
    )

    found = await diary.find(session, door.person_id, appointment_id)

    assert found
    assert (found.place, found.with_whom, found.bring) == (
        "12 High Street",
        "Kim",
        "photo ID",
    )
    assert (found.wording, found.other_times) == ("plain", times)
    assert (found.starts_at, found.changed_at) == (NEXT_WEEK, NOW)


async def test_nobody_finds_somebody_elses(session: Session) -> None:
    door = await meet_agreed(session)
    theirs = await made(session, await meet(session, SOMEBODY_ELSE))

    assert await diary.find(session, door.person_id, theirs) is None
    assert await diary.find(session, door.person_id, uuid4()) is None


async def test_rows_come_by_their_ids(session: Session) -> None:
    appointment_id = await made(session, await meet(session))

    found = await diary.rows(session, {appointment_id, uuid4()})

    assert found.keys() == {appointment_id}
