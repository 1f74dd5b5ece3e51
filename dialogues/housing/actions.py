"""What the dialogue about a roof does: whom to go to tonight, and with which words."""

from dialogues.finding_help.actions import (
    ask_town,
    ask_which,
    council_values,
    learned,
    place_of,
)
from dialogues.housing.circumstances import told_in
from dialogues.housing.tonight import ABOUT_YOU
from dialogues.replies import Cue
from dialogues.turn import Outcome, Turn
from directory.places import Ambiguous, Place
from directory.search import Directory

ANYWHERE = "housing.homeless_tonight"
NEED = {"need": "housing"}
"""Remembered, so that a town on its own is answered with its council."""
MOST = 2
"""Texts for one message: people stand outside with little battery."""


def homeless_tonight(turn: Turn, directory: Directory) -> Outcome:
    """The council to go to now, and what follows from what the message tells."""
    where = place_of(turn, directory)
    told = tuple(Cue(answer) for answer in told_in(turn.text))
    if where is None:
        return Outcome(_anywhere(told), slots=NEED)
    if isinstance(where, Ambiguous):
        return Outcome((_first(told), ask_which(where, "housing")), slots=NEED)
    return Outcome(_there(where, told, directory), learned(where, turn), NEED)


def _anywhere(told: tuple[Cue, ...]) -> tuple[Cue, ...]:
    if told:
        return (*told[:MOST], Cue("finding_help.where", aside=True))
    return (Cue(ANYWHERE, choices=ABOUT_YOU),)


def _first(told: tuple[Cue, ...]) -> Cue:
    """What to do before we know where: its choices would be lost behind a question."""
    return told[0] if told else Cue(ANYWHERE, choices=())


def _there(
    where: Place, told: tuple[Cue, ...], directory: Directory
) -> tuple[Cue, ...]:
    council = directory.council_for(where)
    if council is None:
        return (_first(told), ask_town(where))
    choices = () if told else ABOUT_YOU
    values = council_values(council)
    there = Cue(
        "housing.council_tonight", values, choices=choices, nation=council.nation
    )
    return (there, *(Cue(one.answer, nation=council.nation) for one in told))[:MOST]
