"""What we say about the first day out: when offices open, close soon, or are shut."""

from datetime import date

from dialogues.answers import Answer, Words
from locales import mark as _

REVIEWED = date(2026, 11, 23)

_CLAIM_ON_THE_DAY = _(
    "Claim Universal Credit (UC) on the day you get out, not before. The first payment "
    "takes about {uc_first_payment_weeks} weeks. No money until then? Ask for an "
    "advance (part of it, paid early). Call {uc_phone} (free) or go to a jobcentre."
)
_MEDICINE = _(
    "On methadone or other daily medicine? Ask today where your next dose comes from. "
    "If you use heroin, ask a drug service for naloxone (it can reverse an overdose). "
    "Try not to use alone. Someone not breathing? Call {emergency_phone} now."
)
_STILL_INSIDE = _(
    "Still inside? If your day is a Friday, or just before a bank holiday, ask about "
    "it. You may get out the working day before, but not everyone does. Ask now about "
    "ID, a bank account and a place to live."
)
_SOURCES = (
    "probation_first_meeting_when",
    "uc_claim_on_release_day",
    "release_naloxone",
    "release_friday_rule",
    "release_friday_rule_not_for",
)

RELEASE_DAY_STEPS = Answer(
    key="leaving_prison.release_day_steps",
    label=_("Release day: first steps"),
    words=Words(
        first=_(
            "If you have a licence, go to probation first: it says where and when. No "
            "bed tonight? Next, tell the council, or call Shelter: {shelter_phone} "
            "(free). Then claim Universal Credit. Take great care with drugs: they are "
            "far more dangerous in your first {release_drug_risk_weeks} weeks out."
        ),
        more=(_CLAIM_ON_THE_DAY, _MEDICINE, _STILL_INSIDE),
        sources=(*_SOURCES, "release_homeless_england"),
    ),
    wales=Words(
        first=_(
            "If you have a licence, go to probation first: it says where and when. No "
            "bed tonight? Next, tell the council, or call Shelter Cymru: "
            "{shelter_cymru_phone} (free). Then claim Universal Credit. Take great "
            "care with drugs: they are far more dangerous in your first "
            "{release_drug_risk_weeks} weeks out."
        ),
        more=(_CLAIM_ON_THE_DAY, _MEDICINE, _STILL_INSIDE),
        sources=(*_SOURCES, "release_homeless_wales"),
    ),
    next=(
        "leaving_prison.probation_first_appointment",
        "housing.homeless_tonight",
        "money.universal_credit_claim",
    ),
    reviewed=REVIEWED,
)

# Translators: {next_day} is a day such as "Mon 30 November".
_CLOSING_CLAIM = _(
    "Then claim Universal Credit (UC) today, online or by phone: {uc_phone} (free, "
    "{uc_hours}). Say if you have no money at all, and ask for an advance (part of it, "
    "paid early). Missed it? Claim online tonight, and ring on {next_day}."
)
# Translators: {next_day} is a day such as "Mon 30 November".
_CLOSING_LATER = _(
    "On {next_day}: ring whoever you could not reach. Go to the jobcentre, and join a "
    "doctor's surgery. Keep your release papers with you. Write down who you spoke to, "
    "and when."
)

RELEASE_DAY_CLOSING = Answer(
    key="leaving_prison.release_day_closing",
    label="",
    words=Words(
        # Translators: {next_day} is a day such as "Mon 30 November".
        first=_(
            "Most offices soon shut until {next_day}, so go now. First probation, if "
            "your licence says today. No bed? Go to the council, or ring Shelter: "
            "{shelter_phone} (free). Need a daily dose? Ask where to get it now. Drugs "
            "are far more dangerous in your first {release_drug_risk_weeks} weeks out."
        ),
        more=(_CLOSING_CLAIM, _MEDICINE, _CLOSING_LATER),
        sources=(
            "probation_first_meeting_when",
            "release_homeless_england",
            "uc_claim_on_release_day",
            "uc_advance_how_to_ask",
            "release_naloxone",
        ),
    ),
    wales=Words(
        # Translators: {next_day} is a day such as "Mon 30 November".
        first=_(
            "Most offices soon shut until {next_day}, so go now. First probation, if "
            "your licence says today. No bed? Go to the council, or ring Shelter "
            "Cymru: {shelter_cymru_phone}. Need a daily dose? Ask where to get it now. "
            "Drugs are far more dangerous in your first {release_drug_risk_weeks} "
            "weeks out."
        ),
        more=(_CLOSING_CLAIM, _MEDICINE, _CLOSING_LATER),
        sources=(
            "probation_first_meeting_when",
            "release_homeless_wales",
            "uc_claim_on_release_day",
            "uc_advance_how_to_ask",
            "release_naloxone",
        ),
    ),
    next=RELEASE_DAY_STEPS.next,
    reviewed=REVIEWED,
)

_SHUT_CLAIM = _(
    "Claim Universal Credit (UC) online today if you can. Its phone line is open "
    "{uc_hours}: {uc_phone} (free). Ask for an advance then (part of it, paid early). "
    "Have no email or account yet? Make a free email now, and keep the password."
)
# Translators: {next_day} is a day such as "Mon 30 November".
_SHUT_LATER = _(
    "On {next_day}, in this order: probation, if your licence gave no other time. The "
    "council, if you have no home. The jobcentre, for money. Then a doctor's surgery. "
    "Go early, with every paper you have."
)

RELEASE_DAY_SHUT = Answer(
    key="leaving_prison.release_day_shut",
    label="",
    words=Words(
        # Translators: {next_day} is a day such as "Mon 30 November".
        first=_(
            "Most offices are shut until {next_day}. No bed tonight? Ring the "
            "council's out-of-hours line, or Shelter: {shelter_phone} (free). Your "
            "licence says when to see probation. Need medicine? Call {nhs_111_phone}. "
            "Drugs are far more dangerous in your first {release_drug_risk_weeks} "
            "weeks out."
        ),
        more=(_SHUT_LATER, _SHUT_CLAIM, _MEDICINE),
        sources=(
            "probation_first_meeting_when",
            "housing_out_of_hours",
            "release_homeless_england",
            "uc_claim_on_release_day",
            "uc_advance_how_to_ask",
            "release_naloxone",
        ),
    ),
    wales=Words(
        # Translators: {next_day} is a day such as "Mon 30 November".
        first=_(
            "Most offices are shut until {next_day}. No bed tonight? Ring the "
            "council's main number: who can help tonight? Or ring Shelter Cymru: "
            "{shelter_cymru_phone}. Your licence says when to see probation. Need "
            "medicine? Call {nhs_111_wales_phone}. Drugs are far more dangerous in "
            "your first {release_drug_risk_weeks} weeks out."
        ),
        more=(_SHUT_LATER, _SHUT_CLAIM, _MEDICINE),
        sources=(
            "probation_first_meeting_when",
            "release_homeless_wales",
            "uc_claim_on_release_day",
            "uc_advance_how_to_ask",
            "release_naloxone",
        ),
    ),
    next=RELEASE_DAY_STEPS.next,
    reviewed=REVIEWED,
)
