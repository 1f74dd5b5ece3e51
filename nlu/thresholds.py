"""Prints what being careful costs: when to answer, and when to ask back instead.

    .venv/bin/python thresholds.py [evaluation/en.jsonl ...]

A wrong answer costs somebody their way; asking back costs one more message, and less
than that is lost when the right intent is among the three that are offered.
"""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from components.encoder import settle_threads
from quiet import be_quiet
from scoring import OUT_OF_SCOPE, Heard, hear, share
from train import HERE, MODEL

LEAST_SURE = [0.0, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6]
LEAST_LEAD = [0.0, 0.05, 0.1, 0.15, 0.2, 0.3]

WRONG, ASKED, LOST = 5.0, 1.0, 2.0
"""What it costs to answer wrongly, to ask back, and to ask back without the right choice."""


def main() -> int:
    """Print the trade-off and the cheapest pair."""
    held_out = [Path(name) for name in sys.argv[1:]]
    settle_threads()
    be_quiet()
    heard = hear(MODEL, held_out or sorted((HERE / "evaluation").glob("*.jsonl")))
    print("\n".join(written(heard)))
    return 0


def written(heard: Sequence[Heard]) -> Iterator[str]:
    """The table, line by line."""
    yield "least  least   answered  of them  in scope   out of scope  cost a"
    yield "sure   lead               right  but asked       refused  message"
    pairs = [(sure, lead) for sure in LEAST_SURE for lead in LEAST_LEAD]
    yield from (_line(heard, sure, lead) for sure, lead in pairs)
    sure, lead = min(pairs, key=lambda pair: cost(heard, *pair))
    yield f"cheapest: threshold {sure}, ambiguity_threshold {lead}"


def answered(one: Heard, sure: float, lead: float) -> bool:
    """Whether such a message would be answered rather than asked about."""
    return one.confidence >= sure and one.lead >= lead


def cost(heard: Sequence[Heard], sure: float, lead: float) -> float:
    """What a message costs on average."""
    return sum(_cost(one, answered(one, sure, lead)) for one in heard) / len(heard)


def _cost(one: Heard, answered: bool) -> float:
    if answered:
        return 0.0 if one.first else WRONG
    # Asking back is the right answer to what nobody here can help with.
    return 0.0 if one.label == OUT_OF_SCOPE else ASKED if one.in_three else LOST


def _line(heard: Sequence[Heard], sure: float, lead: float) -> str:
    taken = [one for one in heard if answered(one, sure, lead)]
    inside = [one for one in heard if one.label != OUT_OF_SCOPE]
    outside = [one for one in heard if one.label == OUT_OF_SCOPE]
    figures = (
        len(taken) / len(heard),
        share(taken, lambda one: one.first),
        share(inside, lambda one: not answered(one, sure, lead)),
        share(outside, lambda one: one.first or not answered(one, sure, lead)),
    )
    row = "  ".join(f"{100 * figure:8.1f}" for figure in figures)
    return f"{sure:4.2f}   {lead:4.2f}  {row}  {cost(heard, sure, lead):8.3f}"


if __name__ == "__main__":
    sys.exit(main())
