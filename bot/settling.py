"""The one commit of a turn: what was heard, what was decided, what is owed."""

import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import structlog

from bot import answering
from bot.queue import Queue
from dialogues import follow_up, keywords
from dialogues.keywords import LANGUAGES
from dialogues.my_data.answers import NOT_KNOWN
from dialogues.replies import Choice, Cue, Effect, Reply
from dialogues.small_talk.phrases import ENGLAND, WALES
from locales import language as speak
from reminders import appointments, due
from store import inbox, moving, people, threads
from store.outgoing import Promise, promise
from store.people import Door
from store.session import Session, Sessions
from store.threads import Heard

log = structlog.get_logger()

USEFUL_FOR = timedelta(hours=24)
"""A reply that could not go out within a day answers a question nobody asks now."""

WELCOME = Cue(
    "small_talk.welcome",
    choices=(Choice(ENGLAND, "nation:England"), Choice(WALES, "nation:Wales")),
    aside=True,
)
WITHOUT_WELCOME = ("safety.", "my_data.", "small_talk.too_many")
NOT_UNDERSTOOD = "small_talk.not_understood"
LOOK_BACK = 10
"""Messages among which we look for what someone asked before they picked a person."""


class Settling:
    """Writes the outcome of a turn: all of it or nothing, and once."""

    def __init__(
        self, sessions: Sessions, queue: Queue, clock: Callable[[], datetime]
    ) -> None:
        self._sessions = sessions
        self._queue = queue
        self._clock = clock

    async def settle(self, heard: Heard, reply: Reply) -> list[UUID]:
        """Commit a reply; the outgoing messages it owes, none if another was first."""
        now = self._clock()
        async with self._sessions.begin() as session:
            first = await threads.settle(
                session,
                heard.message.id,
                intent=reply.intent,
                confidence=reply.confidence,
                now=now,
            )
            if not first:
                return []
            if heard.point.unreachable_at:
                await people.reached_us(session, heard.point.id)
                await due.look_again(session, heard.person.id, now)
            work = _Work(session, heard, now, self._queue)
            for effect in reply.effects:
                await work.apply(effect)
            cues = (*_second_time(heard, reply.cues), *work.cues)
            return await work.owe(cues)


