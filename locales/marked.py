"""Finds the sentences that are marked for the catalogue, in the source as it stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from babel.messages.extract import extract_from_dir

METHODS = [("**.py", "python"), ("**.html", "jinja2")]


@dataclass(frozen=True)
class Marked:
    """One marked sentence."""

    text: str
    where: str
    """The file and the line in which it begins."""


def marked_in(folder: Path) -> Iterator[Marked]:
    """Every marked sentence under a folder, file by file."""
    found = extract_from_dir(str(folder), METHODS, keywords={"_": None})
    for file, line, text, _comments, _context in found:
        yield Marked(str(text), f"{folder.name}/{file}:{line}")
