"""Names as people spell them.

Counted in keystrokes: a letter left out, added, changed or swapped with its neighbour.
The longer a name, the more of them are forgiven; below that a text is not the name.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

SHORTEST = 4
"""How long a word must be before we call it misspelt rather than another word."""

ANY_START = 6
"""From this length on, the first letter may be the wrong one."""

NOT_NAMES = frozenset(
    ["anywhere", "bed", "court", "death", "dead", "everywhere", "family", "food", "friends", "health", "hell", "hello", "help", "here", "hiya", "home", "homeless", "hostel", "hotel", "house", "jail", "job", "life", "lost", "mate", "mates", "mind", "more", "mother", "night", "none", "nope", "nowhere", "park", "prison", "room", "shelter", "sofa", "somewhere", "stop", "street", "streets", "tent", "there", "today", "trouble", "where", "work", "yeah"]
)
"""Words that answer "where are you?" and are near a name, but name no place."""


def forgiven(length: int) -> int:
    """How many slips a text of that length may have."""
    if length < SHORTEST:
        return 0
    return 1 if length < 7 else 2 if length < 12 else 3


class Spelling:
    """The names that a text may have been meant for."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = sorted(set(names))
        self._by_start: dict[str, list[str]] = defaultdict(list)
        for name in self._names:
            self._by_start[name[:1]].append(name)

    def near(self, text: str) -> list[str]:
        """The names nearest to a text, all equally near; none if all are too far."""
        allowed = forgiven(len(text))
        if not allowed or text in NOT_NAMES:
            return []
        alike = _nearest(text, self._by_start.get(text[0], ()), allowed)
        if alike or len(text) < ANY_START:
            return alike
        return _nearest(text, self._names, 1)


def _nearest(text: str, names: Sequence[str], allowed: int) -> list[str]:
    found = extract(text, names, scorer=OSA.distance, score_cutoff=allowed, limit=None)
    # What a long text is forgiven, a short name is not.
    fits = [(name, slips) for name, slips, _ in found if slips <= forgiven(len(name))]
    fewest = min((slips for _, slips in fits), default=0)
    return [name for name, slips in fits if slips == fewest]
