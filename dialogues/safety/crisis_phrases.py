"""Hears a crisis in a message by plain rules, before and without any model."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Literal, NamedTuple

from dialogues.safety.crisis_words import LANGUAGES, Language

Crisis = Literal["suicide", "overdose", "child", "violence"]

# When several match, whoever needs 999 soonest is answered first: someone who may
# be dying, someone who has already hurt themselves or is about to, a child who
# cannot get away, an adult being hurt, and then thoughts, which can be talked about.
URGENCY: tuple[tuple[str, Crisis], ...] = (
    ("overdose", "overdose"),
    ("attempt", "suicide"),
    ("child", "child"),
    ("violence", "violence"),
    ("suicide", "suicide"),
)

# A sentence has edges that no phrase reaches across, so that "It's over. He hit
# the gym" is not one thing. An idiom leaves a blank, which is an edge too.
START, END, BLANK, NOTHING = "<", ">", "-", ""
EDGES = frozenset({START, END, BLANK, NOTHING})

# Shorter words have too many neighbours for a slip of the finger to be told from
# another word.
SLIPS_FROM = 6

# How many words a gap in a phrase may hold.
GAPS = {"..": 3, "...": 7}

CLEANING = tuple(
    (re.compile(pattern), put)
    for pattern, put in (
        (r"[‘’‛`´ʼ]", "'"),
        (r"\b(\w)[.](?=\w\b)", r"\1"),  # k.m.s is a word
        (r"[.]{2,}", " "),  # and "i want to... die" one sentence
        (r"[.!?]+(?=\s|$)|\n", "\n"),
        (r"[^\w'\n]+|_", " "),
        (r"([^\W\d])\1+", r"\1"),  # dieee, kil, hiting
    )
)


class Slot(NamedTuple):
    """One place in a phrase: which words fit it (none: any word), and how many."""

    words: frozenset[str]
    least: int
    most: int

    def fits(self, word: str) -> bool:
        """Say whether a word may stand here."""
        return word in self.words if self.words else word not in EDGES

    def step(self, said: list[str], places: set[int]) -> set[int]:
        """Return the places that filling this slot can lead to."""
        reached = set() if self.least else set(places)
        for _ in range(self.most):
            places = {place + 1 for place in places if self.fits(said[place])}
            reached |= places
        return reached


type Phrase = tuple[Slot, ...]
type Phrases = tuple[Phrase, ...]


def find(text: str) -> Crisis | None:
    """Return the most urgent crisis that a message speaks of, in any language."""
    plain = clean(text)
    heard = [(ear, ear.words(plain)) for ear in ears()]
    for kind, crisis in URGENCY:
        if any(ear.hears(kind, said) for ear, said in heard):
            return crisis
    return None


def clean(text: str) -> str:
    """Return lower case words without marks or doubled letters, a sentence a line."""
    plain = text.casefold() if text.isascii() else _unmarked(text.casefold())
    for pattern, put in CLEANING:
        plain = pattern.sub(put, plain)
    return plain.strip()


class Ear:
    """The tables of one language, made ready for listening."""

    def __init__(self, language: Language) -> None:
        """Put phrases through the same mill as messages, so that the two meet."""
        self.apostrophe = language.apostrophe
        self.ending = re.compile(rf"(?<=\w\w\w)(?:{language.endings})$")
        self.misspelt: dict[str, str] = {}
        self.spelt = {word: word for word in _split(language.whole)}
        self._learn(language)
        self.fillers = {self.plain(word) for word in _split(language.fillers)}
        self.groups: dict[str, frozenset[str]] = {}
        for name, words in language.groups.items():
            self.groups[name] = self._any(words)
        self.idioms = self._phrases(language.idioms)
        self.crises = {k: self._phrases(v) for k, v in language.crises.items()}
        self.unless = {k: self._phrases(v) for k, v in language.unless.items()}

    def _learn(self, language: Language) -> None:
        """Take in spellings, then slips of the hard words, then words in pairs."""
        for word, others in language.spellings.items():
            plain = self.plain(clean(word))
            self.spelt |= dict.fromkeys([clean(word), *_split(others)], plain)
        for word in _split(language.hard):
            self.misspelt |= dict.fromkeys(_cuts(word), self.plain(word))
        for word, pairs in language.pairs.items():
            for first, second in map(_split, pairs.split(",")):
                pair = f"{self.plain(first)}_{self.plain(second)}"
                self.spelt[pair] = self.plain(clean(word))

    def words(self, plain: str) -> list[str]:
        """Return the words that matter, with the edges of sentences and idioms."""
        said = [START]
        for sentence in plain.replace("'", self.apostrophe).split("\n"):
            joined = self._joined([self.plain(word) for word in sentence.split()])
            said += [*(word for word in joined if word not in self.fillers), END, START]
        return _blanked([*said, NOTHING], self.idioms)

    def hears(self, kind: str, said: list[str]) -> bool:
        """Say whether these words speak of this kind of crisis."""
        phrases = self.crises.get(kind, ())
        if not any(_spans(said, phrases)):
            return False
        return any(_spans(_blanked(said, self.unless.get(kind, ())), phrases))

    def plain(self, word: str) -> str:
        """Return the one spelling that stands for a word and its forms."""
        if word in self.spelt:
            return self.spelt[word]
        stem = self._near(word) or self.ending.sub("", word)
        return self.spelt.get(stem, stem)

    def _near(self, word: str) -> str:
        """Return the hard word that this is one slip away from, if any."""
        if len(word) < SLIPS_FROM:
            return NOTHING
        near = (self.misspelt[cut] for cut in _cuts(word) if cut in self.misspelt)
        return next(near, NOTHING)

    def _joined(self, words: list[str]) -> list[str]:
        """Return the words, two as one where the table knows the pair ("no more")."""
        joined = words[:1]
        for word in words[1:]:
            pair = self.spelt.get(f"{joined[-1]}_{word}")
            joined[-1:] = [pair] if pair else [joined[-1], word]
        return joined

    def _phrases(self, lines: Iterable[str]) -> Phrases:
        """Return the phrases of some comma-separated lines, ready to be matched."""
        phrases = [part for line in lines for part in line.split(",") if part.strip()]
        return tuple(tuple(self._slots(phrase)) for phrase in phrases)

    def _slots(self, phrase: str) -> Iterator[Slot]:
        """Yield the places of one phrase."""
        for part in phrase.split():
            word = part.rstrip("?")
            if part in GAPS:
                yield Slot(frozenset(), 0, GAPS[part])
            elif words := self._any(word.replace("|", " ")):
                yield Slot(words, int(word == part), 1)

    def _any(self, words: str) -> frozenset[str]:
        """Return the words of a list as messages have them, groups filled in."""
        found: set[str] = set()
        for word in words.split():
            if word.isupper():
                found |= self.groups[word]
            else:
                found.add(word if word in EDGES else self.plain(clean(word)))
        return frozenset(found - self.fillers)


@cache
def ears() -> tuple[Ear, ...]:
    """Return an ear for each language, made when the first message comes."""
    return tuple(map(Ear, LANGUAGES))


def _spans(said: list[str], phrases: Phrases) -> Iterator[tuple[int, int]]:
    """Yield where phrases begin and end, most of them ruled out at a glance."""
    present = set(said)
    for phrase in phrases:
        if any(x.least and x.words.isdisjoint(present) for x in phrase):
            continue
        for start, word in enumerate(said):
            if word in phrase[0].words and (end := _end(phrase, said, start)):
                yield start, end


def _end(phrase: Phrase, said: list[str], start: int) -> int:
    """Return where a phrase that begins here ends, or 0 if it does not fit."""
    places = {start}
    for slot in phrase:
        places = slot.step(said, places)
    return max(places, default=0)


def _blanked(said: list[str], phrases: Phrases) -> list[str]:
    """Return the words with these phrases, which only sound like a crisis, blank."""
    left = list(said)
    for start, end in _spans(said, phrases):
        left[start:end] = [x if x in EDGES else BLANK for x in said[start:end]]
    return left


def _cuts(word: str) -> set[str]:
    """Return a word and what is left when any one letter is lost."""
    return {word} | {word[:i] + word[i + 1 :] for i in range(len(word))}


def _split(words: str) -> list[str]:
    return [clean(word) for word in words.split()]


def _unmarked(text: str) -> str:
    """Return letters without accents, so that "tŷ" and "ty" are one word."""
    letters = unicodedata.normalize("NFKD", text)
    return "".join(x for x in letters if unicodedata.category(x)[0] not in "MC")
