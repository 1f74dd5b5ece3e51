from dialogues.appointments.examples import EXAMPLES
from dialogues.appointments.reminder_answers import REMINDER_ANSWERS


def test_every_answer_that_needs_values_has_an_example() -> None:
    needing = {
        answer.key for answer in REMINDER_ANSWERS if "{when}" in answer.words.first
    }
    assert needing <= {cue.answer for cue in EXAMPLES}
