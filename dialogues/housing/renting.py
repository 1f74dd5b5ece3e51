"""What we say about a rented home: a new one, one left behind, and its debts."""

from datetime import date

from dialogues.answers import Answer, Words
from locales import mark as _

REVIEWED = date(2026, 11, 23)

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
