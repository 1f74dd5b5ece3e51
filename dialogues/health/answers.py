"""What we say about doctors, medicine, drugs and drink, the mind, and overdose."""

from datetime import date

from dialogues.answers import Answer, Words
from locales import mark as _

REVIEWED = date(2026, 11, 23)

TOPICS = Answer(
    key="health.topics",
    label=_("Health or drugs"),
    words=Words(first=_("Health or drugs: what do you need help with?")),
    next=(
        "health.overdose_naloxone",
        "health.prescription_methadone",
        "health.mental_health_help",
        "health.drug_alcohol_help",
        "health.gp_register",
    ),
    reviewed=REVIEWED,
    asked=False,
)

# Translators: {health_reconnect_months_after} is a number of months.
RECONNECT_HELP = _(
    "RECONNECT is an NHS team for people leaving prison in England. They can speak up "
    "for you and go to the doctor with you, for up to {health_reconnect_months_after} "
    "months. Ask prison health staff before you leave. Or ask probation within "
    "{health_reconnect_referral_days} days of release."
)

GP_REGISTER = Answer(
    key="health.gp_register",
    label=_("See a doctor (GP)"),
    words=Words(
        first=_(
            "Ring or walk into a doctor's surgery (GP) near you. Ask to register. In "
            "England you do not need ID or an address. You can use the surgery's own "
            "address. Ill now and no doctor yet? Call NHS {nhs_111_phone} (free)."
        ),
        more=(
            _(
                "In England, only a full list or a health reason lets them say no. Ask "
                "for the reason in writing. If you need care at once, they must treat "
                "you for up to {health_gp_urgent_days} days. That is so even if they "
                "do not sign you up."
            ),
            # Translators: {health_low_income_form} is the name "HC2"; keep it as it is.
            _(
                "Each item on a prescription costs {health_prescription_price} in "
                "England. On Universal Credit it is free if your last month's "
                "take-home pay was {health_free_prescription_pay} or less. On another "
                "low income? Ask about an {health_low_income_form} certificate."
            ),
            RECONNECT_HELP,
        ),
        sources=(
            "health_gp_right_to_register",
            "health_gp_refusal",
            "health_reconnect",
        ),
    ),
    wales=Words(
        first=_(
            "Ring or walk into a doctor's surgery (GP) near you. Ask to register. No "
            "papers or address? Tell them and ask what they can do. Ill now, or told "
            "no? Call NHS {nhs_111_wales_phone}, free even with no credit. Medicine "
            "from a doctor is free in Wales."
        ),
        more=(
            _(
                "Take what you have: release papers, a letter from prison health "
                "staff, the box of any medicine. Write down the name of the person you "
                "speak to. You can ask someone to go with you."
            ),
        ),
        sources=("health_prescription_free_wales",),
    ),
    next=(
        "health.prescription_methadone",
        "health.mental_health_help",
        "identity.proof_of_address",
    ),
    reviewed=REVIEWED,
)

MISSED_DOSE = _(
    "Missed doses? Tell them how many before you take any more. Ask what is safe now. "
    "Do not take extra to catch up. After a break, your usual amount can be too much."
)
BEFORE_RELEASE_SCRIPT = _(
    "Leaving prison soon? Ask prison health staff today. Who gives you your next dose? "
    "Which day, and where? Will they send your notes? Ask for a naloxone kit to take "
    "home too. It can undo an overdose of heroin or methadone."
)
OTHER_MEDICINE = _(
    "Other medicine running out? Do not wait for the last one. Ring a doctor's surgery "
    "(GP) today, or ask a chemist what to do. Bring the box, your release papers and "
    "any letter from the prison health team."
)

PRESCRIPTION_METHADONE = Answer(
    key="health.prescription_methadone",
    label=_("My script or methadone"),
    words=Words(
        first=_(
            "No script? Ring your drug service or the prison health team now. Do not "
            "use street drugs instead: after a break they can kill. FRANK can find a "
            "drug service: {frank_phone}, day or night. Feel very ill? NHS "
            "{nhs_111_phone} (free)."
        ),
        more=(MISSED_DOSE, BEFORE_RELEASE_SCRIPT, OTHER_MEDICINE),
        sources=(
            "health_overdose_risk_release",
            "health_find_drug_service",
            "health_naloxone",
        ),
    ),
    wales=Words(
        first=_(
            "No script? Ring your drug service or the prison health team now. Do not "
            "use street drugs instead: after a break they can kill. The DAN helpline "
            "can find a drug service: {dan247_phone} (free). Feel very ill? NHS "
            "{nhs_111_wales_phone} (free)."
        ),
        more=(MISSED_DOSE, BEFORE_RELEASE_SCRIPT, OTHER_MEDICINE),
        sources=(
            "health_overdose_risk_release",
            "health_find_drug_service",
            "health_naloxone",
        ),
    ),
    next=(
        "health.overdose_naloxone",
        "health.drug_alcohol_help",
        "health.gp_register",
    ),
    reviewed=REVIEWED,
)

STAY_ALIVE = _(
    "If you use after a break, your old amount can kill. Use much less. Go slow. Do "
    "not use alone, and keep naloxone near you. If someone does not wake or breathe, "
    "call {emergency_phone}."
)

