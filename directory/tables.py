"""The tables that ship in `data/`: where they are and how they are written."""

import csv
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

DATA = Path(__file__).with_name("data")

type Row = Mapping[str, str]


def rows(name: str) -> Iterator[Row]:
    """The lines of a table, each by the names of its columns."""
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as table:
        yield from csv.DictReader(table)


def listed(cell: str) -> tuple[str, ...]:
    """The parts of a cell that holds several, separated by upright strokes."""
    return tuple(part for part in cell.split("|") if part)


def write(
    folder: Path, name: str, header: str, lines: Iterable[tuple[str, ...]]
) -> None:
    """A table anew, its columns named by a line of words."""
    with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as table:
        writer = csv.writer(table, lineterminator="\n")
        writer.writerow(header.split(","))
        writer.writerows(lines)
