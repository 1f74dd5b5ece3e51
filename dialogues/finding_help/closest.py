"""Which services the person's own words speak of: "gambling" is what GamCare is for."""

import re
from collections.abc import Sequence

from directory.records import Service
from directory.search import Suggestion

WORD = re.compile(r"[a-z]{4,}")
STEM = 5
"""Letters that tell a word: "gambling", "gamble" and "gamblers" are one."""

FEW = 2
"""Services that a word may speak of and still choose between them."""

SAYS_NOTHING = frozenset(
    WORD.findall(
        "about advice after anyone find free from group groups help helps here just "
        "line live local near need needs people place prison service services some "
        "someone support that them there this want what where who with work your"
    )
)


def closest(found: Sequence[Suggestion], text: str) -> list[Suggestion]:
    """The same services, with those that the text speaks of in front."""
    said = {word[:STEM] for word in _words(text)} if text[:1] != "/" else set()
    telling = {stem for stem in said if 0 < _speaks_of(stem, found) <= FEW}
    return sorted(found, key=lambda one: not any(_has(one, stem) for stem in telling))


def _speaks_of(stem: str, found: Sequence[Suggestion]) -> int:
    return sum(_has(one, stem) for one in found)


def _has(one: Suggestion, stem: str) -> bool:
    return any(word.startswith(stem) for word in _of(one.service))


def _of(service: Service) -> set[str]:
    return _words(f"{service.name} {service.what}")


def _words(text: str) -> set[str]:
    return set(WORD.findall(text.lower())) - SAYS_NOTHING
