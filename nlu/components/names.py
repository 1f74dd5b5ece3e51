"""Names that may be several words long, looked up as written or nearly so."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import OSA

from components.spans import Word

SHORTEST = 5
"""Letters a word needs before it may be a misspelt name: shorter ones are near everything."""


@dataclass(frozen=True)
class Sighting:
    """Words of a message that may be a name, from one index up to another."""

    name: str
    start: int
    end: int


@dataclass(frozen=True)
class Names:
    """What folded names stand for, and which of them a slip of the thumb may mean."""

    meaning: Mapping[str, str]
    spellable: Mapping[str, Sequence[str]]
    """The names that may be misspelt, by first letter: people get that one right."""
    longest: int
    """How many words the longest name has."""

    @classmethod
    def of(cls, meaning: Mapping[str, str], spellable: Callable[[str], bool]) -> "Names":
        """The names, with a test for those that may be misspelt."""
        lettered: dict[str, list[str]] = {}
        for name in meaning:
            if len(name) >= SHORTEST and spellable(name):
                lettered.setdefault(name[0], []).append(name)
        return cls(meaning, lettered, max((name.count(" ") + 1 for name in meaning), default=0))

    def written(self, words: Sequence[Word]) -> Iterator[Sighting]:
        """Names in the words, the longest at each place, none inside another."""
        at = 0
        while at < len(words):
            size = next(
                (n for n in range(self.longest, 0, -1) if self._is(words[at : at + n], n)),
                0,
            )
            if size:
                yield Sighting(_joined(words[at : at + size]), at, at + size)
            at += max(size, 1)

    def misspelt(
        self, words: Sequence[Word], start: int, end: int, least: float
    ) -> Sighting | None:
        """The name that those words are nearly, if any is near enough."""
        typed = _joined(words[start:end])
        near = process.extractOne(
            typed,
            self.spellable.get(typed[:1], ()),
            scorer=OSA.normalized_similarity,
            score_cutoff=least,
        )
        return Sighting(near[0], start, end) if near and len(typed) >= SHORTEST else None

    def _is(self, words: Sequence[Word], size: int) -> bool:
        return len(words) == size and _joined(words) in self.meaning


def _joined(words: Sequence[Word]) -> str:
    return " ".join(word.folded for word in words)
