"""Prisons by name and nickname: "hmp leeds", "the scrubs", "armley nick"."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from components import surroundings as around
from components.names import Names, Sighting
from components.spans import Found, Word, folded_name, stretch, words_of
from components.tables import lines, words

SURE, LIKELY = 0.87, 0.75


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
        for start in range(len(words)):
            if start not in taken and (slip := self._slip(words, start)):
                yield slip

    def _meant(self, words: Sequence[Word], seen: Sighting) -> bool:
        where = (words, seen.start, seen.end)
        if seen.name in self._also_words:
            return _titled(*where) or (around.alone(*where) and seen.name not in self.towns)
        return _cued(*where) or seen.name not in self.towns

    def _slip(self, words: Sequence[Word], start: int) -> Sighting | None:
        if words[start].folded in self.ordinary:
            return None
        told = _cued(words, start, start + 1)
        seen = self._names.misspelt(words, start, start + 1, LIKELY if told else SURE)
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
        return Names.of(meaning, lambda name: " " not in name)

    @cached_property
    def _also_words(self) -> frozenset[str]:
        return lines("also_words")


CUES = words("prison_words")


def _titled(words: Sequence[Word], start: int, end: int) -> bool:
    """The same for a name that is a word too: "hmp send", not "the prison send my letters"."""
    before = words[start - 1].folded if start else ""
    return before == "hmp" or (_cued(words, start, end) and around.led(words, start, end))


def _cued(words: Sequence[Word], start: int, end: int) -> bool:
    """Whether "hmp", "nick" or the like stands right beside it."""
    before = words[start - 1].folded if start else ""
    after = words[end].folded if end < len(words) else ""
    return before in CUES or after in CUES
