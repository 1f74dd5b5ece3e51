"""What somebody looks for: "soup kitchen" is food, "dry house" is alcohol."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from components.plain_text import plain_words
from components.spans import Found, Word, folded_name, stretch, words_of
from components.tables import rows

LONGEST = 4
ALIKE = 0.84
SHORTEST = 6
WOULD = frozenset("like love rather be have need prefer say go never".split())


def needs_in(text: str, ordinary: frozenset[str] = frozenset()) -> list[Found]:
    """The one need that matters most in the message, or none."""
    words = words_of(text)
    found = list(_found(words, ordinary))
    # Weak words ("group", "women") speak only where no strong one does ("rehab").
    best = min(found, key=lambda pair: (pair[0], pair[1].start), default=None)
    return [best[1]] if best else []


def _found(words: Sequence[Word], ordinary: frozenset[str]) -> Iterator[tuple[int, Found]]:
    said = [folded_name(word) for word in plain_words([word.typed for word in words])]
    would = [_would(words, at) for at in range(len(words))]
    plain = ["i would" if yes else word for yes, word in zip(would, said, strict=True)]
    typed = ["i would" if yes else word.folded for yes, word in zip(would, words, strict=True)]
    at = 0
    while at < len(words):
        size, phrase = next(_phrases(at, typed, plain), (0, None))
        phrase = phrase or _misspelt(words[at].folded, ordinary)
        size = max(size, 1)
        if phrase:
            rank, need = _lexicon()[phrase]
            yield rank, Found("need", need, *stretch(words[at : at + size]))
        at += size


def _phrases(at: int, *ways: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The phrases of the list that begin there, the longest first."""
    for size in range(LONGEST, 0, -1):
        for words in ways:
            if phrase := _known(words[at : at + size]):
                yield size, phrase


def _would(words: Sequence[Word], at: int) -> bool:
    """Whether "id" is "I'd" here, and nothing that shows who one is."""
    after = words[at + 1].folded if at + 1 < len(words) else ""
    typed = words[at].typed.lower().replace("’", "'")
    return typed == "i'd" or (typed == "id" and after in WOULD)


def _known(words: Sequence[str]) -> str | None:
    """The phrase, or its singular: "food banks" is found by "food bank"."""
    phrase = " ".join(words)
    return next((p for p in (phrase, phrase.removesuffix("s")) if p in _lexicon()), None)


def _misspelt(word: str, ordinary: frozenset[str]) -> str | None:
    if len(word) < SHORTEST or word in ordinary:
        return None
    near = process.extractOne(
        word, _long_words(), scorer=OSA.normalized_similarity, score_cutoff=ALIKE
    )
    return near[0] if near else None


@cache
def _lexicon() -> Mapping[str, tuple[int, str]]:
    return {folded_name(row["phrase"]): (int(row["rank"]), row["need"]) for row in rows("needs")}


@cache
def _long_words() -> Sequence[str]:
    return [phrase for phrase in _lexicon() if len(phrase) >= SHORTEST and " " not in phrase]
