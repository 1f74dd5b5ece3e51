"""What we say before a day of a tenancy: what it is, and what to do if you can't."""

from datetime import date

from dialogues.answers import Answer, Words
from locales import mark as _

REVIEWED = date(2026, 11, 24)

_RENT_MORE = _(
    "Pay what you can, even a small sum, and keep the receipt. Do you get rent help in "
    "Universal Credit (UC)? You can ask UC to pay the rent straight to your landlord."
)
_RENT_NEXT = (
    "housing.rent_arrears",
    "money.uc_housing_element",
    "people.speak_to_human",
)

TENANCY_RENT = Answer(
    key="housing.tenancy_rent",
    label="",
    words=Words(
        # Translators: {day} is a date such as "1 December 2026".
        first=_(
            "Your rent is due on {day}. Can't pay it all? Tell your landlord before "
            "that day. Say what you can pay, and when you can pay the rest. Shelter "
            "can help you plan: {shelter_phone} (free)."
        ),
        more=(
            _RENT_MORE,
            _(
                "Does your rent help not cover all your rent? Ask the council's Crisis "
                "and Resilience Fund if it can cover the gap. It is for people who get "
                "Housing Benefit, or rent help in UC."
            ),
        ),
        sources=("housing_uc_rent_to_landlord", "uc_rent_shortfall_england"),
    ),
    wales=Words(
        # Translators: {day} is a date such as "1 December 2026".
        first=_(
            "Your rent is due on {day}. Can't pay it all? Tell your landlord before "
            "that day. Say what you can pay, and when you can pay the rest. Shelter "
            "Cymru can help you plan: {shelter_cymru_phone} (free)."
        ),
        more=(_RENT_MORE,),
        sources=("housing_uc_rent_to_landlord",),
    ),
    next=_RENT_NEXT,
    reviewed=REVIEWED,
)

TENANCY_HOUSING_COSTS = Answer(
    key="housing.tenancy_housing_costs",
    label="",
    words=Words(
        # Translators: {day} is a date such as "1 December 2026".
        first=_(
            "On {day}, check your rent with Universal Credit (UC). Has your rent or "
            "your home changed? Tell UC in your online account. Can't get online? Ring "
            "{uc_phone} (free, {uc_hours}), or ask at a jobcentre."
        ),
        more=(
            _(
                "Have your tenancy paper or rent letter ready. Write down what you "
                "told them, and the day. Not sure what to put? Ask your landlord to "
                "write down the rent for you."
            ),
        ),
    ),
    next=("money.uc_housing_element", "housing.rent_arrears"),
    reviewed=REVIEWED,
)

_OTHER_DAY = _(
    "Ask for the new day in a text or a letter. Write down who you spoke to, and when."
)

TENANCY_INSPECTION = Answer(
    key="housing.tenancy_inspection",
    label="",
    words=Words(
        # Translators: {day} is a date such as "1 December 2026".
        first=_(
            "Someone comes to look at your home on {day}. Can't be there? Ring your "
            "landlord now and ask for another day. Show them what is broken. Worried "
            "about the visit? Shelter: {shelter_phone} (free)."
        ),
        more=(_OTHER_DAY,),
    ),
    wales=Words(
        # Translators: {day} is a date such as "1 December 2026".
        first=_(
            "Someone comes to look at your home on {day}. Can't be there? Ring your "
            "landlord now and ask for another day. Show them what is broken. Worried "
            "about the visit? Shelter Cymru: {shelter_cymru_phone} (free)."
        ),
        more=(_OTHER_DAY,),
    ),
    next=("housing.rent_arrears", "people.speak_to_human"),
    reviewed=REVIEWED,
)

_REVIEW_MORE = (
    _(
        "Before you go, write down what goes well and what is hard. Think of rent, "
        "bills, repairs and neighbours. Take any letter that you do not understand."
    ),
    _OTHER_DAY,
)

TENANCY_REVIEW = Answer(
    key="housing.tenancy_review",
    label="",
    words=Words(
        # Translators: {day} is a date such as "1 December 2026".
        first=_(
            "On {day} you talk about how your home is going. Can't make it? Ring "
            "before that day and ask for another one. Behind with rent? Say so now: it "
            "is easier to put right early. Shelter: {shelter_phone} (free)."
        ),
        more=_REVIEW_MORE,
    ),
    wales=Words(
        # Translators: {day} is a date such as "1 December 2026".
        first=_(
            "On {day} you talk about how your home is going. Can't make it? Ring "
            "before that day and ask for another one. Behind with rent? Say so now: it "
            "is easier to put right early. Shelter Cymru: {shelter_cymru_phone} (free)."
        ),
        more=_REVIEW_MORE,
    ),
    next=("housing.rent_arrears", "people.speak_to_human"),
    reviewed=REVIEWED,
)

_LOSE_HOME_ENGLAND = _(
    "Could you lose your home within {housing_council_days} days? Make a homeless "
    "application to the council now. Do not wait for the last day. Take your letters "
    "and proof of money."
)
_LOSE_HOME_WALES = _(
    "Could you lose your home within {housing_council_days_wales} days? Make a "
    "homeless application to the council now. Do not wait for the last day. Take your "
    "letters and proof of money."
)
_LOSE_HOME_NEXT = (
    "housing.council_homeless_application",
    "housing.private_renting_deposit",
    "people.speak_to_human",
)

TENANCY_NOTICE = Answer(
    key="housing.tenancy_notice",
    label="",
    words=Words(
        # Translators: {day} is a date such as "1 December 2026".
        first=_(
            "The notice on your home has a date: {day}. Did the landlord send it? Do "
            "not move out yet. Get advice first, today if you can. Shelter: "
            "{shelter_phone} (free). Is it your own notice? Check it before you send "
            "it."
        ),
        more=(_LOSE_HOME_ENGLAND,),
    ),
    wales=Words(
        # Translators: {day} is a date such as "1 December 2026".
        first=_(
            "The notice on your home has a date: {day}. Did the landlord send it? Do "
            "not move out yet. Get advice first, today if you can. Shelter Cymru: "
            "{shelter_cymru_phone} (free). Is it your own notice? Check it before you "
            "send it."
        ),
        more=(_LOSE_HOME_WALES,),
    ),
    next=_LOSE_HOME_NEXT,
    reviewed=REVIEWED,
)

TENANCY_CONTRACT_END = Answer(
    key="housing.tenancy_contract_end",
    label="",
    words=Words(
        # Translators: {day} is a date such as "1 December 2026".
        first=_(
            "Your paper for this home says it ends on {day}. Ask your landlord now if "
            "you can stay. Can't stay? Do not move out yet. Get advice first. Shelter: "
            "{shelter_phone} (free)."
        ),
        more=(_LOSE_HOME_ENGLAND,),
    ),
    wales=Words(
        # Translators: {day} is a date such as "1 December 2026".
        first=_(
            "Your paper for this home says it ends on {day}. Ask your landlord now if "
            "you can stay. Can't stay? Do not move out yet. Get advice first. Shelter "
            "Cymru: {shelter_cymru_phone} (free)."
        ),
        more=(_LOSE_HOME_WALES,),
    ),
    next=_LOSE_HOME_NEXT,
    reviewed=REVIEWED,
)

TENANCY = (
    TENANCY_RENT,
    TENANCY_HOUSING_COSTS,
    TENANCY_INSPECTION,
    TENANCY_REVIEW,
    TENANCY_NOTICE,
    TENANCY_CONTRACT_END,
)
