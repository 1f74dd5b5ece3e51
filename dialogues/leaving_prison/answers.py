"""What we say about the day of release and the rules that follow."""

from datetime import date

from dialogues.answers import Answer, Words
from dialogues.leaving_prison.first_fortnight import FIRST_FORTNIGHT
from dialogues.leaving_prison.release_day import (
    RELEASE_DAY_CLOSING,
    RELEASE_DAY_SHUT,
    RELEASE_DAY_STEPS,
)
from locales import mark as _

TOPICS = Answer(
    key="leaving_prison.topics",
    label=_("Just out of prison"),
    words=Words(first=_("Leaving prison: what do you need help with?")),
    next=(
        "leaving_prison.release_day_steps",
        "leaving_prison.probation_first_appointment",
        "leaving_prison.recall",
        "leaving_prison.discharge_grant",
        "leaving_prison.travel_home",
        "leaving_prison.licence_conditions",
        "leaving_prison.prison_property",
    ),
    reviewed=date(2026, 11, 23),
    asked=False,
)

DISCHARGE_GRANT = Answer(
    key="leaving_prison.discharge_grant",
    label=_("Discharge grant (cash)"),
    words=Words(
        first=_(
            "Ask prison staff if you get the subsistence payment, and how much it is. "
            "That is the new name for the discharge grant. It is cash for first needs, "
            "until benefits or wages start. Out without it? Call the prison and ask "
            "why. Nacro can advise: {nacro_phone}."
        ),
        more=(
            _(
                "The payment is for people aged {grant_min_age} or over. You must have "
                "been sentenced and spent more than {grant_min_days} days in custody. "
                "It is for people without other income or enough savings. Were you on "
                "remand? Ask the prison."
            ),
            _(
                "The cash has to last until other money comes. So claim Universal "
                "Credit (UC) on the day you get out. Ask for an advance too (part of "
                "it, paid early). Call {uc_phone} (free)."
            ),
            _(
                "Ask for a travel warrant too. You swap it for a train ticket to your "
                "release address. You can have it even if you do not get the cash."
            ),
        ),
        sources=(
            "grant_what_it_is",
            "grant_no_other_money",
            "uc_claim_on_release_day",
            "travel_warrant",
            "travel_warrant_covers",
        ),
    ),
    next=(
        "money.uc_advance",
        "leaving_prison.travel_home",
        "money.crisis_money_food",
    ),
    reviewed=date(2026, 11, 23),
)

PROBATION_FIRST_APPOINTMENT = Answer(
    key="leaving_prison.probation_first_appointment",
    label=_("First probation meeting"),
    words=Words(
        first=_(
            "Look at your licence paper: it says where and when to go. It should be "
            "the day you get out or the next working day. Late, ill or lost? Call "
            "probation before the time. Missing it can lead to recall (being taken "
            "back to prison), so a call helps."
        ),
        more=(
            _(
                "They will talk about your rules, your plan, and your next dates. Tell "
                "them about any worry with a home, work, money or health. You can be "
                "honest if you are nervous: many people are."
            ),
            _(
                "Already missed it? Call today, say why and ask for a new time. Keep "
                "any proof, such as a doctor's letter. If the prison let you out late, "
                "say so. You can ask to move a meeting for a religious or important "
                "event."
            ),
            _(
                "Take your licence, your release papers and your phone number. Write "
                "down who you met and how to reach them. Lost the paper? Call the "
                "prison and ask which office to go to."
            ),
        ),
        sources=(
            "probation_first_meeting_when",
            "probation_meeting_content",
            "probation_missed_meeting",
            "licence_what_is_breach",
        ),
    ),
    next=(
        "appointments.appointment_cant_make_it",
        "leaving_prison.licence_conditions",
        "people.contact_my_keyworker",
    ),
    reviewed=date(2026, 11, 23),
)

LICENCE_CONDITIONS = Answer(
    key="leaving_prison.licence_conditions",
    label=_("Licence rules"),
    words=Words(
        first=_(
            "Read your licence paper: your own rules are on it. Ask your probation "
            "officer before you move, stay away for a night, take a job or go abroad. "
            "Breaking a rule can lead to recall (being taken back to prison). Not "
            "sure? Ask first. Nacro can advise: {nacro_phone}."
        ),
        more=(
            _(
                "Most licences say: behave well and do not break the law. Keep in "
                "touch with probation and let them visit. Live where they agree. Tell "
                "them if your name, phone or email changes."
            ),
            _(
                "Your licence may have extra rules, such as a tag, a curfew or places "
                "to keep out of. With no fixed address, you may have to sleep in your "
                "probation area. Does a rule stop you seeing a doctor or working? Tell "
                "your officer."
            ),
            _(
                "Something went wrong? Tell probation at once, before they ask. Say "
                "what happened and keep any proof. A breach means a broken rule. It "
                "can be a missed meeting, a late return for a curfew, or going to a "
                "barred place."
            ),
        ),
        sources=(
            "licence_standard_rules",
            "licence_work",
            "licence_breach",
            "licence_no_fixed_address",
            "licence_what_is_breach",
            "probation_missed_meeting",
        ),
    ),
    next=(
        "leaving_prison.recall",
        "people.contact_my_keyworker",
        "appointments.appointment_cant_make_it",
    ),
    reviewed=date(2026, 11, 23),
)

