from speaking import all_told, told, value

from dialogues.family.answers import ANSWERS
from dialogues.family.visiting import (
    BOOK_VISIT,
    VISIT_TRAVEL_COSTS,
    VISIT_WHAT_TO_BRING,
)


def test_a_visit_begins_with_the_list_of_the_person_inside() -> None:
    text = told(BOOK_VISIT.key)
    assert text.startswith("First, the person inside puts you on their visitor list")
    assert value("family_visits_link") in text


def test_what_is_a_crime_to_take_in_is_said() -> None:
    assert "It is a crime" in all_told(VISIT_WHAT_TO_BRING.key)


def test_costs_come_back_only_within_the_time() -> None:
    text = told(VISIT_TRAVEL_COSTS.key)
    assert f"within {value('family_costs_days')} days" in text


def test_visits_are_part_of_the_dialogue_about_families() -> None:
    assert {BOOK_VISIT, VISIT_TRAVEL_COSTS, VISIT_WHAT_TO_BRING} <= set(ANSWERS)
