"""The word lists in `lists/`, which people keep by hand."""

import csv
from collections.abc import Iterator
from pathlib import Path

LISTS = Path(__file__).parent / "lists"


def rows(name: str) -> Iterator[dict[str, str]]:
    """The lines of a list, by the names in its first line."""
    with (LISTS / f"{name}.csv").open(encoding="utf-8", newline="") as opened:
        yield from csv.DictReader(opened)


def pairs(name: str) -> dict[str, str]:
    """A list of two columns: what is typed, and what it stands for."""
    return {row["typed"]: row["plain"] for row in rows(name)}


def words(name: str) -> frozenset[str]:
    """A list of bare words."""
    return frozenset((LISTS / f"{name}.txt").read_text(encoding="utf-8").split())


def lines(name: str) -> frozenset[str]:
    """A list of names, one a line; a line that begins with # is a remark."""
    text = (LISTS / f"{name}.txt").read_text(encoding="utf-8")
    return frozenset(line.strip() for line in text.splitlines() if line and line[0] != "#")
