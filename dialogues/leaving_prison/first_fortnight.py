"""What we say unasked in the first fortnight, so that nobody beside the phone learns.

Their first texts name no prison, probation, court or drugs; what they lead to may.
"""

from datetime import date

from dialogues.answers import Answer, Words
from locales import mark as _

REVIEWED = date(2026, 11, 24)

_DAY_ONE_MORE = (
    _(
        "No money until Universal Credit (UC) comes? Ask for an advance (part of it, "
        "paid early). It takes about {uc_first_payment_weeks} weeks without one. Take "
        "your papers and bank details with you."
    ),
)

FORTNIGHT_FIRST_DAY = Answer(
    key="leaving_prison.fortnight_first_day",
    label="",
    words=Words(
        first=_(
            "Today, in this order. First go where your papers tell you to be. No bed "
            "tonight? Next tell the council, or ring Shelter: {shelter_phone} (free). "
            "Then claim Universal Credit: {uc_phone} (free). You can ask me about any "
            "of it."
        ),
        more=_DAY_ONE_MORE,
        sources=(
            "probation_first_meeting_when",
            "release_homeless_england",
            "uc_claim_on_release_day",
            "uc_advance_how_to_ask",
        ),
    ),
    wales=Words(
        first=_(
            "Today, in this order. First go where your papers tell you to be. No bed "
            "tonight? Next tell the council, or ring Shelter Cymru: "
            "{shelter_cymru_phone} (free). Then claim Universal Credit: {uc_phone} "
            "(free). You can ask me about any of it."
        ),
        more=_DAY_ONE_MORE,
        sources=(
            "probation_first_meeting_when",
            "release_homeless_wales",
            "uc_claim_on_release_day",
            "uc_advance_how_to_ask",
        ),
    ),
    next=(
        "housing.homeless_tonight",
        "money.uc_advance",
        "people.speak_to_human",
    ),
    reviewed=REVIEWED,
)

FORTNIGHT_FIRST_EVENING = Answer(
    key="leaving_prison.fortnight_first_evening",
    label="",
    words=Words(
        first=_(
            "First evenings can be hard. Eat, rest, and ring someone you trust. Take "
            "great care with anything you have not used for a while: your old amount "
            "can kill. Low? Samaritans: {samaritans_phone} (free, day or night). In "
            "danger? {emergency_phone}."
        ),
        more=(
            _(
                "Drugs are far more dangerous in your first {release_drug_risk_weeks} "
                "weeks out. Try not to use alone. Ask a drug service for naloxone (it "
                "can reverse an overdose). FRANK can find one: {frank_phone}."
            ),
        ),
        sources=("release_naloxone", "health_overdose_risk_release"),
    ),
    next=("people.speak_to_human", "housing.homeless_tonight"),
    reviewed=REVIEWED,
)

_SURGERY_MORE = (
    _(
        "Are they not able to take you? Ask them why, in writing. Then try another "
        "surgery near you."
    ),
)

FORTNIGHT_DOCTOR = Answer(
    key="leaving_prison.fortnight_doctor",
    label="",
    words=Words(
        first=_(
            "Join a doctor's surgery (GP) this week, before you are ill. Ring or walk "
            "in. You do not need ID or an address. You can use the surgery's own "
            "address. Ill now, or out of medicine? Call NHS {nhs_111_phone}, day or "
            "night."
        ),
        more=_SURGERY_MORE,
        sources=("health_gp_right_to_register", "health_gp_refusal"),
    ),
    wales=Words(
        first=_(
            "Join a doctor's surgery (GP) this week, before you are ill. Ring or walk "
            "in, and ask what they need from you. Ill now, or out of medicine? Call "
            "NHS {nhs_111_wales_phone}, day or night."
        ),
        more=_SURGERY_MORE,
    ),
    next=("money.uc_advance", "people.speak_to_human"),
    reviewed=REVIEWED,
)

FORTNIGHT_PAPERS = Answer(
    key="leaving_prison.fortnight_papers",
    label="",
    words=Words(
        first=_(
            "Two things open many doors: ID and a bank account. Ask a bank for a basic "
            "account, and what ID it takes. Many take a benefit letter or a birth "
            "certificate. One says no? Try another. MoneyHelper: {moneyhelper_phone} "
            "(free)."
        ),
        sources=("bank_id_varies",),
    ),
    next=("identity.birth_certificate", "money.bank_account"),
    reviewed=REVIEWED,
)

_WEEK_MORE = (
    _(
        "Missed a meeting? Ring today, say why, and ask for a new time. It is never "
        "too late to ring. Keep any proof, such as a doctor's letter."
    ),
)

FORTNIGHT_ONE_WEEK = Answer(
    key="leaving_prison.fortnight_one_week",
    label="",
    words=Words(
        first=_(
            "One week done. Well done for getting here. Have you been to all your "
            "meetings? Is Universal Credit claimed? Is there food, and a bed for next "
            "week? If one of them is a no, tell me which. We look at it together."
        ),
        more=_WEEK_MORE,
        sources=("probation_missed_meeting", "uc_claim_on_release_day"),
    ),
    next=(
        "money.crisis_money_food",
        "housing.homeless_tonight",
        "people.speak_to_human",
    ),
    reviewed=REVIEWED,
)

FORTNIGHT_TWO_WEEKS = Answer(
    key="leaving_prison.fortnight_two_weeks",
    label="",
    words=Words(
        first=_(
            "Two weeks done. That takes strength. Keep in touch with the "
            "people who help you. Has your phone or address changed? Tell them today. "
            "You can write to me at any time. Low? Samaritans: {samaritans_phone} "
            "(free)."
        ),
        sources=("people_licence_contact",),
    ),
    next=("people.speak_to_human", "money.uc_housing_element"),
    reviewed=REVIEWED,
)

FIRST_FORTNIGHT = (
    FORTNIGHT_FIRST_DAY,
    FORTNIGHT_FIRST_EVENING,
    FORTNIGHT_DOCTOR,
    FORTNIGHT_PAPERS,
    FORTNIGHT_ONE_WEEK,
    FORTNIGHT_TWO_WEEKS,
)
