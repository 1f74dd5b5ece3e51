"""One turn: know the person, respond or ask, commit once, hand to the outbox."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from uuid import UUID

import structlog

from bot.channel import Limits
from bot.outbox import Outbox
from bot.settling import Settling
from dialogues.first_response import respond
from dialogues.rendering import Reader
from dialogues.replies import Ask, Choice, Cue, Effect, Reply, say
from dialogues.turn import Last, Spoken
from dialogues.understanding import CannotUnderstandError, Understanding
from locales import HOME
from store import threads
from store.outgoing import replies_owed
from store.session import Sessions
from store.threads import Heard, LastSaid

log = structlog.get_logger()

WINDOW = timedelta(minutes=5)
MOST_IN_WINDOW = 20
SILENCE = timedelta(hours=1)
WHEN_DOWN = Cue("small_talk.down")
CRISIS_INTENTS = frozenset(
    {"suicidal_crisis", "child_in_danger", "domestic_abuse", "overdose_naloxone"}
)


class Conversation:
    """Takes turns; many workers may hold one, and each turn is taken once."""

    def __init__(
        self,
        sessions: Sessions,
        understanding: Understanding,
        settling: Settling,
        outbox: Outbox,
        limits: Mapping[str, Limits],
        clock: Callable[[], datetime],
    ) -> None:
        self._sessions = sessions
        self._understanding = understanding
        self._settling = settling
        self._outbox = outbox
        self._limits = limits
        self._clock = clock

    async def take_turn(self, message_id: UUID) -> None:
        """Answer one message. Safe to repeat: what is done is not done again."""
        async with self._sessions() as session:
            heard = await threads.heard(session, message_id, WINDOW)
        if heard is None:  # the person had everything wiped meanwhile
            return
        owed: list[UUID] = []
        if heard.message.answered_at is None:
            reply = await self._decided(heard)
            owed = await self._settling.settle(heard, reply)
        if not owed:
            async with self._sessions() as session:
                owed = await replies_owed(session, message_id)
        for outgoing_id in owed:
            await self._outbox.send(outgoing_id)

    async def _decided(self, heard: Heard) -> Reply:
        """What to say; the menu where a mistake of ours stands in the way."""
        try:
            return await self._decide(heard)
        except Exception as problem:  # noqa: BLE001 - a mistake is no reason for silence
            why = type(problem).__name__
            log.error("turn.broken", message_id=str(heard.message.id), why=why)
            return Reply((WHEN_DOWN,))

    async def _decide(self, heard: Heard) -> Reply:
        limits = self._limits[heard.message.channel]
        spoken = _spoken(heard, limits, self._clock())
        decision = respond(spoken)
        flood = self._flood(heard, limits)
        if flood and not _comes_first(decision, spoken):
            return flood
        if isinstance(decision, Reply):
            return decision
        return await self._ask(heard, decision or Ask(harmless(heard.text), WHEN_DOWN))

    async def _ask(self, heard: Heard, ask: Ask) -> Reply:
        try:
            return await self._understanding.ask(heard.person.conversation, ask.text)
        except CannotUnderstandError as problem:
            log.warning(
                "understanding.failed",
                message_id=str(heard.message.id),
                why=problem.reason,
            )
            return Reply((ask.otherwise,))

    def _flood(self, heard: Heard, limits: Limits) -> Reply | None:
        if not limits.counted:
            return None
        quiet = heard.point.quiet_until
        if quiet and quiet > self._clock():
            return Reply(())
        if heard.recent <= MOST_IN_WINDOW:
            return None
        until = (self._clock() + SILENCE).isoformat()
        return say("small_talk.too_many", Effect("be_quiet", until))


def _spoken(heard: Heard, limits: Limits, now: datetime) -> Spoken:
    number = heard.message.chosen.partition(":")[2] if heard.message.chosen else ""
    return Spoken(
        text="MORE" if number == "more" else heard.text,
        reader=Reader(heard.person.language, heard.person.nation),
        last=last_of(heard.last),
        picked=int(number) if number.isdecimal() else None,
        wordless=heard.message.kind == "wordless",
        stopped=heard.point.stopped_at is not None,
        today=now.astimezone(HOME).date(),
        vendor_words=limits.vendor_words,
    )


def last_of(said: LastSaid | None) -> Last | None:
    """What was said last, as dialogues know it."""
    if said is None:
        return None
    choices = tuple(Choice(**choice) for choice in said.choices)
    before = Cue.from_json(said.before) if said.before else None
    return Last(Cue.from_json(said.says), choices, before)


def _comes_first(decision: Reply | Ask | None, spoken: Spoken) -> bool:
    """A life in danger is answered however much came before it; the first STOP too."""
    if not isinstance(decision, Reply):
        return False
    stops = any(effect.name == "stop" for effect in decision.effects)
    return decision.intent in CRISIS_INTENTS or (stops and not spoken.stopped)


def harmless(text: str) -> str:
    """Rasa reads a leading slash as a command of ours; people have none to give."""
    return text.lstrip("/ \t\n") or "?"
