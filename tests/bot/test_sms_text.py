"""Weights against a second count, written from 3GPP TS 23.038 and 23.040."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sms_text import BASIC, EXTENDED, downgrade, weigh

# 23.038, 6.2.1: the default alphabet by its code, sixteen to a line; 1B is the escape.
TABLE = (
    "@£$¥èéùìòÇ\nØø\rÅå"
    "Δ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ"
    " !\"#¤%&'()*+,-./"
    "0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNO"
    "PQRSTUVWXYZÄÖÑÜ§"
    "¿abcdefghijklmno"
    "pqrstuvwxyzäöñüà"
)
# 6.2.1.1: after an escape, by code.
ESCAPED = {
    0x0A: "\f",
    0x14: "^",
    0x28: "{",
    0x29: "}",
    0x2F: "\\",
    0x3C: "[",
    0x3D: "~",
    0x3E: "]",
    0x40: "|",
    0x65: "€",
}
PHRASES = st.text(
    st.one_of(
        st.sampled_from("abc XYZ 019 éñ £€[]^|~ …’“”–— ŵŷ قضق ☕ 😀"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=400,
)


def units(text: str) -> list[bool]:
    """What goes over the air, unit by unit: True where a letter begins."""
    told: list[bool] = []
    gsm7 = set(text) <= set(TABLE.replace("\x1b", "")) | set(ESCAPED.values())
    for letter in text:
        wide = len(letter.encode("utf-16-le")) // 2
        size = (2 if letter in ESCAPED.values() else 1) if gsm7 else wide
        told += [True] + [False] * (size - 1)
    return told


def segments(text: str) -> tuple[bool, int, int]:
    """Whether GSM-7, how many units, and how many segments by cutting them up."""
    told = units(text)
    gsm7 = all(letter in BASIC | EXTENDED for letter in text)
    alone, joined = (160, 153) if gsm7 else (70, 67)
    if len(told) <= alone:
        return gsm7, len(told), 1
    count, at = 0, 0
    while at < len(told):
        at += joined
        while at < len(told) and not told[at]:  # never between the halves of a letter
            at -= 1
        count += 1
    return gsm7, len(told), count


def test_the_alphabet_is_that_of_the_standard() -> None:
    assert len(TABLE) == 128
    assert frozenset(TABLE) - {"\x1b"} == BASIC
    assert frozenset(ESCAPED.values()) == EXTENDED


@given(PHRASES)
def test_a_text_weighs_what_a_second_count_says(text: str) -> None:
    found = weigh(text)
    assert (found.gsm7, found.units, found.segments) == segments(text)


@pytest.mark.parametrize(
    ("text", "gsm7", "length", "count"),
    [
        ("", True, 0, 1),
        ("a" * 160, True, 160, 1),
        ("a" * 161, True, 161, 2),
        ("a" * 306, True, 306, 2),
        ("a" * 307, True, 307, 3),
        ("€", True, 2, 1),
        ("€" * 80, True, 160, 1),
        ("€" * 80 + "a", True, 161, 2),
        ("£", True, 1, 1),
        # An escaped letter does not straddle two segments.
        ("a" * 152 + "€" + "a" * 152, True, 306, 3),
        ("ŵ", False, 1, 1),
        ("ŵ" * 70, False, 70, 1),
        ("ŵ" * 71, False, 71, 2),
        ("ŵ" * 134, False, 134, 2),
        ("ŵ" * 135, False, 135, 3),
        ("a" * 69 + "ŵ", False, 70, 1),
        ("Ble mae'r tŷ? Dw i yng Nghaerdydd.", False, 34, 1),
        ("😀" * 35, False, 70, 1),
        ("😀" * 36, False, 72, 2),
        ("ŵ" * 66 + "😀" + "ŵ" * 66, False, 134, 3),
        # â, ê, î, ô, û are not in GSM-7; à, è, é, ì, ò, ù are.
        ("àèéìòù", True, 6, 1),
        ("â", False, 1, 1),
    ],
)
def test_known_lengths(text: str, gsm7: bool, length: int, count: int) -> None:
    found = weigh(text)
    assert (found.gsm7, found.units, found.segments) == (gsm7, length, count)


@given(PHRASES)
def test_a_downgrade_loses_no_letter_or_figure(text: str) -> None:
    def kept(words: str) -> list[str]:
        return [x for x in words if unicodedata.category(x)[0] in "LN"]

    assert kept(downgrade(text)) == kept(text)


@given(PHRASES)
def test_a_downgrade_makes_no_question_marks(text: str) -> None:
    assert downgrade(text).count("?") == text.count("?")


@given(PHRASES)
def test_a_downgrade_never_costs_more(text: str) -> None:
    assert weigh(downgrade(text)).segments <= weigh(text).segments


@given(PHRASES)
def test_a_second_downgrade_changes_nothing(text: str) -> None:
    assert downgrade(downgrade(text)) == downgrade(text)


@pytest.mark.parametrize(
    ("text", "plainer"),
    [
        ("It’s “free” – call…", 'It\'s "free" - call...'),
        ("9am\u2009–\u20095pm", "9am - 5pm"),
        ("no\u00a0break", "no break"),
        ("Tŷ’r Cyngor", "Tŷ'r Cyngor"),
        ("£40 or €40", "£40 or €40"),
        ("plain", "plain"),
    ],
)
def test_typographers_marks_become_plain_ones(text: str, plainer: str) -> None:
    assert downgrade(text) == plainer


def test_three_dots_do_not_cost_a_segment_where_they_save_none() -> None:
    welsh = "ŵ" * 69 + "…"
    assert downgrade(welsh) == welsh
