"""What a dialogue decides: cues to speak, effects to keep, or a question to Rasa."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal


@dataclass(frozen=True)
class Choice:
    """One thing a person can pick by number or button."""

    label: str
    """A marked sentence, or a name out of the directory."""
    leads_to: str
    """An answer's key, or a command such as `nation:Wales`."""

    def as_json(self) -> dict[str, str]:
        """As it is stored and as Rasa carries it."""
        return {"label": self.label, "leads_to": self.leads_to}


@dataclass(frozen=True)
class Cue:
    """Which answer to give, with which values: never the words themselves."""

    answer: str
    values: Mapping[str, str] = field(default_factory=dict)
    part: int = 0
    choices: tuple[Choice, ...] | None = None
    """The choices of this occasion; None for those that the answer always offers."""
    aside: bool = False
    """A welcome or a notice: MORE and numbers still mean what was said before."""
    nation: str | None = None
    """The nation that it is about; None for the one that the reader lives in."""

    def as_json(self) -> dict[str, Any]:
        """As it is stored and as Rasa carries it."""
        choices = None if self.choices is None else [c.as_json() for c in self.choices]
        return {
            "answer": self.answer,
            "values": dict(self.values),
            "part": self.part,
            "choices": choices,
            "aside": self.aside,
            "nation": self.nation,
        }

    @classmethod
    def from_json(cls, written: Mapping[str, Any]) -> "Cue":
        """Read back what `as_json` wrote, or Rasa's bare `{answer: key}`."""
        choices = written.get("choices")
        return cls(
            answer=written["answer"],
            values=written.get("values") or {},
            part=written.get("part") or 0,
            choices=None if choices is None else tuple(Choice(**c) for c in choices),
            aside=bool(written.get("aside")),
            nation=written.get("nation"),
        )


type EffectName = Literal[
    "stop",
    "start",
    "set_language",
    "set_nation",
    "raise_question",
    "report_wrong",
    "show_data",
    "forget",
    "be_quiet",
    "move_phone",
    "answer_appointment",
    "stop_series",
    "start_series",
]


@dataclass(frozen=True)
class Effect:
    """Something that the commit of this turn must also do."""

    name: EffectName
    value: str = ""


@dataclass(frozen=True)
class Reply:
    """The outcome of a turn."""

    cues: tuple[Cue, ...]
    effects: tuple[Effect, ...] = ()
    intent: str | None = None
    confidence: float | None = None


@dataclass(frozen=True)
class Ask:
    """Rasa is to be asked; `otherwise` is said when it cannot answer."""

    text: str
    otherwise: Cue


def say(
    answer: str, *effects: Effect, intent: str | None = None, **values: str
) -> Reply:
    """A reply of one answer."""
    confidence = 1.0 if intent else None
    return Reply((Cue(answer, values),), effects, intent, confidence)
