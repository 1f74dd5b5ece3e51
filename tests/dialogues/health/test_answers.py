import pytest
from speaking import IN_ENGLAND, IN_WALES, all_told, told, value


@pytest.mark.parametrize("reader", [IN_ENGLAND, IN_WALES], ids=str)
def test_an_overdose_begins_with_999(reader: object) -> None:
    text = told("health.overdose_naloxone", reader)  # type: ignore[arg-type]
    assert text.startswith(f"Call {value('emergency_phone')} now.")


@pytest.mark.parametrize(
    "key", ["prescription_methadone", "drug_alcohol_help", "overdose_naloxone"]
)
def test_the_danger_after_a_break_is_always_said(key: str) -> None:
    for reader in (IN_ENGLAND, IN_WALES):
        assert "can kill" in all_told(f"health.{key}", reader)


def test_nobody_is_told_to_take_a_dose() -> None:
    text = all_told("health.prescription_methadone")
    assert "Do not take extra" in text
    assert "before you take any more" in text


def test_each_nation_has_its_own_nhs_and_drug_line() -> None:
    england, wales = (
        told("health.prescription_methadone", reader)
        for reader in (IN_ENGLAND, IN_WALES)
    )
    assert value("frank_phone") in england
    assert value("dan247_phone") in wales
    assert value("frank_phone") not in wales


def test_prescriptions_cost_nothing_in_wales_and_something_in_england() -> None:
    assert "free in Wales" in told("health.gp_register", IN_WALES)
    assert value("health_prescription_price") in all_told(
        "health.gp_register", IN_ENGLAND
    )
    assert "£" not in all_told("health.gp_register", IN_WALES)


def test_who_drinks_every_day_is_told_not_to_stop_alone() -> None:
    for reader in (IN_ENGLAND, IN_WALES):
        assert "It may not be safe" in all_told("health.drug_alcohol_help", reader)
