"""The last shape of an answer: numbers or buttons, MORE, and what it weighs."""

from dataclasses import dataclass
from uuid import UUID

from bot.channel import Limits
from bot.messages import Button
from bot.sms_text import downgrade, weigh
from dialogues.rendering import Said
from dialogues.small_talk.phrases import (
    DIFFERS_IN_WALES,
    MORE_BUTTON,
    REPLY_MORE,
    REPLY_NUMBER,
)
from locales import Language

COMFORTABLE = 2
"""Segments that a text may take before its suggestions are left out."""


@dataclass(frozen=True)
class Composed:
    """An answer as one channel carries it."""

    text: str
    buttons: tuple[Button, ...]
    segments: int | None
    offered: bool
    """Whether the choices are to be seen, so that a number means one of them."""


def compose(said: Said, message_id: UUID, limits: Limits, tongue: Language) -> Composed:
    """The answer in the shape of a channel."""
    if limits.buttons:
        text = _joined(said, "", limits, tongue)
        return Composed(text, _buttons(said, message_id, tongue), None, offered=True)
    numbered = _numbered(said, tongue)
    full = _joined(said, numbered, limits, tongue)
    if said.suggested and limits.segments and weigh(full).segments > COMFORTABLE:
        # Suggestions are a kindness; a third segment for them is not.
        full, numbered = _joined(said, "", limits, tongue), ""
    segments = weigh(full).segments if limits.segments else None
    return Composed(full, (), segments, offered=bool(numbered))


def _joined(said: Said, numbered: str, limits: Limits, tongue: Language) -> str:
    hint = "" if said.aside else _hint(said, limits, tongue)
    full = "\n".join(piece for piece in (said.text, numbered, hint) if piece)
    return _cut(downgrade(full) if limits.segments else full, limits)


def _hint(said: Said, limits: Limits, tongue: Language) -> str:
    hints = (
        tongue.say(REPLY_MORE) if said.more and not limits.buttons else "",
        tongue.say(DIFFERS_IN_WALES) if said.differs else "",
    )
    return " ".join(hint for hint in hints if hint)


def _numbered(said: Said, tongue: Language) -> str:
    if not said.choices or said.aside:
        return ""
    listed = [f"{n} {choice.label}" for n, choice in enumerate(said.choices, start=1)]
    if said.suggested:
        return f"{tongue.say(REPLY_NUMBER)} {', '.join(listed)}"
    return "\n".join(listed)


def _buttons(said: Said, message_id: UUID, tongue: Language) -> tuple[Button, ...]:
    chosen = tuple(
        Button(choice.label, f"{message_id}:{number}")
        for number, choice in enumerate(said.choices, start=1)
    )
    more = (Button(tongue.say(MORE_BUTTON), f"{message_id}:more"),) if said.more else ()
    return (*more, *chosen)


def _cut(text: str, limits: Limits) -> str:
    if len(text) <= limits.longest:
        return text
    end = "..." if limits.segments else "…"
    return text[: limits.longest - len(end)] + end
