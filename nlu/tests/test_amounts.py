"""Amounts and lengths as people text them."""

import pytest

from components.amounts import amounts_in


def amounts(text: str) -> list[str]:
    return [one.value for one in amounts_in(text)]


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("£200", "£200"),
        ("about 400 quid", "400 quid"),
        ("18 months", "18 months"),
        ("6 weeks", "6 weeks"),
        ("50p", "50p"),
        ("£1,200.50", "£1,200.50"),
        ("3 n half yrs", "3 n half yrs"),
        ("roughly five hundred pound", "five hundred pound"),
        ("owe them 1200", "1200"),
        ("a score", "a score"),
        ("2k", "2k"),
        ("forty two months", "forty two months"),
        ("few hundred", "few hundred"),
    ],
)
def test_an_amount_is_found(text: str, amount: str) -> None:
    assert amounts(text) == [amount]


@pytest.mark.parametrize("text", ["my 11 yr old", "100%", "day centre", "hello", "sw9", ""])
def test_no_amount(text: str) -> None:
    assert amounts(text) == []
