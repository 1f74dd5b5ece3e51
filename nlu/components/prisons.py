"""Prisons by name and nickname: "hmp leeds", "the scrubs", "armley nick"."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from components import surroundings as around
from components.names import Names, Sighting
from components.spans import Found, Word, folded_name, stretch, words_of
from components.tables import lines, words

SURE, LIKELY = 0.87, 0.8

SLIPS = 2
"""Words of the longest name that may be misspelt."""


@dataclass(frozen=True)
class Prisons:
    """The list of prisons, ready for looking up."""

    rows: Sequence[Mapping[str, str]]
    towns: frozenset[str]
    """Names that are also places: a prison only where the words around say so."""
    ordinary: frozenset[str]

    def found(self, text: str) -> list[Found]:
        """Every prison in the message, without the ones that are denied."""
        words = words_of(text)
        return [
            Found(
                "prison",
                self._names.meaning[seen.name],
                *stretch(words[seen.start : seen.end]),
            )
            for seen in self._seen(words)
            if not around.denied(words, seen.start)
        ]

    def _seen(self, words: Sequence[Word]) -> Iterator[Sighting]:
        seen = list(self._names.written(words))
        yield from (one for one in seen if self._meant(words, one))
        taken = {at for one in seen for at in range(one.start, one.end)}
        for size in range(SLIPS, 0, -1):
            for start in range(len(words) - size + 1):
                here = range(start, start + size)
                slip = self._slip(words, start, start + size) if taken.isdisjoint(here) else None
                if slip:
                    taken.update(here)
                    yield slip

    def _meant(self, words: Sequence[Word], seen: Sighting) -> bool:
        where = (words, seen.start, seen.end)
        if seen.name in self._also_words:
            alone = around.alone(*where) and seen.name not in self.towns
            return alone or _titled(*where) or self._called(*where)
        return _cued(*where) or seen.name not in self.towns

    def _called(self, words: Sequence[Word], start: int, end: int) -> bool:
        """The same for "ford prison"; but "can i send prison money" sends some."""
        return _cued_after(words, end) and words[start].folded not in self._never_led

    def _slip(self, words: Sequence[Word], start: int, end: int) -> Sighting | None:
        if any(word.folded in self.ordinary for word in words[start:end]):
            return None
        told = _cued(words, start, end)
        seen = self._names.misspelt(words, start, end, LIKELY if told else SURE)
        return seen if seen and (told or self._meant(words, seen)) else None

    @cached_property
    def _names(self) -> Names:
        meaning = {
            folded_name(name): row["name"]
            for row in self.rows
            for name in (*filter(None, row["aliases"].split("|")), row["name"])
        }
        # An own name stands for that prison, even where it is another's nickname.
        meaning.update({folded_name(row["name"]): row["name"] for row in self.rows})
        return Names.of(meaning, lambda name: len(name.split()) <= SLIPS)

    @cached_property
    def _never_led(self) -> frozenset[str]:
        return lines("never_places")

    @cached_property
    def _also_words(self) -> frozenset[str]:
        return lines("also_words")


CUES = words("prison_words")
LEFT = frozenset("of leaving left".split())


def _titled(words: Sequence[Word], start: int, end: int) -> bool:
    """The same for a name that is a word too: "hmp send", not "the prison send my letters"."""
    before = words[start - 1].folded if start else ""
    return before == "hmp" or (_cued(words, start, end) and around.led(words, start, end))


def _cued(words: Sequence[Word], start: int, end: int) -> bool:
    """Whether "hmp", "nick" or the like stands right beside it."""
    before = start > 0 and words[start - 1].folded in CUES and not _left(words, start)
    return before or _cued_after(words, end)


def _cued_after(words: Sequence[Word], end: int) -> bool:
    return end < len(words) and words[end].folded in CUES and _next(words, end)


def _left(words: Sequence[Word], start: int) -> bool:
    """Whether it is where somebody is now: "leaving prison, leeds", "out of jail leeds"."""
    if words[start - 1].folded == "hmp":
        return False
    behind = words[start - 2].folded if start > 1 else ""
    return behind in LEFT or not _next(words, start)


def _next(words: Sequence[Word], at: int) -> bool:
    """Whether only a space parts a word from the one before."""
    return words[at].start - words[at - 1].end == 1
