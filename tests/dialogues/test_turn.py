import dataclasses

import pytest
from speaking import after, spoken, turn

from dialogues.turn import Outcome


@pytest.mark.parametrize(
    "known", [spoken("hello"), turn("hello", "greeting"), after("a.b"), Outcome(())]
)
def test_what_a_dialogue_knows_of_a_turn_it_cannot_change(known: object) -> None:
    field = dataclasses.fields(known)[0].name  # type: ignore[arg-type] # all are
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(known, field, "other")


def test_a_message_is_plain_words_unless_something_else_is_said() -> None:
    message = spoken("hello")
    assert message.last is None
    assert message.picked is None
    assert not any((message.wordless, message.stopped, message.vendor_words))


def test_an_outcome_remembers_nothing_unless_it_says_so() -> None:
    assert Outcome(()).slots == {}
    assert Outcome(()).effects == ()
