"""Made, moved, cancelled, marked: the reminders are always those of now."""

import asyncio
from datetime import datetime, time, timedelta

import pytest
from appointing import (
    DAY,
    HOUR,
    MINUTE,
    NEXT_WEEK,
    deliver,
    made,
    meet_agreed,
    reminders_of,
    row_of,
    said,
    states,
)
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from rows import NOW, claim, count, meet, outgoing_row

from reminders import appointments
from reminders.lead_times import lead_times
from store import outgoing, people
from store.messages import OWED, SENDING, WITHHELD
from store.people import Person
from store.session import Session, Sessions

MOVED_TO = NEXT_WEEK + 3 * DAY


async def test_who_gets_an_appointment_is_told_and_reminded(session: Session) -> None:
    appointment_id = await made(session, await meet(session))

    due = {one.stage: one.due_at for one in await reminders_of(session, appointment_id)}

    assert due == {
        "made": NOW,
        "1d": NEXT_WEEK - DAY,
        "2h": NEXT_WEEK - 2 * HOUR,
    }


async def test_an_appointment_far_ahead_has_one_reminder_more(session: Session) -> None:
    appointment_id = await made(session, await meet(session), NOW + 20 * DAY)

    assert set(await states(session, appointment_id)) == {
        "made 0",
        "7d 0",
        "1d 0",
        "2h 0",
    }


async def test_its_template_says_when(session: Session) -> None:
    leads = lead_times("[default]\nleads = [{ hours = 1 }]\n[court]\nleads = []\n")
    door = await meet(session)
    new = appointments.New("probation", NEXT_WEEK)
    court = appointments.New("probation", NEXT_WEEK, template="court")

    usual, chosen = [
        await appointments.make(session, door.person_id, one, now=NOW, leads=leads)
        for one in (new, court)
    ]

    assert set(await states(session, usual)) == {"made 0", "1h 0"}
    assert set(await states(session, chosen)) == {"made 0"}


async def test_a_persons_own_quiet_hours_are_kept(session: Session) -> None:
    door = await meet(session)
    await people.change(
        session, door.person_id, quiet_from=time(9), quiet_until=time(11)
    )
    session.expire_all()

    appointment_id = await made(session, door)

    first = (await reminders_of(session, appointment_id))[0]
    assert (first.stage, first.due_at) == ("made", NOW + HOUR)


def test_equal_hours_are_no_quiet_hours() -> None:
    midnight = time()
    person = Person(quiet_from=midnight, quiet_until=midnight, nation="Wales")

    quiet = appointments.quiet_of(person)

    assert not quiet.covers(NOW.replace(hour=23))
    assert quiet.nation == "Wales"


@pytest.mark.parametrize("wait", [timedelta(), 6 * DAY + HOUR, 6 * DAY + 23 * HOUR])
async def test_a_move_always_replaces(session: Session, wait: timedelta) -> None:
    """Whatever was said before: what still waits is of the new time alone."""
    appointment_id = await made(session, await meet_agreed(session))
    now = NOW + wait
    await deliver(session, now)

    await appointments.move(session, appointment_id, MOVED_TO, now=now)

    found = await reminders_of(session, appointment_id)
    waiting = [one for one in found if one.state == "waiting"]
    assert {one.sequence for one in waiting} == {1}
    assert waiting[0].stage == "moved"
    assert {one.useless_after for one in waiting} == {MOVED_TO}