class _Work:
    """One turn's commit while it is being put together."""

    def __init__(
        self, session: Session, heard: Heard, now: datetime, queue: Queue
    ) -> None:
        self._session = session
        self._heard = heard
        self._now = now
        self._queue = queue
        self.cues: list[Cue] = []
        self._changes: dict[str, Any] = {"last_contact_at": now}
        self._wiped = False

    async def apply(self, effect: Effect) -> None:
        """Do what an effect asks for, inside the transaction."""
        await getattr(self, f"_{effect.name}")(effect.value)

    async def owe(self, cues: tuple[Cue, ...]) -> list[UUID]:
        """Promise every cue, greet a newcomer, and keep what changed of the person."""
        heard = self._heard
        if heard.person.welcomed_at is None and _welcome_fits(cues):
            cues = (*cues, WELCOME)
            self._changes["welcomed_at"] = self._now
        self._changes["confused_at"] = self._now if _confused(cues) else None
        await people.change(self._session, heard.person.id, **self._changes)
        owed = [await self._promise(n, cue) for n, cue in enumerate(cues)]
        return [message_id for message_id in owed if message_id]

    async def _promise(self, position: int, cue: Cue) -> UUID | None:
        heard = self._heard
        offered = cue.choices
        if offered is None:
            offered = follow_up.choices_of(cue.answer)
        promised = Promise(
            send_key=f"reply:{heard.message.id}:{position}",
            answer=cue.answer,
            says=cue.as_json(),
            choices=tuple(choice.as_json() for choice in offered),
            useless_after=self._now + USEFUL_FOR,
            answers_question=not cue.aside,
        )
        return await promise(
            self._session,
            promised,
            person_id=heard.person.id,
            contact_point_id=heard.point.id,
            reply_to=None if self._wiped else heard.message.id,
            now=self._now,
        )

    async def _stop(self, _: str) -> None:
        await people.stop(self._session, self._heard.point.id, self._now)

    async def _start(self, _: str) -> None:
        await people.start_again(self._session, self._heard.point.id)
        await due.look_again(self._session, self._heard.person.id, self._now)

    async def _set_language(self, code: str) -> None:
        self._changes["language"] = code

    async def _set_nation(self, name: str) -> None:
        self._changes["nation"] = name

    async def _be_quiet(self, until: str) -> None:
        moment = datetime.fromisoformat(until)
        await people.be_quiet(self._session, self._heard.point.id, moment)

    async def _raise_question(self, _: str) -> None:
        self._raise("question", await self._question())

    async def _question(self) -> str:
        """What they want to know; of someone who picked a person, what they asked."""
        heard = self._heard
        if not heard.message.chosen and keywords.number(heard.text) is None:
            return heard.text
        before = await threads.texts_before(self._session, heard.message, LOOK_BACK)
        asked = (text for text in before if _is_question(text))
        return next(asked, heard.text)

    async def _report_wrong(self, about: str) -> None:
        self._raise("wrong", None, about)

    def _raise(self, kind: str, text: str | None, about: str | None = None) -> None:
        person_id = self._heard.person.id
        inbox.raise_item(
            self._session, person_id, kind, about=about, text=text, now=self._now
        )

    async def _answer_appointment(self, said: str) -> None:
        heard = self._heard
        typed = (
            "" if heard.message.chosen or keywords.number(heard.text) else heard.text
        )
        cue = await answering.answer(
            self._session, heard.person, said, typed=typed, now=self._now
        )
        self.cues.append(cue)

    async def _move_phone(self, code: str) -> None:
        heard, door = self._heard, Door(self._heard.point.id, self._heard.person.id)
        outcome = await moving.use(self._session, code, door, self._now)
        if outcome == "moved":
            person_id = await people.owner_of(self._session, heard.point.id)
            await due.look_again(self._session, person_id, self._now)
        self.cues.append(Cue(f"my_data.phone_{outcome}"))

    async def _stop_series(self, name: str) -> None:
        stopped = {*self._heard.person.stopped_series, name}
        self._changes["stopped_series"] = sorted(stopped)

    async def _start_series(self, name: str) -> None:
        stopped = {*self._heard.person.stopped_series} - {name}
        self._changes["stopped_series"] = sorted(stopped)

    async def _show_data(self, _: str) -> None:
        person = self._heard.person
        tongue = speak(person.language)
        values = {
            "language": LANGUAGES[person.language][0],
            "nation": person.nation or NOT_KNOWN,
            "count": str(await threads.count(self._session, person.id)),
            "since": tongue.day(person.last_contact_at.date()),
        }
        self.cues.append(Cue("my_data.held", values))

    async def _forget(self, _: str) -> None:
        """Wipe all but the address, which goes when the receipt has been sent."""
        receipt = secrets.token_hex(4).upper()
        # Reminders first: a clock that has one in its hands has written its message
        # by the time we may delete it, and the message goes with the thread.
        await appointments.wipe(self._session, self._heard.person.id)
        await threads.wipe(self._session, self._heard.person.id)
        await people.forget_wishes(self._session, self._heard.person.id)
        await self._queue.forget(self._session, self._heard.person.conversation)
        self._changes |= {"nation": None, "welcomed_at": self._now}
        self._wiped = True
        self.cues.append(Cue("my_data.deleted", {"receipt": receipt}))
        log.info("person.forgotten", receipt=receipt)


def _is_question(text: str) -> bool:
    """Whether someone asked this, rather than picked or commanded something."""
    return keywords.number(text) is None and keywords.command(text) is None


def _second_time(heard: Heard, cues: tuple[Cue, ...]) -> tuple[Cue, ...]:
    """Never the same "I did not get that" twice running: then a person is offered."""
    if heard.person.confused_at is None or not _confused(cues):
        return cues
    return (Cue("small_talk.not_understood_again"),)


def _confused(cues: tuple[Cue, ...]) -> bool:
    return any(cue.answer.startswith(NOT_UNDERSTOOD) for cue in cues)


def _welcome_fits(cues: tuple[Cue, ...]) -> bool:
    """A life in danger, or someone who leaves, is not told who we are."""
    return bool(cues) and not cues[0].answer.startswith(WITHOUT_WELCOME)
