from datetime import date

import pytest
from speaking import IN_ENGLAND, IN_WALES, all_told, told, value

from dialogues.answers import Answer
from dialogues.housing.tenancy import TENANCY
from locales import language


@pytest.mark.parametrize("answer", TENANCY, ids=lambda one: one.key)
def test_each_tells_its_day_and_whom_to_ring_in_the_readers_nation(
    answer: Answer,
) -> None:
    england, wales = (told(answer.key, reader) for reader in (IN_ENGLAND, IN_WALES))
    day = language("en").full_day(date(2027, 9, 28))
    assert day in england
    assert day in wales
    if answer.wales:
        assert value("shelter_phone") in england
        assert value("shelter_cymru_phone") in wales
        assert value("shelter_phone") not in all_told(answer.key, IN_WALES)
    else:
        assert value("uc_phone") in england


@pytest.mark.parametrize("name", ["rent", "inspection", "review", "housing_costs"])
def test_each_says_what_to_do_if_you_cannot(name: str) -> None:
    assert "Can't" in told(f"housing.tenancy_{name}")


@pytest.mark.parametrize("name", ["notice", "contract_end"])
def test_nobody_moves_out_before_they_had_advice(name: str) -> None:
    for reader in (IN_ENGLAND, IN_WALES):
        text = told(f"housing.tenancy_{name}", reader)
        assert "Do not move out yet" in text
        assert "advice" in text
        assert "56 days" in all_told(f"housing.tenancy_{name}", reader)


def test_englands_fund_is_not_offered_in_wales() -> None:
    assert "Crisis and Resilience" in all_told("housing.tenancy_rent", IN_ENGLAND)
    assert "Crisis and Resilience" not in all_told("housing.tenancy_rent", IN_WALES)


def test_none_of_them_scolds() -> None:
    for answer in TENANCY:
        assert "must pay" not in all_told(answer.key)
        assert "evict" not in all_told(answer.key)
