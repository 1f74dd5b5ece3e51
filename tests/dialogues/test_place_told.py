"""What a place on its own goes on with."""

import pytest
from speaking import after, turn

from dialogues.place_told import tell_place
from directory.search import Directory


@pytest.fixture(scope="module")
def directory() -> Directory:
    return Directory.read()


@pytest.mark.parametrize(
    ("place", "after_answer", "answered"),
    [
        ("leeds", "family.book_visit", "family.book_visit_online"),
        ("bradford", "family.book_visit", "finding_help.found"),
        ("leeds", "housing.homeless_tonight", "housing.council_tonight"),
        ("newport", "housing.homeless_tonight", "housing.homeless_tonight"),
        ("leeds", "housing.council_tonight", "housing.council_tonight"),
        ("leeds", "housing.rent_arrears", "finding_help.found_council"),
        ("leeds", "money.crisis_money_food", "finding_help.found"),
    ],
)
def test_a_place_goes_on_with_what_we_asked_it_for(
    directory: Directory, place: str, after_answer: str, answered: str
) -> None:
    last = after(after_answer)
    told = turn(place, "tell_place", entities={"place": place}, last=last)
    assert tell_place(told, directory).cues[0].answer == answered
