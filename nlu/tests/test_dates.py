"""Dates as people text them."""

import pytest

from components.dates import dates_in


def dates(text: str) -> list[str]:
    return [one.value for one in dates_in(text)]


@pytest.mark.parametrize(
    "text",
    [
        "next fri",
        "2moro",
        "the 4th",
        "4 march",
        "12th of march",
        "tues 2pm",
        "in 2 weeks",
        "08/11/25",
        "22/6",
        "a week on saturday",
        "day after tomoz",
        "end of the month",
        "xmas eve",
        "this coming monday morning",
        "Thursday the ninth of October",
        "the twenty fifth",
        "bank holiday monday",
        "half 10",
        "sat morning",
        "2026-03-04",
    ],
)
def test_a_date_is_found_whole(text: str) -> None:
    assert dates(text) == [text]


def test_a_date_is_found_inside_a_sentence() -> None:
    assert dates("can u move it 2 nxt weds 10am pls") == ["nxt weds 10am"]
    assert dates("he gets out in may") == ["may"]
    assert dates("see her on 1st") == ["1st"]
    assert dates("till the 1st") == ["the 1st"]


@pytest.mark.parametrize(
    "text",
    [
        "i sat there",
        "may i ask",
        "march on",
        "the sun is out",
        "charged at 80%",
        "left school at 16",
        "she is 88. at 88. you know",
        "wot do i do 1st",
        "mums 60th",
        "£200",
    ],
)
def test_a_word_is_no_date(text: str) -> None:
    assert dates(text) == []
