"""From an appointment to the cue that tells it: discreet unless it was to be plain."""

from datetime import datetime

from dialogues.answers import Values
from dialogues.appointments import reminder_answers as words
from dialogues.replies import Choice, Cue
from locales import HOME, Language
from locales import language as speak
from reminders.delivery import Telling, Worded
from reminders.happening import Happening

NEWS = ("made", "moved", "cancelled", "missed")
"""Stages with words of their own; all others remind."""
LABELS = {
    "coming": words.COMING,
    "late": words.LATE,
    "cant_come": words.CANT_COME,
    "need_help": words.NEED_HELP,
    "new_time": words.NEW_TIME,
}
PLACES = {answer.key: answer.words.quoted() for answer in words.REMINDER_ANSWERS}
SOURCED = ("sources", "checked")
BEFORE = ("coming", "late", "cant_come", "need_help")
AFTERWARDS = ("new_time", "need_help")


def worded(telling: Telling) -> Worded:
    """A reminder as an outgoing message keeps it."""
    cue = _cue(telling)
    choices = tuple(choice.as_json() for choice in cue.choices or ())
    return Worded(cue.answer, cue.as_json(), choices)


def reminder(stage: str, happening: Happening, tongue: Language) -> Cue:
    """What a stage says of an appointment, with what can be answered to it."""
    name = stage if stage in NEWS else "reminder"
    if name == "cancelled":
        return cue(name, happening, tongue, verbs=())
    return cue(
        name, happening, tongue, verbs=AFTERWARDS if name == "missed" else BEFORE
    )


def cue(
    name: str,
    happening: Happening,
    tongue: Language,
    *,
    verbs: tuple[str, ...] = BEFORE,
    **more: str,
) -> Cue:
    """An answer about one appointment, with these replies to it."""
    values = {
        "what": what(happening),
        "when": when(happening.starts_at, tongue),
        "details": details(happening, tongue),
        **source(words.KEYWORKER, happening.changed_at),
        **more,
    }
    offered = tuple(Choice(LABELS[verb], leads_to(verb, happening)) for verb in verbs)
    return fitting(name, values, offered)


def fitting(
    name: str, values: Values, choices: tuple[Choice, ...] | None = None
) -> Cue:
    """The answer of that name with those of the values that it has a place for."""
    key = f"appointments.{name}"
    places = {*PLACES[key], *SOURCED}
    given = {place: value for place, value in values.items() if place in places}
    return Cue(key, given, choices=choices)


def leads_to(verb: str, happening: Happening, time: datetime | None = None) -> str:
    """Where a choice leads: the answer, and which state of which appointment it is to.

    It is to that one alone: an old button must not say yes to a new time.
    """
    about = f"appointment:{verb}:{happening.id}:{happening.sequence}"
    return f"{about}:{time.isoformat()}" if time else about


def what(happening: Happening) -> str:
    """What it is called, marked: nothing but "an appointment" where it is discreet."""
    return words.KINDS[happening.kind] if _plain(happening) else words.DISCREET


def when(moment: datetime, tongue: Language) -> str:
    """`Tue 4 March, 10am`, by the clock on the wall."""
    return f"{tongue.day(moment.astimezone(HOME).date())}, {tongue.time(moment)}"


def details(happening: Happening, tongue: Language) -> str:
    """Where, with whom and what to bring, after a space; nothing where discreet."""
    if not _plain(happening):
        return ""
    told = (
        (words.WHERE, "place", happening.place),
        (words.WITH, "with_whom", happening.with_whom),
        (words.BRING, "bring", happening.bring),
    )
    return "".join(
        f" {tongue.say(marked).replace(f'{{{name}}}', value)}"
        for marked, name, value in told
        if value
    )


def source(who: str, checked: datetime) -> dict[str, str]:
    """Who says so, for WHY."""
    return {"sources": who, "checked": checked.astimezone(HOME).date().isoformat()}


def _cue(telling: Telling) -> Cue:
    if telling.happening:
        tongue = speak(telling.language)
        return reminder(telling.stage, telling.happening, tongue)
    if telling.says is None:
        raise LookupError(telling.stage)
    return Cue.from_json(telling.says)


def _plain(happening: Happening) -> bool:
    return happening.wording == "plain"
