"""A message cut where a second need may begin: "no id | nowhere to live"."""

import re

from components.tables import lines

MOST = 4
"""Parts that are looked at: a longer message is a story, and is understood as a whole."""

_JOINED = re.compile(
    r"[,;:.?!\n&+]+|(?<!\w)(?:" + "|".join(sorted(lines("joining_words"))) + r")(?!\w)",
    re.IGNORECASE,
)


def clauses(text: str) -> list[str]:
    """The parts of a message, in order; none where it has one part or too many."""
    parts = [part for cut in _JOINED.split(text) if (part := cut.strip())]
    return parts if 1 < len(parts) <= MOST else []
