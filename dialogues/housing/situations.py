"""What we say about tonight to those whom the council must put first, and others."""

from datetime import date

from dialogues.answers import Answer, Words
from locales import mark as _

REVIEWED = date(2026, 11, 23)

HOMELESS_WITH_CHILDREN = Answer(
    key="housing.homeless_with_children",
    label=_("Children or pregnant"),
    words=Words(
        first=_(
            'Tell the council now: "I am homeless tonight. I have children with me", '
            'or "I am pregnant". You are in priority need (you come first). Ask for '
            "emergency housing tonight. They must give it if it looks like you "
            "are homeless and can get help. Shelter: {shelter_phone} (free)."
        ),
        more=(
            _(
                'Ask before you leave the council: "Where can we sleep tonight?" They '
                "say no? Ask for it in writing and ring Shelter at once. Shut? Ask the "
                "council for its out-of-hours line."
            ),
            _(
                "Take the children's papers, maternity notes or school letters. Have "
                "none? Go without them. Not safe at home? Call {domestic_abuse_phone} "
                "(free, day or night). In danger? Call {emergency_phone}."
            ),
        ),
        sources=(
            "housing_priority_need",
            "housing_emergency_test",
            "housing_what_to_say",
            "housing_out_of_hours",
        ),
    ),
    wales=Words(
        first=_(
            'Tell the council now: "I am homeless tonight. I have children with me", '
            'or "I am pregnant". Say: "I need a place to stay tonight." They say no? '
            "Ask for it in writing. Then ring Shelter Cymru: {shelter_cymru_phone} "
            "(free)."
        ),
        more=(
            _(
                'Ask before you leave the council: "Where can we sleep tonight?" Shut? '
                "Ring the council's main number and ask who can help tonight."
            ),
            _(
                "Take the children's papers, maternity notes or school letters. Have "
                "none? Go without them. Not safe at home? Call {live_fear_free_phone} "
                "(free, day or night). In danger? Call {emergency_phone}."
            ),
        ),
        sources=("release_homeless_wales",),
    ),
    next=(
        "housing.homeless_afraid",
        "housing.council_homeless_application",
        "money.crisis_money_food",
    ),
    reviewed=REVIEWED,
    asked=False,
)

HOMELESS_YOUNG = Answer(
    key="housing.homeless_young",
    label=_("Young, or once in care"),
    words=Words(
        # Translators: the first two placeholders are ages: "16 to 25".
        first=_(
            'Ring the council now and say your age. Say: "I am homeless tonight. I '
            'need a place to stay." Were you in care? Say so. Aged '
            "{groups_centrepoint_from} to {groups_centrepoint_to}? Centrepoint helps, "
            "free: {centrepoint_phone}, {centrepoint_hours}. At other times, Shelter: "
            "{shelter_phone}."
        ),
        more=(
            _(
                "Aged {groups_care_age_from} to {groups_care_age_to}, and in care at "
                "{groups_care_in_care_from} or {groups_care_in_care_to}? You are in "
                "priority need (you come first). Tell the council that. Ring your "
                "leaving care team as well."
            ),
            _(
                "Under {housing_streetlink_age}? Tell the council, and ask for "
                "children's services. To talk, free, day or night: Childline "
                "{childline_phone}. In danger? Call {emergency_phone}."
            ),
        ),
        sources=("housing_what_to_say", "housing_priority_need"),
    ),
    wales=Words(
        first=_(
            'Ring the council now and say your age. Say: "I am homeless tonight. I '
            'need a place to stay." Were you in care? Say so, and ring your leaving '
            "care team as well. Shelter Cymru: {shelter_cymru_phone} (free). In "
            "danger? Call {emergency_phone}."
        ),
        more=(
            _(
                "Under {housing_streetlink_age}? Tell the council, and ask for "
                "children's services. To talk, free, day or night: Childline "
                "{childline_phone}. In danger? Call {emergency_phone}."
            ),
        ),
        sources=("release_homeless_wales",),
    ),
    next=(
        "groups.care_leaver",
        "housing.homeless_afraid",
        "housing.council_homeless_application",
    ),
    reviewed=REVIEWED,
    asked=False,
)