RECALL = Answer(
    key="leaving_prison.recall",
    label=_("Recall to prison"),
    words=Words(
        first=_(
            "Scared of recall (being taken back to prison)? Call your probation "
            "officer now and say what happened. It can follow a missed meeting or a "
            "broken rule. Ask a solicitor, or Nacro: {nacro_phone}. If it is too much, "
            "call Samaritans: {samaritans_phone} (free)."
        ),
        more=(
            _(
                "For most people on a standard sentence of a set length, recall is "
                "{recall_days} days. The count starts on the day you are back in "
                "prison. Some people get out sooner. Some cases have other rules, so "
                "ask the prison about yours."
            ),
            _(
                "Told that you are recalled, but still out? Speak to a solicitor today "
                "about what to do. Tell someone you trust. If you can, sort out your "
                "medicine, your home and who looks after children or pets."
            ),
            _(
                "Back inside? Ask staff for the reasons on paper, and how to challenge "
                "them. Ask for a solicitor. Your family can call the Prisoners' "
                "Families Helpline: {families_helpline_phone} (free)."
            ),
        ),
        sources=(
            "licence_breach",
            "licence_what_is_breach",
            "recall_days_start",
            "recall_family_helpline",
        ),
    ),
    next=(
        "leaving_prison.licence_conditions",
        "people.contact_my_keyworker",
        "people.speak_to_human",
    ),
    reviewed=date(2026, 11, 23),
)

TRAVEL_HOME = Answer(
    key="leaving_prison.travel_home",
    label=_("Getting home"),
    words=Words(
        first=_(
            "Ask the prison for a travel warrant before you go out. You swap it at the "
            "station for a ticket to your release address. Everyone who is let out "
            "should get a warrant or the fare. Already outside without one? Go back to "
            "the gate and ask."
        ),
        more=(
            _(
                "The warrant is for the station nearest the prison to the one nearest "
                "your address. It works in the UK, the Channel Islands, the Isle of "
                "Man and Ireland. You can have it even if you get no cash."
            ),
            _(
                "Is the trip hard because of a disability? Tell the prison. They may "
                "take you to the nearest station. Ask before the day if you can."
            ),
            _(
                "Lost the warrant, or stuck on the way? Call the prison and ask what "
                "they can do. If you may be late for probation, call them before the "
                "time and say why. In danger? Call {emergency_phone}."
            ),
        ),
        sources=(
            "travel_warrant",
            "travel_warrant_covers",
            "travel_disability",
            "probation_missed_meeting",
        ),
    ),
    next=(
        "leaving_prison.probation_first_appointment",
        "leaving_prison.discharge_grant",
        "housing.homeless_tonight",
    ),
    reviewed=date(2026, 11, 23),
)

_PRISON_PROPERTY_MORE = (
    _(
        "Make a list: each thing, when you last saw it and what it cost. Moved prison? "
        "Ask each one. Keep any property papers and write down who you spoke to. If "
        "they cannot find it, ask how to make a complaint."
    ),
    _(
        "Still inside? Check your things against the list before you sign for them. If "
        "something is missing, say so and ask staff to write it down."
    ),
    _(
        "No coat or shoes? Ask the prison before you leave, or ask probation. Is your "
        "ID missing? Do not wait for it: start to replace it now. Nacro can advise: "
        "{nacro_phone}."
    ),
)

PRISON_PROPERTY = Answer(
    key="leaving_prison.prison_property",
    label=_("My things from prison"),
    words=Words(
        first=_(
            "Call the prison you left. Ask about your things, and any money they hold "
            "for you. Have your full name and prison number ready. Say what is missing "
            "and when you need it. Citizens Advice can help: {citizens_advice_phone} "
            "(free)."
        ),
        more=_PRISON_PROPERTY_MORE,
    ),
    wales=Words(
        first=_(
            "Call the prison you left. Ask about your things, and any money they hold "
            "for you. Have your full name and prison number ready. Say what is missing "
            "and when you need it. Advicelink Cymru can help: {advicelink_cymru_phone} "
            "(free)."
        ),
        more=_PRISON_PROPERTY_MORE,
    ),
    next=(
        "identity.photo_id",
        "leaving_prison.discharge_grant",
        "people.contact_my_keyworker",
    ),
    reviewed=date(2026, 11, 23),
)

ANSWERS = (
    TOPICS,
    RELEASE_DAY_STEPS,
    RELEASE_DAY_CLOSING,
    RELEASE_DAY_SHUT,
    *FIRST_FORTNIGHT,
    DISCHARGE_GRANT,
    PROBATION_FIRST_APPOINTMENT,
    LICENCE_CONDITIONS,
    RECALL,
    TRAVEL_HOME,
    PRISON_PROPERTY,
)
