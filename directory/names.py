"""When two ways of writing a name are the same name."""

import unicodedata

MARKS = range(0x0300, 0x0370)
"""Accents of Latin letters; the vowel signs of other scripts are not among them."""

SILENT = frozenset("'\u2018\u2019`\u00b4.")
"""Signs that people leave out without leaving a gap: "King's Cross", "St. Helens"."""

WRITTEN_OUT = {"saint": "st", "upon": "on", "gt": "great"}


class Letters(dict[int, str]):
    """What each letter becomes, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = kept = _kept(chr(code))
        return kept


def _kept(letter: str) -> str:
    if letter in SILENT or ord(letter) in MARKS:
        return ""
    if letter == "&":
        return " and "
    # Letters, the marks that other scripts write vowels with, and digits.
    return letter if unicodedata.category(letter)[0] in "LMN" else " "


LETTERS = Letters()


def plain(text: str) -> str:
    """The name in small letters and single spaces, without accents and signs."""
    # Twice, because some fancy letters are capitals only once they are plain.
    folded = unicodedata.normalize("NFKD", text).casefold()
    words = unicodedata.normalize("NFKD", folded).translate(LETTERS).split()
    return " ".join(WRITTEN_OUT.get(word, word) for word in words)
