"""Short ways to say what tests of dialogues say often."""

from datetime import UTC, date, datetime
from typing import Any

from dialogues.facts import facts
from dialogues.first_response import respond
from dialogues.given import example
from dialogues.rendering import Reader, parts, render
from dialogues.replies import Ask, Choice, Cue, Reply
from dialogues.turn import Last, Spoken, Turn
from locales import language

ENGLISH = Reader("en")
IN_ENGLAND = Reader("en", "England")
IN_WALES = Reader("en", "Wales")
TODAY = date(2026, 11, 27)
TUESDAY = datetime(2026, 11, 24, 10, tzinfo=UTC)
"""A moment at which offices are open."""


def spoken(text: str, **given: Any) -> Spoken:
    return Spoken(text, **{"reader": ENGLISH, **given})


def after(answer: str, *leads_to: str, **cue: Any) -> Last:
    """An answer that was said last, with the choices it offered."""
    choices = tuple(Choice(f"choice {one}", one) for one in leads_to)
    return Last(Cue(answer, **cue), choices)


def reply_to(text: str, **given: Any) -> Reply:
    """What first response says to a text; a failure where it asks Rasa."""
    decision = respond(spoken(text, **given))
    assert isinstance(decision, Reply), decision
    return decision


def answer_to(text: str, **given: Any) -> str:
    """The key of the only answer that a text gets without Rasa."""
    (cue,) = reply_to(text, **given).cues
    return cue.answer


def goes_to_rasa(text: str, **given: Any) -> bool:
    return not isinstance(respond(spoken(text, **given)), Reply)


def asked(text: str, **given: Any) -> Ask:
    decision = respond(spoken(text, **given))
    assert isinstance(decision, Ask), decision
    return decision


def turn(text: str, intent: str, **given: Any) -> Turn:
    """A turn as Rasa hands it to an action."""
    without: dict[str, Any] = {
        "ranking": (),
        "entities": {},
        "slots": {},
        "reader": ENGLISH,
        "now": TUESDAY,
    }
    return Turn(text, intent, **{**without, **given})


def value(fact: str) -> str:
    """A fact as it is read in English."""
    return facts()[fact].written(language("en"))


def told(key: str, reader: Reader = IN_ENGLAND, part: int = 0) -> str:
    """The words of an answer as someone reads them."""
    cue = example(key)
    return render(Cue(key, cue.values, part, cue.choices), reader, TODAY).text


def all_told(key: str, reader: Reader = IN_ENGLAND) -> str:
    """All texts of an answer, MORE and MORE."""
    cue = example(key)
    return "\n".join(told(key, reader, part) for part in range(parts(cue, reader)))
