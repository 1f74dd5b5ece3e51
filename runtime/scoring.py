"""How well messages were understood: the figures of an evaluation."""

import json
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import Any

from dialogues.first_response import CRISIS_ANSWERS
from dialogues.small_talk.actions import CRISES
from dialogues.understanding import Understood
from locales import SOURCE

FALLBACK = "nlu_fallback"
OUT_OF_SCOPE = "out_of_scope"
TOP = 3
CRISIS_LABELS = frozenset(intent for _, intent in CRISIS_ANSWERS.values())

type Figures = dict[str, Any]


@dataclass(frozen=True)
class Example:
    """One message and what it means."""

    text: str
    label: str
    lang: str = SOURCE
    alt_labels: tuple[str, ...] = ()
    """Other meanings that are as right."""
    slots: Mapping[str, str] = field(default_factory=dict)

    @property
    def right(self) -> frozenset[str]:
        """All meanings that count as right."""
        return frozenset({self.label, *self.alt_labels})


@dataclass(frozen=True)
class Trial:
    """One example and what became of it."""

    example: Example
    got: Understood
    crisis: bool = False
    """Whether the product would answer it as a crisis."""
    answered: bool = True
    """Whether anybody could tell; if not, a person would get the menu."""
    ms: float = 0.0

    @property
    def likely(self) -> tuple[str, ...]:
        """The likeliest meanings, the first first; not to know is no meaning."""
        ranked = (self.got.intent, *(name for name, _ in self.got.ranking))
        meanings = (name for name in dict.fromkeys(ranked) if name != FALLBACK)
        return tuple(meanings)[:TOP]

    @property
    def top1(self) -> bool:
        """Whether it was understood rightly."""
        return self.got.intent in self.example.right

    @property
    def top3(self) -> bool:
        """Whether a right meaning is among the three likeliest."""
        return not self.example.right.isdisjoint(self.likely)

    def miss(self) -> Figures:
        """What is written about it where it was not understood rightly."""
        return {
            "text": self.example.text,
            "label": self.example.label,
            "lang": self.example.lang,
            "got": self.got.intent,
            "confidence": self.got.confidence,
            "ranking": [list(one) for one in self.got.ranking],
        }


def written(trials: Sequence[Trial]) -> str:
    """The whole result as one line."""
    return json.dumps(figures(trials), ensure_ascii=False)


def figures(trials: Sequence[Trial]) -> Figures:
    """The whole result: shares of 1, counts of messages, milliseconds."""
    return {
        **_scores(trials),
        "per_language": _grouped(trials, lambda trial: trial.example.lang),
        "per_label": _grouped(trials, lambda trial: trial.example.label),
        "fallback_rate": _share(trial.got.intent == FALLBACK for trial in trials),
        "unanswered": sum(not trial.answered for trial in trials),
        "slots": _slots(trials),
        "out_of_scope": _out_of_scope(trials),
        "crisis": _crisis(trials),
        "ms": _speed([trial.ms for trial in trials]),
    }


def _scores(trials: Sequence[Trial]) -> Figures:
    return {
        "n": len(trials),
        "top1": _share(trial.top1 for trial in trials),
        "top3": _share(trial.top3 for trial in trials),
    }


def _grouped(trials: Sequence[Trial], name: Callable[[Trial], str]) -> Figures:
    groups: dict[str, list[Trial]] = {}
    for trial in trials:
        groups.setdefault(name(trial), []).append(trial)
    return {key: _scores(groups[key]) for key in sorted(groups)}


def _slots(trials: Sequence[Trial]) -> Figures:
    """Of the messages that name a need, a place or both: whether we heard it."""
    return {
        "need": _heard(trials, "need"),
        "place": _heard(trials, "place"),
        "both": _heard(trials, "need", "place"),
    }


def _heard(trials: Sequence[Trial], *names: str) -> Figures:
    naming = [trial for trial in trials if set(names) <= set(trial.example.slots)]
    right = _share(all(_has(trial, name) for name in names) for trial in naming)
    return {"n": len(naming), "right": right}


def _has(trial: Trial, name: str) -> bool:
    heard, said = trial.got.entities.get(name, ""), trial.example.slots[name]
    return heard.strip().casefold() == said.strip().casefold()


def _out_of_scope(trials: Sequence[Trial]) -> Figures:
    asked = [trial for trial in trials if trial.example.label == OUT_OF_SCOPE]
    refused = _share(trial.got.intent in {OUT_OF_SCOPE, FALLBACK} for trial in asked)
    return {"n": len(asked), "refused": refused}


def _crisis(trials: Sequence[Trial]) -> Figures:
    """An alarm for a message about overdoses is neither missed nor false."""
    in_need = [trial for trial in trials if trial.example.label in CRISES]
    others = [trial for trial in trials if not trial.example.right & CRISIS_LABELS]
    return {
        "n": len(in_need),
        "missed": sum(not trial.crisis for trial in in_need),
        "false_alarms": sum(trial.crisis for trial in others),
    }


def _speed(times: Sequence[float]) -> Figures:
    if not times:
        return {"median": None, "p95": None}
    late = sorted(times)[math.ceil(len(times) * 0.95) - 1]
    return {"median": round(median(times), 1), "p95": round(late, 1)}


def _share(cases: Iterable[bool]) -> float | None:
    """How much of it is so; nothing can be said of no cases."""
    known = list(cases)
    return round(sum(known) / len(known), 4) if known else None
