"""Held-out messages, what the model made of them, and the figures that say how good that is."""

import asyncio
import json
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import mean, quantiles
from typing import Any

FALLBACK = "nlu_fallback"
OUT_OF_SCOPE = "out_of_scope"

Test = Callable[["Heard"], bool]


@dataclass(frozen=True)
class Heard:
    """A held-out message, what it means, and what the model said."""

    text: str
    label: str
    right: frozenset[str]
    slots: dict[str, str]
    ranking: tuple[tuple[str, float], ...]
    fell_back: bool
    entities: dict[str, str]
    milliseconds: float

    @property
    def top(self) -> str:
        """The likeliest intent."""
        return self.ranking[0][0]

    @property
    def confidence(self) -> float:
        """How sure the model was of it."""
        return self.ranking[0][1]

    @property
    def lead(self) -> float:
        """How far the likeliest intent is ahead of the next."""
        return self.ranking[0][1] - self.ranking[1][1]

    @property
    def first(self) -> bool:
        """Whether the likeliest intent is right."""
        return self.top in self.right

    @property
    def in_three(self) -> bool:
        """Whether a right intent is among the likeliest three."""
        return any(name in self.right for name, _ in self.ranking[:3])


def hear(model: Path, held_out: Sequence[Path]) -> list[Heard]:
    """Put every held-out message to the model."""
    from rasa.core.agent import Agent

    agent = Agent.load(model)
    lines = [json.loads(line) for file in held_out for line in file.open(encoding="utf-8")]

    async def listen() -> list[Heard]:
        # The first message pays for what is loaded late.
        await agent.parse_message("hello")
        return [await _heard(agent, line) for line in lines]

    return asyncio.run(listen())


async def _heard(agent: Any, line: dict[str, Any]) -> Heard:
    start = time.perf_counter()
    parsed = await agent.parse_message(line["text"])
    took = 1000 * (time.perf_counter() - start)
    ranking = [(one["name"], one["confidence"]) for one in parsed["intent_ranking"]]
    return Heard(
        text=line["text"],
        label=line["label"],
        right=frozenset([line["label"], *line.get("alt_labels", [])]),
        slots=line.get("slots") or {},
        ranking=tuple(pair for pair in ranking if pair[0] != FALLBACK),
        fell_back=parsed["intent"]["name"] == FALLBACK,
        entities={one["entity"]: one["value"] for one in parsed["entities"]},
        milliseconds=took,
    )


def share(heard: Sequence[Heard], test: Test) -> float:
    """Which part of the messages passes; nought of none."""
    return mean(test(one) for one in heard) if heard else 0.0


def by_label(heard: Sequence[Heard]) -> dict[str, list[Heard]]:
    """The messages of each intent."""
    labels: dict[str, list[Heard]] = {}
    for one in heard:
        labels.setdefault(one.label, []).append(one)
    return dict(sorted(labels.items()))


def confusions(heard: Sequence[Heard]) -> list[tuple[tuple[str, str], int]]:
    """What is taken for what, the most frequent first."""
    return Counter((one.label, one.top) for one in heard if not one.first).most_common()


def slots(heard: Sequence[Heard]) -> Iterator[tuple[str, int, float]]:
    """For each kind of entity how many were to be found, and which part was."""
    for names in (("need",), ("place",), ("need", "place")):
        told = [one for one in heard if set(names) & one.slots.keys()]
        yield " and ".join(names), len(told), share(told, partial(_all_same, names))


def _all_same(names: Sequence[str], one: Heard) -> bool:
    return all(_same(one, name) for name in names if name in one.slots)


def _same(one: Heard, name: str) -> bool:
    """Whether the value is the one wanted: "Hull" is Kingston upon Hull."""
    wanted, found = one.slots[name].lower(), one.entities.get(name, "").lower()
    return wanted == found or (name == "place" and wanted in found)


def speed(heard: Sequence[Heard]) -> tuple[float, float]:
    """Milliseconds a message: the median and the slowest in twenty."""
    parts = quantiles([one.milliseconds for one in heard], n=20)
    return parts[9], parts[18]
