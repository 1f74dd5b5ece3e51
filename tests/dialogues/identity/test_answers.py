from speaking import IN_WALES, all_told, told, value


def test_id_is_a_ladder_the_cheapest_step_first() -> None:
    text = told("identity.photo_id")
    steps = (
        "birth certificate",
        "CitizenCard",
        "provisional driving licence",
        "passport",
    )
    places = [text.index(step) for step in steps]
    assert places == sorted(places)


def test_prices_are_for_england_and_wales_alike() -> None:
    price = value("photo_id_licence_online")
    assert price in told("identity.photo_id")
    assert price in told("identity.photo_id", IN_WALES)


def test_a_number_that_is_missing_holds_up_no_claim() -> None:
    text = all_told("identity.national_insurance_number")
    assert "Do not put off your claim" in text


def test_in_wales_the_number_can_be_asked_for_in_welsh() -> None:
    assert "in Welsh" in told("identity.national_insurance_number", IN_WALES)


def test_englands_rule_for_doctors_is_not_told_in_wales() -> None:
    for key in ("proof_of_address", "immigration_id"):
        assert "In England" not in all_told(f"identity.{key}", IN_WALES)


def test_nobody_has_to_tell_us_their_status() -> None:
    assert "You do not have to tell us your status" in told("identity.immigration_id")
