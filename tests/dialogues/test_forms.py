"""Questions one after another."""

from datetime import date

from dialogues import forms
from dialogues.forms import Form, Question
from dialogues.replies import Cue

TODAY = date(2026, 11, 23)
COLOUR = Question("colour", "a.colour", {"red": "Red", "blue": "Blue"})
SIZE = Question("size", "a.size", {}, lambda text: text if text.isdigit() else None)
FORM = Form(
    "test",
    lambda given: next((q for q in (COLOUR, SIZE) if q.name not in given), None),
    lambda given, today: Cue("a.done", {**given, "today": today.isoformat()}),
)


def test_a_form_asks_its_questions_in_order_and_finishes() -> None:
    first = forms.begin(FORM, TODAY)
    second = forms.answered(FORM, first, "red", TODAY)
    done = forms.answered(FORM, second, "4", TODAY)
    assert [cue.answer for cue in (first, second, done)] == [
        "a.colour",
        "a.size",
        "a.done",
    ]
    assert done.values == {"colour": "red", "size": "4", "today": "2026-11-23"}


def test_an_option_is_picked_by_its_number() -> None:
    asked = forms.begin(FORM, TODAY)
    assert forms.read(FORM, asked, "2", 2) == "blue"
    assert forms.read(FORM, asked, "3", 3) is None


def test_a_typed_answer_is_read_or_is_none() -> None:
    asked = forms.answered(FORM, forms.begin(FORM, TODAY), "red", TODAY)
    assert forms.read(FORM, asked, "12", 12) == "12"
    assert forms.read(FORM, asked, "what", None) is None


def test_a_form_can_begin_in_other_words() -> None:
    cue = forms.begin(FORM, TODAY, "a.again", {"held": "x"})
    assert (cue.answer, cue.values["held"]) == ("a.again", "x")
