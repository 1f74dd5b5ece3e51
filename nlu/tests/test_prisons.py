"""Prisons by name and nickname."""

import pytest

from components.finding import Finder


def found(finder: Finder, text: str) -> dict[str, str]:
    return {one.entity: one.value for one in finder.found(text)}


@pytest.mark.parametrize(
    ("text", "prison"),
    [
        ("strangeways", "Manchester"),
        ("strangways", "Manchester"),
        ("hes in the scrubs", "Wormwood Scrubs"),
        ("pentonvile", "Pentonville"),
        ("hmp leeds", "Leeds"),
        ("armley nick", "Leeds"),
        ("durham jail", "Durham"),
        ("visit at HMP Send", "Send"),
        ("parc in bridgend", "Parc"),
        ("wormwood scrubbs", "Wormwood Scrubs"),
    ],
)
def test_a_prison_is_found(finder: Finder, text: str, prison: str) -> None:
    assert found(finder, text)["prison"] == prison


@pytest.mark.parametrize(
    "text",
    [
        "leeds",
        "im in durham",
        "can i send a letter",
        "the prison send it",
        "just out of prison leeds",
    ],
)
def test_a_town_or_a_word_is_no_prison(finder: Finder, text: str) -> None:
    assert "prison" not in found(finder, text)


def test_a_prison_is_not_where_somebody_lives(finder: Finder) -> None:
    told = found(finder, "hes in leeds jail but lives in luton")
    assert (told["prison"], told["place"]) == ("Leeds", "Luton")
