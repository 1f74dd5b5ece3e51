"""What the database itself refuses."""

from typing import Any

import pytest
from rows import NOW, meet, owe, write
from sqlalchemy import func, select, update
from sqlalchemy.exc import IntegrityError

from store.messages import (
    DELIVERED,
    FAILED,
    GONE_OUT,
    OWED,
    SENT,
    STATES,
    UNDELIVERED,
    IncomingMessage,
    OutgoingMessage,
)
from store.session import Session

ENDED_BADLY = {"failed", "undelivered", "too_late", "withheld"}


async def _change(session: Session, **to: Any) -> None:
    await session.execute(update(OutgoingMessage).values(**to))


async def test_a_vendor_id_comes_once_a_channel(session: Session) -> None:
    door = await meet(session)
    await write(session, door, vendor_id="SM1")
    await write(session, door, vendor_id="SM2")

    with pytest.raises(IntegrityError, match="uq_incoming_message_channel_vendor_id"):
        await session.execute(update(IncomingMessage).values(vendor_id="SM1"))


async def test_what_comes_in_is_of_a_known_kind(session: Session) -> None:
    await write(session, await meet(session))

    with pytest.raises(IntegrityError, match="ck_incoming_message_kind"):
        await session.execute(update(IncomingMessage).values(kind="photo"))


async def test_a_send_key_is_used_once(session: Session) -> None:
    door = await meet(session)
    await owe(session, door, key="reply:1:0")
    await owe(session, door, key="reply:1:1")

    with pytest.raises(IntegrityError, match="uq_outgoing_message_send_key"):
        await _change(session, send_key="reply:1:0")


async def test_there_is_no_other_state(session: Session) -> None:
    await owe(session, await meet(session))

    with pytest.raises(IntegrityError, match="ck_outgoing_message_state"):
        await _change(session, state="lost")


@pytest.mark.parametrize("state", STATES)
async def test_a_time_of_sending_belongs_to_what_went_out(
    session: Session, state: str
) -> None:
    await owe(session, await meet(session))
    reason = "why" if state in ENDED_BADLY else None
    wrong = None if state in GONE_OUT else NOW

    with pytest.raises(IntegrityError, match="ck_outgoing_message_sent_when"):
        await _change(session, state=state, reason=reason, sent_at=wrong)


@pytest.mark.parametrize("state", STATES)
async def test_a_reason_belongs_to_what_did_not_arrive(
    session: Session, state: str
) -> None:
    await owe(session, await meet(session))
    sent_at = NOW if state in GONE_OUT else None
    wrong = None if state in ENDED_BADLY else "why"

    with pytest.raises(IntegrityError, match="ck_outgoing_message_reason"):
        await _change(session, state=state, reason=wrong, sent_at=sent_at)


@pytest.mark.parametrize("state", STATES)
async def test_every_state_can_be_kept_as_it_should(
    session: Session, state: str
) -> None:
    await owe(session, await meet(session))
    sent_at = NOW if state in GONE_OUT else None
    reason = "why" if state in ENDED_BADLY else None

    await _change(session, state=state, sent_at=sent_at, reason=reason)


async def test_messages_are_numbered_as_they_are_promised(session: Session) -> None:
    door = await meet(session)
    owed = [await owe(session, door) for _ in range(3)]

    numbered = select(OutgoingMessage.id).order_by(OutgoingMessage.number)

    assert list(await session.scalars(numbered)) == owed


async def test_a_message_begins_owed(session: Session) -> None:
    await owe(session, await meet(session))
    [row] = await session.scalars(select(OutgoingMessage))

    assert (row.state, row.tries, row.maybe_sent) == (OWED, 0, False)


async def test_what_we_say_is_sealed(session: Session) -> None:
    await owe(session, await meet(session), "safety.suicidal_crisis")
    [row] = await session.scalars(select(OutgoingMessage))

    assert row.says
    assert b"safety" not in row.says


async def test_a_reply_outlives_the_message_it_answers(session: Session) -> None:
    door = await meet(session)
    await owe(session, door, reply_to=await write(session, door))
    [heard] = await session.scalars(select(IncomingMessage))

    await session.delete(heard)
    await session.flush()

    left = select(func.count()).where(OutgoingMessage.reply_to.is_(None))
    assert await session.scalar(left) == 1


def test_states_have_the_names_that_channels_use() -> None:
    assert {SENT, DELIVERED, UNDELIVERED, FAILED} <= set(STATES)
