import pytest
from speaking import told

from dialogues.appointments import answers
from dialogues.appointments.reminder_answers import KINDS, REMINDER_ANSWERS
from dialogues.keywords import WORDS

TOLD_OFF = ("must", "failed", "recall", "warning", "breach")


@pytest.mark.parametrize("answer", REMINDER_ANSWERS, ids=lambda one: one.key)
def test_nobody_is_told_off(answer: object) -> None:
    text = told(answer.key).lower()  # type: ignore[attr-defined] # an answer
    assert not [word for word in TOLD_OFF if word in text]


def test_they_are_among_our_answers_and_nobody_asks_for_them() -> None:
    assert {*REMINDER_ANSWERS} <= {*answers.ANSWERS}
    assert not any(answer.label for answer in REMINDER_ANSWERS)


def test_what_they_tell_people_to_send_is_understood() -> None:
    assert "START REMINDERS" in told("appointments.reminders_stopped")
    assert "STOP REMINDERS" in told("appointments.reminders_started")
    assert "start reminders" in WORDS["start_reminders"]
    assert "stop reminders" in WORDS["stop_reminders"]


def test_a_missed_appointment_ends_with_what_to_do_now() -> None:
    assert "ring today" in told("appointments.missed")


def test_kinds_stand_after_you_have() -> None:
    assert all(name.startswith(("a ", "an ")) for name in KINDS.values())
