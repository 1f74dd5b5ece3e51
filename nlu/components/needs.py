"""What somebody looks for: "soup kitchen" is food, "dry house" is alcohol."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from components.need_words import LONGEST, known, spelt
from components.plain_text import plain_words
from components.spans import Found, Word, folded_name, stretch, words_of
from components.tables import rows

WOULD = frozenset("like love rather be have need prefer say go never".split())

Way = Sequence[str]
"""The words of a message, read in one way."""


def needs_in(text: str, ordinary: frozenset[str] = frozenset()) -> list[Found]:
    """The one need that matters most in the message, or none."""
    words = words_of(text)
    ways = _ways(words, ordinary)
    found = [*_named(words, ways), *_told(words, ways)]
    # Weak words ("group", "women") speak only where no strong one does ("rehab").
    best = min(found, key=lambda pair: (pair[0], pair[1].start), default=None)
    return [best[1]] if best else []


def _ways(words: Sequence[Word], ordinary: frozenset[str]) -> tuple[Way, Way]:
    """The words as typed, and with their text-speak written out."""
    plain = [folded_name(word) for word in plain_words([word.typed for word in words])]
    would = [_would(words, at) for at in range(len(words))]
    return _spelt([word.folded for word in words], would, ordinary), _spelt(plain, would, ordinary)


def _spelt(said: Sequence[str], would: Sequence[bool], ordinary: frozenset[str]) -> Way:
    pairs = zip(said, would, strict=True)
    return ["i would" if yes else spelt(word, ordinary) for word, yes in pairs]


def _would(words: Sequence[Word], at: int) -> bool:
    """Whether "id" is "I'd" here, and nothing that shows who one is."""
    after = words[at + 1].folded if at + 1 < len(words) else ""
    typed = words[at].typed.lower().replace("’", "'")
    return typed == "i'd" or (typed == "id" and after in WOULD)


def _named(words: Sequence[Word], ways: Sequence[Way]) -> Iterator[tuple[int, Found]]:
    at = 0
    while at < len(words):
        size, (rank, need) = next(_phrases(at, ways), (1, (0, "")))
        if need:
            yield rank, Found("need", need, *stretch(words[at : at + size]))
        at += size


def _phrases(at: int, ways: Sequence[Way]) -> Iterator[tuple[int, tuple[int, str]]]:
    """What the phrases of the list that begin there mean, the longest first."""
    for size in range(LONGEST, 0, -1):
        for way in ways:
            if len(way[at : at + size]) == size and (meaning := known(way[at : at + size])):
                yield size, meaning


@dataclass(frozen=True)
class Telling:
    """Words that name a need only together: "my son" and "inside"."""

    rank: int
    need: str
    words: frozenset[str]
    others: frozenset[str]
    unless: frozenset[str]

    def told(self, said: frozenset[str]) -> bool:
        """Whether the message says it."""
        return bool(said & self.words and said & self.others and not said & self.unless)


def _told(words: Sequence[Word], ways: Sequence[Way]) -> Iterator[tuple[int, Found]]:
    said = frozenset(word for way in ways for word in way)
    for telling in (one for one in _tellings() if one.told(said)):
        first = next(
            word for word, *way in zip(words, *ways, strict=True) if telling.words & {*way}
        )
        yield telling.rank, Found("need", telling.need, first.start, first.end)


@cache
def _tellings() -> Sequence[Telling]:
    return [
        Telling(
            int(row["rank"]),
            row["need"],
            *(frozenset(row[column].split()) for column in ("words", "others", "unless")),
        )
        for row in rows("needs_told")
    ]