_PHONE_SEEN = _(
    "Does someone look at your phone? Delete these messages, and call from a phone you "
    "trust. Men's Advice Line: {mens_advice_phone}. Galop, for LGBT+ people: "
    "{galop_phone}. Both are free."
)

HOMELESS_AFRAID = Answer(
    key="housing.homeless_afraid",
    label=_("Afraid of someone"),
    words=Words(
        first=_(
            "In danger now? Call {emergency_phone}. Is it someone at home? Call "
            "{domestic_abuse_phone} (free, day or night). You can go to any council. "
            'Say: "I am homeless. I am not safe at home." They must not send you to a '
            "place where you are at risk."
        ),
        more=(
            _(
                "Homeless because of abuse at home? That is priority need (you come "
                "first). Ask for emergency housing tonight. Tell them which places are "
                "not safe for you. They say no? Ring Shelter: {shelter_phone} (free)."
            ),
            _PHONE_SEEN,
        ),
        sources=(
            "safety_any_council",
            "safety_abuse_priority",
            "housing_any_council",
            "housing_emergency_test",
        ),
    ),
    wales=Words(
        first=_(
            "In danger now? Call {emergency_phone}. Is it someone at home? Call Live "
            "Fear Free: {live_fear_free_phone} (free, day or night). Tell the council: "
            '"I am homeless. I am not safe at home." Say which places are not safe for '
            "you."
        ),
        more=(
            _(
                "You can text Live Fear Free too: {live_fear_free_text}. Ask the "
                "council for a safe place tonight. They say no? Ask for it in writing "
                "and ring Shelter Cymru: {shelter_cymru_phone} (free)."
            ),
            _PHONE_SEEN,
        ),
        sources=("release_homeless_wales",),
    ),
    next=(
        "safety.domestic_abuse",
        "housing.homeless_with_children",
        "people.speak_to_human",
    ),
    reviewed=REVIEWED,
    asked=False,
)

_WHERE_YOU_SLEEP = _(
    "On licence? Tell your officer where you will sleep tonight. Your licence may ask "
    "for that. Ask before you stay with someone. Write down whom you rang, and when."
)

HOMELESS_ON_PROBATION = Answer(
    key="housing.homeless_on_probation",
    label=_("On probation or licence"),
    words=Words(
        # Translators: {housing_cas3_name} is the name "CAS3"; keep it as it is.
        first=_(
            'Ring your probation officer now. Say: "I have nowhere to sleep tonight. '
            'Can you refer me for {housing_cas3_name}?" It is a short stay for people '
            "leaving prison. Only probation can ask for it. No answer? Ask for the "
            "duty officer. Go to the council too. Shelter: {shelter_phone} (free)."
        ),
        more=(
            _(
                "Ask your officer to refer you to the council as homeless. They must, "
                "if you agree. You choose which council. You can go there yourself as "
                "well, today."
            ),
            _WHERE_YOU_SLEEP,
        ),
        sources=(
            "housing_cas3_referral",
            "housing_duty_to_refer",
            "housing_duty_to_refer_consent",
            "housing_licence_address",
            "licence_standard_rules",
        ),
    ),
    wales=Words(
        # Translators: {housing_cas3_name} is the name "CAS3"; keep it as it is.
        first=_(
            'Ring your probation officer now. Say: "I have nowhere to sleep tonight. '
            'Can you refer me for {housing_cas3_name}?" It is a short stay for people '
            "leaving prison. Only probation can ask for it. No answer? Ask for the "
            "duty officer. Go to the council too. Shelter Cymru: {shelter_cymru_phone} "
            "(free)."
        ),
        more=(_WHERE_YOU_SLEEP,),
        sources=(
            "housing_cas3_referral",
            "housing_cas3_wales",
            "housing_licence_address",
            "licence_standard_rules",
        ),
    ),
    next=(
        "housing.temporary_accommodation_cas3",
        "leaving_prison.licence_conditions",
        "housing.council_homeless_application",
    ),
    reviewed=REVIEWED,
    asked=False,
)
