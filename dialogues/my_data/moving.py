"""The words with which someone brings a code to a new phone: MOVE 1234 5678."""

import re

from dialogues.keywords import plain

WORDS = (
    *("move", "moved", "move me", "new phone", "new number", "new sim"),
    *("symud", "ffon newydd", "ffôn newydd", "rhif newydd"),
)
SHORTEST, LONGEST = 6, 8
"""Digits: a code has eight; one with some lost is told that it is not right."""

_SAID = re.compile(rf"(?:{'|'.join(map(re.escape, WORDS))}) ([\d ]+)")


def code(text: str) -> str | None:
    """The code that a whole message brings, if it brings one."""
    said = _SAID.fullmatch(plain(text))
    digits = said[1].replace(" ", "") if said else ""
    if not SHORTEST <= len(digits) <= LONGEST or not digits.isdecimal():
        return None
    return "".join(str(int(digit)) for digit in digits)
