import pytest
from speaking import told, value

from dialogues.catalogue import answers

THERE = [
    key
    for key in answers()
    if key.startswith("family.") and "{prison}" in answers()[key].words.first
]


@pytest.mark.parametrize("key", THERE)
def test_it_names_the_prison_and_its_page(key: str) -> None:
    text = told(key)
    assert "Kirklevington Grange prison" in text
    assert "gov.uk/guidance/kirklevington-grange-prison" in text


@pytest.mark.parametrize("key", [key for key in THERE if "book_visit" in key])
def test_booking_still_begins_with_the_list_of_the_person_inside(key: str) -> None:
    assert "the person inside puts you on their visitor list" in told(key)


def test_costs_come_back_only_within_the_time() -> None:
    text = told("family.visit_travel_costs_there")
    assert f"within {value('family_costs_days')} days" in text


def test_who_fears_for_someone_rings_that_prison_now() -> None:
    text = told("family.worried_about_prisoner_safety_there")
    assert text.startswith("Call Kirklevington Grange prison now.")
    assert value("emergency_phone") in text
