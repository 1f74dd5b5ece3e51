"""How long people have been waiting."""

from datetime import timedelta

from rows import NOW, claim, meet, owe, send, write

from store.session import Session
from store.threads import settle
from store.waiting import oldest_owed, oldest_unanswered

LATER = NOW + timedelta(minutes=1)


async def test_nobody_waits_in_an_empty_house(session: Session) -> None:
    assert await oldest_unanswered(session) is None
    assert await oldest_owed(session) is None


async def test_the_one_who_waited_longest_counts(session: Session) -> None:
    door = await meet(session)
    first = await write(session, door, now=NOW)
    await write(session, door, now=LATER)
    assert await oldest_unanswered(session) == NOW
    assert first

    await settle(session, first, intent=None, confidence=None, now=LATER)

    assert await oldest_unanswered(session) == LATER


async def test_what_is_on_its_way_is_still_owed(session: Session) -> None:
    message_id = await owe(session, await meet(session))
    await claim(session, message_id)

    assert await oldest_owed(session) == NOW


async def test_what_went_out_is_owed_no_more(session: Session) -> None:
    await send(session, await owe(session, await meet(session)))

    assert await oldest_owed(session) is None
