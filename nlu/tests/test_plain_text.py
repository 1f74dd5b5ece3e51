"""Text-speak is written out, and nothing else is touched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.plain_text import plain_text


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("got out 2day no where 2 stay", "got out today no where to stay"),
        ("wot do u do", "what do you do"),
        ("fri or 2moro", "friday or tomorrow"),
        ("pleeeease help", "please help"),
        ("heeelp im soooo hungry", "help i'm so hungry"),
        ("goooood", "good"),
        ("can sum1 ring me b4 2", "can someone ring me before 2"),
        ("food bank 4 my mum", "food bank for my mum"),
    ],
)
def test_text_speak_is_written_out(typed: str, plain: str) -> None:
    assert plain_text(typed) == plain


@pytest.mark.parametrize(
    "clean",
    [
        "I would like to book a visit, please.",
        "My son is 2 years old and has 4 teeth!",
        "She earns £2,000 (before tax).",
        "Is the book full? I will see you there.",
        "SW2 4AB",
        "1000000",
        "",
    ],
)
def test_clean_text_stays_as_it_is(clean: str) -> None:
    assert plain_text(clean) == clean


@given(st.text(max_size=80))
def test_any_text_comes_through(text: str) -> None:
    assert isinstance(plain_text(text), str)


@given(st.text(alphabet=" .,!?£()\n", max_size=20))
def test_punctuation_is_kept(text: str) -> None:
    assert plain_text(text) == text
