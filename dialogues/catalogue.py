"""All answers by key, gathered from the dialogues."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from dialogues.answers import Answer
from dialogues.appointments import answers as appointments
from dialogues.family import answers as family
from dialogues.finding_help import answers as finding_help
from dialogues.groups import answers as groups
from dialogues.health import answers as health
from dialogues.housing import answers as housing
from dialogues.identity import answers as identity
from dialogues.leaving_prison import answers as leaving_prison
from dialogues.money import answers as money
from dialogues.my_data import answers as my_data
from dialogues.people import answers as people
from dialogues.safety import answers as safety
from dialogues.small_talk import answers as small_talk
from dialogues.work import answers as work

DIALOGUES = (
    leaving_prison,
    housing,
    money,
    identity,
    health,
    work,
    family,
    groups,
    safety,
    appointments,
    people,
    finding_help,
    my_data,
    small_talk,
)


@cache
def answers() -> Mapping[str, Answer]:
    """Every answer by its key; two of one key is a mistake of ours."""
    found: dict[str, Answer] = {}
    for dialogue in DIALOGUES:
        for answer in dialogue.ANSWERS:
            if answer.key in found:
                message = f"two answers are called {answer.key}"
                raise ValueError(message)
            found[answer.key] = answer
    return MappingProxyType(found)


@cache
def key_for_intent() -> Mapping[str, str]:
    """The answer's key by the intent it answers: the part after the dialogue's name.

    An answer with a label is one that people can ask for, so it has an intent, unless
    it is reached by a choice alone, as a dialogue's list of topics is.
    """
    return MappingProxyType(
        {
            key.partition(".")[2]: key
            for key, answer in answers().items()
            if answer.label and answer.asked
        }
    )
