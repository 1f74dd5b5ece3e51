import pytest
from speaking import IN_ENGLAND, IN_WALES, all_told, told, value

from dialogues.housing.renting import (
    PRIVATE_RENTING_DEPOSIT,
    RENT_ARREARS,
    TENANCY_KEEP_WHILE_INSIDE,
)


@pytest.mark.parametrize(
    "answer", [PRIVATE_RENTING_DEPOSIT, RENT_ARREARS, TENANCY_KEEP_WHILE_INSIDE]
)
def test_each_nation_rings_its_own_shelter(answer: object) -> None:
    key = answer.key  # type: ignore[attr-defined]
    assert value("shelter_cymru_phone") in all_told(key, IN_WALES)
    assert value("shelter_phone") in all_told(key, IN_ENGLAND)
    assert value("shelter_phone") not in all_told(key, IN_WALES)


def test_who_is_behind_stays_until_they_have_had_advice() -> None:
    assert "Do not move out yet" in told("housing.rent_arrears")


def test_englands_fund_is_not_offered_in_wales() -> None:
    assert "Crisis and Resilience Fund" in all_told("housing.rent_arrears")
    for key in ("rent_arrears", "private_renting_deposit"):
        assert "Crisis and Resilience" not in all_told(f"housing.{key}", IN_WALES)
