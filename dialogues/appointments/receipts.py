"""What comes back to someone who answered a reminder: words that can be kept."""

from datetime import datetime

from dialogues.appointments import reminder_answers as words
from dialogues.appointments.wording import (
    AFTERWARDS,
    cue,
    fitting,
    leads_to,
    source,
    when,
)
from dialogues.replies import Choice, Cue
from locales import Language
from reminders.happening import Happening

KEPT = {
    "coming": "coming_kept",
    "late": "late_kept",
    "cant_come": "cant_come_kept",
    "need_help": "need_help_kept",
    "new_time": "new_time_asked",
    "time": "time_asked",
}
"""The answer that says what was kept, by what the person said."""
OFFERS_TIMES = {"cant_come": "cant_come_times", "new_time": "new_time_times"}
"""The answer instead, where there are other times to pick from."""
MOST_TIMES = 4


def receipt(
    verb: str,
    happening: Happening,
    tongue: Language,
    *,
    now: datetime,
    number: str = "",
    time: datetime | None = None,
) -> Cue:
    """What was kept of an answer, and when it was given."""
    values = {
        "said": when(now, tongue),
        "when": when(happening.starts_at, tongue),
        "receipt": number,
        "time": when(time, tongue) if time else "",
        **source(words.YOURSELF, now),
    }
    offered = _times(happening, tongue, now) if verb in OFFERS_TIMES else ()
    if offered:
        return fitting(OFFERS_TIMES[verb], values, offered)
    return fitting(KEPT[verb], values)


def over(happening: Happening, tongue: Language) -> Cue:
    """It is over; kindly, with what can still be done."""
    return cue("over", happening, tongue, verbs=AFTERWARDS)


def _times(happening: Happening, tongue: Language, now: datetime) -> tuple[Choice, ...]:
    ahead = [time for time in happening.other_times if time > now]
    return tuple(
        Choice(when(time, tongue), leads_to("time", happening, time))
        for time in ahead[:MOST_TIMES]
    )
