"""The words that people put around a place: "im stayin nr leeds atm"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


LEADING = (
    _words("in nr near at by from to around round outside")
    | _words("yn yng ym ger i o")  # Welsh
    | _words("w we z do koło")  # Polish
    | _words("din la langa")  # Romanian
    | _words("en em de a")  # Spanish, Portuguese, French
)
"""Words after which a place is likely to stand."""

AROUND = LEADING | _words(
    """
    about am an and area at atm based bit born city centre center close council
    currently estate for going here home im is it its just like live lives living me
    mostly moment moving my now of off ok okay on out part place please pls plz proper
    region side somewhere stay stayin staying still stuck that the there this town uk
    was way were with yeah yes
    """
)
"""Words that say nothing about which place is meant."""

EVERYDAY = _words(
    """
    ash bath battle beer bow box bury chard deal diss eye ford hay hayes hope hove hull
    hyde ince leek march mold nelson over penn pill reading rugby rye sale sandwich
    settle stone street walker wall ware wells wing
    """
)
"""Towns whose names are everyday words: amid a sentence they need a word like "in"."""

LONGEST_NAME = 5
"""How many words of a sentence a place's name may span."""

type Words = tuple[str, ...]


@dataclass(frozen=True)
class Span:
    """Some neighbouring words of a sentence."""

    words: Words
    start: int
    end: int
    led: bool
    """Whether a word such as "in" stands before them."""

    @property
    def name(self) -> str:
        """The words as one name."""
        return " ".join(self.words)

    @property
    def everyday(self) -> bool:
        """Whether it is a word that people also use for other things."""
        return self.name in EVERYDAY

    def meets(self, other: "Span") -> bool:
        """Whether the two share a word."""
        return self.start < other.end and other.start < self.end


def core(words: Words) -> Words:
    """The words without what is merely put around them."""
    start, end = 0, len(words)
    while start < end and words[start] in AROUND:
        start += 1
    while end > start and words[end - 1] in AROUND:
        end -= 1
    return words[start:end]


def spans(words: Words) -> Iterator[Span]:
    """All runs of words that may be a name, the longest first."""
    for length in range(min(LONGEST_NAME, len(words)), 0, -1):
        for start in range(len(words) - length + 1):
            end = start + length
            yield Span(
                words[start:end], start, end, start > 0 and words[start - 1] in LEADING
            )


def apart(found: Sequence[Span]) -> list[Span]:
    """Those that do not overlap with one before them."""
    kept: list[Span] = []
    for span in found:
        if not any(span.meets(other) for other in kept):
            kept.append(span)
    return sorted(kept, key=lambda span: span.start)
