"""What the dialogue about papers does: asks which someone has, to name the next one."""

from dialogues.identity.ladder import WHAT_YOU_HAVE
from dialogues.replies import Cue
from dialogues.turn import Outcome, Turn
from directory.search import Directory


def photo_id(turn: Turn, directory: Directory) -> Outcome:
    """The ladder's first question."""
    return Outcome((Cue("identity.photo_id", choices=WHAT_YOU_HAVE),))
