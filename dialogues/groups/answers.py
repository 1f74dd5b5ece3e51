"""What we say to women, minority ethnic people, veterans and care leavers."""

from datetime import date

from dialogues.answers import Answer, Words
from locales import mark as _

TOPICS = Answer(
    key="groups.topics",
    label=_("Help for people like me"),
    words=Words(first=_("Help for you: which of these fits?")),
    next=(
        "groups.support_for_women",
        "groups.care_leaver",
        "groups.bame_support",
        "groups.veterans_support",
    ),
    reviewed=date(2026, 11, 23),
    asked=False,
)

SUPPORT_FOR_WOMEN = Answer(
    key="groups.support_for_women",
    label=_("Help for women"),
    words=Words(
        first=_(
            "Reply with your town, and we look for help for women near you. Ask your "
            "probation officer for a women's service too. Not safe with someone? Call "
            "{domestic_abuse_phone}, free, day or night."
        ),
        more=(
            _(
                "Nowhere to live? Tell the council if you are pregnant or children live "
                "with you. That is priority need (a strong reason to house you). If they "
                "think you may be homeless and can get help, they must give you "
                "emergency housing."
            ),
            _(
                "Pregnant? See a doctor or midwife soon. You can join a doctor's with no "
                "ID and no address. Apart from your children? Ask their social worker "
                "when you can see them. Write it down."
            ),
            _(
                "For advice on leaving prison, call Nacro: {nacro_phone}. For help with "
                "your children, call Children Heard and Seen: "
                "{children_heard_and_seen_phone}. You can ask for a woman to talk to."
            ),
        ),
        sources=(
            "groups_priority_need",
            "groups_emergency_housing",
            "groups_gp_register",
            "family_children_support",
        ),
    ),
    wales=Words(
        first=_(
            "Reply with your town, and we look for help for women near you. Ask your "
            "probation officer for a women's service too. Not safe with someone? Call "
            "Live Fear Free: {live_fear_free_phone}, free, day or night."
        ),
        more=(
            _(
                "Nowhere to live? Go to the council and say so. Say if you are pregnant "
                "or children live with you. Shelter Cymru can help you, free: "
                "{shelter_cymru_phone}."
            ),
            _(
                "Pregnant? See a doctor or midwife soon. Apart from your children? Ask "
                "their social worker when you can see them. Write down what they say."
            ),
            _(
                "For advice on leaving prison, call Nacro: {nacro_phone}. For help with "
                "your children, call Children Heard and Seen: "
                "{children_heard_and_seen_phone}. You can ask for a woman to talk to."
            ),
        ),
        sources=("family_children_support",),
    ),
    next=(
        "finding_help.find_service",
        "safety.domestic_abuse",
        "housing.homeless_tonight",
    ),
    reviewed=date(2026, 11, 23),
)

BAME_SUPPORT = Answer(
    key="groups.bame_support",
    label=_("Culture, faith, language"),
    words=Words(
        first=_(
            "Reply with your town and the help you need. Say if you want a service for "
            "your faith, culture or language. We look for one near you. For advice on "
            "leaving prison, call Nacro: {nacro_phone}."
        ),
        more=(
            _(
                "Want to speak your own language? Call, then say its name in English. "
                "For housing, Shelter can get an interpreter (someone to speak for you): "
                "{shelter_phone}. So can the NHS: {nhs_111_phone}. Both are free."
            ),
            _(
                "Treated badly because of your race or faith? Write down what was said, "
                "when, and who saw it. Ask Citizens Advice what you can do, "
                "free: {citizens_advice_phone}. Attacked? Call {emergency_phone}."
            ),
        ),
        sources=("groups_interpreters_housing", "groups_interpreters_health"),
    ),
    wales=Words(
        first=_(
            "Reply with your town and the help you need. Say if you want a service for "
            "your faith, culture or language. We look for one near you. For advice on "
            "leaving prison, call Nacro: {nacro_phone}."
        ),
        more=(
            _(
                "Want to speak your own language? Call, then say its name in English. "
                "Civil Legal Advice can get an interpreter (someone to speak for "
                "you): {civil_legal_advice_phone}. In danger, so can {emergency_phone}."
            ),
            _(
                "Treated badly because of your race or faith? Write down what was said, "
                "when, and who saw it. Ask Advicelink Cymru what you can do, "
                "free: {advicelink_cymru_phone}. Attacked? Call {emergency_phone}."
            ),
        ),
        sources=("groups_interpreters_legal", "groups_interpreters_emergency"),
    ),
    next=(
        "finding_help.find_service",
        "identity.immigration_id",
        "people.speak_to_human",
    ),
    reviewed=date(2026, 11, 23),
)

