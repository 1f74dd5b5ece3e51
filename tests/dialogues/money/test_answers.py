from speaking import IN_ENGLAND, IN_WALES, all_told, told, value


def test_universal_credit_is_claimed_on_the_day_and_not_before() -> None:
    text = told("money.universal_credit_claim")
    assert text.startswith("Claim Universal Credit (UC) on the day you get out")
    assert value("uc_phone") in text


def test_in_wales_the_claim_can_be_made_in_welsh() -> None:
    assert value("uc_welsh_phone") in told("money.universal_credit_claim", IN_WALES)


def test_an_advance_is_a_loan_and_says_so() -> None:
    assert "You pay it back" in told("money.uc_advance")


def test_who_is_hungry_gets_a_number_first() -> None:
    for reader, line in (
        (IN_ENGLAND, "citizens_advice_phone"),
        (IN_WALES, "advicelink_cymru_phone"),
    ):
        first, _, _ = told("money.crisis_money_food", reader).partition(" (free)")
        assert value(line) in first


def test_englands_crisis_payment_is_not_offered_in_wales() -> None:
    assert "Crisis Payment" in all_told("money.crisis_money_food", IN_ENGLAND)
    assert "Crisis Payment" not in all_told("money.crisis_money_food", IN_WALES)


def test_debt_comes_with_somebody_to_talk_to() -> None:
    text = told("money.debt")
    assert value("national_debtline_phone") in text
    assert value("samaritans_phone") in text


def test_sums_are_written_as_people_read_them() -> None:
    text = all_told("money.universal_credit_claim")
    assert value("uc_single_older") in text
    assert value("uc_single_older").startswith("£")


def test_a_claim_is_made_step_by_step_with_what_to_have_in_hand() -> None:
    text = told("money.universal_credit_claim", part=1)
    places = [text.index(f"Step {step}") for step in ("one", "two", "three")]
    assert places == sorted(places)
    for paper in ("National Insurance number", "bank details", "address"):
        assert paper in text[: places[1]]
