import pytest
from speaking import told

from dialogues.small_talk.answers import ANSWERS, MENU_TOPICS


def test_the_welcome_says_who_we_are_and_who_we_are_not() -> None:
    text = told("small_talk.welcome")
    for part in (
        "Throughgate",
        "Free advice",
        "not the police or the prison",
        "not legal advice",
        "Reply STOP",
        "England or Wales",
    ):
        assert part in text


def test_the_menu_has_nine_numbers_for_any_phone() -> None:
    assert len(MENU_TOPICS) == 9


@pytest.mark.parametrize(
    "key", ["down", "not_understood", "words_only", "out_of_scope", "greeting"]
)
def test_whoever_is_stuck_is_offered_the_menu(key: str) -> None:
    (answer,) = (one for one in ANSWERS if one.key == f"small_talk.{key}")
    assert answer.next == MENU_TOPICS


def test_the_second_time_we_do_not_understand_a_person_is_offered() -> None:
    (again,) = (a for a in ANSWERS if a.key == "small_talk.not_understood_again")
    assert again.next[0] == "people.speak_to_human"
    assert told(again.key) != told("small_talk.not_understood")


def test_help_names_999_and_the_way_to_stop() -> None:
    text = told("small_talk.help")
    assert "Call 999" in text
    assert "Reply STOP" in text


def test_nobody_is_scolded_for_an_insult() -> None:
    text = told("small_talk.insult").casefold()
    assert "rude" not in text
    assert "language" not in text


def test_the_program_says_that_it_is_one() -> None:
    assert "a computer program" in told("small_talk.who_are_you_bot")
