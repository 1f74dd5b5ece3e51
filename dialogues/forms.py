"""Questions one after another: what was answered travels in the cue that asks the next.

Nothing of a form is kept but in the messages themselves. An answer that a question
cannot read is not an answer: it goes on to Rasa, so that the subject can be changed in
the middle, and the question can still be answered afterwards.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from dialogues.replies import Choice, Cue

FORM, ASKS = "form", "asks"
"""The values of a question's cue that say which form it belongs to and what it asks."""

type Given = Mapping[str, str]


@dataclass(frozen=True)
class Question:
    """One thing that a form asks."""

    name: str
    answer: str
    """The key of the answer that asks it."""
    options: Mapping[str, str]
    """What can be picked: a value, and its marked label."""
    read: Callable[[str], str | None] = lambda text: None  # noqa: ARG005 - nothing to read
    """A typed answer as a value; None where it is none."""


@dataclass(frozen=True)
class Form:
    """A series of questions and what comes of them."""

    name: str
    next_question: Callable[[Given], Question | None]
    finish: Callable[[Given, date], Cue]


def begin(
    form: Form, today: date, answer: str | None = None, given: Given | None = None
) -> Cue:
    """The cue that asks a form's first question, in other words if there are some."""
    cue = _go_on(form, given or {}, today)
    return replace(cue, answer=answer) if answer else cue


def answered(form: Form, cue: Cue, value: str, today: date) -> Cue:
    """The cue that follows when the question of a cue has that answer."""
    given = {k: v for k, v in cue.values.items() if k not in {FORM, ASKS}}
    return _go_on(form, {**given, cue.values[ASKS]: value}, today)


def read(form: Form, cue: Cue, text: str, picked: int | None) -> str | None:
    """What a person's text answers to the question of a cue; None if it does not."""
    given = {k: v for k, v in cue.values.items() if k not in {FORM, ASKS}}
    question = form.next_question(given)
    if question is None:
        return None
    if picked is not None and 1 <= picked <= len(question.options):
        return list(question.options)[picked - 1]
    return question.read(text)


def _go_on(form: Form, given: Given, today: date) -> Cue:
    question = form.next_question(given)
    if question is None:
        return form.finish(given, today)
    choices = tuple(
        Choice(label, f"fill:{value}") for value, label in question.options.items()
    )
    values = {**given, FORM: form.name, ASKS: question.name}
    return Cue(question.answer, values, choices=choices)
