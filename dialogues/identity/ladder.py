"""The ladder of papers: from what someone has to the cheapest next one, and why."""

from datetime import date

from dialogues.answers import Answer, Words
from dialogues.replies import Choice
from locales import mark as _

REVIEWED = date(2026, 11, 23)

PHOTO_ID_CITIZENCARD = _(
    "You can get a CitizenCard with no other photo ID. Someone in a trusted job can "
    "vouch for you (say who you are). They look at your birth certificate or their own "
    "records. They cannot be family. See who can, and the price: "
    "{photo_id_citizencard_site}."
)
# Translators: the last placeholder is the name of a form, D1.
PHOTO_ID_PRICES = _(
    "Lost your CitizenCard? A new one costs {photo_id_citizencard_lost} and takes up "
    "to {photo_id_citizencard_lost_days} days. A provisional licence costs "
    "{photo_id_licence_online} online, or {photo_id_licence_post} by post with form "
    "{photo_id_licence_form} from a Post Office. Check the price first."
)
FREE_LETTER = _(
    "A free step: a letter with your name and address. Ask probation, your hostel or a "
    "support worker for one. Many banks take a letter from probation or prison, or a "
    "benefit letter. Ask the bank for its full list."
)

NOTHING = Answer(
    key="identity.ladder_nothing",
    label=_("No papers at all"),
    words=Words(
        first=_(
            "Start with a free letter from probation, the prison or a support worker. "
            "It says who you are. Many banks take one. Next, a birth certificate: ask "
            "the register office where you were born. With that you can ask for photo "
            "ID. Nacro can advise: {nacro_phone}."
        ),
        more=(
            _(
                "Still inside, with {birth_certificate_prison_weeks} weeks or less to "
                "serve? Ask staff to get your birth certificate. The prison can pay."
            ),
            PHOTO_ID_CITIZENCARD,
        ),
        sources=(
            "bank_id_varies",
            "photo_id_citizencard",
            "photo_id_citizencard_referee",
        ),
    ),
    next=(
        "identity.birth_certificate",
        "identity.proof_of_address",
        "identity.ladder_birth_certificate",
    ),
    reviewed=REVIEWED,
    asked=False,
)

HAS_BIRTH_CERTIFICATE = Answer(
    key="identity.ladder_birth_certificate",
    label=_("Got a birth certificate"),
    words=Words(
        first=_(
            "Good. Many banks take it to open an account. For photo ID, ask for a "
            "CitizenCard next. Someone in a trusted job, not family, looks at your "
            "certificate and says who you are. See who can, and the price: "
            "{photo_id_citizencard_site}."
        ),
        more=(
            _(
                "After that: a provisional driving licence, {photo_id_licence_online} "
                "online. A passport costs more: {passport_adult_online} online. Check "
                "the price on GOV.UK first."
            ),
            FREE_LETTER,
        ),
        sources=(
            "bank_id_varies",
            "photo_id_citizencard",
            "photo_id_citizencard_referee",
        ),
    ),
    next=("money.bank_account", "identity.proof_of_address", "identity.photo_id"),
    reviewed=REVIEWED,
    asked=False,
)

HAS_NI_NUMBER = Answer(
    key="identity.ladder_national_insurance",
    label=_("Got an NI number letter"),
    words=Words(
        first=_(
            "Keep it safe: Universal Credit and a boss will ask for your National "
            "Insurance (NI) number. It is not photo ID. Next, a birth certificate: ask "
            "the register office where you were born. Nacro can advise: {nacro_phone}."
        ),
        more=(FREE_LETTER, PHOTO_ID_CITIZENCARD),
        sources=(
            "uc_claim_needs",
            "bank_id_varies",
            "photo_id_citizencard",
            "photo_id_citizencard_referee",
        ),
    ),
    next=(
        "money.universal_credit_claim",
        "identity.birth_certificate",
        "identity.ladder_birth_certificate",
    ),
    reviewed=REVIEWED,
    asked=False,
)

