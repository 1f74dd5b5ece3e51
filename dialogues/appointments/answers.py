"""What we say about appointments and court dates, those that we do not know first."""

from datetime import date

from dialogues.answers import Answer, Words
from dialogues.appointments.reminder_answers import REMINDER_ANSWERS
from locales import mark as _

TOPICS = Answer(
    key="appointments.topics",
    label=_("Appointments and court"),
    words=Words(first=_("Appointments: what do you need help with?")),
    next=(
        "appointments.appointment_cant_make_it",
        "appointments.appointment_when",
        "appointments.appointment_reschedule",
        "appointments.court_date",
    ),
    reviewed=date(2026, 11, 23),
    asked=False,
)

APPOINTMENT_WHEN = Answer(
    key="appointments.appointment_when",
    label=_("When is my appointment"),
    words=Words(
        first=_(
            "I have no appointment of yours written down. Look at your licence paper. It "
            "says where and when to go first. No paper? Ring the probation office and "
            "ask. Do it today, so you do not miss it."
        ),
        more=(
            _(
                "Your first probation meeting should be the day you get out, or the next "
                "working day. They tell you the rules and your next dates. Tell them if "
                "home or work is a problem."
            ),
            _(
                "Is it with the jobcentre? Look in your Universal Credit account, or "
                "call {uc_phone} (free). Is it with a doctor or a drug service? Ring "
                "them. Write the day, the time and the place where you will see it."
            ),
        ),
        sources=("appointments_first_meeting", "appointments_first_content"),
    ),
    next=(
        "appointments.appointment_cant_make_it",
        "appointments.appointment_reschedule",
        "people.contact_my_keyworker",
    ),
    reviewed=date(2026, 11, 23),
)

APPOINTMENT_CANT_MAKE_IT = Answer(
    key="appointments.appointment_cant_make_it",
    label=_("I can't make it"),
    words=Words(
        first=_(
            "Ring them now, before you miss it. Already missed it? Ring now too. Say "
            "why, and ask for a new time. On licence, a missed probation meeting can "
            "lead to recall (being taken back to prison). So it helps to ring."
        ),
        more=(
            _(
                "I have no appointment of yours written down. The number may be on your "
                "licence paper or in your phone. Nobody answers? Leave a message with "
                "your name, number and reason. Then try again."
            ),
            _(
                "They may ask for proof. Keep a letter from your doctor or your boss. "
                "Write down who you spoke to, and when. No money for the bus? Say so, "
                "and ask what they can do."
            ),
        ),
        sources=("appointments_missed", "appointments_tell_first"),
    ),
    next=(
        "appointments.appointment_reschedule",
        "leaving_prison.recall",
        "people.contact_my_keyworker",
    ),
    reviewed=date(2026, 11, 23),
)

APPOINTMENT_RESCHEDULE = Answer(
    key="appointments.appointment_reschedule",
    label=_("Change the time or day"),
    words=Words(
        first=_(
            "Ring them before the day and ask for another time. Say why: work, "
            "children, health or faith. Until they say yes, the old time still counts. "
            "I have no appointment of yours written down, so I cannot change it."
        ),
        more=(
            _(
                "For probation, you can ask to miss a meeting for your faith or an "
                "important event. Tell them early. They may ask for proof, such as a "
                "letter from your boss or doctor."
            ),
            _(
                "Have two or three other times ready when you ring. Ask for the new time "
                "in a text or letter. Write down the name of the person who agreed."
            ),
        ),
        sources=("appointments_tell_first",),
    ),
    next=(
        "appointments.appointment_cant_make_it",
        "appointments.appointment_when",
        "people.contact_my_keyworker",
    ),
    reviewed=date(2026, 11, 23),
)

COURT_DATE = Answer(
    key="appointments.court_date",
    label=_("Court dates"),
    words=Words(
        first=_(
            "I have no court date of yours written down. Look at the letter or bail "
            "paper from the court. Then ring your solicitor, or the court named on it. "
            "Missed court, or think you will? Ring them now. Do not wait."
        ),
        more=(
            _(
                "No solicitor? Tell the court staff as soon as you get there. Ask if one "
                "can see you that day. Do not understand the letter? Ask Citizens "
                "Advice, free: {citizens_advice_phone}."
            ),
            _(
                "Plan the day. How will you get there, and when will you set off? Take "
                "your letter, your medicine and a charged phone. Go early. Tell your "
                "probation officer about the date."
            ),
        ),
    ),
    wales=Words(
        first=_(
            "I have no court date of yours written down. Look at the letter or bail "
            "paper from the court. Then ring your solicitor, or the court named on it. "
            "Missed court, or think you will? Ring them now. Do not wait."
        ),
        more=(
            _(
                "No solicitor? Tell the court staff as soon as you get there. Ask if one "
                "can see you that day. Do not understand the letter? Ask Advicelink "
                "Cymru, free: {advicelink_cymru_phone}."
            ),
            _(
                "Plan the day. How will you get there, and when will you set off? Take "
                "your letter, your medicine and a charged phone. Go early. Tell your "
                "probation officer about the date."
            ),
        ),
    ),
    next=(
        "people.contact_my_keyworker",
        "leaving_prison.licence_conditions",
        "people.speak_to_human",
    ),
    reviewed=date(2026, 11, 23),
)

ANSWERS = (
    TOPICS,
    APPOINTMENT_WHEN,
    APPOINTMENT_CANT_MAKE_IT,
    APPOINTMENT_RESCHEDULE,
    COURT_DATE,
    *REMINDER_ANSWERS,
)
