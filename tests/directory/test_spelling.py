import pytest

from directory.spelling import Spelling, forgiven

SPELLING = Spelling(["leeds", "hull", "croydon", "derby", "denby"], ["derry"])


@pytest.mark.parametrize(("length", "slips"), [(3, 0), (4, 1), (7, 2), (12, 3)])
def test_long_names_are_forgiven_more(length: int, slips: int) -> None:
    assert forgiven(length) == slips


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("leds", ["leeds"]),
        ("leesd", ["leeds"]),
        ("croyden", ["croydon"]),
        ("deby", ["denby", "derby"]),
        ("derry", []),  # another name
        ("hell", []),  # a word
        ("hul", []),  # too short to tell
        ("", []),
    ],
)
def test_the_nearest_names(text: str, names: list[str]) -> None:
    assert SPELLING.near(text) == names


def test_a_first_letter_may_be_wrong_in_a_long_name() -> None:
    assert SPELLING.near("roydon") == []
    assert SPELLING.near_but_for_its_start("roydon") == ["croydon"]
    assert SPELLING.near_but_for_its_start("eeds") == []
