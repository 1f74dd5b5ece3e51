"""Postcodes and their first halves."""

import pytest

from components.postcodes import postcodes_in
from components.spans import Found


def values(text: str, needs: list[Found] | None = None) -> list[str]:
    return [one.value for one in postcodes_in(text, needs or [])]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("hostels sw9", "SW9"),
        ("im in M14", "M14"),
        ("se15 4qt", "SE15 4QT"),
        ("M145QA", "M14 5QA"),
        ("se1 7", "SE1"),
        ("near ec1a", "EC1A"),
        ("im in m8", "M8"),
        ("L8", "L8"),
        ("m8 0pq", "M8 0PQ"),
    ],
)
def test_a_code_is_found(text: str, value: str) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    "text",
    [
        "thanks m8",
        "running l8 again",
        "get some in b4 fri",
        "stuck on the m6",
        "my p45",
        "cas3",
        "section 28",
        "zz9",
    ],
)
def test_chat_and_roads_are_none(text: str) -> None:
    assert values(text) == []


def test_behind_a_need_chat_is_a_code() -> None:
    assert values("food bank l8", [Found("need", "food", 0, 9)]) == ["L8"]
