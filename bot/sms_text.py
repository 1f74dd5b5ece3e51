"""What a text message weighs: GSM-7 where nothing is lost, counted in segments.

The alphabet is that of 3GPP TS 23.038; the lengths are 160 alone and 153 joined for
GSM-7, and 70 and 67 otherwise.
"""

from dataclasses import dataclass

BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
EXTENDED = frozenset("^{}\\[~]|€\f")
"""These take two places each."""

PLAINER = str.maketrans(
    {
        "‘": "'",
        "’": "'",
        "‚": ",",
        "“": '"',
        "”": '"',
        "„": '"',
        "–": "-",
        "—": "-",
        "‑": "-",
        "…": "...",
        "•": "-",
        "\u00a0": " ",
        "\u2009": " ",
        "\u202f": " ",
        "\u200b": "",
        "\t": " ",
    }
)


@dataclass(frozen=True)
class Weight:
    """How a text goes over the air."""

    gsm7: bool
    units: int
    segments: int


def downgrade(text: str) -> str:
    """The text with typographic marks replaced by those of GSM-7; letters stay.

    It stays as it is where that would make it heavier: three dots are longer than one
    sign for them in a text that needs other letters anyway.
    """
    plainer = text.translate(PLAINER)
    lighter = weigh(plainer).segments <= weigh(text).segments
    return plainer if lighter else text


def weigh(text: str) -> Weight:
    """The alphabet a text needs and the segments it takes; an empty one takes 1."""
    gsm7 = all(letter in BASIC or letter in EXTENDED for letter in text)
    if gsm7:
        units = sum(2 if letter in EXTENDED else 1 for letter in text)
        return Weight(gsm7, units, _segments(text, units, alone=160, joined=153))
    units = len(text.encode("utf-16-be")) // 2
    return Weight(gsm7, units, _segments(text, units, alone=70, joined=67))


def _segments(text: str, units: int, *, alone: int, joined: int) -> int:
    """Count by filling: a letter of two units never falls across two segments."""
    if units <= alone:
        return 1
    gsm7 = joined == 153  # noqa: PLR2004 - the joined length of GSM-7
    count, room = 1, joined
    for letter in text:
        size = _size(letter, gsm7=gsm7)
        if size > room:
            count, room = count + 1, joined
        room -= size
    return count


def _size(letter: str, *, gsm7: bool) -> int:
    if gsm7:
        return 2 if letter in EXTENDED else 1
    return len(letter.encode("utf-16-be")) // 2
