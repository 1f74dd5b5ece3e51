from speaking import IN_WALES, told, value

from dialogues.finding_help.answers import ANSWERS


def test_a_place_can_be_a_town_or_a_postcode() -> None:
    for key in ("where", "no_such_place", "which_town"):
        text = told(f"finding_help.{key}")
        assert "town" in text
        assert "postcode" in text


def test_the_council_is_told_what_to_hear() -> None:
    for text in (
        told("finding_help.found_council"),
        told("finding_help.found_council", IN_WALES),
    ):
        assert "Say you are homeless" in text
        assert "homeless application" in text


def test_who_finds_nothing_is_not_left_alone() -> None:
    text = told("finding_help.found_none")
    assert value("nacro_phone") in text
    (nothing,) = (one for one in ANSWERS if one.key == "finding_help.found_none")
    assert nothing.next[0] == "people.speak_to_human"


def test_nobody_is_promised_an_open_door() -> None:
    assert "Call first" in told("finding_help.found")
