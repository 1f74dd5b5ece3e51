import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.names import plain


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("King's Cross", "kings cross"),
        ("King\N{RIGHT SINGLE QUOTATION MARK}s Cross", "kings cross"),
        ("St. Helens", "st helens"),
        ("Saint Helens", "st helens"),
        ("Stoke-on-Trent", "stoke on trent"),
        ("Burton upon Trent", "burton on trent"),
        ("Brighton & Hove", "brighton and hove"),
        ("Ynys Môn", "ynys mon"),
        ("  LEEDS!! ", "leeds"),
        ("لندن", "لندن"),
        ("लंदन", "लंदन"),
        ("", ""),
    ],
)
def test_names_in_plain_words(text: str, name: str) -> None:
    assert plain(text) == name


@given(st.text())
def test_plain_words_stay_as_they_are(text: str) -> None:
    assert plain(plain(text)) == plain(text)
