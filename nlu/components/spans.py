"""Words with their place in the text, and what was found there."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|&")
SAME = {"saint": "st", "upon": "on", "&": "and"}


@dataclass(frozen=True)
class Word:
    """One word as typed, and folded for comparing."""

    typed: str
    folded: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        """Whether it was given a capital on purpose: SHOUTING is no purpose."""
        return self.typed[0].isupper() and not (len(self.typed) > 1 and self.typed.isupper())


@dataclass(frozen=True)
class Found:
    """An entity with its value and the stretch of text that says so."""

    entity: str
    value: str
    start: int
    end: int

    def overlaps(self, other: "Found") -> bool:
        """Whether both claim some of the same text."""
        return self.start < other.end and other.start < self.end


def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text."""
    return tuple(
        Word(match.group(), fold(match.group()), match.start(), match.end())
        for match in WORD.finditer(text)
    )


def fold(word: str) -> str:
    """A word without case, accents and apostrophes; "saint" and "upon" in their short form."""
    loose = unicodedata.normalize("NFKD", word.casefold())
    bare = "".join(letter for letter in loose if not unicodedata.combining(letter))
    bare = bare.replace("'", "").replace("’", "")
    return SAME.get(bare, bare)


def folded_name(name: str) -> str:
    """A name of several words, folded: "Stoke-on-Trent" and "stoke on trent" are one."""
    return " ".join(word.folded for word in words_of(name))


def stretch(words: Sequence[Word]) -> tuple[int, int]:
    """Where a run of words starts and ends."""
    return words[0].start, words[-1].end


def apart(found: Iterable[Found]) -> list[Found]:
    """What was found, without anything that overlaps an earlier one of the list."""
    kept: list[Found] = []
    for one in found:
        if not any(one.overlaps(other) for other in kept):
            kept.append(one)
    return kept
