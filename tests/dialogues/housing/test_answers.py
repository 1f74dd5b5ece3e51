from speaking import IN_ENGLAND, IN_WALES, all_told, told, value


def test_tonight_begins_with_the_council_and_what_to_say() -> None:
    for reader, line in (
        (IN_ENGLAND, "shelter_phone"),
        (IN_WALES, "shelter_cymru_phone"),
    ):
        text = told("housing.homeless_tonight", reader)
        assert text.startswith("Ring the council's homeless team now")
        assert "I want to make a homeless application" in text
        assert value(line) in text


def test_the_law_of_wales_is_told_as_its_own() -> None:
    wales = all_told("housing.council_homeless_application", IN_WALES)
    assert value("shelter_phone") not in wales
    assert "Wales" in wales
    assert "priority need" not in wales


def test_only_probation_can_ask_for_a_bed_of_theirs() -> None:
    text = told("housing.temporary_accommodation_cas3")
    assert "You cannot apply yourself" in text
    assert f"{value('housing_cas3_nights')} nights" in text


def test_nobody_is_promised_a_home() -> None:
    for reader in (IN_ENGLAND, IN_WALES):
        text = all_told("housing.council_homeless_application", reader)
        assert "will give you a home" not in text
        assert "will house you" not in text
