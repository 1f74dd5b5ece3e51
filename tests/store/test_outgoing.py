"""The life of an outgoing message: forward only."""

import asyncio
from datetime import timedelta
from uuid import UUID

from rows import NOW, PATIENCE, claim, meet, outgoing_row, owe, send, write

from store import outgoing
from store.messages import (
    FAILED,
    OWED,
    SENDING,
    SENT,
    TOO_LATE,
)
from store.session import Session, Sessions

SECOND = timedelta(seconds=1)


async def test_the_same_promise_is_made_once(session: Session) -> None:
    door = await meet(session)
    await owe(session, door, key="reply:1:0")
    again = outgoing.Promise("reply:1:0", "money.uc_advance", {}, (), NOW)

    made = await outgoing.promise(
        session,
        again,
        person_id=door.person_id,
        contact_point_id=door.contact_point_id,
        reply_to=None,
        now=NOW,
    )

    assert made is None


async def test_replies_are_owed_in_their_order_until_they_are_out(
    session: Session,
) -> None:
    door = await meet(session)
    written = await write(session, door)
    assert written
    owed = [await owe(session, door, reply_to=written) for _ in range(3)]

    await send(session, owed[0])
    await claim(session, owed[1])

    assert await outgoing.replies_owed(session, written) == owed[1:]


async def test_a_claim_brings_what_sending_needs(session: Session) -> None:
    door = await meet(session)
    message_id = await owe(session, door)

    due = await claim(session, message_id)

    assert due
    assert (due.channel, due.address, due.language) == ("sms", "+447700900123", "en")
    assert due.says == {"answer": "money.uc_advance"}
    assert (due.message.state, due.message.tries, due.message.maybe_sent) == (
        SENDING,
        1,
        False,
    )


async def test_of_many_workers_one_claims(sessions: Sessions) -> None:
    async with sessions.begin() as session:
        message_id = await owe(session, await meet(session))

    async def worker() -> bool:
        async with sessions.begin() as session:
            return await claim(session, message_id) is not None

    assert sum(await asyncio.gather(*(worker() for _ in range(5)))) == 1


async def test_a_fresh_claim_is_left_alone(session: Session) -> None:
    message_id = await owe(session, await meet(session))
    await claim(session, message_id)

    assert await claim(session, message_id, NOW + PATIENCE) is None


async def test_a_dead_workers_claim_is_taken_over_with_care(session: Session) -> None:
    message_id = await owe(session, await meet(session))
    await claim(session, message_id)

    due = await claim(session, message_id, NOW + PATIENCE + SECOND)

    assert due
    assert due.message.maybe_sent


async def test_what_went_out_is_not_claimed(session: Session) -> None:
    message_id = await owe(session, await meet(session))
    await send(session, message_id)

    assert await claim(session, message_id, NOW + timedelta(days=1)) is None


async def test_what_is_sent_is_kept_sealed_as_it_was_said(session: Session) -> None:
    message_id = await owe(session, await meet(session))
    await send(session, message_id, "You can ask.")

    row = await outgoing_row(session, message_id)

    assert row.body
    assert b"ask" not in row.body
    assert session.vault.open(row.body) == "You can ask."
    assert (row.state, row.sent_at, row.vendor_id) == (SENT, NOW, "SM1")


async def test_choices_that_were_not_shown_are_not_kept(session: Session) -> None:
    door = await meet(session)
    choices = ({"label": "Money", "leads_to": "money.uc_advance"},)
    shown = await owe(session, door, choices=choices)
    await send(session, shown)
    hidden = await owe(session, door, choices=choices)
    await send(session, hidden, offered=False)

    assert (await outgoing_row(session, shown)).choices == list(choices)
    assert (await outgoing_row(session, hidden)).choices == []


async def test_a_try_that_failed_is_owed_again_later(session: Session) -> None:
    message_id = await owe(session, await meet(session))
    await claim(session, message_id)

    await outgoing.try_later(session, message_id, at=NOW + SECOND, maybe_sent=True)

    row = await outgoing_row(session, message_id)
    assert (row.state, row.next_try_at, row.maybe_sent) == (OWED, NOW + SECOND, True)


async def test_doubt_stays_until_the_end_was_seen(session: Session) -> None:
    message_id = await owe(session, await meet(session))
    await claim(session, message_id)
    await outgoing.try_later(session, message_id, at=NOW, maybe_sent=True)

    due = await claim(session, message_id)

    assert due
    assert due.message.maybe_sent


async def test_giving_up_has_a_reason(session: Session) -> None:
    message_id = await owe(session, await meet(session))
    await claim(session, message_id)

    await outgoing.give_up(
        session, message_id, state=TOO_LATE, reason="its time had passed", now=NOW
    )

    row = await outgoing_row(session, message_id)
    assert (row.state, row.reason, row.settled_at) == (
        TOO_LATE,
        "its time had passed",
        NOW,
    )


async def test_what_went_out_is_neither_tried_nor_given_up(session: Session) -> None:
    message_id = await owe(session, await meet(session))
    await send(session, message_id)

    await outgoing.try_later(session, message_id, at=NOW, maybe_sent=False)
    await outgoing.give_up(session, message_id, state=FAILED, reason="x", now=NOW)

    assert (await outgoing_row(session, message_id)).state == SENT


async def test_a_vendors_message_is_ours_when_a_row_has_it(session: Session) -> None:
    await send(session, await owe(session, await meet(session)), vendor_id="SM7")

    assert await outgoing.is_ours(session, "SM7")
    assert not await outgoing.is_ours(session, "SM8")


async def test_overdue_is_what_nobody_tries(session: Session) -> None:
    door = await meet(session)
    owed, taken, out, later = [await owe(session, door) for _ in range(4)]
    await claim(session, taken)
    await send(session, out)
    await claim(session, later)
    soon = NOW + timedelta(minutes=1)
    await outgoing.try_later(session, later, at=soon, maybe_sent=False)

    async def overdue(after: timedelta) -> list[UUID]:
        return await outgoing.overdue(session, NOW + after, PATIENCE)

    assert await overdue(PATIENCE) == []
    assert await overdue(PATIENCE + SECOND) == [owed, taken]
    assert await overdue(PATIENCE + timedelta(minutes=2)) == [owed, taken, later]


async def test_many_promises_are_owed_in_one_go_and_each_once(
    session: Session,
) -> None:
    door = await meet(session)
    await owe(session, door, key="kept:1")
    promises = [(_promise(f"kept:{number}"), door) for number in range(3)]

    owed = await outgoing.promise_all(session, promises, NOW)
    again = await outgoing.promise_all(session, promises, NOW)

    assert (len(owed), again) == (2, [])
    assert await outgoing.promise_all(session, [], NOW) == []
    assert (await outgoing_row(session, owed[0])).send_key == "kept:0"


def _promise(key: str) -> outgoing.Promise:
    until = NOW + timedelta(hours=1)
    return outgoing.Promise(key, "money.debt", {"answer": "money.debt"}, (), until)
