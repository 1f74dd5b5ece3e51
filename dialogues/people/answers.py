"""What we say to someone who wants a person, not a program."""

from datetime import date

from dialogues.answers import Answer, Words
from locales import mark as _

TOPICS = Answer(
    key="people.topics",
    label=_("A person to talk to"),
    words=Words(first=_("A person: who do you want to reach?")),
    next=("people.speak_to_human", "people.contact_my_keyworker"),
    reviewed=date(2026, 11, 23),
    asked=False,
)

SPEAK_TO_HUMAN = Answer(
    key="people.speak_to_human",
    label=_("Talk to a person"),
    words=Words(
        first=_(
            "Yes. We pass your question to a person here. Until they reply, you can call "
            "Nacro if you are leaving prison: {nacro_phone}. Families can call "
            "{families_helpline_phone} (free). In danger now? Call {emergency_phone}."
        ),
        more=(
            _(
                "Need to talk right now, day or night? Samaritans listen, free: "
                "{samaritans_phone}. Or text SHOUT to {shout_text}. You do not have to "
                "be in crisis. You can go on writing here too."
            ),
        ),
    ),
    next=("people.contact_my_keyworker", "finding_help.find_service"),
    reviewed=date(2026, 11, 23),
)

HANDED_OVER = Answer(
    key="people.handed_over",
    label="",
    words=Words(
        first=_(
            "I have passed your question to a person. They read it in working hours. "
            "In danger before then? Call {emergency_phone}. You can still ask me things."
        ),
    ),
    next=("people.contact_my_keyworker", "finding_help.find_service"),
    reviewed=date(2026, 11, 23),
)

CONTACT_MY_KEYWORKER = Answer(
    key="people.contact_my_keyworker",
    label=_("Reach my keyworker"),
    words=Words(
        first=_(
            "Ring or text the number your keyworker gave you. No number? Ring their "
            "office and ask for them by name. For a probation officer, look at your "
            "licence paper. No answer? Leave your name, number and reason."
        ),
        more=(
            _(
                "On licence you must keep in touch with your probation officer. Tell "
                "them if your phone number or email changes. Write down each time you "
                "tried to reach them."
            ),
            _(
                "Cannot reach them at all? Ask for the person on duty, or the manager. "
                "Nacro gives advice to people leaving prison: {nacro_phone}. You can "
                "also ask for a person here."
            ),
        ),
        sources=("people_licence_contact",),
    ),
    next=(
        "people.speak_to_human",
        "appointments.appointment_cant_make_it",
        "appointments.appointment_when",
    ),
    reviewed=date(2026, 11, 23),
)

ANSWERS = (TOPICS, SPEAK_TO_HUMAN, HANDED_OVER, CONTACT_MY_KEYWORKER)
