"""Which place people mean: "nr leeds", "in croyden", "mcr", "sw9", "M14 5QA".

A place is known by its name, its nation and its council, because housing help hangs
on the council. A text that may mean several places is answered with all of them, so
that we can ask which; one that names none is answered with nothing, never a guess.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from directory.names import plain
from directory.namesakes import (
    ByName,
    Place,
    by_name,
    likely,
    one_for_each_council,
)
from directory.postcodes import Postcodes
from directory.records import Council, councils
from directory.spelling import Spelling
from directory.tables import Row, rows
from directory.whereabouts import whereabouts
from directory.wording import LONGEST_NAME, Span, Words, apart, core, spans

__all__ = ["Ambiguous", "Gazetteer", "Place"]

FULL = re.compile(r"\b([a-z]{1,2}\d[a-z\d]?) ?(\d[a-z]{2})\b")

CHAT = frozenset({"b4", "l8", "m8", "n1", "w8"})
"""Chat for before, late, mate, nice one, wait: outward codes only when alone."""

LONGEST = 200
"""How many letters we read: a place comes early, and a text may be long."""

MANY = 5_000
"""How many people a place needs, to be looked for amid a sentence or behind a slip."""

SHORT = 4
"""Names of so few letters are too near to others to be guessed amid a text."""

ALIKE = 3
"""How many times bigger one place must be than another for a slip to mean it alone."""


@dataclass(frozen=True)
class Ambiguous:
    """Several places that a text may mean, the likeliest first."""

    candidates: tuple[Place, ...]


@dataclass(frozen=True)
class Gazetteer:
    """All places of England and Wales, by whatever people call them."""

    named: ByName
    outcodes: Mapping[str, Place]
    postcodes: Postcodes
    councils: Mapping[str, Council]
    whereabouts: Mapping[str, frozenset[str]]
    spelling: Spelling

    @classmethod
    def read(cls) -> "Gazetteer":
        """The places that ship with us."""
        authorities, table = councils(), list(rows("places"))
        named = by_name(table, authorities)
        return cls(
            named=named,
            outcodes={
                row["outcode"].lower(): _outcode(row, authorities)
                for row in rows("outcodes")
            },
            postcodes=Postcodes.read(),
            councils=authorities,
            whereabouts=whereabouts(authorities, rows("regions"), table),
            # "derry" is not a slip for Derby: towns of other nations are known too.
            spelling=Spelling(
                _spelt(named), (plain(row["name"]) for row in rows("elsewhere"))
            ),
        )

    def find(self, text: str, nation: str | None = None) -> Place | Ambiguous | None:
        """What a text means: one place, several, or none that we know."""
        words = tuple(plain(text[:LONGEST]).split())
        for way in (
            self._postcode,
            self._outcode,
            self._name,
            self._nearly,
            self._mentioned,
            self._misspelt,
        ):
            if found := way(words):
                return _decided(found, nation)
        return None

    @property
    def towns(self) -> frozenset[str]:
        """The names that people know well enough to misspell."""
        return frozenset(_spelt(self.named))

    @cached_property
    def _around(self) -> frozenset[str]:
        return frozenset().union(*self.whereabouts.values())

    def _postcode(self, words: Words) -> list[Place]:
        match = FULL.search(" ".join(words))
        if match is None:
            return []
        outward, inward = match.groups()
        known = self.postcodes.find(outward.upper(), inward.upper())
        if known is None or known.council not in self.councils:
            return self._outcode((outward,))
        council, name = self.councils[known.council], f"{outward} {inward}".upper()
        label = f"{name} ({council.name})"
        return [
            Place(name, council.nation, "postcode", *known.degrees, council.gss, label)
        ]

    def _outcode(self, words: Words) -> list[Place]:
        alone = "".join(core(words))
        codes = (alone, *(word for word in words if word not in CHAT))
        return [self.outcodes[code] for code in codes if code in self.outcodes][:1]

    def _name(self, words: Words) -> list[Place]:
        for name in (" ".join(words), " ".join(core(words))):
            if name in self.named:
                return likely(self.named[name])
        return []

    def _mentioned(self, words: Words) -> list[Place]:
        """The places named amid a sentence, each told from namesakes by the others."""
        found = apart([span for span in spans(core(words)) if self._stands_out(span)])
        narrowed = [place for span in found for place in self._narrowed(span, found)]
        if narrowed:
            return narrowed
        plain_ones = [
            place for span in found for place in likely(self.named.get(span.name, ()))
        ]
        return [place for place in plain_ones if place.council] or plain_ones

    def _narrowed(self, span: Span, found: Iterable[Span]) -> list[Place]:
        """Those of a name that lie in what else is named: "newport, isle of wight"."""
        around = {other.name for other in found} - {span.name}
        namesakes = self.named.get(span.name, ())
        return likely(
            place
            for place in namesakes
            if around & self.whereabouts.get(place.council, frozenset())
        )

    def _stands_out(self, span: Span) -> bool:
        namesakes = self.named.get(span.name, ())
        if not namesakes:
            return span.name in self._around
        big = max(place.weight for place in namesakes) >= MANY
        return span.led or (not span.everyday and (big or span.start == 0))

    def _nearly(self, words: Words) -> list[Place]:
        """The place whose name of several words the whole text is a slip for."""
        alone = core(words)
        if not 1 < len(alone) <= LONGEST_NAME:
            return []
        return self._biggest(self.spelling.near(" ".join(alone)))

    def _misspelt(self, words: Words) -> list[Place]:
        for text in _guesses(core(words)):
            if found := self._biggest(self.spelling.near(text)):
                return found
        alone = " ".join(core(words))
        return self._biggest(self.spelling.near_but_for_its_start(alone))

    def _biggest(self, names: Iterable[str]) -> list[Place]:
        """Of the places that a slip may stand for, those that people may mean."""
        meant = [place for name in names for place in likely(self.named[name])]
        top = max((place.weight for place in meant), default=0)
        return [place for place in meant if place.weight * ALIKE > top]


def _guesses(words: Words) -> Iterator[str]:
    """What of a text may be a name that is spelt wrong."""
    if len(words) <= LONGEST_NAME:
        yield " ".join(words)
    for span in spans(words):
        if (span.led or span.start == 0) and len(span.name) > SHORT:
            yield span.name


def _spelt(named: ByName) -> Iterator[str]:
    """The names that a slip may stand for: abbreviations are near everything."""
    for name, places in named.items():
        top = max(places, key=lambda place: place.weight)
        if top.weight >= MANY and (len(name) > SHORT or plain(top.name) == name):
            yield name


def _decided(candidates: Iterable[Place], nation: str | None) -> Place | Ambiguous:
    """The one place meant, or all that may be; a known nation settles a tie."""
    ranked = sorted(candidates, key=lambda place: -place.weight)
    places = one_for_each_council(ranked)
    at_home = [place for place in places if place.nation == nation]
    places = at_home or places
    return places[0] if len(places) == 1 else Ambiguous(tuple(places))


def _outcode(row: Row, authorities: Mapping[str, Council]) -> Place:
    label = f"{row['outcode']} ({authorities[row['council']].name})"
    where = (float(row["lat"]), float(row["lon"]), row["council"])
    return Place(row["outcode"], row["nation"], "outcode", *where, label)
