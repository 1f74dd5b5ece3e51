"""Looked at once more, then handed over once or marked with the reason why not."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from appointing import (
    DAY,
    HOUR,
    MINUTE,
    NEXT_WEEK,
    SendsKept,
    deliver,
    made,
    meet_agreed,
    reminders_of,
    row_of,
    said,
    states,
)
from rows import NOW, claim, meet, outgoing_row, send
from sqlalchemy import func, select

from dialogues.appointments.wording import worded
from reminders import appointments, delivery, due
from reminders.delivery import LOOK_AGAIN, Telling, Worded, deliver_due
from reminders.records import Reminder
from reminders.stages import Planned
from store import people
from store.inbox import InboxItem
from store.messages import OutgoingMessage
from store.people import Person
from store.session import Session, Sessions

OTHER = "+447700900456"


async def items(session: Session) -> list[tuple[str, str | None]]:
    query = select(InboxItem).order_by(InboxItem.raised_at)
    return [(item.kind, item.about) for item in await session.scalars(query)]


async def test_what_is_due_is_handed_over_with_its_send_key(session: Session) -> None:
    door = await meet_agreed(session)
    appointment_id = await made(session, door)

    looked_at, owed = await deliver(session, NOW)

    [message] = await said(session)
    [first, *rest] = await reminders_of(session, appointment_id)
    assert (looked_at, owed) == (1, [message.id])
    assert message.send_key == f"reminder:{first.id}"
    assert message.useless_after == NEXT_WEEK
    assert (message.person_id, message.contact_point_id) == (
        door.person_id,
        door.contact_point_id,
    )
    assert (first.state, first.settled_at) == ("handed_over", NOW)
    assert {one.state for one in rest} == {"waiting"}
    assert [choice["label"] for choice in message.choices] == [
        "I'm coming",
        "I'll be late",
        "I can't come",
        "I need help",
    ]


async def test_a_second_look_hands_over_nothing(session: Session) -> None:
    await made(session, await meet_agreed(session))
    await deliver(session, NOW)

    assert await deliver(session, NOW) == (0, [])


async def test_a_batch_has_so_many_and_one_job(session: Session) -> None:
    for number in range(5):
        await made(session, await meet_agreed(session, f"+44770090012{number}"))
    queue = SendsKept()

    looked_at = [await deliver_due(session, queue, worded, NOW, 3) for _ in range(3)]

    assert looked_at == [3, 2, 0]
    assert [len(batch) for batch in queue.batches] == [3, 2]


async def test_many_clocks_hand_over_each_once(sessions: Sessions) -> None:
    async with sessions.begin() as session:
        for number in range(30):
            await made(session, await meet_agreed(session, f"+4477009{number:05}"))
    queue = SendsKept()

    async def tick() -> int:
        looked_at = 0
        while True:
            async with sessions.begin() as session:
                now = await deliver_due(session, queue, worded, NOW, 4)
            looked_at += now
            if not now:
                return looked_at

    looked_at = await asyncio.gather(*(tick() for _ in range(4)))

    sent = [one for batch in queue.batches for one in batch]
    assert sum(looked_at) == len(sent) == len(set(sent)) == 30
    async with sessions() as session:
        assert await session.scalar(select(func.count(OutgoingMessage.id))) == 30


async def test_two_people_get_each_their_own(session: Session) -> None:
    one, other = await meet_agreed(session), await meet_agreed(session, OTHER)
    await made(session, one, NEXT_WEEK)
    await made(session, other, NEXT_WEEK + DAY)

    await deliver(session, NOW)

    told = {
        message.contact_point_id: session.vault.open_values(message.says or b"")[
            "values"
        ]["when"]
        for message in await said(session)
    }
    assert told == {
        one.contact_point_id: "Fri 4 December, 10am",
        other.contact_point_id: "Sat 5 December, 10am",
    }


async def test_what_breaks_hands_over_nothing(sessions: Sessions) -> None:
    async with sessions.begin() as session:
        appointment_id = await made(session, await meet_agreed(session))

    async def breaks() -> None:
        async with sessions.begin() as session:
            await deliver(session, NOW)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await breaks()

    async with sessions() as session:
        assert (await states(session, appointment_id))["made 0"] == "waiting"
        assert await said(session) == []


# What is looked at once more


async def _due(session: Session) -> Any:
    """Someone who agreed, and their appointment's first word, due now."""
    door = await meet_agreed(session)
    return door, await made(session, door)


async def test_what_has_moved_on_meanwhile_is_not_said(session: Session) -> None:
    """Should a plan be left over from before a move, the sequence tells."""
    _, appointment_id = await _due(session)
    row = await row_of(session, appointment_id)
    row.sequence = 7
    await session.flush()

    assert await deliver(session, NOW) == (1, [])
    assert (await states(session, appointment_id))["made 0"] == "cancelled"


async def test_an_appointment_that_is_gone_is_not_told(session: Session) -> None:
    door = await meet_agreed(session)
    planned = [Planned("1d", NOW, NOW + DAY)]
    await due.add(session, door.person_id, "appointments", planned, now=NOW)

    assert await deliver(session, NOW) == (1, [])


