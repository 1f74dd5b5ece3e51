"""Hears a crisis in a message by plain rules, before and without any model."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Literal, NamedTuple

from dialogues.safety.crisis_words import LANGUAGES

Crisis = Literal["suicide", "overdose", "child", "violence"]

# When several match, whoever needs 999 soonest is answered first: someone who may
# be dying, someone who has already hurt themselves or is about to, a child who
# cannot get away, an adult being hurt, and then thoughts, which can be talked about.
URGENCY: dict[str, Crisis] = {
    "overdose": "overdose",
    "attempt": "suicide",
    "child": "child",
    "violence": "violence",
    "suicide": "suicide",
}

# A sentence has edges that no phrase reaches across, so that "It's over. He hit
# the gym" is not one thing. An idiom leaves a blank, which is an edge too.
START, END, BLANK, NOTHING = "<", ">", "-", ""
EDGES = frozenset({START, END, BLANK, NOTHING})

# How many words a gap in a phrase may hold, and how many fillers may stand between
# any two of its words: enough for people, and few enough that a message made to be
# slow is not.
GAPS = {"..": 3, "...": 12}
FILLERS = 4

CLEANING = tuple(
    (re.compile(pattern), put)
    for pattern, put in (
        (r"\b(\w)[.](?=\w\b)", r"\1"),  # k.m.s is a word
        (r"[.]{2,}", " "),  # and "i want to... die" one sentence
        (r"[.!?]+(?=\s|$)|\n", "\n"),
        (r"[^\w\n]+|_", " "),  # "he's" is two words, as "he is" would be
        (r"(?<=\d)(?=y(?:ea)?rs?\b|yo\b)", " "),  # and "12yr old" three
    )
)
MARKS = frozenset({"Mn", "Mc", "Me", "Cf"})  # accents, and what cannot be seen
DOUBLED = re.compile(r"([^\W\d])\1+")
REMARK = re.compile(r"[(].*?[)]")


class Said:
    """What was said, word by word, and where each word stands."""

    def __init__(self, words: list[str], fillers: frozenset[str]) -> None:
        """Note which words there are, since most phrases need others."""
        self.words, self.fillers = words, fillers
        self.places: dict[str, list[int]] = defaultdict(list)
        for place, word in enumerate(words):
            self.places[word].append(place)
        self.present = frozenset(self.places)

    def near(self, place: int) -> Iterator[int]:
        """Yield a place and those after it that are reached over mere fillers."""
        for spot in range(place, place + FILLERS + 1):
            yield spot
            if self.words[spot] not in self.fillers:
                return


class Slot(NamedTuple):
    """One place in a phrase: which words fit it (none: any word), and how many."""

    words: frozenset[str]
    least: int = 1
    most: int = 1

    def step(self, said: Said, places: set[int]) -> set[int]:
        """Return the places that filling this slot can lead to."""
        reached = set() if self.least else set(places)
        for _ in range(self.most):
            tried = {spot for place in places for spot in said.near(place)}
            places = {spot + 1 for spot in tried if self._fits(said.words[spot])}
            reached |= places
        return reached

    def _fits(self, word: str) -> bool:
        return word in self.words if self.words else word not in EDGES


class Phrase:
    """Words in order, of which the first is always said."""

    def __init__(self, slots: Iterable[Slot]) -> None:
        """Note which words a message must have for a closer look to be worth it."""
        self.slots = tuple(slots)
        self.needs = [slot.words for slot in self.slots if slot.least]

    def spans(self, said: Said, starts: list[int]) -> Iterator[tuple[int, int]]:
        """Yield where this phrase begins and ends, of the places where it may begin."""
        if not any(map(said.present.isdisjoint, self.needs)):
            ends = ((start, self._end(said, start)) for start in starts)
            yield from (span for span in ends if span[1])

    def _end(self, said: Said, start: int) -> int:
        places = {start}
        for slot in self.slots:
            places = slot.step(said, places)
            if not places:
                return 0
        return max(places)


def find(text: str) -> Crisis | None:
    """Return the most urgent crisis that a message speaks of, in any language."""
    words = clean(text)
    heard = [(ear, ear.said(words, single(words))) for ear in ears()]
    for kind, crisis in URGENCY.items():
        if any(ear.hears(kind, said) for ear, said in heard):
            return crisis
    return None


def clean(text: str) -> str:
    """Return words in lower case without accents or signs, a sentence a line."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    marks = {x for x in set(letters) if unicodedata.category(x) in MARKS}
    letters = letters.translate(dict.fromkeys(map(ord, marks)))
    for pattern, put in CLEANING:
        letters = pattern.sub(put, letters)
    return letters.strip()


def single(words: str) -> str:
    """Return words with no letter doubled: dieee, kil, hiting."""
    return DOUBLED.sub(r"\1", words)


