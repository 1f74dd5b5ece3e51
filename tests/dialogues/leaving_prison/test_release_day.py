import pytest
from speaking import IN_ENGLAND, IN_WALES, all_told, told, value

DAYS = ("steps", "closing", "shut")


@pytest.mark.parametrize("day", DAYS)
def test_whatever_the_hour_the_danger_of_drugs_is_told_first(day: str) -> None:
    for reader in (IN_ENGLAND, IN_WALES):
        text = told(f"leaving_prison.release_day_{day}", reader)
        assert "more dangerous in your first" in text
        assert "naloxone" in all_told(f"leaving_prison.release_day_{day}", reader)


@pytest.mark.parametrize("day", DAYS)
def test_whatever_the_hour_there_is_somebody_to_ring_about_a_bed(day: str) -> None:
    key = f"leaving_prison.release_day_{day}"
    assert value("shelter_phone") in told(key, IN_ENGLAND)
    assert value("shelter_cymru_phone") in told(key, IN_WALES)


def test_when_offices_are_shut_the_next_day_has_an_order() -> None:
    text = told("leaving_prison.release_day_shut", part=1)
    places = [
        text.index(word) for word in ("probation", "council", "jobcentre", "doctor")
    ]
    assert places == sorted(places)


def test_a_line_that_is_closed_says_when_it_opens() -> None:
    assert value("uc_hours") in all_told("leaving_prison.release_day_shut")