async def test_who_stopped_the_series_is_not_reminded(session: Session) -> None:
    door, appointment_id = await _due(session)
    await people.change(session, door.person_id, stopped_series=["appointments"])

    assert await deliver(session, NOW) == (1, [])

    first = (await reminders_of(session, appointment_id))[0]
    assert (first.state, first.reason) == (
        "withheld",
        "the person stopped these reminders",
    )


async def test_who_stopped_another_series_is(session: Session) -> None:
    door, _ = await _due(session)
    await people.change(session, door.person_id, stopped_series=["tenancy"])

    assert len((await deliver(session, NOW))[1]) == 1


async def test_nobody_is_written_to_in_custody(session: Session) -> None:
    door, appointment_id = await _due(session)
    await people.change(session, door.person_id, in_custody_again=True)

    assert await deliver(session, NOW) == (1, [])
    assert (await states(session, appointment_id))["made 0"] == "withheld"


async def test_who_stopped_us_is_left_alone(session: Session) -> None:
    door, appointment_id = await _due(session)
    await people.stop(session, door.contact_point_id, NOW)

    assert await deliver(session, NOW) == (1, [])
    assert (await states(session, appointment_id))["made 0"] == "withheld"
    assert await items(session) == []


async def test_without_consent_it_waits_and_then_goes(session: Session) -> None:
    door = await meet(session)
    appointment_id = await made(session, door)

    assert await deliver(session, NOW) == (1, [])
    assert (await states(session, appointment_id))["made 0"] == "waiting"
    assert await deliver(session, NOW + MINUTE) == (0, []), "it is not asked each tick"

    await people.agree(session, door.person_id, "May we?", NOW)
    assert len((await deliver(session, NOW + LOOK_AGAIN))[1]) == 1


async def test_without_a_number_it_waits_until_there_is_one(session: Session) -> None:
    door, _ = await _due(session)
    await people.cannot_reach(session, door.contact_point_id, "no such number", NOW)
    assert await deliver(session, NOW) == (1, [])

    await people.start_again(session, door.contact_point_id)
    await due.look_again(session, door.person_id, NOW + MINUTE)

    assert len((await deliver(session, NOW + MINUTE))[1]) == 1


async def test_it_goes_to_the_newest_place_that_works(session: Session) -> None:
    door, _ = await _due(session)
    points = []
    for days, address in enumerate(("+447700900001", "+447700900002"), start=1):
        added = await meet(session, address)
        await session.execute(
            people.ContactPoint.__table__.update()
            .where(people.ContactPoint.id == added.contact_point_id)
            .values(person_id=door.person_id, met_at=NOW + days * DAY)
        )
        points.append(added.contact_point_id)
    await people.cannot_reach(session, points[1], "no such number", NOW)

    await deliver(session, NOW)

    [message] = await said(session)
    assert message.contact_point_id == points[0]


async def test_a_place_that_was_stopped_does_not_silence_the_others(
    session: Session,
) -> None:
    door, _ = await _due(session)
    added = await meet(session, OTHER)
    await session.execute(
        people.ContactPoint.__table__.update()
        .where(people.ContactPoint.id == added.contact_point_id)
        .values(person_id=door.person_id, met_at=NOW + DAY)
    )
    await people.stop(session, added.contact_point_id, NOW)

    await deliver(session, NOW)

    [message] = await said(session)
    assert message.contact_point_id == door.contact_point_id


async def test_too_late_is_told_to_the_keyworker_once(session: Session) -> None:
    appointment_id = await made(session, await meet(session))
    for now in (NOW, NEXT_WEEK - 2 * DAY, NEXT_WEEK - HOUR, NEXT_WEEK):
        await deliver(session, now)

    assert await states(session, appointment_id) == {
        "made 0": "cancelled",
        "1d 0": "cancelled",
        "2h 0": "too_late",
    }
    assert await items(session) == [("too_late", f"appointment:{appointment_id}")]


async def test_after_a_long_night_only_the_last_of_a_subject_goes(
    session: Session,
) -> None:
    """The clock was down: the reminder of today says all that yesterday's did."""
    appointment_id = await made(session, await meet_agreed(session))

    await deliver(session, NEXT_WEEK - HOUR)

    [message] = await said(session)
    last = (await reminders_of(session, appointment_id))[-1]
    assert last.stage == "2h"
    assert message.send_key == f"reminder:{last.id}"


async def test_something_asked_for_is_said_in_its_words(session: Session) -> None:
    door = await meet_agreed(session)
    says = {"answer": "small_talk.thanks", "values": {"words": "ring the council"}}
    planned = [Planned("own", NOW, NOW + HOUR)]
    await due.add(session, door.person_id, "own", planned, now=NOW, says=says)

    await deliver(session, NOW)

    [message] = await said(session)
    assert message.answer == "small_talk.thanks"
    assert message.says
    assert session.vault.open_values(message.says)["values"] == says["values"]


