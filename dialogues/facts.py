"""Every figure, phone number, date and link that answers quote.

They stand in `facts.csv` beside this file, one row each: an editor can read it, and a
change of a figure is a change of one line. A fact with a value is quoted by its key, as
in "call {shelter_england}"; a fact without one stands behind a sentence as its source.
"""

import csv
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from types import MappingProxyType

from locales import Language

TABLE = Path(__file__).with_name("facts.csv")

NATIONS = ("England", "Wales")
BOTH = "both"
"""The nation of what is the same in England and Wales."""

type Value = str | Decimal | int | date | "Hours"


@dataclass(frozen=True)
class Hours:
    """When a line or a door is open, in OpenStreetMap's writing of opening_hours."""

    written: str


READERS: Mapping[str, Callable[[str], Value]] = {
    "phone": str,
    "url": str,
    "words": str,  # a name or a code that no language changes
    "money": Decimal,
    "count": int,
    "date": date.fromisoformat,
    "hours": Hours,
}


@dataclass(frozen=True)
class Fact:
    """One thing we hold to be true, who says so, and until when we believe it."""

    key: str
    says: str
    nation: str
    source: str
    as_of: str
    checked: date
    check_again: date
    row: str
    """The row of our research that it was taken from."""
    kind: str = "words"
    value: Value | None = None

    def written(self, language: Language) -> str:
        """The value as a reader of that language sees it."""
        match self.value:
            case None:
                message = (
                    f"{self.key} stands behind a sentence: it has no value to quote"
                )
                raise LookupError(message)
            case Decimal():
                return language.money(self.value)
            case date():
                return language.day(self.value)
            case Hours():
                return language.hours(self.value.written)
            case value:
                return str(value)

    def holds_in(self, nation: str) -> bool:
        """Whether it is so in that nation."""
        return self.nation in {nation, BOTH}

    def due(self, today: date) -> bool:
        """Whether someone should have looked at it again by now."""
        return today > self.check_again


@cache
def facts() -> Mapping[str, Fact]:
    """All facts by key; two of one key is a mistake in the table."""
    found: dict[str, Fact] = {}
    with TABLE.open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            fact = _read(row)
            if fact.key in found:
                message = f"{TABLE.name} has two facts called {fact.key}"
                raise ValueError(message)
            found[fact.key] = fact
    return MappingProxyType(found)


def _read(row: Mapping[str, str]) -> Fact:
    return Fact(
        key=row["key"],
        says=row["says"],
        nation=row["nation"],
        source=row["source"],
        as_of=row["as_of"],
        checked=date.fromisoformat(row["checked"]),
        check_again=date.fromisoformat(row["check_again"]),
        row=row["row"],
        kind=row["kind"],
        value=READERS[row["kind"]](row["value"]) if row["value"] else None,
    )
