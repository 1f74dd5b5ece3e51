"""What we say of an appointment without being asked, and to what people reply to it.

A text is discreet unless the person chose otherwise: {what} is then "an appointment",
and {details} is nothing.
"""

from datetime import date

from dialogues.answers import Answer, Words
from locales import mark as _

REVIEWED = date(2026, 11, 23)

# Translators: the four replies to a reminder, as buttons or after a number.
COMING = _("I'm coming")
LATE = _("I'll be late")
CANT_COME = _("I can't come")
NEED_HELP = _("I need help")
NEW_TIME = _("I need a new time")

# Translators: who says so, after "This comes from:".
KEYWORKER = _("the person who made the appointment")
YOURSELF = _("what you told us")

# Translators: these follow "You have" and "There is a new time. You have".
KINDS = {
    "probation": _("a probation appointment"),
    "jobcentre": _("a jobcentre appointment"),
    "housing": _("a housing appointment"),
    "health": _("a health appointment"),
    "drug_service": _("an appointment about drugs or alcohol"),
    "court": _("a court date"),
    "work": _("a work appointment"),
    "visit": _("a visit"),
    "other": _("an appointment"),
}
DISCREET = KINDS["other"]
WHERE = _("Where: {place}.")
WITH = _("With: {with_whom}.")
BRING = _("Bring: {bring}.")
# Translators: {times} is a list of days and times.
AFTER_THAT = _("After that: {times}.")


def _answer(name: str, first: str, *then: str) -> Answer:
    return Answer(
        key=f"appointments.{name}",
        label="",
        words=Words(first=first),
        next=(*then, "people.contact_my_keyworker"),
        reviewed=REVIEWED,
    )


MADE = _answer(
    "made",
    # Translators: {details} begins with a space, or is nothing.
    _("You have {what} on {when}.{details} Can you come?"),
)
MOVED = _answer(
    "moved",
    _("There is a new time. You have {what} on {when}.{details} Can you come?"),
)
CANCELLED = _answer(
    "cancelled", _("The appointment on {when} is off. You do not need to go.")
)
REMINDER = _answer(
    "reminder", _("Do not forget: you have {what} on {when}.{details} Can you come?")
)
MISSED = _answer(
    "missed",
    _(
        "We did not see you on {when}. That can happen. It helps to ring today, say "
        "why, and ask for a new time. Can we help?"
    ),
)
NEXT = _answer(
    "next", _("You have {what} on {when}.{details}{later} Will you be there?")
)
WHICH_CANT = _answer(
    "which_cant",
    _("Which one can you not come to? Pick it, and your keyworker can see it."),
)
WHICH_TO_CHANGE = _answer(
    "which_to_change",
    _(
        "Which one do you want to change? Pick it, and your keyworker can see it. "
        "Until they say yes, the old time counts."
    ),
)
OVER = _answer(
    "over",
    _(
        "That was on {when}, so it is over now. Did you miss it? It helps to ring "
        "today, say why, and ask for a new time."
    ),
)
COMING_KEPT = _answer(
    "coming_kept",
    # Translators: {said} and {when} are each a day and a time.
    _(
        "Thank you. On {said} you told us that you will come on {when}. You can keep "
        "this text. If things change, tell me."
    ),
)
LATE_KEPT = _answer(
    "late_kept",
    # Translators: {receipt} is a short number.
    _(
        "OK. On {said} you told us that you will be late on {when}. Your number for "
        "this is {receipt}. Keep this text. Your keyworker can see it. If you can, "
        "ring them too."
    ),
)
CANT_COME_KEPT = _answer(
    "cant_come_kept",
    _(
        "OK. On {said} you told us that you can't come on {when}. Your number for this "
        "is {receipt}. Keep this text. Your keyworker can see it. Until they say yes, "
        "the time still counts. If you can, ring them too."
    ),
)
CANT_COME_TIMES = _answer(
    "cant_come_times",
    _(
        "OK. On {said} you told us that you can't come on {when}. Your number for this "
        "is {receipt}. Keep this text. Is one of these times better?"
    ),
)
NEED_HELP_KEPT = _answer(
    "need_help_kept",
    _(
        "OK. On {said} you told us that you need help with {when}. Your number for "
        "this is {receipt}. Keep this text. Your keyworker can see it. In danger now? "
        "Call {emergency_phone}."
    ),
    "people.speak_to_human",
)
TIME_ASKED = _answer(
    "time_asked",
    # Translators: {time} is the new day and time, {when} the old one.
    _(
        "OK. You asked for {time}. Your number for this is {receipt}. Keep this text. "
        "Your keyworker has to say yes first. Until then {when} counts."
    ),
)
NEW_TIME_ASKED = _answer(
    "new_time_asked",
    _(
        "OK. On {said} you asked for a new time. Your number for this is {receipt}. "
        "Keep this text. Your keyworker can see it. If you can, ring them too."
    ),
)
NEW_TIME_TIMES = _answer(
    "new_time_times",
    _(
        "OK. On {said} you asked for a new time. Your number for this is {receipt}. "
        "Keep this text. Is one of these times good?"
    ),
)
REMINDERS_STOPPED = _answer(
    "reminders_stopped",
    _(
        "OK. I will not remind you of appointments any more. They still take place. "
        "Want it back? Reply START REMINDERS."
    ),
)
REMINDERS_STARTED = _answer(
    "reminders_started",
    _("OK. I will remind you of appointments again. Too many? Reply STOP REMINDERS."),
)

REMINDER_ANSWERS = (
    MADE,
    MOVED,
    CANCELLED,
    REMINDER,
    MISSED,
    NEXT,
    WHICH_CANT,
    WHICH_TO_CHANGE,
    OVER,
    COMING_KEPT,
    LATE_KEPT,
    CANT_COME_KEPT,
    CANT_COME_TIMES,
    NEED_HELP_KEPT,
    TIME_ASKED,
    NEW_TIME_ASKED,
    NEW_TIME_TIMES,
    REMINDERS_STOPPED,
    REMINDERS_STARTED,
)