async def test_one_without_words_does_not_hold_up_the_others(session: Session) -> None:
    door = await meet_agreed(session)
    broken = [Planned("rent:2026-12-01", NOW - MINUTE, NOW + HOUR)]
    await due.add(session, door.person_id, "tenancy", broken, now=NOW)
    await made(session, door)

    looked_at, owed = await deliver(session, NOW)

    assert (looked_at, len(owed)) == (2, 1)
    assert await items(session) == [("too_late", "tenancy")]


async def test_whatever_waits_is_looked_at_later(session: Session) -> None:
    """So a full batch of those who wait never comes back at once."""
    for number in range(3):
        await made(session, await meet(session, f"+44770090012{number}"))

    assert [await deliver(session, NOW, 2) for _ in range(3)] == [
        (2, []),
        (1, []),
        (0, []),
    ]
    query = select(Reminder.next_try_at).where(Reminder.stage == "made")
    assert set(await session.scalars(query)) == {NOW + LOOK_AGAIN}


async def test_the_last_look_is_when_it_becomes_useless(session: Session) -> None:
    door = await meet(session)
    planned = [Planned("own", NOW, NOW + MINUTE)]
    await due.add(session, door.person_id, "own", planned, now=NOW)
    await deliver(session, NOW)

    assert await session.scalar(select(Reminder.next_try_at)) == NOW + MINUTE


# At the same time


async def test_moved_while_claimed_the_old_time_does_not_go_out(
    sessions: Sessions,
) -> None:
    """The move waits for the clock's commit, and withholds what came of it."""
    async with sessions.begin() as session:
        appointment_id = await made(session, await meet_agreed(session))
    claimed, moving = asyncio.Event(), asyncio.Event()

    async def tick() -> None:
        async with sessions.begin() as session:
            await deliver(session, NOW)
            claimed.set()
            await moving.wait()
            await asyncio.sleep(0.1)

    async def move() -> None:
        await claimed.wait()
        async with sessions.begin() as session:
            moving.set()
            to = NEXT_WEEK + DAY
            await appointments.move(session, appointment_id, to, now=NOW)

    await asyncio.gather(tick(), move())

    async with sessions() as session:
        [message] = await said(session)
        assert (message.state, message.reason) == ("withheld", appointments.CHANGED)
        assert await claim(session, message.id) is None
        assert (await states(session, appointment_id))["moved 1"] == "waiting"


async def test_claimed_while_moved_it_is_left_to_the_move(sessions: Sessions) -> None:
    async with sessions.begin() as session:
        appointment_id = await made(session, await meet_agreed(session))

    async with sessions.begin() as moving:
        await appointments.move(moving, appointment_id, NEXT_WEEK + DAY, now=NOW)
        async with sessions.begin() as session:
            looked_at = await deliver(session, NOW)

    assert looked_at == (0, [])


async def test_nobody_who_is_being_deleted_is_waited_for(sessions: Sessions) -> None:
    async with sessions.begin() as session:
        door = await meet_agreed(session)
        appointment_id = await made(session, door)
        await made(session, await meet_agreed(session, OTHER))

    async with sessions() as deleting:
        await people.held(deleting, door.person_id)
        async with asyncio.timeout(5), sessions.begin() as session:
            looked_at, owed = await deliver(session, NOW)
        await deleting.rollback()

    assert (looked_at, len(owed)) == (2, 1)
    async with sessions() as session:
        assert (await states(session, appointment_id))["made 0"] == "waiting"


async def test_sent_and_then_moved_both_are_told(session: Session) -> None:
    appointment_id = await made(session, await meet_agreed(session))
    _, [first] = await deliver(session, NOW)
    await send(session, first)

    await appointments.move(session, appointment_id, NEXT_WEEK + DAY, now=NOW + MINUTE)
    await deliver(session, NOW + MINUTE)

    assert [message.answer for message in await said(session)] == [
        "appointments.made",
        "appointments.moved",
    ]
    assert (await outgoing_row(session, first)).state == "sent"


def test_a_person_who_is_gone_decides_nothing() -> None:
    reminder = Reminder(series="own", useless_after=NOW)

    verdict = delivery.judge(delivery.Case(reminder, None), NOW + timedelta(days=1))

    assert verdict == delivery.WAITS


def test_someone_without_any_place_waits() -> None:
    person = Person(agreed_at=NOW, stopped_series=[], in_custody_again=False)
    reminder = Reminder(series="own", useless_after=NOW + DAY)

    assert delivery.judge(delivery.Case(reminder, person), NOW) == delivery.WAITS


async def test_words_know_the_persons_language(session: Session) -> None:
    door, _ = await _due(session)
    await people.change(session, door.person_id, language="cy")
    heard: list[str] = []

    def words(telling: Telling) -> Worded:
        heard.append(telling.language)
        return Worded("small_talk.thanks", {"answer": "small_talk.thanks"})

    await deliver_due(session, SendsKept(), words, NOW, 5)

    assert heard == ["cy"]
