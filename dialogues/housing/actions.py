"""What the dialogue about a roof does: whom to go to tonight, and with which words."""

from dataclasses import replace

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
ASKS_WHERE = (ANYWHERE, "housing.council_tonight")
MOST = 2
"""Texts for one message: people stand outside with little battery."""

type Told = tuple[str, ...]
"""The answers that fit what a message tells, the most urgent first."""


def homeless_tonight(turn: Turn, directory: Directory) -> Outcome:
    """The council to go to now, and what follows from what the message tells."""
    where = place_of(turn, directory)
    told = told_in(turn.text)
    if where is None:
        return Outcome(_with(Cue(ANYWHERE), told), slots=NEED)
    if isinstance(where, Ambiguous):
        return Outcome((_before_asking(told), ask_which(where, "housing")), slots=NEED)
    return Outcome(_there(where, told, directory), learned(where, turn), NEED)


def asked_where_tonight(turn: Turn) -> bool:
    """Whether the last answer was one that asks in which town someone is homeless."""
    return turn.last is not None and turn.last.cue.answer in ASKS_WHERE


def _there(where: Place, told: Told, directory: Directory) -> tuple[Cue, ...]:
    council = directory.council_for(where)
    if council is None:
        return (_before_asking(told), ask_town(where))
    values = council_values(council)
    return _with(Cue("housing.council_tonight", values, nation=council.nation), told)


def _with(first: Cue, told: Told) -> tuple[Cue, ...]:
    """An answer and what follows from what was told, or else the question about it."""
    parts = (Cue(answer, nation=first.nation) for answer in told)
    return (replace(first, choices=() if told else ABOUT_YOU), *parts)[:MOST]


def _before_asking(told: Told) -> Cue:
    """What to do until we know where; its own choices would be lost in the question."""
    return Cue(told[0] if told else ANYWHERE, choices=())
