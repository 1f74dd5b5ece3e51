"""A place on its own: it goes on with whatever we asked the place for."""

from dialogues.family.actions import asked_which_prison, prison_named, tell_prison
from dialogues.finding_help.actions import find_service
from dialogues.housing.actions import asked_where_tonight, homeless_tonight
from dialogues.turn import Outcome, Turn
from directory.search import Directory


def tell_place(turn: Turn, directory: Directory) -> Outcome:
    """The prison of that name, the council for tonight, or a service near there."""
    if asked_which_prison(turn) and prison_named(turn, directory):
        return tell_prison(turn, directory)
    if asked_where_tonight(turn):
        return homeless_tonight(turn, directory)
    return find_service(turn, directory)
