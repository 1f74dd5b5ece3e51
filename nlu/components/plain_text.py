"""Text-speak written out: "no where 2 stay wot do i do" becomes words that features share.

Only features see the result. The message keeps its own words, and a text that is written
in plain English comes out as it went in.
"""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from components.tables import pairs, words

WORD = re.compile(r"[\w'’]+")
STRETCHED = re.compile(r"(\w)\1{2,}")

NUMBERS = {"2": "to", "4": "for"}
"""Digits that stand for a word, but only before a word that says so ("2 stay", not "2 kids")."""


def plain_text(text: str) -> str:
    """The text with its text-speak written out, punctuation as it was."""
    found = list(WORD.finditer(text))
    said = plain_words([match.group() for match in found])
    pieces, end = [], 0
    for match, word in zip(found, said, strict=True):
        pieces += [text[end : match.start()], word]
        end = match.end()
    return "".join([*pieces, text[end:]])


def plain_words(typed: Sequence[str]) -> list[str]:
    """Each word written out; a neighbour may decide what a digit means."""
    return [_plain(word, after) for word, after in pairwise([*typed, ""])]


def _plain(word: str, after: str) -> str:
    small = word.lower().replace("’", "'")
    if small in NUMBERS:
        return NUMBERS[small] if after.lower() in _after_number() else word
    if small in _text_speak():
        return _text_speak()[small]
    return _shortened(word, small) if STRETCHED.search(small) else word


def _shortened(word: str, small: str) -> str:
    """A word with its stretched letters let go: "pleeease", "helpppp", "goooood"."""
    if small.isdigit():
        return word
    twice, once = (STRETCHED.sub(letters, small) for letters in (r"\1\1", r"\1"))
    return twice if twice in _double() else _text_speak().get(once, once)


@cache
def _text_speak() -> dict[str, str]:
    return pairs("text_speak")


@cache
def _double() -> frozenset[str]:
    return words("double_letters")


@cache
def _after_number() -> frozenset[str]:
    return words("after_number")
