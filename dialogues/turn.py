"""What a dialogue may know of the turn it decides."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from dialogues.rendering import Reader
from dialogues.replies import Choice, Cue
from reminders.happening import Happening


@dataclass(frozen=True)
class Last:
    """What we said last, and what its numbers lead to."""

    cue: Cue
    choices: tuple[Choice, ...] = ()
    before: Cue | None = None
    """What we said before that."""


@dataclass(frozen=True)
class Spoken:
    """One message as first response sees it."""

    text: str
    reader: Reader
    last: Last | None = None
    picked: int | None = None
    """The number of a button that was pressed."""
    wordless: bool = False
    stopped: bool = False
    today: date = date.min
    """The day where the person is, for what depends on it."""
    vendor_words: bool = False
    """Whether the vendor itself reads CANCEL, END and QUIT as STOP, as with SMS."""


@dataclass(frozen=True)
class Turn:
    """One turn as an action sees it, from Rasa's tracker and our own records."""

    text: str
    intent: str
    ranking: tuple[tuple[str, float], ...]
    entities: Mapping[str, str]
    slots: Mapping[str, Any]
    reader: Reader
    now: datetime
    last: Last | None = None
    appointments: tuple[Happening, ...] = ()
    """The person's own that are still to come, the next one first."""


@dataclass(frozen=True)
class Outcome:
    """What an action decided: cues and effects, and slots for Rasa to remember."""

    cues: tuple[Cue, ...]
    effects: tuple[Any, ...] = ()
    slots: Mapping[str, Any] = field(default_factory=dict)
