import pytest

from dialogues.finding_help.wide_areas import wide_area


@pytest.mark.parametrize("place", ["up north", "The Midlands", "north east", "wales"])
def test_a_part_of_the_country_is_wide(place: str) -> None:
    assert wide_area(place)


@pytest.mark.parametrize("place", ["narnia", "northampton", "eastleigh", ""])
def test_a_town_is_not(place: str) -> None:
    assert not wide_area(place)
