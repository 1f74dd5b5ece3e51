"""Handing a question to a person."""

from dialogues.replies import Cue, Effect
from dialogues.turn import Outcome, Turn
from directory.search import Directory


def hand_over(turn: Turn, directory: Directory) -> Outcome:
    """Put the question into the inbox and say who can help until it is read."""
    answer = f"people.{turn.intent}"
    return Outcome((Cue(answer),), (Effect("raise_question"),))
