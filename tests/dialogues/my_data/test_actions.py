import pytest
from speaking import turn

from dialogues.my_data import actions
from dialogues.replies import Effect
from dialogues.turn import Outcome
from locales import SUPPORTED

NOBODY_ASKS = None


def asked(act: object, text: str) -> Outcome:
    return act(turn(text, "change_language"), NOBODY_ASKS)  # type: ignore[operator, no-any-return]


def test_to_delete_in_any_words_asks_once_and_wipes_nothing() -> None:
    outcome = asked(actions.ask_before_deleting, "get rid of everything you have on me")
    assert outcome.cues[0].answer == "my_data.delete_my_data"
    assert outcome.effects == ()
    assert len(outcome.cues[0].choices or ()) == 2


def test_what_we_hold_is_told_in_general() -> None:
    outcome = asked(actions.show_data, "what do you know about me")
    assert outcome.cues[0].answer == "my_data.what_data_do_you_hold"


def test_a_language_that_we_speak_is_kept() -> None:
    outcome = asked(actions.change_language, "can you write in english please")
    assert outcome.effects == (Effect("set_language", "en"),)


def test_a_language_that_we_do_not_speak_is_said_so() -> None:
    outcome = asked(actions.change_language, "parla bengali")
    assert outcome.cues[0].answer == "my_data.language_not_yet"
    assert outcome.effects == ()


@pytest.mark.parametrize("text", ["another language", "", "klingon please"])
def test_no_language_named_lists_those_we_speak(text: str) -> None:
    (cue,) = asked(actions.change_language, text).cues
    assert cue.answer == "my_data.change_language"
    assert [choice.leads_to for choice in cue.choices or ()] == [
        f"language:{code}" for code in SUPPORTED
    ]
