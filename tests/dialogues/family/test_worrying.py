from speaking import all_told, told, value

from dialogues.family.answers import ANSWERS
from dialogues.family.worrying import WORRIED_ABOUT_PRISONER_SAFETY


def test_a_line_that_is_not_answered_is_not_the_end() -> None:
    assert "do not stop there" in all_told(WORRIED_ABOUT_PRISONER_SAFETY.key)


def test_who_carries_it_is_cared_for_too() -> None:
    assert value("samaritans_phone") in all_told(WORRIED_ABOUT_PRISONER_SAFETY.key)
    assert told(WORRIED_ABOUT_PRISONER_SAFETY.key).startswith("Call the prison now.")


def test_it_is_part_of_the_dialogue_about_families() -> None:
    assert WORRIED_ABOUT_PRISONER_SAFETY in ANSWERS
