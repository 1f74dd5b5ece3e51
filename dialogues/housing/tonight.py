"""What we say to someone with nowhere to sleep tonight, here or anywhere."""

from datetime import date

from dialogues.answers import Answer, Words
from dialogues.replies import Choice
from locales import mark as _

REVIEWED = date(2026, 11, 23)

# Translators: {housing_cas3_name} is the name "CAS3"; keep it as it is.
ASK_PROBATION_TONIGHT = _(
    'On probation? Ring your probation officer too. Say: "I have nowhere to sleep '
    'tonight. Can you refer me for {housing_cas3_name}?" It is a short stay for people '
    "leaving prison. Only probation can ask for it. Tell them where you will sleep: "
    "your licence may ask for that."
)

MORE_ENGLAND = (
    _(
        "Ask the council for a place to stay while they check your case. They must "
        "look at it. Tell them about bad health, children with you, pregnancy, time in "
        "care or prison, or violence at home. If they say no, ask for it in writing. "
        "Then ring Shelter."
    ),
    ASK_PROBATION_TONIGHT,
    _(
        "Still nowhere to go? Tell StreetLink where you are: "
        "{housing_streetlink_site}. In very cold weather, ask the council for a cold "
        "weather bed. Councils open extra beds then, outside their usual rules. Under "
        "{housing_streetlink_age}? Call {emergency_phone} instead. Write these numbers "
        "down before your battery goes."
    ),
)
SOURCES_ENGLAND = (
    "housing_council_plan",
    "housing_out_of_hours",
    "housing_what_to_say",
    "housing_emergency_test",
    "housing_priority_need",
    "housing_vulnerable_custody",
    "housing_cas3_referral",
    "housing_licence_address",
    "housing_cold_weather_beds",
)

MORE_WALES = (
    _(
        "Ask the council for a place to stay while they check your case. Tell them "
        "about bad health, children with you, pregnancy, time in care or prison, or "
        "violence at home. If they say no, ask for it in writing. Then ring Shelter "
        "Cymru."
    ),
    ASK_PROBATION_TONIGHT,
    _(
        "Still nowhere to go? Tell StreetLink where you are: "
        "{housing_streetlink_site}. Under {housing_streetlink_age}? Call "
        "{emergency_phone} instead. Write these numbers down before your battery goes."
    ),
)
SOURCES_WALES = (
    "release_homeless_wales",
    "housing_cas3_referral",
    "housing_cas3_wales",
    "housing_licence_address",
)

HOMELESS_TONIGHT = Answer(
    key="housing.homeless_tonight",
    label=_("Nowhere to sleep tonight"),
    words=Words(
        first=_(
            "Ring the council's homeless team now, or walk in. Say: \"I am homeless "
            'tonight. I want to make a homeless application." Shut? Ask for its '
            "out-of-hours line. Shelter: {shelter_phone} (free). In danger? "
            "{emergency_phone}. Which town? I will find the council. Tell them, and "
            "me, about you."
        ),
        more=MORE_ENGLAND,
        sources=SOURCES_ENGLAND,
    ),
    wales=Words(
        first=_(
            "Ring the council's homeless team now, or walk in. Say: \"I am homeless "
            'tonight. I want to make a homeless application." Shut? Ask its main '
            "number who can help tonight. Shelter Cymru: {shelter_cymru_phone} (free). "
            "In danger? {emergency_phone}. Which town? I will find the council. Tell "
            "them, and me, about you."
        ),
        more=MORE_WALES,
        sources=SOURCES_WALES,
    ),
    next=(
        "housing.homeless_with_children",
        "housing.homeless_afraid",
        "housing.homeless_on_probation",
    ),
    reviewed=REVIEWED,
)

COUNCIL_TONIGHT = Answer(
    key="housing.council_tonight",
    label="",
    words=Words(
        # Translators: {council} is a council's name, {contact} its website.
        first=_(
            'Go to {council} now and ask for the homeless team. Say: "I am homeless '
            'tonight. I want to make a homeless application." Shut? Ring its '
            "out-of-hours line. Site: {contact}. Shelter: {shelter_phone}. In danger? "
            "{emergency_phone}. Tell them, and me, about you."
        ),
        more=MORE_ENGLAND,
        sources=SOURCES_ENGLAND,
    ),
    wales=Words(
        # Translators: {council} is a council's name, {contact} its website.
        first=_(
            'Go to {council} now and ask for the homeless team. Say: "I am homeless '
            'tonight. I want to make a homeless application." Shut? Ring its main '
            "number. Site: {contact}. Shelter Cymru: {shelter_cymru_phone} (free). In "
            "danger? {emergency_phone}. Tell them, and me, about you."
        ),
        more=MORE_WALES,
        sources=SOURCES_WALES,
    ),
    next=HOMELESS_TONIGHT.next,
    reviewed=REVIEWED,
)

ABOUT_YOU = (
    Choice(_("Children or pregnant"), "housing.homeless_with_children"),
    Choice(_("Young, or once in care"), "housing.homeless_young"),
    Choice(_("Afraid of someone"), "housing.homeless_afraid"),
    Choice(_("On probation or licence"), "housing.homeless_on_probation"),
    Choice(_("Not tonight, but soon"), "housing.council_homeless_application"),
)
"""What may be so of someone, and the answer that says what follows from it."""
