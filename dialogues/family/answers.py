"""What we say to families and friends of someone in prison."""

from datetime import date

from dialogues.answers import Answer, Words
from dialogues.family.at_a_prison import (
    BOOK_VISIT_ONLINE,
    BOOK_VISIT_ONLINE_PAGE,
    BOOK_VISIT_THERE,
    BOOK_VISIT_THERE_PAGE,
    NO_SUCH_PRISON,
    TRAVEL_COSTS_THERE,
    WAY_TO_PRISON,
    WHAT_TO_BRING_THERE,
    WORRIED_THERE,
)
from dialogues.family.visiting import (
    BOOK_VISIT,
    VISIT_TRAVEL_COSTS,
    VISIT_WHAT_TO_BRING,
)
from dialogues.family.worrying import WORRIED_ABOUT_PRISONER_SAFETY
from locales import mark as _

TOPICS = Answer(
    key="family.topics",
    label=_("Family and visits"),
    words=Words(first=_("Family: what do you need help with?")),
    next=(
        "family.worried_about_prisoner_safety",
        "family.find_prisoner",
        "family.book_visit",
        "family.visit_what_to_bring",
        "family.visit_travel_costs",
        "family.send_money_in",
        "family.staying_in_touch",
        "family.support_for_families",
        "family.telling_children",
    ),
    reviewed=date(2026, 11, 23),
    asked=False,
)

STAYING_IN_TOUCH = Answer(
    key="family.staying_in_touch",
    label=_("Calls, letters, video"),
    words=Words(
        first=_("Staying in touch: which way?"),
        sources=("family_touch_link",),
    ),
    next=(
        "family.phone_calls_from_prison",
        "family.send_letter_email",
        "family.video_call",
    ),
    reviewed=date(2026, 11, 23),
    asked=False,
)

FIND_PRISONER = Answer(
    key="family.find_prisoner",
    label=_("Find someone in prison"),
    words=Words(
        first=_(
            "Use Find a prisoner. It is free: {family_find_prisoner_link}. Give their "
            "name, and date of birth if you know it. They must agree to you being told. "
            "A reply can take {family_find_prisoner_weeks} weeks."
        ),
        more=(
            _(
                "Give every name they have used. Give their prison number if you have "
                "it. It looks in England and Wales only. For help with it, call the "
                "Prisoners' Families Helpline, free: {families_helpline_phone}."
            ),
            _(
                "Need to know sooner? Ask their solicitor. Tell other people close to "
                "them that you want to hear. They may call or write to one of you first."
            ),
        ),
        sources=("family_find_prisoner_needs",),
    ),
    next=(
        "family.worried_about_prisoner_safety",
        "family.book_visit",
        "family.phone_calls_from_prison",
    ),
    reviewed=date(2026, 11, 23),
)

SEND_MONEY_IN = Answer(
    key="family.send_money_in",
    label=_("Send money in"),
    words=Words(
        first=_(
            "Send it online with a debit card: {family_money_link}. It is free. You need "
            "their prison number and date of birth. It usually takes under "
            "{family_money_days} working days, and at most {family_money_days_most}."
        ),
        more=(
            _(
                "Do not send cash, cheques or postal orders. Credit cards, prepaid cards "
                "and bank transfers will not work. Have they just gone in? Wait a working "
                "day, so that their details show."
            ),
            _(
                "You cannot get a debit card? Write to the prison and ask to pay another "
                "way. Send proof that you cannot get a card. Wait for their letter before "
                "you send money."
            ),
            _(
                "Is someone making you or them pay? You do not have to face it alone. "
                "Call the prison and ask for Safer Custody, the team that keeps people "
                "safe. If you are in danger, call {emergency_phone}."
            ),
        ),
        sources=(
            "family_money_how",
            "family_money_arrivals",
            "family_money_exemption",
            "family_safety_call",
        ),
    ),
    next=(
        "family.worried_about_prisoner_safety",
        "family.phone_calls_from_prison",
        "family.send_letter_email",
    ),
    reviewed=date(2026, 11, 23),
)

SEND_LETTER_EMAIL = Answer(
    key="family.send_letter_email",
    label=_("Letters, email, parcels"),
    words=Words(
        first=_(
            "Write to them at the prison. Put their full name and prison number on the "
            "envelope. You can mostly send as many letters as you like. Staff check most "
            "post. Ask the prison first about parcels, photos and email."
        ),
        more=(
            _(
                "Put your own name and address in the letter, so they can write back. "
                "Letters between them and their solicitor are private. More on staying "
                "in touch: {family_touch_link}."
            ),
            _(
                "Never send drugs, alcohol, a weapon, a camera or a phone. It is a crime. "
                "Not sure what to write? Small news is good: what you ate, what the "
                "children said."
            ),
        ),
        sources=("family_letters", "family_banned_items"),
    ),
    next=(
        "family.phone_calls_from_prison",
        "family.send_money_in",
        "family.video_call",
    ),
    reviewed=date(2026, 11, 23),
)

