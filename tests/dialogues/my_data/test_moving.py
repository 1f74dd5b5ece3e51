import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogues.my_data.moving import WORDS, code


@pytest.mark.parametrize(
    ("text", "brought"),
    [
        ("MOVE 12345678", "12345678"),
        ("move 1234 5678", "12345678"),
        (" Move: 1234-5678. ", "12345678"),
        ("New phone 12345678", "12345678"),
        ("Ffôn newydd 12345678", "12345678"),
        ("move 01234567", "01234567"),
        ("move ١٢٣٤٥٦٧٨", "12345678"),
        ("MOVE 123456", "123456"),
        ("MOVE", None),
        ("MOVE 1234", None),
        ("MOVE 123456789", None),
        ("12345678", None),
        ("I want to move 12345678 miles", None),
        ("remove 12345678", None),
        ("", None),
    ],
)
def test_a_whole_message_brings_a_code(text: str, brought: str | None) -> None:
    assert code(text) == brought


@pytest.mark.parametrize("word", WORDS)
def test_every_word_for_it_is_understood(word: str) -> None:
    assert code(f"{word.upper()} 12345678") == "12345678"


@given(st.text())
def test_whatever_is_written_is_a_code_or_nothing(text: str) -> None:
    found = code(text)
    assert found is None or (found.isascii() and found.isdigit())