class Ear:
    """The tables of one language, made ready for listening."""

    def __init__(self, tables: str) -> None:
        """Put phrases through the same mill as messages, so that the two meet."""
        table = _sections(tables)
        self.ending = re.compile(rf"(?<=\w\w\w)(?:{'|'.join(table.pop('endings'))})\b")
        self.spelt = {word: word for word in table.pop("whole")}
        self.pairs: dict[tuple[str, ...], str] = {}
        self.groups: dict[str, frozenset[str]] = {}
        for word, _, others in (x.partition(":") for x in table.pop("spelling")):
            self._learn(self._plain(word), [word, *others.split()])
        for name, _, words in (x.partition(":") for x in table.pop("groups")):
            known = self.groups.get(name, frozenset())
            self.groups[name] = known | self._any(words.split())
        self.fillers = frozenset(map(self._plain, table.pop("fillers")))
        self.begins = {name: self._begins(lines) for name, lines in table.items()}

    def _learn(self, plain: str, spellings: list[str]) -> None:
        """Take in what else stands for a word; two_words may stand for one."""
        for other in spellings:
            if "_" in other:
                self.pairs[tuple(map(self._plain, other.split("_")))] = plain
            else:
                self.spelt |= {clean(other): plain, single(clean(other)): plain}

    def said(self, words: str, singles: str) -> Said:
        """Return what was said in plain words, with the edges of sentences."""
        said = [START]
        for line, one in zip(words.split("\n"), singles.split("\n"), strict=True):
            said += [*self._joined(self._all_plain(line, one)), END, START]
        return self._blanked("never", Said([*said, NOTHING], self.fillers))

    def hears(self, kind: str, said: Said) -> bool:
        """Say whether these words speak of this kind of crisis."""
        if not any(self._spans(kind, said)):
            return False
        return any(self._spans(kind, self._blanked(f"not {kind}", said)))

    def _all_plain(self, words: str, singles: str) -> Iterator[str]:
        """Yield for each word the one spelling that stands for it and its forms."""
        known, stems = self.spelt.get, self.ending.sub("", singles)
        forms = zip(words.split(), singles.split(), stems.split(), strict=True)
        for word, one, stem in forms:
            yield known(word) or known(one) or known(stem, stem)

    def _plain(self, word: str) -> str:
        return next(self._all_plain(clean(word), single(clean(word))))

    def _joined(self, words: Iterable[str]) -> list[str]:
        """Return the words, two as one where the table knows the pair ("no more")."""
        joined = [NOTHING]
        for word in words:
            one = word
            while pair := self.pairs.get((joined[-1], one)):
                joined.pop()
                one = pair
            joined.append(one)
        return joined[1:]

    def _spans(self, name: str, said: Said) -> Iterator[tuple[int, int]]:
        """Yield where the phrases of a section begin and end."""
        begins = self.begins.get(name, {})
        for word in said.present & begins.keys():
            for phrase in begins[word]:
                yield from phrase.spans(said, said.places[word])

    def _blanked(self, name: str, said: Said) -> Said:
        """Return what was said without what only sounds like a crisis."""
        spans, left = list(self._spans(name, said)), list(said.words)
        for start, end in spans:
            left[start:end] = [x if x in EDGES else BLANK for x in left[start:end]]
        return Said(left, self.fillers) if spans else said

    def _begins(self, phrases: list[str]) -> dict[str, list[Phrase]]:
        """Return phrases by the words that they can begin with."""
        begins: dict[str, list[Phrase]] = defaultdict(list)
        for phrase in map(Phrase, map(self._slots, phrases)):
            for word in phrase.slots[0].words:
                begins[word].append(phrase)
        return begins

    def _slots(self, phrase: str) -> Iterator[Slot]:
        """Yield the places of one phrase."""
        for part in phrase.split():
            word = part.rstrip("?")
            if part in GAPS:
                yield Slot(frozenset(), 0, GAPS[part])
            else:
                yield Slot(self._any(word.split("|")), int(word == part))

    def _any(self, words: Iterable[str]) -> frozenset[str]:
        """Return the words of a list as messages have them, groups filled in."""
        found: set[str] = set()
        for word in words:
            known = {word} if word in EDGES else {self._plain(word)}
            found |= self.groups[word] if word.isupper() else known
        return frozenset(found)


@cache
def ears() -> tuple[Ear, ...]:
    """Return an ear for each language, made when the first message comes."""
    return tuple(map(Ear, LANGUAGES))


def _sections(tables: str) -> dict[str, list[str]]:
    """Return what stands in each [section]: lists are parted by commas and lines."""
    sections = {}
    for heading, text in re.findall(r"\[(.+)\]([^[]+)", tables):
        parts = map(str.strip, re.split(r"[,\n]", REMARK.sub("", text)))
        sections[heading] = [part for part in parts if part]
    return sections
