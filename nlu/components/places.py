"""Places as people type them: "nr leeds", "croyden", "mcr", "sw9", "hope" but not "i hope"."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from components import surroundings as around
from components.names import Names, Sighting
from components.postcodes import postcodes_in
from components.spans import Found, Word, folded_name, stretch, words_of
from components.tables import lines

BIG = 5_000
"""People a place needs, to be meant without a word such as "in" or "near" before it."""

WELL_KNOWN = 15_000
"""People a place needs, to be meant by a word that only looks like its name."""

SURE, LIKELY = 0.85, 0.75
"""How alike a misspelt name must be anywhere, and where the words around say "place"."""

OWN = 3
"""How much more an own name counts than a nickname: Stoke is a village, but who means that?"""

AFTER_FIRST = frozenset("in on under super le regis".split())
"""Words of a long name that people leave out, with all that follows."""

Row = Mapping[str, str]


@dataclass(frozen=True)
class Places:
    """The gazetteer, ready for looking up."""

    rows: Sequence[Row]
    ordinary: frozenset[str]
    """Words that people use for other things: never a misspelt town."""
    elsewhere: Sequence[str] = ()
    """Scottish and Northern Irish towns: nor are these."""

    def found(self, text: str, needs: list[Found], taken: Sequence[Found]) -> list[Found]:
        """The one place that matters in the message, or none."""
        codes = [(4, code) for code in postcodes_in(text, needs)]
        words = words_of(text)
        named = [
            (around.claim(words, seen.start, seen.end), self._entity(words, seen))
            for seen in self._seen(words, needs)
            if not around.denied(words, seen.start)
        ]
        free = [
            (claim, one)
            for claim, one in (*named, *codes)
            if not any(one.overlaps(other) for other in taken)
        ]
        # Of "peckham, south london" the narrower one; of equals the first: "moss side, manchester".
        best = max(
            free,
            key=lambda pair: (self._narrow(pair[1].value), pair[0], -pair[1].start),
            default=None,
        )
        return [best[1]] if best else []

    def _seen(self, words: Sequence[Word], needs: Sequence[Found]) -> Iterator[Sighting]:
        written = list(self._names.written(words))
        yield from (seen for seen in written if self._meant(words, seen, needs))
        taken = {at for seen in written for at in range(seen.start, seen.end)}
        for size in (2, 1):
            for start in range(len(words) - size + 1):
                here = range(start, start + size)
                slip = self._slip(words, start, start + size) if taken.isdisjoint(here) else None
                if slip:
                    taken.update(here)
                    yield slip

    def _meant(self, words: Sequence[Word], seen: Sighting, needs: Sequence[Found]) -> bool:
        where = (words, seen.start, seen.end)
        if seen.name not in self._biggest:
            return seen.name in self._vague
        if around.alone(*where) or around.led(*where) or around.named(*where):
            return True
        if seen.name in self._also_words:
            return self._size[seen.name] >= BIG and around.beside(*where, needs)
        return self._size[seen.name] >= BIG or around.loosely_led(*where)

    def _slip(self, words: Sequence[Word], start: int, end: int) -> Sighting | None:
        if any(
            word.folded in self.ordinary or not word.folded.isalpha() for word in words[start:end]
        ):
            return None
        where = (words, start, end)
        told = around.loosely_led(*where) or around.alone(*where)
        return self._names.misspelt(words, start, end, LIKELY if told else SURE)

    def _entity(self, words: Sequence[Word], seen: Sighting) -> Found:
        return Found(
            "place",
            self._names.meaning[seen.name],
            *stretch(words[seen.start : seen.end]),
        )

    @cached_property
    def _names(self) -> Names:
        # What is no place of ours is known too, lest "new york" be York and "derry" Derby.
        nowhere = (*self._never, *self._vague, *map(folded_name, self.elsewhere))
        meaning = {name: name for name in nowhere}
        meaning.update({name: row["name"] for name, row in self._biggest.items()})
        return Names.of(meaning, lambda name: self._size.get(name, 0) >= WELL_KNOWN)

    @cached_property
    def known(self) -> frozenset[str]:
        """The folded names of places big enough to be meant without saying so."""
        return frozenset(name for name, size in self._size.items() if size >= BIG)

    @cached_property
    def _size(self) -> Mapping[str, int]:
        return {name: _size(row) for name, row in self._biggest.items()}

    @cached_property
    def _biggest(self) -> Mapping[str, Row]:
        """For every name the biggest of its places, where an own name weighs more."""
        chosen: dict[str, tuple[int, Row]] = {}
        for row in self.rows:
            nicknames = filter(None, (*row["aliases"].split("|"), *_short(row)))
            weighed = [
                (row["name"], _size(row) * OWN),
                *((name, _size(row)) for name in nicknames),
            ]
            for name, weight in weighed:
                known = chosen.get(folded_name(name))
                if known is None or known[0] < weight:
                    chosen[folded_name(name)] = (weight, row)
        return {name: row for name, (_, row) in chosen.items() if name not in self._never}

    def _narrow(self, value: str) -> int:
        return 0 if value in self._vague else 1 if value in self._wide else 2

    @cached_property
    def _wide(self) -> frozenset[str]:
        return frozenset(row["name"] for row in self.rows if row["kind"] == "region")

    @cached_property
    def _vague(self) -> frozenset[str]:
        return lines("wide_areas")

    @cached_property
    def _never(self) -> frozenset[str]:
        return lines("never_places")

    @cached_property
    def _also_words(self) -> frozenset[str]:
        return lines("also_words")


def _short(row: Row) -> Iterator[str]:
    """What people say of a long name: Clacton-on-Sea is Clacton, Bognor Regis is Bognor."""
    first, *rest = folded_name(row["name"]).split()
    # Kingston upon Hull is Hull and never Kingston.
    by_its_end = rest and rest[-1] in map(folded_name, row["aliases"].split("|"))
    if rest and rest[0] in AFTER_FIRST and _size(row) >= WELL_KNOWN and not by_its_end:
        yield first


def _size(row: Row) -> int:
    """How many people live there; for what is not a town, enough to be well known."""
    people = int(row["population"] or 0)
    return people if row["kind"] == "town" else max(people, WELL_KNOWN)