@given(hours=st.lists(st.integers(min_value=1, max_value=400), max_size=4))
@hypothesis_settings(
    max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
async def test_after_any_moves_only_the_last_is_planned(
    unchanged: Sessions, hours: list[int]
) -> None:
    async with unchanged() as session:
        appointment_id = await made(session, await meet_agreed(session))
        now = NOW
        for ahead in hours:
            now += MINUTE
            await deliver(session, now)
            starts_at = now + ahead * HOUR
            await appointments.move(session, appointment_id, starts_at, now=now)

        found = await reminders_of(session, appointment_id)
        waiting = [one for one in found if one.state == "waiting"]
        assert {one.sequence for one in waiting} <= {len(hours)}
        assert len({one.stage for one in waiting}) == len(waiting)
        assert (await row_of(session, appointment_id)).sequence == len(hours)


async def test_a_move_withholds_what_has_not_gone_out(session: Session) -> None:
    appointment_id = await made(session, await meet_agreed(session))
    _, [message_id] = await deliver(session, NOW)

    await appointments.move(session, appointment_id, MOVED_TO, now=NOW)

    row = await outgoing_row(session, message_id)
    assert (row.state, row.reason) == (WITHHELD, appointments.CHANGED)
    assert (await states(session, appointment_id))["made 0"] == "withheld"
    assert await claim(session, message_id) is None


async def test_what_is_being_sent_is_not_tried_again_after_a_move(
    session: Session,
) -> None:
    appointment_id = await made(session, await meet_agreed(session))
    _, [message_id] = await deliver(session, NOW)
    assert await claim(session, message_id)

    await appointments.move(session, appointment_id, MOVED_TO, now=NOW)
    sending = (await outgoing_row(session, message_id)).state
    await outgoing.try_later(session, message_id, at=NOW, maybe_sent=False)

    row = await outgoing_row(session, message_id)
    assert (sending, row.state) == (SENDING, OWED)
    assert row.useless_after == NOW, "the outbox gives it up as too late"


async def test_a_move_forgets_the_answer_to_the_old_time(session: Session) -> None:
    appointment_id = await made(
        session, await meet(session), other_times=(NEXT_WEEK + DAY,)
    )
    await appointments.answer(session, appointment_id, "cant_come", NOW)

    await appointments.move(session, appointment_id, MOVED_TO, now=NOW + HOUR)

    row = await row_of(session, appointment_id)
    assert (row.reply, row.replied_at, row.other_times) == (None, None, [])
    assert (row.starts_at, row.changed_at) == (MOVED_TO, NOW + HOUR)


async def test_what_is_cancelled_is_said_once_and_then_nothing(
    session: Session,
) -> None:
    appointment_id = await made(session, await meet_agreed(session))
    await deliver(session, NOW)

    cancelled = [
        await appointments.cancel(session, appointment_id, now=NOW + HOUR)
        for _ in range(2)
    ]

    assert cancelled == [True, False]
    found = await states(session, appointment_id)
    assert {name for name, state in found.items() if state == "waiting"} == {
        "cancelled 1"
    }


async def test_a_cancelled_one_can_be_moved_back_into_life(session: Session) -> None:
    appointment_id = await made(session, await meet(session))
    await appointments.cancel(session, appointment_id, now=NOW)

    await appointments.move(session, appointment_id, MOVED_TO, now=NOW)

    assert (await row_of(session, appointment_id)).status == "planned"
    found = await states(session, appointment_id)
    assert found["cancelled 1"] == "cancelled"
    assert found["moved 2"] == "waiting"


async def test_who_missed_it_gets_a_word_within_the_hour(session: Session) -> None:
    appointment_id = await made(session, await meet_agreed(session))
    now = NEXT_WEEK + 2 * HOUR

    await appointments.mark(session, appointment_id, "missed", now=now)

    missed = (await reminders_of(session, appointment_id))[-1]
    assert (missed.stage, missed.state) == ("missed", "waiting")
    assert now <= missed.due_at <= now + HOUR


async def test_a_missed_evening_is_told_in_the_morning(session: Session) -> None:
    appointment_id = await made(session, await meet_agreed(session))
    evening = NEXT_WEEK.replace(hour=21)

    await appointments.mark(session, appointment_id, "missed", now=evening)

    missed = (await reminders_of(session, appointment_id))[-1]
    assert missed.due_at == (NEXT_WEEK + DAY).replace(hour=8)


async def test_days_later_nobody_is_told_that_they_missed_it(session: Session) -> None:
    appointment_id = await made(session, await meet_agreed(session))

    await appointments.mark(session, appointment_id, "missed", now=NEXT_WEEK + 3 * DAY)

    assert "missed 0" not in await states(session, appointment_id)


async def test_who_came_is_left_alone(session: Session) -> None:
    appointment_id = await made(session, await meet_agreed(session))
    await appointments.mark(session, appointment_id, "missed", now=NEXT_WEEK)
    await appointments.mark(session, appointment_id, "attended", now=NEXT_WEEK)

    assert set((await states(session, appointment_id)).values()) == {"cancelled"}
    assert (await row_of(session, appointment_id)).attendance == "attended"


async def test_missed_after_all_is_said_once(session: Session) -> None:
    appointment_id = await made(session, await meet_agreed(session))
    for attendance in ("missed", "attended", "missed"):
        await appointments.mark(
            session,
            appointment_id,
            attendance,  # type: ignore[arg-type] # mypy forgets which words these are
            now=NEXT_WEEK,
        )
    await deliver(session, NEXT_WEEK)
    await appointments.mark(session, appointment_id, "missed", now=NEXT_WEEK)
    await deliver(session, NEXT_WEEK)

    assert [one.answer for one in await said(session)] == ["appointments.missed"]


async def test_other_times_can_be_offered_later(session: Session) -> None:
    appointment_id = await made(session, await meet(session))

    await appointments.offer(session, appointment_id, (MOVED_TO,))

    assert (await row_of(session, appointment_id)).other_times == [MOVED_TO.isoformat()]


async def test_what_is_not_there_cannot_be_changed(session: Session) -> None:
    nobodys = (await meet(session)).person_id
    done = [
        await appointments.move(session, nobodys, MOVED_TO, now=NOW),
        await appointments.cancel(session, nobodys, now=NOW),
        await appointments.mark(session, nobodys, "missed", now=NOW),
    ]

    assert done == [False] * 3


async def test_wiping_takes_all_of_one_person(session: Session) -> None:
    door, other = await meet(session), await meet(session, "+447700900456")
    await made(session, door)
    theirs = await made(session, other)

    await appointments.wipe(session, door.person_id)

    assert (await count(session))["appointment"] == 1
    assert await states(session, theirs)


async def test_what_breaks_changes_nothing(sessions: Sessions) -> None:
    async with sessions.begin() as session:
        appointment_id = await made(session, await meet_agreed(session))

    async def breaks() -> None:
        async with sessions.begin() as session:
            await appointments.move(session, appointment_id, MOVED_TO, now=NOW)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await breaks()

    async with sessions() as session:
        assert set(await states(session, appointment_id)) == {"made 0", "1d 0", "2h 0"}
        assert (await row_of(session, appointment_id)).starts_at == NEXT_WEEK


async def test_two_keyworkers_move_one_after_the_other(sessions: Sessions) -> None:
    async with sessions.begin() as session:
        appointment_id = await made(session, await meet_agreed(session))

    async def move(to: datetime) -> None:
        async with sessions.begin() as session:
            await appointments.move(session, appointment_id, to, now=NOW)

    await asyncio.gather(*(move(MOVED_TO + n * DAY) for n in range(5)))

    async with sessions() as session:
        row = await row_of(session, appointment_id)
        found = await reminders_of(session, appointment_id)
    waiting = [one for one in found if one.state == "waiting"]
    assert row.sequence == 5
    assert {one.sequence for one in waiting} == {5}
    assert {one.useless_after for one in waiting} == {row.starts_at}
