"""Handing a question to a person."""

from dialogues import follow_up
from dialogues.turn import Outcome, Turn
from directory.search import Directory


def hand_over(turn: Turn, directory: Directory) -> Outcome:
    """Someone asks for a person in any words."""
    reply = follow_up.hand_over(turn.intent)
    return Outcome(reply.cues, reply.effects)
