"""What somebody looks for."""

import pytest

from components.needs import needs_in


def need(text: str) -> str | None:
    return next((one.value for one in needs_in(text)), None)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("food bank nr leeds", "food"),
        ("foodbnk l8", "food"),
        ("hostels sw9", "housing"),
        ("no where 2 stay", "housing"),
        ("needle exchange", "drugs"),
        ("dry house for my drinking", "alcohol"),
        ("AA meeting", "alcohol"),
        ("councelling for my head", "mental_health"),
        ("dentist that takes anyone", "health"),
        ("contact centre to see my kids", "family"),
        ("mosque that feeds people", "bame"),
        ("womens centre", "women"),
        ("women's centre", "women"),
        ("drug worker for women", "drugs"),
        ("free solicitor", "legal"),
        ("immigration lawyer", "immigration"),
        ("job club", "work"),
        ("cscs course", "training"),
        ("debt advice", "money"),
        ("id help", "id"),
        ("peer mentoring", "mentoring"),
        ("ex army lad", "veterans"),
        ("hep c testing", "health"),
        ("me teeth hurt", "health"),
        ("sumwhere to kip", "housing"),
        ("sleepin in a van", "housing"),
        ("rehab to stop drinking", "alcohol"),
        ("detox off the ale", "alcohol"),
        ("a mentor whos black", "bame"),
        ("cant stop betting", "mental_health"),
        ("me dads inside and mum cant cope", "mental_health"),
        ("my son got locked up last week", "family"),
        ("can sum1 meet me at the gate", "mentoring"),
        ("somebody who comes to court with you", "mentoring"),
        ("does the salvation army do beds", "housing"),
        ("ex army lad needs a hostel", "veterans"),
        ("soup van", "food"),
        ("detox", "drugs"),
    ],
)
def test_the_need_is_found(text: str, wanted: str) -> None:
    assert need(text) == wanted


@pytest.mark.parametrize(
    "text", ["I'd like to know", "id like to know", "leeds", "hello", "black friday", ""]
)
def test_no_need_is_named(text: str) -> None:
    assert need(text) is None


def test_at_most_one() -> None:
    assert len(needs_in("food bank, hostel, drug service and a job club")) == 1
