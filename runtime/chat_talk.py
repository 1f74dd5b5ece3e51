"""What one browser sees of its conversation, and waiting for what comes next."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from locales import SOURCE
from store import people, threads
from store.session import Sessions
from store.threads import Line

LOOK_EVERY = 0.1
MOST = 100
"""Lines of each side that a page shows: a slow line has to carry them."""
NOTHING_NEW = 2**62
"""After that number there is never a line."""


@dataclass(frozen=True)
class Talk:
    """Lines of a conversation, and whether more is on its way."""

    lines: Sequence[Line] = ()
    waiting: bool = False
    language: str = SOURCE

    @property
    def last(self) -> int:
        """The number after which to read on."""
        return max((line.number for line in self.lines), default=0)


async def whole(sessions: Sessions, address: str) -> Talk:
    """Everything that a page shows of the conversation."""
    async with sessions() as session:
        door = await people.find_door(session, "web", address)
        if door is None:
            return Talk()
        waiting = await threads.is_waiting(session, door.contact_point_id)
        lines = await threads.thread(session, door.contact_point_id, MOST)
        person = await people.person(session, door.person_id)
        return Talk(lines, waiting, person.language if person else SOURCE)


async def news(sessions: Sessions, address: str, after: int) -> Talk | None:
    """What we said since; None where nobody is known behind that address."""
    async with sessions() as session:
        door = await people.find_door(session, "web", address)
        if door is None:
            return None
        # First whether, then what: an answer that comes between the two is not missed.
        waiting = await threads.is_waiting(session, door.contact_point_id)
        lines = await threads.said_since(session, door.contact_point_id, after)
        return Talk(lines, waiting)


async def awaited(
    sessions: Sessions, address: str, after: int, seconds: float
) -> Talk | None:
    """The news as soon as there is some, or as soon as none is to be expected."""
    talk = await news(sessions, address, after)
    while talk and talk.waiting and not talk.lines and seconds > 0:
        await asyncio.sleep(LOOK_EVERY)
        seconds -= LOOK_EVERY
        talk = await news(sessions, address, after)
    return talk


async def over(sessions: Sessions, address: str, seconds: float) -> None:
    """Wait until every answer is there, but no longer than that."""
    await awaited(sessions, address, NOTHING_NEW, seconds)
