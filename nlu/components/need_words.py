"""The phrases that name a need, and the many ways in which their words are written."""

from collections.abc import Mapping, Sequence
from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from components.spans import folded_name
from components.tables import pairs, rows

LONGEST = 6
"""Words of the longest phrase."""

ALIKE = 0.83
SHORTEST = 6
"""How alike a misspelt word must be to one of a phrase, and how long."""


def known(words: Sequence[str]) -> tuple[int, str] | None:
    """The rank and need of a phrase, for one or for many: "food banks", "royal engineer"."""
    phrase = " ".join(words)
    # "me teeth" are my teeth; but "with me" is not "with my cousin".
    mine = " ".join("my" if word == "me" else word for word in words)
    # A word alone keeps its number: "i feel fine" is about no fines.
    many = [f"{phrase}s"] if " " in phrase else []
    ways = [way for one in (phrase, mine) for way in (one, one.removesuffix("s"))] + many
    return next((_lexicon()[way] for way in ways if way in _lexicon()), None)


def spelt(word: str, ordinary: frozenset[str]) -> str:
    """A word as the phrases have it: "sumwhere" is "somewhere", "sleepin" is "sleeping"."""
    word = _same().get(word, word)
    if word in _vocabulary():
        return word
    if word.endswith("in") and word + "g" in _vocabulary():
        return word + "g"
    return word if len(word) < SHORTEST or word in ordinary else _nearest(word)


def _nearest(word: str) -> str:
    near = process.extractOne(
        word, _long_words(), scorer=OSA.normalized_similarity, score_cutoff=ALIKE
    )
    return near[0] if near else word


@cache
def _lexicon() -> Mapping[str, tuple[int, str]]:
    """What each phrase means; no need at all where it must hide one: "black friday"."""
    return {_folded(row["phrase"]): (int(row["rank"]), row["need"]) for row in rows("needs")}


def _folded(phrase: str) -> str:
    return " ".join(_same().get(word, word) for word in folded_name(phrase).split())


@cache
def _vocabulary() -> frozenset[str]:
    return frozenset(word for phrase in _lexicon() for word in phrase.split())


@cache
def _long_words() -> Sequence[str]:
    return sorted(word for word in _vocabulary() if len(word) >= SHORTEST - 1)


@cache
def _same() -> Mapping[str, str]:
    return pairs("same_words")
