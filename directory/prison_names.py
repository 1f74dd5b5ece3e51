"""Which prison people mean: "hmp leeds", "Strangeways", "the scrubs", "belmrsh"."""

from collections.abc import Iterable, Iterator

from directory.names import plain
from directory.records import Prison
from directory.spelling import Spelling
from directory.wording import Span, Words, core, spans

PRISON_WORDS = frozenset(
    ("hmp", "hmpyoi", "hmyoi", "hm", "prison", "jail", "gaol", "nick", "carchar", "the")
)
"""Words that say that a name is a prison's, and not which."""

HINTS = {
    "yoi": ("yoi", "hmyoi", "young", "youth"),
    "female": ("female", "women", "womens", "woman", "ladies"),
}
"""The end of a prison's name, and the words that mean it: one site may hold two."""

EVERYDAY = frozenset(("send", "ford", "garth"))
"""Prisons whose names are also other words: they need one like "hmp" or "in" nearby."""

INSIDE = frozenset(("in", "at", "from", "inside"))
"""Words before a prison that stand before few other things."""

LONGEST = 200
"""How many letters we read."""


class PrisonNames:
    """All prisons, by whatever people call them."""

    def __init__(self, prisons: Iterable[Prison], others: Iterable[str] = ()) -> None:
        """Take the prisons, and names that are no slip for one, as Bradford is."""
        self._named: dict[str, Prison] = {}
        for prison in prisons:
            for name in (prison.name, *prison.aliases):
                self._named[plain(name)] = prison
        self._spelling = Spelling(self._named, others)

    def find(self, text: str) -> Prison | None:
        """The prison that a text names, if one does."""
        words = tuple(plain(text[:LONGEST]).split())
        guesses = (*_hinted(words), *_sought(words))
        return self._exact(guesses) or self._misspelt(core(_bare(words)), words)

    def _exact(self, names: Iterable[str]) -> Prison | None:
        return next((self._named[name] for name in names if name in self._named), None)

    def _misspelt(self, alone: Words, words: Words) -> Prison | None:
        """The one prison that a text, or what stands after "in", is a slip for."""
        led = [span.name for span in spans(words) if _led(span, words)]
        for text in (" ".join(alone), *led):
            near = () if text in EVERYDAY else self._spelling.near(text)
            meant = {self._named[name].code: name for name in near}
            if len(meant) == 1:
                return self._named[next(iter(meant.values()))]
        return None


def _sought(words: Words) -> Iterator[str]:
    """The runs of words that may be a prison's name, the longest first."""
    alone = _bare(words)
    yield " ".join(alone)
    for span in spans(words):
        if span.name not in EVERYDAY or _surely(span, words):
            yield span.name
    yield " ".join(core(alone))


def _hinted(words: Words) -> Iterator[str]:
    """The same with the end of the name that the text hints at."""
    for end, hints in HINTS.items():
        if any(hint in words for hint in hints):
            rest = tuple(word for word in words if word not in hints)
            yield from (f"{name} {end}" for name in _sought(rest))


def _surely(span: Span, words: Words) -> bool:
    """Whether a word beside it says that a prison is meant."""
    placed = span.start > 0 and words[span.start - 1] in INSIDE
    return placed or _beside_prison(span, words)


def _led(span: Span, words: Words) -> bool:
    return span.led or _beside_prison(span, words)


def _beside_prison(span: Span, words: Words) -> bool:
    beside = (
        *words[max(0, span.start - 1) : span.start],
        *words[span.end : span.end + 1],
    )
    return any(word in PRISON_WORDS for word in beside)


def _bare(words: Words) -> Words:
    return tuple(word for word in words if word not in PRISON_WORDS)
