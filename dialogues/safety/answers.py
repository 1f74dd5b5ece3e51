"""What we say first to someone who may be in danger."""

from datetime import date

from dialogues.answers import Answer, Words
from locales import mark as _

TOPICS = Answer(
    key="safety.topics",
    label=_("Not safe, or in danger"),
    words=Words(
        # Translators: {emergency_phone} is the number of police and ambulance.
        first=_("Call {emergency_phone} if there is danger now. What is happening?"),
    ),
    next=(
        "safety.suicidal_crisis",
        "safety.domestic_abuse",
        "safety.child_in_danger",
    ),
    reviewed=date(2026, 11, 23),
    asked=False,
)

SUICIDAL_CRISIS = Answer(
    key="safety.suicidal_crisis",
    label=_("Thinking of suicide"),
    words=Words(
        # Translators: SHOUT is the word that is texted: keep it as it is.
        first=_(
            "I am glad you told me. Call {emergency_phone} if you are hurt or may hurt "
            "yourself now. To talk, free, day or night: Samaritans {samaritans_phone}, or "
            "text SHOUT to {shout_text}. Are you safe right now?"
        ),
        more=(
            _(
                "Go where other people are. Put away anything you could hurt yourself "
                'with. Tell one person: "I am not safe alone." You can call '
                "{nhs_111_phone} too, free. Choose the mental health option."
            ),
            _(
                "Is it someone else? Ask them straight out if they think of suicide. "
                "Listen, and stay with them. Call {emergency_phone} if they may act on "
                "it. A child can call Childline free: {childline_phone}."
            ),
        ),
        sources=("safety_mental_health_line",),
    ),
    wales=Words(
        first=_(
            "I am glad you told me. Call {emergency_phone} if you are hurt or may hurt "
            "yourself now. To talk, free, day or night: Samaritans {samaritans_phone}, or "
            "text SHOUT to {shout_text}. Are you safe right now?"
        ),
        more=(
            _(
                "Go where other people are. Put away anything you could hurt yourself "
                'with. Tell one person: "I am not safe alone." You can call '
                "{nhs_111_wales_phone} too, free. Choose the mental health option."
            ),
            _(
                "Is it someone else? Ask them straight out if they think of suicide. "
                "Listen, and stay with them. Call {emergency_phone} if they may act on "
                "it. A child can call Childline free: {childline_phone}."
            ),
            _(
                "Wales also has the C.A.L.L. line, in Welsh or English, free, day or "
                "night: {call_wales_phone}."
            ),
        ),
        sources=("safety_mental_health_line",),
    ),
    next=(
        "people.speak_to_human",
        "health.mental_health_help",
        "family.worried_about_prisoner_safety",  # "he says he will do it in his cell"
    ),
    reviewed=date(2026, 11, 23),
)

OVERDOSE_NOW = Answer(
    key="safety.overdose_now",
    label="",
    words=Words(
        first=_(
            "Call {emergency_phone} now. Ask for an ambulance and say if they are not "
            "breathing. Do what they tell you. Use naloxone if you have it. Stay with "
            "them. If it is you, call and unlock your door. Write back when you can."
        ),
        more=(
            _(
                "Naloxone is a kit that undoes an overdose of heroin, methadone or "
                "drugs like them. Still wait for the ambulance after it. Do not leave "
                "them to sleep it off."
            ),
            _(
                "Put the phone on loudspeaker, so that your hands are free. Tell them "
                "what was taken, if you know. Did you want to die? Tell them that "
                "too. To talk afterwards, free: Samaritans {samaritans_phone}."
            ),
        ),
        sources=("safety_naloxone",),
    ),
    next=(
        "health.overdose_naloxone",
        "safety.suicidal_crisis",
        "people.speak_to_human",
    ),
    reviewed=date(2026, 11, 23),
)

CHILD_IN_DANGER = Answer(
    key="safety.child_in_danger",
    label=_("A child in danger"),
    words=Words(
        # Translators: {safety_silent_code} is two keys to press on the phone.
        first=_(
            "Call {emergency_phone} now if a child is in danger. Cannot speak? On a "
            "mobile, press {safety_silent_code} when asked. Are you the child? Childline "
            "is free, day or night: {childline_phone}. Is the child safe right now?"
        ),
        more=(
            _(
                "Worried, but no danger now? Call the council where the child lives. "
                "Ask for children's services. Say what you saw or heard, and when. At "
                "night, ask the council for its emergency team."
            ),
            _(
                "Asking for help is the right thing to do. Finding it hard as a parent? "
                "Family Lives listens, free: {family_lives_phone}, {family_lives_hours}."
            ),
        ),
    ),
    next=(
        "safety.domestic_abuse",
        "people.speak_to_human",
        "family.support_for_families",
    ),
    reviewed=date(2026, 11, 23),
)

DOMESTIC_ABUSE = Answer(
    key="safety.domestic_abuse",
    label=_("Abuse at home"),
    words=Words(
        # Translators: {safety_silent_code} is two keys to press on the phone.
        first=_(
            "Call {emergency_phone} if you are in danger now. Cannot speak? On a mobile, "
            "press {safety_silent_code} when asked. To talk, free, day or night: "
            "{domestic_abuse_phone}. It is not your fault. Is it safe to write here?"
        ),
        more=(
            _(
                "Does someone look at your phone? Delete these messages, and call from "
                "a phone you trust. Men's Advice Line: {mens_advice_phone}. Galop, for "
                "LGBT+ people: {galop_phone}. Both are free."
            ),
            _(
                "You can ask any council for help with a safe place to live. Say you "
                "are homeless because of abuse at home. That is priority need (a strong "
                "reason to house you). They must not send you to a place where you are at risk."
            ),
        ),
        sources=("safety_any_council", "safety_abuse_priority"),
    ),
    wales=Words(
        first=_(
            "Call {emergency_phone} if you are in danger now. Cannot speak? On a mobile, "
            "press {safety_silent_code} when asked. Live Fear Free, day or night: "
            "{live_fear_free_phone}. It is not your fault. Is it safe to write here?"
        ),
        more=(
            _(
                "You can text Live Fear Free too: {live_fear_free_text}. It is free, in "
                "Welsh or English. Does someone look at your phone? Delete these "
                "messages, and call from a phone you trust."
            ),
            _(
                "Men's Advice Line: {mens_advice_phone}. Galop, for LGBT+ people: "
                "{galop_phone}. Both are free. No safe place to sleep? Tell the council, "
                "or call Shelter Cymru, free: {shelter_cymru_phone}."
            ),
        ),
    ),
    next=(
        "housing.homeless_tonight",
        "people.speak_to_human",
        "groups.support_for_women",
    ),
    reviewed=date(2026, 11, 23),
)

NOT_SAFE = Answer(
    key="safety.not_safe",
    label="",
    words=Words(
        # Translators: {safety_silent_code} is two keys to press on the phone.
        first=_(
            "I am still here. Please call {emergency_phone} now. Cannot speak? On a "
            "mobile, press {safety_silent_code} when asked. Go where other people are, "
            "if you can. To talk, free, any time: Samaritans {samaritans_phone}. Is someone "
            "with you?"
        )
    ),
    next=("people.speak_to_human",),
    reviewed=date(2026, 11, 23),
)

ANSWERS = (
    TOPICS,
    SUICIDAL_CRISIS,
    OVERDOSE_NOW,
    CHILD_IN_DANGER,
    DOMESTIC_ABUSE,
    NOT_SAFE,
)
