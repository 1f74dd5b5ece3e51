"""Signs of life."""

from datetime import timedelta

from rows import NOW, count

from store.heartbeats import beat, last_beat
from store.session import Session


async def test_the_last_sign_counts(session: Session) -> None:
    await beat(session, "clock", NOW)
    await beat(session, "clock", NOW + timedelta(minutes=1))

    assert await last_beat(session, "clock") == NOW + timedelta(minutes=1)
    assert await count(session) == {"heartbeat": 1}


async def test_each_kind_of_process_has_its_own(session: Session) -> None:
    await beat(session, "clock", NOW)

    assert await last_beat(session, "worker") is None
