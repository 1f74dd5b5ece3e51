import pytest
from speaking import turn

from dialogues.people.actions import hand_over
from dialogues.replies import Cue, Effect

NOBODY_ASKS = None


@pytest.mark.parametrize("intent", ["speak_to_human", "contact_my_keyworker"])
def test_a_question_is_handed_over_and_the_wait_is_bridged(intent: str) -> None:
    outcome = hand_over(turn("can i talk to someone", intent), NOBODY_ASKS)  # type: ignore[arg-type]
    assert outcome.cues == (Cue(f"people.{intent}"),)
    assert outcome.effects == (Effect("raise_question"),)
