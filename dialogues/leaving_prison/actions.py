"""What the dialogue about leaving prison does: what is still open at this hour."""

from datetime import timedelta

from dialogues.replies import Cue
from dialogues.turn import Outcome, Turn
from dialogues.working_days import is_working_day, next_working_day
from directory.search import Directory
from locales import HOME, language

NOON, CLOSING = 12, 17
"""The hours from which an office may be shut before someone gets there, and is shut."""


def release_day_steps(turn: Turn, directory: Directory) -> Outcome:
    """The order of steps on a working day; else what is open, and what waits."""
    now = turn.now.astimezone(HOME)
    today, hour = now.date(), now.hour
    opens = next_working_day(today)
    values = {"next_day": language(turn.reader.language).day(opens)}
    if not is_working_day(today) or hour >= CLOSING:
        return Outcome((Cue("leaving_prison.release_day_shut", values),))
    if hour >= NOON and opens > today + timedelta(days=1):
        return Outcome((Cue("leaving_prison.release_day_closing", values),))
    return Outcome((Cue("leaving_prison.release_day_steps"),))
