import pytest
from speaking import IN_ENGLAND, turn

from dialogues.actions import ACTIONS
from dialogues.catalogue import answers
from directory.search import Directory


@pytest.fixture(scope="module")
def directory() -> Directory:
    return Directory.read()


@pytest.mark.parametrize("name", ACTIONS)
@pytest.mark.parametrize("text", ["", "leeds", "what about wales then " * 80])
def test_every_action_has_something_to_say_whatever_was_written(
    name: str, text: str, directory: Directory
) -> None:
    intent = "speak_to_human" if name == "action_hand_over" else "nlu_fallback"
    outcome = ACTIONS[name](turn(text, intent, reader=IN_ENGLAND), directory)
    assert outcome.cues
    assert all(cue.answer in answers() for cue in outcome.cues)


def test_actions_are_named_as_rasa_calls_them() -> None:
    assert all(name.startswith("action_") for name in ACTIONS)
