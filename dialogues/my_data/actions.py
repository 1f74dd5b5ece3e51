"""What the dialogue about data and language does."""

from dialogues import follow_up
from dialogues.keywords import LANGUAGES
from dialogues.replies import Choice, Cue
from dialogues.turn import Outcome, Turn
from directory.search import Directory
from locales import SUPPORTED


def ask_before_deleting(turn: Turn, directory: Directory) -> Outcome:
    """DELETE in any words asks once."""
    return Outcome(follow_up.ask_before_deleting().cues)


def show_data(turn: Turn, directory: Directory) -> Outcome:
    """What we keep in general, with the way to see what we keep of this person."""
    return Outcome((Cue("my_data.what_data_do_you_hold"),))


def change_language(turn: Turn, directory: Directory) -> Outcome:
    """The language named in the message, or the list of those we speak."""
    named = follow_up.language_in(turn.text)
    if named:
        reply = follow_up.language(named)
        return Outcome(reply.cues, reply.effects)
    offered = tuple(
        Choice(LANGUAGES[code][0], f"language:{code}") for code in SUPPORTED
    )
    values = {"languages": follow_up.our_languages()}
    return Outcome((Cue("my_data.change_language", values, choices=offered),))
