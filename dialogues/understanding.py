"""Asking Rasa what a message means and what to say next."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol, get_args
from uuid import UUID

import httpx

from dialogues import two_needs
from dialogues.catalogue import answers
from dialogues.replies import Cue, Effect, EffectName, Reply

PATIENCE = 5.0
"""Seconds: after these a person gets the menu instead of silence."""


class CannotUnderstandError(Exception):
    """Rasa is down, late, or answered with nothing."""

    def __init__(self, reason: str) -> None:
        super().__init__(self.__doc__)
        self.reason = reason


@dataclass(frozen=True)
class Understood:
    """What a message was taken to mean, with no conversation around it."""

    intent: str
    confidence: float
    ranking: tuple[tuple[str, float], ...] = ()
    entities: Mapping[str, str] = field(default_factory=dict)


class Understanding(Protocol):
    """Whatever can tell what a message means."""

    async def ask(self, conversation: UUID, text: str) -> Reply:
        """What to say to that; `CannotUnderstandError` when nobody can tell."""

    async def forget(self, conversation: UUID) -> None:
        """Keep nothing of that conversation."""

    async def purge(self, before: datetime) -> None:
        """Keep nothing of conversations that ended before then."""

    async def healthy(self) -> bool:
        """Whether it answers at all."""


class RasaUnderstanding:
    """Rasa over HTTP, by a random conversation id and never by an address."""

    def __init__(self, client: httpx.AsyncClient, url: str, token: str) -> None:
        self._client = client
        self._url = f"{url.rstrip('/')}/webhooks/rest"
        self._headers = {"Authorization": f"Bearer {token}"}

    async def ask(self, conversation: UUID, text: str) -> Reply:
        """What Rasa says to that; of two needs in it, the most urgent first."""
        answered = await self._say(conversation, text)
        reply, needs = _sensible(_reply, answered), _sensible(_needs, answered)
        if needs is None:
            return reply
        said = [
            reply
            if need.intent == reply.intent
            else _sensible(_reply, await self._say(conversation, need.text))
            for need in needs
        ]
        return two_needs.joined(*said)

    async def understand(self, text: str) -> Understood:
        """What Rasa takes that to mean; no conversation is begun."""
        body = {"message": text}
        answered = await self._call("POST", "/understand", json=body)
        return _sensible(_understood, answered)

    async def forget(self, conversation: UUID) -> None:
        """Have Rasa delete its tracker of that conversation."""
        await self._call("DELETE", f"/conversations/{conversation}")

    async def purge(self, before: datetime) -> None:
        """Have Rasa delete its trackers of conversations that ended before then."""
        await self._call("DELETE", f"/conversations?before={before.timestamp()}")

    async def healthy(self) -> bool:
        """Whether Rasa's own health page answers."""
        try:
            await self._call("GET", "/")
        except CannotUnderstandError:
            return False
        return True

    async def _say(self, conversation: UUID, text: str) -> httpx.Response:
        body = {"sender": str(conversation), "message": text}
        return await self._call("POST", "/webhook", json=body)

    async def _call(self, method: str, path: str, **body: Any) -> httpx.Response:  # noqa: ANN401 - httpx's own arguments
        try:
            answered = await self._client.request(
                method,
                f"{self._url}{path}",
                headers=self._headers,
                timeout=PATIENCE,
                **body,
            )
            return answered.raise_for_status()
        except httpx.HTTPError as problem:
            # The exception's text may hold the message, so only its class is kept.
            raise CannotUnderstandError(type(problem).__name__) from None


def _sensible[Read](read: Callable[[Any], Read], answered: httpx.Response) -> Read:
    """What was answered, as far as it makes sense."""
    try:
        return read(answered.json())
    except (ValueError, KeyError, TypeError, AttributeError) as problem:
        raise CannotUnderstandError(type(problem).__name__) from problem


def _reply(answered: Any) -> Reply:  # noqa: ANN401 - what came over the wire
    said = [reply["custom"] for reply in answered["replies"] if "custom" in reply]
    if not said:
        # Rasa answers 200 with nothing when an action failed inside it.
        message = "empty"
        raise CannotUnderstandError(message)
    understood = answered["understood"]
    return Reply(
        cues=tuple(_cue(written) for written in said if "answer" in written),
        effects=tuple(_effect(e) for cue in said for e in cue.get("effects", ())),
        intent=understood["intent"],
        confidence=understood["confidence"],
    )


def _needs(answered: Any) -> two_needs.Needs | None:  # noqa: ANN401 - what came over the wire
    understood = answered["understood"]
    whole = two_needs.Meant("", understood["intent"], understood["confidence"])
    parts = [two_needs.Meant(**part) for part in answered.get("parts", ())]
    return two_needs.both(whole, parts)


def _cue(written: Mapping[str, Any]) -> Cue:
    """A cue for an answer that we have; a model may be older than our answers."""
    cue = Cue.from_json(written)
    if cue.answer not in answers():
        raise KeyError(cue.answer)
    return cue


def _effect(written: Mapping[str, Any]) -> Effect:
    effect = Effect(**written)
    if effect.name not in get_args(EffectName.__value__):
        raise KeyError(effect.name)
    return effect


def _understood(answered: Any) -> Understood:  # noqa: ANN401 - what came over the wire
    understood = answered["understood"]
    return Understood(
        intent=understood["intent"],
        confidence=understood["confidence"],
        ranking=tuple(
            (one["name"], one["confidence"]) for one in understood["ranking"]
        ),
        entities={one["entity"]: str(one["value"]) for one in understood["entities"]},
    )
