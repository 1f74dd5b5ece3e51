import pytest
from speaking import IN_ENGLAND, IN_WALES, all_told, value

from dialogues.housing.answers import ANSWERS
from dialogues.housing.tonight import COUNCIL_TONIGHT, HOMELESS_TONIGHT


@pytest.mark.parametrize("answer", [COUNCIL_TONIGHT, HOMELESS_TONIGHT])
def test_each_nation_rings_its_own_shelter(answer: object) -> None:
    key = answer.key  # type: ignore[attr-defined]
    assert value("shelter_phone") in all_told(key, IN_ENGLAND)
    assert value("shelter_cymru_phone") in all_told(key, IN_WALES)
    assert value("shelter_phone") not in all_told(key, IN_WALES)


@pytest.mark.parametrize("answer", [COUNCIL_TONIGHT, HOMELESS_TONIGHT])
def test_englands_cold_weather_beds_are_not_told_in_wales(answer: object) -> None:
    key = answer.key  # type: ignore[attr-defined]
    assert "cold weather" in all_told(key, IN_ENGLAND)
    assert "cold weather" not in all_told(key, IN_WALES)


def test_tonight_is_part_of_the_dialogue_about_housing() -> None:
    assert {COUNCIL_TONIGHT, HOMELESS_TONIGHT} <= set(ANSWERS)
