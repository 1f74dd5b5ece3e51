import pytest
from speaking import IN_ENGLAND, IN_WALES, all_told, told, value

SITUATIONS = ("with_children", "young", "afraid", "on_probation")


@pytest.mark.parametrize("name", SITUATIONS)
def test_priority_need_is_told_where_it_is_the_law_we_know(name: str) -> None:
    assert "priority need" not in all_told(f"housing.homeless_{name}", IN_WALES)


@pytest.mark.parametrize("name", ["with_children", "young"])
def test_the_council_is_told_in_words_that_can_be_read_out(name: str) -> None:
    for reader in (IN_ENGLAND, IN_WALES):
        assert '"I am homeless tonight.' in told(f"housing.homeless_{name}", reader)


def test_who_is_afraid_hears_of_danger_first() -> None:
    for reader, line in (
        (IN_ENGLAND, "domestic_abuse_phone"),
        (IN_WALES, "live_fear_free_phone"),
    ):
        text = told("housing.homeless_afraid", reader)
        assert text.startswith(f"In danger now? Call {value('emergency_phone')}")
        assert value(line) in text


def test_the_young_ring_centrepoint_in_england_alone() -> None:
    assert value("centrepoint_phone") in told("housing.homeless_young", IN_ENGLAND)
    assert value("centrepoint_phone") not in all_told(
        "housing.homeless_young", IN_WALES
    )


def test_only_probation_can_ask_for_its_beds() -> None:
    text = told("housing.homeless_on_probation")
    assert "Can you refer me for CAS3?" in text
    assert "Only probation can ask for it" in text


def test_the_duty_to_refer_is_englands() -> None:
    assert "They must" in all_told("housing.homeless_on_probation", IN_ENGLAND)
    assert "They must" not in all_told("housing.homeless_on_probation", IN_WALES)
