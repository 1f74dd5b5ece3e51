"""Receipts come late, twice and out of order; states move forward only."""

from datetime import timedelta
from itertools import permutations
from uuid import UUID

import pytest
from rows import NOW, claim, meet, outgoing_row, owe, send

from store import outgoing
from store.messages import DELIVERED, OWED, SENT, UNDELIVERED
from store.session import Session

SECOND = timedelta(seconds=1)


async def _receipt(
    session: Session, message_id: UUID, state: str, *, vendor_id: str = "SM1"
) -> UUID | None:
    return await outgoing.record_receipt(
        session,
        message_id,
        state=state,
        vendor_id=vendor_id,
        reason="Undelivered 30003" if state == UNDELIVERED else None,
        now=NOW,
    )


async def test_a_receipt_ends_the_wait_for_another_try(session: Session) -> None:
    message_id = await owe(session, await meet(session))
    await claim(session, message_id)
    later = NOW + SECOND
    await outgoing.try_later(session, message_id, at=later, maybe_sent=True)

    await _receipt(session, message_id, DELIVERED)

    assert (await outgoing_row(session, message_id)).state == DELIVERED
    assert await claim(session, message_id, later) is None


RECEIPTS = (SENT, DELIVERED, UNDELIVERED)
FINAL = {DELIVERED, UNDELIVERED}


@pytest.mark.parametrize("order", list(permutations(RECEIPTS)), ids=">".join)
async def test_receipts_in_any_order_move_forward_only(
    session: Session, order: tuple[str, ...]
) -> None:
    message_id = await owe(session, await meet(session))
    await send(session, message_id)

    for state in order:
        await _receipt(session, message_id, state)

    final = next(state for state in order if state in FINAL)
    assert (await outgoing_row(session, message_id)).state == final


@pytest.mark.parametrize("state", RECEIPTS)
async def test_a_receipt_before_our_own_record_is_not_undone(
    session: Session, state: str
) -> None:
    message_id = await owe(session, await meet(session))
    await claim(session, message_id)
    await _receipt(session, message_id, state, vendor_id="SM1")

    await outgoing.record_sent(
        session,
        message_id,
        vendor_id="SM1",
        body="words",
        buttons=None,
        segments=1,
        offered=True,
        now=NOW + SECOND,
    )

    row = await outgoing_row(session, message_id)
    assert (row.state, row.sent_at) == (state, NOW)
    assert row.body


@pytest.mark.parametrize("state", RECEIPTS)
async def test_a_receipt_for_what_never_went_changes_nothing(
    session: Session, state: str
) -> None:
    message_id = await owe(session, await meet(session))

    assert await _receipt(session, message_id, state) is None
    assert (await outgoing_row(session, message_id)).state == OWED


async def test_news_names_its_contact_point_and_old_news_does_not(
    session: Session,
) -> None:
    door = await meet(session)
    message_id = await owe(session, door)
    await send(session, message_id)

    first = await _receipt(session, message_id, DELIVERED)
    again = await _receipt(session, message_id, DELIVERED)

    assert (first, again) == (door.contact_point_id, None)
