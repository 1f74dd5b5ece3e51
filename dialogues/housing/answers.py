"""What we say about a place to stay: tonight, next month, and the home left behind."""

from datetime import date

from dialogues.answers import Answer, Words
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
)

# Translators: {housing_cas3_name} is the name "CAS3"; keep it as it is.
ASK_PROBATION_TONIGHT = _(
    'On probation? Ring your probation officer too. Say: "I have nowhere to sleep '
    'tonight. Can you refer me for {housing_cas3_name}?" It is a short stay for people '
    "leaving prison. Only probation can ask for it. Tell them where you will sleep: "
    "your licence may ask for that."
)

HOMELESS_TONIGHT = Answer(
    key="housing.homeless_tonight",
    label=_("Nowhere to sleep tonight"),
    words=Words(
        first=_(
            "Ring the council's homeless team now, or walk in. Say: \"I am homeless "
            'tonight. I want to make a homeless application." They must look at your '
            "case. Shut? Ring the council for its out-of-hours line. Help: Shelter "
            "{shelter_phone} (free). In danger? Call {emergency_phone}."
        ),
        more=(
            ASK_PROBATION_TONIGHT,
            _(
                "Ask the council for a place to stay while they check your case. Tell "
                "them about bad health, children with you, pregnancy, time in care or "
                "prison, or violence at home. If they say no, ask for it in writing. "
                "Then ring Shelter."
            ),
            _(
                "Still nowhere to go? Tell StreetLink where you are: "
                "{housing_streetlink_site}. In very cold weather, ask the council for "
                "a cold weather bed. Councils open extra beds then, outside their "
                "usual rules. Under {housing_streetlink_age}? Call {emergency_phone} "
                "instead. Write these numbers down before your battery goes."
            ),
        ),
        sources=(
            "housing_council_plan",
            "housing_out_of_hours",
            "housing_what_to_say",
            "housing_emergency_test",
            "housing_priority_need",
            "housing_vulnerable_custody",
            "housing_cas3_referral",
            "housing_licence_address",
            "housing_cold_weather_beds",
        ),
    ),
    wales=Words(
        first=_(
            "Ring the council's homeless team now, or walk in. Say: \"I am homeless "
            'tonight. I want to make a homeless application." Shut? Ring the '
            "council's main number and ask who can help tonight. Shelter Cymru: "
            "{shelter_cymru_phone} (free). In danger? Call {emergency_phone}."
        ),
        more=(
            ASK_PROBATION_TONIGHT,
            _(
                "Ask the council for a place to stay while they check your case. Tell "
                "them about bad health, children with you, pregnancy, time in care or "
                "prison, or violence at home. If they say no, ask for it in writing. "
                "Then ring Shelter Cymru."
            ),
            _(
                "Still nowhere to go? Tell StreetLink where you are: "
                "{housing_streetlink_site}. Under {housing_streetlink_age}? Call "
                "{emergency_phone} instead. Write these numbers down before your "
                "battery goes."
            ),
        ),
        sources=(
            "housing_cas3_referral",
            "housing_cas3_wales",
            "housing_licence_address",
        ),
    ),
    next=(
        "housing.temporary_accommodation_cas3",
        "finding_help.find_service",
        "housing.council_homeless_application",
    ),
    reviewed=REVIEWED,
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

UNDER_AGE_SHARED_ROOM = _(
    "Single and under {housing_shared_room_age}? Universal Credit (UC) normally pays "
    "only for a room in a shared home. Ask UC if you can get more. You may if you were "
    "in care, stayed in homeless hostels or get PIP for daily living. You may too if "
    "police and probation manage you together (MAPPA)."
)
BEFORE_YOU_PAY = _(
    "See the room before you pay. Get a receipt with the landlord's name and the "
    "address. On licence? Your probation officer must say yes to the address first. "
    "They can also refer you to a housing support worker."
)

PRIVATE_RENTING_DEPOSIT = Answer(
    key="housing.private_renting_deposit",
    label=_("Renting and deposits"),
    words=Words(
        first=_(
            "Ask the council for help with a deposit or first rent before you sign. On "
            "Housing Benefit or rent help in Universal Credit? In England, the "
            "council's Crisis and Resilience Fund may pay. Questions? Shelter: "
            "{shelter_phone} (free)."
        ),
        more=(UNDER_AGE_SHARED_ROOM, BEFORE_YOU_PAY),
        sources=(
            "housing_deposit_fund",
            "housing_shared_room_hostel",
            "housing_shared_room_care",
            "housing_shared_room_mappa",
            "housing_shared_room_pip",
            "housing_licence_address",
            "housing_support_worker",
        ),
    ),
    wales=Words(
        first=_(
            "Ask the council's housing team what help you can get with a deposit or "
            "first rent. Ask before you sign anything. Shelter Cymru can tell you your "
            "choices: {shelter_cymru_phone} (free)."
        ),
        more=(UNDER_AGE_SHARED_ROOM, BEFORE_YOU_PAY),
        sources=(
            "housing_shared_room_hostel",
            "housing_shared_room_care",
            "housing_shared_room_mappa",
            "housing_shared_room_pip",
            "housing_licence_address",
            "housing_support_worker",
        ),
    ),
    next=(
        "money.uc_housing_element",
        "work.disclose_convictions",
        "housing.council_homeless_application",
    ),
    reviewed=REVIEWED,
)

KEEP_HOUSING_BENEFIT = _(
    "On Housing Benefit? Tell the council. After sentence it can last up to "
    "{housing_hb_sentenced_weeks} weeks, if you go home within that time. Time on "
    "remand (waiting for trial) counts. On remand it can last up to "
    "{housing_hb_remand_weeks} weeks, if you should be home by then."
)
KEEP_PARTNER_COUNCIL_TAX = _(
    "Partner still at home? They should tell Universal Credit and claim as a single "
    "person. Ask the council about Council Tax too. There is usually none to pay for a "
    "home left empty by prison. One adult left at home may pay less."
)
KEEP_TRUSTED_PERSON = _(
    "Ask someone you trust to open your post, check the home and keep the keys safe. "
    "Write a short note that says they may speak for you. Give it to the landlord and "
    "the council."
)

TENANCY_KEEP_WHILE_INSIDE = Answer(
    key="housing.tenancy_keep_while_inside",
    label=_("Keep a home while inside"),
    words=Words(
        first=_(
            "Tell the landlord and Universal Credit (UC) now: {uc_phone} (free). "
            "Single and getting UC rent money? It can go on for up to "
            "{housing_uc_prison_months} months, if you expect to be home by then. Get "
            "advice before you give up the home. Shelter: {shelter_phone} (free)."
        ),
        more=(KEEP_HOUSING_BENEFIT, KEEP_PARTNER_COUNCIL_TAX, KEEP_TRUSTED_PERSON),
        sources=(
            "housing_uc_partner_at_home",
            "housing_council_tax_empty",
            "housing_council_tax_partner",
        ),
    ),
    wales=Words(
        first=_(
            "Tell the landlord and Universal Credit (UC) now: {uc_phone} (free). "
            "Single and getting UC rent money? It can go on for up to "
            "{housing_uc_prison_months} months, if you expect to be home by then. Get "
            "advice before you give up the home. Shelter Cymru: {shelter_cymru_phone} "
            "(free)."
        ),
        more=(KEEP_HOUSING_BENEFIT, KEEP_PARTNER_COUNCIL_TAX, KEEP_TRUSTED_PERSON),
        sources=(
            "housing_uc_partner_at_home",
            "housing_council_tax_empty",
            "housing_council_tax_partner",
        ),
    ),
    next=(
        "housing.rent_arrears",
        "money.uc_housing_element",
        "housing.council_homeless_application",
    ),
    reviewed=REVIEWED,
)

ARREARS_OLD_DEBT = _(
    "Old rent debt stops you getting a new home? Ask the old landlord in writing what "
    "you owe. Start to pay a little, even a small sum. Keep every receipt. Show them "
    "to the new landlord or the council."
)

RENT_ARREARS = Answer(
    key="housing.rent_arrears",
    label=_("Behind with rent"),
    words=Words(
        first=_(
            "Ring your landlord today. Offer a small sum each week that you can keep "
            "up. Got a notice or a court letter? Do not move out yet. Get advice "
            "first, today if you can. Shelter: {shelter_phone} (free)."
        ),
        more=(
            _(
                "Do you get Housing Benefit, or rent help in Universal Credit (UC)? "
                "Ask the council's Crisis and Resilience Fund if it can cover a gap in "
                "your rent. You can also ask UC to pay the rent straight to your "
                "landlord."
            ),
            _(
                "Could you lose your home within {housing_council_days} days? Make a "
                "homeless application to the council now. Do not wait for the last "
                "day. Take your rent papers, letters and proof of money."
            ),
            ARREARS_OLD_DEBT,
        ),
        sources=(
            "housing_deposit_fund",
            "housing_uc_rent_to_landlord",
            "housing_what_to_say",
        ),
    ),
    wales=Words(
        first=_(
            "Ring your landlord today. Offer a small sum each week that you can keep "
            "up. Got a notice or a court letter? Do not move out yet. Get advice "
            "first, today if you can. Shelter Cymru: {shelter_cymru_phone} (free)."
        ),
        more=(
            _(
                "Do you get rent help in Universal Credit (UC)? You can ask UC to pay "
                "the rent straight to your landlord. Ask the council too what help "
                "there is with rent."
            ),
            _(
                "Could you lose your home within {housing_council_days_wales} days? "
                "Make a homeless application to the council now. Do not wait for the "
                "last day. Take your rent papers, letters and proof of money."
            ),
            ARREARS_OLD_DEBT,
        ),
        sources=("housing_uc_rent_to_landlord",),
    ),
    next=(
        "housing.council_homeless_application",
        "money.debt",
        "money.uc_housing_element",
    ),
    reviewed=REVIEWED,
)

ANSWERS = (
    TOPICS,
    HOMELESS_TONIGHT,
    COUNCIL_HOMELESS_APPLICATION,
    TEMPORARY_ACCOMMODATION_CAS3,
    PRIVATE_RENTING_DEPOSIT,
    TENANCY_KEEP_WHILE_INSIDE,
    RENT_ARREARS,
)