DRUG_ALCOHOL_HELP = Answer(
    key="health.drug_alcohol_help",
    label=_("Help with drugs or drink"),
    words=Words(
        first=_(
            "You can ask for help yourself, and it is free. FRANK can find a drug or "
            "drink service near you, day or night. Call {frank_phone} or text "
            "{frank_text}. Just out? Your old amount can kill now, so do not use "
            "alone. Overdose? Call {emergency_phone}."
        ),
        more=(
            STAY_ALIVE,
            _(
                "For help with drink, call Drinkline: {drinkline_phone}. Do you drink "
                "every day? Ask a doctor or the drink service before you stop all at "
                "once. It may not be safe to do alone."
            ),
            _(
                "Used again? You have not lost it all. Ring the service and start from "
                "today. Cocaine Anonymous: {cocaine_anonymous_phone} (free). Families "
                "of people who drink can ring Al-Anon: {al_anon_phone} (free)."
            ),
        ),
        sources=("health_find_drug_service", "health_overdose_risk_release"),
    ),
    wales=Words(
        first=_(
            "You can ask for help yourself, and it is free. The DAN helpline can find "
            "a drug or drink service near you, day or night. Call {dan247_phone} "
            "(free). Just out? Your old amount can kill now, so do not use alone. "
            "Overdose? Call {emergency_phone}."
        ),
        more=(
            STAY_ALIVE,
            _(
                "Do you drink every day? Ask a doctor or the drink service before you "
                "stop all at once. It may not be safe to do alone. Call the DAN "
                "helpline first: {dan247_phone} (free)."
            ),
            _(
                "Used again? You have not lost it all. Ring the service and start from "
                "today. Cocaine Anonymous: {cocaine_anonymous_phone} (free). Families "
                "of people who drink can ring Al-Anon: {al_anon_phone} (free)."
            ),
        ),
        sources=("health_find_drug_service", "health_overdose_risk_release"),
    ),
    next=(
        "health.prescription_methadone",
        "health.overdose_naloxone",
        "health.mental_health_help",
    ),
    reviewed=REVIEWED,
)

MIND_OTHER_LINES = _(
    "Easier to text? Text SHOUT to {shout_text}. It is free, day and night. Under "
    "{health_papyrus_age}? Papyrus: {papyrus_phone} (free). Mind has a support line "
    "too: {mind_phone}."
)
MIND_DOCTOR = _(
    "See a doctor (GP) as well. Say how long you have felt like this. Say what "
    "medicine you had in prison. Ask about talking help. It is fine to write it down "
    "and hand it over."
)

MENTAL_HEALTH_HELP = Answer(
    key="health.mental_health_help",
    label=_("Mind and mood"),
    words=Words(
        # Translators: {health_mental_option} is the key to press on the phone.
        first=_(
            "Call NHS {nhs_111_phone} and choose option {health_mental_option}. It is "
            "for urgent mental health help, free, day and night. Just want to talk? "
            "Samaritans: {samaritans_phone} (free). Not safe right now? Call "
            "{emergency_phone}."
        ),
        more=(MIND_OTHER_LINES, MIND_DOCTOR, RECONNECT_HELP),
        sources=("health_reconnect",),
    ),
    wales=Words(
        # Translators: {health_mental_option} is the key to press on the phone.
        first=_(
            "Call NHS {nhs_111_wales_phone} and choose option {health_mental_option}. "
            "It is free even with no credit, day and night. Just want to talk? The "
            "C.A.L.L. helpline for Wales: {call_wales_phone} (free). Not safe right "
            "now? Call {emergency_phone}."
        ),
        more=(
            _(
                "Samaritans listen day and night: {samaritans_phone} (free). Easier to "
                "text? Text SHOUT to {shout_text}. It is free too. Mind has a support "
                "line: {mind_phone}."
            ),
            MIND_DOCTOR,
        ),
    ),
    next=(
        "people.speak_to_human",
        "health.gp_register",
        "health.drug_alcohol_help",
    ),
    reviewed=REVIEWED,
)

NOT_BREATHING = _(
    "Call {emergency_phone} now. Put it on speaker. Say if they are breathing or not. "
    "Do what they tell you. Got naloxone? Use it now. If they breathe, lay them on "
    "their side. Stay with them until help comes."
)
AFTER_NALOXONE = _(
    "Naloxone undoes an overdose of heroin, methadone and drugs like them. If you are "
    "not sure what they took, tell {emergency_phone} that. If they wake up, stay with "
    "them. Do not let them use again. Wait for the ambulance."
)
FIRST_WEEKS = _(
    "The first {health_overdose_weeks} weeks after prison are the most risky. After a "
    "break, your old amount can kill. If you use, use much less and go slow. Do not "
    "use alone. Do not mix with drink or pills."
)

OVERDOSE_NALOXONE = Answer(
    key="health.overdose_naloxone",
    label=_("Overdose and naloxone"),
    words=Words(
        first=NOT_BREATHING,
        more=(
            AFTER_NALOXONE,
            FIRST_WEEKS,
            _(
                "Get a naloxone kit to take home. Drug services can give you one "
                "without a prescription. Many prisons have them too, so ask before you "
                "leave. FRANK can find a drug service: {frank_phone}, day or night."
            ),
        ),
        sources=("health_naloxone", "health_find_drug_service"),
    ),
    wales=Words(
        first=NOT_BREATHING,
        more=(
            AFTER_NALOXONE,
            FIRST_WEEKS,
            _(
                "Get a naloxone kit to take home. Drug services can give you one "
                "without a prescription. Many prisons have them too, so ask before you "
                "leave. The DAN helpline can find a drug service: {dan247_phone} "
                "(free)."
            ),
        ),
        sources=("health_naloxone", "health_find_drug_service"),
    ),
    next=(
        "health.drug_alcohol_help",
        "health.prescription_methadone",
        "people.speak_to_human",
    ),
    reviewed=REVIEWED,
)

ANSWERS = (
    TOPICS,
    GP_REGISTER,
    PRESCRIPTION_METHADONE,
    DRUG_ALCOHOL_HELP,
    MENTAL_HEALTH_HELP,
    OVERDOSE_NALOXONE,
)
