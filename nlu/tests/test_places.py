"""Places as people type them, and words that only look like places."""

import pytest

from components.finding import Finder


def places(finder: Finder, text: str) -> list[str]:
    return [one.value for one in finder.found(text) if one.entity == "place"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("leeds", "Leeds"),
        ("LEEDS!!", "Leeds"),
        ("nr leeds", "Leeds"),
        ("food bank croyden", "Croydon"),
        ("forklift wakefeild", "Wakefield"),
        ("soup kitchen mcr", "Manchester"),
        ("anywhere in b'ham", "Birmingham"),
        ("newcastle side", "Newcastle upon Tyne"),
        ("stoke on trent", "Stoke-on-Trent"),
        ("round stoke way", "Stoke-on-Trent"),
        ("saint helens", "St Helens"),
        ("im in kings lynn", "King's Lynn"),
        ("no i meant luton", "Luton"),
        ("not leeds, leicester", "Leicester"),
        ("south london, peckham end", "Peckham"),
        ("from leeds but living in luton", "Luton"),
        ("vets drop in near catterick", "Catterick"),
        ("im in bury", "Bury"),
        ("bury", "Bury"),
        ("how do i get home to bury", "Bury"),
        ("I moved to Bath last year", "Bath"),
        ("is there one in reading", "Reading"),
        ("rehab reading", "Reading"),
        ("hostel, bury pls", "Bury"),
        ("kingston", "Kingston upon Thames"),
        ("hull", "Kingston upon Hull"),
        ("food up north", "up north"),
        ("up north, luton", "Luton"),
        ("close to bath", "Bath"),
        ("gone back to london borough of wandsworth", "Wandsworth"),
    ],
)
def test_a_place_is_found(finder: Finder, text: str, place: str) -> None:
    assert places(finder, text) == [place]


@pytest.mark.parametrize(
    "text",
    [
        "i hope he is ok",
        "i hope",
        "need a hostel, ta, bury",
        "they want to bury my dad",
        "need a bath and a shave",
        "help with reading and writing",
        "i cant settle",
        "ran out in march",
        "what time is it in new york",
        "im in derry",
        "my deposit",
        "hoping for a letter",
        "",
    ],
)
def test_a_word_is_no_place(finder: Finder, text: str) -> None:
    assert places(finder, text) == []


def test_the_span_is_the_name_and_not_the_words_around(finder: Finder) -> None:
    text = "food bank nr  Leeds, please"
    found = next(one for one in finder.found(text) if one.entity == "place")
    assert text[found.start : found.end] == "Leeds"