VETERANS_SUPPORT = Answer(
    key="groups.veterans_support",
    label=_("Help for veterans"),
    words=Words(
        first=_(
            "Call Op NOVA: {op_nova_phone} (free). It helps people who served in the "
            "forces. You get one-to-one help before, in and after prison. SSAFA helps "
            "you and your family too, free: {ssafa_phone}."
        ),
        more=(
            _(
                "Say which service you were in, and when. Have your service number if "
                "you can. No papers? Call anyway. Still inside? Ask staff when Op NOVA "
                "next comes. It visits prisons each month."
            ),
            _(
                "Bad dreams, anger, feeling low? Call {nhs_111_phone}, free, day or "
                "night. Choose the mental health option, and say you were in the forces. "
                "Just want to talk? Samaritans: {samaritans_phone}, free."
            ),
        ),
        sources=("groups_op_nova", "safety_mental_health_line"),
    ),
    wales=Words(
        first=_(
            "Call SSAFA: {ssafa_phone} (free). It helps people who were in the forces, "
            "and their families. In South Wales, NOVA Wales gives one-to-one help if you "
            "were arrested or are on probation: {groups_nova_wales_site}."
        ),
        more=(
            _(
                "Say which service you were in, and when. Have your service number if "
                "you can. No papers? Call anyway. Tell your probation officer that you "
                "served. They may know of local help."
            ),
            _(
                "Bad dreams, anger, feeling low? Call {nhs_111_wales_phone}, free, day "
                "or night. Choose the mental health option, and say you were in the "
                "forces. Just want to talk? Samaritans: {samaritans_phone}, free."
            ),
        ),
        sources=("groups_nova_wales", "safety_mental_health_line"),
    ),
    next=(
        "health.mental_health_help",
        "finding_help.find_service",
        "housing.homeless_tonight",
    ),
    reviewed=date(2026, 11, 23),
)

CARE_LEAVER = Answer(
    key="groups.care_leaver",
    label=_("I was in care"),
    words=Words(
        first=_(
            "Ring the council that looked after you. Ask for the leaving care team, and "
            "for your personal adviser. Tell them you are leaving prison and what you "
            "need. Nowhere to stay, and aged {groups_centrepoint_from} to "
            "{groups_centrepoint_to}? Centrepoint is free: {centrepoint_phone}."
        ),
        more=(
            _(
                "Homeless, and aged {groups_care_age_from} to {groups_care_age_to}? Tell "
                "the council if you were in care at {groups_care_in_care_from} or "
                "{groups_care_in_care_to}. That counts as priority need: a strong reason to "
                "give you emergency housing."
            ),
            _(
                "Single, under {groups_care_shared_age}, and renting from a landlord? "
                "Universal Credit mostly pays for a shared room only. In care at or after "
                "{groups_care_rent_care_age}? That rule does not count until you are "
                "{groups_care_rent_age}. Tell your work coach."
            ),
            _(
                "Not sure which council? It is the one whose social worker you had. Nacro "
                "gives advice to people leaving prison: {nacro_phone}. Centrepoint "
                "answers {centrepoint_hours}."
            ),
        ),
    ),
    wales=Words(
        first=_(
            "Ring the council that looked after you. Ask for the leaving care team, and "
            "for your personal adviser. Tell them you are leaving prison and what you "
            "need. Nowhere to stay? Shelter Cymru is free: {shelter_cymru_phone}."
        ),
        more=(
            _(
                "Single, under {groups_care_shared_age}, and renting from a landlord? "
                "Universal Credit mostly pays for a shared room only. In care at or after "
                "{groups_care_rent_care_age}? That rule does not count until you are "
                "{groups_care_rent_age}. Tell your work coach."
            ),
            _(
                "Not sure which council? It is the one whose social worker you had. Nacro "
                "gives advice to people leaving prison: {nacro_phone}. Tell the council "
                "you were in care if you have nowhere to live."
            ),
        ),
    ),
    next=(
        "housing.homeless_tonight",
        "money.uc_housing_element",
        "finding_help.find_service",
    ),
    reviewed=date(2026, 11, 23),
)

ANSWERS = (TOPICS, SUPPORT_FOR_WOMEN, BAME_SUPPORT, VETERANS_SUPPORT, CARE_LEAVER)
