"""What we say about a place to stay: tonight, next month, and the home left behind."""

from datetime import date

from dialogues.answers import Answer, Words
from dialogues.housing.renting import (
    PRIVATE_RENTING_DEPOSIT,
    RENT_ARREARS,
    TENANCY_KEEP_WHILE_INSIDE,
)
from dialogues.housing.situations import (
    HOMELESS_AFRAID,
    HOMELESS_ON_PROBATION,
    HOMELESS_WITH_CHILDREN,
    HOMELESS_YOUNG,
)
from dialogues.housing.tenancy import TENANCY
from dialogues.housing.tonight import COUNCIL_TONIGHT, HOMELESS_TONIGHT
from locales import mark as _

REVIEWED = date(2026, 11, 23)

TOPICS = Answer(
    key="housing.topics",
    label=_("Somewhere to stay"),
    words=Words(first=_("Somewhere to stay: what do you need help with?")),
    next=(
        "housing.homeless_tonight",
        "housing.council_homeless_application",
        "housing.temporary_accommodation_cas3",
        "housing.rent_arrears",
        "housing.tenancy_keep_while_inside",
        "housing.private_renting_deposit",
    ),
    reviewed=REVIEWED,
    asked=False,
)

COUNCIL_HOMELESS_APPLICATION = Answer(
    key="housing.council_homeless_application",
    label=_("Homeless help from council"),
    words=Words(
        first=_(
            'Tell the council: "I want to make a homeless application." You can ask if '
            "you are homeless now or may be within {housing_council_days} days. The "
            "council must look at your case and give you a written plan. Told no? "
            "Shelter can help: {shelter_phone} (free)."
        ),
        more=(
            _(
                "In prison or on probation? Staff must refer you to a council if you "
                "agree. You choose which council. In prison, ask about "
                "{housing_refer_weeks} weeks before you leave. You can apply yourself "
                "as well."
            ),
            _(
                "Ask for emergency housing too. Some people come first: with children, "
                "pregnant, made homeless by abuse, or young and once in care. Poor "
                "health and time in prison can count. Tell them all of it. If they say "
                "no, ask for it in writing."
            ),
            _(
                "You can ask any council. It may pass you to one where you have "
                "family, work or an old home. Time in prison does not count as living "
                "there. It must not send you where you are at risk of violence."
            ),
        ),
        sources=(
            "housing_what_to_say",
            "housing_council_plan",
            "housing_duty_to_refer",
            "housing_duty_to_refer_consent",
            "housing_emergency_test",
            "housing_priority_need",
            "housing_vulnerable_custody",
            "housing_local_connection",
            "housing_any_council",
        ),
    ),
    wales=Words(
        first=_(
            'Tell the council: "I want to make a homeless application." You can ask if '
            "you are homeless now or may be within {housing_council_days_wales} days. "
            "If they say no, ask for it in writing. Shelter Cymru can help: "
            "{shelter_cymru_phone} (free)."
        ),
        more=(
            _(
                "In prison or on probation? Ask staff early to help you contact the "
                "council. Tell the council about your health, your children, time in "
                "prison and anyone you are afraid of. Bring letters from a doctor or "
                "probation."
            ),
            _(
                "A new law on homelessness in Wales has been passed, but it may not "
                "have started yet. Ask Shelter Cymru what counts for you today: "
                "{shelter_cymru_phone} (free)."
            ),
        ),
        sources=("housing_new_law_wales",),
    ),
    next=(
        "housing.homeless_tonight",
        "housing.temporary_accommodation_cas3",
        "housing.private_renting_deposit",
    ),
    reviewed=REVIEWED,
)

# Translators: {housing_cas3_name} is the name "CAS3"; keep it as it is.
AFTER_CAS3 = _(
    "{housing_cas3_name} is only for a while. Ask on day one where you can go next. "
    "Make a homeless application to the council as well. Your probation officer can "
    "also refer you to a housing support worker."
)
# Translators: {housing_cas2_name} is the name "CAS2"; keep it as it is.
OTHER_PROBATION_HOUSING = _(
    "{housing_cas2_name} is another short stay, with support. It is for people on "
    "bail, on tag or on licence with nowhere right to live. Ask your solicitor or "
    "probation officer. Probation can tell you about their hostels too."
)

TEMPORARY_ACCOMMODATION_CAS3 = Answer(
    key="housing.temporary_accommodation_cas3",
    label=_("A bed through probation"),
    words=Words(
        # Translators: {housing_cas3_name} is the name "CAS3"; keep it as it is.
        first=_(
            "Ask your probation officer early to refer you for {housing_cas3_name}. It "
            "is a basic furnished place for up to {housing_cas3_nights} nights. It is "
            "for adults on probation leaving prison with no home. You cannot apply "
            "yourself. No bed yet? Shelter can help: {shelter_phone} (free)."
        ),
        more=(
            AFTER_CAS3,
            OTHER_PROBATION_HOUSING,
        ),
        sources=(
            "housing_cas3_referral",
            "housing_cas2_who",
            "housing_support_worker",
        ),
    ),
    wales=Words(
        # Translators: {housing_cas3_name} is the name "CAS3"; keep it as it is.
        first=_(
            "Ask your probation officer early to refer you for {housing_cas3_name}. It "
            "is a basic furnished place for up to {housing_cas3_nights} nights. It is "
            "for adults on probation leaving prison with no home. You cannot apply "
            "yourself. No bed yet? Shelter Cymru: {shelter_cymru_phone} (free)."
        ),
        more=(
            AFTER_CAS3,
            OTHER_PROBATION_HOUSING,
        ),
        sources=(
            "housing_cas3_referral",
            "housing_cas3_wales",
            "housing_cas2_who",
            "housing_support_worker",
        ),
    ),
    next=(
        "housing.council_homeless_application",
        "housing.homeless_tonight",
        "people.contact_my_keyworker",
    ),
    reviewed=REVIEWED,
)

ANSWERS = (
    TOPICS,
    HOMELESS_TONIGHT,
    COUNCIL_TONIGHT,
    HOMELESS_WITH_CHILDREN,
    HOMELESS_YOUNG,
    HOMELESS_AFRAID,
    HOMELESS_ON_PROBATION,
    COUNCIL_HOMELESS_APPLICATION,
    TEMPORARY_ACCOMMODATION_CAS3,
    PRIVATE_RENTING_DEPOSIT,
    TENANCY_KEEP_WHILE_INSIDE,
    RENT_ARREARS,
    *TENANCY,
)
