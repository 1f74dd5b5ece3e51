from speaking import all_told, told

from dialogues.catalogue import answers
from dialogues.my_data.answers import ANSWERS, STARTED
from dialogues.small_talk.answers import MENU_TOPICS


def test_stopping_is_one_word_and_so_is_starting_again() -> None:
    assert "reply STOP" in told("my_data.stop_messages")
    assert "reply START" in told("my_data.stopped")
    assert "reply START" in told("my_data.still_stopped")


def test_who_stopped_is_still_told_999() -> None:
    assert "Call 999" in told("my_data.still_stopped")


def test_nothing_is_wiped_before_they_say_so() -> None:
    text = told("my_data.delete_my_data")
    assert text.endswith("Are you sure?")
    assert "cannot be undone" in text


def test_confidence_is_never_promised_beyond_the_law() -> None:
    for answer in ANSWERS:
        text = all_told(answer.key).casefold()
        assert "confidential" not in text
        assert "secret" not in text
    assert "unless a law or a life makes us" in told("my_data.what_data_do_you_hold")


def test_what_we_hold_is_told_with_how_long() -> None:
    text = all_told("my_data.what_data_do_you_hold")
    for days in ("30 days", "180 days", "365 days"):
        assert days in text


def test_who_starts_again_sees_the_menu() -> None:
    assert STARTED.next == MENU_TOPICS
    assert all(key in answers() for key in STARTED.next)
