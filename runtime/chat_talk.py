"""What one browser sees of its conversation, and waiting for what comes next."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from dialogues.my_data.answers import DELETED, LANGUAGE_KEPT
from locales import SOURCE, SUPPORTED
from locales import language as speak
from store import people, threads
from store.people import Door
from store.session import Session, Sessions
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

    @property
    def begins_anew(self) -> bool:
        """Whether everything that was said before these lines is wiped."""
        return any(line.answer == DELETED.key for line in self.lines)

    @property
    def tongues(self) -> Sequence[str]:
        """The language of each line of ours: it changes where we said so."""
        kept = [_chosen(line) for line in self.lines]
        spoken = SOURCE if any(kept) else self.language
        return [spoken := code or spoken for code in kept]


async def whole(sessions: Sessions, address: str) -> Talk:
    """Everything that a page shows of the conversation."""
    async with sessions() as session:
        door = await people.find_door(session, "web", address)
        if door is None:
            return Talk()
        waiting = await threads.is_waiting(session, door.contact_point_id)
        lines = await threads.thread(session, door.contact_point_id, MOST)
        return Talk(lines, waiting, await _language(session, door))


async def news(sessions: Sessions, address: str, after: int) -> Talk | None:
    """What we said since; None where nobody is known behind that address."""
    async with sessions() as session:
        door = await people.find_door(session, "web", address)
        if door is None:
            return None
        # First whether, then what: an answer that comes between the two is not missed.
        waiting = await threads.is_waiting(session, door.contact_point_id)
        lines = await threads.said_since(session, door.contact_point_id, after)
        return Talk(lines, waiting, await _language(session, door))


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


async def _language(session: Session, door: Door) -> str:
    """The code of the language that we speak with whoever is behind that door."""
    person = await people.person(session, door.person_id)
    return speak(person.language if person else SOURCE).code


def _chosen(line: Line) -> str | None:
    """The language that a line of ours says we keep from now on."""
    if line.answer != LANGUAGE_KEPT.key:
        return None
    said = LANGUAGE_KEPT.words.first
    return next(
        (x for x in SUPPORTED if line.text.startswith(speak(x).say(said))), None
    )
