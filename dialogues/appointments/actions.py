"""What we say of a person's own appointments, where we have some written down."""

from dialogues.appointments import reminder_answers as words
from dialogues.appointments import wording
from dialogues.replies import Choice, Cue
from dialogues.turn import Outcome, Turn
from directory.search import Directory
from locales import language as speak
from reminders.happening import Happening

MOST = 3
"""Appointments that one text can list."""


def appointment_when(turn: Turn, directory: Directory) -> Outcome:
    """The next one, and when those after it are."""
    if not turn.appointments:
        return Outcome((Cue("appointments.appointment_when"),))
    first, *rest = turn.appointments[:MOST]
    return Outcome((_next(turn, first, rest),))


def appointment_cant_make_it(turn: Turn, directory: Directory) -> Outcome:
    """Which one it is, so that the keyworker hears of it."""
    if not turn.appointments:
        return Outcome((Cue("appointments.appointment_cant_make_it"),))
    return _which(turn, "which_cant", "cant_come")


def appointment_reschedule(turn: Turn, directory: Directory) -> Outcome:
    """Which one is to be at another time."""
    if not turn.appointments:
        return Outcome((Cue("appointments.appointment_reschedule"),))
    return _which(turn, "which_to_change", "new_time")


def court_date(turn: Turn, directory: Directory) -> Outcome:
    """The next court date; in court nobody else than the court moves it."""
    dates = [one for one in turn.appointments if one.kind == "court"]
    if not dates:
        return Outcome((Cue("appointments.court_date"),))
    return Outcome((_next(turn, dates[0], dates[1:MOST]),))


def _next(turn: Turn, first: Happening, rest: list[Happening]) -> Cue:
    tongue = speak(turn.reader.language)
    times = ", ".join(wording.when(one.starts_at, tongue) for one in rest)
    later = f" {tongue.say(words.AFTER_THAT)}".format(times=times) if rest else ""
    return wording.cue("next", first, tongue, later=later)


def _which(turn: Turn, answer: str, verb: str) -> Outcome:
    tongue = speak(turn.reader.language)
    offered = tuple(
        Choice(wording.when(one.starts_at, tongue), wording.leads_to(verb, one))
        for one in turn.appointments[:MOST]
    )
    return Outcome((Cue(f"appointments.{answer}", choices=offered),))
