"""Postcodes and their first halves: "sw9", "M14 5QA", "se1 7"."""

import re
from collections.abc import Iterator
from functools import cache

from components.spans import Found
from components.tables import words

CODE = re.compile(
    r"\b(?P<area>[a-z]{1,2})(?P<district>\d{1,2}|(?<=[enw])\d[a-hjkmnp-z]|(?<=[ensw][cew])\d[a-hjkmnp-z])"
    r"(?P<inward> ?\d[abd-hjlnp-uw-z]{2})?\b",
    re.IGNORECASE,
)
CHAT = frozenset({"b4", "l8", "m8", "n1", "w8", "s1"})
"""Chat for before, late, mate, nice one, wait, someone: codes only where that is plain."""

LED = re.compile(r"\b(?:in|near|nr|around|round|from|postcode|at|to)\s+(?:is\s+)?$", re.IGNORECASE)
ENDS = re.compile(r"\W*$|\s*[,.!?]")
ALONE = re.compile(r"(?:\W|\d)*")
ROAD = re.compile(r"\b(?:on|the|down|up|off)\s+$", re.IGNORECASE)
"""What stands before a motorway: the M6 is not in Manchester."""


def postcodes_in(text: str, needs: list[Found]) -> Iterator[Found]:
    """Every postcode, written as the post office writes it."""
    for match in CODE.finditer(text):
        if match["area"].upper() in _areas() and _meant(match, text, needs):
            outward = (match["area"] + match["district"]).upper()
            inward = (match["inward"] or "").strip().upper()
            value = f"{outward} {inward}".strip()
            yield Found("place", value, match.start(), match.end())


def _meant(match: re.Match[str], text: str, needs: list[Found]) -> bool:
    code, before, after = match.group(), text[: match.start()], text[match.end() :]
    if match["area"].lower() == "m" and ROAD.search(before):
        return False
    if match["inward"] or code.lower() not in CHAT or code[0].isupper():
        return True
    sought = any(need.end == len(before.rstrip()) for need in needs)
    led = (sought or LED.search(before)) and ENDS.match(after)
    return bool(led) or bool(ALONE.fullmatch(before + after))


@cache
def _areas() -> frozenset[str]:
    return words("postcode_areas")
