"""`throughgate nlu-eval`: what the product understands of known messages."""

import json
import time
from collections.abc import AsyncIterator, Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TextIO

import httpx
from rich.console import Console
from rich.progress import track

from bot.conversation import harmless
from dialogues.first_response import CRISIS_ANSWERS, respond
from dialogues.rendering import Reader
from dialogues.replies import Reply
from dialogues.safety import crisis_phrases
from dialogues.small_talk.actions import CRISES, CRISIS_WORTH_ANSWERING
from dialogues.turn import Spoken
from dialogues.understanding import (
    CannotUnderstandError,
    RasaUnderstanding,
    Understood,
)
from locales import SOURCE
from runtime.scoring import FALLBACK, Example, Trial

NOTHING = Understood(FALLBACK, 0.0)


class BadExampleError(ValueError):
    """A line of the file is not an example."""

    def __init__(self, number: int, why: str) -> None:
        super().__init__(f"line {number} is not an example: {why}")


class Heard(NamedTuple):
    """What the product made of one message."""

    got: Understood
    crisis: bool = False
    answered: bool = True


def read_examples(file: Path) -> list[Example]:
    """All examples of a file; `BadExampleError` names the first line that is none."""
    found = []
    with file.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            if line.strip():
                found.append(_read_line(number, line))
    return found


def _read_line(number: int, line: str) -> Example:
    try:
        return _example(json.loads(line))
    except KeyError as problem:
        raise BadExampleError(number, f"{problem} is missing") from problem
    except (ValueError, TypeError) as problem:
        raise BadExampleError(number, str(problem)) from problem


def _example(given: Any) -> Example:  # noqa: ANN401 - what stands in the file
    if not isinstance(given, dict):
        raise TypeError("not an object")
    text, label = given["text"], given["label"]
    if not (isinstance(text, str) and isinstance(label, str)):
        raise TypeError("text and label are strings")
    return Example(
        text=text,
        label=label,
        lang=str(given.get("lang") or SOURCE),
        alt_labels=tuple(given.get("alt_labels") or ()),
        slots={
            name: str(said) for name, said in dict(given.get("slots") or {}).items()
        },
    )


async def evaluate(
    examples: Sequence[Example], url: str, token: str, console: Console
) -> list[Trial]:
    """Ask about every example and show how far we are."""
    shown = track(examples, "Asking", console=console, disable=not console.is_terminal)
    async with httpx.AsyncClient() as client:
        rasa = RasaUnderstanding(client, url, token)
        return [trial async for trial in tried(shown, rasa)]


async def tried(
    examples: Iterable[Example], rasa: RasaUnderstanding
) -> AsyncIterator[Trial]:
    """Ask about one example after the other, as the product would."""
    for example in examples:
        began = time.perf_counter()
        heard = await _hear(example.text, rasa)
        took = (time.perf_counter() - began) * 1000
        yield Trial(example, *heard, ms=took)


async def _hear(text: str, rasa: RasaUnderstanding) -> Heard:
    crisis = crisis_phrases.find(text)
    if crisis:
        return Heard(_sure(CRISIS_ANSWERS[crisis][1]), crisis=True)
    decision = respond(Spoken(text, Reader(SOURCE)))
    if isinstance(decision, Reply) and decision.intent:
        return Heard(_sure(decision.intent))
    try:
        got = await rasa.understand(harmless(text))
    except CannotUnderstandError:
        return Heard(NOTHING, answered=False)
    return Heard(got, _is_crisis(got))


def _sure(intent: str) -> Understood:
    return Understood(intent, 1.0, ((intent, 1.0),))


def _is_crisis(got: Understood) -> bool:
    """Whether Rasa's rules lead to a crisis answer, the unsure one included."""
    if got.intent != FALLBACK:
        return got.intent in CRISES
    return any(
        name in CRISES and confidence >= CRISIS_WORTH_ANSWERING
        for name, confidence in got.ranking
    )


def write_misses(trials: Iterable[Trial], out: TextIO) -> None:
    """What was not understood rightly, one JSON object a line."""
    for trial in trials:
        if not trial.top1:
            out.write(json.dumps(trial.miss(), ensure_ascii=False) + "\n")
