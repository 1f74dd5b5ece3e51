"""Puts the held-out messages to the model, prints the figures and writes them down.

.venv/bin/python evaluate.py [--model FILE] [--report FILE] [evaluation/en.jsonl ...]
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from components.encoder import settle_threads
from quiet import be_quiet
from scoring import (
    OUT_OF_SCOPE,
    Heard,
    by_label,
    confusions,
    hear,
    share,
    slots,
    speed,
)
from train import HERE, MODEL

CRISIS = ("suicidal_crisis", "child_in_danger", "domestic_abuse", "overdose_naloxone")


def main() -> int:
    """Evaluate."""
    wanted = _arguments()
    settle_threads()
    be_quiet()
    heard = hear(wanted.model, wanted.held_out)
    report = "\n".join(written(heard))
    print(report)
    wanted.report.write_text(report, encoding="utf-8")
    return 0


def written(heard: Sequence[Heard]) -> Iterator[str]:
    """The report, line by line; it quotes no message, so nobody trains on the misses."""
    yield "# How well messages are understood\n"
    yield f"{len(heard)} held-out messages, never trained on. Written by `evaluate.py`.\n"
    yield from _summary(heard)
    yield from _crisis(heard)
    yield from _entities(heard)
    yield from _confusions(heard)
    yield from _by_intent(heard)


def _summary(heard: Sequence[Heard]) -> Iterator[str]:
    inside = [one for one in heard if one.label != OUT_OF_SCOPE]
    outside = [one for one in heard if one.label == OUT_OF_SCOPE]
    median, slow = speed(heard)
    yield from _table(
        ("what", "figure"),
        [
            ("right intent first", _percent(share(heard, lambda one: one.first))),
            (
                "right intent in the first three",
                _percent(share(heard, lambda one: one.in_three)),
            ),
            (
                "right first, within scope",
                _percent(share(inside, lambda one: one.first)),
            ),
            (
                "in the first three, within scope",
                _percent(share(inside, lambda one: one.in_three)),
            ),
            (
                "unsure, within scope",
                _percent(share(inside, lambda one: one.fell_back)),
            ),
            ("out of scope, and said so or unsure", _percent(share(outside, _refused))),
            ("milliseconds a message: median, 95th", f"{median:.0f}, {slow:.0f}"),
        ],
    )


def _refused(one: Heard) -> bool:
    return one.first or one.fell_back


def _crisis(heard: Sequence[Heard]) -> Iterator[str]:
    yield "\n## Crises, by the model alone\n"
    yield "The rules for crisis words come before the model and are not counted here.\n"
    rows = [_crisis_row(name, heard) for name in CRISIS]
    yield from _table(("intent", "messages", "first", "not in three", "false alarms"), rows)


def _crisis_row(name: str, heard: Sequence[Heard]) -> tuple[str, ...]:
    own = [one for one in heard if one.label == name]
    others = [one for one in heard if name not in one.right]
    missed = sum(name not in {found for found, _ in one.ranking[:3]} for one in own)
    alarms = share(others, lambda one: one.top == name)
    return (name, str(len(own)), _percent(share(own, _first)), str(missed), _percent(alarms))


def _first(one: Heard) -> bool:
    return one.first


def _entities(heard: Sequence[Heard]) -> Iterator[str]:
    yield "\n## Need and place\n"
    rows = [(name, str(n), _percent(part)) for name, n, part in slots(heard)]
    yield from _table(("what", "messages", "right"), rows)


def _confusions(heard: Sequence[Heard]) -> Iterator[str]:
    yield "\n## What is taken for what\n"
    rows = [(meant, taken, str(n)) for (meant, taken), n in confusions(heard)]
    yield from _table(("meant", "taken for", "times"), rows)


def _by_intent(heard: Sequence[Heard]) -> Iterator[str]:
    yield "\n## Each intent\n"
    rows = [
        (
            name,
            str(len(own)),
            _percent(share(own, lambda one: one.first)),
            _percent(share(own, lambda one: one.in_three)),
            _percent(share(own, lambda one: one.fell_back)),
        )
        for name, own in by_label(heard).items()
    ]
    yield from _table(("intent", "messages", "first", "in three", "unsure"), rows)


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    yield from (f"| {' | '.join(row)} |" for row in rows)


def _percent(part: float) -> str:
    return f"{100 * part:.1f} %"


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("held_out", type=Path, nargs="*")
    parser.add_argument("--model", type=Path, default=MODEL)
    parser.add_argument("--report", type=Path, default=HERE / "evaluation" / "report.md")
    wanted = parser.parse_args()
    wanted.held_out = wanted.held_out or sorted((HERE / "evaluation").glob("*.jsonl"))
    return wanted


if __name__ == "__main__":
    sys.exit(main())
