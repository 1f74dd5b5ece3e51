"""Parts of the country too wide to look in: "up north", "the midlands"."""

import re

WIDE = re.compile(
    r"\b(?:north|south|east|west|midlands|wales|england|anglia|counties|coast|country)\b"
)


def wide_area(place: str) -> bool:
    """Whether the words name a part of the country rather than a town nobody knows."""
    return bool(WIDE.search(place.lower()))
