"""Everything that a message names, found in one go."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from components.amounts import amounts_in
from components.dates import dates_in
from components.needs import needs_in
from components.places import Places
from components.prisons import Prisons
from components.spans import Found, apart

LONGEST = 1_000
"""Letters that are read: names come early, and a message may be a life story."""

NOT = re.compile(r"\bnot (?:for |on |in |the |a )*$", re.IGNORECASE)


@dataclass(frozen=True)
class Finder:
    """The lists, ready for messages."""

    places: Places
    prisons: Prisons
    ordinary: frozenset[str]

    @classmethod
    def of(
        cls,
        places: Sequence[Mapping[str, str]],
        prisons: Sequence[Mapping[str, str]],
        elsewhere: Sequence[Mapping[str, str]],
        ordinary: Iterable[str],
    ) -> "Finder":
        """The finder with those lists."""
        words = frozenset(ordinary)
        known = Places(places, words).known
        usual = words - known
        away = [row["name"] for row in elsewhere]
        # "worksop" is a town and no workshop, so a need is not spelt like it.
        return cls(Places(places, usual, away), Prisons(prisons, known, usual), words | known)

    def found(self, text: str) -> list[Found]:
        """What the text names, from left to right; at most one need and one place."""
        text = text[:LONGEST]
        needs = needs_in(text, self.ordinary)
        prisons = self.prisons.found(text)
        places = self.places.found(text, needs, prisons)
        numbers = apart([*places, *dates_in(text), *amounts_in(text)])
        meant = (one for one in (*needs, *prisons, *numbers) if not _denied(text, one))
        return sorted(meant, key=lambda one: (one.start, one.entity))


def _denied(text: str, found: Found) -> bool:
    """Whether it is what is not meant: "£50 not £500"."""
    return bool(NOT.search(text[: found.start]))