HAS_BANK_CARD = Answer(
    key="identity.ladder_bank_card",
    label=_("Bank card or statement"),
    words=Words(
        first=_(
            "Good. You can claim Universal Credit with that account. Keep a statement "
            "with your address, and ask if they take it as proof. Next, a birth "
            "certificate, then a CitizenCard (a UK photo ID card). Nacro can advise: "
            "{nacro_phone}."
        ),
        more=(
            PHOTO_ID_CITIZENCARD,
            _(
                "Is the account closed or locked? Ask the bank why, and what ID it "
                "wants to open it. One says no? Ask another. Banks differ, and many "
                "take a letter from probation or prison."
            ),
        ),
        sources=(
            "uc_claim_needs",
            "bank_id_varies",
            "photo_id_citizencard",
            "photo_id_citizencard_referee",
        ),
    ),
    next=(
        "money.universal_credit_claim",
        "identity.birth_certificate",
        "identity.ladder_birth_certificate",
    ),
    reviewed=REVIEWED,
    asked=False,
)

HAS_OLD_LICENCE = Answer(
    key="identity.ladder_driving_licence",
    label=_("Old or lost licence"),
    words=Words(
        first=_(
            "Had a driving licence before? You may be able to renew or replace it. "
            "Look on GOV.UK and see the price before you pay. Never had one? A "
            "provisional licence is {photo_id_licence_online} online. Nacro can "
            "advise: {nacro_phone}."
        ),
        more=(
            _(
                "Ask first who may still have it: the prison, the police, the court or "
                "family. Use GOV.UK only. Other websites may ask for more money."
            ),
            PHOTO_ID_PRICES,
        ),
    ),
    next=(
        "identity.ladder_birth_certificate",
        "money.bank_account",
        "leaving_prison.prison_property",
    ),
    reviewed=REVIEWED,
    asked=False,
)

HAS_OLD_PASSPORT = Answer(
    key="identity.ladder_passport",
    label=_("Old or lost passport"),
    words=Words(
        first=_(
            "Out of date? Keep it, and ask each bank or office if they still take it. "
            "Lost? Ask the prison, the police or your solicitor first. A new one is "
            "{passport_adult_online} online. A provisional driving licence costs less: "
            "{photo_id_licence_online}. Nacro: {nacro_phone}."
        ),
        more=(PHOTO_ID_CITIZENCARD, PHOTO_ID_PRICES),
        sources=("photo_id_citizencard", "photo_id_citizencard_referee"),
    ),
    next=(
        "identity.passport",
        "identity.ladder_birth_certificate",
        "money.bank_account",
    ),
    reviewed=REVIEWED,
    asked=False,
)

HAS_EVISA = Answer(
    key="identity.ladder_evisa",
    label=_("BRP card or eVisa"),
    words=Words(
        first=_(
            "Keep every paper and card, old ones too. Have an eVisa (your status kept "
            "online)? You can use it to get a CitizenCard, a UK photo ID card. See "
            "{photo_id_citizencard_site}. Get free advice before you pay: Citizens "
            "Advice {citizens_advice_phone}."
        ),
        more=(FREE_LETTER,),
        sources=("photo_id_citizencard_evisa", "bank_id_varies"),
    ),
    wales=Words(
        first=_(
            "Keep every paper and card, old ones too. Have an eVisa (your status kept "
            "online)? You can use it to get a CitizenCard, a UK photo ID card. See "
            "{photo_id_citizencard_site}. Get free advice before you pay: Advicelink "
            "Cymru {advicelink_cymru_phone}."
        ),
        more=(FREE_LETTER,),
        sources=("photo_id_citizencard_evisa", "bank_id_varies"),
    ),
    next=(
        "identity.immigration_id",
        "money.bank_account",
        "identity.proof_of_address",
    ),
    reviewed=REVIEWED,
    asked=False,
)

RUNGS = (
    NOTHING,
    HAS_BIRTH_CERTIFICATE,
    HAS_NI_NUMBER,
    HAS_BANK_CARD,
    HAS_OLD_LICENCE,
    HAS_OLD_PASSPORT,
    HAS_EVISA,
)
WHAT_YOU_HAVE = tuple(Choice(rung.label, rung.key) for rung in RUNGS)
