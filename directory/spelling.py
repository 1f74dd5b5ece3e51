"""Names as people spell them.

Counted in keystrokes: a letter left out, added, changed or swapped with its neighbour.
The longer a name, the more of them are forgiven; below that a text is not the name.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

FORGIVEN = ((12, 3), (7, 2), (4, 1))
"""From how many letters on how many slips are forgiven; shorter words, none."""

ANY_START = 6
"""From this length on, the first letter may be the wrong one."""

NOT_NAMES = frozenset(
    word
    for line in (
        "anywhere bed bits car court cymru dead death england everywhere family food",
        "friends health hell hello help here hiya home homeless hostel hotel house",
        "ireland jail job life lost love mate mates mess mind more mother need night",
        "none nope nowhere park prison room scotland shelter sofa somewhere stop",
        "street streets tent there today trouble wales where work yeah",
    )
    for word in line.split()
)
"""Words that answer "where are you?" and are near a name, but name no place."""


def forgiven(length: int) -> int:
    """How many slips a text of that length may have."""
    return next((slips for least, slips in FORGIVEN if length >= least), 0)


class Spelling:
    """The names that a text may have been meant for."""

    def __init__(self, names: Iterable[str], others: Iterable[str] = ()) -> None:
        self._names = sorted(set(names))
        # What is rightly another word or name is not a slip for one of these.
        self._others = NOT_NAMES.union(others)
        self._by_start: dict[str, list[str]] = defaultdict(list)
        for name in self._names:
            self._by_start[name[:1]].append(name)

    def near(self, text: str) -> list[str]:
        """The names nearest to a text, all equally near; none if all are too far."""
        allowed = forgiven(len(text))
        if not allowed or text in self._others:
            return []
        return _nearest(text, self._by_start.get(text[0], ()), allowed)

    def near_but_for_its_start(self, text: str) -> list[str]:
        """The names that a text is one slip from, when that may be its first letter.

        All names have to be gone through for this, so it is for whole texts.
        """
        if len(text) < ANY_START or text in self._others:
            return []
        return _nearest(text, self._names, 1)


def _nearest(text: str, names: Sequence[str], allowed: int) -> list[str]:
    found = extract(text, names, scorer=OSA.distance, score_cutoff=allowed, limit=None)
    # What a long text is forgiven, a short name is not.
    fits = [(name, slips) for name, slips, _ in found if slips <= forgiven(len(name))]
    fewest = min((slips for _, slips in fits), default=0)
    return [name for name, slips in fits if slips == fewest]