PHONE_CALLS_FROM_PRISON = Answer(
    key="family.phone_calls_from_prison",
    label=_("Phone calls"),
    words=Words(
        first=_(
            "They call you. First they must put your number on their phone list. That "
            "can take days. Write to them with your number. Calls can be recorded. Heard "
            "nothing and afraid for them? Call the prison."
        ),
        more=(
            _(
                "Prison Voicemail is a paid service for voice messages. Ask the prison "
                "if they have it, what calls cost and when they can call. Keep your phone "
                "on and near you at those times."
            ),
            _(
                "Changed your number? Write and tell them, so they can put the new one on "
                "the list. More on staying in touch: {family_touch_link}."
            ),
        ),
        sources=("family_calls", "family_voicemail"),
    ),
    next=(
        "family.worried_about_prisoner_safety",
        "family.send_money_in",
        "family.send_letter_email",
    ),
    reviewed=date(2026, 11, 23),
)

VIDEO_CALL = Answer(
    key="family.video_call",
    label=_("Video calls"),
    words=Words(
        first=_(
            "Ask the prison how video calls work there, and how to sign up. Ask what they "
            "cost, how long they are and who may join. You can also read "
            "{family_touch_link}, or call {families_helpline_phone} (free)."
        ),
        more=(
            _(
                "Before the call, charge your phone and have your ID near you. Sit in a "
                "quiet place with good light and signal. Let children draw something they "
                "can hold up."
            ),
        ),
    ),
    next=(
        "family.phone_calls_from_prison",
        "family.book_visit",
        "family.send_letter_email",
    ),
    reviewed=date(2026, 11, 23),
)

SUPPORT_FOR_FAMILIES = Answer(
    key="family.support_for_families",
    label=_("Help for you as family"),
    words=Words(
        first=_(
            "You are not alone. Call the Prisoners' Families Helpline, free: "
            "{families_helpline_phone}. Ask about prison, visits or how you feel. Or look "
            "at {families_helpline_site}. Not safe at home? Call {emergency_phone}."
        ),
        more=(
            _(
                "Did you get Universal Credit as a couple? Tell them your partner is in "
                "prison, and claim as a single person: {uc_phone}. The only adult at "
                "home now? Ask the council for money off your Council Tax."
            ),
            _(
                "You may need care too. Someone drinks: Al-Anon {al_anon_phone}. You look "
                "after someone ill: Carers UK {carers_uk_phone}. Parents: Family Lives "
                "{family_lives_phone}. To talk any time: Samaritans {samaritans_phone}."
            ),
            _(
                "Is someone coming home? Talk before the day about money, children and "
                "house rules. Ask what their licence (the rules after prison) means for "
                "your home. You can say no if you do not feel safe."
            ),
        ),
        sources=("family_partner_uc", "family_partner_council_tax"),
    ),
    next=(
        "family.telling_children",
        "money.crisis_money_food",
        "safety.domestic_abuse",
    ),
    reviewed=date(2026, 11, 23),
)

TELLING_CHILDREN = Answer(
    key="family.telling_children",
    label=_("Telling the children"),
    words=Words(
        first=_(
            "Tell them the truth in a few easy words. Say it is not their fault. Say who "
            "will look after them. You need not say it all at once. Children Heard and "
            "Seen helps families: {children_heard_and_seen_phone}."
        ),
        more=(
            _(
                'You could say: "A judge said Dad has to stay in a '
                "place called prison for now. You did nothing wrong. You can ask me "
                'anything." It is fine to say you do not know.'
            ),
            _(
                "Tell one person at school that you trust. They can look out for your "
                "child. Keep bedtimes and meals the same. Let your child draw or write to "
                "the person inside."
            ),
            _(
                "Children Heard and Seen has one-to-one help and groups, also online. "
                "Parents can call Family Lives: {family_lives_phone}. A child can call "
                "Childline, day or night: {childline_phone}. Both are free."
            ),
        ),
        sources=("family_children_support",),
    ),
    next=(
        "family.visit_what_to_bring",
        "family.send_letter_email",
        "family.support_for_families",
    ),
    reviewed=date(2026, 11, 23),
)

ANSWERS = (
    TOPICS,
    STAYING_IN_TOUCH,
    FIND_PRISONER,
    BOOK_VISIT,
    VISIT_WHAT_TO_BRING,
    VISIT_TRAVEL_COSTS,
    SEND_MONEY_IN,
    SEND_LETTER_EMAIL,
    PHONE_CALLS_FROM_PRISON,
    VIDEO_CALL,
    WORRIED_ABOUT_PRISONER_SAFETY,
    SUPPORT_FOR_FAMILIES,
    TELLING_CHILDREN,
    BOOK_VISIT_ONLINE,
    BOOK_VISIT_ONLINE_PAGE,
    BOOK_VISIT_THERE,
    BOOK_VISIT_THERE_PAGE,
    WHAT_TO_BRING_THERE,
    TRAVEL_COSTS_THERE,
    WORRIED_THERE,
    NO_SUCH_PRISON,
    WAY_TO_PRISON,
)
