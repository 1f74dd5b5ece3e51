"""The only place that sends: may we, in which words, and what happened."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

import structlog

from bot.channel import Channel, SendingFailedError
from bot.composition import Composed, compose
from bot.messages import Outgoing, Receipt
from bot.queue import Queue
from dialogues.rendering import Reader, render
from dialogues.replies import Cue
from locales import HOME
from locales import language as speak
from store import outgoing, people, threads
from store.messages import FAILED, TOO_LATE, WITHHELD
from store.outgoing import Due
from store.session import Session, Sessions

log = structlog.get_logger()

PATIENCE = timedelta(seconds=45)
"""After this a claim is that of a dead worker: no call to a vendor takes so long."""
LONGEST_WAIT = timedelta(minutes=30)
MOST_DOUBLINGS = 11
"""So many are more than the longest wait, and more would be no length of time."""
DESPITE_STOP = ("my_data.", "safety.")
"""What may reach someone who stopped: the confirmation they asked for, and a life."""
LAST_WORD = "my_data.deleted"
"""After it nothing is left of a person but the address it went to, which goes too."""


def wait_before(tries: int) -> timedelta:
    """How long to wait after that many tries: 2 s, 4 s, 8 s ... half an hour."""
    return min(timedelta(seconds=2 ** min(tries, MOST_DOUBLINGS)), LONGEST_WAIT)


@dataclass(frozen=True)
class Letter:
    """A claimed message in its final words."""

    due: Due
    composed: Composed
    outgoing: Outgoing


class Outbox:
    """Sends what is owed, once, and records why it did not."""

    def __init__(
        self,
        sessions: Sessions,
        channels: Mapping[str, Channel],
        queue: Queue,
        shared_values: Mapping[str, str],
        clock: Callable[[], datetime],
    ) -> None:
        self._sessions = sessions
        self._channels = channels
        self._queue = queue
        self._shared_values = shared_values
        self._clock = clock

    async def send(self, message_id: UUID) -> None:
        """Send one message if it is still owed. No transaction is open meanwhile."""
        async with self._sessions.begin() as session:
            now = self._clock()
            due = await outgoing.claim(session, message_id, now=now, patience=PATIENCE)
            refusal = self._refusal(due, now) if due else None
            if due and refusal:
                await self._give_up(session, due, *refusal)
        if due is None or refusal:
            return
        letter = self._write(due)
        try:
            vendor_id = await self._hand_over(letter)
        except SendingFailedError as problem:
            await self._record_failure(due, problem)
        else:
            await self._record_sent(letter, vendor_id)

    async def receive(self, receipt: Receipt) -> None:
        """Note what the vendor says became of a message."""
        async with self._sessions.begin() as session:
            point = await outgoing.record_receipt(
                session,
                receipt.message_id,
                state=receipt.state,
                vendor_id=receipt.vendor_id,
                reason=receipt.reason,
                now=self._clock(),
            )
            if point and receipt.stopped:
                await people.stop(session, point, self._clock())

    def _refusal(self, due: Due, now: datetime) -> tuple[str, str] | None:
        """The state and the reason, where this message must not go out."""
        if due.channel not in self._channels:
            return FAILED, f"no {due.channel} channel is set up"
        if now >= due.message.useless_after:
            return TOO_LATE, "its time had passed"
        if due.unreachable:
            return WITHHELD, due.unreachable
        if due.stopped and not due.message.answer.startswith(DESPITE_STOP):
            return WITHHELD, "the person stopped us"
        return None

    def _write(self, due: Due) -> Letter:
        cue = Cue.from_json(due.says)
        cue = replace(cue, values={**self._shared_values, **cue.values})
        today = self._clock().astimezone(HOME).date()
        said = render(cue, Reader(due.language, due.nation), today)
        limits = self._channels[due.channel].limits
        composed = compose(said, due.message.id, limits, speak(due.language))
        message = Outgoing(due.message.id, due.address, composed.text, composed.buttons)
        return Letter(due, composed, message)

    async def _hand_over(self, letter: Letter) -> str:
        channel = self._channels[letter.due.channel]
        if letter.due.message.maybe_sent:
            since = letter.due.message.created_at
            for vendor_id in await channel.sent_already(letter.outgoing, since):
                async with self._sessions() as session:
                    if not await outgoing.is_ours(session, vendor_id):
                        return vendor_id
        return await channel.send(letter.outgoing)

    async def _record_sent(self, letter: Letter, vendor_id: str) -> None:
        async with self._sessions.begin() as session:
            await outgoing.record_sent(
                session,
                letter.due.message.id,
                vendor_id=vendor_id,
                body=letter.composed.text,
                buttons=[asdict(b) for b in letter.composed.buttons] or None,
                segments=letter.composed.segments,
                offered=letter.composed.offered,
                now=self._clock(),
            )
            await self._after_the_last_word(session, letter.due)

    async def _record_failure(self, due: Due, problem: SendingFailedError) -> None:
        now = self._clock()
        log.warning(
            "sending.failed", message_id=str(due.message.id), why=problem.reason
        )
        async with self._sessions.begin() as session:
            if problem.remember:
                await people.cannot_reach(
                    session, due.message.contact_point_id, problem.reason, now
                )
            if not problem.retryable:
                await self._give_up(session, due, FAILED, problem.reason)
                return
            at = now + (problem.wait or wait_before(due.message.tries))
            # Once we did not see the end of a call, it is looked up before every try.
            unsure = problem.unsure or due.message.maybe_sent
            await outgoing.try_later(session, due.message.id, at=at, maybe_sent=unsure)
            await self._queue.send(session, due.message.id, at)

    async def _give_up(
        self, session: Session, due: Due, state: str, reason: str
    ) -> None:
        log.warning("sending.given_up", message_id=str(due.message.id), state=state)
        await outgoing.give_up(
            session, due.message.id, state=state, reason=reason, now=self._clock()
        )
        await self._after_the_last_word(session, due)

    async def _after_the_last_word(self, session: Session, due: Due) -> None:
        if due.message.answer == LAST_WORD and not self._is_fetched(due):
            person_id = due.message.person_id
            await threads.forget_wiped(session, LAST_WORD, self._clock(), person_id)

    def _is_fetched(self, due: Due) -> bool:
        channel = self._channels.get(due.channel)
        return channel is not None and channel.limits.fetched
